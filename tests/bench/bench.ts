/**
 * `npm run bench`: measures the engine on an invented corpus beside named peers, and prints a table a
 * question. Times are medians of several rounds in one run; only ratios carry over to other machines.
 * With `--save` each step's figures take the place of the former ones of its part and size in
 * src/evaluate/bench.json as soon as they are there, and the README quotes them; so parts may be
 * measured one by one, and a run that is broken off keeps what it has measured. Figures of a part at
 * other sizes go when it has been measured to its end.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { Command, Option } from 'commander';
import { type Bench, benchSchema } from '../../src/evaluate/bench-run.ts';
import { forgetSizes, keepResult } from './keep-result.ts';
import { measureBuilding } from './measure-building.ts';
import { measureComparing } from './measure-comparing.ts';
import { measurePages } from './measure-pages.ts';
import { measureParts } from './measure-parts.ts';
import { measurePipe } from './measure-pipe.ts';
import { measureReading } from './measure-reading.ts';
import { measureSearching } from './measure-searching.ts';
import { quoteBench } from './quote-bench.ts';
import type { BenchOptions, Measure } from './table.ts';

const measures = {
  reading: measureReading,
  pipe: measurePipe,
  comparing: measureComparing,
  building: measureBuilding,
  parts: measureParts,
  searching: measureSearching,
  pages: measurePages,
} satisfies Record<string, Measure>;

const parts = Object.keys(measures);

const toNumbers = (value: string): number[] => value.split(',').map(Number);

const kept = 'src/evaluate/bench.json';

const { only, date, save, ...options } = new Command()
  .addOption(new Option('--only <name>', 'this part alone').choices(parts))
  .option('--date <date>', 'day to print and keep', new Date().toISOString().slice(0, 10))
  .option('--save', `keep the figures in ${kept} and in the README`)
  .option('--rounds <number>', 'rounds of which the median counts', Number, 5)
  .option('--read <number>', 'how many articles to read with the command', Number, 20_000)
  .option(
    '--piped <numbers>',
    'how many articles to send through the pipe',
    toNumbers,
    [1000, 10_000, 100_000],
  )
  .option('--searched <numbers>', 'how many claims to search', toNumbers, [10_000, 100_000])
  .option('--built <numbers>', 'how many stories to build a site of', toNumbers, [1000, 5000])
  .option('--all-builds', 'build beside peers and after one change at every size, not the first')
  .option('--parted <number>', 'how many stories to build whole and in four parts', Number, 40)
  .option('--articles <number>', 'articles of each story built', Number)
  .option('--words <number>', 'words of each article built', Number)
  .parse()
  .opts<BenchOptions & { only?: string; date: string; save?: true }>();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;

/** Has the kept figures, and the README, which quotes them, changed. */
const keep = async (change: (former: Bench) => Bench): Promise<void> => {
  const next = change(benchSchema.parse(JSON.parse(readFileSync(kept, 'utf8'))));
  writeFileSync(kept, `${JSON.stringify(next, null, 2)}\n`);
  writeFileSync('README.md', await quoteBench(readFileSync('README.md', 'utf8'), next));
};

const tell = (step: string): void => {
  const minutes = (performance.now() / 60_000).toFixed(1);
  process.stderr.write(`${minutes} min · ${step}\n`);
};

process.stdout.write(`${date} · ${machine}\n`);
for (const [part, measure] of Object.entries<Measure>(measures)) {
  if (only && only !== part) continue;
  tell(part);
  const sizes: (number | null)[] = [];
  for await (const result of measure(options, tell)) {
    process.stdout.write(`\n${result.tables}\n`);
    sizes.push(...result.rows.map(({ size }) => size));
    if (save) await keep((former) => keepResult(former, { part, date, machine, result }, parts));
  }
  if (save) await keep((former) => forgetSizes(former, part, sizes));
}
