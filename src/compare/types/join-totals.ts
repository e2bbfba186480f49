/**
 * Groups of casualties → the same groups, with what each account stands by for everybody in one of
 * them, whatever it calls the people: “25 fighters” beside “25 people”.
 */
import { kindOf } from '../../language/words/kinds.ts';
import { peopleOf } from '../../language/names/people.ts';
import { areApart } from '../../events/tell-apart.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ComparisonContext, Group } from '../comparer.ts';
import { canBothHold, hasFigure, isShareOf } from '../relate-quantities.ts';

/** True: of everybody, or of nobody that words tell apart. */
export const isTotal = (claim: CasualtiesClaim): boolean =>
  (claim.who === '' ||
    (kindOf('people', claim.who) === 'everyone' && peopleOf(claim.who).nation === null)) &&
  !isShareOfSame(claim) &&
  !isShareOfHurt(claim);

/** 38 were burnt, of whom 14 are critical: how badly some of them were */
const isShareOfHurt = ({ outcome, who, rules }: CasualtiesClaim): boolean =>
  outcome === 'injured' && who === '' && rules.includes('casualties/part');

/** five of the injured, two of them seriously, two of them are said to be critical: some of those who are counted for the same outcome */
const isShareOfSame = ({ outcome, quote: { exact }, count: { words } }: CasualtiesClaim): boolean =>
  isShareOf(exact, words) &&
  (outcome === 'injured'
    ? /\bof (?:the (?:injured|wounded|hurt)|them|those|whom)(?:\s\p{L}+ly|\s[^,;]*\b(?:critical|serious|grave|severe|stable)(?:\s\p{L}+)?)?$/iu.test(
        exact,
      )
    : outcome === 'killed' && /\bof the (?:dead|killed|victims)\b/iu.test(exact));

/** “several others” are told beside somebody, and no total. */
const isWhole = (claim: CasualtiesClaim): boolean =>
  isTotal(claim) && !/\bothers?\b/iu.test(claim.who);

/** True: one person, told by what he or she is: “a militia commander”. */
export const isSingle = ({ count }: CasualtiesClaim): boolean => count.min === 1;

/** Plural groups of one article by size: the largest may be its total, where it gives no other. */
const largest = (claims: readonly CasualtiesClaim[]): CasualtiesClaim | undefined =>
  [...claims]
    .filter((claim) => (sizeOf(claim) > 1 || isLastMissing(claim)) && claim.hedged !== 'denied')
    // three marchers also died: beside whom the text told before
    .filter(({ quote }) => !/\balso\b/iu.test(quote.exact))
    .sort((a, b) => sizeOf(b) - sizeOf(a))[0];

/** 38 of “as many as 38” */
const sizeOf = ({ count: { min, max } }: CasualtiesClaim): number => min || (max ?? 0);

/** one skier is still missing: how many there are, where the other account has two */
const isLastMissing = ({ outcome, count }: CasualtiesClaim): boolean =>
  outcome === 'missing' && /^(?:one|1)$/iu.test(count.words);

/** A man and a woman died: two, where the account stands by them together. */
const sumOf = (
  claim: CasualtiesClaim,
  { isMainFigure, mainCountOf }: ComparisonContext,
): Quantity | null => {
  const main = isMainFigure(claim) ? mainCountOf(claim.article, claim.outcome) : null;
  return main?.words.includes(' + ') ? main : null;
};

/** Words of number without a figure: “several”, “dozens”. */
export const vague =
  /\b(?:several|many|multiple|dozens|hundreds|thousands|scores|numerous|some|few)\b/iu;

/**
 * Puts “25 fighters” beside “25 people” where an account gives no other figure for everybody, or none
 * that it stands by: “at least 26 protesters were shot; the government spoke of seven dead”.
 */
