/**
 * The files that search loads on a large site: their names, and the shape of those that nobody else
 * is meant to read. The claims themselves, and the list of their files, are in model/published.ts.
 */
import type { FacetValue } from './claim-fields.ts';

/** Up to so many claims stand in one file, of which the browser makes the index itself. */
export const fewClaims = 500;

/** Of more, so many at most stand in one file. */
export const claimsPerFile = 100;

/** Of more, so many stand on one page of the list for readers. */
export const claimsOnPage = 200;

/** Where the files are, as paths under the site’s root; numbers begin at 1. */
export const indexPaths = {
  folder: 'claims/search/',
  claims: 'claims.json',
  records: (number: number) => `claims/records/${number}.json`,
  words: 'claims/search/words.json',
  postings: (number: number) => `claims/search/words-${number}.json`,
  facets: 'claims/search/facets.json',
} as const;

/** Every word, what is needed to look words up, and where their lists of claims are. */
export interface WordsFile {
  /** Sorted words, packed. */
  words: string;
  /** A letter a word: the binary logarithm of the number of its claims, in base 36. */
  commonness: string;
  /** Of each file of postings, the place of its first word. */
  files: number[];
}

/**
 * Of each word of the file, the claims that have it: three lists of gaps with a space between, one a
 * field, in the order of `fieldNames`.
 */
export type PostingsFile = string[];

/** Of each value of a facet, the claims that have it, as gaps. */
export interface FacetsFile {
  values: FacetValue[];
  lists: string[];
}
