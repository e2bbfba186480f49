/**
 * What stands behind “a group of” → whether it is what the group is called, or those who make it up.
 */
import type { Token } from '../words/tokenize.ts';
import { isHead } from './quoted-noun.ts';

/** a splinter group of the Marsh Front: one that is called so, no number of people */
export const isNameOfBand = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.lower !== 'the' || tokens[at + 1]?.pos !== 'PROPN') return false;
  let last = at + 1;
  while (tokens[last + 1]?.pos === 'PROPN') last++;
  return !/s$/u.test(tokens[last]?.lower ?? '') && !isHead(tokens[last + 1]);
};
