/**
 * A place behind a verb → whether it is where somebody was found to be dead, and not where the verb befell
 * him: “was shot in the head and pronounced dead at the General Hospital”.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Clause } from './verb-groups.ts';

/** True: between the verb and the place, somebody is pronounced dead. */
export const isWhereDead = (
  { tokens }: { tokens: readonly Token[] },
  { last }: Clause,
  { first }: NounPhrase,
): boolean =>
  tokens
    .slice(last, first)
    .some(
      ({ lower, index }) =>
        /^(?:pronounced|declared)$/u.test(lower) && tokens[index + 1]?.lower === 'dead',
    );
