/**
 * Dates side by side: the days on which a happening is said to have taken place, and its hours.
 */
import type { DateClaim } from '../../model/claim.ts';
import { allOf, type Comparer, groupBy } from '../comparer.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const dateWords = ({ from, to, time }: DateClaim): string => {
  const first = format.format(new Date(from));
  const days = from === to ? first : `${first} to ${format.format(new Date(to))}`;
  return time ? `${time} on ${days}` : days;
};

const overlaps = (a: DateClaim, b: DateClaim): boolean => a.from <= b.to && b.from <= a.to;

const length = ({ from, to }: DateClaim): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

const isSameTime = (a: DateClaim, b: DateClaim): boolean => {
  if ((a.time === null) !== (b.time === null)) return false;
  if (a.from === b.from && a.to === b.to)
    return a.time === null || a.time === b.time || a.article !== b.article;
  // “last week” beside the Tuesday of that week, never beside a whole year
  return overlaps(a, b) && length(a) <= 8 && length(b) <= 8;
};

export const date: Comparer<'date'> = {
  group: (claims) => groupBy(claims, isSameTime).map((group) => ({ claims: group, loose: false })),

  relate: (standing) => {
    const [first] = standing;
    if (!first) throw new Error('No dates to compare');
    if (
      standing.every(
        ({ from, to, time }) => from === first.from && to === first.to && time === first.time,
      )
    ) {
      const spoken = [...new Set(standing.map(({ words }) => `“${words}”`))];
      return {
        relation: 'agree',
        reason:
          spoken.length > 1
            ? `${spoken.slice(0, 2).join(' and ')} are the same ${first.from === first.to ? 'day' : 'days'}, ${dateWords(first)}.`
            : `${allOf(standing.length)} say ${dateWords(first)}.`,
      };
    }
    return { relation: 'compatible', reason: 'The times told lie within one another.' };
  },

  label: ({ claims }) =>
    claims.some(({ time }) => time !== null)
      ? 'Time of day'
      : claims.every(({ from, to }) => from === to)
        ? 'Date'
        : 'Period',
};
