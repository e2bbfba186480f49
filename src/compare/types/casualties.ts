/**
 * Casualties side by side: totals beside totals, parts beside parts, one man beside the same man.
 */
import { foldName, isSameName } from '../../language/same-name.ts';
import { type CasualtiesClaim, outcomes } from '../../model/claim.ts';
import {
  byStanding,
  type Comparer,
  type ComparisonContext,
  type Group,
  groupBy,
  isFigure,
} from '../comparer.ts';
import { kindOf, kindsOf } from '../../language/kinds.ts';
import { peopleOf } from '../people.ts';
import {
  canBothHold,
  isSameQuantity,
  isShareOf,
  type QuantityEntry,
  relateQuantities,
} from '../relate-quantities.ts';
import { isPersonName, joinSoleVictim } from './sole-victim.ts';

const outcomeWords: Record<CasualtiesClaim['outcome'], string> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  captured: 'Captured or arrested',
  rescued: 'Rescued',
  displaced: 'Displaced',
  casualties: 'Dead and injured together',
};

const isTotal = ({ who }: CasualtiesClaim): boolean =>
  who === '' || (kindOf('people', who) === 'everyone' && peopleOf(who).nation === null);

/** “several others” are told beside somebody, and no total. */
const isWhole = (claim: CasualtiesClaim): boolean =>
  isTotal(claim) && !/\bothers?\b/iu.test(claim.who);

/** True: one person, told by what he or she is: “a militia commander”. */
const isSingle = ({ count }: CasualtiesClaim): boolean => count.min === 1;

const isExact = ({ count }: CasualtiesClaim): boolean => count.max !== null;

const isOpen = ({ count }: CasualtiesClaim): boolean => count.max === null;

const isSamePeople = (a: CasualtiesClaim, b: CasualtiesClaim): boolean => {
  if (a.outcome !== b.outcome) return false;
  if (a.count.max === 0 || b.count.max === 0)
    return a.count.max === b.count.max && kindOf('people', a.who) === kindOf('people', b.who);
  if (isTotal(a) && isTotal(b)) return isSingle(a) === isSingle(b) || isOpen(a) || isOpen(b);
  if (isTotal(a) !== isTotal(b)) return false;
  const [left, right] = [peopleOf(a.who), peopleOf(b.who)];
  if (left.nation && right.nation && left.nation !== right.nation) return false;
  // a Karsian tourist and a Karsian citizen
  if (isSingle(a) && isSingle(b) && left.nation && right.nation && (!left.kind || !right.kind))
    return true;
  if (left.kind && right.kind) return left.kind === right.kind && isSingle(a) === isSingle(b);
  if (!left.kind && !right.kind)
    return left.nation !== null && right.nation !== null
      ? isSingle(a) === isSingle(b)
      : isSameName(a.who, b.who);
  return false;
};

/** What tells the people of two claims apart; a girl here need not be a girl there. */
const peopleKey = (claim: CasualtiesClaim): string => {
  const { outcome, who, count, article } = claim;
  const extent = count.max === 0 ? 'none' : isOpen(claim) ? 'open' : '';
  return [outcome, who, extent, isSingle(claim) ? article : ''].join(' ');
};

/** Kinds that a crowd of victims is made of. */
const common: ReadonlySet<string | null> = new Set([
  'everyone',
  'civilians',
  'children',
  'women',
  'men',
]);

/** “an injured girl”, “one of the wounded students”: perhaps one of many, told for herself. */
const isAnybody = ({ count, who }: CasualtiesClaim): boolean =>
  count.max === 1 &&
  !/\p{Lu}\p{Ll}/u.test(who.replace(/^\p{L}+/u, '')) &&
  common.has(kindOf('people', who));

/** More hurt or dead than this, and one girl told of in each of two accounts is seldom the same girl. */
const few = 3;

/** Claims of the same people; of very many no two accounts surely tell of the same one. */
const groupPeople = (claims: CasualtiesClaim[]): CasualtiesClaim[][] => {
  const many = new Set(claims.filter(({ count }) => count.min > few).map(({ outcome }) => outcome));
  const mayBeTwo = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
    a.article !== b.article && many.has(a.outcome) && isAnybody(a) && isAnybody(b);
  return groupBy(claims, (a, b) => isSamePeople(a, b) && !mayBeTwo(a, b), peopleKey);
};

/**
 * Takes out figures that conflict with the one their own article stands by: they are of another
 * happening, or of some of the people only.
 */
const splitConflicts = (
  claims: CasualtiesClaim[],
  context: ComparisonContext,
): CasualtiesClaim[][] => {
  const order = byStanding(context);
  const standing = new Map<string, CasualtiesClaim>();
  for (const claim of [...claims].sort(order))
    if (!standing.has(claim.article)) standing.set(claim.article, claim);
  const out = claims.filter((claim) => {
    const stands = standing.get(claim.article);
    if (!stands || context.isTitle(claim)) return false;
    return !canBothHold(claim.count, stands.count) || isOtherSize(claim, stands, context);
  });
  const rest = claims.filter((claim) => !out.includes(claim));
  if (out.length === 0) return [rest];
  // “hundreds” fits any figure, and tells nothing of whether it is of the same people
  const isLike = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
    canBothHold(a.count, b.count) && (a.article === b.article || (isExact(a) && isExact(b)));
  return [rest, ...groupBy(out, isLike)];
};

