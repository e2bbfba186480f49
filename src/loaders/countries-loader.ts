/**
 * The word lists of places → the `countries` collection, for maps: what each country is called, and
 * where it and its larger towns lie.
 */
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { foldName } from '../language/names/fold-name.ts';
import { countryNames } from '../language/names/name-words.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { Country } from '../model/country.ts';

const byCountry = z.record(z.string(), z.string());

/** “Lowmere 12.50 -70.03” */
const townPattern = /^(.+) (-?[\d.]+) (-?[\d.]+)$/u;

const readTowns = (towns: string): Country['towns'] =>
  Object.fromEntries(
    towns.split('|').flatMap((town) => {
      const [, name, latitude, longitude] = townPattern.exec(town) ?? [];
      return name
        ? [[foldName(name), { name, at: [Number(longitude), Number(latitude)] as const }]]
        : [];
    }),
  ) as Country['towns'];

/** Reads the lists into countries. */
export const readCountries = (): Country[] => {
  const { spellings, capitals } = readLexicon(
    'places',
    z.object({ spellings: byCountry, capitals: byCountry }),
  );
  const coordinates = readLexicon(
    'coordinates',
    z.record(z.string(), z.strictObject({ number: z.string(), towns: z.string() })),
  );
  return Object.entries(coordinates).map(([name, { number, towns }]) => {
    const shortNames = Object.keys(countryNames).filter((one) => countryNames[one] === name);
    const names = [name, ...(spellings[name] ?? '').split('|'), ...shortNames];
    const capital = capitals[name];
    return {
      name,
      names: [...new Set(names.map(foldName))].filter(Boolean),
      number,
      capital: capital ? foldName(capital) : null,
      towns: readTowns(towns),
    };
  });
};

/** The countries by their common names, for maps. */
export const countriesLoader = (): Loader => ({
  name: 'countries',
  load: async ({ store, parseData }) => {
    store.clear();
    for (const country of readCountries()) {
      const data = await parseData({ id: country.name, data: { ...country } });
      store.set({ id: country.name, data });
    }
  },
});
