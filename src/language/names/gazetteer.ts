/**
 * Names of places → what they are and what they lie in: regions, countries with capitals and
 * demonyms, their first divisions, larger towns (lexicon/places.yaml, names.yaml). Knows spellings
 * only as far as `foldName` does.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { foldName } from './fold-name.ts';
import { remember } from '../remember.ts';
import { countryNames, demonyms, landsOfRegions, regions, states } from './name-words.ts';

export interface KnownPlace {
  /** “United States” for “U.S.”; else the name as the list has it. */
  name: string;
  kind: 'region' | 'country' | 'division' | 'city';
  /** The countries that have a place of this name; none for a region. */
  countries: readonly string[];
}

const byCountry = z.record(z.string(), z.string());
const lists = readLexicon(
  'places',
  z.strictObject({
    spellings: byCountry,
    capitals: byCountry,
    demonyms: byCountry,
    divisions: byCountry,
    towns: byCountry,
  }),
);

const places = new Map<string, KnownPlace>();
const countryByDemonym = new Map<string, string>();

/** What is added first stays; towns of one name share an entry. */
const add = (name: string, place: KnownPlace): void => {
  const key = foldName(name);
  const known = places.get(key);
  if (!known) places.set(key, place);
  else if (known.kind === place.kind && known.kind !== 'country')
    places.set(key, {
      ...known,
      countries: [...new Set([...known.countries, ...place.countries])],
    });
};

const addAll = (names: Record<string, string>, kind: KnownPlace['kind']): void => {
  for (const [country, all] of Object.entries(names))
    for (const name of all.split('|'))
      if (name !== '')
        add(name, { name: kind === 'country' ? country : name, kind, countries: [country] });
};

for (const [spelling, name] of Object.entries(countryNames))
  add(spelling, { name, kind: 'country', countries: [name] });
for (const country of Object.keys(lists.spellings))
  add(country, { name: country, kind: 'country', countries: [country] });
addAll(lists.spellings, 'country');
for (const region of regions) {
  const name = region.replaceAll('-', ' ');
  add(name, { name, kind: 'region', countries: landsOfRegions[region] ?? [] });
}
for (const [short, name] of Object.entries(states))
  add(short, { name, kind: 'division', countries: ['United States'] });
addAll(lists.capitals, 'city');
addAll(lists.divisions, 'division');
addAll(lists.towns, 'city');
for (const [demonym, name] of Object.entries(demonyms))
  countryByDemonym.set(foldName(demonym), name);
for (const [country, demonym] of Object.entries(lists.demonyms))
  if (!countryByDemonym.has(foldName(demonym))) countryByDemonym.set(foldName(demonym), country);

/** The place of a name, or null where the lists don’t have it. */
export const findPlace = (name: string): KnownPlace | null => asPlace(name).place;

const asPlace = remember((name) => ({ place: places.get(foldName(name)) ?? null }));

/** “Iraqi” → “Iraq”, “Lebanese” → “Lebanon”; null for other words. */
export const countryOfDemonym = (word: string): string | null => asDemonym(word).country;

const asDemonym = remember((word) => {
  const key = foldName(word);
  const country = countryByDemonym.get(key) ?? countryByDemonym.get(key.replace(/s$/u, ''));
  return { country: country ?? null };
});

/** The capital of a country by its common name. */
export const capitalOf = (country: string): string | null => lists.capitals[country] ?? null;
