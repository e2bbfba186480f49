/**
 * Counts of things side by side, where they count the same sort of thing.
 */
import { foldName } from '../../language/names/fold-name.ts';
import type { CountClaim } from '../../model/claim.ts';
import { type Comparer, groupBy, type Verdict } from '../comparer.ts';
import { kindOf } from '../../language/words/kinds.ts';
import { named } from '../reason.ts';
import { giverOf, isOfCrowd, splitCrowd } from './crowds.ts';
import { canBothHold, relateQuantities } from '../relate-quantities.ts';

/** “crewmembers” are crew members */
const thingOf = ({ what }: CountClaim): string =>
  foldName(what.replace(/\bcrew(?=members?\b)/iu, 'crew '));

const keyOf = (claim: CountClaim): string => {
  if (isOfCrowd(claim)) return 'crowd';
  const thing = thingOf(claim);
  return kindOf('things', thing) ?? thing.split(' ').at(-1) ?? '';
};

/** A zero stands only beside a zero. */
const isSameThing = (a: CountClaim, b: CountClaim): boolean =>
  keyOf(a) === keyOf(b) &&
  (a.count.max === 0) === (b.count.max === 0) &&
  !(isFew(a) && b.count.min > crowd) &&
  !(isFew(b) && a.count.min > crowd);

/** several pupils fled, and 187 pupils were taken: not those */
const isFew = ({ count: { words } }: CountClaim): boolean =>
  /^(?:several|some|a few|few|multiple)$/iu.test(words);
const crowd = 20;

/** five mills were hit; “the five targets” further down: an account’s other word for the same five */
const joinTargets = (groups: CountClaim[][]): CountClaim[][] => {
  const targets = groups.find(([first]) => first && keyOf(first) === 'targets');
  const sites = groups.find(([first]) => first && keyOf(first) === 'sites');
  const isOne = (a: CountClaim): boolean =>
    sites?.some(
      (b) =>
        a.article === b.article &&
        a.count.min > 1 &&
        a.count.min === b.count.min &&
        a.count.max === a.count.min &&
        b.count.max === b.count.min,
    ) === true;
  if (!targets || !sites || !targets.every(isOne)) return groups;
  return groups
    .filter((group) => group !== targets)
    .map((group) => (group === sites ? [...sites, ...targets] : group));
};

const thingKey = (claim: CountClaim): string =>
  `${claim.what} ${isOfCrowd(claim)} ${claim.count.max === 0} ${isFew(claim)}`;

/** Things that a happening has one number of; people on the spot are counted in many ways. */
const decisive: ReadonlySet<string> = new Set([
  'attacks',
  'strikes',
  'explosions',
  'bombs',
  'missiles',
  'attackers',
  'bombers',
  'hostages',
  'quakes',
]);

/**
 * 97 people on board, 99 people on board: one ship has one number. A bus and the train that it hit
 * have passengers of their own, seldom about as many.
 */
const areAboard = (a: CountClaim, b: CountClaim): boolean => {
  const [less, more] = [a.count.min, b.count.min].sort((x, y) => x - y) as [number, number];
  return /^(?:passengers|crew members|people on board)$/u.test(thingOf(a)) && more <= less * 1.25;
};

/** six missiles were fired; four missiles struck a town: the others may have been shot down */
const stageOf = ({ quote, sentence }: CountClaim): 'sent' | 'landed' | null => {
  const at = quote.start - sentence.start;
  const near = sentence.exact.slice(Math.max(0, at - 40), at + quote.exact.length + 30);
  if (landing.test(near)) return 'landed';
  return sending.test(near) ? 'sent' : null;
};
const landing =
  /\b(?:hit|str(?:ike|uck)|land(?:ed)?|slam(?:med)?|fell|crashed|intercepted|downed|shot down)\b/iu;
const sending = /\b(?:fir(?:ed|ing)|launch(?:ed|ing)|sent|lobbed|unleash(?:ed|ing))\b/iu;

/** about 100 officers, up to 3,000 soldiers: the bound holds, and says nothing of the hundred */
const isFarBelow = (claims: readonly CountClaim[]): boolean => {
  const sizes = claims.map(({ count: { min, max } }) => min || (max ?? 0));
  const numbered = claims.every(({ count: { words } }) => /\d/u.test(words));
  return numbered && Math.max(...sizes) > 10 * Math.min(...sizes);
};

/** eight, 139; not: about 139, dozens, two additional suspects */
const isExact = ({ hedged, quote, count: figure }: CountClaim): boolean =>
  hedged === null &&
  !figure.approximate &&
  /\d|^[a-z]+$/iu.test(figure.words) &&
  !/\b(?:additional|more|other|further|another)\b/iu.test(quote.exact);

const areOfOneStage = (claims: readonly CountClaim[]): boolean =>
  new Set(claims.map(stageOf).filter((stage) => stage !== null)).size < 2;

export const count: Comparer<'count'> = {
  group: (claims) =>
    joinTargets(groupBy(claims, isSameThing, thingKey))
      .flatMap(splitCrowd)
      .map((group) => ({ claims: group, loose: false })),

  relate: (standing, group, context) => {
    const relateAll = (claims: readonly CountClaim[]): Verdict =>
      relateQuantities(
        claims.map(({ article, count: figure }) => ({
          name: named(article),
          published: context.publishedOf(article),
          count: figure,
        })),
      );
    const verdict = relateAll(standing);
    const first = standing[0] as CountClaim;
    const apart: Verdict = {
      relation: 'not-comparable',
      reason: `The figures may not count the same ${first.what}.`,
    };
    if (verdict.relation === 'compatible' && isFarBelow(standing)) return apart;
    if (verdict.relation !== 'differ') return verdict;
    if (!areOfOneStage(standing))
      return {
        relation: 'not-comparable',
        reason: `One account counts the ${first.what} that were fired, the other those that came down.`,
      };
    const { event } = context;
    const same = new Set(group.claims.map(thingOf)).size === 1;
    const together = standing.every((claim) => claim.event === event?.id);
    const one = decisive.has(keyOf(first)) || standing.every((other) => areAboard(first, other));
    const settled = standing.every((a) =>
      standing.every(
        (b) =>
          canBothHold(a.count, b.count) ||
          !group.claims.some(
            (other) => other.article === a.article && canBothHold(other.count, b.count),
          ),
      ),
    );
    // 139 beside 136, whatever a third account’s “approximately 139” leaves open
    const exact = standing.filter(isExact);
    const plain = exact.length > 1 ? relateAll(exact) : null;
    if (event?.main && together && one && same && settled && plain?.relation === 'differ')
      return plain;
    return apart;
  },

  label: ({ claims }) => {
    const what = [...claims].sort((a, b) => b.what.length - a.what.length)[0]?.what ?? '';
    const giver = giverOf(claims);
    return giver ? `Number of ${what} (according to ${giver})` : `Number of ${what}`;
  },
};
