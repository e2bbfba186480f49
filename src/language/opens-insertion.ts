/**
 * The word behind a comma → whether a part of the sentence opens there that has a verb of its own, and
 * whose subject is none of the verb’s behind it.
 */
import type { Token } from './tokenize.ts';

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
