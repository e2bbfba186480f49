/**
 * `npm run bench`: measures the engine on an invented corpus beside named peers, and prints a table a
 * question. Times are medians of several rounds in one run; only ratios carry over to other machines.
 */
import { arch, cpus, platform } from 'node:os';
import { Command } from 'commander';
import { measureComparing } from './measure-comparing.ts';
import { measurePipe } from './measure-pipe.ts';
import { measureReading } from './measure-reading.ts';
import type { BenchOptions } from './table.ts';

const measures = { reading: measureReading, pipe: measurePipe, comparing: measureComparing };

const toNumbers = (value: string): number[] => value.split(',').map(Number);

const { only, date, rounds, piped } = new Command()
  .option('--only <name>', `one of ${Object.keys(measures).join(', ')}`)
  .option('--date <date>', 'day to print above the tables')
  .option('--rounds <number>', 'rounds of which the median counts', Number, 5)
  .option(
    '--piped <numbers>',
    'how many articles to send through the pipe',
    toNumbers,
    [1000, 10_000],
  )
  .parse()
  .opts<BenchOptions & { only?: keyof typeof measures; date?: string }>();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`;
process.stdout.write(`${[date, machine].filter(Boolean).join(' · ')}\n`);
for (const [name, measure] of Object.entries(measures))
  if (!only || only === name) process.stdout.write(`\n${await measure({ rounds, piped })}\n`);
