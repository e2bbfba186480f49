/**
 * A claim’s record → what a list shows of it. The page’s own list and the results that the browser
 * draws are both made from this.
 */
import type { ClaimRecord } from '../model/published.ts';
import { withoutOuterQuotes } from './article-html.ts';
import type { QuotePart } from './matrix.ts';

export interface ClaimItem {
  /** “Eight people killed (7–9)” */
  value: string;
  /** The sentence around the claim; empty where no words may be shown. */
  quote: QuotePart[];
  /** “The Gazette · crediting police · Casualties” */
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

/**
 * Makes what a list shows.
 *
 * @param type - What the claim’s type is called.
 */
export const claimItem = (claim: ClaimRecord, type: string): ClaimItem => ({
  value: claim.value + (claim.figure ? ` (${claim.figure})` : ''),
  quote: claim.quote ? withoutOuterQuotes(sentenceParts(claim)) : [],
  about: [
    claim.sourceName,
    claim.type !== 'statement' && claim.speaker ? `crediting ${claim.speaker}` : null,
    type,
  ]
    .filter((part) => part !== null)
    .join(' · '),
  row: `, row ${claim.row} of “${claim.storyTitle}”`,
});
