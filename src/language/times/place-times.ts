/**
 * What time expressions say → where they stand in the calendar. Goes through a text in order,
 * because “the next day” and “at 9 p.m.” hang on the day told before.
 */
import type { Precision } from '../../model/time-expression.ts';
import {
  type DaySpan,
  dayOf,
  isRealDate,
  monthOf,
  spanAway,
  spanOfDay,
  spanOfMonth,
  spanOfQuarter,
  spanOfUnit,
  spanOfWeek,
  type Unit,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { dayOfHoliday } from './holidays.ts';
import type { LexedText } from './lex-times.ts';
import { type Tense, tenseAt } from './tense.ts';
import { type Reading, setOf, type TimeReading, type Which } from './time-pattern.ts';
import { isDayReading } from './time-refiners.ts';

export interface Placed {
  span: DaySpan;
  precision: Precision;
  /** The day that it was worked out from; null: the words are enough. */
  relativeTo: number | null;
}

/** What a text has told up to an expression. */
interface Told {
  /** The last day told, those of reports (“said Monday”) apart. */
  day: number | null;
  /** The last span told, of any length. */
  span: DaySpan | null;
  quarter: DaySpan | null;
}

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
  if (tense === 'past')
    return published - past > longAgo && future - published <= ahead ? future : past;
  return future - published < soon && future - published < published - past ? future : past;
};

const yearsAround = (published: number): number[] => {
  const year = yearOf(published);
  return [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2];
};

class Placer {
  readonly told: Told = { day: null, span: null, quarter: null };
  readonly lexed: LexedText;
  readonly readings: readonly TimeReading[];
  readonly published: number | null;
  private readonly sentences: readonly number[];

  constructor(lexed: LexedText, readings: readonly TimeReading[], published: number | null) {
    this.lexed = lexed;
    this.readings = readings;
    this.published = published;
    this.sentences = sentencesOf(lexed, readings);
  }

  /** Places the reading at an index; null where it has no place. */
  place(index: number): Placed | null {
    const time = this.readings[index] as TimeReading;
    const { reading } = time;
    const tense = (): Tense => tenseAt(this.lexed, time.first, time.last);
    if (reading.kind === 'unplaced') return null;
    if (reading.kind === 'span') return { ...reading, relativeTo: null };
    if (reading.kind === 'century') {
      const from = dayOf(100 * (reading.nth - 1) + 1, 1, 1);
      return {
        span: { from, to: dayOf(100 * reading.nth, 12, 31) },
        precision: 'year',
        relativeTo: null,
      };
    }
    if (reading.kind === 'clock') return this.placeClock(index);
    return this.placeRelative(time, reading, tense);
  }

  private placeRelative(
    time: TimeReading,
    reading: Exclude<Reading, { kind: 'unplaced' | 'span' | 'century' | 'clock' }>,
    tense: () => Tense,
  ): Placed | null {
    // June to August 2013
    const published = time.yearOf ?? this.published;
    if (published === null) return null;
    const from = (
      span: DaySpan | null,
      precision: Precision,
      relativeTo: number | null = time.yearOf === undefined ? published : null,
    ): Placed | null => span && { span, precision, relativeTo };
    switch (reading.kind) {
      case 'date':
        return from(
          this.dateSpan(reading, published, time.yearOf === undefined ? tense : () => 'past'),
          'day',
        );
      case 'month':
        return from(
          monthSpan(reading, published, time.yearOf === undefined ? tense : () => 'past'),
          'month',
        );
      case 'weekday':
        return from(spanOfDay(weekdayDay(reading, published, tense)), 'day');
      case 'holiday':
        return from(holidaySpan(reading, published, tense), 'day');
      case 'part-of-year':
        return from(partOfYearSpan(reading, published, tense), 'month');
      case 'year-earlier': {
        const { quarter, span } = this.told;
        if (quarter) return from(spanOfUnit(quarter.from, 'quarter', -4), 'month', quarter.from);
        const base = reading.from === 'told' && span ? span.from : published;
        return from(spanOfUnit(base, 'year', -1), 'year', base);
      }
      case 'stretch':
        return from(stretchSpan(reading, published), precisionOf(reading.unit));
      case 'shift':
        return this.placeShift(reading, published, tense);
    }
  }

