/**
 * `npm run bench`: measures the engine on an invented corpus beside named peers, and prints a table a
 * question. Times are medians of several rounds in one run; only ratios carry over to other machines.
 */
import { arch, cpus, platform } from 'node:os';
import { Command } from 'commander';
import { measureBuilding } from './measure-building.ts';
import { measureComparing } from './measure-comparing.ts';
import { measurePipe } from './measure-pipe.ts';
import { measureReading } from './measure-reading.ts';
import { measureSearching } from './measure-searching.ts';
import type { BenchOptions } from './table.ts';

const measures = {
  reading: measureReading,
  pipe: measurePipe,
  comparing: measureComparing,
  building: measureBuilding,
  searching: measureSearching,
};

const toNumbers = (value: string): number[] => value.split(',').map(Number);

const { only, date, ...options } = new Command()
  .option('--only <name>', `one of ${Object.keys(measures).join(', ')}`)
  .option('--date <date>', 'day to print above the tables')
  .option('--rounds <number>', 'rounds of which the median counts', Number, 5)
  .option(
    '--piped <numbers>',
    'how many articles to send through the pipe',
    toNumbers,
    [1000, 10_000],
  )
  .option('--searched <numbers>', 'how many claims to search', toNumbers, [10_000, 100_000])
  .option('--built <numbers>', 'how many stories to build a site of', toNumbers, [50, 150])
  .parse()
  .opts<BenchOptions & { only?: keyof typeof measures; date?: string }>();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;
process.stdout.write(`${[date, machine].filter(Boolean).join(' · ')}\n`);
for (const [name, measure] of Object.entries(measures))
  if (!only || only === name) process.stdout.write(`\n${await measure(options)}\n`);
