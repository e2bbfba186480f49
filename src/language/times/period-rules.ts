/**
 * Rules for stretches of time told by their distance: last week, three days ago, a year earlier,
 * the following month, the weekend; and lengths that stand nowhere in the calendar (“for months”).
 */
import type { Unit } from './calendar.ts';
import { type Reading, setOf, type TimeMatch, type TimeRule } from './time-pattern.ts';

const unit = setOf('UNIT UNITS QUARTER');
const which = setOf('LAST THIS NEXT');
const counted = setOf('DIGITS QUANTITY TENS ONES TEENS');
const unplaced = { kind: 'unplaced' } as const;

const shift = (name: Unit, by: number, from: 'published' | 'told' = 'published'): Reading =>
  name === 'minute' || name === 'hour' ? unplaced : { kind: 'shift', ...inWeeks(name, by), from };

const stretch = (name: Unit, by: number): Reading =>
  name === 'minute' || name === 'hour' ? unplaced : { kind: 'stretch', ...inWeeks(name, by) };

const inWeeks = (unit: Unit, by: number): { unit: Unit; by: number } =>
  unit === 'fortnight' ? { unit: 'week', by: 2 * by } : { unit, by };

const unitIn = (match: TimeMatch): Unit => (match.string(unit) ?? 'day') as Unit;

/** −1: earlier, before, ago; 1: later, after, from now. */
const directionIn = (match: TimeMatch): number =>
  match.has(setOf('before ago back')) || match.number(setOf('EARLIER')) === -1 ? -1 : 1;

/** “three”, “twenty-four”, “a couple of”, “two or three” (the first); null: “several”. */
const amountIn = (match: TimeMatch): number | null => {
  if (match.has(setOf('VAGUE HALF'))) return null;
  const [first = 1, second = 10] = match.values(counted).map(Number);
  const sum = match.has(setOf('TENS')) && second < 10 ? first + second : first;
  return Math.floor(sum * (match.number(setOf('HUNDRED')) ?? 1));
};

/** A distance of so many units; one told too roughly (“decades ago”) has no place. */
const distance = (match: TimeMatch, from: 'published' | 'told'): Reading => {
  const amount = amountIn(match);
  const name = unitIn(match);
  if (amount === null || name === 'decade' || name === 'century') return unplaced;
  if (name === 'minute' || name === 'hour') {
    // 36 hours ago
    const days = name === 'hour' ? Math.round(amount / 24) : 0;
    return from === 'published' ? shift('day', directionIn(match) * days) : unplaced;
  }
  return shift(name, directionIn(match) * amount, from);
};

const toldAnew = /^(?:following|previous|preceding|prior|ensuing|subsequent)$/iu;

