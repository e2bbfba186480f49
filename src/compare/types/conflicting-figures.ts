/**
 * Figures of one row that can’t both be the number → whether they surely conflict, and, where they
 * don’t, why. A false conflict is the worst mistake: only plain figures of everybody, or of one and the
 * same group, at the main happening may conflict.
 */
import { foldName } from '../../language/names/fold-name.ts';
import { isAttacker } from '../../language/acts/acts.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { type ComparisonContext, type Group, isFigure, type Verdict } from '../comparer.ts';
import { capitalised, listOf } from '../../model/prose.ts';
import { peopleOf } from '../../language/names/people.ts';
import { describeQuantity } from '../../model/quantity.ts';
import { canBothHold, figureIn, isSameQuantity } from '../relate-quantities.ts';
import {
  areShotOnly,
  countsAttackers,
  differByAttackers,
  whyByAttackers,
} from './dead-attackers.ts';
import { isTotal } from './join-totals.ts';
import {
  areCountedApart,
  areOfOneWhole,
  areOfOtherSizes,
  areOfOtherSpans,
  areAllFit,
  isOfAll,
} from './one-whole.ts';
import { areOfOtherSides } from './other-sides.ts';
import { areOfOtherSites, relateSums } from './several-sites.ts';
import { isPlain, partial } from './plain-figure.ts';
import { leavesRoom, whyRoom } from './still-found.ts';
import { named } from '../reason.ts';

/** How figures relate that don’t surely conflict. */
export const relateApart = (
  standing: readonly CasualtiesClaim[],
  group: Group<'casualties'>,
  context: ComparisonContext,
): Verdict => {
  const compatible = (reason: string): Verdict => ({ relation: 'compatible', reason });
  const sums = relateSums(standing, context);
  if (sums) return sums;
  const told = { ...group, claims: [...group.claims, ...(group.apart ?? [])] };
  if (standing.length > 2 && hasRisen(standing, context, group))
    return compatible(whyRisen(standing));
  if (reconcile(told, standing)) return compatible(whyReconciled(told, standing));
  if (differByAttackers(standing)) return compatible(whyByAttackers(standing));
  if (diedSince(standing, context)) return compatible(whyDied(standing));
  if (hasRisen(standing, context, group)) return compatible(whyRisen(standing));
  if (leavesRoom(standing, context)) return compatible(whyRoom(standing));
  if (standing.every(isRunning)) return relateRunning(standing, context);
  return { relation: 'not-comparable', reason: whyApart(standing, context) };
};

const rising =
  /\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|gr[eo]wn?|grows|jump(?:s|ed)|soar(?:s|ed)|surge[sd]|mount(?:s|ed)|increase[sd]?)\s(?:\p{L}+ly\s)?(?:to|from)\b/iu;

/** as the death toll of the outbreak reached 214 */
const reaching = /\btoll\b.*\breach(?:es|ed)\b/iu;

/** An outbreak kills for months: a later account counts more. */
const isLong = ({ event }: ComparisonContext): boolean => event?.kind === 'outbreak';

/** 68 bodies were recovered: a search counts on, and so does who tells of people still missing. */
const isCountedOn = (
  { article, outcome, rules }: CasualtiesClaim,
  { mainCountOf }: ComparisonContext,
): boolean =>
  (outcome === 'killed' || outcome === 'injured') &&
  (rules[0] === 'casualties/bodies' || mainCountOf(article, 'missing') !== null);

/** 41 dead, and elsewhere “had risen from 36”: what the other counted, by the account itself */
const hasRisenFrom = (
  { article }: CasualtiesClaim,
  { count: { min } }: CasualtiesClaim,
  { claims }: Group<'casualties'>,
): boolean =>
  claims.some(
    (one) => one.article === article && one.count.min === min && rising.test(one.quote.exact),
  );

/** taking the death toll in the collision to 74; raised the number of dead to 74 and said that 934 were hurt */
const bringing =
  /\brais(?:ed|es|ing)\s(?:its|the|their)\s(?:[\p{L}\s]+\s)?(?:toll|number|count)\s[^.;]*$|\b(?:tak|bring|lift|push|rais)ing\sthe\s(?:[\p{L}\s]+\s)?toll\s[^.;]*$/iu;

