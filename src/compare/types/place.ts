/**
 * Places side by side: the same name, or a place within another by what the texts say.
 */
import { findPlace } from '../../language/names/gazetteer.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { PlaceClaim } from '../../model/claim.ts';
import { type Comparer, groupBy, joinLoose } from '../comparer.ts';
import { capitalised, everyAccount, listOf } from '../../model/prose.ts';

const part =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|downtown|greater|outside|near)(?:east|west|eastern|western)?\s)+/iu;

/** Old Mill, of “Old Mill area” and “Old Mill neighbourhood” */
const spot = /(?<=\p{Lu}\p{L}+)\s(?:area|neighbou?rhood|quarter|locality)$/u;

/** Ostrov, of “eastern Ostrov”; West Virginia, the West Bank and the South Side are names as they stand. */
const plain = (name: string): string => {
  const rest = name.replace(part, '').replace(spot, '');
  return findPlace(name) || /^(?:side|end|bank|coast|shore|hills?|bay)$/iu.test(rest) ? name : rest;
};

/** between the square and the mosque, outskirts of Ostrov: a spot, not a name */
const described =
  /^(?:[Bb]etween|[Nn]ear|[Oo]utside|[Bb]ehind|[Oo]pposite)\b|(?:^|\s)\p{Ll}\S*\sand\b|\band\s\p{Ll}|^[a-z].*\sof\s/u;

const isSamePlace = (a: PlaceClaim, b: PlaceClaim): boolean =>
  isSameName(plain(a.name), plain(b.name)) &&
  !areOpposite(a, b) &&
  !isNamedAfter(a.name, b.name) &&
  !isNamedAfter(b.name, a.name) &&
  !(isNameless(a) !== isNameless(b) && lieApart(a, b));

/** Karsia and “Karsia school”: a land, and something in it */
const isNamedAfter = (land: string, other: string): boolean =>
  findPlace(plain(land))?.kind === 'country' &&
  findPlace(plain(other))?.name !== findPlace(plain(land))?.name;

/** West Virginia, Virginia */
const areTwoStates = (one: string, other: string): boolean => {
  const states = [one, other].map(findPlace);
  return states.every((known) => known?.kind === 'division') && states[0]?.name !== states[1]?.name;
};

/** “temple”, that any town may have */
const isNameless = ({ name }: PlaceClaim): boolean => !/\p{Lu}/u.test(name);

/** A temple in Belmar, the Grey Temple in Ostrov: both are said to be in some town, not in one. */
const lieApart = (a: PlaceClaim, b: PlaceClaim): boolean =>
  a.within.length > 0 &&
  b.within.length > 0 &&
  !a.within.some((one) => b.within.some((other) => isSameName(plain(one), plain(other))));

const holds = (outer: PlaceClaim, inner: PlaceClaim): boolean =>
  // that a town lies in its country says nothing of the two accounts, nor of the north of it
  findPlace(outer.name)?.kind !== 'country' &&
  (inner.within.some(
    (name) =>
      isSameName(plain(name), plain(outer.name)) &&
      !isNamedAfter(name, outer.name) &&
      (part.test(name) || findPlace(plain(outer.name))?.kind !== 'country'),
  ) ||
    (isSameName(plain(outer.name), plain(inner.name)) &&
      part.test(inner.name) &&
      !part.test(outer.name) &&
      !isNamedAfter(inner.name, outer.name)));

/** The side of a town that a claim tells: “east” of “the eastern part of the capital”. */
const sidesOf = ({ name, within }: Pick<PlaceClaim, 'name' | 'within'>): string[] =>
  [name, ...within]
    .map((one) => /^(north|south|east|west|central)/iu.exec(one)?.[0].toLowerCase() ?? '')
    .filter((side) => side !== '');

/** eastern Ostrov is not western Ostrov, nor is West Virginia Virginia */
const areOpposite = (a: PlaceClaim, b: PlaceClaim): boolean => {
  const sides = [a, b].map(({ name }) => sidesOf({ name, within: [] }));
  if (sides.every((own) => own.length > 0) && sides[0]?.[0] !== sides[1]?.[0]) return true;
  return areTwoStates(a.name, b.name);
};

/** “Safa in eastern Ostrov” and “the eastern part of the capital” are told of one side of one town. */
const sharePart = (a: PlaceClaim, b: PlaceClaim): boolean => {
  const sides = sidesOf(a);
  const wider = (claim: PlaceClaim): string[] => claim.within.map(plain);
  return (
    sidesOf(b).some((side) => sides.includes(side)) &&
    wider(a).some((one) => wider(b).some((other) => isSameName(one, other)))
  );
};

/** Words that say what sort of place a name is of, and no more: Ostrov, the city of Ostrov. */
const sortWords =
  /^(?:city|town|village|municipality|district|province|region|state|county|area|neighbou?rhood|quarter|suburb|island|the|al|el|of|in)$/u;

const ownWordsOf = (name: string): string[] =>
  foldName(plain(name))
    .split(' ')
    .filter((word) => !sortWords.test(word));

/** Ostrov and Ostrof; not Ostrov and its bus station, nor Ostrov and the east of it. */
const isOneName = (a: string, b: string): boolean =>
  isSameName(a, b) &&
  (foldName(a) === foldName(b) || ownWordsOf(a).length === ownWordsOf(b).length) &&
  described.test(a) === described.test(b) &&
  part.test(a) === part.test(b);

/** One claim of each account that names the same place as the others; none where they name no such. */
const commonTo = (standing: readonly PlaceClaim[], claims: readonly PlaceClaim[]): PlaceClaim[] => {
  const own = standing.map((stands) => [
    stands,
    ...claims.filter(({ article }) => article === stands.article),
  ]);
  for (const first of own[0] ?? []) {
    const like = own.map((named) => named.find(({ name }) => isOneName(name, first.name)));
    if (like.every((claim) => claim !== undefined)) return like;
  }
  return [];
};

const endsSmall = /\s\p{Ll}\S*$/u;

export const place: Comparer<'place'> = {
  group: (claims) =>
    joinLoose(
      groupBy(claims, isSamePlace, ({ name }) => name).map((group) => ({
        claims: group,
        loose: false,
      })),
      (a, b) => !areOpposite(a, b) && (holds(a, b) || holds(b, a) || sharePart(a, b)),
    ),

  relate: (standing, { claims }) => {
    const common = commonTo(standing, claims);
    if (common.length > 0) {
      const names = [...new Set(common.map(({ name }) => name))];
      return {
        relation: 'agree',
        reason:
          names.length > 1
            ? `${names.slice(0, 2).join(' and ')} are one place under two spellings.`
            : `${capitalised(everyAccount(standing.length))} name ${names[0] ?? ''}.`,
      };
    }
    const names = [...new Set(standing.map(({ name }) => name))];
    return {
      relation: 'compatible',
      reason: `${listOf(names.map((name) => `“${name}”`))} can be the same spot, told more or less closely.`,
    };
  },

  label: ({ claims }) => {
    const narrow = [...claims].sort(
      (a, b) =>
        Number(described.test(a.name)) - Number(described.test(b.name)) ||
        Number(isNameless(a)) - Number(isNameless(b)) ||
        // the Belmar Public School, not “Karsia school”
        Number(endsSmall.test(a.name)) - Number(endsSmall.test(b.name)) ||
        b.within.length - a.within.length,
    )[0];
    return `Place: ${narrow ? plain(narrow.name) : ''}`;
  },
};
