/**
 * The folder of one story → its files as bytes with their digests: all that the story is read from.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../article/raw-article.ts';
import { namesIn } from './folder-names.ts';

export interface StoryFile {
  name: string;
  bytes: Buffer;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}

export interface StoryFiles {
  /** Name of the folder. */
  id: string;
  /** Path of the folder, as messages name it. */
  folder: string;
  files: StoryFile[];
}

/** Lists the stories of a content folder; null where it has no folder of stories. */
export const listStories = (content: string): string[] | null =>
  namesIn(join(content, 'stories'), 'folders');

/** Reads the files of one story, in the order of their names. */
export const readStoryFiles = (content: string, id: string): StoryFiles => {
  const folder = join(content, 'stories', id);
  return {
    id,
    folder,
    files: (namesIn(folder, 'files') ?? []).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes, sha256: sha256Of(bytes) };
    }),
  };
};
