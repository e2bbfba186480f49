/**
 * What a reader types → words to look for and the operators that narrow the list.
 */
import { wordsOf } from './normalise.ts';

export const operators = ['source', 'type', 'speaker', 'relation'] as const;

export type Operator = (typeof operators)[number];

export interface SearchQuery {
  /** Folded words, all of which a claim must have. */
  words: string[];
  /** Folded values of each operator; a claim must have one of each. */
  narrowed: Partial<Record<Operator, string[]>>;
}

const operatorPattern = new RegExp(`\\b(${operators.join('|')}):\\s*("[^"]*"|“[^”]*”|\\S+)`, 'giu');

/**
 * Reads a query such as `drone speaker:"foreign ministry" type:casualties`.
 */
export const parseQuery = (query: string): SearchQuery => {
  const narrowed: SearchQuery['narrowed'] = {};
  const rest = query.replace(operatorPattern, (_, name: string, value: string) => {
    const operator = name.toLowerCase() as Operator;
    (narrowed[operator] ??= []).push(wordsOf(value).join(' '));
    return ' ';
  });
  return { words: wordsOf(rest), narrowed };
};
