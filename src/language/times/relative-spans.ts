/**
 * Words that are told from the day of publication → their days: “Friday”, “Oct. 7”, “last summer”.
 * Tense and nearness tell which of several years or weeks is meant.
 */
import {
  type DaySpan,
  dayOf,
  isRealDate,
  monthOf,
  spanAway,
  spanOfDay,
  spanOfMonth,
  spanOfPart,
  spanOfWeek,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { dayOfHoliday } from './holidays.ts';
import type { Tense } from './tense.ts';
import type { Reading, Which } from './time-pattern.ts';

type Of<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>;

/** In the past tense, a day almost a year back and one soon to come: the coming one is meant. */
const longAgo = 240;
const ahead = 100;
/** Without any tense, dates up to so many days ahead are taken for coming ones. */
const soon = 60;

/** Of a date’s days in several years, the one that is meant. */
const chooseDay = (
  days: readonly number[],
  published: number,
  tense: Tense,
  which: Which,
): number | null => {
  const past = days.filter((day) => day <= published).at(-1) ?? null;
  const future = days.find((day) => day >= published) ?? null;
  if (which === -1) return days.filter((day) => day < published).at(-1) ?? null;
  if (which === 1) return days.find((day) => day > published) ?? null;
  if (which === 0) return days.find((day) => yearOf(day) === yearOf(published)) ?? null;
  if (past === null || future === null) return past ?? future;
  if (tense === 'future') return future;
  if (tense === 'begun') return past;
  if (tense === 'past')
    return published - past > longAgo && future - published <= ahead ? future : past;
  return future - published < soon && future - published < published - past ? future : past;
};

const yearsAround = (published: number): number[] => {
  const year = yearOf(published);
  return [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2];
};

/** on 7 February, on the 7th, from 5 to 7 February: without a year */
export const dateSpan = (
  { month, day, until, yearBy }: Of<'date'>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  const last = until ?? day;
  // on June 27 last year
  if (month !== null && yearBy !== undefined) {
    const year = yearOf(published) + yearBy;
    const first = dayOf(year, month, day);
    return isRealDate(year, month, last) ? { from: first, to: first + last - day } : null;
  }
  // on the 7th: of this month, or of the last one
  const days =
    month === null
      ? [-1, 0, 1].flatMap((by) => {
          const first = spanOfMonth(yearOf(published), monthOf(published) + by).from;
          return isRealDate(yearOf(first), monthOf(first), day) ? [first + day - 1] : [];
        })
      : yearsAround(published).flatMap((year) =>
          isRealDate(year, month, last) ? [dayOf(year, month, day)] : [],
        );
  const chosen = chooseDay(days, published, tense(), null);
  return chosen === null ? null : { from: chosen, to: chosen + last - day };
};

/** The past three months: up to today; the next two weeks: from today on. */
export const stretchSpan = ({ unit, by }: Of<'stretch'>, published: number): DaySpan | null => {
  const other = spanAway(published, unit, by);
  return other === null
    ? null
    : { from: Math.min(other, published), to: Math.max(other, published) };
};

/** in March, last March, March next year */
export const monthSpan = (
  { month, which, yearBy }: Of<'month'>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  if (yearBy !== undefined) return spanOfMonth(yearOf(published) + yearBy, month);
  // compared by first days, so that this month is neither past nor to come
  const today = spanOfMonth(yearOf(published), monthOf(published)).from;
  const days = yearsAround(published).map((year) => dayOf(year, month, 1));
  const chosen = chooseDay(days, today, which === null ? tense() : null, which);
  return chosen === null ? null : spanOfMonth(yearOf(chosen), month);
};

/** on Tuesday, last Tuesday, Tuesday next week */
export const weekdayDay = (
  { weekday, which, weekBy }: Of<'weekday'>,
  published: number,
  tense: () => Tense,
  runsOn: boolean,
): number => {
  if (weekBy !== undefined) return spanOfWeek(published + 7 * weekBy).from + ((weekday + 6) % 7);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (which === -1) return published - (back || 7);
  if (which === 1) return published + (ahead || 7);
  const told = tense();
  if (which === 0)
    return told === 'past' || told === 'begun' ? published - back : published + ahead;
  // an account that tells of its own day and goes on to the next
  if (told === 'future' || (runsOn && ahead === 1)) return published + ahead;
  return published - back;
};

/** at Christmas, last Easter, over Easter weekend */
export const holidaySpan = (
  { rule, which, yearBy, weekend }: Of<'holiday'>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  if (yearBy !== undefined) return spanOfDay(dayOfHoliday(rule, yearOf(published) + yearBy));
  const days = yearsAround(published).map((year) => dayOfHoliday(rule, year));
  // over Labor Day weekend, told on the Sunday: this one
  const running = weekend
    ? days.map(aroundWeekend).find(({ from, to }) => from <= published && published <= to)
    : undefined;
  if (running) return running;
  const chosen = chooseDay(days, published, tense(), which);
  if (chosen === null) return null;
  return weekend ? aroundWeekend(chosen) : spanOfDay(chosen);
};

/** Labor Day weekend: from the Saturday before the Monday; from Thanksgiving to the Sunday after it. */
const aroundWeekend = (day: number): DaySpan => {
  const weekday = weekdayOf(day);
  const saturday = day + (weekday > 0 && weekday < 3 ? -1 - weekday : (6 - weekday) % 7);
  const first = weekday === 0 ? day - 1 : saturday;
  return { from: Math.min(day, first), to: Math.max(day, first + 1) };
};

/** Weekend told by its distance; the weekend without more is the last one, or the coming one of a plan. */
export const weekendSpan = (published: number, by: number, tense: Tense): DaySpan => {
  const saturday = spanOfWeek(published).from + 5;
  const begun = published >= saturday;
  const last = begun ? saturday : saturday - 7;
  const from =
    by < 0
      ? saturday - 7
      : by > 0
        ? saturday + (begun ? 7 : 0)
        : tense === 'future' && !begun
          ? saturday
          : last;
  return { from, to: from + 1 };
};

/** in the spring, last winter, in the first half of next year */
export const partOfYearSpan = (
  { part, nth, which, yearBy }: Of<'part-of-year'>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  if (yearBy !== null) return spanOfPart(yearOf(published) + yearBy, part, nth);
  const spans = yearsAround(published).map((year) => spanOfPart(year, part, nth));
  const begun = spans.filter(({ from }) => from <= published);
  // last summer is over; the year-ago quarter is the one before the last
  if (which === -1) {
    const over = begun.filter(({ to }) => to < published);
    return (part === 'season' ? over.at(-1) : begun.at(-2)) ?? null;
  }
  if (which === 1) return spans.find(({ from }) => from > published) ?? null;
  if (which === 0) return spans.find(({ from }) => yearOf(from) === yearOf(published)) ?? null;
  const coming = part === 'season' && tense() === 'future';
  return (coming ? spans.find(({ to }) => to >= published) : begun.at(-1)) ?? null;
};
