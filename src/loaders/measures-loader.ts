/**
 * measures.json of the content folder → the `measures` collection: how well each type of claim is read, measured
 * on labelled articles. A site without the file shows no figures.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { contentDir } from './content-folder.ts';

export const measuresLoader = (): Loader => ({
  name: 'measures',
  load: async ({ store, parseData }) => {
    const file = join(contentDir(), 'measures.json');
    const text = await readFile(file, 'utf8').catch(() => '[]');
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
