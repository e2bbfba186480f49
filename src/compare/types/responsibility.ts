/**
 * Who is said to have done it, side by side: the same actor in one row, whoever says so.
 */
import { findPlace } from '../../language/names/gazetteer.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import {
  type Comparer,
  type ComparisonContext,
  type Group,
  groupBy,
  type Verdict,
} from '../comparer.ts';
import { capitalised, everyAccount, listOf } from '../../model/prose.ts';
import { peopleOf } from '../../language/names/people.ts';
import { named } from '../reason.ts';

const isSameActor = (a: ResponsibilityClaim, b: ResponsibilityClaim): boolean => {
  if ((a.stance === 'denied') !== (b.stance === 'denied')) return false;
  if (isSameName(a.actor, b.actor))
    return isOfState(a.actor) === isOfState(b.actor) || !isLand(a.actor, b.actor);
  const [band, other] = [bandOf(a.actor), bandOf(b.actor)];
  if (band !== '' && other !== '') return isSameName(band, other);
  if (band === '' && other === '' && areOfOneSort(a.actor, b.actor)) return true;
  // “the U.S. military” and “American forces”
  const [left, right] = [peopleOf(a.actor), peopleOf(b.actor)];
  return (
    left.nation !== null &&
    left.nation === right.nation &&
    a.stance === b.stance &&
    isOfState(a.actor) &&
    isOfState(b.actor)
  );
};

/**
 * The name alone of Karsia’s Marsh Wolf rebels, of the Norden-backed Marsh Wolves: “Marsh Wolf”; nothing
 * of Karsian troops, who have none.
 */
