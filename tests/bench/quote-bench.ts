/**
 * The README and what the bench measured → the README with the table of its figures, between two marks.
 */
import { format, resolveConfig } from 'prettier';
import type { Bench } from '../../src/evaluate/bench-run.ts';
import { benchLines } from '../../src/view/bench-lines.ts';
import { longDate } from '../../src/view/english.ts';

const between = /(?<=<!-- measured -->\n)[\s\S]*(?=\n<!-- \/measured -->)/u;

/**
 * Quotes.
 *
 * @throws Where the README lacks the marks.
 */
export const quoteBench = async (readme: string, bench: Bench): Promise<string> => {
  if (!between.test(readme)) throw new Error('README.md has no <!-- measured --> for the table');
  const rows = benchLines(bench).flatMap(({ title, date, lines }) => [
    `| **${title}**, ${longDate(date)} | | | |`,
    ...lines.map(
      ({ measure, figure, beside, bound }) => `| ${measure} | ${figure} | ${beside} | ${bound} |`,
    ),
  ]);
  const table = [
    '| what | Parallax | beside, in the same run | aimed at |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const quoted = readme.replace(between, () => `\nOn ${bench.machine}:\n\n${table}\n`);
  return format(quoted, { ...(await resolveConfig('README.md')), parser: 'markdown' });
};
