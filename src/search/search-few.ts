/**
 * The engine for a site of a few hundred claims, which are all in one file: their index is made here, in
 * memory, and looked through as that of a large site is.
 */
import type { ClaimRecord } from '../model/published.ts';
import type { ClaimEngine } from './claim-engine.ts';
import { indexPaths } from './index-files.ts';
import { IndexWriter } from './index-writer.ts';
import { searchMany } from './search-many.ts';

/** Makes the engine. */
export const searchFew = (claims: readonly ClaimRecord[]): Promise<ClaimEngine> => {
  const writer = new IndexWriter();
  writer.add(claims);
  const files = new Map<string, unknown>([[indexPaths.records(1), { claims }]]);
  for (const { path, text } of writer.finish()) files.set(path, JSON.parse(text));
  return searchMany({ total: claims.length, files: [claims.length] }, async (path) =>
    files.get(path),
  );
};
