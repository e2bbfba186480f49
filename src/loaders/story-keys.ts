/**
 * What a story was made from → the keys under which the cache holds it.
 */
import type { Source } from '../model/source.ts';
import type { SourceUse } from './read-story.ts';
import { keyOf } from './story-cache.ts';
import type { StoryFiles } from './story-files.ts';

/** The key of a whole story: its files, where they lie, and the engine. */
export const storyKey = ({ id, folder, files }: StoryFiles, engine: string): string =>
  keyOf(
    engine,
    id,
    folder,
    files.map(({ name, sha256 }) => [name, sha256]),
  );

/** The key of a summary: the story’s, and the outlets that its sentences name. */
export const summaryKey = (
  story: string,
  uses: readonly SourceUse[],
  sources: ReadonlyMap<string, Source>,
): string => keyOf(story, ...uses.map(({ source }) => sources.get(source) ?? null));
