/**
 * content/stories → articles, claims and comparisons → the `stories` collection. Problems of all
 * content, of any folder, are listed here, once; an error among them ends the build.
 */
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { buildStory } from '../build-story.ts';
import type { Message } from '../model/comparison.ts';
import { contentDir } from './content-folder.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { readContent } from './read-content.ts';

/** “content/stories/fire/daily.txt:3:1 Expected …” */
const lineOf = ({ file, line, column, text }: Message): string =>
  `${[file, line, column].filter((part) => part !== null).join(':')} ${text}`;

export const storiesLoader = (): Loader => ({
  name: 'stories',
  load: (context) =>
    loadAndWatch(context, async () => {
      const { store, logger, parseData } = context;
      const content = await readContent(contentDir());
      const built = content.stories
        .filter(({ story }) => story.status === 'published')
        .map(({ story, files, corrections }) => ({
          story,
          ...buildStory(story.id, files, corrections),
        }));
      const messages = [...content.messages, ...built.flatMap((story) => story.messages)];

      for (const message of messages.filter(({ severity }) => severity === 'warning'))
        logger.warn(lineOf(message));
      const errors = messages.filter(({ severity }) => severity === 'error');
      if (errors.length > 0)
        throw new AstroError(
          `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.map(lineOf).join('\n')}`,
          'Mend the lines named above; “npx parallax check” lists them without a build.',
        );

      // Everything is made anew at each build. An entry kept by a digest of its texts would outlive a
      // change of the rules that read them.
      store.clear();
      for (const { story, articles, comparison, messages: own } of built)
        store.set({
          id: story.id,
          data: await parseData({
            id: story.id,
            data: { story, articles, comparison, messages: own },
          }),
        });
    }),
});
