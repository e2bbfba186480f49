/**
 * Stories out of the cache, for pages: what the stories’ loader put there.
 */
import type { StorySummary } from '../model/summary.ts';
import { contentDir } from './content-folder.ts';
import { storiesOfPart } from './shard.ts';
import { cacheFolder, readStored, type StoredStory } from './story-cache.ts';
import { listStories } from './story-files.ts';

export interface KeyedSummary {
  /** Of what the story was made from. */
  key: string;
  summary: StorySummary;
}

/**
 * Loads a story.
 *
 * @throws Where the cache does not have it: it was taken away while pages were made.
 */
export const loadStory = (id: string): NonNullable<StoredStory['built']> => {
  const built = readStored(cacheFolder(contentDir()), id, 'story')?.built;
  if (!built) throw new Error(`The cache has lost the story “${id}”. Build the site once more.`);
  return built;
};

/** Loads all published stories in brief, by the names of their folders, one at a time. */
export const loadKeyedSummaries = function* (): Generator<KeyedSummary> {
  const content = contentDir();
  for (const id of storiesOfPart(listStories(content) ?? [])) {
    const stored = readStored(cacheFolder(content), id, 'summary');
    if (stored?.summary) yield { key: stored.key, summary: stored.summary };
  }
};

/** The same without their keys. */
export const loadSummaries = (): StorySummary[] =>
  Array.from(loadKeyedSummaries(), ({ summary }) => summary);
