/**
 * Document → its reports at one place: those whose words, or whose naming of the speaker, may hold it.
 * They are kept by sentence, so that a long article is not searched whole for each claim.
 */
import type { Span } from '../../model/span.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Report } from './make-report.ts';

interface Reported {
  sentences: readonly { start: number; end: number }[];
  reports: readonly Report[];
}

const bySentence = new WeakMap<readonly Report[], Report[][]>();

const gather = ({ sentences, reports }: Reported): Report[][] => {
  const gathered: Report[][] = [];
  const add = (report: Report, { start, end }: Pick<Span, 'start' | 'end'>): void => {
    const last = partitionPoint(sentences, (sentence) => sentence.start < end);
    for (let i = partitionPoint(sentences, (one) => one.end <= start); i <= last; i++) {
      const own = (gathered[i] ??= []);
      if (own.at(-1) !== report) own.push(report);
    }
  };
  for (const report of reports) {
    add(report, report.content);
    add(report, report.words);
  }
  return gathered;
};

/** The reports around an offset into the text, in their order; a few may only stand near. */
export const reportsAt = (document: Reported, offset: number): readonly Report[] => {
  let gathered = bySentence.get(document.reports);
  if (!gathered) {
    gathered = gather(document);
    bySentence.set(document.reports, gathered);
  }
  return gathered[partitionPoint(document.sentences, ({ end }) => end <= offset)] ?? [];
};
