/**
 * Claims about one happening → the figure of each outcome for everybody together: the total over its
 * parts, the sum where no total is told, the later figure over the earlier where the text goes on
 * counting, both where two figures stand near each other. The hurt are left to hurt-figures.ts.
 */
import type { Document } from '../language/document.ts';
import type { CasualtiesClaim, Claim, Outcome } from '../model/claim.ts';
import { besideDead } from './beside-the-dead.ts';
import { besides } from './besides.ts';
import { livedOn } from './lived-on.ts';
import { hurtFigure } from './hurt-figures.ts';
import {
  between,
  byGreatest,
  type MainFigure,
  sumOf,
  type Told,
  toldBy,
  toldBySentence,
} from './told-figures.ts';

/**
 * How many sentences with a figure are read for it: title and lead tell the whole, what follows the
 * parts. The dead may be more than the title says; the hurt are told once.
 */
const reach = (outcome: Outcome): number => (outcome === 'killed' ? 2 : 1);

/**
 * Works out the figures that a text stands by.
 *
 * @param claims - The claims about the happening, in the order of the text.
 */
export const mainFigures = (
  claims: readonly Claim[],
  document: Document,
): Record<'killed' | 'injured' | 'missing' | 'captured', MainFigure | null> => {
  const casualties = certain(
    claims.filter((claim): claim is CasualtiesClaim => claim.type === 'casualties'),
  );
  const hit = figureOf(casualties, 'casualties');
  const killed = diedByName(figureOf(casualties, 'killed'), hit, casualties) ?? noneOf(casualties);
  const isBeside = besideDead(document, casualties);
  const injured = figureOf(casualties.filter(livedOn(casualties)), 'injured');
  const told = hurtFigure(injured, hit, killed, claims, casualties, isBeside);
  const alive = told && told.count.max !== null ? (besideSum(killed, casualties) ?? told) : told;
  return {
    killed: plain(killed),
    injured: plain(isTurnedOnSelf(alive, casualties) ? null : alive),
    missing: plain(figureOf(casualties, 'missing')),
    captured: plain(figureOf(casualties, 'captured')),
  };
};

/**
 * Two killed, 21 hurt … two people were killed and 21 were wounded in shootings across the city: where the dead
 * are those of all, so are the hurt; not: the one hurt in the last of them.
 */
const besideSum = (killed: Told | null, claims: readonly CasualtiesClaim[]): Told | null => {
  if (!killed || killed.count.min < 2) return null;
  const all = toldBySentence(
    claims.filter(({ outcome }) => outcome === 'injured'),
    undefined,
  );
  const sum = all.find(({ summed, vague }) => summed && !vague);
  const dead = claims.filter(
    ({ outcome, count }) => outcome === 'killed' && count.min === killed.count.min,
  );
  return sum && dead.some(({ sentence }) => sentence.start === sum.sentence) ? sum : null;
};

/**
 * Ann Orlov and Prem Jalan were shot. Jalan died at the scene. Orlov died in hospital: as many as are
 * told by name to have died, each one of those who were hit.
 */
const diedByName = (
  killed: Told | null,
  hit: Told | null,
  claims: readonly CasualtiesClaim[],
): Told | null => {
  if (killed?.count.max !== 1 || !hit || hit.who.length < 2) return killed;
  const dead = claims.flatMap((claim) => {
    const names = claim.outcome === 'killed' && claim.count.max === 1 ? namesOf(claim.who) : [];
    const fitting = hit.who.filter((who) => {
      const known = namesOf(who);
      return names.length > 0 && names.every((name) => known.includes(name));
    });
    return fitting.length === 1 ? fitting : [];
  });
  const whos = [...new Set(dead)];
  const count = { ...killed.count, min: whos.length, max: whos.length, words: whos.join(' + ') };
  return whos.length > 1 ? { ...killed, count, who: whos, single: false } : killed;
};

const namesOf = (who: string): string[] => who.match(/\b\p{Lu}\p{Ll}+/gu) ?? [];

/** Turned the gun on himself: few live on, and most texts leave it at that. */
const isTurnedOnSelf = (alive: Told | null, claims: readonly CasualtiesClaim[]): boolean => {
  const told = claims.find(({ id }) => id === alive?.claim);
  const isOnly = alive?.single === true && told?.rules[0] === 'casualties/self';
  return isOnly && /\bturn(?:s|ed|ing)?\b/iu.test(told.quote.exact);
};

const neither = /\b(?:killed|dead)(?: and| or|,) |(?: and| or) killed\b/iu;

/** There were no casualties, nobody was killed or injured: neither dead nor hurt. */
const noneOf = (claims: readonly CasualtiesClaim[]): Told | null => {
  const none = claims.find(
    ({ outcome, rules, count, sentence }) =>
      outcome === 'casualties' &&
      count.max === 0 &&
      (rules[0] === 'casualties/noun' || neither.test(sentence.exact)),
  );
  return none ? toldBy([none], none) : null;
};

