/**
 * Stories out of the cache, for pages: what the stories’ loader put there.
 */
import type { StorySummary } from '../model/summary.ts';
import { contentDir } from './content-folder.ts';
import { storiesOfPart } from './shard.ts';
import { cacheFolder, readStored, type StoredStory } from './story-cache.ts';
import { listStories } from './story-files.ts';

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

/** Loads all published stories in brief, by the names of their folders. */
export const loadSummaries = (): StorySummary[] => {
  const content = contentDir();
  return storiesOfPart(listStories(content) ?? [])
    .map((id) => readStored(cacheFolder(content), id, 'summary')?.summary ?? null)
    .filter((summary) => summary !== null);
};
