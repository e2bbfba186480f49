/**
 * A claim of a time → the happening that it is the day of, and whether it is one’s at all: a day told
 * of nothing that happened says nothing.
 */
import { tellsOfAct } from '../language/acts/telling-clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import { type Interval, isLong, overlap } from './interval.ts';
import type { LocalEvent } from './local-event.ts';

/** True: the sentence of a day tells of an act, of “it”, or of words that were said on that day. */
export const tellsWhen = ({ rules }: Claim, document: Document, sentence: Sentence): boolean =>
  rules.includes('date/report') ||
  sentence.clauses.length === 0 ||
  tellsOfAct(document, sentence) ||
  // it was at 9 p.m.; the first came on Monday
  sentence.clauses.some(
    ({ lemma, subjects: [subject] }) =>
      happens.has(lemma) || subject?.elliptical || (lemma === 'be' && subject?.pronoun),
  );
const happens: ReadonlySet<string> = new Set(['happen', 'occur', 'unfold']);

/**
 * Officers were sent there at 9 p.m. that Saturday; not “the army took power in 2027”: what tells of
 * no happening may tell of its day or the next, and of no other.
 */
export const isDayOf = (time: Interval, { when }: LocalEvent): boolean =>
  !isLong(time) && (when === null || overlap(time, when, 1));

/** A date goes to the happening of that day where its sentence leaves it open. */
export const byDate = (
  claim: Extract<Claim, { type: 'date' }>,
  event: LocalEvent,
  events: readonly LocalEvent[],
): LocalEvent => {
  if (!event.when || isLong(claim) || overlap(event.when, claim)) return event;
  return events.find(({ when }) => when && !isLong(when) && overlap(when, claim)) ?? event;
};
