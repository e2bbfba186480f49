/**
 * What a reader types and chooses → words to look for, and what narrows the list.
 */
import { wordsOf } from './fold-words.ts';

export const operators = ['source', 'type', 'speaker', 'relation'] as const;

export type Operator = (typeof operators)[number];

/** What a reader chooses from a list rather than types. */
export const facets = ['relation', 'source', 'type'] as const satisfies Operator[];

export type Facet = (typeof facets)[number];

export interface SearchQuery {
  /** Folded words, all of which a claim must have. */
  words: string[];
  /** Folded values of each operator; a claim must have one of each. */
  narrowed: Partial<Record<Operator, string[]>>;
  /** Ids, one of a facet, that a claim must have. */
  chosen: Partial<Record<Facet, string>>;
}

const operatorPattern = new RegExp(`\\b(${operators.join('|')}):\\s*("[^"]*"|“[^”]*”|\\S+)`, 'giu');

/**
 * Reads a query such as `drone speaker:"foreign ministry" type:casualties`.
 */
export const parseQuery = (query: string, chosen: SearchQuery['chosen'] = {}): SearchQuery => {
  const narrowed: SearchQuery['narrowed'] = {};
  const rest = query.replace(operatorPattern, (_, name: string, value: string) => {
    const operator = name.toLowerCase() as Operator;
    (narrowed[operator] ??= []).push(wordsOf(value).join(' '));
    return ' ';
  });
  return { words: wordsOf(rest), narrowed, chosen };
};

/** Whether a query leaves every claim in the list. */
export const isEmpty = ({ words, narrowed, chosen }: SearchQuery): boolean =>
  words.length === 0 && Object.keys(narrowed).length === 0 && Object.keys(chosen).length === 0;
