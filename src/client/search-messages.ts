/**
 * What the search page and its worker say to each other. Each question has a number, and its reply
 * the same one.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { Answer } from '../search/claim-engine.ts';
import type { SearchQuery } from '../search/search-query.ts';

/** `open` comes first; `take` asks for more of the last query’s claims. */
export type Question =
  | { ask: 'open'; address: string }
  | { ask: 'query'; query: SearchQuery }
  | { ask: 'take'; from: number; to: number };

export interface Found extends Pick<Answer, 'count' | 'hasAll' | 'marks'> {
  /** The first claims, as many as were at hand. */
  claims: ClaimRecord[];
}

export type Reply = { failed: string } | { found: Found } | { claims: ClaimRecord[] } | object;
