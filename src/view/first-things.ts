/**
 * What each account puts first: the matters that several tell, ranked by where each text first
 * comes to them, with a line between the ranks.
 */
import type { Comparison } from '../model/comparison.ts';
import type { Account } from './accounts.ts';
import { labelOf } from './describe-claim.ts';
import { claimFinder, numberRows, orderRows } from './order-rows.ts';
import { rowAnchor } from './paths.ts';

export interface RankedMatter {
  number: number;
  anchor: string;
  label: string;
  /** By account, in the story’s order: rank from 1, or null where it tells nothing of it. */
  ranks: (number | null)[];
}

const shown = 8;

/** Ranks the matters that at least two accounts tell; the earliest told are kept. */
export const rankFirstThings = (
  comparison: Comparison,
  accounts: readonly Account[],
): RankedMatter[] => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const told = orderRows(comparison)
    .filter(({ cells }) => cells.length > 1)
    .map((row) => ({
      row,
      at: accounts.map(({ id }) => {
        const starts = row.cells
          .filter(({ article }) => article === id)
          .flatMap(({ article, claims }) => claims.map((claim) => find(article, claim)))
          .flatMap((claim) => (claim ? [claim.quote.start] : []));
        return starts.length > 0 ? Math.min(...starts) : null;
      }),
    }))
    .sort((a, b) => earliest(a.at) - earliest(b.at))
    .slice(0, shown);
  // one matter has no order
  if (told.length < 2) return [];
  const ranksIn = accounts.map((_, index) =>
    told
      .filter(({ at }) => at[index] !== null)
      .sort((a, b) => a.at[index]! - b.at[index]!)
      .map(({ row }) => row.id),
  );
  return told.map(({ row }) => ({
    number: numbers.get(row.id)!,
    anchor: rowAnchor(row),
    label: labelOf(row, find(row.cells[0]!.article, row.cells[0]!.claims[0]!)),
    ranks: ranksIn.map((ranked) => {
      const place = ranked.indexOf(row.id);
      return place < 0 ? null : place + 1;
    }),
  }));
};

const earliest = (at: readonly (number | null)[]): number =>
  Math.min(...at.map((start) => start ?? Number.POSITIVE_INFINITY));
