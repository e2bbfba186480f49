/**
 * What was measured on one corpus → the rows of a table: a share with its counts, or a dash where the
 * corpus can’t tell.
 */
import { type Counts, ratesOf } from '../evaluate/counts.ts';
import type { CorpusRun } from '../evaluate/run.ts';
import { claimTypeIds } from '../model/claim.ts';

export interface FigureRow {
  title: string;
  recall: string;
  precision: string;
  f1: string;
  halves: string;
}

const none = '–';

const share = (of: number, all: number): string =>
  all === 0
    ? none
    : `${(of / all).toFixed(2)} (${of.toLocaleString('en')} of ${all.toLocaleString('en')})`;

/** Types of which our own labels hold the main claims only, so that precision says nothing. */
const partly: ReadonlySet<string> = new Set(claimTypeIds.filter((type) => type !== 'casualties'));

const overall = (counts: Counts): string => {
  const { recall, precision, f1 } = ratesOf(counts);
  if (counts.labelled === 0 && counts.predicted === 0) return none;
  if (counts.predicted === 0) return recall.toFixed(2);
  return (counts.labelled === 0 ? precision : f1).toFixed(2);
};

/** The rows of a corpus, what was never met left out. */
export const figureRows = ({ id, measures }: Pick<CorpusRun, 'id' | 'measures'>): FigureRow[] =>
  measures
    .filter(({ all }) => all.labelled + all.predicted > 0)
    .map(({ title, all, halves }) => {
      const known = (counts: Counts): Counts =>
        id === 'labels' && partly.has(title) ? { ...counts, predicted: 0, right: 0 } : counts;
      const counts = known(all);
      return {
        title,
        recall: share(counts.found, counts.labelled),
        precision: share(counts.right, counts.predicted),
        f1: counts.labelled > 0 && counts.predicted > 0 ? overall(counts) : none,
        halves: halves.map((half) => overall(known(half))).join(' / '),
      };
    });
