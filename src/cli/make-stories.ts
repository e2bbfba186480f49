/**
 * The first half of `npm run build`: content/ → what is kept of each story in the cache. Where something
 * in the content is wrong, every message is printed and the exit status is 1.
 */
import { buildStories } from '../loaders/build-stories.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { printMessages } from './print.ts';
import { showProgress } from './show-progress.ts';

const { messages } = await buildStories(contentDir(), { onProgress: showProgress('stories') });
if (messages.some(({ severity }) => severity === 'error'))
  printMessages(messages.filter(({ severity }) => severity !== 'info'));
