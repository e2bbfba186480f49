/**
 * Figures that may conflict → whether they count the same: everybody or a part of one whole, within one
 * stretch of time.
 */
import { isSameQuantity } from '../relate-quantities.ts';
import type { ComparisonContext, Group } from '../comparer.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { isTotal } from './join-totals.ts';

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
  { mainCountOf, totalsOf }: ComparisonContext,
): boolean => {
  if (!standing.every(({ rules }) => rules.includes('casualties/part'))) return true;
  const [first, ...others] = standing.flatMap(({ article, outcome, count }) => {
    const main = mainCountOf(article, outcome);
    const wholes = totalsOf(article, outcome).filter(({ min }) => min >= count.min);
    return main ? [main, ...wholes] : wholes;
  });
  return first === undefined || others.every((count) => isSameQuantity(count, first));
};
