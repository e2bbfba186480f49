/**
 * Rules for dates of the calendar: days, months, years and decades with their names and numbers,
 * and holidays.
 */
import {
  dayOfMonth,
  type DaySpan,
  dayOf,
  dayOfIso,
  isRealDate,
  spanOfDay,
  spanOfDecade,
  spanOfMonth,
  spanOfYear,
} from './calendar.ts';
import { dayOfHoliday, isKindOfFeast } from './holidays.ts';
import { isMonthName, isYear } from './month-or-year.ts';
import { type Reading, setOf, type TimeMatch, type TimeRule, type Which } from './time-pattern.ts';

const month = setOf('MONTH');
const dayNumber = setOf('DAYOFMONTH');
const year = setOf('ANYYEAR');
const shortYear = setOf('SHORTYEAR');
const which = setOf('LAST PAST THIS NEXT');

/** Year of a match: 1998, ’98 (nearest to 2000 of those that end so, as print uses it). */
const yearIn = (match: TimeMatch): number | null => {
  const value = match.number(year);
  if (value === null || !match.has(shortYear)) return value;
  return value < 50 ? 2000 + value : 1900 + value;
};

/** The day or days of a match that names its year. */
const fixedDays = (dated: number, monthNumber: number, days: number[]): Reading | null => {
  const [first = 0, last = first] = days;
  if (!isRealDate(dated, monthNumber, first) || !isRealDate(dated, monthNumber, last)) return null;
  if (last < first) return null;
  const span: DaySpan = {
    from: dayOf(dated, monthNumber, first),
    to: dayOf(dated, monthNumber, last),
  };
  return { kind: 'span', span, precision: 'day' };
};

const readDate = (match: TimeMatch): Reading | null => {
  const monthNumber = match.number(month);
  const days = match.values(dayNumber).map(Number);
  const [first = 0, last = first] = days;
  if (monthNumber === null || first < 1 || last > 31) return null;
  const dated = yearIn(match);
  if (dated !== null) return fixedDays(dated, monthNumber, days);
  // 29 February is a date of some year
  if (!isRealDate(2024, monthNumber, first) || !isRealDate(2024, monthNumber, last)) return null;
  if (last < first) return null;
  return { kind: 'date', month: monthNumber, day: first, ...(last > first ? { until: last } : {}) };
};

const fixedMonth = (dated: number, monthNumber: number): Reading => ({
  kind: 'span',
  span: spanOfMonth(dated, monthNumber),
  precision: 'month',
});

const whichIn = (match: TimeMatch): Which => match.number(which) as Which;

/** The nth of a month, −1: the last. */
const nthIn = (match: TimeMatch): number =>
  match.has(setOf('LAST')) ? -1 : (match.number(setOf('NTHWORD')) ?? 1);

/** The first week of a month are its first seven days, the last one its last seven. */
const readPartOfMonth = (match: TimeMatch): Reading | null => {
  const length = { day: 1, week: 7 }[match.string(setOf('UNIT')) ?? ''];
  if (length === undefined) return null;
  const monthNumber = match.number(month) ?? 1;
  const dated = yearIn(match);
  const nth = nthIn(match);
  const end = dayOfMonth(spanOfMonth(dated ?? 2023, monthNumber).to);
  const day = nth < 0 ? end - length + 1 : length * (nth - 1) + 1;
  const until = Math.min(day + length - 1, end);
  if (day > end) return null;
  return dated === null
    ? { kind: 'date', month: monthNumber, day, until }
    : fixedDays(dated, monthNumber, [day, until]);
};

const readNthWeekday = (match: TimeMatch): Reading => {
  const rule = `${match.number(month)}/${nthIn(match)}/${match.number(setOf('WEEKDAY'))}`;
  const dated = yearIn(match);
  if (dated === null) return { kind: 'holiday', rule, which: null };
  return { kind: 'span', span: spanOfDay(dayOfHoliday(rule, dated)), precision: 'day' };
};

/** 7.2.2024: day first, as where dates are written with full stops. */
const readDottedDate = (words: string): Reading | null => {
  const [day = 0, monthNumber = 0, dated = 0] = words.split('.').map(Number);
  return fixedDays(dated, monthNumber, [day]);
};

/** 10/07/2013: month first, as in the United States, unless that makes no date. */
const readSlashDate = (words: string): Reading | null => {
  const [a = 0, b = 0, c = 0] = words.split('/').map(Number);
  const dated = c >= 100 ? c : c < 50 ? 2000 + c : 1900 + c;
  return fixedDays(dated, a, [b]) ?? fixedDays(dated, b, [a]);
};

