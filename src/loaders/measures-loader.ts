/**
 * content/measures.json → the `measures` collection: how well each type of claim is read, measured
 * on labelled articles. A site without the file shows no figures.
 */
import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';

const file = 'content/measures.json';

export const measuresLoader = (): Loader => ({
  name: 'measures',
  load: async ({ store, config, parseData }) => {
    const text = await readFile(new URL(file, config.root), 'utf8').catch(() => '[]');
    let measures: unknown;
    try {
      measures = JSON.parse(text);
    } catch (error) {
      throw new AstroError(`${file}:1:1 ${(error as Error).message}`, 'Mend the JSON.');
    }
    store.clear();
    store.set({ id: 'all', data: await parseData({ id: 'all', data: { measures } }) });
  },
});
