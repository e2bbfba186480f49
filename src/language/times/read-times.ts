/**
 * Tokens → what their time expressions say, in order and without overlap: every rule is tried at
 * every place, the longest match wins; then refiners join what belongs together.
 */
import { calendarRules } from './calendar-rules.ts';
import { clockRules } from './clock-rules.ts';
import { dayRules } from './day-rules.ts';
import type { LexedText } from './lex-times.ts';
import { partOfYearRules } from './part-of-year-rules.ts';
import { periodRules } from './period-rules.ts';
import { timeRefiners } from './time-refiners.ts';
import { compilePattern, TimeMatch, type TimeReading, type TimeRule } from './time-pattern.ts';

/** Of two matches of the same words the earlier rule’s holds. */
const rules: readonly TimeRule[] = [
  ...calendarRules,
  ...clockRules,
  ...dayRules,
  ...partOfYearRules,
  ...periodRules,
];

const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

const matchRule = (
  rule: TimeRule,
  pattern: RegExp,
  lexed: LexedText,
  found: TimeReading[],
): void => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lexed.codes); match; match = pattern.exec(lexed.codes)) {
    const first = match.index;
    const last = first + match[0].length;
    const read = rule.read(new TimeMatch(lexed, first, last));
    // the next match may begin within this one, which another rule’s may drop
    pattern.lastIndex = first + 1;
    if (read === null) continue;
    const base = { first, last, part: null, time: null, rule: rule.id };
    found.push('kind' in read ? { ...base, reading: read } : { ...base, ...read });
  }
};

/** Reads the time expressions of a text. */
export const readTimes = (lexed: LexedText): TimeReading[] => {
  const found: TimeReading[] = [];
  for (const { rule, pattern } of compiled) matchRule(rule, pattern, lexed, found);
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  const kept: TimeReading[] = [];
  for (const reading of found) {
    if (reading.first < end) continue;
    kept.push(reading);
    end = reading.last;
  }
  return timeRefiners.reduce((readings, refine) => refine(readings, lexed), kept);
};
