/**
 * The parts of a site that several machines built: how each is kept in a folder, and what a merge
 * takes out of them. A folder holds the stories as they were built (`built`) and their pages (`pages`).
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../loaders/content-folder.ts';
import { loadKeyedSummaries } from '../loaders/load-story.ts';
import { cacheFolder } from '../loaders/story-cache.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';

interface StoryPages {
  story: string;
  /** Folder with its page and its data. */
  folder: string;
}

/** The files of a story that a merge needs. */
const neededFiles = ['story.json', 'summary.json'];

const copyStory = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of neededFiles) cpSync(join(from, name), join(to, name));
};

/**
 * Keeps a part.
 *
 * @param site - Folder that the part was built into; its pages of stories are taken from it.
 * @param shard - Folder to keep it in; what was there goes.
 */
export const keepShard = (site: string, shard: string): void => {
  rmSync(shard, { recursive: true, force: true });
  mkdirSync(join(shard, 'built'), { recursive: true });
  for (const { summary } of loadKeyedSummaries()) {
    const { id } = summary.story;
    copyStory(join(cacheFolder(contentDir()), id), join(shard, 'built', id));
  }
  if (existsSync(join(site, 'stories'))) renameSync(join(site, 'stories'), join(shard, 'pages'));
  rmSync(site, { recursive: true, force: true });
};

const noShard = (folder: string): Message =>
  errorIn(
    folder,
    'shard-unknown',
    'Found no part of a site here, expected a folder that “npm run build -- --shard 1/4” made. Check the path.',
  );

/**
 * Puts the built stories of all parts into the cache, where each counts only if its key still holds.
 *
 * @returns A message for each folder that is no part; then nothing is put.
 */
export const takeInShards = (shards: readonly string[]): Message[] => {
  const unknown = shards.filter((shard) => !existsSync(join(shard, 'built')));
  if (unknown.length > 0) return unknown.map(noShard);
  for (const shard of shards)
    for (const id of readdirSync(join(shard, 'built')))
      copyStory(join(shard, 'built', id), join(cacheFolder(contentDir()), id));
  return [];
};

const keyIn = (shard: string, story: string): string | null => {
  try {
    const summary = readFileSync(join(shard, 'built', story, 'summary.json'), 'utf8');
    return (JSON.parse(summary) as { key: string }).key;
  } catch {
    return null;
  }
};

const missing = (story: string): Message =>
  errorIn(
    join(contentDir(), 'stories', story),
    'shard-missing',
    'Found no pages of this story as it is now in any part. Build all parts from the same content and the same version of Parallax.',
  );

/**
 * Finds the pages of each story that is shown; a message where no part has them as they are now.
 *
 * @param examples - Whether the site shows examples.
 */
export const findStoryPages = (
  shards: readonly string[],
  examples: boolean,
): { pages: StoryPages[]; messages: Message[] } => {
  const pages: StoryPages[] = [];
  const messages: Message[] = [];
  for (const { key, summary } of loadKeyedSummaries()) {
    const { id, example } = summary.story;
    if (example && !examples) continue;
    const shard = shards.find((folder) => keyIn(folder, id) === key);
    const folder = shard && join(shard, 'pages', id);
    if (folder && existsSync(folder)) pages.push({ story: id, folder });
    else messages.push(missing(id));
  }
  return { pages, messages };
};