/** 60 feared dead … ten bodies have been found: what is feared, only where nothing else is told. */
const certain = (claims: readonly CasualtiesClaim[]): CasualtiesClaim[] => {
  // early reports that one had died proved false
  const told = claims.filter(({ hedged }) => hedged !== 'denied');
  // at least 19 died; there appear to have been 20 deaths, a clerk said: the first
  const isGuess = ({ hedged, attribution, count, outcome }: CasualtiesClaim): boolean =>
    hedged === 'apparent' &&
    attribution !== null &&
    count.min > 1 &&
    told.some((one) => one.outcome === outcome && one.hedged === null && one.count.min > 1);
  const sure = (claim: CasualtiesClaim): boolean => claim.hedged !== 'possible' && !isGuess(claim);
  // a girl may have been shot: nobody for sure
  const maybe = ({ outcome, count }: CasualtiesClaim): boolean =>
    outcome !== 'killed' && count.max === 1;
  const isReplaced = (claim: CasualtiesClaim): boolean =>
    isFormer(claim) &&
    told.some((one) => one.outcome === claim.outcome && one.count.min > 1 && !isFormer(one));
  return told.filter(
    (claim) =>
      !isReplaced(claim) &&
      (sure(claim) ||
        (!maybe(claim) && !told.some((one) => one.outcome === claim.outcome && sure(one)))),
  );
};

/** Officials had earlier said 13 died: a figure that another one of the text has replaced. */
const isFormer = ({ sentence, quote }: CasualtiesClaim): boolean =>
  formerly.test(sentence.exact.slice(0, quote.start - sentence.start)) ||
  firstReport.test(sentence.exact.slice(0, quote.start - sentence.start));

/** the initial report showed that 13 died */
const firstReport =
  /\b(?:initial|early|earlier|first|preliminary) (?:reports?|figures?|counts?) (?:[^.;,]{0,30} )?(?:showed|said|put|gave|spoke|indicated|had)\b[^.;:]*$/iu;

const formerly =
  /(?<!\b(?:was|were|been) )\b(?:had (?:earlier|initially|first|originally|previously) |(?:earlier|initially|originally|previously|first) (?:had )?)(?:said|put|reported|told|given|counted|estimated|announced|confirmed)\b(?!.*\b(?:says?|now|later)\b)[^.;:]*$/iu;

/** How many sentences may tell of one person, by name or office, before one tells of all. */
const far = 8;

const plain = (told: Told | null): MainFigure | null =>
  told && { count: told.count, claim: told.claim };

/** The greatest figure of the first sentences that give one; a number before a vague word. */
const figureOf = (claims: readonly CasualtiesClaim[], outcome: Outcome): Told | null => {
  const all = toldBySentence(
    claims.filter((claim) => claim.outcome === outcome),
    // a man was arrested for shooting another man: nobody was hurt before
    claims.find((claim) => /^(?:killed|injured|casualties)$/u.test(claim.outcome)),
  );
  const sums = new Set(all.filter(({ summed }) => summed).map(({ count }) => count.min));
  // a title that repeats the sum; where only sums are told, nobody says how many were hurt in one
  const own = all.filter(
    ({ count, single, summed }) => !summed && (single || !sums.has(count.min)),
  );
  const told = outcome === 'killed' ? all : own;
  const some = told.filter(({ count }) => count.max !== 0);
  // the others who died are beside those told before; the others who were hurt, beside the dead
  const total = outcome === 'killed' ? some.filter(({ additional }) => !additional) : some;
  const whole = total.length > 0 ? total : some;
  // the toll was revised down from 13 to 11
  const revised = whole.findLast(({ revision }) => revision);
  if (revised) return revised;
  const counted = beyondSingles(beyondWorst(whole, claims), outcome);
  // a commander was killed … the strike killed its leader … four people were killed
  const first = counted.slice(0, far).findIndex((one) => !isOneOfThem(one));
  const last = Math.max(reach(outcome), first);
  const next = counted[last];
  const isNext =
    counted.slice(0, last).every(isOneOfThem) ||
    // a man was killed … Ann Orlov and her son were shot dead: a list of whom the man is one
    (counted.slice(0, last).every(({ single }) => single) && next !== undefined && isList(next));
  const end = last + Number(outcome === 'killed' && isNext);
  const lead = counted.filter(
    (one, index) => one.toll || index < end || (outcome !== 'killed' && isFirmer(one, counted)),
  );
  const greatest = [...lead].sort(byGreatest)[0];
  if (!greatest) return told[0] ?? null;
  return (
    withLater(greatest, some) ??
    besides(greatest, counted, claims, isAmongDead(claims, outcome)) ??
    withinUpper(greatest, lead) ??
    widened(greatest, counted, outcome)
  );
};

