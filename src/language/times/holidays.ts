/**
 * Days of the year that have names, by the rules of the word list: 12-25, 11/4/4 (the fourth
 * Thursday of November), easter-2, election.
 */
import { dayOf, spanOfMonth, weekdayOf } from './calendar.ts';

/** The nth weekday of a month; −1: the last one. */
const nthWeekday = (year: number, month: number, nth: number, weekday: number): number => {
  const { from, to } = spanOfMonth(year, month);
  if (nth < 0) return to - ((weekdayOf(to) - weekday + 7) % 7);
  return from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);
};

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 13, 1876). */
const easterOf = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
};

/** The day of a holiday in a year. */
export const dayOfHoliday = (rule: string, year: number): number => {
  const [, month, day] = /^(\d+)-(\d+)$/u.exec(rule) ?? [];
  if (month && day) return dayOf(year, Number(month), Number(day));
  const [, of, nth, weekday] = /^(\d+)\/(-?\d+)\/(\d)$/u.exec(rule) ?? [];
  if (of && nth && weekday) return nthWeekday(year, Number(of), Number(nth), Number(weekday));
  // the Tuesday after the first Monday of November
  if (rule === 'election') return nthWeekday(year, 11, 1, 1) + 1;
  return easterOf(year) + Number(/[+-]\d+$/u.exec(rule)?.[0] ?? 0);
};

/**
 * a Christmas funfair, a Christmas-season sale, Belmar’s Christmas Parade: what is held around the day;
 * not: a Christmas Day parade
 */
export const isKindOfFeast = (text: string, start: number, end: number): boolean => {
  if (!/^(?:christmas|easter|halloween)$/iu.test(text.slice(start, end))) return false;
  if (/^[Cc]hristmas (?:parade|concert|fair|festival)s?\b/iu.test(text.slice(start, end + 12)))
    return true;
  const after = text.slice(end, end + 2);
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /^-\p{Ll}/u.test(after) || (/^ \p{Ll}/u.test(after) && /\b(?:an?|annual)\s$/iu.test(before))
  );
};
