/**
 * A word with a capital → whether it is an ordinary noun that a headline wrote so, no name of a place:
 * “Clerk Shot In Face At Vigil”.
 */
import type { Token } from '../words/tokenize.ts';
import { findPlace } from './gazetteer.ts';
import { nounKind } from './name-words.ts';

const noPlace =
  /^(?:latest|recent|separate|suspected|apparent|deadly|fatal|face|head|chest|leg|arm|back|neck|foot|hand|eye|stomach|vigil|murder.*|suicide|accident|custody|front|action|attack|shooting|car|fire)$/u;

/** True: a word for no place at all, though it stands where a place would. */
export const isNoPlaceWord = ({ lower, text }: Pick<Token, 'lower' | 'text'>): boolean =>
  noPlace.test(lower) && !findPlace(text);

/** True: a common noun, that of some sort of place (“Bar”, “Street”) included. */
export const isOrdinaryWord = (word: Pick<Token, 'lower' | 'text'>): boolean =>
  isNoPlaceWord(word) || (nounKind(word.lower) !== null && !findPlace(word.text));
