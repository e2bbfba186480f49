/**
 * Loads a collection now and, while one writes, again at each save in the content folder. A build ends
 * at an error; the server of `npm run dev` tells it and keeps what it had.
 */
import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { contentDir } from './content-folder.ts';

/** In milliseconds: an editor may write several files at once. */
const pause = 50;

/** Runs a load, and runs it again whenever a file of the content changes. */
export const loadAndWatch = async (
  { watcher, logger }: Pick<LoaderContext, 'watcher' | 'logger'>,
  load: () => Promise<void>,
): Promise<void> => {
  const folder = resolve(contentDir());
  const isOurs = (path: string): boolean => resolve(path).startsWith(`${folder}${sep}`);
  const loadOrTell = (): Promise<void> =>
    load().catch((error: Error & { hint?: string }) =>
      logger.error([error.message, error.hint].filter(Boolean).join('\n')),
    );
  if (!watcher) return load();
  await loadOrTell();
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (path) => {
      if (!isOurs(path)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void loadOrTell(), pause);
    });
};
