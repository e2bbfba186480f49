/**
 * Means side by side: the same weapon, vehicle or force of nature under the words of each account.
 */
import { foldName } from '../../language/names/fold-name.ts';
import type { MeansClaim } from '../../model/claim.ts';
import { type Comparer, type Group, groupBy, joinLoose } from '../comparer.ts';
import { capitalised, everyAccount } from '../../model/prose.ts';
import { isWithin, kindsOf } from '../../language/words/kinds.ts';
import { named } from '../reason.ts';

/** drone strike, missile strikes: by what stands before, as a bare strike may be any */
const kind = ({ name }: MeansClaim): string => {
  const [last, before] = kindsOf('means', name);
  const isBare = /\bstrikes?$/iu.test(name) && last === 'air';
  return (isBare ? before : null) ?? last ?? foldName(name);
};

const isSameMeans = (a: MeansClaim, b: MeansClaim): boolean => kind(a) === kind(b);

const planted = /\b(?:improvised|roadside|ieds?|land ?mines?)\b/iu;
const worn = /\b(?:vests?|belts?)\b/iu;

/** A vest that is worn, a device that lies by the road: two bombs, neither of which says more. */
const areTwo = (a: MeansClaim, b: MeansClaim): boolean =>
  (worn.test(a.name) && planted.test(b.name)) || (planted.test(a.name) && worn.test(b.name));

/** A car in one account, an SUV in the other. */
const saysMore = (a: MeansClaim, b: MeansClaim): boolean =>
  !areTwo(a, b) && (isWithin('means', kind(a), kind(b)) || isWithin('means', kind(b), kind(a)));

const fits = (a: MeansClaim, b: MeansClaim): boolean => isSameMeans(a, b) || saysMore(a, b);

const onFoot = 'on foot';

const isOnFoot = ({ name }: MeansClaim): boolean => name === onFoot;

const isRidden = (claim: MeansClaim): boolean =>
  kind(claim) === 'vehicle' || isWithin('means', kind(claim), 'vehicle');

/** How the attackers came, as one account tells it: one claim for each way. */
const waysOf = (claims: readonly MeansClaim[], account: string): MeansClaim[] =>
  claims
    .filter((claim) => claim.article === account && (isOnFoot(claim) || isRidden(claim)))
    .filter((claim, at, ways) => ways.findIndex((other) => isSameMeans(claim, other)) === at);

/**
 * “one on foot, one in a car” against “the first on a motorcycle, the second in a car”: the attackers
 * are the same, by the way of coming that both accounts give, and nobody came by the two others.
 */
const cameOtherwise = (
  walker: MeansClaim,
  rider: MeansClaim,
  all: readonly MeansClaim[],
): boolean => {
  const others = waysOf(all, walker.article).filter((way) => !isOnFoot(way));
  const ways = waysOf(all, rider.article);
  const left = ways.filter((way) => !others.some((other) => fits(way, other)));
  return (
    others.length > 0 &&
    ways.length === others.length + 1 &&
    left.length === 1 &&
    left.every((way) => isRidden(way) && isSameMeans(way, rider))
  );
};

/** Puts the attacker who came on foot beside the one who rode, where they are one and the same. */
const joinOtherwise = (
  groups: readonly Group<'means'>[],
  all: readonly MeansClaim[],
): Group<'means'>[] => {
  const walkers = groups.find(({ claims }) => claims.some(isOnFoot));
  if (!walkers) return [...groups];
  const walked = new Set(walkers.claims.map(({ article }) => article));
  const riders = groups.filter(
    ({ claims }) =>
      claims.every((claim) => isRidden(claim) && !walked.has(claim.article)) &&
      walkers.claims.some((walker) => claims.some((rider) => cameOtherwise(walker, rider, all))),
  );
  if (riders.length === 0) return [...groups];
  const together = [walkers, ...riders];
  return [
    ...groups.filter((group) => !together.includes(group)),
    { claims: together.flatMap((group) => group.claims), loose: false },
  ];
};

export const means: Comparer<'means'> = {
  group: (claims, { event }) => {
    const same = groupBy(claims, isSameMeans, ({ name }) => name);
    const groups = same.map((group) => ({ claims: group, loose: false }));
    return joinLoose(event?.main ? joinOtherwise(groups, claims) : groups, saysMore);
  },

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No means to compare');
    const [walker, rider] = [standing.find(isOnFoot), standing.find(isRidden)];
    if (walker && rider)
      return {
        relation: 'differ',
        reason: `An attacker came “${walker.name}” in ${named(walker.article)}, by “${rider.name}” in ${named(rider.article)}.`,
      };
    const names = [...new Set(standing.map(({ name }) => name))];
    if (standing.every((claim) => kind(claim) === kind(first)))
      return {
        relation: 'agree',
        reason:
          names.length > 1
            ? `${names
                .slice(0, 2)
                .map((name) => `“${name}”`)
                .join(' and ')} name the same means.`
            : `${capitalised(everyAccount(standing.length))} say ${first.name}.`,
      };
    return {
      relation: 'compatible',
      reason: `${names.map((name) => `“${name}”`).join(' and ')} fit together; one says more.`,
    };
  },

  label: ({ claims }) =>
    claims.some(isOnFoot) && claims.some(isRidden)
      ? 'How an attacker came'
      : `By what means: ${claims[0]?.name ?? ''}`,
};
