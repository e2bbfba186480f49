/**
 * Claims about one happening → the figure of each outcome for everybody together: the total over its
 * parts, the sum where no total is told, the later figure over the earlier where the text goes on
 * counting. “Shot” without a fate is read as hurt, less those who died.
 */
import type { CasualtiesClaim, Claim, Outcome } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';

export interface MainFigure {
  count: Quantity;
  claim: string;
}

/** What one sentence says of one outcome. */
interface Told extends MainFigure {
  /** “three others”: beside people told before. */
  additional: boolean;
  /** “several”, “people”: no number. */
  vague: boolean;
  /** “the toll rose to 41”, “19 in all”: a total, wherever it stands. */
  toll: boolean;
  /** “revised down”: it takes the place of every other figure. */
  revision: boolean;
}

/**
 * How many sentences with a figure are read for it: title and lead tell the whole, what follows the
 * parts. The dead may be more than the title says; the hurt are told once.
 */
const reach = (outcome: Outcome): number => (outcome === 'killed' ? 2 : 1);

const partRule = 'casualties/part';
const others = /\b(?:others?|another|more|additional|further)\b/iu;

/**
 * Works out the figures that a text stands by.
 *
 * @param claims - The claims about the happening, in the order of the text.
 */
export const mainFigures = (
  claims: readonly Claim[],
): Record<'killed' | 'injured' | 'missing' | 'captured', MainFigure | null> => {
  const casualties = claims.filter(
    (claim): claim is CasualtiesClaim => claim.type === 'casualties',
  );
  const killed = figureOf(casualties, 'killed');
  return {
    killed: plain(killed),
    injured: plain(
      hurt(figureOf(casualties, 'injured'), figureOf(casualties, 'casualties'), killed),
    ),
    missing: plain(figureOf(casualties, 'missing')),
    captured: plain(figureOf(casualties, 'captured')),
  };
};

const plain = (told: Told | null): MainFigure | null =>
  told && { count: told.count, claim: told.claim };

/** The greatest figure of the first sentences that give one; a number before a vague word. */
const figureOf = (claims: readonly CasualtiesClaim[], outcome: Outcome): Told | null => {
  const told = bySentence(claims.filter((claim) => claim.outcome === outcome));
  const some = told.filter(({ count }) => count.max !== 0);
  // the others who died are beside those told before; the others who were hurt, beside the dead
  const total = outcome === 'killed' ? some.filter(({ additional }) => !additional) : some;
  const whole = total.length > 0 ? total : some;
  // the toll was revised down from 13 to 11
  const revised = whole.findLast(({ revision }) => revision);
  if (revised) return revised;
  const lead = whole.filter(({ toll }, index) => toll || index < reach(outcome));
  const greatest = lead.sort(byGreatest)[0];
  return greatest ?? told[0] ?? null;
};

const byGreatest = (a: Told, b: Told): number =>
  roughness(a) - roughness(b) || b.count.min - a.count.min;

/** 23 stands before “nearly two dozen”, and both before “several”. */
const roughness = ({ vague, count }: Told): number => (vague ? 2 : count.approximate ? 1 : 0);

/** 19 people were killed in all */
const inAll = /\b(?:in all|in total|altogether|total of)\b/iu;

/** What each sentence says, part claims left out. */
const bySentence = (claims: readonly CasualtiesClaim[]): Told[] => {
  const sentences = new Map<number, CasualtiesClaim[]>();
  for (const claim of claims) {
    if (claim.rules.includes(partRule)) continue;
    const list = sentences.get(claim.sentence.start);
    if (list) list.push(claim);
    else sentences.set(claim.sentence.start, [claim]);
  }
  return [...sentences.values()].map(
    (list) => joinedLists(list).map(toldBy).sort(byGreatest)[0] as Told,
  );
};

/**
 * two women and a man were killed: claims whose words overlap are one list of people;
 * shot a clerk and then killed two guards: so are the victims of one sentence’s deeds
 */
const joinedLists = (claims: readonly CasualtiesClaim[]): CasualtiesClaim[][] => {
  if (claims.every(({ rules }) => rules[0] === 'casualties/active')) return [[...claims]];
  const lists: CasualtiesClaim[][] = [];
  for (const claim of claims) {
    const last = lists.at(-1);
    const end = Math.max(...(last ?? []).map(({ quote }) => quote.end), 0);
    if (!last || claim.quote.start >= end) lists.push([claim]);
    else if (!last.some(({ who }) => who && who === claim.who)) last.push(claim);
  }
  return lists;
};

const toldBy = (list: readonly CasualtiesClaim[]): Told => {
  const first = list[0] as CasualtiesClaim;
  const counts = list.map(({ count }) => count);
  return {
    count: counts.length === 1 ? first.count : sumOf(counts),
    claim: first.id,
    additional: list.every(({ who, count }) => others.test(`${who} ${count.words}`)),
    toll: first.rules[0] === 'casualties/toll' || inAll.test(first.sentence.exact),
    revision: /\b(?:revised|lowered|corrected)\b/iu.test(first.quote.exact),
    vague: counts.some(({ words, max }) => max === null && !/\d|least|than|over/iu.test(words)),
  };
};

const sumOf = (counts: readonly Quantity[]): Quantity => ({
  min: counts.reduce((sum, { min }) => sum + min, 0),
  max: counts.some(({ max }) => max === null)
    ? null
    : counts.reduce((sum, { max }) => sum + (max ?? 0), 0),
  approximate: counts.some(({ approximate }) => approximate),
  words: counts.map(({ words }) => words).join(' + '),
});

/** The hurt, from those told to be hurt, those told to be shot, and the dead among the shot. */
const hurt = (injured: Told | null, shot: Told | null, killed: Told | null): Told | null => {
  const dead = killed?.count ?? null;
  const left = shot && dead && !shot.additional ? less(shot, dead) : shot;
  if (!injured) return left;
  if (injured.count.max === 0 && (shot || dead)) return left;
  if (!shot || shot.count.max === 0) return injured;
  // five shot; one is in hospital
  if (injured.count.min < 2 || injured.vague) {
    if (shot.count.min >= 2) return left ?? injured;
    // shot, taken to hospital, died there: one person
    return dead && dead.min >= 1 && !injured.additional ? null : injured;
  }
  // seven shot, four of them badly hurt
  if (!dead && shot.count.min > injured.count.min && !shot.vague) return shot;
  return injured;
};

/** Five shot, one of them dead: four hurt; null where none is left. */
const less = (shot: Told, dead: Quantity): Told | null => {
  const min = shot.count.min - (dead.max ?? dead.min);
  const max = shot.count.max === null ? null : shot.count.max - dead.min;
  if (max !== null && max <= 0) return null;
  if (min <= 0) return null;
  return { ...shot, count: { ...shot.count, min, max } };
};