export const calendarRules: readonly TimeRule[] = [
  {
    // Wednesday, Oct. 7, 2013 · October 7th · May 3-5, 2013
    id: 'date/month-first',
    pattern:
      '((the? (LAST|THIS|NEXT) (PAST|NEXT)?)? ANYDAY COMMA?)? MONTH the? DAYOFMONTH ((DASH|to|through) DAYNUMBER (?!MONTH|MERIDIEM|CLOCK))? (COMMA? ANYYEAR)? (?!MERIDIEM)',
    read: readDate,
  },
  {
    // Monday 7 October 2013 · the 7th of October · 3-5 May
    id: 'date/day-first',
    pattern:
      '(ANYDAY COMMA?)? the? (DAYNUMBER (DASH|to|and))? (DAYNUMBER|NTH|ORDINAL) of? MONTH (COMMA? ANYYEAR)?',
    read: readDate,
  },
  {
    // on June 27 last year · Monday, 27 June of this year
    id: 'date/year-word',
    pattern:
      '(ANYDAY COMMA?)? (MONTH the? DAYOFMONTH|the? (DAYNUMBER|NTH|ORDINAL) of? MONTH) COMMA? of? (LAST|THIS|NEXT) UNIT',
    read: (match) => {
      const date = match.string(setOf('UNIT')) === 'year' ? readDate(match) : null;
      return date?.kind === 'date' ? { ...date, yearBy: whichIn(match) ?? 0 } : null;
    },
  },
  {
    // on April 24 and 25
    id: 'date/second-day',
    pattern:
      '(?<=MONTH DAYNUMBER (COMMA DAYNUMBER){0,5} COMMA? (and|or)) DAYNUMBER (?=STOP|BREAK|COMMA|in|at|on|for|to|CLOSE)',
    read: (match) => {
      let index = match.first;
      while (!month.has(match.lexed.codes[index] ?? '')) index--;
      const day = match.number(dayNumber);
      const value = match.lexed.values[index];
      return day !== null && typeof value === 'number' ? { kind: 'date', month: value, day } : null;
    },
  },
  {
    // on the 7th
    id: 'date/nth',
    pattern:
      '(?<=on|since|until|by|from|of) the NTH (?=STOP|BREAK|COMMA|in|at|and|to|when|after|CLOSE)',
    read: (match) => ({ kind: 'date', month: null, day: match.number(dayNumber) ?? 1 }),
  },
  {
    // October 2013 · Oct. ’13 · October of 2013
    id: 'month/year',
    pattern: 'MONTH (COMMA|of)? ANYYEAR',
    read: (match) => fixedMonth(yearIn(match) ?? 0, match.number(month) ?? 1),
  },
  {
    // June last year · January of this year
    id: 'month/year-word',
    pattern: 'MONTH COMMA? of? (LAST|THIS|NEXT) UNIT',
    read: (match) =>
      match.string(setOf('UNIT')) === 'year'
        ? {
            kind: 'month',
            month: match.number(month) ?? 1,
            which: null,
            yearBy: whichIn(match) ?? 0,
          }
        : null,
  },
  {
    // last October · this past May
    id: 'month/which',
    pattern: '(LAST|THIS PAST?|PAST|NEXT) MONTH (?!DAYNUMBER)',
    read: (match) => ({
      kind: 'month',
      month: match.number(month) ?? 1,
      which: match.has(setOf('PAST')) ? -1 : whichIn(match),
    }),
  },
  {
    // in October · mid-May
    id: 'month',
    pattern: 'MONTH',
    read: (match) =>
      isMonthName(match) ? { kind: 'month', month: match.number(month) ?? 1, which: null } : null,
  },
  {
    // 2013-10-07
    id: 'date/iso',
    pattern: 'ISODATE',
    read: (match) => {
      const day = dayOfIso(match.string(setOf('ISODATE')));
      return day === null ? null : { kind: 'span', span: spanOfDay(day), precision: 'day' };
    },
  },
  {
    // 10/07/2013
    id: 'date/slash',
    pattern: '(ANYDAY COMMA?)? SLASHDATE',
    read: (match) => readSlashDate(match.string(setOf('SLASHDATE')) ?? ''),
  },
  {
    // 7.2.2024
    id: 'date/dotted',
    pattern: '(ANYDAY COMMA?)? DOTDATE',
    read: (match) => readDottedDate(match.string(setOf('DOTDATE')) ?? ''),
  },
  {
    // the first week of April · the last day of May 2013
    id: 'date/part-of-month',
    pattern: 'the? (NTHWORD|LAST) UNIT (of|in) MONTH (COMMA? ANYYEAR)?',
    read: readPartOfMonth,
  },
  {
    // the second Tuesday of April
    id: 'date/nth-weekday',
    pattern: 'the? (NTHWORD|LAST) WEEKDAY (of|in) MONTH (COMMA? ANYYEAR)?',
    read: readNthWeekday,
  },
  {
    // 1997-98 · 1997-1998
    id: 'year/range',
    pattern: 'YEAR DASH (YEAR|DAYHOUR|DATE|SMALL|TWELVE)',
    read: (match) => {
      const [from = 0, to = 0] = match.values(setOf('YEAR DAYHOUR DATE SMALL TWELVE')).map(Number);
      const end = to < 100 ? Math.floor(from / 100) * 100 + to : to;
      if (end <= from || end - from > 60) return null;
      const span = { from: spanOfYear(from).from, to: spanOfYear(end).to };
      return { kind: 'span', span, precision: 'year' };
    },
  },
  {
    // in 1998 · the year 2000 · fiscal year 2015 · the 1998 attack
    id: 'year',
    pattern: '(the? UNIT|fiscal UNIT?)? YEAR',
    read: (match) => {
      const named = match.last - match.first > 1;
      if (named && (match.string(setOf('UNIT')) ?? 'year') !== 'year') return null;
      if (!named && !isYear(match)) return null;
      return { kind: 'span', span: spanOfYear(match.number(year) ?? 0), precision: 'year' };
    },
  },
  {
    // back in ’98
    id: 'year/short',
    pattern: '(?<=in|of|since|from|to) SHORTYEAR',
    read: (match) => ({ kind: 'span', span: spanOfYear(yearIn(match) ?? 0), precision: 'year' }),
  },
  {
    // nineteen ninety-four
    id: 'year/spoken',
    pattern: 'TEENS TENS (DASH? ONES)?',
    read: (match) => {
      const century = match.number(setOf('TEENS')) ?? 0;
      if (century < 17) return null;
      const rest = (match.number(setOf('TENS')) ?? 0) + (match.number(setOf('ONES')) ?? 0);
      return { kind: 'span', span: spanOfYear(century * 100 + rest), precision: 'year' };
    },
  },
  {
    // the 1990s · the ’80s
    id: 'decade',
    pattern: 'the? DECADE',
    read: (match) => ({
      kind: 'span',
      span: spanOfDecade(match.number(setOf('DECADE')) ?? 0),
      precision: 'year',
    }),
  },
  {
    // the nineties
    id: 'decade/spoken',
    pattern: '(?<=the|EARLY DASH?) SPOKENDECADE',
    read: (match) => ({
      kind: 'span',
      span: spanOfDecade(1900 + (match.number(setOf('SPOKENDECADE')) ?? 0)),
      precision: 'year',
    }),
  },
  {
    // Christmas last year
    id: 'holiday/year-word',
    pattern: 'HOLIDAY COMMA? of? (LAST|THIS|NEXT) UNIT',
    read: (match) =>
      match.string(setOf('UNIT')) === 'year'
        ? {
            kind: 'holiday',
            rule: match.string(setOf('HOLIDAY')) ?? '',
            which: null,
            yearBy: whichIn(match) ?? 0,
          }
        : null,
  },
  {
    // Labor Day weekend · last Easter weekend
    id: 'holiday/weekend',
    pattern: '(LAST|THIS|NEXT)? HOLIDAY UNIT',
    read: (match) =>
      match.string(setOf('UNIT')) === 'weekend'
        ? {
            kind: 'holiday',
            rule: match.string(setOf('HOLIDAY')) ?? '',
            which: whichIn(match),
            weekend: true,
          }
        : null,
  },
  {
    // Christmas Day · last Thanksgiving · Easter 2014; not: a Christmas market
    id: 'holiday',
    pattern: '(LAST|THIS|NEXT)? HOLIDAY YEAR? (?!FESTIVE)',
    read: (match) => {
      const { starts, ends, text } = match.lexed;
      if (isKindOfFeast(text, starts[match.first] ?? 0, ends[match.last - 1] ?? 0)) return null;
      const dated = match.number(setOf('YEAR'));
      const rule = match.string(setOf('HOLIDAY')) ?? '';
      if (dated === null) return { kind: 'holiday', rule, which: whichIn(match) };
      return { kind: 'span', span: spanOfDay(dayOfHoliday(rule, dated)), precision: 'day' };
    },
  },
  {
    // the Sept. 11 attacks
    id: 'named-day',
    pattern: 'NAMEDDAY',
    read: (match) => {
      const day = dayOfIso(match.string(setOf('NAMEDDAY')));
      return day === null ? null : { kind: 'span', span: spanOfDay(day), precision: 'day' };
    },
  },
];
