import { expect, test } from 'vitest';
import { quoteHtml } from '../../../src/view/article-html.ts';
import { sentenceParts } from '../../../src/view/claim-item.ts';
import { listClaims } from '../../../src/view/data/claim-records.ts';
import { writeClaimsCsv } from '../../../src/view/data/claims-csv.ts';
import { listFeedItems } from '../../../src/view/data/feed-items.ts';
import { jsonForScript } from '../../../src/view/data/json-ld.ts';
import { writeMarkdownMatrix } from '../../../src/view/data/markdown-matrix.ts';
import type { StorySummary } from '../../../src/model/summary.ts';
import { buildMatrix } from '../../../src/view/matrix.ts';
import { publishComparison } from '../../../src/view/data/published-comparison.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';

const text = 'A fire in Lowmere killed 12 people. =SUM(A1) people were hurt, "most" lightly.';
const story = { id: 'lowmere', title: 'A fire in Lowmere' };

const build = (rights: 'full' | 'link-only') => {
  const article = inventArticle('gazette', text, rights);
  const claims = [
    inventClaim(article, 'k', 'killed 12 people', {
      type: 'casualties',
      outcome: 'killed',
      who: 'people',
      count: quantity('12', 12),
    }),
    inventClaim(article, 's', '=SUM(A1) people were hurt, "most"', {
      type: 'statement',
      speaker: 'Mayor',
      speakerRole: null,
      words: 'hurt',
      direct: false,
      mode: 'said',
    }),
  ];
  const comparison = inventComparison([article], claims, [
    inventRow('r1', 'only', [claims[0]!]),
    inventRow('r2', 'only', [claims[1]!]),
  ]);
  return { article, comparison, accounts: inventAccounts([article]) };
};

test('each published claim has selectors that find its words', () => {
  const { article, comparison } = build('full');
  for (const { annotation, quote } of publishComparison(comparison, [article]).claims) {
    const [byQuote, byPlace] = annotation!.target.selector;
    expect(byPlace).toEqual({ type: 'TextPositionSelector', start: quote.start, end: quote.end });
    expect(
      byQuote?.type === 'TextQuoteSelector' &&
        text.includes(byQuote.prefix + byQuote.exact + byQuote.suffix),
    ).toBe(true);
  }
});

test('no words of a text that may only be linked are published', () => {
  const { article, comparison } = build('link-only');
  const published = JSON.stringify(publishComparison(comparison, [article]));
  expect(published).not.toContain('=SUM');
  expect(published).not.toContain('killed 12');
  expect(published).toContain('"min":12');
});

test('neither is what a row or a check quotes of it', () => {
  const { article, comparison } = build('link-only');
  const [, row] = comparison.rows;
  const published = publishComparison(
    {
      ...comparison,
      rows: [{ ...row!, type: 'statement', label: 'Mayor: most were hurt lightly' }],
      within: [
        {
          article: article.id,
          check: 'repeat',
          holds: false,
          reason: '“nine badly hurt” and “two badly hurt” count the same kind of people twice.',
          claims: [],
        },
        { article: article.id, check: 'sum', holds: true, reason: '9 + 2 = 11.', claims: [] },
      ],
    },
    [article],
  );
  expect(published.rows[0]!.label).toBe('Mayor');
  expect(published.within.map(({ reason }) => reason)).toEqual([
    'One kind of people is counted twice, with two figures.',
    '9 + 2 = 11.',
  ]);
});

test.each([
  // of another sentence, nothing
  ['killed 12 people', 'A fire in Lowmere ', '.'],
  ['=SUM(A1) people', '', ' were hurt, "most" lightly.'],
  // words that go over the end of their sentence
  ['12 people. =SUM(A1)', 'A fire in Lowmere killed ', ''],
])('of an excerpt, the words around “%s” are those of its sentence', (quote, prefix, suffix) => {
  const article = inventArticle('gazette', text, 'excerpt');
  const claim = inventClaim(article, 'k', quote, {
    type: 'statement',
    speaker: 'Mayor',
    words: '',
  });
  const first = text.indexOf('.') + 1;
  const sentence =
    claim.quote.start < first
      ? { start: 0, end: first, exact: text.slice(0, first) }
      : { start: first + 1, end: text.length, exact: text.slice(first + 1) };
  const comparison = inventComparison([article], [{ ...claim, sentence }], []);
  const [published] = publishComparison(comparison, [article]).claims;
  expect(published!.annotation!.target.selector[0]).toMatchObject({ prefix, suffix });
});

