/**
 * What was kept of the bench and what one step measured now → what is kept: the step's figures take the
 * place of those of the same part and the same sizes; those of another machine all go. When a part has
 * been measured to its end, so do its other sizes.
 */
import type { Bench } from '../../src/evaluate/bench-run.ts';
import type { BenchResult } from './table.ts';

interface Step {
  part: string;
  date: string;
  machine: string;
  result: BenchResult;
}

/** @param parts - All parts, in the order in which they are kept. */
export const keepResult = (
  former: Bench,
  { part, date, machine, result }: Step,
  parts: readonly string[],
): Bench => {
  const { rows, engines } = former.machine === machine ? former : { rows: [], engines: [] };
  const measured = new Set(result.rows.map(({ size }) => size));
  const next = [
    ...rows.filter((row) => row.part !== part || !measured.has(row.size)),
    ...result.rows.map((row) => ({ part, date, ...row })),
  ];
  const searched = result.engines ?? [];
  return {
    schema: 'parallax-bench/1',
    machine,
    rows: next.sort(
      (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || (a.size ?? 0) - (b.size ?? 0),
    ),
    engines: [
      ...engines.filter(({ size }) => !searched.some((one) => one.size === size)),
      ...searched.map((engine) => ({ ...engine, date })),
    ].sort((a, b) => a.size - b.size),
  };
};

/** Leaves out what is kept of a part at sizes that a whole run of it no longer measures. */
export const forgetSizes = (
  { rows, engines, ...bench }: Bench,
  part: string,
  measured: readonly (number | null)[],
): Bench => ({
  ...bench,
  rows: rows.filter((row) => row.part !== part || measured.includes(row.size)),
  engines: part === 'searching' ? engines.filter(({ size }) => measured.includes(size)) : engines,
});
