/**
 * A stretch of text → the report that holds it: the innermost whose words cover it, or the one whose
 * crediting verb it is.
 */
import type { Report } from './make-report.ts';
import { reportsAt } from './reports-at.ts';

interface Reported {
  sentences: readonly { start: number; end: number }[];
  reports: readonly Report[];
}

/** The innermost report whose words hold a stretch of text. */
export const reportAround = (document: Reported, start: number, end: number): Report | null => {
  let best: Report | null = null;
  for (const report of reportsAt(document, start)) {
    const { content } = report;
    // he wants to help the 12 hurt: nobody says that they were
    if (report.class === 'stance') continue;
    if (content.start > start || content.end < end) continue;
    if (!best || content.end - content.start < best.content.end - best.content.start) best = report;
  }
  return best;
};

/** The report that the verb at an offset makes: “blamed”, “accused”, “claimed”. */
export const reportBy = (document: Reported, offset: number, lemma: string): Report | null =>
  reportsAt(document, offset).find(
    ({ verb, words }) => verb === lemma && words.start <= offset && offset < words.end,
  ) ?? null;
