/**
 * The comparison as the site publishes it: each claim with the W3C Web Annotation selectors that
 * find it in its text, and the words of an article left out where its rights allow a link only.
 */
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Comparison, Row, Within } from '../../model/comparison.ts';
import type { PublishedComparison, TextTarget } from '../../model/published.ts';
import type { Span } from '../../model/span.ts';

const context = 32;

/**
 * Where the words of a claim stand. The words around them help to find them again; of an excerpt they
 * are taken from what is shown, the sentence.
 */
const annotate = ({ quote, sentence }: Claim, { text, url, rights }: Article): TextTarget => {
  const shown = rights === 'full' ? { start: 0, end: text.length } : sentence;
  return {
    type: 'Annotation',
    target: {
      source: url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.exact,
          prefix: text.slice(Math.max(shown.start, quote.start - context), quote.start),
          suffix: text.slice(quote.end, Math.min(shown.end, quote.end + context)),
        },
        { type: 'TextPositionSelector', start: quote.start, end: quote.end },
      ],
    },
  };
};

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

/** A row that is named by what somebody said is named by the speaker alone. */
const withholdLabel = (row: Row): Row =>
  row.type === 'statement'
    ? { ...row, diff: null, label: row.label.replace(/:\s[\s\S]*$/u, '') }
    : { ...row, diff: null };

/** What a check finds, without the words that it quotes; a sum has numbers alone. */
const wordless: Readonly<Record<Within['check'], string | null>> = {
  sum: null,
  repeat: 'One kind of people is counted twice, with two figures.',
  speakers: 'One text gives the figures of two speakers.',
  'title-and-body': 'The title and the text give different figures.',
};

const withholdReason = (check: Within): Within => ({
  ...check,
  reason: wordless[check.check] ?? check.reason,
});

/** Leaves the words of `link-only` articles out of a comparison. */
export const honourRights = (comparison: Comparison): Comparison => {
  const closed = new Set(
    comparison.articles.filter(({ rights }) => rights === 'link-only').map(({ id }) => id),
  );
  if (closed.size === 0) return comparison;
  return {
    ...comparison,
    corrections: comparison.corrections.map((made) => ({
      ...made,
      quotes: made.quotes.map((quoted) =>
        closed.has(quoted.article) ? { ...quoted, quote: withoutWords(quoted.quote) } : quoted,
      ),
    })),
    claims: comparison.claims.map((claim) =>
      closed.has(claim.article) ? withholdWords(claim) : claim,
    ),
    within: comparison.within.map((check) =>
      closed.has(check.article) ? withholdReason(check) : check,
    ),
    rows: comparison.rows.map((row) =>
      row.cells.some(({ article }) => closed.has(article)) ? withholdLabel(row) : row,
    ),
  };
};

/** Makes `comparison.json` of a story. */
export const publishComparison = (
  comparison: Comparison,
  articles: readonly Article[],
): PublishedComparison => {
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