  private placeShift(
    { unit, by, from }: Extract<Reading, { kind: 'shift' }>,
    published: number,
    tense: () => Tense,
  ): Placed | null {
    const precision = precisionOf(unit);
    if (unit === 'weekend' && from === 'published') {
      return { span: weekendSpan(published, by, tense()), precision, relativeTo: published };
    }
    if (unit === 'quarter' && from === 'told') {
      const span = this.told.quarter ?? spanOfUnit(published, 'quarter', -1);
      return span && { span, precision, relativeTo: published };
    }
    const told = unit === 'day' ? this.told.day : (this.told.span?.from ?? null);
    // that day, where no day was told
    if (from === 'told' && told === null && unit === 'day' && by === 0) return null;
    const base = from === 'told' ? (told ?? published) : published;
    const span = spanOfUnit(base, unit, by);
    return span && { span, precision, relativeTo: base };
  }

  private dateSpan(
    { month, day, until }: Extract<Reading, { kind: 'date' }>,
    published: number,
    tense: () => Tense,
  ): DaySpan | null {
    const last = until ?? day;
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
  }

  /** At 9 p.m.: on the day that its sentence tells, else on the one told before, else today. */
  private placeClock(index: number): Placed | null {
    const time = this.readings[index] as TimeReading;
    const overnight = time.part === 'overnight';
    const told = this.told.day === null || overnight ? null : spanOfDay(this.told.day);
    const near = this.dayInSentence(index) ?? told;
    if (near) return { span: near, precision: 'part-of-day', relativeTo: near.to };
    if (this.published === null) return null;
    // overnight: between yesterday and today
    if (overnight) {
      return {
        span: { from: this.published - 1, to: this.published },
        precision: 'part-of-day',
        relativeTo: this.published,
      };
    }
    if (time.time === null) return null;
    return {
      span: spanOfDay(this.published),
      precision: 'part-of-day',
      relativeTo: this.published,
    };
  }

  /** The day that the expressions beside this one in its sentence tell: the nearest before, else after. */
  private dayInSentence(index: number): DaySpan | null {
    const before = Array.from({ length: reach }, (_, step) => index - 1 - step);
    const after = Array.from({ length: reach }, (_, step) => index + 1 + step);
    for (const other of [...before, ...after]) {
      const time = this.readings[other];
      if (!time || this.sentences[other] !== this.sentences[index]) continue;
      if (isDayReading(time) && !isBracketed(this.lexed, time)) {
        return this.place(other)?.span ?? null;
      }
    }
    return null;
  }
}

/** So many expressions to either side may tell a clock time’s day. */
const reach = 6;

/** The number of the sentence that each reading stands in. */
const sentencesOf = ({ codes }: LexedText, readings: readonly TimeReading[]): number[] => {
  const edges = setOf('STOP BREAK');
  let sentence = 0;
  let token = 0;
  return readings.map(({ first }) => {
    for (; token < first; token++) if (edges.has(codes[token] ?? '')) sentence++;
    return sentence;
  });
};

const precisionOf = (unit: Unit): Precision => {
  if (unit === 'day' || unit === 'weekend') return 'day';
  if (unit === 'week' || unit === 'month') return unit;
  return unit === 'quarter' || unit === 'season' || unit === 'half' ? 'month' : 'year';
};

/** The past three months: up to today; the next two weeks: from today on. */
const stretchSpan = (
  { unit, by }: Extract<Reading, { kind: 'stretch' }>,
  published: number,
): DaySpan | null => {
  const other = spanAway(published, unit, by);
  return other === null
    ? null
    : { from: Math.min(other, published), to: Math.max(other, published) };
};

