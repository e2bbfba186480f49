/**
 * Places side by side: the same name, or a place within another by what the texts say.
 */
import { findPlace } from '../../language/names/gazetteer.ts';
import { isSameName } from '../../language/same-name.ts';
import type { PlaceClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy, joinLoose } from '../comparer.ts';

const part =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|downtown|greater|outside|near)(?:east|west|eastern|western)?\s)+/iu;

const plain = (name: string): string => name.replace(part, '');

/** between the square and the mosque: a spot, not a name */
const described = /^(?:between|near|outside|behind|opposite)\b|\band\b/iu;

const isSamePlace = (a: PlaceClaim, b: PlaceClaim): boolean =>
  isSameName(plain(a.name), plain(b.name)) && !(isNameless(a) !== isNameless(b) && lieApart(a, b));

/** “temple”, that any town may have */
const isNameless = ({ name }: PlaceClaim): boolean => !/\p{Lu}/u.test(name);

/** A temple in Belmar, the Grey Temple in Ostrov: both are said to be in some town, not in one. */
const lieApart = (a: PlaceClaim, b: PlaceClaim): boolean =>
  a.within.length > 0 &&
  b.within.length > 0 &&
  !a.within.some((one) => b.within.some((other) => isSameName(plain(one), plain(other))));

const holds = (outer: PlaceClaim, inner: PlaceClaim): boolean =>
  // that a town lies in its country says nothing of the two accounts
  findPlace(outer.name)?.kind !== 'country' &&
  (inner.within.some((name) => isSameName(plain(name), plain(outer.name))) ||
    (isSameName(plain(outer.name), plain(inner.name)) &&
      part.test(inner.name) &&
      !part.test(outer.name)));

/** The side of a town that a claim tells: “east” of “the eastern part of the capital”. */
const sidesOf = ({ name, within }: PlaceClaim): string[] =>
  [name, ...within]
    .map((one) => /^(north|south|east|west|central)/iu.exec(one)?.[0].toLowerCase() ?? '')
    .filter((side) => side !== '');

/** “Safa in eastern Ostrov” and “the eastern part of the capital” are told of one side of one town. */
const sharePart = (a: PlaceClaim, b: PlaceClaim): boolean => {
  const sides = sidesOf(a);
  const wider = (claim: PlaceClaim): string[] => claim.within.map(plain);
  return (
    sidesOf(b).some((side) => sides.includes(side)) &&
    wider(a).some((one) => wider(b).some((other) => isSameName(one, other)))
  );
};

export const place: Comparer<'place'> = {
  group: (claims) =>
    joinLoose(
      groupBy(claims, isSamePlace, ({ name }) => name).map((group) => ({
        claims: group,
        loose: false,
      })),
      (a, b) => holds(a, b) || holds(b, a) || sharePart(a, b),
    ),

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No places to compare');
    if (
      standing.every(
        ({ name }) =>
          isSameName(name, first.name) && described.test(name) === described.test(first.name),
      )
    ) {
      const names = [...new Set(standing.map(({ name }) => name))];
      return {
        relation: 'agree',
        reason:
          names.length > 1
            ? `${names.slice(0, 2).join(' and ')} are one place under two spellings.`
            : `${allOf(standing.length)} name ${first.name}.`,
      };
    }
    const names = [...new Set(standing.map(({ name }) => name))];
    return {
      relation: 'compatible',
      reason: `${names.join(' and ')} can be the same spot, told more or less closely.`,
    };
  },

  label: ({ claims }) => {
    const narrow = [...claims].sort((a, b) => b.within.length - a.within.length)[0];
    return `Place: ${narrow ? plain(narrow.name) : ''}`;
  },
};