export const periodRules: readonly TimeRule[] = [
  {
    // last week · late last year · this month · the next day · the previous year
    id: 'period/which',
    pattern: 'the? (LAST|THIS PAST?|NEXT|LATEST) fiscal? (UNIT|QUARTER)',
    read: (match) => {
      const name = unitIn(match);
      const by = match.has(setOf('PAST')) ? -1 : (match.number(which) ?? 0);
      const words = match.lexed.text.slice(
        match.lexed.starts[match.first],
        match.lexed.ends[match.last - 1],
      );
      const told = words.split(/\s+/u).some((word) => toldAnew.test(word));
      if (name === 'minute' || name === 'hour') return null;
      if (match.has(setOf('LATEST'))) return name === 'year' ? shift('year', -1) : null;
      // the last day of school, on this day: not told from today
      if (name === 'day') return by === 0 || (by < 0 && !told) ? null : shift('day', by, 'told');
      return shift(name, by, told ? 'told' : 'published');
    },
  },
  {
    // three days ago · about a year ago · a week back
    id: 'period/ago',
    pattern: 'AMOUNT ANYUNITS (VAGUE? ago|back)',
    read: (match) =>
      match.has(setOf('QUARTER')) && amountIn(match) === 1 && !match.has(setOf('a'))
        ? null
        : distance(match, 'published'),
  },
  {
    // two weeks from now · a week from today
    id: 'period/from-now',
    pattern: 'AMOUNT ANYUNITS (from (now|DAYWORD)|hence)',
    read: (match) => distance(match, 'published'),
  },
  {
    // a week earlier · two days later · a year before,
    id: 'period/earlier',
    pattern: 'AMOUNT ANYUNITS (EARLIER|(before|after) (?=COMMA|STOP|BREAK|CLOSE))',
    read: (match) => distance(match, 'told'),
  },
  {
    // the day before, · the week after.
    id: 'period/before',
    pattern: 'the UNIT (EARLIER|(before|after) (?=COMMA|STOP|BREAK|CLOSE))',
    read: (match) => shift(unitIn(match), directionIn(match), 'told'),
  },
  {
    // the week before last
    id: 'period/before-last',
    pattern: 'the UNIT before LAST',
    read: (match) => shift(unitIn(match), -2),
  },
  {
    // two weeks before the attack · the day after the vote · hours after: no place without the event
    id: 'period/around-event',
    pattern:
      '(the UNIT|AMOUNT? ANYUNITS) (before|after|NEXT|since|into) (?!COMMA|STOP|BREAK|CLOSE)',
    read: () => unplaced,
  },
  {
    // years ago · days later
    id: 'period/loose-distance',
    pattern: 'UNITS (ago|EARLIER|before|after)',
    read: () => unplaced,
  },
  {
    // the weekend
    id: 'period/weekend',
    pattern: 'the UNIT',
    read: (match) => (unitIn(match) === 'weekend' ? shift('weekend', 0) : null),
  },
  {
    // the end of the year · the first nine months of the year · the fiscal year
    id: 'period/the-year',
    pattern: '((?<=(PORTION|UNITS|QUARTER|HALF) of) the UNIT|the fiscal UNIT)',
    read: (match) => {
      const name = unitIn(match);
      return name === 'year' || name === 'month' || name === 'week' ? shift(name, 0) : null;
    },
  },
  {
    // by year-end
    id: 'period/year-end',
    pattern: 'UNIT DASH? PORTION',
    read: (match) =>
      unitIn(match) === 'year' && match.string(setOf('PORTION')) === 'end'
        ? { kind: 'date', month: 12, day: 31 }
        : null,
  },
  {
    // the 20th century
    id: 'period/century',
    pattern: 'the? (NTHWORD|HIGHNTH) DASH? UNIT',
    read: (match): Reading | null => {
      const nth = match.number(setOf('NTHWORD'));
      if (unitIn(match) !== 'century' || nth === null) return null;
      return { kind: 'century', nth };
    },
  },
  {
    // the past three months · in the next few days · recent weeks · the first nine months
    id: 'period/stretch',
    pattern:
      'the? (LAST|PAST|NEXT|NTHWORD) (AMOUNT? (UNITS|QUARTER)|AMOUNT UNIT) (?!EARLIER|ago|before|after)',
    read: (match) => {
      const amount = match.has(counted) ? amountIn(match) : null;
      const by = match.number(setOf('LAST PAST NEXT'));
      return amount === null || by === null ? unplaced : stretch(unitIn(match), by * amount);
    },
  },
  {
    // the past week
    id: 'period/past',
    pattern: 'the? PAST UNIT',
    read: (match) => stretch(unitIn(match), -1),
  },
  {
    // for three days · a two-week truce · half an hour · not an age: a two-year-old, six months old
    id: 'duration',
    pattern: 'AMOUNT DASH? (UNIT|UNITS) (and a HALF)? (?! DASH? (old|olds|of age))',
    read: (match) => (match.isNext(setOf('aged age'), -1) ? null : unplaced),
  },
  {
    // for weeks · over the years
    id: 'duration/loose',
    pattern:
      '(?<=for|in|within|after|over|of|the|through|during|those|these|EARLY) (UNITS|UNITS (and|or) UNITS)',
    read: () => unplaced,
  },
  {
    // at the time · these days
    id: 'loose',
    pattern: 'LOOSE',
    read: () => unplaced,
  },
];
