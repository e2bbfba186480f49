/**
 * Figures of a bench → a table in Markdown, and the rows that are kept of them; the median that stands
 * for several rounds.
 */
import type { BenchRow } from '../../src/evaluate/bench-run.ts';

export interface BenchOptions {
  /** Rounds of which the median counts. */
  rounds: number;
  /** How many articles to send through the pipe, one figure a run. */
  piped: number[];
  /** How many claims to search, one figure a run. */
  searched: number[];
  /** How many stories to build a site of, one run each. */
  built: number[];
  /** Articles of each story built, and words of each; mixed where left out. */
  articles?: number;
  words?: number;
}

/** A figure that is kept; bench.ts knows its part and its day. */
export type KeptRow = Omit<BenchRow, 'part' | 'date'>;

export interface BenchResult {
  /** In Markdown. */
  tables: string;
  rows: KeptRow[];
}

interface Figure {
  measure: string;
  value: number;
  unit: string;
  /** Beside whom, and how many times its figure ours is. */
  beside?: [peer: string, ratio: number];
  atMost?: number;
  atLeast?: number;
}

const digits = (value: number): number => Number(value.toPrecision(3));

/** A row to keep; what is aimed at is held against the ratio where there is one. */
export const toKept = ({ measure, value, unit, beside, atMost, atLeast }: Figure): KeptRow => {
  const [peer = null, ratio = null] = beside ?? [];
  const [sense, limit] = atMost === undefined ? ['at least', atLeast] : ['at most', atMost];
  const figure = ratio ?? value;
  return {
    measure,
    value: digits(value),
    unit,
    peer,
    ratio: ratio === null ? null : digits(ratio),
    bound: limit === undefined ? null : `${sense} ${limit}`,
    holds: limit === undefined ? null : atMost === undefined ? figure >= limit : figure <= limit,
  };
};

/** The middle one; of an even number the upper middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** 85,300: three digits that carry weight. */
export const round = (value: number): string => digits(value).toLocaleString('en-US');

/**
 * A table under its title.
 *
 * @param note - What was measured on, in a sentence or two.
 */
export const toTable = (title: string, note: string, rows: readonly string[][]): string => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    note,
    '',
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...body.map(line),
  ].join('\n');
};

/** What is kept, each figure beside its peer and its bound. */
export const toBoundsTable = (title: string, note: string, rows: readonly KeptRow[]): string =>
  toTable(title, note, [
    ['what', 'measured', 'beside', 'bound', 'holds'],
    ...rows.map(({ measure, value, unit, peer, ratio, bound, holds }) => [
      measure,
      `${value} ${unit}`.trim(),
      peer ? `${ratio} × ${peer}` : '',
      bound ?? '',
      holds === null ? '' : holds ? 'yes' : 'no',
    ]),
  ]);
