/**
 * Full dates as they are printed in the head of an article, in a dateline or under a picture
 * (“Wednesday, Feb. 7, 2024”) → ISO dates. Dates without a year, and dates that depend on a
 * publication date, are the business of the time reader, not of this file.
 */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthName =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

// February 7, 2024 · Feb. 7th 2024
const monthFirst = new RegExp(
  String.raw`\b${monthName}\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})\b`,
  'giu',
);
// 7 February 2024 · 7th Feb. 2024
const dayFirst = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${monthName}\.?,?\s+(\d{4})\b`,
  'giu',
);
// 2/23/2015, where only one of the two numbers can be a month
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;
// 2024-02-07
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;

export interface PrintedDate {
  date: string;
  /** Half-open offsets of its words. */
  start: number;
  end: number;
}

const isoOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1600 ? date.toISOString().slice(0, 10) : null;
};

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Finds every full date in a piece of text, in the order in which they stand. */
export const findPrintedDates = (text: string): PrintedDate[] => {
  const found: PrintedDate[] = [];
  if (!/\d{4}/u.test(text)) return found;
  const add = (match: RegExpMatchArray, date: string | null): void => {
    if (date)
      found.push({ date, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of text.matchAll(monthFirst)) {
    add(match, isoOf(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2])));
  }
  for (const match of text.matchAll(dayFirst)) {
    add(match, isoOf(Number(match[3]), monthNumber(match[2] ?? ''), Number(match[1])));
  }
  for (const match of text.matchAll(slashed)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first <= 12 && second <= 12 && first !== second) continue;
    add(match, isoOf(Number(match[3]), Math.min(first, second), Math.max(first, second)));
  }
  for (const match of text.matchAll(iso)) {
    add(match, isoOf(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  return found.sort((a, b) => a.start - b.start);
};

const dateTime =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * Reads a publication date as metadata gives it.
 *
 * @returns An ISO date or date-time; null where the words hold no full date.
 */
export const readPublished = (words: string): string | null => {
  const trimmed = words.trim();
  const match = dateTime.exec(trimmed);
  if (match) return findPrintedDates(match[1] ?? '').length > 0 ? trimmed.replace(' ', 'T') : null;
  if (/^\d{4}-\d{2}-\d{2}[T\s]/u.test(trimmed)) return null;
  return findPrintedDates(trimmed)[0]?.date ?? null;
};
