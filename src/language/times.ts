/**
 * Text → time expressions: every one, claim or not, with its place in the calendar where it has one.
 * Works on the plain text, so that it can run before the text is tokenised; who did what at that
 * time is for the claims. The files of times/ hold the grammar: words → readings → places.
 */
import type { ParagraphRole } from '../model/article.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { dayOfIso, isoOf, spanOfMonth } from './times/calendar.ts';
import { type LexedText, lexTimes } from './times/lex-times.ts';
import { isBracketed, type Placed, placeTimes, referenceDay } from './times/place-times.ts';
import { readTimes } from './times/read-times.ts';
import { setOf, type TimeReading } from './times/time-pattern.ts';

export interface TimeContext {
  /** ISO date or date-time; null where the article gives none. */
  published: string | null;
  /** The words before the first sentence, “LIMA, May 5 –”, which may tell the day that it was written on. */
  dateline?: string | null;
}

const accountRoles: ReadonlySet<ParagraphRole> = new Set(['title', 'dek', 'body', 'heading']);
const headRoles: ReadonlySet<ParagraphRole> = new Set([
  'dateline',
  'byline',
  'caption',
  'furniture',
]);
/** A full date among so many tokens from the beginning dates the text. */
const headLength = 80;

/**
 * Finds every time expression of a text, in order, without overlap.
 *
 * @param paragraphs - The text’s paragraphs in order; where there are none, the text is one of body.
 * @returns Expressions with offsets into `text`.
 */
export const findTimes = (
  text: string,
  paragraphs: readonly { start: number; end: number; role: ParagraphRole }[],
  context: TimeContext,
): TimeExpression[] => {
  const whole = [{ start: 0, end: text.length, role: 'body' as const }];
  const lexed = lexTimes(text, paragraphs.length > 0 ? paragraphs : whole);
  const read = readTimes(lexed);
  const roles = rolesOf(lexed, read);
  const roleOf = (reading: TimeReading): ParagraphRole => roles.get(reading.first) ?? 'body';
  const inHead = (reading: TimeReading): boolean =>
    reading.first < headLength || headRoles.has(roleOf(reading));
  const published =
    writtenOn(lexed, read, context) ?? dayOfIso(context.published) ?? referenceDay(read, inHead);
  const readings = published === null ? shareReferenceYear(read, lexed) : read;
  const isTold = (reading: TimeReading): boolean =>
    accountRoles.has(roleOf(reading)) && !isBracketed(lexed, reading);
  const placed = placeTimes(lexed, readings, published, isTold);
  return readings.map((reading, index) => {
    const start = lexed.starts[reading.first] ?? 0;
    const end = lexed.ends[reading.last - 1] ?? 0;
    return {
      start,
      end,
      exact: text.slice(start, end),
      ...calendarOf(reading, placed[index] ?? null),
    };
  });
};

/** A paper prints what was sent to it within so many days. */
const longestWay = 7;

/** LIMA, May 5 – Guards fled today: the day of a dateline before that of the paper stands for “today”. */
const writtenOn = (
  lexed: LexedText,
  readings: readonly TimeReading[],
  { published, dateline }: TimeContext,
): number | null => {
  const printed = dayOfIso(published);
  const start = dateline ? lexed.text.indexOf(dateline) : -1;
  if (printed === null || start < 0) return null;
  const end = start + (dateline as string).length;
  const own = readings.filter(
    ({ first, last }) => (lexed.starts[first] ?? 0) >= start && (lexed.ends[last - 1] ?? 0) <= end,
  );
  const [sent] = placeTimes(lexed, own, printed, () => false);
  if (sent?.precision !== 'day') return null;
  const day = sent.span.to;
  return day < printed && printed - day <= longestWay ? day : null;
};

const referenceNumber = setOf('ISOMONTH');

/** 2013-10-S-011: in a text without a date, its number gives the year to dates that have none. */
const shareReferenceYear = (
  readings: TimeReading[],
  { codes, values }: LexedText,
): TimeReading[] => {
  const at = [...codes.slice(0, headLength)].findIndex((code) => referenceNumber.has(code));
  const [year, month] = String(values[at] ?? '')
    .split('-')
    .map(Number);
  if (!year || !month) return readings;
  const yearOf = spanOfMonth(year, month).to;
  return readings.map((reading) =>
    reading.reading.kind === 'date' || reading.reading.kind === 'month'
      ? { yearOf, ...reading }
      : reading,
  );
};

/** The role of the paragraph that each reading stands in; both are in the order of the text. */
const rolesOf = (
  { paragraphs }: LexedText,
  readings: readonly TimeReading[],
): Map<number, ParagraphRole> => {
  let at = 0;
  return new Map(
    readings.map((reading) => {
      while (at < paragraphs.length - 1 && reading.first >= (paragraphs[at]?.last ?? 0)) at++;
      return [reading.first, paragraphs[at]?.role ?? 'body'];
    }),
  );
};

const calendarOf = (
  { part, time }: TimeReading,
  placed: Placed | null,
): Omit<TimeExpression, 'start' | 'end' | 'exact'> => {
  if (!placed) return { from: null, to: null, precision: null, time, relativeTo: null };
  const { span, precision, relativeTo } = placed;
  return {
    from: isoOf(span.from),
    to: isoOf(span.to),
    precision: precision === 'day' && (part !== null || time !== null) ? 'part-of-day' : precision,
    time,
    relativeTo: relativeTo === null ? null : isoOf(relativeTo),
  };
};
