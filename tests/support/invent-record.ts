/** An invented claim as the record that search reads, with what a test names. */
import { schemaVersion } from '../../src/model/comparison.ts';
import type { ClaimRecord, ClaimShards } from '../../src/model/published.ts';
import type { ClaimEngine } from '../../src/search/claim-engine.ts';
import { claimsPerFile, indexPaths } from '../../src/search/index-files.ts';
import { IndexWriter } from '../../src/search/index-writer.ts';
import { planParts, sizeOfPart } from '../../src/search/plan-parts.ts';
import { searchMany } from '../../src/search/search-many.ts';

export const inventRecord = (
  id: string,
  quote: string,
  more: Partial<ClaimRecord> = {},
): ClaimRecord => ({
  id,
  claim: id,
  story: 'lowmere',
  storyTitle: 'A fire in Lowmere',
  article: 'gazette',
  source: 'gazette',
  sourceName: 'The Gazette',
  type: 'casualties',
  relation: 'agree',
  row: 1,
  label: 'People killed',
  value: 'A value',
  figure: null,
  quote,
  sentence: quote,
  speaker: null,
  event: null,
  anchor: id,
  start: 0,
  path: '/',
  rowPath: '/',
  ...more,
});

export interface IndexLimits {
  recordsPerFile: number;
  postingsLength: number;
}

/** The files of a large site by their paths; small limits make many of them of a few claims. */
export const writeClaimFiles = (
  records: readonly ClaimRecord[],
  { recordsPerFile, postingsLength }: Partial<IndexLimits> = {},
): Map<string, string> => {
  const files = new Map<string, string>();
  const writer = new IndexWriter(postingsLength);
  const stories = [...Map.groupBy(records, ({ story }) => story)];
  const sizes = stories.map(([story, claims]) => ({ story, claims: claims.length }));
  const parts = planParts(sizes, recordsPerFile ?? claimsPerFile);
  for (const [, claims] of stories) writer.add(claims);
  for (const { path, text } of writer.finish()) files.set(path, text);
  const byStory = new Map(stories);
  for (const [i, part] of parts.entries()) {
    const claims = part.flatMap(({ story, from, to }) => byStory.get(story)!.slice(from, to));
    files.set(indexPaths.records(i + 1), JSON.stringify({ schema: schemaVersion, claims }));
  }
  const shards: ClaimShards = {
    schema: schemaVersion,
    total: records.length,
    stories: stories.length,
    files: parts.map(sizeOfPart),
  };
  return files.set(indexPaths.claims, JSON.stringify(shards));
};

/** The engine of large sites over the files of a few claims. */
export const openMany = (
  records: readonly ClaimRecord[],
  limits: IndexLimits = { recordsPerFile: 2, postingsLength: 40 },
): Promise<ClaimEngine> => {
  const files = writeClaimFiles(records, limits);
  const read = async (path: string): Promise<unknown> => JSON.parse(files.get(path) ?? '');
  const shards = JSON.parse(files.get(indexPaths.claims) ?? '') as ClaimShards;
  return searchMany(shards, read);
};
