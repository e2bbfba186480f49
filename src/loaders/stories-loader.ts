/**
 * content/stories → the `stories` collection: each story in brief, and the key under which the cache
 * holds the whole of it. Problems of all content, of any folder, are listed here, once; an error among
 * them ends the build.
 */
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import type { Message } from '../model/comparison.ts';
import { buildStories } from './build-stories.ts';
import { contentDir } from './content-folder.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** “content/stories/fire/daily.txt:3:1 Expected …” */
const lineOf = ({ file, line, column, text }: Message): string =>
  `${[file, line, column].filter((part) => part !== null).join(':')} ${text}`;

/** An entry for each published story, by the name of its folder. */
export const storiesLoader = (): Loader => ({
  name: 'stories',
  load: (context) =>
    loadAndWatch(context, async () => {
      const { store, logger, parseData } = context;
      const { stories, messages } = await buildStories(contentDir());

      for (const message of messages.filter(({ severity }) => severity === 'warning'))
        logger.warn(lineOf(message));
      const errors = messages.filter(({ severity }) => severity === 'error');
      if (errors.length > 0)
        throw new AstroError(
          `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.map(lineOf).join('\n')}`,
          'Mend the lines named above; “npx parallax check” lists them without a build.',
        );

      store.clear();
      for (const { key, summary } of stories) {
        const { id } = summary.story;
        store.set({ id, data: await parseData({ id, data: { key, summary } }) });
      }
    }),
});
