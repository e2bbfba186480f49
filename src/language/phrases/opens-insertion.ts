/**
 * The word behind a comma → whether a part of the sentence opens there that has a verb of its own, and
 * whose subject is none of the verb’s behind it; a clause → whether it is such a part.
 */
import type { Token } from '../words/tokenize.ts';
import type { Clause } from '../clauses/verb-groups.ts';

/**
 * True: , which Delos accuses of it; , in which ten died; , speaking on Monday; , keen to stay out of it.
 *
 * @param at - Index of the token behind the comma.
 */
export const opensInsertion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who|whom|whose|speaking)$/u.test(
    tokens[tokens[at]?.pos === 'ADP' ? at + 1 : at]?.lower ?? '',
  ) ||
  (tokens[at]?.pos === 'ADJ' && tokens[at + 1]?.lower === 'to');

/** a guard who saw it, the head of the town where it was: a clause that describes a noun before it */
export const isRelative = (tokens: readonly Token[], { first, subjects }: Clause): boolean =>
  [1, 2].some((back) =>
    /^(?:who|which|that|whose|whom)$/u.test(tokens[first - back]?.lower ?? ''),
  ) || tokens[(subjects[0]?.first ?? 0) - 1]?.lower === 'where';
