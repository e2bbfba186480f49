/**
 * What the bench measured → the lines of a table, part by part: our figure, the same beside a peer in
 * the same run, what is aimed at and whether it is reached; and those of a table of search engines side
 * by side. The method page and the README show these.
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
  parts: 'Building in parts',
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

/** The lines of each part; of a part that was measured on several days, those of each day. */
export const benchLines = ({ rows }: Bench): BenchPart[] =>
  [...Map.groupBy(rows, ({ part, date }) => `${part} ${date}`).values()].map((own) => {
    const { part, date } = own[0]!;
    return { title: titles[part] ?? part, date, lines: own.map(toLine) };
  });

export interface EngineLine {
  engine: string;
  /** One figure a size: “1.01 / 9.62”. */
  p95: string;
  typing: string;
  index: string;
  recall: string;
}

export interface EngineTable {
  /** “10,000 / 100,000” claims. */
  sizes: string;
  dates: string[];
  lines: EngineLine[];
}

/** The search engines side by side; null before they were measured. */
export const engineTable = ({ engines }: Bench): EngineTable | null => {
  const inOne = (values: readonly (number | null)[]): string =>
    values.map((value) => value?.toLocaleString('en') ?? '–').join(' / ');
  if (engines.length === 0) return null;
  return {
    sizes: inOne([...new Set(engines.map(({ size }) => size))]),
    dates: [...new Set(engines.map(({ date }) => date))],
    lines: [...Map.groupBy(engines, ({ engine }) => engine)].map(([engine, own]) => ({
      engine,
      p95: inOne(own.map(({ p95 }) => p95)),
      typing: inOne(own.map(({ typing }) => typing)),
      index: inOne(own.map(({ index }) => index)),
      recall: inOne(own.map(({ recall }) => recall)),
    })),
  };
};