/**
 * “At least 10” and “150” can both hold of one toll, but one article that gives both tells of two
 * happenings; of its main one a first and a later toll may stand beside each other.
 */
const isOtherSize = (
  { count }: CasualtiesClaim,
  { count: stands }: CasualtiesClaim,
  { event }: ComparisonContext,
): boolean => {
  const [less, more] = [count.min, stands.min].sort((a, b) => a - b) as [number, number];
  if (less < 4 || isSameQuantity(count, stands)) return false;
  return more / less > (event?.main ? 4 : 1.25);
};

/** Plural groups of one article by size: the largest may be its total, where it gives no other. */
const largest = (claims: readonly CasualtiesClaim[]): CasualtiesClaim | undefined =>
  [...claims]
    .filter(({ count, hedged }) => count.min > 1 && hedged !== 'denied')
    .sort((a, b) => b.count.min - a.count.min)[0];

/** Puts “25 fighters” beside “25 people” where an account gives no figure for everybody together. */
const joinTotals = (
  groups: Group<'casualties'>[],
  { event, isMainFigure }: ComparisonContext,
): Group<'casualties'>[] => {
  const outcomes = [
    ...new Set(groups.flatMap(({ claims }) => claims.map(({ outcome }) => outcome))),
  ];
  let joined = groups;
  for (const outcome of outcomes) {
    const own = joined.filter(({ claims }) => claims[0]?.outcome === outcome);
    const total =
      own.find(({ claims }) =>
        claims.some((claim) => isWhole(claim) && claim.count.max !== 0 && !isSingle(claim)),
      ) ??
      [...own]
        .filter(({ claims }) => claims.some((claim) => !isSingle(claim) && claim.count.max !== 0))
        .sort(
          (a, b) =>
            articlesOf(b) - articlesOf(a) ||
            Math.max(...b.claims.map(({ count }) => count.min)) -
              Math.max(...a.claims.map(({ count }) => count.min)),
        )[0];
    if (!total) continue;
    const present = new Set(total.claims.map(({ article }) => article));
    const absent = [
      ...new Set(own.flatMap(({ claims }) => claims.map(({ article }) => article))),
    ].filter((article) => !present.has(article));
    for (const article of absent) {
      const best = largest(
        own.flatMap(({ claims }) => claims.filter((claim) => claim.article === article)),
      );
      // “hundreds of villagers” fits any figure
      if (!best || (vague.test(best.count.words) && !isMainFigure(best))) continue;
      // 52 inmates here, 57 people there: what each account stands by for everybody
      const whole = event?.main && isMainFigure(best) && total.claims.some(isMainFigure);
      if (!whole && !total.claims.some(({ count }) => canBothHold(count, best.count))) continue;
      joined = joined.map((group) => {
        if (group === total) return group;
        return { ...group, claims: group.claims.filter((claim) => claim !== best) };
      });
      total.claims.push(best);
    }
  }
  return joined.filter(({ claims }) => claims.length > 0);
};

const articlesOf = ({ claims }: Group<'casualties'>): number =>
  new Set(claims.map(({ article }) => article)).size;

/** The dead first, then the hurt, as the model lists outcomes. */
const rankOf = ({ claims: [first] }: Group<'casualties'>): number =>
  first ? outcomes.indexOf(first.outcome) : outcomes.length;

export const casualties: Comparer<'casualties'> = {
  group: (claims, context) =>
    joinTotals(
      joinSoleVictim(
        groupPeople(claims)
          .flatMap((group) => splitConflicts(group, context))
          .map((group) => ({ claims: group, loose: false })),
        context,
      ),
      context,
    ).sort((a, b) => rankOf(a) - rankOf(b)),

  relate: (standing, group, context) => {
    const entryOf = ({ article, count }: CasualtiesClaim): QuantityEntry => ({
      name: context.nameOf(article),
      published: context.publishedOf(article),
      count,
    });
    const verdict = relateQuantities(standing.map(entryOf));
    if (verdict.relation !== 'differ') return verdict;
    for (const [i, a] of standing.entries())
      for (const b of standing.slice(i + 1))
        if (!canBothHold(a.count, b.count) && mayDiffer([a, b], group, context))
          return relateQuantities([entryOf(a), entryOf(b)]);
    if (reconcile(group, standing))
      return { relation: 'compatible', reason: whyReconciled(group, standing, context) };
    return { relation: 'not-comparable', reason: whyApart(standing, context) };
  },

  label: ({ claims }) => {
    const [first] = claims;
    if (!first) return '';
    const known = claims.filter(({ who }) => kindsOf('people', who).length > 0);
    const named = claims.find((claim) => isSingle(claim) && isPersonName(claim.who));
    // “a student” of the text before “student” of its headline
    const spoken = known.find(({ who }) => /^(?:an?|the)\s/iu.test(who)) ?? known[0];
    const { who } = named ?? spoken ?? first;
    const total = claims.some(isTotal);
    const words = outcomeWords[first.outcome];
    if (first.count.max === 0) return `No ${who.replace(/^(?:no|any)\s/iu, '')} ${first.outcome}`;
    // “A guard” at the head of its sentence
    const small = who.replace(/^(?:An?|The)\s/u, (article) => article.toLowerCase());
    return total ? words : `${words}: ${small.replace(/\s+/gu, ' ')}`;
  },
};

