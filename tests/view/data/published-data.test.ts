import { expect, test } from 'vitest';
import { quoteHtml } from '../../../src/view/article-html.ts';
import { sentenceParts } from '../../../src/view/claim-item.ts';
import { listClaims } from '../../../src/view/data/claim-records.ts';
import { writeClaimsCsv } from '../../../src/view/data/claims-csv.ts';
import { jsonForScript } from '../../../src/view/data/json-ld.ts';
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