export const joinTotals = (
  groups: Group<'casualties'>[],
  context: ComparisonContext,
): Group<'casualties'>[] => {
  const { event, isMainFigure } = context;
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
    const told = own.find((group) => group !== total && isAllToldAgain(total, group));
    if (told) {
      joined = joined.filter((group) => group !== total);
      told.claims.push(...total.claims);
      continue;
    }
    const articles = new Set(own.flatMap(({ claims }) => claims.map(({ article }) => article)));
    const move = (claim: CasualtiesClaim): void => {
      // “30 others missing”: all that the account says of them, and there already
      if (total.claims.includes(claim)) return;
      joined = joined.map((group) => {
        if (group === total) return group;
        return { ...group, claims: group.claims.filter((other) => other !== claim) };
      });
      total.claims.push(claim);
    };
    for (const article of articles) {
      const ofArticle = (claims: readonly CasualtiesClaim[]): CasualtiesClaim[] =>
        claims.filter((claim) => claim.article === article);
      const told = own.flatMap(({ claims }) => ofArticle(claims));
      // “the two others killed” are beside somebody, and no figure for everybody
      const present = ofArticle(total.claims).filter(
        (claim) => event?.main !== true || isWhole(claim) || !isTotal(claim),
      );
      for (const claim of told)
        if (
          !present.includes(claim) &&
          present.some(
            (whole) => isToldAgain(claim, whole) || isHeadlines(claim, whole, context, told),
          )
        )
          move(claim);
      const most = Math.max(1, ...present.map(sizeOf));
      const stoodBy = told.find(
        (claim) => isMainFigure(claim) && claim.count.min > most && !isShareOfHurt(claim),
      );
      if (present.length > 0 && (!event?.main || !stoodBy || present.some(isMainFigure))) continue;
      const summand = event?.main ? told.find((claim) => sumOf(claim, context)) : undefined;
      const best = present.length > 0 ? stoodBy : (largest(told) ?? summand);
      if (present.length > 0 && own.some((group) => isShared(group, best))) continue;
      // “hundreds of villagers” fits any figure
      if (!best || (vague.test(best.count.words) && !isMainFigure(best))) continue;
      // 21 soldiers of those here, 24 civilians of those there
      if (total.claims.some(({ who }) => areApart(who, best.who, false))) continue;
      // four guards here, several guards there: nearer to one another than to the “many” of a third
      const hasTotal = total.claims.some(({ count }) => !vague.test(count.words));
      if (!hasTotal && own.some((group) => isShared(group, best))) continue;
      // 52 inmates here, 57 people there: what each account stands by for everybody
      const whole = event?.main && isMainFigure(best) && total.claims.some(isMainFigure);
      const figure = best === summand ? sumOf(best, context)! : best.count;
      const fits = total.claims.some(({ count }) => canBothHold(count, figure));
      // 34 officers here and there, and more than 120 people there
      if (!fits && (!whole || own.some((group) => isShared(group, best)))) continue;
      move(best);
    }
  }
  return joined.filter(({ claims }) => claims.length > 0);
};

/** “13 officers killed” above, “at least 13 agents were killed” below, and no other 13 in that account */
const isHeadlines = (
  claim: CasualtiesClaim,
  whole: CasualtiesClaim,
  { isTitle, event }: ComparisonContext,
  told: readonly CasualtiesClaim[],
): boolean =>
  event?.main === true &&
  isTitle(claim) !== isTitle(whole) &&
  claim.count.min > few &&
  claim.count.min === whole.count.min &&
  claim.hedged === whole.hedged &&
  !claim.rules.includes('casualties/part') &&
  told.filter(({ count }) => count.min === whole.count.min).length === 2;
const few = 4;

/** “Six dead” in the title, “six miners were killed” in the text: the same six. */
const isToldAgain = (claim: CasualtiesClaim, whole: CasualtiesClaim): boolean =>
  isTotal(whole) &&
  // “many”, “gunmen dead”: without a number, as are others
  hasFigure(claim.count) &&
  claim.count.min > 1 &&
  claim.count.min === whole.count.min &&
  !claim.rules.includes('casualties/part') &&
  claim.hedged === whole.hedged &&
  // two Karsians of the two here, two there; so many are no chance
  (peopleOf(claim.who).nation === null || claim.count.min > chancy);

/** Small figures are alike by chance. */
const chancy = 9;

/** “73 dead” in one title, “73 Karsian soldiers were killed” in its text, and 71 soldiers elsewhere: all soldiers. */
const isAllToldAgain = (total: Group<'casualties'>, group: Group<'casualties'>): boolean =>
  articlesOf(group) > articlesOf(total) &&
  total.claims.every((whole) =>
    group.claims.some(
      ({ article, count, rules, hedged }) =>
        article === whole.article &&
        count.min > 1 &&
        count.min === whole.count.min &&
        !rules.includes('casualties/part') &&
        hedged === whole.hedged,
    ),
  );

/** True: the figure stands beside another account’s already. */
const isShared = (group: Group<'casualties'>, claim: CasualtiesClaim | undefined): boolean =>
  claim !== undefined && group.claims.includes(claim) && articlesOf(group) > 1;

const articlesOf = ({ claims }: Group<'casualties'>): number =>
  new Set(claims.map(({ article }) => article)).size;
