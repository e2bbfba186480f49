/**
 * Rules for times of the clock. The day is another expression’s, or found when they are placed.
 */
import { setOf, type TimeMatch, type ReadingWithTime, type TimeRule } from './time-pattern.ts';

const hour = setOf('TWELVE DAYHOUR CLOCK FOURDIGITS YEAR DATE SMALL LARGE');
const half = setOf('MERIDIEM');

const two = (value: number): string => String(value).padStart(2, '0');

/** A number or “9:30” as hours and minutes; null where the clock shows no such time. */
const hourAndMinute = (value: unknown): [number, number] | null => {
  const [hours = 0, minutes = 0] =
    typeof value === 'number' && value >= 100
      ? [Math.floor(value / 100), value % 100]
      : String(value).split(':').map(Number);
  return hours <= 24 && minutes < 60 ? [hours % 24, minutes] : null;
};

/** Hours told in halves of the day: 12 a.m. is midnight. */
const clockTime = (value: unknown, meridiem: string | null): string | null => {
  const read = hourAndMinute(value);
  if (!read) return null;
  const [hours, minutes] = read;
  if (meridiem === null || hours > 12) return `${two(hours)}:${two(minutes)}`;
  return `${two((hours % 12) + (meridiem === 'p' ? 12 : 0))}:${two(minutes)}`;
};

const clock = (time: string | null, part: string | null = null): ReadingWithTime | null =>
  time === null ? null : { reading: { kind: 'clock' }, time, part };

const timeIn = (match: TimeMatch): string | null =>
  clockTime(match.values(hour)[0], match.string(half));

/** 4 in the morning, 9:30 at night */
const meridiemOf = (part: string | null, hours: number): string =>
  part === 'morning' || (part === 'night' && hours < 6) || (part === 'night' && hours === 12)
    ? 'a'
    : 'p';

const dayLight = /^(?:dawn|daybreak|sunrise|lunchtime|dusk|sunset|nightfall|first\s+light)$/u;

/** What the hands of a clock show and the part of the day → HH:MM; null where either is not told. */
export const timeOfFace = (face: string | undefined, part: string | null): string | null =>
  face !== undefined && part !== null && /^(?:morning|afternoon|evening|night)$/u.test(part)
    ? clockTime(face, meridiemOf(part, Number.parseInt(face, 10)))
    : null;

/** Half past two: without a part of the day, of the morning or the afternoon. */
const readSpokenClock = (match: TimeMatch): ReadingWithTime | null => {
  // not: from nine months to 11
  if ((match.string(setOf('UNITS')) ?? 'minute') !== 'minute') return null;
  const values = match.values(setOf('TWELVE DAYHOUR DATE SMALL ONES TEENS TENS'));
  const told = values.at(-1);
  const minutes = match.has(setOf('HALF')) ? 30 : match.has(setOf('QUARTER')) ? 15 : values[0];
  if (typeof told !== 'number' || told > 12 || typeof minutes !== 'number' || minutes > 30)
    return null;
  const part = match.string(setOf('PART'));
  const past = match.has(setOf('PAST'));
  const hours = past ? told : told === 1 ? 12 : told - 1;
  const clockWords = `${hours}:${two(past ? minutes : 60 - minutes)}`;
  const weekday = match.number(setOf('WEEKDAY'));
  return {
    reading: weekday === null ? { kind: 'clock' } : { kind: 'weekday', weekday, which: null },
    time: part === null ? null : clockTime(clockWords, meridiemOf(part, told)),
    face: clockWords,
    part,
  };
};

