/**
 * Figures of the dead or the hurt that an account tells as no last word → whether the lesser leaves room
 * for the greater: 69 bodies found of 72 who died, 70 dead and two still missing, 42 dead so far, 12 who
 * died on the spot. They count on, and don’t contradict.
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

/** What the words around a figure say that it leaves out, and how the reason tells it. */
const openings: { before?: RegExp; within?: RegExp; after?: RegExp; told: string }[] = [
  {
    // So far, 42 have died; 42 had already been confirmed dead; 42 were killed by the storm so far
    before: /\bso far,?\s(?:[\p{Ll}’'-]+\s){0,4}$/iu,
    within: /\b(?:already|so far)\b/iu,
    after: /^\s(?:[\p{L}’'-]+\s){0,6}so far\b/iu,
    told: 'so far',
  },
  {
    // Initially, police said that 12 were killed; preliminary figures show; put the toll at 12 earlier that day
    before:
      /^(?:earlier|initially|at first)\b|\binitially\s(?:[\p{Ll}’'-]+\s){1,4}$|\b(?:initial|preliminary|provisional|first|early|earlier)\s(?:reports?|figures?|counts?|tolls?|estimates?|information)\b[^,;]*$/iu,
    // the initial death toll stood at 12
    within:
      /\b(?:initial|preliminary|provisional|earlier?)\s(?:(?:death|casualty|official)\s)?(?:tolls?|counts?|figures?)\b/iu,
    after:
      /^\s(?:[\p{L}’'-]+\s){0,3}(?:initially|at first|earlier (?:in the|that|on the same) day)\b/iu,
    told: 'at first',
  },
  {
    // 12 died at the scene: others may have died in a clinic
    after: /^\s(?:at the scene|on the (?:spot|scene)|instantly|outright|immediately|on impact)\b/iu,
    told: 'on the spot',
  },
  {
    // 12 were killed in the first blast, in the mill and eight outside, from one family; not including the bomber
    within: /\b(?:from|of|in) (?:one|the same|a single) (?:family|village|household)\b/iu,
    after:
      /^,?\s(?:(?:not including|excluding|not counting)\b|(?:from|of|in) (?:one|the same|a single) (?:family|village|household)\b|in the (?:first|second|third|other|initial) \p{L}|[^,;.]{0,40}\band (?:\d+|\p{L}+) (?:others |more |people )?(?:outside|elsewhere|nearby|later|in (?:the )?hospital|inside)\b)/iu,
    told: 'of some',
  },
];

/** “so far”, where its words say that a figure was one of then; null of a figure of all. */
const toldOpen = ({ quote, sentence }: CasualtiesClaim): string | null => {
  const at = quote.start - sentence.start;
  const [head, rest] = [sentence.exact.slice(0, at), sentence.exact.slice(at + quote.exact.length)];
  const found = openings.find(
    ({ before, within, after }) =>
      before?.test(head) === true ||
      within?.test(quote.exact) === true ||
      after?.test(rest) === true,
  );
  return found?.told ?? null;
};

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
    most !== undefined &&
    /^(?:killed|injured)$/u.test(most.outcome) &&
    !areAllFit(most, others) &&
    others.every(
      (other) =>
        canBothHold(other.count, most.count) ||
        isOfBodies(other) ||
        toldOpen(other) !== null ||
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
      if (isOfBodies(claim)) return `${named(claim.article)} counts the bodies found, ${figure}`;
      const open = toldOpen(claim) ?? 'dead and the rest missing';
      return `${named(claim.article)} counts ${figure} ${open}`;
    });
  return `${named(most.article)} says ${describeQuantity(most.count)}; ${listOf(found)}.`;
};
