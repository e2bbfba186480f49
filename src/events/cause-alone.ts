/**
 * A mention told as background (“after a crash”) → whether the sentence tells of nothing else that
 * happened, so that it is what the dead and the hurt came of.
 */
import type { Document } from '../language/document.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { EventMention } from './event-mentions.ts';

/** Five are dead after a crash, died following Sunday’s crash: what alone the sentence tells that they died of */
export const isCauseAlone = (
  { tokens }: Document,
  mention: EventMention,
  mentions: readonly EventMention[],
): boolean =>
  mention.backgrounded &&
  !mention.verbal &&
  ((/^(?:after|following)$/u.test(tokens[mention.first - 1]?.lower ?? '') &&
    !/^(?:hours|days|weeks|months|years)$/u.test(tokens[mention.first - 2]?.lower ?? '')) ||
    isClaimed(tokens, mention)) &&
  mentions.every(
    (one) =>
      one === mention ||
      one.sentence !== mention.sentence ||
      (one.verbal && one.kind === 'any') ||
      (isClaimed(tokens, mention) && isItAgain(one, mention)),
  );

/**
 * The Front claimed responsibility on Monday for a bomb attack on a market that killed ten, “Front claims
 * responsibility for market attack”: the one it claims
 */
const isClaimed = (tokens: readonly Token[], { first, plural, sentence }: EventMention): boolean =>
  !plural &&
  (/^an?$/u.test(tokens[first]?.lower ?? '') || sentence.role === 'title') &&
  tokens[first - 1]?.lower === 'for' &&
  tokens.slice(Math.max(0, first - 8), first).some(({ lower }) => lower === 'responsibility');

/** claimed a bombing in the capital as guards put the dead of the attack at nine: the bombing */
const isItAgain = (
  { verbal, definite, plural, apart, head }: EventMention,
  mention: EventMention,
): boolean => !verbal && definite && !plural && !apart && head > mention.head;
