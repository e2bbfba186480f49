/**
 * Figures of a bench → a table in Markdown, and the median that stands for several rounds.
 */

export interface BenchOptions {
  /** Rounds of which the median counts. */
  rounds: number;
  /** How many articles to send through the pipe, one figure a run. */
  piped: number[];
  /** How many claims to search, one figure a run. */
  searched: number[];
  /** How many stories to build a site of, one run each. */
  built: number[];
}

/** The middle one; of an even number the upper middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** 85,300: three digits that carry weight. */
export const round = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US');

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
