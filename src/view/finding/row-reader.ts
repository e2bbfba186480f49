/**
 * A comparison and its accounts → a reader of its rows: in the order of the table, each with the one
 * claim that stands for an account, its number and whether it is of the main happening.
 */
import type { Claim } from '../../model/claim.ts';
import type { Comparison, Row } from '../../model/comparison.ts';
import type { Account } from '../accounts.ts';
import { datedSideEventOf, nameEvents, sideEventOf } from '../name-events.ts';
import { claimFinder, numberRows, orderRows } from '../order-rows.ts';
import { rowAnchor } from '../paths.ts';
import type { RowLink } from './finding.ts';

export interface RowReader {
  comparison: Comparison;
  accounts: readonly Account[];
  rows: readonly Row[];
  /** The claims that a row is shown with, one for each account that makes it. */
  claimsOf: (row: Row) => Claim[];
  link: (row: Row) => RowLink;
  isMain: (row: Row) => boolean;
  /** The happening that a row is told of, where that is not the main one. */
  sideEventOf: (row: Row) => string | null;
  /** The same with its date, for lists. */
  datedSideEventOf: (row: Row) => string | null;
}

/** A statement of several sentences stands in a row with the one that the row compares. */
const withComparedWords = (claim: Claim, { diff }: Row): Claim => {
  const own = diff?.filter(({ articles }) => articles.includes(claim.article)) ?? [];
  if (claim.type !== 'statement' || claim.words === '' || own.length === 0) return claim;
  return {
    ...claim,
    words: own
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
};

/** Makes a reader of the rows of one story. */
export const createRowReader = (
  comparison: Comparison,
  accounts: readonly Account[],
): RowReader => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const names = nameEvents(comparison);
  const main = new Set(comparison.events.filter((event) => event.main).map(({ id }) => id));
  return {
    comparison,
    accounts,
    rows: orderRows(comparison),
    claimsOf: (row) =>
      row.cells.flatMap(({ article, claims: [id] }) => {
        const claim = id === undefined ? undefined : find(article, id);
        return claim ? [withComparedWords(claim, row)] : [];
      }),
    link: (row) => ({ number: numbers.get(row.id)!, anchor: rowAnchor(row) }),
    isMain: (row) => row.event !== null && main.has(row.event),
    sideEventOf: (row) => sideEventOf(row, comparison, names),
    datedSideEventOf: (row) => datedSideEventOf(row, comparison, names),
  };
};