/** True: the words of a figure say that it was lower before. */
const isRisen = ({ quote, sentence, rules }: CasualtiesClaim): boolean =>
  // a fourth victim has died: three had before
  rules[0] === 'casualties/ordinal' ||
  rising.test(quote.exact) ||
  reaching.test(quote.exact) ||
  bringing.test(sentence.exact.slice(0, quote.end - sentence.start));

/** 19 on the day, “has risen to 23” on the next: the later account itself says that it was less. */
export const hasRisen = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
  group: Group<'casualties'>,
): boolean => {
  const [most, ...others] = byCount(standing);
  if (!most || areAllFit(most, others)) return false;
  const risen = isRisen(most) || isLong(context);
  return others.every(
    (other) =>
      canBothHold(other.count, most.count) ||
      ((risen || isCountedOn(other, context) || hasRisenFrom(most, other, group)) &&
        dayOf(other, context) < dayOf(most, context)) ||
      // 33 with 23 missing, “had risen to 41” on the same day: each counted as the search went on, as
      // did who says “rose to 33”
      (isRisen(most) &&
        (isCountedOn(other, context) || isRisen(other)) &&
        dayOf(other, context) === dayOf(most, context)),
  );
};

const whyRisen = (standing: readonly CasualtiesClaim[]): string => {
  const [most, ...others] = byCount(standing);
  const earlier = others
    .filter(({ count }) => !most || !canBothHold(count, most.count))
    .map(({ article, count }) => `${named(article)} ${describeQuantity(count)}`);
  if (most && !isRisen(most))
    return `${named(most.article)}, later, counts ${describeQuantity(most.count)}; before that, ${listOf(earlier)}.`;
  return most
    ? `${named(most.article)} says that the number rose to ${describeQuantity(most.count)}; before that, ${listOf(earlier)}.`
    : '';
};

/** 23 hurt and nine dead on the day, 21 hurt and 12 dead on the next: some of the hurt may have died. */
const diedSince = (standing: readonly CasualtiesClaim[], context: ComparisonContext): boolean => {
  const [most, ...others] = byCount(standing);
  if (most?.outcome !== 'injured' || areAllFit(most, others)) return false;
  const before = context.mainCountOf(most.article, 'killed');
  return others.every((other) => {
    if (canBothHold(other.count, most.count)) return true;
    const after = context.mainCountOf(other.article, 'killed');
    const died = before && after ? after.min - before.min : 0;
    return (
      died > 0 &&
      most.count.min - other.count.min <= died &&
      dayOf(most, context) < dayOf(other, context)
    );
  });
};

const whyDied = (standing: readonly CasualtiesClaim[]): string => {
  const [most, ...others] = byCount(standing);
  const later = others
    .filter(({ count }) => !most || !canBothHold(count, most.count))
    .map(({ article, count }) => `${named(article)} ${describeQuantity(count)}`);
  return most
    ? `${named(most.article)} says ${describeQuantity(most.count)}; later, when more had died, ${listOf(later)}.`
    : '';
};

const byCount = (standing: readonly CasualtiesClaim[]): CasualtiesClaim[] =>
  [...standing].sort(
    (a, b) => b.count.min - a.count.min || Number(isRisen(b)) - Number(isRisen(a)),
  );

/** The day for which an account counts. */
const dayOf = ({ article, asOf }: CasualtiesClaim, { publishedOf }: ComparisonContext): string =>
  (asOf?.date ?? publishedOf(article) ?? '').slice(0, 10);

const whyApart = (standing: readonly CasualtiesClaim[], context: ComparisonContext): string => {
  if (countsTheDead(standing, context))
    return 'One account may count among the injured those whom the other counts among the dead.';
  if (countsAttackers(standing, context))
    return 'One account may count attackers among the dead, and the other not.';
  if (areOfOtherSides(standing, context))
    return 'They stand among people of different sides, and may count those of one side each.';
  if (areOfOtherSites(standing, context)) return 'One figure is of one place of several.';
  if (areCountedApart(standing, context))
    return 'One account may count together the people whom the other counts one group after another.';
  if (!standing.some(isTotal) && !areOfOneWhole(standing, context))
    return 'They are parts of totals, one of which is left open.';
  return 'The figures may count other people, or another happening.';
};

/**
 * 30 missing on the first day, 21 by the two accounts of the next: those agree, and the first counted
 * earlier. Of two accounts, or of one day, nothing says which of them counted when.
 */
