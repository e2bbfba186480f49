/**
 * Takes the place of src/loaders/stories-loader.ts in the bare Astro project: ready JSON goes into the
 * collection as it is, and nothing is read, compared or kept.
 */
import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import type { StorySummary } from '../../../src/model/summary.ts';

export const storiesLoader = (): Loader => ({
  name: 'stories',
  load: async ({ store, parseData }) => {
    store.clear();
    for (const summary of JSON.parse(readFileSync('ready/all.json', 'utf8')) as StorySummary[]) {
      const { id } = summary.story;
      store.set({ id, data: await parseData({ id, data: { key: id, summary } }) });
    }
  },
});
