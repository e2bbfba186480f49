/**
 * The date of publication where no metadata gives it: a line that says when the article went up, the
 * dates of byline and dateline, and, as a last resort, the newest date under a picture.
 */
import type { Article, Paragraph } from '../model/article.ts';
import { findDateline } from './find-dateline.ts';
import { readTimestamp } from './paragraph-rules.ts';
import { findPrintedDates } from './printed-date.ts';

type Published = Pick<Article, 'published' | 'publishedFrom'>;

// … a fire in the harbour. (Published Tuesday, Jan. 3, 2017)
const publishedEnd = /\(Published\s([^()]{6,40})\)$/u;

// Morning Operational Update, May 5, 2013
const bulletinTitle =
  /^(?=.*\b(?:update|bulletin|release|briefing|roundup|digest|report)\b)[^.!?]*?(\p{Lu}\p{L}+\.?,?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{Lu}\p{L}+\.?\s\d{4})$/iu;

// May 5: Patrols find weapons in the north
const datedHeadline = /(?:^|:\s)(\p{Lu}\p{L}{2,8}\.?\s\d{1,2}):\s/u;

// 2013-05-S-012: agencies’ reference numbers begin with year and month
const reference = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-\p{Lu}/gu;
const headLength = 400;

/** A day without a year, in the year that a reference number above it gives; it may be a month older. */
const withReferenceYear = (monthDay: string | null, text: string): string | null => {
  if (monthDay === null) return null;
  for (const [, year, month] of text.slice(0, headLength).matchAll(reference)) {
    const later = (Number(monthDay.slice(0, 2)) - Number(month) + 12) % 12;
    if (later <= 1)
      return `${Number(year) + (monthDay.slice(0, 2) < (month ?? '') ? 1 : 0)}-${monthDay}`;
  }
  return null;
};

/** The day that a headline begins with. */
const headlineDay = (head: string): string | null => {
  const words = datedHeadline.exec(head)?.[1];
  // any leap year will do
  return findPrintedDates(`${words ?? ''} 2000`)[0]?.date.slice(5) ?? null;
};

// Archive pictures are older than the article.
const archive = /\bfile\b|\barchive\b|\bundated\b/iu;

/** Finds the date on which an article was published, in its own text. */
export const findPublished = (text: string, paragraphs: readonly Paragraph[]): Published => {
  const parts = paragraphs.map(({ start, end, role }) => ({ role, value: text.slice(start, end) }));
  const stamps = parts
    .filter(({ role }) => role === 'furniture')
    .map(({ value }) => readTimestamp(value))
    .filter((stamp) => stamp !== null)
    .sort((a, b) => Number(a.updated) - Number(b.updated));
  const byline = parts.find(({ role }) => role === 'byline')?.value ?? '';
  const datelines = parts
    .filter(({ role }) => role === 'body' || role === 'dateline')
    .slice(0, 6)
    .map(({ value }) => findDateline(value))
    .filter((found) => found !== null);
  const dateline =
    datelines.find(({ date }) => date !== null)?.date ??
    datelines
      .map(({ monthDay }) => withReferenceYear(monthDay, text))
      .find((date) => date !== null);
  const headline = parts
    .slice(0, 2)
    .map(({ value }) => withReferenceYear(headlineDay(value.slice(0, 60)), text))
    .find((date) => date !== null);
  const bulletin = parts
    .slice(0, 5)
    .map(({ value }) => bulletinTitle.exec(value)?.[1])
    .find((words) => words !== undefined);
  const noted = parts
    .map(({ value }) => publishedEnd.exec(value)?.[1])
    .find((words) => words !== undefined);
  const said =
    stamps.find(({ date }) => date !== null)?.date ??
    findPrintedDates(byline)[0]?.date ??
    findPrintedDates(noted ?? '')[0]?.date ??
    dateline ??
    findPrintedDates(bulletin ?? '')[0]?.date ??
    headline ??
    null;
  if (said) return { published: said, publishedFrom: 'text' };
  const pictured = parts
    .filter(({ role, value }) => role === 'caption' && !archive.test(value))
    .flatMap(({ value }) => findPrintedDates(value).map(({ date }) => date))
    .sort()
    .at(-1);
  return pictured
    ? { published: pictured, publishedFrom: 'caption' }
    : { published: null, publishedFrom: null };
};
