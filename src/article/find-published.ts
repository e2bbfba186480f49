/**
 * The date of publication where no metadata gives it: a line that says when the article went up, the
 * dates of byline and dateline, and, as a last resort, the newest date under a picture.
 */
import type { Article, Paragraph } from '../model/article.ts';
import { findDateline } from './find-dateline.ts';
import { readTimestamp } from './paragraph-rules.ts';
import { findPrintedDates } from './printed-date.ts';

type Published = Pick<Article, 'published' | 'publishedFrom'>;

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
  const dateline = parts
    .filter(({ role }) => role === 'body' || role === 'dateline')
    .slice(0, 6)
    .map(({ value }) => findDateline(value)?.date)
    .find((date) => date != null);
  const said =
    stamps.find(({ date }) => date !== null)?.date ??
    findPrintedDates(byline)[0]?.date ??
    dateline ??
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
