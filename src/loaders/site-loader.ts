/**
 * The settings of the site → the `site` collection of one entry, for pages.
 */
import type { Loader } from 'astro/loaders';
import { contentDir } from './content-folder.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { readSite } from './read-site.ts';

/** The settings of the site, as the entry “site”. */
export const siteLoader = (): Loader => ({
  name: 'site',
  load: (context) =>
    loadAndWatch(context, async () => {
      const { store, parseData } = context;
      store.clear();
      const data = await parseData({ id: 'site', data: { ...readSite(contentDir()).site } });
      store.set({ id: 'site', data });
    }),
});
