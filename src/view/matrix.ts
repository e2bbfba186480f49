/**
 * A comparison → the table of claims: its rows by happening, with what each account says in them, and
 * which of them stand folded. A row’s number is the number of its chips in the texts.
 */
import type { Claim } from '../model/claim.ts';
import type { Comparison, Relation, Row, StoryEvent } from '../model/comparison.ts';
import { type Account, accountOf, nameOutlets } from './accounts.ts';
import { figureOf, hedgeOf, labelOf, valueOf } from './describe-claim.ts';
import { capitalised, dateRange, longDate } from './english.ts';
import { signatureOf } from './hand-corrections.ts';
import {
  claimFinder,
  eventName,
  isFolded,
  numberRows,
  orderEvents,
  orderRows,
} from './order-rows.ts';
import { claimAnchor, rowAnchor } from './paths.ts';

/** A stretch of quoted words. */
export interface QuotePart {
  text: string;
  /** claim: the words that make it; context: words around them; unshared: in this account alone. */
  kind: 'claim' | 'context' | 'unshared';
}

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
  /** Empty: the text does not mention it. */
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

/** The words of one account out of the word difference of a row. */
const wordsOfAccount = (diff: NonNullable<Row['diff']>, article: string): QuotePart[] => {
  const accounts = new Set(diff.flatMap((part) => part.articles)).size;
  return diff
    .filter((part) => part.articles.includes(article))
    .map(({ text, articles }) => ({
      text,
      kind: articles.length < accounts && /[\p{L}\p{N}]/u.test(text) ? 'unshared' : 'claim',
    }));
};

const room = { shared: 96, only: 70 };

/** The quoted words, with as much of their sentence around them as there is room for. */
const quoteInContext = ({ quote, sentence }: Claim, letters: number): QuotePart[] => {
  const spare = Math.max(0, letters - quote.exact.length) / 2;
  const at = quote.start - sentence.start;
  if (spare < 15 || at < 0 || quote.end > sentence.end)
    return [{ text: quote.exact, kind: 'claim' }];
  const before = sentence.exact.slice(0, at);
  const after = sentence.exact.slice(at + quote.exact.length);
  const head = before.length > spare ? `… ${before.slice(-spare).replace(/^\S*\s/, '')}` : before;
  const tail = after.length > spare ? `${after.slice(0, spare).replace(/\s\S*$/, '')} …` : after;
  return [
    { text: head, kind: 'context' as const },
    { text: quote.exact, kind: 'claim' as const },
    { text: tail, kind: 'context' as const },
  ].filter(({ text }) => text.trim());
};

const cellClaim = (claim: Claim, row: Row): CellClaim => {
  const words = row.diff ? wordsOfAccount(row.diff, claim.article) : [];
  return {
    anchor: claimAnchor(claim),
    value: capitalised(valueOf(claim)),
    figure: figureOf(claim),
    quote:
      words.length > 0
        ? words
        : quoteInContext(claim, row.relation === 'only' ? room.only : room.shared),
    credit: claim.type === 'statement' ? null : (claim.attribution?.who ?? null),
    hedge: hedgeOf(claim),
    asOf: claim.asOf && longDate(claim.asOf.date),
    corrected: claim.corrected && signatureOf(claim.corrected),
  };
};

const settingOf = (event: StoryEvent): string | null => {
  const when = event.when && dateRange(event.when.from, event.when.to);
  return [when, event.place].filter(Boolean).join(', ') || null;
};

/** Builds the table of one story. */
export const buildMatrix = (
  comparison: Comparison,
  accounts: readonly Account[],
): MatrixGroup[] => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const toRow = (row: Row): MatrixRow => ({
    number: numbers.get(row.id)!,
    anchor: rowAnchor(row),
    type: row.type,
    label: labelOf(row, find(row.cells[0]!.article, row.cells[0]!.claims[0]!)),
    relation: row.relation,
    reason: nameOutlets(row.reason, accounts),
    oneOrigin: row.oneOrigin,
    corrected: row.corrected && signatureOf(row.corrected),
    cells: accounts.map((account) => ({
      account: accountOf(accounts, account.id),
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
          heading: capitalised(eventName(event)),
          setting: settingOf(event),
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
