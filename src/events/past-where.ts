/** A place that a sentence opens with and tells of before it goes on → the mention that it goes on with. */
import type { Document, Sentence } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { EventMention } from './event-mentions.ts';

/** In Ostrov, where clashes broke out last year, a bomb killed two: the place of the bomb */
export const pastWhere = (
  { type, quote }: Claim,
  { article, tokens }: Document,
  { end }: Sentence,
  mentions: readonly EventMention[],
): EventMention | undefined => {
  if (type !== 'place' || !article.text.startsWith(', where ', quote.end)) return undefined;
  const closing = article.text.indexOf(',', quote.end + 1);
  return closing > 0 && closing < end
    ? mentions.find(({ head }) => (tokens[head]?.start ?? 0) > closing)
    : undefined;
};
