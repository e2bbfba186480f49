/**
 * Tokens of an article → the words that stand last in a name of two words, for “Brooks” as the first
 * word of a later sentence.
 */
import type { Token } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';
import { findPlace } from './gazetteer.ts';
import { buildingWords, groupWords, placeWords } from './name-words.ts';

const largeThenSmall = writtenClass(/^\p{Lu}\p{Ll}/u);

/** The words that may be surnames, in small letters: the Brooks of Otto Brooks. */
export const surnamesOf = (tokens: readonly Token[]): Set<string> => {
  const isNamed = (token: Token | undefined): boolean =>
    token?.pos === 'PROPN' && largeThenSmall.has(token);
  return new Set(
    tokens
      .filter(
        (token, i) =>
          isNamed(token) &&
          isNamed(tokens[i - 1]) &&
          !isNamed(tokens[i - 2]) &&
          tokens[i - 2]?.lower !== 'the' &&
          ![groupWords, buildingWords, placeWords].some((words) => words.has(token.lower)) &&
          !findPlace((tokens[i - 1] as Token).text),
      )
      .map(({ lower }) => lower),
  );
};