const relateRunning = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): Verdict => {
  const outcome = runningWords.get(standing[0]?.outcome ?? 'missing') ?? '';
  const changes = `how many are ${outcome} changes by the hour`;
  const alike = standing.filter((a) =>
    standing.some((b) => a !== b && isSameQuantity(a.count, b.count)),
  );
  const others = standing.filter((claim) => !alike.includes(claim));
  const [first] = alike;
  const isOne = alike.every(({ count }) => first && isSameQuantity(count, first.count));
  if (
    !first ||
    !isOne ||
    others.some((a) => alike.some((b) => dayOf(a, context) === dayOf(b, context)))
  )
    return {
      relation: 'not-comparable',
      reason: `${capitalised(changes)}; the accounts may have counted at different times.`,
    };
  const told = others.map(
    (claim) => `${named(claim.article)}, on another day, ${claim.count.words.toLowerCase()}`,
  );
  return {
    relation: 'compatible',
    reason: `${listOf(alike.map(({ article }) => named(article)))} say ${describeQuantity(first.count)}, ${listOf(told)}: ${changes}.`,
  };
};

/** Outcomes that are counted anew while a search or a hunt goes on. */
const runningWords: ReadonlyMap<CasualtiesClaim['outcome'], string> = new Map([
  ['missing', 'missing'],
  ['rescued', 'rescued'],
  ['displaced', 'displaced'],
  ['captured', 'held'],
]);

/** 21 missing, then 17; two arrested, then five: hostages taken are counted once. */
const isRunning = ({ outcome, quote }: CasualtiesClaim): boolean =>
  runningWords.has(outcome) &&
  (outcome !== 'captured' || /\b(?:arrest|detain|custody|apprehend|nab)/iu.test(quote.exact));

/** All figures that an account gives in a row. */
const figuresOf = ({ claims }: Group<'casualties'>, article: string): CasualtiesClaim[] =>
  claims.filter((claim) => claim.article === article && isFigure(claim));

/** True: some figure of each account fits some figure of every other. */
const reconcile = (group: Group<'casualties'>, standing: readonly CasualtiesClaim[]): boolean =>
  standing.every((a) =>
    standing.every(
      (b) =>
        a === b ||
        figuresOf(group, a.article).some((one) =>
          figuresOf(group, b.article).some((other) => canBothHold(one.count, other.count)),
        ),
    ),
  );

/** “A says 45 and also more than 40, which B’s 41 fits.” */
const whyReconciled = (
  group: Group<'casualties'>,
  standing: readonly CasualtiesClaim[],
): string => {
  for (const a of standing)
    for (const b of standing) {
      if (a === b || canBothHold(a.count, b.count)) continue;
      const other = figuresOf(group, a.article)
        .filter(({ count }) => canBothHold(count, b.count))
        .sort((x, y) => y.count.min - x.count.min)[0];
      if (!other) continue;
      return `${named(a.article)} says ${figureIn(a.count)} and also ${figureIn(other.count)}, which fits ${named(b.article)}’s ${figureIn(b.count)}.`;
    }
  return 'Each account gives more than one figure, and some of them fit one another.';
};

/** Four hurt in one account, one dead and three hurt in the other: the first may count the dead. */
const countsTheDead = (
  standing: readonly CasualtiesClaim[],
  { mainCountOf }: ComparisonContext,
): boolean =>
  standing.some(
    (a) =>
      a.outcome === 'injured' &&
      standing.some((b) => {
        const killed = mainCountOf(b.article, 'killed');
        return a !== b && killed !== null && a.count.min === b.count.min + killed.min;
      }),
  );

/** 34 hurt here; five hurt there and, in the next town, 34: an account that gives both has two matters. */
const isToldOfOther = (
  standing: readonly CasualtiesClaim[],
  { apart = [] }: Group<'casualties'>,
): boolean =>
  apart.some(({ article, count }) =>
    standing.some(
      (a) =>
        a.article !== article &&
        isSameQuantity(a.count, count) &&
        standing.some((b) => b.article === article),
    ),
  );

