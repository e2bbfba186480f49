/**
 * The words behind “dead” → whether those missing are told with the dead by one number: “12 are dead or
 * missing”, “12 dead, missing after flood”, “the number of dead and missing”. How many are either, nobody says.
 */
import type { Token } from '../../../language/words/tokenize.ts';

/** True: what stands at a place counts the missing among the dead; not “12 dead, missing plane found”. */
export const isDeadOrMissing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|and|or|\/)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'missing' &&
  !/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(tokens[at + 2]?.pos ?? '');
