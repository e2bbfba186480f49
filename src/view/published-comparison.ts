/**
 * The comparison as the site publishes it: each claim with the W3C Web Annotation selectors that
 * find it in its text, and the words of an article left out where its rights allow a link only.
 */
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Span } from '../model/span.ts';

export interface TextSelectors {
  type: 'Annotation';
  target: {
    source: string | null;
    selector: (
      | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
      | { type: 'TextPositionSelector'; start: number; end: number }
    )[];
  };
}

const context = 32;

const annotate = ({ quote }: Claim, { text, url }: Article): TextSelectors => ({
  type: 'Annotation',
  target: {
    source: url,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote.exact,
        prefix: text.slice(Math.max(0, quote.start - context), quote.start),
        suffix: text.slice(quote.end, quote.end + context),
      },
      { type: 'TextPositionSelector', start: quote.start, end: quote.end },
    ],
  },
});

const withoutWords = (span: Span): Span => ({ ...span, exact: '' });

/** A claim whose article may not be quoted: its value and its place stay, its words go. */
const withholdWords = (claim: Claim): Claim => ({
  ...claim,
  quote: withoutWords(claim.quote),
  sentence: withoutWords(claim.sentence),
  attribution: claim.attribution && {
    ...claim.attribution,
    words: withoutWords(claim.attribution.words),
  },
  ...(claim.type === 'statement' ? { words: '' } : {}),
});

/** Leaves the words of `link-only` articles out of a comparison. */
export const honourRights = (comparison: Comparison): Comparison => {
  const closed = new Set(
    comparison.articles.filter(({ rights }) => rights === 'link-only').map(({ id }) => id),
  );
  if (closed.size === 0) return comparison;
  return {
    ...comparison,
    claims: comparison.claims.map((claim) =>
      closed.has(claim.article) ? withholdWords(claim) : claim,
    ),
    rows: comparison.rows.map((row) => ({
      ...row,
      diff: row.cells.some(({ article }) => closed.has(article)) ? null : row.diff,
    })),
  };
};

/** Makes `comparison.json` of a story. */
export const publishComparison = (
  comparison: Comparison,
  articles: readonly Article[],
): Omit<Comparison, 'claims'> & { claims: (Claim & { annotation: TextSelectors | null })[] } => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const honoured = honourRights(comparison);
  return {
    ...honoured,
    claims: honoured.claims.map((claim) => {
      const article = byId.get(claim.article);
      return {
        ...claim,
        annotation: article && article.rights !== 'link-only' ? annotate(claim, article) : null,
      };
    }),
  };
};
