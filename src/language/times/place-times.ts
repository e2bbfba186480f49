/**
 * What time expressions say → where they stand in the calendar. Goes through a text in order,
 * because “the next day” and “at 9 p.m.” hang on the day told before.
 */
import type { Precision } from '../../model/time-expression.ts';
import { type DaySpan, dayOf, spanOfDay, spanOfUnit, type Unit, weekdayOf } from './calendar.ts';
import { isBackground, isInserted, isOfPastName, isReport } from './background-times.ts';
import type { LexedText } from './lex-times.ts';
import {
  dateSpan,
  holidaySpan,
  monthSpan,
  partOfYearSpan,
  stretchSpan,
  weekdayDay,
  weekendSpan,
} from './relative-spans.ts';
import { type Tense, tenseAt } from './tense.ts';
import { codeOf } from './time-lexicon.ts';
import type { Reading, TimeReading } from './time-pattern.ts';
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
  /** The number of the sentence that told it. */
  sentence: number;
  /** The last day told as one on which the account goes on: not to come, and not told of what came before. */
  scene: number | null;
  /** The last day told that is yet to come. */
  coming: number | null;
  /** The last span told, of any length. */
  span: DaySpan | null;
  quarter: DaySpan | null;
}

class Placer {
  readonly told: Told = {
    day: null,
    sentence: -1,
    scene: null,
    coming: null,
    span: null,
    quarter: null,
  };
  readonly lexed: LexedText;
  readonly readings: readonly TimeReading[];
  readonly published: number | null;
  /** The account names the weekday of its own date, and may go on to the day after. */
  private readonly runsOn: boolean;
  private readonly sentences: readonly number[];

  constructor(lexed: LexedText, readings: readonly TimeReading[], published: number | null) {
    this.lexed = lexed;
    this.readings = readings;
    this.published = published;
    this.sentences = sentencesOf(lexed, readings);
    this.runsOn =
      published !== null &&
      readings.some(
        ({ reading }) => reading.kind === 'weekday' && reading.weekday === weekdayOf(published),
      );
  }

  /** Places the reading at an index; null where it has no place. */
  place(index: number): Placed | null {
    const placed = this.placeAnywhere(index);
    return placed && isWritable(placed.span) ? placed : null;
  }

  private placeAnywhere(index: number): Placed | null {
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
    // announced on Tuesday that a blast had shaken the town earlier in the day
    if (reading.kind === 'shift' && reading.unit === 'day' && reading.from === 'told') {
      const near = reading.by === 0 ? this.dayInSentence(index) : this.dayOfReport(index);
      if (near)
        return {
          span: spanOfDay(near.to + reading.by),
          precision: 'day',
          relativeTo: near.to,
        };
    }
    return this.placeRelative(time, reading, tense);
  }

  /** said on Monday that it had begun the previous day: where its sentence tells no other day before */
  private dayOfReport(index: number): DaySpan | null {
    if (this.told.sentence === this.sentences[index]) return null;
    return this.dayInSentence(index, 0);
  }

  /** Takes a placed reading of the account for what later ones refer to. */
  tell(index: number, { span, precision }: Placed): void {
    const { told, lexed } = this;
    const time = this.readings[index] as TimeReading;
    const sentence = this.sentences[index] ?? 0;
    told.span = span;
    if (time.rule === 'quarter') told.quarter = span;
    if (precision !== 'day' && precision !== 'part-of-day') return;
    if (told.day !== null && isReport(lexed, time)) return;
    told.day = span.to;
    told.sentence = sentence;
    if (this.published !== null && span.from > this.published) told.coming = span.to;
    else if (told.scene === null) told.scene = span.to;
    else if (!isBackground(lexed, time) && !isOfPastName(lexed, time, told.scene - span.to))
      told.scene = span.to;
  }