/** shot several people … five people were shot, 12 others suffered wounds: the number that soon comes for the vague word */
const isFirmer = (one: Told, all: readonly Told[]): boolean => {
  const [first] = all;
  const isNumber =
    !one.vague && !one.single && (!one.cared || one.additional) && one.count.min >= 2;
  const stands = first?.vague === true && !first.additional && one.count.min >= first.count.min;
  return isNumber && stands && all.indexOf(one) <= 2;
};

/** One is dead, another in hospital; a second victim was hurt: the second of all who were hit. */
const isAmongDead = (claims: readonly CasualtiesClaim[], told: Outcome): boolean =>
  told === 'injured' && claims.some(({ outcome }) => outcome === 'killed');

/** Twelve died on the spot. Two more died in hospital: the first and those who died after them. */
const withLater = (chosen: Told, told: readonly Told[]): Told | null => {
  const { min, max } = chosen.count;
  if (chosen.stage !== 'first' || chosen.vague || chosen.toll || max !== min) return null;
  const later = told.find(
    ({ additional, stage, sentence }) =>
      additional && stage === 'later' && sentence > chosen.sentence,
  );
  return later ? { ...chosen, count: sumOf([chosen.count, later.count]), single: false } : null;
};

/** As many as seven were killed … at least two were killed; two killed … up to seven dead: from two to seven. */
const withinUpper = (chosen: Told, lead: readonly Told[]): Told | null => {
  const { min, max } = chosen.count;
  const upper = lead.find(({ count }) => count.min === 0 && count.max !== null && count.max > min);
  if ((max !== null && max !== min) || chosen.vague || chosen.single || !upper) return null;
  const words = `${chosen.count.words} / ${upper.count.words}`;
  return { ...chosen, count: { ...chosen.count, max: upper.count.max, words } };
};

/** John Marten was killed, his sister was killed, a rebel leader was … five were killed: who is named may be one of more. */
const isOneOfThem = ({ single, who: [words = ''] }: Told): boolean =>
  single &&
  (/^(?:(?:his|her|their) |\p{Lu}\p{Ll}+ (?:\p{L}+ )*\p{Lu}\p{Ll})/u.test(words) ||
    /\b(?:leader|commander|chief|warlord|mastermind|ringleader|operative|cleric|general)\b/iu.test(
      words,
    ));

/** Ann Orlov, her son: everybody told one by one; not: the boy and neighbor Otto Brandt, who may be one */
const isList = ({ count, who, additional }: Told): boolean =>
  count.min > 1 &&
  who.length === count.max &&
  !additional &&
  !who.some((words) => /^the /iu.test(words));

/** A girl was hurt … four people were hurt in all: the number is told after the one described. */
const beyondSingles = (whole: readonly Told[], outcome: Outcome): readonly Told[] => {
  if (outcome === 'killed') return whole;
  const near = whole.slice(0, 5);
  const counted = near.filter(
    ({ single, vague, count }) =>
      !single && !vague && count.min >= 2 && !/^both$/iu.test(count.words),
  );
  return near[0]?.single && counted.length > 0 ? counted : whole;
};

/** Four critically hurt … a raid hurt 13 people, four of them critically: the 13; not where the dead are told beside the four */
const beyondWorst = (
  whole: readonly Told[],
  claims: readonly CasualtiesClaim[],
): readonly Told[] => {
  const [first, next] = whole;
  if (!first?.worst || !next || next.count.max === null || next.count.min <= first.count.min)
    return whole;
  const isAll = !next.vague && !next.additional && !next.worst && !next.summed;
  const isBeside = claims.some(
    ({ outcome, sentence }) => outcome === 'killed' && sentence.start === first.sentence,
  );
  return isAll && !isBeside ? whole.slice(1) : whole;
};

/**
 * 2 hurt … at least two were hurt: a title drops the bound. Six hurt … the seven hurt: where the text
 * gives two figures near each other, both are held open.
 */
const widened = (chosen: Told, whole: readonly Told[], outcome: Outcome): Told => {
  const { min, max } = chosen.count;
  if (min < 1 || max !== min || chosen.single || chosen.vague || chosen.toll) return chosen;
  const next = whole.slice(0, 4);
  if (next.some(({ count, vague }) => !vague && count.min === min && count.max === null))
    return { ...chosen, count: { ...chosen.count, max: null } };
  // 80 taken … more than 80 were taken
  const more = next.find(({ count, vague }) => !vague && count.min === min + 1 && !count.max);
  if (more) return { ...chosen, count: more.count };
  if (outcome !== 'injured') return chosen;
  const other = next
    .filter(
      ({ count, cared, vague }) =>
        count.max === count.min && !cared && !vague && count.min <= min + Math.max(1, min / 4),
    )
    .sort(byGreatest)[0];
  return other && other.count.min > min ? { ...chosen, count: between(chosen, other) } : chosen;
};
