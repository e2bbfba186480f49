/**
 * Targets side by side: the same person or group by name, the same thing by its sort.
 */
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { peopleOf } from '../../language/names/people.ts';
import { personName } from '../../language/names/person-name.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { TargetClaim } from '../../model/claim.ts';
import { type Comparer, groupBy } from '../comparer.ts';
import { capitalised, everyAccount } from '../../model/prose.ts';
import { isNarrow, isWithin, kindOf } from '../../language/words/kinds.ts';

const isNamed = ({ name }: TargetClaim): boolean => /\p{Lu}/u.test(name);

/** the gate of the Ostrov Mill, which is not the mill */
const part = /^(\p{Ll}[\p{Ll}\s-]*)\sof\s/u;

const isPart = (name: string): boolean => part.test(name);

const isPeople = ({ kind }: TargetClaim): boolean => kind === 'person' || kind === 'group';

/** What sort of thing it is: of “the gates of the Ostrov Mill” a gate, of “a hotel guard” a guard. */
const sort = (claim: TargetClaim): string => {
  const thing = part.exec(claim.name)?.[1] ?? claim.name;
  const head = foldName(thing).split(' ').at(-1) ?? '';
  const kind = kindOf('targets', thing);
  const isBuilding =
    kind === 'building' || (kind !== null && isWithin('targets', kind, 'building'));
  return kind === null || (isBuilding && isPeople(claim)) ? head.replace(/(?<=[^s])s$/u, '') : kind;
};

const nameIn = ({ name }: TargetClaim): string =>
  name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}|^al-/u.test(word) && !isNation(word))
    .join(' ');

/** How much a name says: a proper name, then a narrow sort of thing, then a wide one. */
const detail = (claim: TargetClaim): number =>
  (isNamed(claim) ? 2 : 0) +
  (isNarrow('targets', sort(claim)) ? 1 : 0) +
  Math.min(claim.name.length, 60) / 100;

const isCountry = ({ name }: TargetClaim): boolean => findPlace(name)?.kind === 'country';

/** a second ship, another depot: not the one told of before */
const isFurther = ({ name }: TargetClaim): boolean =>
  /^(?:second|third|fourth|other|another|separate)\b/u.test(name);

/** the second ship and the third, a Karsia-flagged tanker and a Norden-flagged one: not the same */
const areCountedApart = (a: TargetClaim, b: TargetClaim): boolean =>
  [/^(?:second|third|fourth|fifth|sixth)\b/u, /\p{Lu}[\p{L} ]*(?=-flagged\b)/u].some((told) => {
    const [here, there] = [told.exec(a.name)?.[0], told.exec(b.name)?.[0]];
    return here !== undefined && there !== undefined && here !== there;
  });

/** older pupils, female staff: some of the pupils, some of the staff, by a mark that tells them apart */
const markOf = ({ name }: TargetClaim): string | undefined =>
  /\b(?:older|younger|elderly|female|male|senior|junior)\b/u.exec(name)?.[0];

const backing = /-(?:backed|led|linked|allied|aligned|trained|funded)\b/u;

/** the U.S.-backed forces: not those of the U.S.; but perhaps the Baruna Front */
const isOfBacker = (backed: TargetClaim, { name }: TargetClaim): boolean => {
  if (!backing.test(backed.name) || backing.test(name)) return false;
  const backer = peopleOf(backed.name.slice(0, backed.name.search(backing))).nation;
  return backer !== null && peopleOf(name).nation === backer;
};

const isNation = (word: string): boolean =>
  countryOfDemonym(word) !== null || findPlace(word)?.kind === 'country';

/** a Karsian contractor, Karsia’s civilian contractor: of one nation and one sort, without a name */
const areOfOneNation = (a: TargetClaim, b: TargetClaim): boolean => {
  const nation = peopleOf(a.name).nation;
  return (
    nation !== null &&
    nation === peopleOf(b.name).nation &&
    a.kind === b.kind &&
    sort(a) === sort(b) &&
    [a, b].every((one) =>
      nameIn(one)
        .split(' ')
        .every((word) => word === '' || isNation(word)),
    )
  );
};