  private placeRelative(
    time: TimeReading,
    reading: Exclude<Reading, { kind: 'unplaced' | 'span' | 'century' | 'clock' }>,
    tense: () => Tense,
  ): Placed | null {
    // June to August 2013
    const published = time.yearOf ?? this.published;
    if (published === null) return null;
    const ownTense = time.yearOf === undefined ? tense : (): Tense => 'past';
    const from = (
      span: DaySpan | null,
      precision: Precision,
      relativeTo: number | null = time.yearOf === undefined ? published : null,
    ): Placed | null => span && { span, precision, relativeTo };
    switch (reading.kind) {
      case 'date':
        return from(dateSpan(reading, published, ownTense), 'day');
      case 'month':
        return from(monthSpan(reading, published, ownTense), 'month');
      case 'weekday':
        return from(spanOfDay(weekdayDay(reading, published, tense, this.runsOn)), 'day');
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

  /** At 9 p.m.: on the day that its sentence tells, else on the one told before, else today. */
  private placeClock(index: number): Placed | null {
    const time = this.readings[index] as TimeReading;
    const overnight = time.part === 'overnight';
    const near = this.dayInSentence(index) ?? (overnight ? null : this.dayTold(time));
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

  /** The day on which the account stands before a clock time, or the coming one of a plan. */
  private dayTold({ first, last }: TimeReading): DaySpan | null {
    const { scene, coming } = this.told;
    const planned = coming !== null && tenseAt(this.lexed, first, last) === 'future';
    const day = planned ? coming : (scene ?? coming);
    return day === null ? null : spanOfDay(day);
  }

  /** The day that the expressions beside this one in its sentence tell: the nearest before, else after. */
  private dayInSentence(index: number, ahead = reach): DaySpan | null {
    const bracketed = this.dayBehindBracket(index);
    if (bracketed) return bracketed;
    const before = Array.from({ length: reach }, (_, step) => index - 1 - step);
    const after = Array.from({ length: ahead }, (_, step) => index + 1 + step);
    for (const other of [...before, ...after]) {
      const time = this.readings[other];
      if (!time || this.sentences[other] !== this.sentences[index]) continue;
      const isOwn = !isBracketed(this.lexed, time) && !isOtherZone(this.lexed, time);
      const isAside = other < index && isInserted(this.lexed, time);
      if (isAnchor(time) && isOwn && !isAside) {
        const span = this.place(other)?.span ?? null;
        return span && runsPastMidnight(this.readings, other, index)
          ? spanOfDay(span.to + 1)
          : span;
      }
    }
    return null;
  }

  /** at 10:30 p.m. (1530 GMT) on Saturday: the day behind the other zone’s hour */
  private dayBehindBracket(index: number): DaySpan | null {
    const { text, starts, ends } = this.lexed;
    for (const other of [index + 1, index + 2]) {
      const [clock, time] = [this.readings[index], this.readings[other]];
      if (!clock || !time || !isAnchor(time)) continue;
      const between = text.slice(ends[clock.last - 1], starts[time.first]);
      if (/^ \([^()]{3,30}\),? (?:on )?$/u.test(between)) return this.place(other)?.span ?? null;
    }
    return null;
  }
}

/** True: its years have three or four digits, as ISO dates can write them. */
const isWritable = ({ from, to }: DaySpan): boolean =>
  from >= dayOf(100, 1, 1) && to <= dayOf(9999, 12, 31);

/** began on Monday afternoon and ended at 2 a.m.: on the day after */
const runsPastMidnight = (
  readings: readonly TimeReading[],
  day: number,
  clock: number,
): boolean => {
  const { part, time } = readings[day] as TimeReading;
  const late = time === null ? /^(?:afternoon|evening|night)$/u.test(part ?? '') : time >= '12:00';
  const early = readings[clock]?.time ?? null;
  return day < clock && late && early !== null && early > '00:00' && early < '06:00';
};

/** So many expressions to either side may tell a clock time’s day. */
const reach = 6;

const precisionOf = (unit: Unit): Precision => {
  if (unit === 'day' || unit === 'weekend') return 'day';
  if (unit === 'week' || unit === 'month') return unit;
  return unit === 'quarter' || unit === 'season' || unit === 'half' ? 'month' : 'year';
};

/** True: a day that hangs on no other expression of the text. */
const isAnchor = (time: TimeReading): boolean =>
  isDayReading(time) && !(time.reading.kind === 'shift' && time.reading.from === 'told');

const [stop, pause] = [codeOf('STOP'), codeOf('BREAK')];

/** The number of the sentence that each reading stands in. */
const sentencesOf = ({ codes }: LexedText, readings: readonly TimeReading[]): number[] => {
  let sentence = 0;
  let token = 0;
  return readings.map(({ first }) => {
    for (; token < first; token++) if (codes[token] === stop || codes[token] === pause) sentence++;
    return sentence;
  });
};

/** Oslo (Jan. 25, 2013): a date in brackets is the report’s own, or an aside. */
export const isBracketed = (
  { text, starts, ends }: LexedText,
  { first, last }: TimeReading,
): boolean => text[(starts[first] ?? 0) - 1] === '(' && text[ends[last - 1] ?? 0] === ')';

/** 7 a.m. (9:30 p.m. Sunday ET): another zone’s clock, whose day is its own. */
const isOtherZone = ({ text, starts }: LexedText, { first, time }: TimeReading): boolean =>
  time !== null && text[(starts[first] ?? 0) - 1] === '(';

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
    if (placed && isTold(reading)) placer.tell(index, placed);
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
