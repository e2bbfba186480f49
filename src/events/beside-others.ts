/**
 * Claims of the main happening in a sentence whose dead and hurt are of another → the same claims with
 * that other happening: “Last month ten people drowned off Ostrov”, which names no happening by a noun
 * or a verb of its own, has the place and the month of those who drowned.
 */
import type { Claim } from '../model/claim.ts';
import { overlap } from './interval.ts';
import type { LocalEvent } from './local-event.ts';

/** Types of claim that go with the people a sentence tells of. */
const goesAlong = /^(?:place|date|means|target)$/u;

/**
 * Finds the other happening that a claim of the main one goes with.
 *
 * @param claims - All claims of the article with their happenings.
 * @param events - The happenings.
 * @param namesMain - True of words, from one offset to another, that mention the main happening.
 */
export const besideOthers = (
  claims: readonly Claim[],
  events: readonly LocalEvent[],
  namesMain: (start: number, end: number) => boolean,
): ((claim: Claim) => string | null) => {
  const bySentence = Map.groupBy(
    claims.filter(({ type }) => type === 'casualties'),
    ({ sentence }) => sentence.start,
  );
  const told = [...bySentence.values()].map((list) => list.at(-1) as Claim);
  return (claim) => {
    const { type, main, sentence } = claim;
    const whole = type === 'casualties' && main && ofThem.test(claim.quote.exact);
    if (whole) return wholeOf(claim, told);
    if (!main || !goesAlong.test(type)) return null;
    const beside = bySentence.get(sentence.start) ?? [];
    if (beside.some((one) => one.main)) return null;
    // 43 died in Ostrov, eight in Belmar: each town is of those before it
    const first = beside.findLast(({ quote }) => quote.start < claim.quote.start) ?? beside[0];
    if (!first?.event) return null;
    // the worst fire in the city since 87 died at a club in 1990: the club is told after those who died
    const isAfter = type !== 'date' && claim.quote.start > first.quote.start;
    if (namesMain(isAfter ? first.quote.start : sentence.start, sentence.end)) return null;
    // in contrast to Thursday, when ten were held, the crowd was calm on Friday
    const when = events.find(({ id }) => id === first.event)?.when;
    return type === 'date' && when && !overlap(when, claim) ? null : first.event;
  };
};

/** two of them died, one of whom was hurt */
const ofThem = /\bof (?:them|those|whom)\b/iu;

/** Six children were shot this year. Two of them died: the happening of the six, told right before them. */
const wholeOf = ({ when, sentence }: Claim, told: readonly Claim[]): string | null => {
  const before = told.findLast((one) => one.sentence.start < sentence.start);
  const isNext = before && sentence.start - before.sentence.end <= 1;
  return !when && isNext && !before.main ? before.event : null;
};