const whyApart = (standing: readonly CasualtiesClaim[], context: ComparisonContext): string => {
  if (countsTheDead(standing, context))
    return 'One account may count among the injured those whom the other counts among the dead.';
  const [first] = standing;
  if (!standing.some(isTotal) && !areOfOneWhole(standing, context))
    return 'They are parts of totals, one of which is left open.';
  return first && standing.every(isRunning)
    ? `How many are ${runningWords.get(first.outcome) ?? ''} changes by the hour; the accounts may have counted at different times.`
    : 'The figures are not told of surely the same people at the same happening.';
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
  { nameOf }: ComparisonContext,
): string => {
  for (const a of standing)
    for (const b of standing) {
      if (a === b || canBothHold(a.count, b.count)) continue;
      const other = figuresOf(group, a.article)
        .filter(({ count }) => canBothHold(count, b.count))
        .sort((x, y) => y.count.min - x.count.min)[0];
      if (!other) continue;
      const [one, two] = [nameOf(a.article), nameOf(b.article)];
      return `${one} says ${a.count.words} and also ${other.count.words}, which fits ${two}’s ${b.count.words}.`;
    }
  return 'Each account gives more than one figure, and some of them fit one another.';
};

/** both, all five, two others, another three: said beside other figures, never for everybody. */
const partial = /\b(?:both|all|the|others?|another|further|more|additional)\b/iu;

/** Taken to hospital, found suffering from wounds: seldom said of all who were hurt. */
const care = /\b(?:hospital\w*|condition|airlifted|treated|surgery|suffering)\b/iu;

/** nine more bodies: beside those told before */
const additional = /\b(?:another|further|additional|more(?! than\b))\b/iu;

/** Two men who sat inside died: there may be more who did not. */
const restricted = /\p{L}\s+(?:who|that|whose)\s+(?:was|were|had|\p{L}+ed)\b/iu;

const vague = /\b(?:several|many|multiple|dozens|hundreds|thousands|scores|numerous|some|few)\b/iu;

/** A figure in words of number for a whole group, that nobody takes back. */
const isPlain = ({ count, hedged, confidence, outcome, quote }: CasualtiesClaim): boolean =>
  hedged === null &&
  // “shot” may leave out who was hurt otherwise
  outcome !== 'casualties' &&
  !care.test(quote.exact) &&
  confidence >= 0.6 &&
  /\d|^[\p{L}\s-]+$/u.test(count.words) &&
  (count.max !== null || /\d|\b(?:at least|more than|over|no fewer than)\b/iu.test(count.words)) &&
  !vague.test(count.words) &&
  !partial.test(count.words) &&
  !additional.test(quote.exact) &&
  !restricted.test(quote.exact) &&
  !isShareOf(quote.exact, count.words);

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

/** Kinds of people whose words all mean the same people. */
const uniform: ReadonlySet<string> = new Set(['soldiers', 'police', 'guards']);

/** A conflict needs the same event, the same people, and plain figures. */
const mayDiffer = (
  standing: readonly CasualtiesClaim[],
  group: Group<'casualties'>,
  context: ComparisonContext,
): boolean => {
  const { event } = context;
  if (standing.some(isRunning)) return false;
  if (!event?.main || !standing.every((claim) => claim.event === event.id && isPlain(claim)))
    return false;
  const told = { ...group, claims: group.claims.filter((claim) => !context.isAside(claim)) };
  if (reconcile(told, standing) || countsTheDead(standing, context)) return false;
  const totals = standing.filter(isTotal).length;
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
  // children may be teenagers to one and pupils to the other; troops are service members
  const one = nouns.size === 1 || (kinds.size === 1 && uniform.has([...kinds][0] ?? ''));
  return totals === 0 && one && !kinds.has(null) && areOfOneWhole(standing, context);
};

/** Three children of at least 31 dead, then five of 36: parts of a total left open are no conflict. */
const areOfOneWhole = (
  standing: readonly CasualtiesClaim[],
  { mainCountOf }: ComparisonContext,
): boolean => {
  if (!standing.every(({ rules }) => rules.includes('casualties/part'))) return true;
  const wholes = standing
    .map(({ article, outcome }) => mainCountOf(article, outcome))
    .filter((count) => count !== null);
  return (
    wholes.every(({ max }) => max !== null) ||
    wholes.every((count) => isSameQuantity(count, wholes[0] as typeof count))
  );
};
