/**
 * Readings → readings: what stands around an expression and belongs to it. Each does one thing;
 * they run in the order of the list at the end.
 */
import { timeOfFace } from './clock-rules.ts';
import type { LexedText } from './lex-times.ts';
import { compilePattern, setOf, type TimeReading } from './time-pattern.ts';

type TimeRefiner = (readings: readonly TimeReading[], lexed: LexedText) => TimeReading[];

/** True: the expression names a day, or days. */
export const isDayReading = ({ reading }: TimeReading): boolean =>
  reading.kind === 'date' ||
  reading.kind === 'weekday' ||
  reading.kind === 'holiday' ||
  (reading.kind === 'span' && reading.precision === 'day') ||
  (reading.kind === 'shift' && reading.unit === 'day');

const valueOf = (lexed: LexedText, from: number, to: number, names: string): string | null => {
  const classes = setOf(names);
  for (let i = from; i < to; i++) {
    const value = lexed.values[i];
    if (classes.has(lexed.codes[i] ?? '') && typeof value === 'string') return value;
  }
  return null;
};

const before = compilePattern(
  '(the? PORTION of|the? PART of|EARLIER|sometime|(as|the)? EARLY DASH?|EARLY UNITS of)(as|on|in|that|over)? the?$',
);

/** early Friday · late last week · the end of March · earlier this year · the night of Oct. 23 */
const absorbModifier: TimeRefiner = (readings, lexed) =>
  readings.map((reading, index) => {
    if (reading.reading.kind === 'unplaced' || reading.reading.kind === 'clock') return reading;
    const from = Math.max(readings[index - 1]?.last ?? 0, reading.first - 5);
    const match = [...lexed.codes.slice(from, reading.first).matchAll(before)][0];
    if (!match) return reading;
    const first = from + match.index;
    const part = isDayReading(reading) ? valueOf(lexed, first, reading.first, 'PART EARLY') : null;
    return { ...reading, first, part: reading.part ?? (part === 'mid' ? null : part) };
  });

const after = compilePattern('^(PART UNITS?|OVERNIGHT|POSSESSIVE EARLY? PART)');

/** Friday night · yesterday afternoon · Tuesday overnight */
const absorbPart: TimeRefiner = (readings, lexed) =>
  readings.map((reading, index) => {
    if (!isDayReading(reading)) return reading;
    const to = Math.min(readings[index + 1]?.first ?? Infinity, reading.last + 3);
    const match = [...lexed.codes.slice(reading.last, to).matchAll(after)][0];
    if (!match) return reading;
    const last = reading.last + match[0].length;
    const told = valueOf(lexed, reading.last, last, 'PART OVERNIGHT');
    return { ...reading, last, part: told };
  });

const link = compilePattern('^(COMMA|at|on|of|in|the|APPROX|OPEN|over|before|after|DASH|EARLY)*$');

const join = (a: TimeReading, b: TimeReading, lexed: LexedText): TimeReading | null => {
  const clocks = [a, b].filter(({ reading }) => reading.kind === 'clock');
  const between = lexed.codes.slice(a.last, b.first);
  if (clocks.length === 0 || between.length > 3 || !between.match(link)) return null;
  const [day = a] = [a, b].filter(isDayReading);
  if (clocks.length === 1 && !isDayReading(day)) return null;
  // 9:30 p.m. (1830 GMT) are two; 7 p.m. in the evening is one
  if (a.time !== null && b.time !== null) return null;
  const clock = clocks[0] ?? a;
  const part = day.part ?? (day === clock ? b.part : clock.part);
  return {
    ...day,
    first: a.first,
    last: b.last,
    time: a.time ?? b.time ?? timeOfFace(clock.face, part),
    part,
  };
};

/** 9 a.m. Tuesday · Saturday at about 11:30 p.m. · in the early hours of Thursday */
const joinClock: TimeRefiner = (readings, lexed) => {
  const joined: TimeReading[] = [];
  for (const reading of readings) {
    const previous = joined.at(-1);
    const both = previous ? join(previous, reading, lexed) : null;
    if (both) joined.splice(-1, 1, both);
    else joined.push(reading);
  }
  return joined;
};

const range = compilePattern('^(DASH|to|and|through|until|or|till)$');

/** from June to August 2013, between June and August last year: the first month’s year is the second one’s */
const borrowYear: TimeRefiner = (readings, lexed) =>
  readings.map((reading, index) => {
    const next = readings[index + 1];
    const told = reading.reading;
    if (!next || (told.kind !== 'month' && told.kind !== 'date')) return reading;
    if (
      (next.reading.kind === 'month' || next.reading.kind === 'date') &&
      next.reading.yearBy !== undefined &&
      lexed.codes.slice(reading.last, next.first).match(range)
    )
      return { ...reading, reading: { ...told, yearBy: told.yearBy ?? next.reading.yearBy } };
    if (next.reading.kind !== 'span') return reading;
    if (
      next.reading.precision === 'year' ||
      !lexed.codes.slice(reading.last, next.first).match(range)
    )
      return reading;
    return { ...reading, yearOf: next.reading.span.to };
  });

export const timeRefiners: readonly TimeRefiner[] = [
  // before the joining of clocks, which looks at what stands between two expressions
  absorbModifier,
  absorbPart,
  joinClock,
  // last: the joined expressions are what stands beside each other
  borrowYear,
];
