/**
 * Figures that several accounts give for one matter, as dots, arrows and whiskers on one line of
 * numbers. Positions are percentages of the drawing’s width, so it needs no script and no zoom.
 */
import { scaleLinear } from 'd3-scale';
import type { Comparison, Relation } from '../../model/comparison.ts';
import { describeQuantity, type Quantity } from '../../model/quantity.ts';
import { type Account, accountOf, sayReason } from '../accounts.ts';
import { type CountedClaim, figureOf, isCounted, labelOf, valueOf } from '../describe-claim.ts';
import { capitalised } from '../../model/prose.ts';
import { datedSideEventOf, nameEvents } from '../name-events.ts';
import { claimFinder, numberRows, orderRows } from '../order-rows.ts';
import { claimAnchor, rowAnchor } from '../paths.ts';

export interface Figure {
  account: Account;
  value: string;
  bounds: string;
  /** The text gives a word (“dozens”, “civilians”); the figure is our reading of it. */
  workedOut: boolean;
  credit: string | null;
  anchor: string;
  /** exact: a dot; from: a dot with an open arrow; upTo: an arrow to a dot; between: a whisker. */
  shape: 'exact' | 'from' | 'upTo' | 'between';
  approximate: boolean;
  /** Percentages of the width. */
  low: number;
  high: number;
}

export interface NumberLine {
  number: number;
  anchor: string;
  label: string;
  /** The happening that it is told of, where that is not the main one. */
  event: string | null;
  relation: Relation;
  reason: string;
  ticks: { at: number; label: string }[];
  figures: Figure[];
}

const shapeOf = ({ min, max }: Quantity): Figure['shape'] => {
  if (max === null) return 'from';
  if (min === max) return 'exact';
  return min === 0 ? 'upTo' : 'between';
};

/** Where the drawing begins and ends: near the figures when they lie close together, else at zero. */
const domainOf = (quantities: readonly Quantity[]): [number, number] => {
  const ends = quantities.flatMap(({ min, max }) => (max === null ? [min] : [min, max]));
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (low === high) return low === 0 ? [0, 1] : [low * 0.9, high * 1.1];
  if (low > high / 2) return [low - (high - low), high + (high - low)];
  return [0, high * 1.15];
};

const inset = 4;

const drawLine = (claims: readonly { claim: CountedClaim; account: Account }[]) => {
  const scale = scaleLinear()
    .domain(domainOf(claims.map(({ claim }) => claim.count)))
    .nice(5)
    .range([inset, 100 - inset]);
  const round = (value: number) => Math.round(scale(value) * 100) / 100;
  const ticks = scale.ticks(5).filter(Number.isInteger);
  return {
    ticks: ticks.map((tick) => ({ at: round(tick), label: tick.toLocaleString('en-GB') })),
    figures: claims.map(({ claim, account }): Figure => ({
      account,
      value: capitalised(valueOf(claim)),
      bounds: describeQuantity(claim.count),
      workedOut: figureOf(claim) !== null,
      credit: claim.attribution?.who ?? null,
      anchor: claimAnchor(claim),
      shape: shapeOf(claim.count),
      approximate: claim.count.approximate,
      low: round(claim.count.min),
      high: claim.count.max === null ? 100 : round(claim.count.max),
    })),
  };
};

/** What an account says again is drawn once. */
const withoutRepeats = <T extends { claim: CountedClaim; account: Account }>(
  claims: readonly T[],
): T[] =>
  claims.filter(
    ({ claim: { count }, account }, index) =>
      !claims
        .slice(0, index)
        .some(
          (before) =>
            before.account.id === account.id &&
            before.claim.count.min === count.min &&
            before.claim.count.max === count.max,
        ),
  );

const isOneFigure = (claims: readonly { claim: CountedClaim }[]): boolean =>
  new Set(claims.map(({ claim: { count } }) => `${count.min}–${count.max}`)).size === 1;

/**
 * Draws the figures on which accounts do not say the very same; those on which they do are listed.
 *
 * @returns `lines` to draw, and `same`: figures that every account that gives them gives alike.
 */
export const drawNumberLines = (
  comparison: Comparison,
  accounts: readonly Account[],
): { lines: NumberLine[]; same: { number: number; anchor: string; text: string }[] } => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const names = nameEvents(comparison);
  const lines: NumberLine[] = [];
  const same: { number: number; anchor: string; text: string }[] = [];
  for (const row of orderRows(comparison)) {
    const told = row.cells.flatMap(({ article, claims: ids }) =>
      ids
        .map((id) => find(article, id))
        .filter(isCounted)
        .map((claim) => ({ claim, account: accountOf(accounts, article) })),
    );
    const claims = withoutRepeats(told);
    if (row.cells.length < 2 || new Set(claims.map(({ account }) => account.id)).size < 2) continue;
    const place = { number: numbers.get(row.id)!, anchor: rowAnchor(row) };
    if (isOneFigure(claims)) {
      const event = datedSideEventOf(row, comparison, names);
      const value = valueOf(claims[0]!.claim);
      same.push({ ...place, text: event ? `${value} (${event})` : value });
    } else
      lines.push({
        ...place,
        label: labelOf(row, claims[0]!.claim),
        event: datedSideEventOf(row, comparison, names),
        relation: row.relation,
        reason: sayReason(row, accounts),
        ...drawLine(claims),
      });
  }
  return { lines, same };
};
