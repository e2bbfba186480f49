/**
 * Drafts → drafts without doubles: where two rules read the same words as the same fact, the surer
 * one stays.
 */
import type { Draft } from '../claim-type.ts';

const placeOf = ({ fields: { type }, range }: Draft): string =>
  `${type} ${range.first} ${range.last}`;

const factOf = ({ fields }: Draft): string => JSON.stringify({ ...fields, who: undefined });

/** Keeps one draft of each fact, in the order of the text. */
export const dropDoubles = (drafts: Draft[]): Draft[] => {
  const kept: Draft[] = [];
  // what few drafts have in common is compared first
  for (const alike of Map.groupBy(drafts, placeOf).values())
    kept.push(...(alike.length === 1 ? alike : bestOfEach(alike)));
  return kept.sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last);
};

const bestOfEach = (drafts: readonly Draft[]): Draft[] => {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const fact = factOf(draft);
    const known = best.get(fact);
    if (!known || known.confidence < draft.confidence)
      best.set(fact, known ? { ...draft, rules: [...draft.rules, ...known.rules] } : draft);
  }
  return [...best.values()];
};