/** the Karsian army, a Karsian army outpost: troops and a base, whatever the names share */
const areOfOtherSorts = (a: string, b: string): boolean => {
  const [here, there] = [kindOf('targets', a), kindOf('targets', b)];
  return (
    here !== null &&
    there !== null &&
    here !== there &&
    !isWithin('targets', here, there) &&
    !isWithin('targets', there, here)
  );
};

const isSameTarget = (a: TargetClaim, b: TargetClaim): boolean => {
  if (isFurther(a) !== isFurther(b) || markOf(a) !== markOf(b) || areCountedApart(a, b))
    return false;
  if (isOfBacker(a, b) || isOfBacker(b, a)) return false;
  if (isNamed(a) && isNamed(b)) {
    // Karsia, the bases of Karsia’s army
    if (isCountry(a) !== isCountry(b) || areOfOtherSorts(a.name, b.name)) return false;
    if (isSameName(a.name, b.name) || areOfOneNation(a, b)) return true;
    return (
      nameIn(a) !== '' &&
      isSameName(nameIn(a), nameIn(b)) &&
      (a.kind === b.kind || sort(a) === sort(b))
    );
  }
  if (sort(a) === sort(b)) return true;
  return a.article !== b.article && (mayBe(a, b) || mayBe(b, a));
};

/** a bus, told as a vehicle; not as an armoured police vehicle */
const mayBe = (narrow: TargetClaim, wide: TargetClaim): boolean =>
  isWithin('targets', sort(narrow), sort(wide)) &&
  (ofForces.test(narrow.name) || !ofForces.test(wide.name));
const ofForces = /\b(?:police|army|military|armou?red)\b/iu;

const isLeader = (words: string): boolean =>
  kindOf('people', words) === 'leaders' &&
  !/\b(?:deputy|vice|former|another|other)\b/iu.test(words);

/** Omar Sabri, a commander, and a top commander: who leads, by name and by what he is */
const mayBeLeader = (a: TargetClaim, b: TargetClaim): boolean =>
  isLedBy(a) && !isNamedPerson(b) && b.kind === 'person' && isLeader(b.name);

const isNamedPerson = (claim: TargetClaim): boolean =>
  claim.kind === 'person' && personName(claim.name) !== null;

const isLedBy = (claim: TargetClaim): boolean =>
  isNamedPerson(claim) && claim.role !== null && isLeader(claim.role);

/** True: of those who lead, no two have names. */
const haveOneLeader = (claims: readonly TargetClaim[]): boolean => {
  const [first, ...others] = claims.filter(isLedBy);
  return first !== undefined && others.every(({ name }) => isSameName(name, first.name));
};

export const target: Comparer<'target'> = {
  group: (claims) => {
    const isOne = haveOneLeader(claims);
    const areSame = (a: TargetClaim, b: TargetClaim): boolean =>
      isSameTarget(a, b) || (isOne && (mayBeLeader(a, b) || mayBeLeader(b, a)));
    return groupBy(claims, areSame, ({ article, kind, name, role }) =>
      [article, kind, name, role].join(' '),
    ).map((group) => ({
      claims: [...group].sort((a, b) => detail(b) - detail(a)),
      loose: false,
    }));
  },

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No targets to compare');
    const names = [...new Set(standing.map(({ name }) => name))];
    if (
      standing.every(
        (one) =>
          (isSameName(one.name, first.name) && isPart(one.name) === isPart(first.name)) ||
          (one.kind === 'person' && areOfOneNation(one, first)),
      )
    )
      return {
        relation: 'agree',
        reason:
          names.length > 1
            ? `${names
                .slice(0, 2)
                .map((name) => `“${name}”`)
                .join(' and ')} are one name.`
            : `${capitalised(everyAccount(standing.length))} name ${first.name}.`,
      };
    return {
      relation: 'compatible',
      reason: `${names
        .slice(0, 3)
        .map((name) => `“${name}”`)
        .join(' and ')} can be the same target.`,
    };
  },

  label: ({ claims }) => {
    const longest = [...claims].sort(
      (a, b) =>
        Number(isNamedPerson(b)) - Number(isNamedPerson(a)) ||
        Number(isNamed(b)) - Number(isNamed(a)) ||
        b.name.length - a.name.length,
    )[0];
    return `Target: ${longest?.name ?? ''}`;
  },
};
