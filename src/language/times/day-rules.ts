/**
 * Rules for days told from the day of publication or from one told before: weekdays, today,
 * yesterday, last night, that day, and the parts of a day.
 */
import type { Unit } from './calendar.ts';
import {
  setOf,
  type TimeMatch,
  type ReadingWithTime,
  type TimeRule,
  type Which,
} from './time-pattern.ts';
import { nameAfterDay } from './time-lexicon.ts';

const weekday = setOf('ANYDAY');
const which = setOf('LAST PAST THIS NEXT');
const part = setOf('PART TONIGHT');

const whichIn = (match: TimeMatch): Which => match.number(which) as Which;

const shift = (by: number, from: 'published' | 'told' = 'published', unit: Unit = 'day') =>
  ({ kind: 'shift', unit, by, from }) as const;

/** False of “the Sunday Times”. */
const isDay = (match: TimeMatch): boolean => {
  const end = match.lexed.ends[match.last - 1] ?? 0;
  return !nameAfterDay.test(match.lexed.text.slice(end, end + 20));
};

/** the fourth Monday of the holy month, the last Sunday of Lent: by its place in a row */
const isOfRow = ({ lexed, first, last }: TimeMatch): boolean =>
  /^ (?:of|in) (?!(?:this|last|next|the) (?:week|month|year)\b)/u.test(
    lexed.text.slice(lexed.ends[last - 1], (lexed.ends[last - 1] ?? 0) + 20),
  ) &&
  /\b(?:first|second|third|fourth|fifth|last|final) $/iu.test(
    lexed.text.slice(Math.max(0, (lexed.starts[first] ?? 0) - 8), lexed.starts[first]),
  );

/** India Today, the mayor told the harbour’s Today programme: a title; not “Snow Today” as a headline */
const isTitle = (match: TimeMatch): boolean => {
  const { lexed, first } = match;
  if (!/^\p{Lu}\p{Ll}/u.test(match.word(first))) return false;
  const role = lexed.paragraphs.find(({ last }) => last > first)?.role;
  const start = lexed.starts[first] ?? 0;
  return (
    role !== 'title' &&
    /(?:\p{Lu}\p{L}*|['’]s) $/u.test(lexed.text.slice(Math.max(0, start - 30), start))
  );
};

/** “three days”: what a part of a day at a distance is told by. */
const partOf = (match: TimeMatch): string | null => match.string(part);

export const dayRules: readonly TimeRule[] = [
  {
    // Friday · last Friday · this coming Sunday · Friday of last week
    id: 'weekday',
    pattern:
      '(the? (LAST|THIS|NEXT) (PAST|NEXT)?|THIS? PAST)? WEEKDAY (COMMA? of? (LAST|THIS|NEXT) UNIT)?',
    read: (match) => {
      if (!isDay(match) || isOfRow(match)) return null;
      const day = match.number(weekday) ?? 0;
      const unit = match.string(setOf('UNIT'));
      if (unit !== null) {
        const weekBy = match.values(which).at(-1);
        return unit === 'week' && typeof weekBy === 'number'
          ? { kind: 'weekday', weekday: day, which: null, weekBy }
          : null;
      }
      // died following Sunday’s attack: after it; not: the following Sunday
      if (/^following$/iu.test(match.word(match.first)) && match.isNext(setOf('POSSESSIVE'), 0))
        return {
          reading: { kind: 'weekday', weekday: day, which: null },
          part: null,
          first: match.first + 1,
        };
      const told = match.has(setOf('NEXT')) ? 1 : match.has(setOf('PAST')) ? -1 : whichIn(match);
      return { kind: 'weekday', weekday: day, which: told };
    },
  },
  {
    // Fri. night
    id: 'weekday/abbreviated',
    pattern: '(?<=on|BREAK|OPEN|EARLY) DAYABBR (?=PART|CLOSE|at|CLOCK)',
    read: (match) => ({ kind: 'weekday', weekday: match.number(weekday) ?? 0, which: null }),
  },
  {
    // on Fridays · every Friday · Tuesday nights · each day
    id: 'weekday/every',
    pattern:
      '(EVERY (other|NTHWORD)? (WEEKDAY|ANYUNIT|PART|SEASON|MONTH)|WEEKDAYS|WEEKDAY (COMMA WEEKDAY){0,5} (and WEEKDAY)? PARTS)',
    read: () => ({ kind: 'unplaced' }),
  },
  {
    // today · yesterday · the day before yesterday
    id: 'today',
    pattern: 'DAYWORD',
    read: (match) => (isTitle(match) ? null : shift(match.number(setOf('DAYWORD')) ?? 0)),
  },
  {
    // tonight · last night
    id: 'tonight',
    pattern: 'TONIGHT',
    read: (match) => ({
      reading: shift(match.string(setOf('TONIGHT')) === 'lastnight' ? -1 : 0),
      part: 'night',
    }),
  },
  {
    // this morning · yesterday’s evening stands with the refiners
    id: 'this-morning',
    pattern: 'THIS PART',
    read: (match) => ({ reading: shift(0), part: partOf(match) }),
  },
  {
    // overnight
    id: 'overnight',
    pattern: 'OVERNIGHT',
    read: () => ({ reading: { kind: 'clock' }, part: 'overnight' }),
  },
  {
    // that day · later the same day · that night
    id: 'that-day',
    pattern: '(that|the same|that same) (UNIT|PART)',
    read: (match) => {
      const told = partOf(match);
      const unit = match.string(setOf('UNIT')) as Unit | null;
      if (told === null && unit === null) return null;
      if (unit === 'minute' || unit === 'hour') return { kind: 'unplaced' };
      return { reading: shift(0, 'told', unit ?? 'day'), part: told };
    },
  },
  {
    // later in the day · earlier in the week
    id: 'later-in-the-day',
    pattern: '(EARLIER|EARLY) in the (UNIT|PART)',
    read: (match) => {
      const unit = match.string(setOf('UNIT'));
      if (unit === 'day') return shift(0, 'told');
      if (unit !== null) return shift(0, 'published', unit as Unit);
      return { reading: { kind: 'clock' }, part: partOf(match) };
    },
  },
  {
    // the next morning · the following night · the previous evening
    id: 'next-morning',
    pattern: 'the (NEXT|LAST) PART',
    read: (match) => ({ reading: shift(whichIn(match) ?? 0, 'told'), part: partOf(match) }),
  },
  {
    // the night before last
    id: 'night-before-last',
    pattern: 'the PART before LAST',
    read: (match) => ({ reading: shift(-2), part: partOf(match) }),
  },
  {
    // the night before · the morning after
    id: 'night-before',
    pattern: 'the PART (before|EARLIER|after) (?=COMMA|STOP|BREAK|in|at|CLOSE)',
    read: (match) => ({
      reading: shift(
        match.has(setOf('before')) || match.number(setOf('EARLIER')) === -1 ? -1 : 1,
        'told',
      ),
      part: partOf(match),
    }),
  },
  {
    // in the morning · early in the afternoon · the early morning hours · in the early hours
    id: 'in-the-morning',
    pattern: '(in|during|by|on) (the|a)? EARLY? DASH? (PART UNITS?|UNITS (?!of AMOUNT)) (?!DASH)',
    read: (match): ReadingWithTime | null => {
      const told = partOf(match);
      const early = match.has(setOf('EARLY'));
      if (match.has(setOf('UNITS')) && match.string(setOf('UNITS')) !== 'hour') return null;
      if (told === null && !early) return null;
      return { reading: { kind: 'clock' }, part: told ?? 'morning', first: match.first + 1 };
    },
  },
];
