/**
 * What the bench measured → the lines of a table, part by part: our figure, the same beside a peer in
 * the same run, what is aimed at and whether it is reached. The method page and the README show these.
 */
import type { Bench, BenchRow } from '../evaluate/bench-run.ts';

export interface BenchLine {
  measure: string;
  /** “0.9 ms” */
  figure: string;
  /** “1.2 × MiniSearch 7.2”; empty without a peer. */
  beside: string;
  /** “at most 2.5 ×: yes”; empty where nothing is aimed at. */
  bound: string;
}

export interface BenchPart {
  title: string;
  date: string;
  lines: BenchLine[];
}

const titles: Readonly<Record<string, string>> = {
  reading: 'Reading articles',
  pipe: 'Reading through a pipe',
  comparing: 'Comparing accounts',
  building: 'Building a site',
  searching: 'Searching claims',
  pages: 'Story pages',
};

const written = (value: number, unit: string): string =>
  `${value.toLocaleString('en')} ${unit}`.trim();

const toLine = ({ measure, value, unit, peer, ratio, bound, holds }: BenchRow): BenchLine => ({
  measure,
  figure: written(value, unit),
  beside: peer === null || ratio === null ? '' : `${ratio.toLocaleString('en')} × ${peer}`,
  bound:
    bound === null
      ? ''
      : `${`${bound} ${ratio === null ? unit : '×'}`.trim()}: ${holds ? 'yes' : 'not yet'}`,
});

/** The lines of each part. */
export const benchLines = ({ rows }: Bench): BenchPart[] =>
  [...Map.groupBy(rows, ({ part }) => part)].map(([part, own]) => ({
    title: titles[part] ?? part,
    date: own[0]!.date,
    lines: own.map(toLine),
  }));
