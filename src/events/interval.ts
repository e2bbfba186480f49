/**
 * Spans of days: whether two of them meet, how far apart they lie, and which are too long to tell
 * happenings apart.
 */
import { remember } from '../language/remember.ts';

/** First and last day, as ISO dates. */
export type Interval = { from: string; to: string };

const dayOf = remember((date) => Date.parse(date) / 86_400_000);

/** Days from one date to another. */
export const daysBetween = (a: string, b: string): number => dayOf(b) - dayOf(a);

/** True: two intervals share a day, give or take some. */
export const overlap = (a: Interval, b: Interval, slack = 0): boolean =>
  daysBetween(a.from, b.to) >= -slack && daysBetween(b.from, a.to) >= -slack;

/** True: longer than a week, too long to tell happenings apart. */
export const isLong = ({ from, to }: Interval): boolean => daysBetween(from, to) > 8;
