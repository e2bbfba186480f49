/**
 * Figures of the dead while a search goes on → whether the lesser leaves room for the greater: 69 bodies
 * found of 72 who died, 70 dead and two still missing. They count on, and don’t contradict.
 */
import type { CasualtiesClaim } from '../../model/claim.ts';
import { listOf } from '../../model/prose.ts';
import { describeQuantity } from '../../model/quantity.ts';
import type { ComparisonContext } from '../comparer.ts';
import { named } from '../reason.ts';
import { canBothHold } from '../relate-quantities.ts';
import { areAllFit, greatestFirst } from './one-whole.ts';

/** 69 bodies have been recovered: as many as were found by then */
const isOfBodies = ({ rules }: CasualtiesClaim): boolean => rules[0] === 'casualties/bodies';

/** 70 dead and two missing, where the other counts 72: it gives up the two */
const isSameWithMissing = (
  { article, outcome, count }: CasualtiesClaim,
  { count: most }: CasualtiesClaim,
  { mainCountOf }: ComparisonContext,
): boolean => {
  const missing = mainCountOf(article, 'missing');
  return outcome === 'killed' && missing !== null && count.min + missing.min === most.min;
};

/** True: every figure that seems to conflict with the greatest counts those found so far. */
export const leavesRoom = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): boolean => {
  const [most, ...others] = greatestFirst(standing);
  return (
    most?.outcome === 'killed' &&
    !areAllFit(most, others) &&
    others.every(
      (other) =>
        canBothHold(other.count, most.count) ||
        isOfBodies(other) ||
        isSameWithMissing(other, most, context),
    )
  );
};

/** “A says 72; B counts the bodies found, 69, and C counts 70 dead and the rest missing.” */
export const whyRoom = (standing: readonly CasualtiesClaim[]): string => {
  const [most, ...others] = greatestFirst(standing);
  if (!most) return '';
  const found = others
    .filter(({ count }) => !canBothHold(count, most.count))
    .map((claim) => {
      const figure = describeQuantity(claim.count);
      return isOfBodies(claim)
        ? `${named(claim.article)} counts the bodies found, ${figure}`
        : `${named(claim.article)} counts ${figure} dead and the rest missing`;
    });
  return `${named(most.article)} says ${describeQuantity(most.count)}; ${listOf(found)}.`;
};
