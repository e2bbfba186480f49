/**
 * Figures of a bench → a table in Markdown, and the rows that are kept of them; the median that stands
 * for several rounds.
 */
import type { BenchEngine, BenchRow } from '../../src/evaluate/bench-run.ts';

export interface BenchOptions {
  /** Rounds of which the median counts. */
  rounds: number;
  /** How many articles the command reads beside its peers. */
  read: number;
  /** How many articles to send through the pipe, one figure a run. */
  piped: number[];
  /** How many claims to search, one figure a run. */
  searched: number[];
  /** How many stories to build a site of; beside peers and after one change at the first size only. */
  built: number[];
  /** Beside peers and after one change at every size. */
  allBuilds?: true;
  /** How many stories to build whole and in parts. */
  parted: number;
  /** Articles of each story built, and words of each; mixed where left out. */
  articles?: number;
  words?: number;
}

/** A figure that is kept; bench.ts knows its part and its day. */
export type KeptRow = Omit<BenchRow, 'part' | 'date'>;

/** What one step of a part measured: it is printed and kept before the next begins. */
export interface BenchResult {
  /** In Markdown. */
  tables: string;
  rows: KeptRow[];
  /** Search engines side by side. */
  engines?: Omit<BenchEngine, 'date'>[];
}

/** Measures a part, a size after the other; tells what it is about to do. */
export type Measure = (
  options: BenchOptions,
  tell: (step: string) => void,
) => Iterable<BenchResult> | AsyncIterable<BenchResult>;

interface Figure {
  measure: string;
  /** Stories, claims or articles that it was measured on; left out where all of the part has one size. */
  size?: number;
  value: number;
  unit: string;
  /** Beside whom, and how many times its figure ours is. */
  beside?: [peer: string, ratio: number];
  atMost?: number;
  atLeast?: number;
}

/** Three digits that carry weight. */
export const digits = (value: number): number => Number(value.toPrecision(3));

/** A row to keep; what is aimed at is held against the ratio where there is one. */
export const toKept = (given: Figure): KeptRow => {
  const { measure, size = null, value, unit, beside, atMost, atLeast } = given;
  const [peer = null, ratio = null] = beside ?? [];
  const [sense, limit] = atMost === undefined ? ['at least', atLeast] : ['at most', atMost];
  const figure = ratio ?? value;
  return {
    measure,
    size,
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

/** 10,000 */
export const grouped = (count: number): string => count.toLocaleString('en-US');

/** 85,300 */
export const round = (value: number): string => grouped(digits(value));

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
