/**
 * Figures that may conflict → whether they count the same: everybody or a part of one whole, within one
 * stretch of time.
 */
import { peopleOf } from '../../language/names/people.ts';
import { canBothHold, isSameQuantity } from '../relate-quantities.ts';
import type { ComparisonContext, Group } from '../comparer.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { isTotal } from './join-totals.ts';

/** Claims with the greatest figure first. */
export const greatestFirst = (standing: readonly CasualtiesClaim[]): CasualtiesClaim[] =>
  [...standing].sort((a, b) => b.count.min - a.count.min);

/** About 160, 153, 151: the others conflict among themselves, none with the greatest. */
export const areAllFit = (most: CasualtiesClaim, others: readonly CasualtiesClaim[]): boolean =>
  others.every(({ count }) => canBothHold(count, most.count));

/** Three killed at the weekend, two overnight to Monday: neither time lies within the other. */
export const areOfOtherSpans = (standing: readonly CasualtiesClaim[]): boolean =>
  standing.some(({ when: a }, i) =>
    standing.slice(i + 1).some(({ when: b }) => a && b && !isWithin(a, b) && !isWithin(b, a)),
  );

const isWithin = (
  inner: { from: string; to: string },
  outer: { from: string; to: string },
): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** Six hurt by shots, nearly 40 hurt in all: so many more that they are counted otherwise. */
export const areOfOtherSizes = (standing: readonly CasualtiesClaim[]): boolean => {
  const figures = standing.map(({ count }) => count.min);
  return (
    standing[0]?.outcome === 'injured' &&
    Math.max(...figures) >= 4 * Math.max(2, Math.min(...figures))
  );
};

/** “Six dead” in the title, “six miners were killed” in the text: a figure of everybody. */
export const isOfAll = (claim: CasualtiesClaim, { claims }: Group<'casualties'>): boolean =>
  isTotal(claim) ||
  claims.some(
    (other) =>
      isTotal(other) && other.article === claim.article && other.count.min === claim.count.min,
  );

/**
 * Three children of at least 31 dead, then five of 36; 14 women of the 37 dead of a day, 61 of all 318:
 * parts of a total left open, or of other totals, are no conflict.
 */
export const areOfOneWhole = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): boolean => {
  if (!standing.every(({ rules }) => rules.includes('casualties/part'))) return true;
  const [first, ...others] = standing.flatMap((part) => {
    const { article, outcome, count } = part;
    const main = context.mainCountOf(article, outcome);
    const wholes = context
      .casualtiesBeside(part)
      .filter(
        (claim) =>
          claim.outcome === outcome &&
          isTotal(claim) &&
          !claim.rules.includes('casualties/part') &&
          claim.count.min >= count.min,
      )
      .map((claim) => claim.count);
    return main ? [main, ...wholes] : wholes;
  });
  return first === undefined || others.every((count) => isSameQuantity(count, first));
};

/**
 * Five hurt; three people hurt in the street, and two officers elsewhere in the text: who says less may
 * count the officers apart, where the sum is what the other says.
 */
export const areCountedApart = (
  standing: readonly CasualtiesClaim[],
  { casualtiesBeside }: ComparisonContext,
): boolean => {
  const [more, ...others] = greatestFirst(standing);
  if (more?.outcome !== 'injured') return false;
  return others.every((less) => {
    if (peopleOf(less.who).kind !== null) return false;
    const groups = new Map<string, number>();
    for (const claim of casualtiesBeside(less)) {
      const kind = peopleOf(claim.who).kind ?? '';
      const isHurt = /^(?:injured|casualties)$/u.test(claim.outcome) && claim.hedged === null;
      if (isHurt && countedApart.has(kind) && !claim.rules.includes('casualties/part'))
        groups.set(kind, Math.max(groups.get(kind) ?? 0, claim.count.min));
    }
    const sum = [...groups.values()].reduce((all, one) => all + one, less.count.min);
    return groups.size > 0 && sum === more.count.min;
  });
};

/** Those whom a text tells apart from the “people” who were hurt. */
const countedApart: ReadonlySet<string> = new Set([
  'soldiers',
  'police',
  'guards',
  'fighters',
  'suspects',
]);
