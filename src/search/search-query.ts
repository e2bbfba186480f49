/**
 * What a reader types and chooses → words to look for, and what narrows the list.
 */
import { wordsOf } from './fold-words.ts';

/** Of a pasted page so many words are looked for. */
const mostWords = 40;

export const operators = ['source', 'type', 'speaker', 'relation'] as const;

export type Operator = (typeof operators)[number];

/** What a reader chooses from a list rather than types. */
export const facets = ['relation', 'source', 'type'] as const satisfies Operator[];

export type Facet = (typeof facets)[number];

export interface SearchQuery {
  /** Folded words, all of which a claim must have, or what is like them. */
  words: string[];
  /** Folded words in quotation marks, one after the other as a claim must have them. */
  phrases: string[][];
  /** Folded values of each operator; a claim must have one of each. */
  narrowed: Partial<Record<Operator, string[]>>;
  /** Ids, one of a facet, that a claim must have. */
  chosen: Partial<Record<Facet, string>>;
}

const quoted = '"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»';
const quotedPattern = new RegExp(quoted, 'gu');
const operatorPattern = new RegExp(
  `\\b(${operators.join('|')}):(?:\\s*(${quoted})|\\s*(\\S+)|$)`,
  'giu',
);

/** 2031-04-07 as claims have it: 7 April 2031. */
const spellDate = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.valueOf())
    ? iso
    : date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
};

/**
 * Reads a query such as `drone "at dawn" speaker:"foreign ministry" type:casualties`.
 */
export const parseQuery = (query: string, chosen: SearchQuery['chosen'] = {}): SearchQuery => {
  const narrowed: SearchQuery['narrowed'] = {};
  const phrases: string[][] = [];
  const rest = query
    .replace(operatorPattern, (_, name: string, inQuotes = '', bare = '') => {
      const value = wordsOf(inQuotes || bare).join(' ');
      // “type:” is the beginning of what somebody is about to write.
      if (value) (narrowed[name.toLowerCase() as Operator] ??= []).push(value);
      return ' ';
    })
    .replace(quotedPattern, (phrase) => {
      const words = wordsOf(phrase);
      if (words.length > 0) phrases.push(words);
      return ' ';
    })
    .replace(/\b\d{4}-\d{2}-\d{2}\b/gu, spellDate);
  const words = [...new Set(wordsOf(rest))].slice(0, mostWords);
  return { words, phrases, narrowed, chosen };
};

/** Whether a query leaves every claim in the list. */
export const isEmpty = ({ words, phrases, narrowed, chosen }: SearchQuery): boolean =>
  [words, phrases, Object.keys(narrowed), Object.keys(chosen)].every(({ length }) => length === 0);
