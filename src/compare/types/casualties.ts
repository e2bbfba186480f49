/**
 * Casualties side by side: totals beside totals, parts beside parts, one man beside the same man.
 */
import { foldName } from '../../language/names/fold-name.ts';
import { isSameName } from '../../language/names/same-name.ts';
import { kindOf, kindsOf } from '../../language/words/kinds.ts';
import { isAttacker } from '../../language/acts/acts.ts';
import { tellsOfArrest } from '../../language/acts/arrests.ts';
import { noSignIn } from '../../language/words/no-sign.ts';
import { personName } from '../../language/names/person-name.ts';
import { type CasualtiesClaim, outcomes } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import {
  byStanding,
  type Comparer,
  type ComparisonContext,
  type Group,
  groupBy,
} from '../comparer.ts';
import { capitalised, everyAccount } from '../../model/prose.ts';
import { peopleOf } from '../../language/names/people.ts';
import {
  canBothHold,
  isSameQuantity,
  type QuantityEntry,
  relateQuantities,
} from '../relate-quantities.ts';
import { named } from '../reason.ts';
import { ageIn, areApart } from '../../events/tell-apart.ts';
import { hasRisen, mayDiffer, relateApart } from './conflicting-figures.ts';
import { isSingle, isTotal, joinTotals } from './join-totals.ts';
import { isAnother, joinSoleVictim } from './sole-victim.ts';

const outcomeWords: Record<CasualtiesClaim['outcome'], string> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  captured: 'Captured',
  rescued: 'Rescued',
  displaced: 'Displaced',
  casualties: 'Dead and injured together',
};

const outcomeWordsOf = (
  claims: readonly CasualtiesClaim[],
  outcome: CasualtiesClaim['outcome'],
): string => {
  const allSay = (word: RegExp): boolean => claims.every(({ quote }) => word.test(quote.exact));
  if (outcome === 'captured') {
    const arrested = claims.filter(({ quote }) => tellsOfArrest(quote.exact)).length;
    if (arrested > 0) return arrested === claims.length ? 'Arrested' : 'Captured or arrested';
  }
  // evacuated to a clinic: brought away, yet from no danger that the text tells of
  if (allSay(/\bevacuat/iu)) return 'Evacuated';
  // five people were shot: dead or hurt, nobody says
  return outcome === 'casualties' && allSay(/\bshot\b/iu) ? 'Shot' : outcomeWords[outcome];
};

/** no indications of civilian deaths: none known, which is not to say that there were none */
const unseenOf = (claims: readonly CasualtiesClaim[]): string | null => {
  const nouns = claims.map(({ quote }) => noSignIn(quote.exact));
  return nouns.includes(null) ? null : (nouns[0] ?? null);
};

const isExact = ({ count }: CasualtiesClaim): boolean => count.max !== null;

const isOpen = ({ count }: CasualtiesClaim): boolean => count.max === null;

const isSuspect = ({ who }: CasualtiesClaim): boolean =>
  isAttacker(foldName(who).split(' ').at(-1) ?? '');

