/**
 * A content folder → its settings, its sources, its stories with their raw articles, and a message for
 * everything in it that is wrong. What the articles say, and what is wrong inside them, is for
 * build-story.
 */
import { join } from 'node:path';
import type { Message } from '../model/comparison.ts';
import { errorIn, warningIn } from '../model/message.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { namesIn } from './folder-names.ts';
import { readSite, siteFile } from './read-site.ts';
import { readSources } from './read-sources.ts';
import { readStory, type SourceUse, type StoryContent } from './read-story.ts';
import { listStories, readStoryFiles } from './story-files.ts';

export interface Content {
  site: Site;
  sources: Source[];
  stories: StoryContent[];
  messages: Message[];
}

/** What is to be said of the outlets that have no record. */
export const tellUnknownSources = (
  uses: readonly SourceUse[],
  known: ReadonlySet<string>,
): Message[] => uses.filter(({ source }) => !known.has(source)).map(({ ifUnknown }) => ifUnknown);

/** What is to be said of a content folder that has no stories. */
export const noStories = (content: string): Message =>
  errorIn(
    join(content, 'stories'),
    'content-missing',
    'Found no folder “stories”, expected one in the content folder. Check the path.',
  );

/** Files in a content folder that nothing reads, such as an article outside of any story. */
export const tellLooseFiles = (content: string): Message[] =>
  [content, join(content, 'stories')].flatMap((folder) =>
    (namesIn(folder, 'files') ?? [])
      .filter((name) => folder !== content || name !== siteFile)
      .map((name) =>
        warningIn(
          join(folder, name),
          'unexpected-file',
          'Unexpected file: nothing reads it here. Move an article into the folder of its story, content/stories/NAME, anything else away.',
        ),
      ),
  );

/**
 * Reads a whole content folder; never throws on what is in it.
 *
 * @param root - The folder, such as `content`; messages name files as paths from where we stand.
 */
export const readContent = (root: string): Content => {
  const { site, messages: settings } = readSite(root);
  const { sources, ids, messages: records } = readSources(root);
  const names = listStories(root);
  const messages = [
    ...settings,
    ...records,
    ...(names === null ? [noStories(root)] : []),
    ...tellLooseFiles(root),
  ];
  const stories: StoryContent[] = [];
  for (const name of names ?? []) {
    const read = readStory(readStoryFiles(root, name));
    if (read.content) stories.push(read.content);
    messages.push(...read.messages, ...tellUnknownSources(read.sources, ids));
  }
  return { site, sources, stories, messages };
};
