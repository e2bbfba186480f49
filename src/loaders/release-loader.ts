/**
 * The figures that were measured for this release → the `release` collection, for the method page.
 */
import type { Loader } from 'astro/loaders';
import release from '../evaluate/release.json' with { type: 'json' };

export const releaseLoader = (): Loader => ({
  name: 'release',
  load: async ({ store, parseData }) => {
    store.clear();
    store.set({ id: 'release', data: await parseData({ id: 'release', data: release }) });
  },
});