export const clockRules: readonly TimeRule[] = [
  {
    // around 9:30 p.m. local time · 5pm · 11 a.m. ET · just before 10:05 a.m. (0605 GMT)
    id: 'clock',
    pattern: 'NEARLY (TWELVE|DAYHOUR|CLOCK) MERIDIEM ZONE?',
    read: (match) => clock(timeIn(match)),
  },
  {
    // between 8 and 9 p.m. · 9-11 p.m. · from 7 a.m. to 9:30 a.m.
    id: 'clock/range',
    pattern: '(TWELVE|CLOCK) MERIDIEM? (and|to|DASH|or|until) (TWELVE|CLOCK) MERIDIEM ZONE?',
    read: (match) => {
      const [first, second] = match.values(setOf('TWELVE CLOCK'));
      const halves = match.values(half) as string[];
      const end = clockTime(second, halves.at(-1) ?? null);
      const start = clockTime(first, halves[0] ?? null);
      if (start === null || end === null) return null;
      // 11-1 p.m. begins before noon
      const other =
        halves.length === 1 && start > end
          ? clockTime(first, halves[0] === 'p' ? 'a' : 'p')
          : start;
      return clock(other);
    },
  },
  {
    // 0830 GMT · 21:30 UTC · 0200 hours
    id: 'clock/zone',
    pattern: 'NEARLY (CLOCK|FOURDIGITS|YEAR|LARGE|SMALL|TWELVE|DAYHOUR) (ZONE|UNITS ZONE)',
    read: (match) => {
      const value = match.values(hour)[0];
      const four = typeof value === 'number' && (value >= 100 || match.has(setOf('FOURDIGITS')));
      const zone = match.word(match.last - 1);
      if (match.has(setOf('UNITS'))) return four ? clock(timeIn(match)) : null;
      if (typeof value === 'number' && !four && !/^(?:GMT|UTC)$/u.test(zone)) return null;
      return clock(timeIn(match));
    },
  },
  {
    // at 0200 hours · during the 2317 hours check
    id: 'clock/hundred',
    pattern:
      '(?<=at|by|before|after|until|since|from|the|APPROX) (FOURDIGITS|YEAR|LARGE|OTHERNUMBER) UNITS',
    read: (match) =>
      match.string(setOf('UNITS')) === 'hour' && /^\d{4}$/u.test(match.word(match.first))
        ? clock(timeIn(match))
        : null,
  },
  {
    // at 9:30 · around 21:15 · shortly before 18:00 · 1:30 on its own may be a score
    id: 'clock/bare',
    pattern:
      '((APPROX|before|after){1,3}|(?<=at|by|until|since|from|BREAK|COMMA|DASH)) CLOCK (?!MERIDIEM|DASH)',
    read: (match) =>
      match.last === match.first + 1 &&
      match.isNext(setOf('DASH COMMA BREAK'), -1) &&
      !/^(?:[01]\d|2[0-3]):/u.test(match.word(match.first))
        ? null
        : clock(timeIn(match)),
  },
  {
    // 4 in the morning · 9:30 at night · nine in the evening
    id: 'clock/part',
    pattern: 'NEARLY (TWELVE|CLOCK|ONES|TEENS) OCLOCK? (in the|at) PART',
    read: (match) => {
      const value = match.values(setOf('TWELVE CLOCK ONES TEENS'))[0];
      const read = hourAndMinute(value);
      const part = match.string(setOf('PART'));
      return read && read[0] <= 12
        ? clock(clockTime(value, meridiemOf(part, read[0])), part)
        : null;
    },
  },
  {
    // half past two in the afternoon · 10 past six on Wednesday evening · a quarter to nine
    id: 'clock/past',
    pattern:
      'NEARLY ((HALF|QUARTER|MINUTE UNITS?) PAST|(QUARTER|MINUTE UNITS) to) (ONES|TEENS|TWELVE) OCLOCK? ((in the|at) PART|on? WEEKDAY PART)?',
    read: readSpokenClock,
  },
  {
    // nine o’clock: of the morning or the evening
    id: 'clock/hour',
    pattern: 'NEARLY (TWELVE|ONES|TEENS) OCLOCK',
    read: (match) => ({
      reading: { kind: 'clock' },
      face: `${match.values(setOf('TWELVE ONES TEENS'))[0]}:00`,
    }),
  },
  {
    // before dawn · at nightfall
    id: 'clock/light',
    pattern: '(before|after|by|until|APPROX|(?<=at)) PART (?!UNITS|PART)',
    read: (match) =>
      dayLight.test(match.word(match.last - 1))
        ? { reading: { kind: 'clock' }, part: match.string(setOf('PART')) }
        : null,
  },
  {
    // noon · around midnight · 12 noon
    id: 'clock/noon',
    pattern: 'NEARLY TWELVE? NOON',
    read: (match) => clock(match.string(setOf('NOON'))),
  },
];
