/**
 * The arithmetic of days: dates as whole numbers of days since 1 January 1970, and the spans of
 * days that weeks, months, quarters and years are. Proleptic Gregorian calendar, no time zone.
 */
import { remember } from '../remember.ts';

/** A stretch of days, both ends included. */
export interface DaySpan {
  from: number;
  to: number;
}

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

const millisecondsOfDay = 86_400_000;

/** Day number of a date; days and months beyond their range run over into the next ones. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsOfDay;

/** Year of a day. */
export const yearOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCFullYear();

/** Month of a day, 1 to 12. */
export const monthOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCMonth() + 1;

/** Day of the month, from 1. */
export const dayOfMonth = (day: number): number => new Date(day * millisecondsOfDay).getUTCDate();

/** Weekday of a day, Sunday 0 to Saturday 6. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Day number → ISO date */
export const isoOf = remember((day: number) =>
  new Date(day * millisecondsOfDay).toISOString().slice(0, 10),
);

/** Day number of an ISO date or date-time; null where it is none. */
export const dayOfIso = (iso: string | null): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  return match && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]))
    ? dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
    : null;
};

/** False of 31 February. */
export const isRealDate = (year: number, month: number, day: number): boolean => {
  const number = dayOf(year, month, day);
  return day >= 1 && monthOf(number) === month && dayOfMonth(number) === day;
};

/** One day alone. */
export const spanOfDay = (day: number): DaySpan => ({ from: day, to: day });

/** ISO week: Monday to Sunday. */
export const spanOfWeek = (day: number): DaySpan => {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
};

/** A month, 1 to 12. */
export const spanOfMonth = (year: number, month: number): DaySpan => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1) - 1,
});

/** Three months, the quarter 1 to 4. */
const spanOfQuarter = (year: number, quarter: number): DaySpan => ({
  from: dayOf(year, 3 * quarter - 2, 1),
  to: dayOf(year, 3 * quarter + 1, 1) - 1,
});

export type PartOfYear = 'quarter' | 'half' | 'season';

/** The nth quarter, half or season of a year; seasons are the meteorological ones of the north. */
export const spanOfPart = (year: number, part: PartOfYear, nth: number): DaySpan => {
  if (part === 'quarter') return spanOfQuarter(year, nth);
  const [first, length] = part === 'half' ? [6 * nth - 5, 6] : [3 * nth, 3];
  return { from: dayOf(year, first, 1), to: dayOf(year, first + length, 1) - 1 };
};

/** 1 January to 31 December. */
export const spanOfYear = (year: number): DaySpan => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
});

/** Ten years, from a year on. */
export const spanOfDecade = (year: number): DaySpan => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year + 9, 12, 31),
});

/** The day that lies so many units away; null of units shorter than a day. */
export const spanAway = (day: number, unit: Unit, by: number): number | null => {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months === undefined)
    return unit === 'day' ? day + by : unit === 'week' ? day + 7 * by : null;
  const { from, to } = spanOfMonth(yearOf(day), monthOf(day) + months * by);
  return Math.min(from + dayOfMonth(day) - 1, to);
};

/** The unit’s span that holds a day, moved by a number of units: (day, 'week', -1) is last week. */
export const spanOfUnit = (day: number, unit: Unit, by: number): DaySpan | null => {
  switch (unit) {
    case 'day':
      return spanOfDay(day + by);
    case 'week':
      return spanOfWeek(day + 7 * by);
    case 'weekend': {
      const { to } = spanOfWeek(day + 7 * by);
      return { from: to - 1, to };
    }
    case 'month':
      return spanOfMonth(yearOf(day), monthOf(day) + by);
    case 'quarter':
      return spanOfQuarter(yearOf(day), Math.ceil(monthOf(day) / 3) + by);
    case 'year':
      return spanOfYear(yearOf(day) + by);
    case 'decade':
      return spanOfDecade(Math.floor(yearOf(day) / 10) * 10 + 10 * by);
    case 'century': {
      const year = Math.floor((yearOf(day) - 1) / 100) * 100 + 1 + 100 * by;
      return { from: dayOf(year, 1, 1), to: dayOf(year + 99, 12, 31) };
    }
    default:
      return null;
  }
};
