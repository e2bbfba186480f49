/**
 * Dates side by side: the days on which a happening is said to have taken place, and its hours.
 */
import type { DateClaim } from '../../model/claim.ts';
import { type Comparer, groupBy, joinLoose } from '../comparer.ts';
import { capitalised, everyAccount, listOf } from '../../model/prose.ts';

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

/** A day, with its hour where the row is of hours. */
const dateWords = ({ from, to, time }: DateClaim, timed: boolean): string => {
  const first = format.format(new Date(from));
  const days =
    from === to ? first : (wholePeriod(from, to) ?? `${first} to ${format.format(new Date(to))}`);
  return timed ? `${time} on ${days}` : days;
};

const isSameDay = (a: DateClaim, b: DateClaim): boolean => a.from === b.from && a.to === b.to;

const length = ({ from, to }: DateClaim): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** “last week” beside the Tuesday of that week, never beside a whole year */
const holds = (a: DateClaim, b: DateClaim): boolean =>
  a.from <= b.to && b.from <= a.to && length(a) <= 8 && length(b) <= 8;

/** Of a raid told beside the main one: “in 2012” here, “on 9 October 2012” there */
const leavesRoom = (a: DateClaim, b: DateClaim): boolean =>
  holds(a, b) || (a.from <= b.from && a.to >= b.to) || (b.from <= a.from && b.to >= a.to);

const minutesOf = ({ time }: DateClaim): number => {
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return hours * 60 + minutes;
};

/** Further apart, and two clock times are of two moments of one day. */
const oneMoment = 60;

const isNear = (a: DateClaim, b: DateClaim): boolean =>
  Math.abs(minutesOf(a) - minutesOf(b)) <= oneMoment;

/** Clock times stand in a row of their own where two accounts give one of the same moment. */
const splitHours = (claims: DateClaim[]): DateClaim[][] => {
  const timed = claims.filter(({ time }) => time !== null);
  const hours = groupBy(timed, isNear, ({ time }) => time).filter(
    (group) => new Set(group.map(({ article }) => article)).size > 1,
  );
  const rest = claims.filter((claim) => !hours.some((group) => group.includes(claim)));
  return rest.length > 0 ? [rest, ...hours] : hours;
};

export const date: Comparer<'date'> = {
  group: (claims, { event }) =>
    joinLoose(
      groupBy(claims, isSameDay, ({ from, to }) => `${from} ${to}`)
        .flatMap(splitHours)
        .map((group) => ({ claims: group, loose: false })),
      event?.main === false ? leavesRoom : holds,
    ),

  relate: (standing, { claims }) => {
    const [first] = standing;
    if (!first) throw new Error('No dates to compare');
    const timed = claims.every(({ time }) => time !== null);
    if (standing.every((one) => isSameDay(one, first) && (!timed || one.time === first.time))) {
      const unit = timed ? 'time' : first.from === first.to ? 'day' : 'days';
      const spoken = [...new Set(standing.map(({ words }) => `“${words}”`))];
      return {
        relation: 'agree',
        reason:
          spoken.length > 1
            ? `${spoken.slice(0, 2).join(' and ')} are the same ${unit}, ${dateWords(first, timed)}.`
            : `${capitalised(everyAccount(standing.length))} say ${dateWords(first, timed)}.`,
      };
    }
    if (timed && standing.every((one) => isSameDay(one, first)))
      return {
        relation: 'compatible',
        reason: `${listOf([...new Set(standing.map(({ words }) => `“${words}”`))])} lie within an hour of one another.`,
      };
    return { relation: 'compatible', reason: 'The times told lie within one another.' };
  },

  label: ({ claims }) =>
    // clarified on 5 May that …: no day of the happening
    claims.every(({ rules }) => rules.includes('date/report'))
      ? 'Day of a statement'
      : claims.every(({ time }) => time !== null)
        ? 'Time of day'
        : claims.every(({ from, to }) => from === to)
          ? 'Date'
          : 'Period',
};
