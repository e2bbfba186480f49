/**
 * The engine for a site of a few hundred claims: all of them in memory, read by Fuse’s token search.
 * Numbers and short words must be met whole or at a word’s beginning; longer words may be misspelt,
 * which is Fuse’s part.
 */
import Fuse from 'fuse.js/min';
import type { ClaimRecord } from '../model/published.ts';
import type { ClaimEngine, Marks } from './claim-engine.ts';
import { type FacetValue, facetsOf, fieldsOf } from './claim-fields.ts';
import { findableWordsOf, isNumber, wordsOf } from './fold-words.ts';
import type { SearchQuery } from './search-query.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

interface Entry {
  record: ClaimRecord;
  text: string;
  words: ReadonlySet<string>;
  speaker: string;
  facets: FacetValue[];
}

const longEnough = 4;
const tolerance = 0.2;

const isFuzzy = (word: string): boolean => word.length >= longEnough && !isNumber(word);

const toEntry = (record: ClaimRecord): Entry => {
  const { value, speaker, text } = fieldsOf(record);
  const whole = [value, speaker, text].join(' ');
  return {
    record,
    text: wordsOf(whole).join(' '),
    words: new Set(findableWordsOf(whole)),
    speaker: wordsOf(speaker).join(' '),
    facets: facetsOf(record),
  };
};

const hasWord = (entry: Entry, word: string): boolean =>
  entry.words.has(word) ||
  (!isNumber(word) && [...entry.words].some((own) => own.startsWith(word)));

const fits = (entry: Entry, { words, narrowed, chosen }: SearchQuery): boolean =>
  words.filter((word) => !isFuzzy(word)).every((word) => hasWord(entry, word)) &&
  (narrowed.speaker ?? [entry.speaker]).some((value) => entry.speaker.includes(value)) &&
  entry.facets.every(
    ({ facet, id, words: named }) =>
      (chosen[facet] ?? id) === id &&
      (narrowed[facet] ?? [named]).some((value) => named.includes(value)),
  );

/** What of a vocabulary a query’s words stand for. */
export const marksOf = (words: readonly string[], vocabulary: Vocabulary): Marks => ({
  words: new Set(
    words.flatMap((word) => [
      word,
      ...vocabulary.find(word).map((match) => vocabulary.words[match.word]!),
    ]),
  ),
  beginnings: words.filter((word) => !isNumber(word) && word.length > 1),
});

/** Makes the engine; claims stay in their order where a query ranks none of them. */
export const searchFew = (records: readonly ClaimRecord[]): ClaimEngine => {
  const entries = records.map(toEntry);
  const vocabulary = createVocabulary(
    [...new Set(entries.flatMap(({ words }) => [...words]))].sort(),
  );
  const fuse = new Fuse(entries, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: tolerance,
    ignoreLocation: true,
  });
  return {
    answer: async (query) => {
      const fuzzy = query.words.filter(isFuzzy).join(' ');
      const found = (fuzzy ? fuse.search(fuzzy).map(({ item }) => item) : entries)
        .filter((entry) => fits(entry, query))
        .map(({ record }) => record);
      return {
        count: found.length,
        marks: marksOf(query.words, vocabulary),
        ready: found.length,
        take: async (from, to) => found.slice(from, to),
      };
    },
  };
};
