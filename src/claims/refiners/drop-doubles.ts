/**
 * Drafts → drafts without doubles: where two rules read the same words as the same fact, the surer
 * one stays.
 */
import type { Draft } from '../claim-type.ts';

const keyOf = ({ fields, range }: Draft): string =>
  JSON.stringify({ ...fields, who: undefined, range: [range.first, range.last] });

/** Keeps one draft of each fact, in the order of the text. */
export const dropDoubles = (drafts: Draft[]): Draft[] => {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = best.get(key);
    if (!known || known.confidence < draft.confidence)
      best.set(key, known ? { ...draft, rules: [...draft.rules, ...known.rules] } : draft);
  }
  return [...best.values()].sort(
    (a, b) => a.range.first - b.range.first || a.range.last - b.range.last,
  );
};