test('the table in Markdown has no mark of the texts’ own', () => {
  const { comparison, accounts } = build('full');
  const [group] = buildMatrix(comparison, accounts);
  const label = 'a | b *c* <d> & [e](f)';
  const table = writeMarkdownMatrix(
    'A fire',
    [{ ...group!, rows: [{ ...group!.rows[0]!, label }] }],
    accounts,
    'https://example.org/',
  );
  expect(table).toContain('| 1 | a \\| b \\*c\\* \\<d\\> &amp; \\[e\\](f) |');
});

test('feeds begin with what is newest', () => {
  const summary = (id: string, published: string, corrected: string[]) =>
    ({
      story: { id, title: id, published, tags: [] },
      finding: '',
      corrections: corrected.map((on) => ({ on, why: 'Read again.', anchor: `correction-${on}` })),
    }) as unknown as StorySummary;
  const items = listFeedItems([
    summary('fire', '2031-03-08', ['2031-05-01']),
    summary('flood', '2031-04-02', []),
  ]);
  expect(items.map(({ title, date }) => `${date} ${title}`)).toEqual([
    '2031-05-01 Corrected: fire',
    '2031-04-02 flood',
    '2031-03-08 fire',
  ]);
});

test('tables for spreadsheets hold no formula and quote as RFC 4180 says', () => {
  const { comparison, accounts } = build('full');
  const csv = writeClaimsCsv([{ claims: listClaims(story, comparison, accounts), comparison }]);
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^story,article,source,id,type,row,/);
  expect(csv).toContain(`"'=SUM(A1) people were hurt, ""most"""`);
  expect(csv).not.toMatch(/(?:^|,|")[=+@]/m);
});

test('JSON in a script element cannot end the element', () => {
  expect(jsonForScript({ name: '</script><script>' })).toBe(
    '{"name":"\\u003c/script>\\u003cscript>"}',
  );
});

test('rows are numbered through the table, contradictions before the rest', () => {
  const { article, comparison, accounts } = build('full');
  const rows = [comparison.rows[0]!, { ...comparison.rows[1]!, relation: 'differ' as const }];
  const [group] = buildMatrix({ ...comparison, rows }, accounts);
  expect(group!.rows.map(({ number, relation }) => [number, relation])).toEqual([
    [1, 'differ'],
    [2, 'only'],
  ]);
  expect(group!.rows[1]!.cells[0]!.claims[0]!.quote.map(({ text: words }) => words).join('')).toBe(
    article.text.slice(0, 35),
  );
});

test('a record shows its sentence with the words of the claim told apart', () => {
  const { comparison, accounts } = build('full');
  const [record] = listClaims(story, comparison, accounts);
  expect(sentenceParts(record!)).toEqual([
    { text: 'A fire in Lowmere ', kind: 'context' },
    { text: 'killed 12 people', kind: 'claim' },
    { text: '.', kind: 'context' },
  ]);
  expect(sentenceParts({ ...record!, sentence: 'Another.' })).toEqual([
    { text: 'killed 12 people', kind: 'claim' },
  ]);
});

test.each([
  ['“It <spread> fast,”', 'It &lt;spread&gt; fast'],
  ['"It spread."', 'It spread.'],
  ['the crew’s', 'the crew’s'],
  ['said “no” twice', 'said ‘no’ twice'],
  ['“no” was said', '‘no’ was said'],
])('a cell quotes %s without its outer marks', (text, html) => {
  expect(quoteHtml([{ text, kind: 'claim' }])).toBe(html);
});