const monthSpan = (
  { month, which, yearBy }: Extract<Reading, { kind: 'month' }>,
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

const weekdayDay = (
  { weekday, which, weekBy }: Extract<Reading, { kind: 'weekday' }>,
  published: number,
  tense: () => Tense,
): number => {
  if (weekBy !== undefined) return spanOfWeek(published + 7 * weekBy).from + ((weekday + 6) % 7);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (which === -1) return published - (back || 7);
  if (which === 1) return published + (ahead || 7);
  const told = tense();
  if (which === 0) return told === 'past' ? published - back : published + ahead;
  return told === 'future' ? published + ahead : published - back;
};

const holidaySpan = (
  { rule, which }: Extract<Reading, { kind: 'holiday' }>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  const [name = '', year] = rule.split('@');
  if (year) return spanOfDay(dayOfHoliday(name, Number(year)));
  const days = yearsAround(published).map((candidate) => dayOfHoliday(name, candidate));
  const chosen = chooseDay(days, published, tense(), which);
  return chosen === null ? null : spanOfDay(chosen);
};

/** Weekend told by its distance; the weekend without more is the last one, or the coming one of a plan. */
const weekendSpan = (published: number, by: number, tense: Tense): DaySpan => {
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

const partSpan = (year: number, unit: 'quarter' | 'half' | 'season', nth: number): DaySpan => {
  if (unit === 'quarter') return spanOfQuarter(year, nth);
  if (unit === 'half')
    return { from: dayOf(year, 6 * nth - 5, 1), to: dayOf(year, 6 * nth + 1, 1) - 1 };
  // meteorological seasons of the northern half: spring from March on, winter over the year’s end
  return { from: dayOf(year, 3 * nth, 1), to: dayOf(year, 3 * nth + 3, 1) - 1 };
};

const partOfYearSpan = (
  { unit, nth, year, which, yearBy }: Extract<Reading, { kind: 'part-of-year' }>,
  published: number,
  tense: () => Tense,
): DaySpan | null => {
  if (year !== null) return partSpan(year, unit, nth);
  if (yearBy !== null) return partSpan(yearOf(published) + yearBy, unit, nth);
  const spans = yearsAround(published).map((candidate) => partSpan(candidate, unit, nth));
  const begun = spans.filter(({ from }) => from <= published).at(-1) ?? null;
  const over = spans.filter(({ to }) => to < published).at(-1) ?? null;
  const next = spans.find(({ from }) => from > published) ?? null;
  // of quarters, “a year before” the last one
  if (which === -1)
    return unit === 'season' ? over : (spans[spans.indexOf(begun as DaySpan) - 1] ?? null);
  if (which === 1) return next;
  if (which === 0) return spans.find(({ from }) => yearOf(from) === yearOf(published)) ?? null;
  return unit === 'season' && tense() === 'future'
    ? (spans.find(({ to }) => to >= published) ?? null)
    : begun;
};

/** Oslo (Jan. 25, 2013): a date in brackets is the report’s own, or an aside. */
export const isBracketed = (
  { text, starts, ends }: LexedText,
  { first, last }: TimeReading,
): boolean => text[(starts[first] ?? 0) - 1] === '(' && text[ends[last - 1] ?? 0] === ')';

const reported =
  /\b(?:said|says|told (?:\S+ ){1,3}|reported|announced|confirmed|added|statement)\s+(?:(?:on|late|early|later|earlier)\s+)?$/iu;

/** “said on Monday”: the day of a report, not of what happened. */
const isReport = ({ text, starts }: LexedText, { first }: TimeReading): boolean => {
  const start = starts[first] ?? 0;
  return reported.test(text.slice(Math.max(0, start - 40), start));
};

/**
 * Places the readings of a text.
 *
 * @param published - The day that stands for “today”, where it is known.
 * @param isTold - Whether a reading stands in the account itself, where later ones may refer to it.
 */
export const placeTimes = (
  lexed: LexedText,
  readings: readonly TimeReading[],
  published: number | null,
  isTold: (reading: TimeReading) => boolean,
): (Placed | null)[] => {
  const placer = new Placer(lexed, readings, published);
  return readings.map((reading, index) => {
    const placed = placer.place(index);
    if (placed && isTold(reading)) {
      const { told } = placer;
      told.span = placed.span;
      if (placed.precision === 'day' || placed.precision === 'part-of-day') {
        if (told.day === null || !isReport(lexed, reading)) told.day = placed.span.to;
      }
      if (reading.reading.kind === 'part-of-year' && reading.reading.unit === 'quarter')
        told.quarter = placed.span;
    }
    return placed;
  });
};

/** The day that stands for “today” in a text without a date: the first full date in its head. */
export const referenceDay = (
  readings: readonly TimeReading[],
  inHead: (reading: TimeReading) => boolean,
): number | null => {
  const dated = readings.find(
    (reading) =>
      reading.reading.kind === 'span' && reading.reading.precision === 'day' && inHead(reading),
  );
  return dated?.reading.kind === 'span' ? dated.reading.span.from : null;
};
