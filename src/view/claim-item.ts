/**
 * A claim’s record → what a list shows of it. The page’s own list and the results that the browser
 * draws are both made from this.
 */
import type { ClaimTypeId } from '../model/claim.ts';
import type { ClaimRecord } from '../model/published.ts';
import { withoutOuterQuotes } from './article-html.ts';
import type { QuotePart } from './quote-parts.ts';
import { quoted } from './quoted.ts';

export interface ClaimItem {
  /** “Eight people killed (7–9)”, “Place: Lowmere”, “The mayor: “We will rebuild …”” */
  value: string;
  /** The sentence around the claim; empty where no words may be shown. */
  quote: QuotePart[];
  /** “The Gazette · crediting police” */
  about: string;
  /** “, row 3 of ‘A fire in Lowmere’”: said after the relation to those who only hear it. */
  row: string;
}

/** A claim’s sentence with the words that make the claim told apart; the words alone where it has none. */
export const sentenceParts = ({ quote, sentence }: ClaimRecord): QuotePart[] => {
  const at = sentence.indexOf(quote);
  if (at < 0) return [{ text: quote, kind: 'claim' }];
  return [
    { text: sentence.slice(0, at), kind: 'context' as const },
    { text: quote, kind: 'claim' as const },
    { text: sentence.slice(at + quote.length), kind: 'context' as const },
  ].filter(({ text }) => text !== '');
};

/** What a value is of, where it does not say so itself: “SUV”, “Lowmere”. */
const kindNames: Partial<Record<ClaimTypeId, string>> = {
  target: 'Target',
  date: 'Date',
  place: 'Place',
  means: 'Means',
};

const headingOf = ({ type, value, figure, quote }: ClaimRecord): string => {
  if (type === 'statement') return quote ? `${value}: ${quoted(quote, 48)}` : value;
  const named = kindNames[type] ? `${kindNames[type]}: ${value}` : value;
  return figure ? `${named} (${figure})` : named;
};

/** Makes what a list shows. */
export const claimItem = (claim: ClaimRecord): ClaimItem => ({
  value: headingOf(claim),
  quote: claim.quote ? withoutOuterQuotes(sentenceParts(claim)) : [],
  about:
    claim.type !== 'statement' && claim.speaker
      ? `${claim.sourceName} · crediting ${claim.speaker}`
      : claim.sourceName,
  row: `, row ${claim.row} of “${claim.storyTitle}”`,
});
