/**
 * A statement, or whom somebody blames, and the mentions of its sentence → what they say of the happening
 * that it is about: one that has not come yet, one long ago, one of another time, the one told before.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { EventMention } from './event-mentions.ts';
import { type Interval, overlap } from './interval.ts';
import type { LocalEvent } from './local-event.ts';
import { longAgo } from './long-before.ts';

/** any raids would be “answered with a hard response”: no answer yet, as there is no raid */
export const isAhead = (
  { type, quote }: Claim,
  { tokens }: Document,
  mentions: readonly EventMention[],
  eventOf: ReadonlyMap<EventMention, LocalEvent>,
): boolean =>
  type === 'statement' &&
  mentions.some((one) => {
    const start = tokens[one.first]?.start ?? 0;
    return one.unreal && !eventOf.has(one) && quote.start <= start && start < quote.end;
  });

/** He urged them to prevent such raids: those that the sentence before told last */
export const takesUp = (
  { type, quote }: Claim,
  { tokens }: Document,
  mentions: readonly EventMention[],
): boolean =>
  type === 'statement' &&
  mentions.some(
    ({ first }) => tokens[first]?.lower === 'such' && quote.start <= (tokens[first]?.start ?? -1),
  );

/** blamed for attacks on mills during the summer: not those of another time that the text tells of */
export const timeBehind = (
  { type }: Claim,
  { last }: EventMention,
  { article, times, tokens }: Document,
): Interval | null => {
  if (type !== 'statement' && type !== 'responsibility') return null;
  const end = tokens[last - 1]?.end ?? 0;
  const told = times.find(
    ({ start }) =>
      start > end && /^\s(?:during|over|in)\sthe\s$/u.test(article.text.slice(end, start)),
  );
  return told?.from && told.to ? { from: told.from, to: told.to } : null;
};

/**
 * A crew trained after the 2012 raid is sent: said of what is told now, years after that raid. “After
 * so many raids they had to respond”: said of the response.
 */
export const isLookBack = (
  { type, quote }: Claim,
  { backgrounded, answered }: EventMention,
  event: LocalEvent | undefined,
  { when }: LocalEvent,
): boolean =>
  type === 'statement' &&
  backgrounded &&
  ((!answered &&
    /^[“"]?After\b.*?\bto (?:respond|retaliate|hit back|strike back)\b/u.test(quote.exact)) ||
    (!!event?.when && !!when && !overlap(event.when, when, longAgo.season)));

/** raids on five depots that the army says belong to a band known for its raids: said of the first */
export const heldBefore = (
  { type, rules, attribution }: Claim,
  { tokens }: Document,
  mentions: readonly EventMention[],
): EventMention | undefined =>
  type === 'statement' && rules.some((rule) => rule.endsWith('/relative'))
    ? mentions.findLast(
        ({ head, verbal }) =>
          !verbal && (tokens[head]?.start ?? 0) < (attribution?.words.start ?? 0),
      )
    : undefined;

/** strikes in answer to a raid on a base, in which two were killed and ten hurt: all of the raid */
export const heldByWhich = (
  { type, quote }: Claim,
  { tokens }: Document,
  { first, last }: Sentence,
  own: readonly EventMention[],
): EventMention | undefined => {
  if (type !== 'casualties' && type !== 'target') return undefined;
  const at = tokens
    .slice(first, last)
    .findLastIndex(
      (token, i) =>
        token.lower === 'which' &&
        token.start < quote.start &&
        /^(?:in|during)$/u.test(tokens[first + i - 1]?.lower ?? '') &&
        tokens[first + i - 2]?.text === ',',
    );
  // , in which ten died, and the army left: no longer of it
  const end = at < 0 ? undefined : tokens.slice(first + at, last).find(({ text }) => text === ',');
  if (at < 0 || (end && end.start < quote.start)) return undefined;
  return own.findLast(({ verbal, head }) => !verbal && head < first + at);
};

/** a strike on a leader blamed for attacks on mills: of those attacks, as the “for” says */
export const heldByFor = (
  claim: Claim,
  { tokens }: Document,
  own: readonly EventMention[],
): EventMention | undefined =>
  claim.type === 'responsibility' && claim.stance === 'blamed'
    ? own.find(
        ({ first, vague, verbal }) =>
          vague &&
          !verbal &&
          tokens[first - 1]?.lower === 'for' &&
          Math.abs((tokens[first - 1]?.start ?? 0) - claim.quote.end) <= 2,
      )
    : undefined;
