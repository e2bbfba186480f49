/**
 * Invented accounts of an invented event, with the claims and rows that a test names: what the engine
 * would hand to the pages, without running it.
 */
import type { Article, Rights } from '../../src/model/article.ts';
import type { Claim, ClaimTypeId } from '../../src/model/claim.ts';
import {
  type Comparison,
  type Row,
  schemaVersion,
  type StoryEvent,
} from '../../src/model/comparison.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { type Account, nameAccounts } from '../../src/view/accounts.ts';

export const inventArticle = (id: string, text: string, rights: Rights = 'full'): Article => {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'body' as const,
  }));
  return {
    id,
    source: id,
    title: null,
    published: '2031-03-05',
    publishedFrom: 'text',
    dateline: null,
    byline: null,
    url: null,
    rights,
    sha256: '0'.repeat(64),
    text,
    paragraphs,
    words: text.split(/\s+/u).length,
  };
};

export const quantity = (words: string, min: number, max: number | null = min): Quantity => ({
  min,
  max,
  approximate: false,
  words,
});

/**
 * A claim whose words stand in an article; its sentence is the one around them.
 *
 * @throws Where the article does not have the words.
 */
export const inventClaim = (
  article: Article,
  id: string,
  quote: string,
  fields: { type: ClaimTypeId } & Record<string, unknown>,
): Claim => {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`The article has no “${quote}”`);
  const end = start + quote.length;
  const before = article.text.slice(0, start);
  const point = before.lastIndexOf('. ');
  const from = Math.max(point < 0 ? -1 : point + 1, before.lastIndexOf('\n')) + 1;
  const stop = article.text.slice(end).search(/[.\n]/u);
  const to = stop < 0 ? article.text.length : end + stop + 1;
  return {
    id,
    article: article.id,
    event: 'e1',
    main: true,
    quote: { start, end, exact: quote },
    sentence: { start: from, end: to, exact: article.text.slice(from, to) },
    attribution: null,
    hedged: null,
    when: null,
    asOf: null,
    rules: ['test'],
    confidence: 1,
    corrected: null,
    ...fields,
  } as Claim;
};

export const inventRow = (
  id: string,
  relation: Row['relation'],
  claims: readonly Claim[],
  more: Partial<Row> = {},
): Row => {
  const [first] = claims;
  const articles = [...new Set(claims.map(({ article }) => article))];
  return {
    id,
    event: first!.event,
    type: first!.type,
    label: `matter ${id}`,
    relation,
    reason: 'A reason.',
    reasonNames: [],
    cells: articles.map((article) => ({
      article,
      claims: claims.filter((claim) => claim.article === article).map((claim) => claim.id),
    })),
    oneOrigin: null,
    diff: null,
    loose: false,
    corrected: null,
    ...more,
  };
};

/** The fire that invented accounts tell of. */
export const inventEvent = (id: string, articles: readonly Article[] = []): StoryEvent => ({
  id,
  label: 'fire in Lowmere',
  kind: 'fire',
  main: true,
  mainIn: articles.map((article) => article.id),
  when: { from: '2031-03-04', to: '2031-03-04' },
  place: 'Lowmere',
  places: ['Lowmere'],
  articles: articles.map((article) => article.id),
});

export const inventComparison = (
  articles: readonly Article[],
  claims: readonly Claim[],
  rows: readonly Row[],
  more: Partial<Comparison> = {},
): Comparison => ({
  schema: schemaVersion,
  story: 'lowmere',
  articles: articles.map(({ text: _, ...article }) => article),
  events: [inventEvent('e1', articles)],
  rows: [...rows],
  within: [],
  wording: [],
  speakers: [],
  summary: { agree: 0, compatible: 0, differ: 0, wording: 0, notComparable: 0, only: {} },
  claims: [...claims],
  corrections: [],
  ...more,
});

export const inventAccounts = (articles: readonly Article[]): Account[] =>
  nameAccounts(
    articles,
    new Map(
      articles.map(({ source }) => [
        source,
        {
          id: source,
          name: `The ${source.charAt(0).toUpperCase()}${source.slice(1)}`,
          country: 'Lowmere',
          url: 'https://example.org/',
          kind: 'newspaper',
          example: true,
        },
      ]),
    ),
  );
