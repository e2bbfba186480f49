/**
 * The README and what the bench measured → the README with the tables of its figures, between two marks.
 */
import { format, resolveConfig } from 'prettier';
import type { Bench } from '../../src/evaluate/bench-run.ts';
import { benchLines, engineTable } from '../../src/view/bench-lines.ts';
import { longDate } from '../../src/view/english.ts';

const between = /(?<=<!-- measured -->\n)[\s\S]*(?=\n<!-- \/measured -->)/u;

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const quoteEngines = (bench: Bench): string => {
  const table = engineTable(bench);
  if (!table) return '';
  const { sizes, dates, lines } = table;
  return [
    '',
    `Search engines side by side in Chromium, at ${sizes} claims, ${dates.map(longDate).join(' and ')}:`,
    '',
    rowOf([
      'engine',
      'p95 of a query, ms',
      'of a letter typed, ms',
      'index compressed, kB',
      'recall@5',
    ]),
    rowOf(['---', '---', '---', '---', '---']),
    ...lines.map(({ engine, p95, typing, index, recall }) =>
      rowOf([engine, p95, typing, index, recall]),
    ),
    '',
  ].join('\n');
};

/**
 * Quotes.
 *
 * @throws Where the README lacks the marks.
 */
export const quoteBench = async (readme: string, bench: Bench): Promise<string> => {
  if (!between.test(readme)) throw new Error('README.md has no <!-- measured --> for the table');
  const rows = benchLines(bench).flatMap(({ title, date, lines }) => [
    `| **${title}**, ${longDate(date)} | | | |`,
    ...lines.map(({ measure, figure, beside, bound }) => rowOf([measure, figure, beside, bound])),
  ]);
  const table = [
    '| what | Parallax | beside, in the same run | aimed at |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const quoted = readme.replace(
    between,
    () => `\nOn ${bench.machine}:\n\n${table}\n${quoteEngines(bench)}`,
  );
  return format(quoted, { ...(await resolveConfig('README.md')), parser: 'markdown' });
};
