/**
 * The words of a query → the words of a vocabulary that each may stand for: as it is written, as the
 * other way to write a number, and together with its neighbour.
 */
import { isNumber } from './fold-words.ts';
import { otherwiseWritten } from './number-words.ts';
import type { SearchQuery } from './search-query.ts';
import { sameWord, type Vocabulary, type WordMatch } from './vocabulary.ts';

/** Of longer queries, which are pasted, words are taken as they stand where they do stand somewhere. */
const longestTyped = 8;

/** Letters that a word may go on from, while one types. */
export const beginningsOf = ({ words }: SearchQuery): string[] =>
  words.filter((word) => !isNumber(word) && word.length > 1);

/** The numbers of a query, which a claim must have even where it lacks other words. */
export const numbersOf = (query: SearchQuery): SearchQuery => ({
  ...query,
  words: query.words.filter((word) => isNumber(word) || otherwiseWritten(word)),
});

/** What each word of a query may stand for, the likeliest first; those in quotation marks come last. */
export const matchWords = (query: SearchQuery, vocabulary: Vocabulary): WordMatch[][] => {
  const same = (word: string | undefined): WordMatch[] => {
    const at = word ? vocabulary.indexOf(word) : -1;
    return at < 0 ? [] : [{ word: at, weight: sameWord }];
  };
  // A letter that is no word of any claim is an initial, or the beginning of a word to come.
  const typed = query.words.filter(
    (word) => word.length > 1 || isNumber(word) || same(word).length > 0,
  );
  const isPasted = typed.length > longestTyped;
  const words = typed.map((word, i) => {
    const whole = same(word);
    const own = isPasted && whole.length > 0 ? whole : vocabulary.find(word);
    const weight = own[0]?.weight ?? sameWord;
    // “al mersi” for “al-Mersi”, “forty four” for “44”
    const joined = [typed[i - 1], typed[i + 1]].flatMap((neighbour, side) =>
      neighbour ? [side === 0 ? neighbour + word : word + neighbour] : [],
    );
    const others = [...joined, ...[word, ...joined].map(otherwiseWritten)].flatMap(same);
    return [...own, ...others.map((match) => ({ ...match, weight }))];
  });
  return [...words, ...query.phrases.flat().map(same)];
};
