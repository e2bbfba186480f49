import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleHtml, escapeHtml } from '../../src/view/article-html.ts';
import { showArticleText } from '../../src/view/article-text.ts';
import {
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../support/invent-story.ts';

const text = `A fire in Lowmere killed 12 people and hurt at least 30. The mayor said <b>so</b> & left.

“Nobody is missing,” she said. Smoke rose.
`;
const killed = { type: 'casualties' as const, outcome: 'killed', who: 'people' };

const shown = (rights: 'full' | 'excerpt' | 'link-only') => {
  const article = inventArticle('gazette', text, rights);
  const first = inventClaim(article, 'k', 'killed 12 people', {
    ...killed,
    count: quantity('12', 12),
  });
  const second = inventClaim(article, 'h', 'hurt at least 30', {
    ...killed,
    count: quantity('at least 30', 30, null),
  });
  const whole = inventClaim(article, 'w', 'killed 12 people and hurt at least 30', {
    ...killed,
    count: quantity('42', 42),
  });
  const rows = [
    inventRow('r1', 'only', [first]),
    inventRow('r2', 'only', [second]),
    inventRow('r3', 'only', [whole]),
  ];
  const paragraphs = showArticleText(
    article,
    inventComparison([article], [first, second, whole], rows),
  );
  const { document } = parseHTML(`<html><body><div>${articleHtml(paragraphs)}</div></body></html>`);
  return { article, paragraphs, box: document.querySelector('div')! };
};

test('a whole text reads as its source, character for character', () => {
  const { article, box } = shown('full');
  expect(box.textContent).toBe(article.text);
  expect(box.querySelector('b')).toBeNull();
});

test('nested quotes share their words, and one sentence carries a chip for each row', () => {
  const { box } = shown('full');
  const sentences = [...box.querySelectorAll('.sentence')];
  expect(sentences).toHaveLength(1);
  expect(sentences[0]!.getAttribute('data-rows')).toBe('1 2 3');
  expect(
    [...box.querySelectorAll('.quoted')].map((span) => [
      span.textContent,
      span.getAttribute('data-rows'),
    ]),
  ).toEqual([
    ['killed 12 people', '1 3'],
    [' and ', '3'],
    ['hurt at least 30', '2 3'],
  ]);
  expect(
    [...box.querySelectorAll('.chip')].map((chip) => [chip.id, chip.getAttribute('href')]),
  ).toEqual([
    ['gazette-k', '#row-r1'],
    ['gazette-h', '#row-r2'],
    ['gazette-w', '#row-r3'],
  ]);
});

test('an excerpt shows sentences with claims alone, one mark for each gap', () => {
  const { box } = shown('excerpt');
  expect(box.textContent).toBe('A fire in Lowmere killed 12 people and hurt at least 30.');
  expect(box.querySelectorAll('.gap')).toHaveLength(2);
});

test('an excerpt shows its title, whether that carries a claim or not', () => {
  const article = {
    ...inventArticle('gazette', 'A night at the quay\n\nIt was cold. Nobody was there.', 'excerpt'),
    paragraphs: [
      { start: 0, end: 19, role: 'title' as const },
      { start: 21, end: 51, role: 'body' as const },
    ],
  };
  const paragraphs = showArticleText(article, inventComparison([article], [], []));
  expect(articleHtml(paragraphs)).toMatch(
    /^<p data-role="title">A night at the quay<\/p><span class="gap"[^>]*><\/span>$/u,
  );
});

test('nothing is shown of a text that may only be linked', () => {
  expect(shown('link-only').paragraphs).toEqual([]);
});

test('claims of one row in one sentence share a chip and keep their anchors', () => {
  const article = inventArticle('gazette', text);
  const first = inventClaim(article, 'k', 'killed 12 people', {
    ...killed,
    count: quantity('12', 12),
  });
  const second = inventClaim(article, 'h', 'hurt at least 30', {
    ...killed,
    count: quantity('30', 30),
  });
  const comparison = inventComparison(
    [article],
    [first, second],
    [inventRow('r1', 'only', [first, second])],
  );
  const { document } = parseHTML(
    `<html><body>${articleHtml(showArticleText(article, comparison))}</body></html>`,
  );
  expect(document.querySelectorAll('.chip')).toHaveLength(1);
  expect(document.getElementById('gazette-h')?.closest('.chip')?.id).toBe('gazette-k');
});

test('a claim that stands in two rows has its anchor once', () => {
  const article = inventArticle('gazette', text);
  const claim = inventClaim(article, 'k', 'killed 12 people', {
    ...killed,
    count: quantity('12', 12),
  });
  const rows = [inventRow('r1', 'only', [claim]), inventRow('r2', 'only', [claim])];
  const comparison = inventComparison([article], [claim], rows);
  const { document } = parseHTML(
    `<html><body>${articleHtml(showArticleText(article, comparison))}</body></html>`,
  );
  expect([...document.querySelectorAll('.chip')].map(({ id }) => id)).toEqual(['gazette-k', '']);
});

test('any text with any spans reads as its source', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'ab<>&"\' .\n“’é\u{1F525}'),
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.tuple(fc.nat(80), fc.nat(80), fc.nat(20), fc.nat(20)), { maxLength: 6 }),
      (content, spans) => {
        const article = inventArticle('gazette', content);
        const claims = spans.map(([a, b, left, right], index) => {
          const [start, end] = [
            Math.min(a, b, content.length),
            Math.min(Math.max(a, b), content.length),
          ];
          const [from, to] = [Math.max(0, start - left), Math.min(content.length, end + right)];
          const claim = inventClaim(article, `c${index}`, content.slice(0, 1), {
            ...killed,
            count: quantity('1', 1),
          });
          return {
            ...claim,
            quote: { start, end, exact: content.slice(start, end) },
            sentence: { start: from, end: to, exact: content.slice(from, to) },
          };
        });
        const rows = claims.map((claim, index) => inventRow(`r${index}`, 'only', [claim]));
        const paragraphs = showArticleText(article, inventComparison([article], claims, rows));
        const read = paragraphs.flatMap(({ parts }) =>
          parts.map((part) =>
            part.kind === 'sentence'
              ? part.pieces.map((piece) => piece.text).join('')
              : part.kind === 'text'
                ? part.text
                : '',
          ),
        );
        expect(read.join('')).toBe(content);
      },
    ),
  );
});

test('escapes what could end an element or an attribute', () => {
  expect(escapeHtml(`<script>"&'`)).toBe('&lt;script&gt;&quot;&amp;&#39;');
});

test('what stands around an account shares a box, and the text is still its source', () => {
  const article = inventArticle(
    'gazette',
    'By Ada Lund\n\nUpdated 9 a.m.\n\nA mill burned.\n\nShare\n',
  );
  const roles = ['byline', 'furniture', 'body', 'furniture'] as const;
  article.paragraphs.forEach((paragraph, index) => (paragraph.role = roles[index]!));
  const { document } = parseHTML(
    `<html><body><div>${articleHtml(showArticleText(article, inventComparison([article], [], [])))}</div></body></html>`,
  );
  const box = document.querySelector('div')!;
  expect(box.textContent).toBe(article.text);
  expect([...box.querySelectorAll('.around')].map((around) => around.textContent)).toEqual([
    'By Ada Lund\n\nUpdated 9 a.m.',
    'Share',
  ]);
  expect(box.querySelector('.around [data-role="body"]')).toBeNull();
});
