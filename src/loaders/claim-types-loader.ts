/**
 * The registry of claim types → the `claimTypes` collection, so that the method page shows the very
 * examples that run as tests and no page needs the rules themselves.
 */
import type { Loader } from 'astro/loaders';
import { claimTypes } from '../claims/registry.ts';

/** The claim types with their examples, for the method page. */
export const claimTypesLoader = (): Loader => ({
  name: 'claim-types',
  load: async ({ store, parseData }) => {
    store.clear();
    for (const [order, type] of Object.values(claimTypes).entries()) {
      const { id, title, about, examples, misses } = type;
      const data = await parseData({ id, data: { id, order, title, about, examples, misses } });
      store.set({ id, data });
    }
  },
});
