/**
 * What a search page asks of an engine, whatever its size: a query in, an answer out that says how
 * many claims fit, which words to mark, and brings the claims themselves on demand, best first.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { SearchQuery } from './search-query.ts';

/** So many claims are shown at first, and with each “more”. */
export const shownAtOnce = 20;

/** Folded words of the claims that a query found; what begins with a beginning is marked too. */
export interface Marks {
  words: ReadonlySet<string>;
  beginnings: string[];
}

export interface Answer {
  /** How many claims fit. */
  count: number;
  /** Whether they have all words of the query; else they have some of them, and no claim has all. */
  hasAll: boolean;
  marks: Marks;
  /** How many of them are at hand at no further cost. */
  ready: number;
  take: (from: number, to: number) => Promise<ClaimRecord[]>;
}

export interface ClaimEngine {
  answer: (query: SearchQuery) => Promise<Answer>;
}

/** Whether a folded word of a claim’s text is to be marked. */
export const isMarked = (word: string, { words, beginnings }: Marks): boolean =>
  words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
