/**
 * Words a second of several readers, round by round → how many times each one’s rate the first one’s is,
 * and a table of it.
 */
import { median, round, toTable } from './table.ts';

export interface RateFigure {
  name: string;
  /** Words a second. */
  rate: number;
  /** How many times its rate the first one’s is. */
  ratio: number;
}

/** Each reader’s middle rate, and the middle of what the first one’s was to it in the same round. */
export const compareRates = (
  names: readonly string[],
  rounds: readonly (readonly number[])[],
): RateFigure[] =>
  names.map((name, i) => ({
    name,
    rate: median(rounds.map((rates) => rates[i]!)),
    ratio: median(rounds.map((rates) => rates[0]! / rates[i]!)),
  }));

/** A table of the readers, ours first. */
export const toRateTable = (title: string, note: string, figures: readonly RateFigure[]): string =>
  toTable(title, note, [
    ['reader', 'words a second', 'Parallax against it'],
    ...figures.map(({ name, rate, ratio }) => [name, round(rate), `${ratio.toFixed(2)} ×`]),
  ]);
