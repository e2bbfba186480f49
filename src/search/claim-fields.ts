/**
 * A claim’s record → what search knows of it: three fields of text, the first weighing most, and the
 * facets that lists are narrowed by.
 */
import type { ClaimRecord } from '../model/published.ts';
import { wordsOf } from './fold-words.ts';
import { type Facet, facets } from './search-query.ts';

/** The fields in the order of their weight. */
export const fieldNames = ['value', 'speaker', 'text'] as const;

export type ClaimFields = Record<(typeof fieldNames)[number], string>;

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' ');

/** The text of each field, as it is written. */
export const fieldsOf = (record: ClaimRecord): ClaimFields => {
  const { value, figure, label, speaker, quote, sentence, sourceName, event } = record;
  return {
    value: joined([value, figure, label]),
    speaker: speaker ?? '',
    text: joined([sentence.includes(quote) ? null : quote, sentence, sourceName, event]),
  };
};

/** A value of a facet, and the folded words that an operator finds it by. */
export interface FacetValue {
  facet: Facet;
  id: string;
  words: string;
}

/** The facets of a claim, in the order of `facets`. */
export const facetsOf = (record: ClaimRecord): FacetValue[] =>
  facets.map((facet) => ({
    facet,
    id: record[facet],
    words: wordsOf(
      facet === 'source' ? `${record.source} ${record.sourceName}` : record[facet],
    ).join(' '),
  }));
