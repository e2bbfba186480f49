/**
 * The outlets of content/sources → the `sources` collection. A broken record is reported by the
 * stories’ loader, which lists every problem of the content once; this one takes what is whole.
 */
import type { Loader } from 'astro/loaders';
import { contentDir } from './content-folder.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { readSources } from './read-sources.ts';

/** An entry for each outlet, by the name of its file. */
export const sourcesLoader = (): Loader => ({
  name: 'sources',
  load: (context) =>
    loadAndWatch(context, async () => {
      const { store, parseData } = context;
      const { sources } = readSources(contentDir());
      store.clear();
      for (const source of sources)
        store.set({ id: source.id, data: await parseData({ id: source.id, data: { ...source } }) });
    }),
});
