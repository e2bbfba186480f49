/**
 * “Just before 5 p.m., a lorry left the road”, where no day was told before: read for want of another as
 * the day of publication, which says nothing against the day that the account gives further down.
 */
import type { Document } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { daysBetween } from './interval.ts';
import type { LocalEvent } from './local-event.ts';

interface Hour {
  time: string | null;
  from: string | null;
  relativeTo: string | null;
}

/** The night before may be told as that day: just after midnight, at 3 a.m. */
const morning = '06:00';
/** Days before publication within which a day that is told may be that of the hour. */
const recent = 2;

/**
 * True: an hour of the day of publication, where the account tells days right before that one, and never
 * that one itself.
 */
export const isHourAlone = (
  { article, times }: Document,
  { time, from, relativeTo }: Hour,
): boolean => {
  if (time === null || time < morning || relativeTo !== from) return false;
  if (from !== article.published?.slice(0, 10)) return false;
  const ages = times
    .filter((one) => one.from !== null && one.from === one.to && tellsDay(one))
    .map((one) => daysBetween(one.to ?? from, from));
  return ages.some((age) => age > 0 && age <= recent) && !ages.includes(0);
};

/** Saturday, 9 p.m. on Saturday; not 9 p.m., whose day is worked out, nor “today”, which a speaker may have said the day before */
const tellsDay = ({ time, from, relativeTo, exact }: TimeExpression): boolean =>
  !/^today$/iu.test(exact) &&
  (time === null || relativeTo !== from || /\p{Lu}\p{Ll}+day\b|\bto(?:day|night)\b/u.test(exact));

/** An hour on the day of what happened, where that was a day or two before publication. */
export const onDayOfEvent = (
  claim: Claim,
  { when }: Pick<LocalEvent, 'when'>,
  document: Document,
): Claim => {
  if (claim.type !== 'date' || !when || when.from !== when.to) return claim;
  if (!isHourAlone(document, claim)) return claim;
  const age = daysBetween(when.to, claim.from);
  return age > 0 && age <= recent
    ? { ...claim, from: when.from, to: when.to, relativeTo: when.to }
    : claim;
};
