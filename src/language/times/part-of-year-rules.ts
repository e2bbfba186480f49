/**
 * Rules for parts of a year, as company reports and histories tell them: quarters, halves, seasons,
 * and the same part of the year before (“a year earlier” in a report on the third quarter).
 */
import { type PartOfYear, spanOfPart } from './calendar.ts';
import { type Reading, setOf, type TimeMatch, type TimeRule, type Which } from './time-pattern.ts';

const nthWord = setOf('NTHWORD');
const which = setOf('LAST PAST THIS NEXT');
const year = setOf('YEAR');

const whichIn = (match: TimeMatch): Which => match.number(which) as Which;

const fixed = (dated: number, part: PartOfYear, nth: number): Reading => ({
  kind: 'span',
  span: spanOfPart(dated, part, nth),
  precision: 'month',
});

const readPart = (match: TimeMatch, part: PartOfYear, most: number): Reading | null => {
  const last = !match.has(nthWord) && whichIn(match) === -1;
  const nth = last ? most : match.number(nthWord);
  if (nth === null || nth > most) return null;
  const dated = match.number(year);
  if (dated !== null) return fixed(dated, part, nth);
  // the year-ago quarter: the one before the last one of its number
  const ago = match.has(setOf('ago EARLIER'));
  const yearBy = !ago && match.has(setOf('UNIT')) ? whichIn(match) : null;
  return { kind: 'part-of-year', part, nth, which: ago ? -1 : null, yearBy };
};

const readSeason = (match: TimeMatch): Reading => {
  const nth = match.number(setOf('SEASON')) ?? 1;
  const dated = match.number(year);
  if (dated !== null) return fixed(dated, 'season', nth);
  const told = match.has(setOf('PAST')) ? -1 : whichIn(match);
  return { kind: 'part-of-year', part: 'season', nth, which: told, yearBy: null };
};

export const partOfYearRules: readonly TimeRule[] = [
  {
    // the third quarter · third-quarter profit · the 1988 third quarter · this year’s third quarter
    id: 'quarter',
    pattern:
      'the? (YEAR|(LAST|THIS|NEXT) UNIT POSSESSIVE|UNIT DASH (EARLIER|ago))? fiscal? NTHWORD DASH? fiscal? QUARTER (of? the? fiscal? UNIT? YEAR|of (the|LAST|THIS|NEXT) fiscal? UNIT)?',
    read: (match) => readPart(match, 'quarter', 4),
  },
  {
    // the first half of 2018 · the last half of this year
    id: 'half',
    pattern:
      'the? (YEAR|(LAST|THIS|NEXT) UNIT POSSESSIVE)? (NTHWORD|LAST) DASH? HALF (of the? fiscal? UNIT? YEAR|of (the|LAST|THIS|NEXT) fiscal? UNIT)',
    read: (match) => readPart(match, 'half', 2),
  },
  {
    // the quarter · that quarter · the latest quarter · the latest period
    id: 'quarter/told',
    pattern: '((the|that) QUARTER (?!of)|the? LATEST (QUARTER|PERIOD))',
    read: () => ({ kind: 'shift', unit: 'quarter', by: 0, from: 'told' }),
  },
  {
    // a year ago · a year earlier · the year-earlier quarter
    id: 'year-earlier',
    pattern: '(a UNIT (ago|EARLIER)|(the|a)? UNIT DASH (ago|EARLIER) (QUARTER|PERIOD|UNIT)?)',
    read: (match) => {
      if (match.string(setOf('UNIT')) !== 'year' || match.number(setOf('EARLIER')) === 1)
        return null;
      return { kind: 'year-earlier', from: match.has(setOf('ago')) ? 'published' : 'told' };
    },
  },
  {
    // last summer · this past spring · summer 2014 · the winter of 1998
    id: 'season',
    pattern: '((LAST|THIS PAST?|NEXT) SEASON|SEASON of? YEAR)',
    read: readSeason,
  },
  {
    // over the summer · in early spring
    id: 'season/told',
    pattern: '(?<=(in|over|during|since|by|until) (the|EARLY)?) SEASON (?!of)',
    read: readSeason,
  },
];
