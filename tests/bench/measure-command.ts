/**
 * How many words a second `parallax extract` reads as one runs it: records in a file, its own choice of
 * threads, claims as JSON out of a pipe. Each peer reads the same file in a process of its own, in one
 * thread, as it comes. They run one after the other, and the start of each counts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostThreads } from '../../src/loaders/thread-limits.ts';
import { compareRates, toRateTable } from './compare-rates.ts';
import { inventStory } from './invent-corpus.ts';
import { peers } from './peers.ts';
import { type BenchResult, grouped, toKept } from './table.ts';

/** Writes so many invented articles as records; tells the words of each. */
const writeRecords = (file: string, count: number): number[] => {
  const words: number[] = [];
  const target = openSync(file, 'w');
  for (let position = 0; words.length < count; position += 1)
    for (const article of inventStory(3, position).articles.slice(0, count - words.length)) {
      const id = `article-${words.length}`;
      writeSync(target, `${JSON.stringify({ ...article, id })}\n`);
      words.push(`${article.title} ${article.text}`.split(/\s+/u).length);
    }
  closeSync(target);
  return words;
};

interface Run {
  name: string;
  args: string[];
  /** Words that it reads. */
  words: number;
  /** Lines that it prints. */
  answers: number;
}

const countLines = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
};

/**
 * Runs a reader to its end.
 *
 * @throws Where it fails, or did not answer every article.
 */
const rateOf = async ({ name, args, words, answers }: Run, file: string): Promise<number> => {
  const records = openSync(file, 'r');
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: [records, 'pipe', 'ignore'] });
  let printed = 0;
  child.stdout!.on('data', (bytes: Buffer) => (printed += countLines(bytes)));
  const [status] = (await once(child, 'close')) as [number | null];
  closeSync(records);
  if (status !== 0 || printed !== answers)
    throw new Error(`${name} ended with ${status} after ${printed} of ${answers} answers`);
  return words / ((performance.now() - start) / 1000);
};

/**
 * Measures the command beside each peer.
 *
 * @param count - Articles; so many that a start of seconds weighs little.
 */
export const measureCommand = async (count: number, rounds: number): Promise<BenchResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const file = join(folder, 'articles.ndjson');
  try {
    const words = writeRecords(file, count);
    const wordsAt = (step: number): number =>
      words.reduce((sum, own, i) => sum + (i % step === 0 ? own : 0), 0);
    const threads = `${mostThreads} ${mostThreads === 1 ? 'thread' : 'threads'}`;
    const runs: Run[] = [
      {
        name: `\`parallax extract\`, ${threads} that read`,
        args: ['src/cli/parallax.ts', 'extract'],
        words: wordsAt(1),
        answers: count,
      },
      ...Object.entries(peers).map(([key, { name, step }]) => ({
        name: `${name}, one thread`,
        args: ['tests/bench/read-beside.ts', key, `${step}`],
        words: wordsAt(step),
        answers: 0,
      })),
    ];
    const measured: number[][] = [];
    for (let i = 0; i < rounds; i += 1) {
      const rates: number[] = [];
      for (const run of runs) rates.push(await rateOf(run, file));
      measured.push(rates);
    }
    const figures = compareRates(
      runs.map(({ name }) => name),
      measured,
    );
    return {
      tables: toRateTable(
        'Reading, `parallax extract` as one runs it',
        `${grouped(count)} invented articles of ${grouped(wordsAt(1))} words as NDJSON, claims as NDJSON out; the command chose ${threads} that read, and one more hands out and prints. Each peer has a process and one thread of its own and prints nothing; compromise gets every ${peers['compromise']!.step}th article. One after the other, starts counted; median of ${rounds} rounds.`,
        figures,
      ),
      rows: Object.values(peers).map(({ bound }, i) =>
        toKept({
          measure: `\`parallax extract\`, ${grouped(count)} articles in, claims out, ${threads} that read`,
          size: count,
          value: figures[0]!.rate,
          unit: 'words a second',
          beside: [figures[i + 1]!.name, figures[i + 1]!.ratio],
          atLeast: bound,
        }),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