const bandOf = (actor: string): string => {
  const words = actor
    .replace(/^.*['’]s\s/u, '')
    .split(/\s+/u)
    .filter((word) => /^(?:al-)?\p{Lu}/u.test(word) && !/-(?:\p{Ll}+ed)$/u.test(word))
    // “the Islamist group al-Sabr”, “Islamist militants”; but the Islamic State
    .filter((word) => !isFaith(word, actor) && !unsure.test(word));
  return words.every((word) => state.test(word) || isNation(word))
    ? ''
    : words.join(' ').replace(/(?<=[^s])s$/u, '');
};

/** Suspected militants, Unidentified gunmen, at the head of a sentence */
const unsure = /^(?:Alleged|Armed|Masked|Suspected|Unidentified|Unknown)$/u;

const isFaith = (word: string, actor: string): boolean =>
  faith.test(word) && new RegExp(`\\b${word} \\p{Ll}`, 'u').test(actor);
const faith = /^(?:Islam(?:ic|ists?)|Muslim|Jihadi(?:st)?|Sunni|Shi['’]?ite|Shi['’]?a)$/u;

/** Karsia of “Karsia-backed militias”, “a Karsian-backed group”, where those have no name */
const backerOf = (actor: string): string | null => {
  const [, backer = ''] =
    /(\p{Lu}[\p{L}.]*)-(?:backed|linked|aligned|allied|supported)\s(?:\p{Ll}+\s)?(?:group|militia|militant|fighter|rebel|force|prox)\p{Ll}*(?:\sgroups?)?$/u.exec(
      actor,
    ) ?? [];
  return backer === '' ? null : (peopleOf(backer).nation ?? backer);
};

/** suspected Islamic militants, armed militants: nobody whom a name would tell from the other */
const areOfOneSort = (a: string, b: string): boolean => {
  const [backer, another] = [backerOf(a), backerOf(b)];
  if (backer !== null && another !== null) return backer === another;
  const [left, right] = [a, b].map((actor) => /(\p{Ll}+)$/u.exec(actor)?.[1]);
  const [nation, other] = [peopleOf(a).nation, peopleOf(b).nation];
  return (
    left !== undefined &&
    left === right &&
    /^(?:militants|gunmen|insurgents|rebels|extremists|jihadis(?:ts)?|terrorists|bandits)$/u.test(
      left,
    ) &&
    (nation === other || nation === null || other === null)
  );
};

const isNation = (word: string): boolean =>
  peopleOf(word).nation !== null || findPlace(word)?.kind === 'country';

/** Karsia and the Karsian Dawn: a land, and a name that has it for a part */
const isLand = (...actors: string[]): boolean =>
  actors.some((actor) => findPlace(actor)?.kind === 'country');

/** Karsia, Karsian forces, Karsian Central Command; not the Karsian Dawn, which only comes from there */
const isOfState = (actor: string): boolean =>
  isLand(actor) ||
  actor
    .split(/\s+/u)
    .every((word) => !/^\p{Lu}/u.test(word) || state.test(word) || peopleOf(word).nation !== null);

const state =
  /^(?:Air|Armed|Army|Central|Coast|Command|Corps|Defen[cs]e|Force|Forces|Government|Guard|Marine|Marines|Military|Ministry|National|Navy|Northern|Police|Security|Southern|Special|States|United)$/u;

/** “no group has claimed responsibility”: nobody whom the account could name. */
const isNobody = ({ actor }: ResponsibilityClaim): boolean => /^(?:no|nobody|none)\b/u.test(actor);

/** What an account does that tells of an actor. */
const sayingOf = ({ stance, attribution, hedged }: ResponsibilityClaim): string => {
  // the other side’s claim that the army did it is false
  if (isSaidUntrue({ stance, hedged })) return 'tells that this is denied';
  if (stance !== 'stated') return reporting[stance];
  return attribution ? `credits it to ${attribution.who}` : 'says so itself';
};
const isSaidUntrue = ({
  stance,
  hedged,
}: Pick<ResponsibilityClaim, 'stance' | 'hedged'>): boolean =>
  stance !== 'denied' && hedged === 'denied';
const reporting = {
  blamed: 'reports the blame',
  claimed: 'reports the claim of responsibility',
  denied: 'reports the denial',
};

/** What accounts have in common that tell one thing of an actor. */
const sharedWords: Record<ResponsibilityClaim['stance'], (actor: string) => string> = {
  stated: (actor) => `name ${actor}`,
  blamed: (actor) => `report that ${actor} is blamed`,
  claimed: (actor) => `report a claim by ${actor}`,
  denied: (actor) => `report that ${actor} denies it`,
};

/** “Grey Wing” of “Grey Wing group” */
const nameOf = ({ actor }: ResponsibilityClaim): string =>
  actor.replace(/(?<=\p{Lu}\S*)\s(?:group|movement|organi[sz]ation)$/u, '');

/** The longest of the names that accounts give to an actor; not “the Front’s agency” where one says the Front. */
const fullest = (claims: readonly ResponsibilityClaim[]): string =>
  [...claims].sort(
    (a, b) =>
      Number(isOwned.test(a.actor)) - Number(isOwned.test(b.actor)) ||
      // the Marsh Wolves before “terrorist Marsh Wolf militia”
      Number(/^\p{Ll}/u.test(a.actor)) - Number(/^\p{Ll}/u.test(b.actor)) ||
      nameOf(b).length - nameOf(a).length,
  )[0]?.actor ?? '';
const isOwned = /['’]s\s/u;

/** Karsia, whom one account calls “Karsian invaders” as well: the name that each of them gives */
const nameOfAll = (claims: readonly ResponsibilityClaim[]): string | undefined => {
  const accounts = new Set(claims.map(({ article }) => article));
  const tellers = Map.groupBy(claims, ({ actor }) => actor);
  return accounts.size < 3
    ? undefined
    : [...tellers].find(
        ([, own]) => new Set(own.map(({ article }) => article)).size === accounts.size,
      )?.[0];
};

/** What a row is called whose accounts all say it so; blame alone says of nobody that he did it. */
const labels: Record<ResponsibilityClaim['stance'], string> = {
  stated: 'Who did it',
  blamed: 'Who is blamed',
  claimed: 'Who claims it',
  denied: 'Denied',
};

/**
 * Puts the accounts that know of no claim beside those that know of one, where one group alone
 * claims it; an account that tells of the claim says so of all others.
 */
const joinNobody = (groups: Group<'responsibility'>[]): Group<'responsibility'>[] => {
  const isClaim = ({ claims }: Group<'responsibility'>): boolean =>
    claims.some((claim) => claim.stance === 'claimed' && !isNobody(claim));
  const nobodies = groups.filter(({ claims }) => claims.some(isNobody));
  const claimed = groups.filter(isClaim);
  const [into = nobodies[0]] = claimed;
  if (!into || claimed.length > 1) return groups;
  const told = new Set(claimed.flatMap(({ claims }) => claims.map(({ article }) => article)));
  const joined = nobodies
    .flatMap(({ claims }) => claims)
    .filter((claim) => !into.claims.includes(claim) && !told.has(claim.article));
  return [
    { ...into, claims: [...into.claims, ...joined] },
    ...groups
      .filter((group) => group !== into)
      .map((group) => ({ ...group, claims: group.claims.filter((one) => !joined.includes(one)) }))
      .filter(({ claims }) => claims.length > 0),
  ];
};

/** An early account knows of no claim yet; one that is written after the claim does not count it. */
const relateNobody = (
  standing: readonly ResponsibilityClaim[],
  { publishedOf }: ComparisonContext,
): Verdict => {
  const without = standing.filter(isNobody);
  const [claim] = standing.filter((one) => !isNobody(one));
  const names = listOf(without.map(({ article }) => named(article)));
  if (!claim)
    return {
      relation: 'agree',
      reason: `${capitalised(everyAccount(standing.length))} say that nobody has claimed responsibility.`,
    };
  const day = (publishedOf(claim.article) ?? '').slice(0, 10);
  const early = without.every(({ article }) => (publishedOf(article) ?? '').slice(0, 10) <= day);
  const told = `${named(claim.article)} reports a claim by ${claim.actor}`;
  return early
    ? { relation: 'compatible', reason: `${names} knew of no claim when written; ${told}.` }
    : { relation: 'not-comparable', reason: `${told}; ${names}, written later, counts none.` };
};

/** blamed for the raid on Monday here, for raids at large there */
const ofOthers = (standing: readonly ResponsibilityClaim[]): string =>
  new Set(standing.map(({ event }) => event)).size > 1 ? ', though not for the same deeds' : '';

export const responsibility: Comparer<'responsibility'> = {
  group: (claims) =>
    joinNobody(
      groupBy(claims, isSameActor, ({ actor, stance }) => `${stance} ${actor}`).map((group) => ({
        claims: group,
        loose: false,
      })),
    ),

  relate: (standing, group, context) => {
    const [first] = standing;
    if (!first) throw new Error('No actors to compare');
    if (standing.some(isNobody)) return relateNobody(standing, context);
    const isOne = standing.every((one) => isSaidUntrue(one) === isSaidUntrue(first));
    if (isOne && standing.every(({ stance }) => stance === first.stance))
      return {
        relation: 'agree',
        reason: `${capitalised(everyAccount(standing.length))} ${sharedWords[first.stance](nameOfAll(group.claims) ?? fullest(standing))}${ofOthers(standing)}.`,
      };
    return {
      relation: 'compatible',
      reason: `${standing.map((claim) => `${named(claim.article)} ${sayingOf(claim)}`).join('; ')}.`,
    };
  },

  label: ({ claims }) => {
    const [first, ...others] = [...claims].sort(
      (a, b) => Number(isNobody(a)) - Number(isNobody(b)),
    );
    const alike = others.every(({ stance }) => stance === first?.stance);
    const named = claims.some(isNobody) ? claims.filter((claim) => !isNobody(claim)) : claims;
    const own = named.length > 0 ? named : claims;
    const actor = nameOfAll(own) ?? fullest(own);
    return `${alike && first ? labels[first.stance] : labels.stated}: ${actor}`;
  },
};