const opening = /^In\s(?:the\s[\p{Ll}\s]{0,20})?(\p{Lu}[\p{L}'’-]+)/u;

const elsewhere =
  /\b(?:nearby|neighbou?ring|adjacent|next|another|separate)\s(?:town|village|city|district|province|area|valley)\b/iu;

/** In Mirsk, five were hurt; in the next valley two died: figures of one place of several. */
const isLocal = ({ sentence }: CasualtiesClaim, places: readonly string[]): boolean => {
  const name = opening.exec(sentence.exact)?.[1];
  return (
    elsewhere.test(sentence.exact) ||
    (name !== undefined && !places.some((place) => place.includes(name)) && !isMonth.test(name))
  );
};
const isMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Eleven soldiers and a guard here, “12 troops” there: the number is that of all whom the other lists. */
const isTotalOfOther = (
  standing: readonly CasualtiesClaim[],
  { casualtiesBeside }: ComparisonContext,
): boolean =>
  standing[0]?.outcome === 'killed' &&
  standing.some((a) => {
    const beside = casualtiesBeside(a).filter(
      ({ outcome, rules, who }) =>
        outcome === a.outcome &&
        !rules.includes('casualties/part') &&
        !isAttacker(foldName(who).split(' ').at(-1) ?? ''),
    );
    // four were shot dead at the mill … he killed three at the farm: the seven of the other account
    const isPairOf = (total: number): boolean =>
      beside.some(
        (one) =>
          one.sentence.start !== a.sentence.start &&
          one.count.min === one.count.max &&
          a.count.min === a.count.max &&
          one.count.min + a.count.min === total,
      );
    if (standing.some((b) => b !== a && b.count.min === b.count.max && isPairOf(b.count.min)))
      return true;
    // in one sentence, as a title drops those who are fewer
    const listed = Map.groupBy(beside, ({ sentence }) => sentence.start);
    return [...listed.values()].some((all) => {
      const sum = all.reduce((total, { count }) => total + count.min, 0);
      const isListed = all.length > 1 && all.some(({ count }) => isSameQuantity(count, a.count));
      return (
        isListed && standing.some((b) => b !== a && b.count.max === sum && b.count.min === sum)
      );
    });
  });

/** Kinds of people whose words all mean the same people. */
const uniform: ReadonlySet<string> = new Set(['soldiers', 'police', 'guards']);

/** True: the figures surely conflict. That needs the same event, the same people, and plain figures. */
export const mayDiffer = (
  standing: readonly CasualtiesClaim[],
  group: Group<'casualties'>,
  context: ComparisonContext,
): boolean => {
  const { event } = context;
  if (standing.some(isRunning) || hasRisen(standing, context, group)) return false;
  if (diedSince(standing, context) || leavesRoom(standing, context)) return false;
  if (!event?.main || !standing.every((claim) => claim.event === event.id && isPlain(claim)))
    return false;
  if (areOfOtherSpans(standing) || areOfOtherSizes(standing)) return false;
  if (areOfOtherSides(standing, context)) return false;
  if (standing.some((claim) => isLocal(claim, event.places))) return false;
  const told = { ...group, claims: group.claims.filter((claim) => !context.isAside(claim)) };
  if (reconcile(told, standing) || countsTheDead(standing, context)) return false;
  if (areShotOnly(standing) || isTotalOfOther(standing, context)) return false;
  if (countsAttackers(standing, context) || isToldOfOther(standing, group)) return false;
  if (areCountedApart(standing, context) || areOfOtherSites(standing, context)) return false;
  const totals = standing.filter((claim) => isOfAll(claim, group)).length;
  if (totals === standing.length)
    // where an account adds its figures up, the sum is what it stands by
    return standing.every(({ article, outcome, count, who }) => {
      const main = context.mainCountOf(article, outcome);
      return main === null ? !partial.test(who) : isSameQuantity(main, count);
    });
  const kinds = new Set(standing.map(({ who }) => peopleOf(who).kind));
  const nouns = new Set(
    standing.map(({ who }) => foldName(who).split(' ').at(-1)?.replace(/s$/u, '')),
  );
  // children may be teenagers to one and pupils to the other; troops are service members, but
  // security personnel may be soldiers and police
  const one =
    nouns.size === 1 ||
    (kinds.size === 1 && uniform.has([...kinds][0] ?? '') && !nouns.has('personnel'));
  return totals === 0 && one && !kinds.has(null) && areOfOneWhole(standing, context);
};
