/**
 * Dates side by side: the days on which a happening is said to have taken place, and its hours.
 */
import type { DateClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy, joinLoose } from '../comparer.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “1964”, “August 2025”; null for days that are no whole month or year. */
const wholePeriod = (from: string, to: string): string | null => {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const next = new Date(Date.parse(to) + 86_400_000).toISOString();
  const isMonth =
    from.endsWith('-01') && next.slice(8, 10) === '01' && to.startsWith(from.slice(0, 7));
  return isMonth ? format.format(new Date(from)).replace(/^1 /u, '') : null;
};

/** A day, with its hour where every account gives it. */
const dateWords = ({ from, to, time }: DateClaim, all: readonly DateClaim[]): string => {
  const first = format.format(new Date(from));
  const days =
    from === to ? first : (wholePeriod(from, to) ?? `${first} to ${format.format(new Date(to))}`);
  return all.every((one) => one.time !== null) ? `${time} on ${days}` : days;
};

const unitOf = ([first, ...others]: readonly DateClaim[]): string => {
  if (first?.time && others.every(({ time }) => time !== null)) return 'time';
  return first?.from === first?.to ? 'day' : 'days';
};

const isSameDay = (a: DateClaim, b: DateClaim): boolean => a.from === b.from && a.to === b.to;

const length = ({ from, to }: DateClaim): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** “last week” beside the Tuesday of that week, never beside a whole year */
const holds = (a: DateClaim, b: DateClaim): boolean =>
  a.from <= b.to && b.from <= a.to && length(a) <= 8 && length(b) <= 8;

/** Clock times stand in a row of their own where two accounts give one. */
const splitHours = (claims: DateClaim[]): DateClaim[][] => {
  const timed = claims.filter(({ time }) => time !== null);
  if (new Set(timed.map(({ article }) => article)).size < 2) return [claims];
  const days = claims.filter(({ time }) => time === null);
  const hours = groupBy(timed, (a, b) => a.article !== b.article || a.time === b.time);
  return days.length > 0 ? [days, ...hours] : hours;
};

export const date: Comparer<'date'> = {
  group: (claims) =>
    joinLoose(
      groupBy(claims, isSameDay, ({ from, to }) => `${from} ${to}`)
        .flatMap(splitHours)
        .map((group) => ({ claims: group, loose: false })),
      holds,
    ),

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No dates to compare');
    if (
      standing.every(
        ({ from, to, time }) =>
          from === first.from &&
          to === first.to &&
          (time === null || first.time === null || time === first.time),
      )
    ) {
      const spoken = [...new Set(standing.map(({ words }) => `“${words}”`))];
      return {
        relation: 'agree',
        reason:
          spoken.length > 1
            ? `${spoken.slice(0, 2).join(' and ')} are the same ${unitOf(standing)}, ${dateWords(first, standing)}.`
            : `${allOf(standing.length)} say ${dateWords(first, standing)}.`,
      };
    }
    return { relation: 'compatible', reason: 'The times told lie within one another.' };
  },

  label: ({ claims }) =>
    claims.every(({ time }) => time !== null)
      ? 'Time of day'
      : claims.every(({ from, to }) => from === to)
        ? 'Date'
        : 'Period',
};
