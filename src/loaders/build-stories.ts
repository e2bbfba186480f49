/**
 * A content folder → the cache, holding every story as it is now, and from it the stories in brief and
 * a message for everything that is wrong. Stories that are as they were cost a look at their files;
 * the others are built in threads of their own, so that the engine that runs is the one on the disk,
 * and nobody else loads it.
 */
import { Tinypool } from 'tinypool';
import type { Message } from '../model/comparison.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { StorySummary } from '../model/summary.ts';
import type { BuildSetting } from './build-one-story.ts';
import { engineDigest } from './engine-digest.ts';
import { noStories, tellLooseFiles, tellUnknownSources } from './read-content.ts';
import { readSite } from './read-site.ts';
import { readSources } from './read-sources.ts';
import { storiesOfPart } from './shard.ts';
import { cacheFolder, forgetOthers, readStored, type StoredSummary } from './story-cache.ts';
import { listStories, readStoryFiles } from './story-files.ts';
import { storyKey, summaryKey } from './story-keys.ts';
import { builderLimits, mostThreads } from './thread-limits.ts';

export interface BuiltContent {
  site: Site;
  sources: Source[];
  /** Published stories, by the names of their folders. */
  stories: { key: string; summary: StorySummary }[];
  /** In the order of the content, however the stories were built. */
  messages: Message[];
}

export interface BuildOptions {
  /** Of the code; that on the disk where left out. */
  engine?: string;
  /** Folder to keep the results in; that of the content folder where left out. */
  cache?: string;
  /** Hears of each story that was built: how many of those that had to be. */
  onProgress?: (done: number, total: number) => void;
}

/** Fewer stories than this are built before one more thread has started and is warm. */
const storiesPerThread = 25;

const isFresh = (
  stored: StoredSummary,
  id: string,
  { content, engine, sources }: BuildSetting,
): boolean =>
  stored.key === summaryKey(storyKey(readStoryFiles(content, id), engine), stored.sources, sources);

const buildStale = async (
  ids: readonly string[],
  setting: BuildSetting,
  onProgress: BuildOptions['onProgress'],
): Promise<Map<string, StoredSummary>> => {
  if (ids.length === 0) return new Map();
  const threads = Math.min(Math.ceil(ids.length / storiesPerThread), mostThreads);
  const pool = new Tinypool({
    filename: new URL('./story-worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: setting,
    resourceLimits: builderLimits,
  });
  try {
    let done = 0;
    const built = await Promise.all(
      ids.map(async (id) => {
        const stored = (await pool.run(id)) as StoredSummary;
        onProgress?.((done += 1), ids.length);
        return [id, stored] as const;
      }),
    );
    return new Map(built);
  } finally {
    await pool.destroy();
  }
};

/** Brings the cache of a content folder up to date; never throws on what is in it. */
export const buildStories = async (
  content: string,
  { engine = engineDigest(), cache = cacheFolder(content), onProgress }: BuildOptions = {},
): Promise<BuiltContent> => {
  const { site, messages: settings } = readSite(content);
  const { sources, ids, messages: records } = readSources(content);
  const all = listStories(content);
  const names = storiesOfPart(all ?? []);
  const setting: BuildSetting = {
    content,
    cache,
    engine,
    sources: new Map(sources.map((source) => [source.id, source])),
  };
  const kept = new Map<string, StoredSummary>();
  for (const id of names) {
    const stored = readStored(cache, id, 'summary');
    if (stored && isFresh(stored, id, setting)) kept.set(id, stored);
  }
  const stale = names.filter((id) => !kept.has(id));
  for (const [id, stored] of await buildStale(stale, setting, onProgress)) kept.set(id, stored);
  forgetOthers(cache, all ?? []);

  const messages = [
    ...settings,
    ...records,
    ...(all === null ? [noStories(content)] : []),
    ...tellLooseFiles(content),
  ];
  const stories: BuiltContent['stories'] = [];
  for (const id of names) {
    const stored = kept.get(id) as StoredSummary;
    if (stored.summary) stories.push({ key: stored.key, summary: stored.summary });
    messages.push(...stored.messages, ...tellUnknownSources(stored.sources, ids));
  }
  return { site, sources, stories, messages };
};
