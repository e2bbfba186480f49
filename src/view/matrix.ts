/**
 * A comparison → the table of claims: its rows by happening, with what each account says in them, and
 * which of them stand folded. A row’s number is the number of its chips in the texts.
 */
import type { Claim } from '../model/claim.ts';
import type { Comparison, Relation, Row, StoryEvent } from '../model/comparison.ts';
import { type Account, sayReason } from './accounts.ts';
import { figureOf, hedgeOf, labelOf, valueOf } from './describe-claim.ts';
import { dateRange, joinParts, longDate } from './english.ts';
import { capitalised } from '../model/prose.ts';
import { signatureOf } from './hand-corrections.ts';
import { nameEvents } from './name-events.ts';
import { claimFinder, isFolded, numberRows, orderEvents, orderRows } from './order-rows.ts';
import { claimAnchor, rowAnchor } from './paths.ts';
import { type QuotePart, quoteParts } from './quote-parts.ts';

export interface CellClaim {
  anchor: string;
  value: string;
  /** The figure that vague words come to. */
  figure: string | null;
  quote: QuotePart[];
  credit: string | null;
  hedge: string | null;
  asOf: string | null;
  /** Who corrected it by hand, and when. */
  corrected: string | null;
}

export interface MatrixCell {
  account: Account;
  /** Empty: no rule found it in the text. */
  claims: CellClaim[];
}

export interface MatrixRow {
  number: number;
  anchor: string;
  type: Claim['type'];
  label: string;
  relation: Relation;
  reason: string;
  oneOrigin: string | null;
  /** Who put it together or related it by hand, and when. */
  corrected: string | null;
  cells: MatrixCell[];
}

export interface MatrixGroup {
  id: string;
  heading: string;
  /** “5 March 2031, Ostrov”, or null where neither is known. */
  setting: string | null;
  main: boolean;
  rows: MatrixRow[];
  /** The rows that stand open: all that accounts share, and the telling ones of one account. */
  open: MatrixRow[];
  /** All other rows, by the account that alone has them. */
  folds: MatrixFold[];
}

export interface MatrixFold {
  account: Account;
  rows: MatrixRow[];
}

const cellClaim = (claim: Claim, row: Row): CellClaim => ({
  anchor: claimAnchor(claim),
  value: capitalised(valueOf(claim)),
  figure: figureOf(claim),
  quote: quoteParts(claim, row),
  credit: claim.type === 'statement' ? null : (claim.attribution?.who ?? null),
  hedge: hedgeOf(claim),
  asOf: claim.asOf && longDate(claim.asOf.date),
  corrected: claim.corrected && signatureOf(claim.corrected),
});

/** When and where, as far as its name does not say it: “The flood in Lowmere”, “5 March 2031”. */
const settingOf = (event: StoryEvent, name: string): string | null => {
  const when = event.when && dateRange(event.when.from, event.when.to);
  return (
    joinParts([
      when && !name.includes(when) && when,
      event.place && !name.includes(event.place) && event.place,
    ]) || null
  );
};

/** Builds the table of one story. */
export const buildMatrix = (
  comparison: Comparison,
  accounts: readonly Account[],
): MatrixGroup[] => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const names = nameEvents(comparison);
  const toRow = (row: Row): MatrixRow => ({
    number: numbers.get(row.id)!,
    anchor: rowAnchor(row),
    type: row.type,
    label: labelOf(row, find(row.cells[0]!.article, row.cells[0]!.claims[0]!)),
    relation: row.relation,
    reason: sayReason(row, accounts),
    oneOrigin: row.oneOrigin,
    corrected: row.corrected && signatureOf(row.corrected),
    cells: accounts.map((account) => ({
      account,
      claims: row.cells
        .filter(({ article }) => article === account.id)
        .flatMap(({ article, claims }) => claims.map((id) => find(article, id)))
        .filter((claim) => claim !== undefined)
        .map((claim) => cellClaim(claim, row)),
    })),
  });
  const ordered = orderRows(comparison);
  const group = (
    about: Pick<MatrixGroup, 'id' | 'heading' | 'setting' | 'main'>,
    rows: readonly Row[],
  ): MatrixGroup => {
    const folded = rows.filter((row) => isFolded(row, comparison, find));
    return {
      ...about,
      rows: rows.map(toRow),
      open: rows.filter((row) => !folded.includes(row)).map(toRow),
      folds: accounts
        .map((account) => ({
          account,
          rows: folded.filter(({ cells }) => cells[0]!.article === account.id).map(toRow),
        }))
        .filter((fold) => fold.rows.length > 0),
    };
  };
  const known = new Set(comparison.events.map(({ id }) => id));
  return [
    ...orderEvents(comparison).map((event) =>
      group(
        {
          id: event.id,
          heading: capitalised(names.get(event.id)!),
          setting: settingOf(event, names.get(event.id)!),
          main: event.main,
        },
        ordered.filter((row) => row.event === event.id),
      ),
    ),
    group(
      { id: 'other', heading: 'Other matters', setting: null, main: false },
      ordered.filter((row) => row.event === null || !known.has(row.event)),
    ),
  ].filter(({ rows }) => rows.length > 0);
};
