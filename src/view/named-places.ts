/**
 * The places that the accounts name → those that a map can show, each with the accounts that name it.
 * A country is known by its names; a town only if the story names its country too, since towns of
 * many countries share a name. What is not known is listed, never guessed.
 */
import { foldName } from '../language/names/fold-name.ts';
import type { PlaceClaim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Country } from '../model/country.ts';
import type { Account } from './accounts.ts';
import { claimAnchor } from './paths.ts';

export interface NamedPlace {
  name: string;
  kind: 'country' | 'capital' | 'town';
  country: Country;
  /** Longitude and latitude of a town, in degrees; null for a country. */
  at: [number, number] | null;
  /** By account, in the story’s order: the anchors of the claims that name it. */
  anchors: string[][];
}

export interface NamedPlaces {
  known: NamedPlace[];
  /** Names, not descriptions, that neither are known nor lie in a place that is. */
  unknown: string[];
}

/** “the eastern part of”, “northern” */
const side =
  /^(?:the )?(?:(?:central|downtown|greater|(?:north|south)?-?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?)\b(?: part of)? ?)+/iu;

const namesOf = ({ name, within }: PlaceClaim): string[] =>
  [name, ...within].map((one) => one.replace(side, ''));

/**
 * Finds the places of a story.
 *
 * @param setting - Where the story plays, as its editor says it: “Lowmere, Ostrov”.
 */
export const findNamedPlaces = (
  { claims }: Comparison,
  accounts: readonly Account[],
  setting: string,
  countries: readonly Country[],
): NamedPlaces => {
  const places = claims.filter((claim) => claim.type === 'place');
  const byName = new Map(
    countries.flatMap((country) => country.names.map((name) => [name, country] as const)),
  );
  const told = [...setting.split(/,\s*/u), ...places.flatMap(namesOf)].map(foldName);
  const around = new Set(told.flatMap((name) => byName.get(name) ?? []));

  const findPlace = (name: string): Omit<NamedPlace, 'anchors'> | null => {
    const key = foldName(name);
    const country = byName.get(key);
    if (country) return { name: country.name, kind: 'country', country, at: null };
    const inside = [...around].filter(({ towns }) => key in towns);
    const [only] = inside;
    if (!only || inside.length > 1) return null;
    const { name: town, at } = only.towns[key]!;
    return { name: town, kind: only.capital === key ? 'capital' : 'town', country: only, at };
  };

  const known = new Map<string, NamedPlace>();
  const unknown = new Set<string>();
  for (const claim of places) {
    const found = namesOf(claim).flatMap((name) => findPlace(name) ?? []);
    if (found.length === 0 && /\p{Lu}/u.test(claim.name)) unknown.add(claim.name);
    for (const place of found) {
      const key = `${place.country.name}/${place.name}`;
      const entry = known.get(key) ?? { ...place, anchors: accounts.map(() => []) };
      known.set(key, entry);
      const anchors = entry.anchors[accounts.findIndex(({ id }) => id === claim.article)];
      const anchor = claimAnchor(claim);
      if (anchors && !anchors.includes(anchor)) anchors.push(anchor);
    }
  }
  const timesTold = ({ anchors }: NamedPlace): number => anchors.flat().length;
  return {
    known: [...known.values()].sort(
      (a, b) => Number(a.at === null) - Number(b.at === null) || timesTold(b) - timesTold(a),
    ),
    unknown: [...unknown],
  };
};
