/**
 * The search engine: claims in, an index; a query in, the ids of the claims that fit, best first.
 * It knows nothing of the page. Numbers and short words must be met whole or at a word’s beginning;
 * longer words may be misspelt, which is Fuse’s part.
 */
import Fuse from 'fuse.js/min';
import type { ClaimRecord } from '../model/published.ts';
import { wordsOf } from './normalise.ts';
import type { Operator, SearchQuery } from './search-query.ts';

interface Entry {
  id: string;
  text: string;
  words: ReadonlySet<string>;
  facets: Record<Operator, string>;
}

export interface ClaimIndex {
  /** Ids of the claims that fit, best first; of all of them for an empty query. */
  search: (query: SearchQuery) => string[];
  /** Whether a folded word of a text is one that the query looks for. */
  matches: (word: string, query: SearchQuery) => boolean;
}

const longEnough = 4;
const tolerance = 0.2;

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
const isFuzzy = (word: string): boolean => word.length >= longEnough && !isNumber(word);

const toEntry = (record: ClaimRecord): Entry => {
  const fields = [record.value, record.figure, record.quote, record.sentence, record.speaker];
  const words = wordsOf([...fields, record.label, record.sourceName, record.event].join(' '));
  return {
    id: record.id,
    text: words.join(' '),
    words: new Set(words),
    facets: {
      source: wordsOf(`${record.source} ${record.sourceName}`).join(' '),
      type: record.type,
      speaker: wordsOf(record.speaker ?? '').join(' '),
      relation: wordsOf(record.relation).join(' '),
    },
  };
};

const hasWord = (entry: Entry, word: string): boolean =>
  entry.words.has(word) ||
  (!isNumber(word) && [...entry.words].some((own) => own.startsWith(word)));

const fits = (entry: Entry, { words, narrowed }: SearchQuery): boolean =>
  words.filter((word) => !isFuzzy(word)).every((word) => hasWord(entry, word)) &&
  Object.entries(narrowed).every(([operator, values]) =>
    values.some((value) => entry.facets[operator as Operator].includes(value)),
  );

/** Builds the index; its records stay in their order where a query ranks none of them. */
export const createClaimIndex = (records: readonly ClaimRecord[]): ClaimIndex => {
  const entries = records.map(toEntry);
  const fuse = new Fuse(entries, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: tolerance,
    ignoreLocation: true,
  });
  return {
    search: (query) => {
      const fuzzy = query.words.filter(isFuzzy).join(' ');
      const found = fuzzy ? fuse.search(fuzzy).map(({ item }) => item) : entries;
      return found.filter((entry) => fits(entry, query)).map(({ id }) => id);
    },
    matches: (word, { words }) =>
      words.some((wanted) =>
        isFuzzy(wanted)
          ? word.startsWith(wanted) ||
            (word.length >= longEnough &&
              new Fuse([word], { threshold: tolerance, ignoreLocation: true }).search(wanted)
                .length > 0)
          : word === wanted || (!isNumber(wanted) && word.startsWith(wanted)),
      ),
  };
};