const isSamePeople = (a: CasualtiesClaim, b: CasualtiesClaim): boolean => {
  if (a.outcome !== b.outcome) return false;
  if (a.count.max === 0 || b.count.max === 0)
    return a.count.max === b.count.max && kindOf('people', a.who) === kindOf('people', b.who);
  if (isTotal(a) && isTotal(b)) return isSingle(a) === isSingle(b) || isOpen(a) || isOpen(b);
  if (isTotal(a) !== isTotal(b)) return false;
  const [left, right] = [peopleOf(a.who), peopleOf(b.who)];
  if (left.nation && right.nation && left.nation !== right.nation) return false;
  if (isSingle(a) && isSingle(b)) {
    if (areApart(a.who, b.who, false) || isAnother(a) !== isAnother(b)) return false;
    // a 31-year-old man, 31-year-old Prem Jalan
    const age = ageIn(a.who);
    if (age !== null && age === ageIn(b.who)) return true;
  }
  // a suspect is in custody, the suspected shooter is in custody
  if (isSingle(a) && isSingle(b) && a.outcome === 'captured' && isSuspect(a) && isSuspect(b))
    return true;
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

const haveOneAge = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
  ageIn(a.who) !== null && ageIn(a.who) === ageIn(b.who);

/** “his wife” in both: of a few dead, the wife of the one man told of */
const areOneRelative = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
  /^(?:his|her) \p{L}+$/u.test(a.who) && a.who === b.who;

/** More hurt or dead than this, and one girl told of in each of two accounts is seldom the same girl. */
const few = 3;
/** More than these, and two may well be of one age. */
const crowd = 12;

/** Claims of the same people; of very many no two accounts surely tell of the same one. */
const groupPeople = (claims: CasualtiesClaim[]): CasualtiesClaim[][] => {
  const many = new Set(claims.filter(({ count }) => count.min > few).map(({ outcome }) => outcome));
  // of five dead, a 36-year-old is the same one
  const crowded = new Set(
    claims.filter(({ count }) => count.min > crowd).map(({ outcome }) => outcome),
  );
  const mayBeTwo = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
    a.article !== b.article &&
    many.has(a.outcome) &&
    isAnybody(a) &&
    isAnybody(b) &&
    (crowded.has(a.outcome) || !(haveOneAge(a, b) || areOneRelative(a, b)));
  return groupBy(claims, (a, b) => isSamePeople(a, b) && !mayBeTwo(a, b), peopleKey).flatMap(
    byPerson,
  );
};

/** A man of 21, a man of 36, “the man”: by age where a group has several, and who has none beside them. */
const byPerson = (claims: CasualtiesClaim[]): CasualtiesClaim[][] => {
  const ages = new Set(claims.filter(isSingle).map(({ who }) => ageIn(who)));
  ages.delete(null);
  if (ages.size < 2) return [claims];
  return [...Map.groupBy(claims, ({ who }) => ageIn(who)).values()];
};

/** The claim that each account stands by. */
const standingOf = (
  claims: readonly CasualtiesClaim[],
  context: ComparisonContext,
): Map<string, CasualtiesClaim> => {
  const standing = new Map<string, CasualtiesClaim>();
  for (const claim of [...claims].sort(byStanding(context)))
    if (!standing.has(claim.article)) standing.set(claim.article, claim);
  // five hurt in one town and 34 in the other, told in another order: each beside its like
  const givesToo = (article: string, { count }: CasualtiesClaim): CasualtiesClaim | undefined =>
    claims.find((claim) => claim.article === article && isSameQuantity(claim.count, count));
  const [most, ...others] = [...standing.values()].sort((a, b) => b.count.min - a.count.min);
  for (const other of others) {
    if (!most || canBothHold(most.count, other.count)) continue;
    const like = givesToo(other.article, most);
    if (like && givesToo(most.article, other)) standing.set(other.article, like);
  }
  return standing;
};

/**
 * Takes out figures that conflict with the one their own article stands by: they are of another
 * happening, or of some of the people only.
 */
const splitConflicts = (
  claims: CasualtiesClaim[],
  context: ComparisonContext,
): Group<'casualties'>[] => {
  const standing = standingOf(claims, context);
  const out = claims.filter((claim) => {
    const stands = standing.get(claim.article);
    if (!stands || context.isTitle(claim)) return false;
    return !canBothHold(claim.count, stands.count) || isOtherSize(claim, stands, context);
  });
  const rest = claims.filter((claim) => !out.includes(claim));
  if (out.length === 0) return [{ claims: rest, loose: false }];
  // “hundreds” fits any figure, and tells nothing of whether it is of the same people
  const isLike = (a: CasualtiesClaim, b: CasualtiesClaim): boolean =>
    canBothHold(a.count, b.count) &&
    (a.article === b.article
      ? isOfHurt(a) === isOfHurt(b)
      : ((isExact(a) && isExact(b)) || a.count.min === b.count.min) &&
        (a.count.min > chancy || sharesWord(a, b)));
  return [
    { claims: rest, loose: false, apart: out },
    ...groupBy(out, isLike).map((group) => ({ claims: group, loose: false })),
  ];
};

/** at least nine of the wounded are in serious condition: beside no “twenty others were hurt” */
const isOfHurt = ({ quote }: CasualtiesClaim): boolean =>
  /\bof (?:the (?:injured|wounded|hurt)|them|those|whom)\b/iu.test(quote.exact);

/** Four bodies were found, four people died in a clinic: small figures are alike by chance. */
const chancy = 9;

/** True: both tell of their figure with a word in common, besides those for people. */
const sharesWord = (a: CasualtiesClaim, b: CasualtiesClaim): boolean => {
  const [left, right] = [wordsBeside(a), wordsBeside(b)];
  return left.size === 0 || right.size === 0 || [...left].some((word) => right.has(word));
};

const wordsBeside = ({ quote, count }: CasualtiesClaim): Set<string> =>
  new Set(
    foldName(quote.exact.replace(count.words, ' '))
      .split(' ')
      .filter((word) => word.length > 2 && !idle.test(word)),
  );
const idle =
  /^(?:people|persons?|were|was|have|has|had|been|are|the|who|whom|them|those|and|others?|least|more|than)$/u;

/**
 * “At least 10” and “150” can both hold of one toll, but one article that gives both tells of two
 * happenings; of its main one a first and a later toll may stand beside each other.
 */
const isOtherSize = (
  { count }: CasualtiesClaim,
  { count: stands }: CasualtiesClaim,
  { event }: ComparisonContext,
): boolean => {
  // 320 of “as many as 320”
  const sizes = [count, stands].map(({ min, max }) => min || (max ?? 0));
  const [less, more] = sizes.sort((a, b) => a - b) as [number, number];
  if (less < 4 || isSameQuantity(count, stands)) return false;
  return more / less > (event?.main ? 4 : 1.25);
};

/** Two hostages and the gunman: three dead, where an account stands by the sum of what it lists. */
const summed = (claim: CasualtiesClaim, context: ComparisonContext): Quantity => {
  const main = context.mainCountOf(claim.article, claim.outcome);
  // killed a commander and three others: the three stand for the four as well
  const parts = main?.words.split(' + ') ?? [];
  const isPart = claim.main && parts.length > 1 && parts.includes(claim.count.words);
  return main && parts.length > 1 && (isPart || context.isMainFigure(claim)) ? main : claim.count;
};

/** What accounts stand by for everybody first, then the larger groups. */
const byWeight =
  ({ isMainFigure }: ComparisonContext) =>
  (a: Group<'casualties'>, b: Group<'casualties'>): number =>
    rankOf(a) - rankOf(b) ||
    Number(b.claims.some(isMainFigure)) - Number(a.claims.some(isMainFigure)) ||
    sizeOf(b) - sizeOf(a);

const sizeOf = ({ claims }: Group<'casualties'>): number =>
  Math.max(...claims.map(({ count }) => count.min));

/** The dead first, then the hurt, as the model lists outcomes. */
const rankOf = ({ claims: [first] }: Group<'casualties'>): number =>
  first ? outcomes.indexOf(first.outcome) : outcomes.length;

export const casualties: Comparer<'casualties'> = {
  group: (claims, context) =>
    joinTotals(
      joinSoleVictim(
        groupPeople(claims).flatMap((group) => splitConflicts(group, context)),
        context,
      ),
      context,
    ).sort(byWeight(context)),

  relate: (standing, group, context) => {
    const entryOf = (claim: CasualtiesClaim): QuantityEntry => ({
      name: named(claim.article),
      published: claim.asOf?.date ?? context.publishedOf(claim.article),
      count: standing.some(isTotal) ? summed(claim, context) : claim.count,
    });
    const unknown = standing.every(({ count }) => count.max === 0) && unseenOf(standing);
    if (unknown)
      return {
        relation: 'agree',
        reason: `${capitalised(everyAccount(standing.length))} tell of no ${unknown} that there were any.`,
      };
    const verdict = relateQuantities(standing.map(entryOf));
    if (verdict.relation !== 'differ') return verdict;
    // 71 dead, 72 dead, and a day later “the toll rose to 72”
    if (!hasRisen(standing, context, group))
      for (const [i, a] of standing.entries())
        for (const b of standing.slice(i + 1))
          if (!canBothHold(a.count, b.count) && mayDiffer([a, b], group, context))
            return relateQuantities([entryOf(a), entryOf(b)]);
    return relateApart(standing, group, context);
  },

  label: ({ claims }) => {
    const [first] = claims;
    if (!first) return '';
    const known = claims.filter(({ who }) => kindsOf('people', who).length > 0);
    const named = claims.find((claim) => isSingle(claim) && personName(claim.who) !== null);
    // “a student” of the text before “student” of its headline
    const spoken = known.find(({ who }) => /^(?:an?|the)\s/iu.test(who)) ?? known[0];
    const { who } = named ?? spoken ?? first;
    const total = claims.some(isTotal);
    const words = outcomeWordsOf(claims, first.outcome);
    const unseen = first.count.max === 0 ? unseenOf(claims) : null;
    if (unseen) {
      const people = who === '' && first.outcome !== 'casualties' ? 'anybody' : who;
      return `No ${unseen} of ${people} ${first.outcome}`.replace(/\s+/gu, ' ');
    }
    if (first.count.max === 0)
      return who === ''
        ? `${first.outcome === 'casualties' ? 'No' : 'Nobody'} ${first.outcome}`
        : `No ${who.replace(/^(?:no|any)\s/iu, '')} ${first.outcome}`;
    // “A guard” at the head of its sentence; “an injured girl” where the label says so itself
    // “three more workers”: workers, whoever else was told of
    const small = who
      .replace(/^(?:more|further|additional)\s/iu, '')
      .replace(/^(?:An?|The|Another)\s/u, (article) => article.toLowerCase())
      .replace(/^an? (?:injured|wounded|dead|slain|missing|arrested) (?=(\p{L}))/u, (_, letter) =>
        /[aeiou]/u.test(letter) ? 'an ' : 'a ',
      );
    if (small === '' && !total)
      return `${words}: ${first.count.max === 1 ? 'one' : 'some'} of them`;
    return total ? words : `${words}: ${small.replace(/\s+/gu, ' ')}`;
  },
};
