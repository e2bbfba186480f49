/**
 * `npm run bench`: measures the engine on an invented corpus beside named peers, and prints a table a
 * question. Times are medians of several rounds in one run; only ratios carry over to other machines.
 * With `--save` the figures of the parts that ran take the place of the former ones in
 * src/evaluate/bench.json, and the README quotes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { Command } from 'commander';
import { type Bench, type BenchRow, benchSchema } from '../../src/evaluate/bench-run.ts';
import { measureBuilding } from './measure-building.ts';
import { measureComparing } from './measure-comparing.ts';
import { measurePages } from './measure-pages.ts';
import { measurePipe } from './measure-pipe.ts';
import { measureReading } from './measure-reading.ts';
import { measureSearching } from './measure-searching.ts';
import { quoteBench } from './quote-bench.ts';
import type { BenchOptions } from './table.ts';

const measures = {
  reading: measureReading,
  pipe: measurePipe,
  comparing: measureComparing,
  building: measureBuilding,
  searching: measureSearching,
  pages: measurePages,
};

const toNumbers = (value: string): number[] => value.split(',').map(Number);

const kept = 'src/evaluate/bench.json';

const { only, date, save, ...options } = new Command()
  .option('--only <name>', `one of ${Object.keys(measures).join(', ')}`)
  .option('--date <date>', 'day to print and keep', new Date().toISOString().slice(0, 10))
  .option('--save', `keep the figures in ${kept}`)
  .option('--rounds <number>', 'rounds of which the median counts', Number, 5)
  .option(
    '--piped <numbers>',
    'how many articles to send through the pipe',
    toNumbers,
    [1000, 10_000],
  )
  .option('--searched <numbers>', 'how many claims to search', toNumbers, [10_000, 100_000])
  .option('--built <numbers>', 'how many stories to build a site of', toNumbers, [50, 150])
  .option('--articles <number>', 'articles of each story built', Number)
  .option('--words <number>', 'words of each article built', Number)
  .parse()
  .opts<BenchOptions & { only?: keyof typeof measures; date: string; save?: true }>();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;

/** Puts rows in the place of the former ones of their part; those of another machine all go. */
const keep = async (part: string, rows: readonly BenchRow[]): Promise<void> => {
  const former = benchSchema.parse(JSON.parse(readFileSync(kept, 'utf8')));
  const others = former.machine === machine ? former.rows : [];
  const next: Bench = {
    schema: 'parallax-bench/1',
    machine,
    rows: Object.keys(measures).flatMap((name) =>
      (name === part ? rows : others).filter((row) => row.part === name),
    ),
  };
  writeFileSync(kept, `${JSON.stringify(next, null, 2)}\n`);
  writeFileSync('README.md', await quoteBench(readFileSync('README.md', 'utf8'), next));
};

process.stdout.write(`${date} · ${machine}\n`);
for (const [part, measure] of Object.entries(measures)) {
  if (only && only !== part) continue;
  const { tables, rows } = await measure(options);
  process.stdout.write(`\n${tables}\n`);
  if (save)
    await keep(
      part,
      rows.map((row) => ({ part, date, ...row })),
    );
}
