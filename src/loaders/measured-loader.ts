/**
 * What was measured of this release, how well it reads and how fast → the `release` and the `bench`
 * collection, for the method page.
 */
import type { Loader } from 'astro/loaders';
import bench from '../evaluate/bench.json' with { type: 'json' };
import release from '../evaluate/release.json' with { type: 'json' };

const measured = { release, bench };

/** One file of kept figures, as an entry of that id. */
export const measuredLoader = (id: keyof typeof measured): Loader => ({
  name: id,
  load: async ({ store, parseData }) => {
    store.clear();
    store.set({ id, data: await parseData({ id, data: measured[id] }) });
  },
});
