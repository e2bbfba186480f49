/**
 * The small language in which rules of time are written, and what a rule gives. A pattern is a
 * regular expression over tokens: capitals name a class of words (`MONTH`), small letters a word
 * (`of`), and `( ) | ? * +` and look-arounds mean what they always do.
 */
import type { Precision } from '../../model/time-expression.ts';
import type { DaySpan, PartOfYear, Unit } from './calendar.ts';
import type { LexedText } from './lex-times.ts';
import { codeOf, type WordValue } from './time-lexicon.ts';

/** Names for groups of classes and for turns that many rules share. */
const macros: Readonly<Record<string, string>> = {
  // 7
  DAYNUMBER: '(TWELVE|DAYHOUR|DATE)',
  // 7, 7th, seventh
  DAYOFMONTH: '(TWELVE|DAYHOUR|DATE|NTH|ORDINAL|SECOND)',
  // third, 3rd
  NTHWORD: '(ORDINAL|SECOND|NTH)',
  DIGITS: '(TWELVE|DAYHOUR|DATE|SMALL|LARGE|YEAR|OTHERNUMBER)',
  // three, twenty-four, 24, a couple of, several, a few
  AMOUNT:
    '(APPROX|over|as){0,3} (a|an|another|(DIGITS (DIGITS SLASH DIGITS)?|TENS (DASH? ONES)?|ONES|TEENS|QUANTITY|VAGUE|HALF an?) HUNDRED? (or DIGITS|or ONES|to DIGITS|to ONES|DASH DIGITS)?) (and a HALF|more|full|VAGUE){0,2}',
  // ten, 25
  MINUTE: '(TWELVE|DAYHOUR|DATE|ONES|TEENS|TENS)',
  // about, shortly before
  NEARLY: '(APPROX|before|after|a){0,3}',
  ANYUNIT: '(UNIT|QUARTER|PERIOD)',
  ANYUNITS: '(UNIT|UNITS|QUARTER)',
  // Wednesday, Wed.
  ANYDAY: '(WEEKDAY|DAYABBR)',
  // 1998, ’98
  ANYYEAR: '(YEAR|SHORTYEAR)',
};

const expand = (source: string): string =>
  source.replace(/\(\?(?:<?[=!])|\(|[A-Z]+|[a-z][a-z']*|\s+/gu, (part) => {
    if (part === '(') return '(?:';
    if (part.startsWith('(') || part.trim() === '') return part.trim();
    const macro = macros[part];
    return macro === undefined ? codeOf(part) : `(?:${expand(macro)})`;
  });

/** Compiles a pattern to a regular expression over a text’s classes. */
export const compilePattern = (source: string): RegExp => new RegExp(expand(source), 'gu');

const sets = new Map<string, ReadonlySet<string>>();

/** The set of classes and words of a list: `in since DAYNUMBER`. */
export const setOf = (names: string): ReadonlySet<string> => {
  const known = sets.get(names);
  if (known) return known;
  const listed = names.split(' ').flatMap((name) => {
    const macro = macros[name];
    return macro === undefined ? [codeOf(name)] : [...setOf(macro.replace(/[()|]/gu, ' ').trim())];
  });
  const set = new Set(listed);
  sets.set(names, set);
  return set;
};

/** What the words of a time expression say, before they are placed in the calendar. */
export type Reading =
  // Oct. 7, 2013 · 1998 · the 1990s
  | { kind: 'span'; span: DaySpan; precision: Precision }
  // Oct. 7 · the 7th · Oct. 7 last year
  | { kind: 'date'; month: number | null; day: number; until?: number; yearBy?: number }
  // in October · last October · October last year
  | { kind: 'month'; month: number; which: Which; yearBy?: number }
  // on Friday · last Friday · Friday of last week
  | { kind: 'weekday'; weekday: number; which: Which; weekBy?: number }
  // yesterday · last week · three days ago; from the told date: a week earlier, that day
  | { kind: 'shift'; unit: Unit; by: number; from: 'published' | 'told' }
  // the third quarter · the first half of last year · last summer
  | { kind: 'part-of-year'; part: PartOfYear; nth: number; which: Which; yearBy: number | null }
  // a year earlier: of what the text speaks of, a quarter or a year
  | { kind: 'year-earlier'; from: 'published' | 'told' }
  // the 20th century
  | { kind: 'century'; nth: number }
  // the past three months
  | { kind: 'stretch'; unit: Unit; by: number }
  // Christmas Day · Christmas last year
  | { kind: 'holiday'; rule: string; which: Which; yearBy?: number; weekend?: true }
  // at 9:30 p.m. · in the morning
  | { kind: 'clock' }
  // for months
  | { kind: 'unplaced' };

/** −1 last, 0 this, 1 next; null where the words don’t say. */
export type Which = -1 | 0 | 1 | null;

/** A reading with the tokens that it stands on. */
export interface TimeReading {
  first: number;
  /** Index after the last token. */
  last: number;
  reading: Reading;
  /** morning, afternoon, evening, night, early, late */
  part: string | null;
  /** HH:MM */
  time: string | null;
  /** What the hands of a clock show, H:MM, where the half of the day is not told beside it: nine o’clock. */
  face?: string;
  /** Day whose year this expression shares: June to August 2013. */
  yearOf?: number;
  rule: string;
}

/** What a rule gives that knows more than the reading. */
export type ReadingWithTime = Pick<TimeReading, 'reading'> & Partial<TimeReading>;

export interface TimeRule {
  id: string;
  pattern: string;
  /** What the matched tokens say; null where they are no time after all. */
  read: (match: TimeMatch) => Reading | ReadingWithTime | null;
}

/** The tokens that a rule’s pattern matched. */
export class TimeMatch {
  readonly lexed: LexedText;
  readonly first: number;
  readonly last: number;

  constructor(lexed: LexedText, first: number, last: number) {
    this.lexed = lexed;
    this.first = first;
    this.last = last;
  }

  /** Values of the matched tokens of these classes, in order. */
  values(names: ReadonlySet<string>): WordValue[] {
    const found: WordValue[] = [];
    for (let i = this.first; i < this.last; i++) {
      if (names.has(this.lexed.codes[i] ?? '')) found.push(this.lexed.values[i] ?? null);
    }
    return found;
  }

  /** Value of the first matched token of these classes, as a number. */
  number(names: ReadonlySet<string>): number | null {
    const value = this.values(names)[0];
    return typeof value === 'number' ? value : null;
  }

  /** Value of the first matched token of these classes, as a string. */
  string(names: ReadonlySet<string>): string | null {
    const value = this.values(names)[0];
    return typeof value === 'string' ? value : null;
  }

  has(names: ReadonlySet<string>): boolean {
    for (let i = this.first; i < this.last; i++)
      if (names.has(this.lexed.codes[i] ?? '')) return true;
    return false;
  }

  /** True: the token before the match (−1) or after it (0) is of these classes. */
  isNext(names: ReadonlySet<string>, offset: -2 | -1 | 0 | 1): boolean {
    return names.has(this.lexed.codes[(offset < 0 ? this.first : this.last) + offset] ?? '');
  }

  /** The words of one matched token, or of one beside the match. */
  word(index: number): string {
    return this.lexed.text.slice(this.lexed.starts[index], this.lexed.ends[index]);
  }
}
