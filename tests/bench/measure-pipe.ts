/**
 * How much memory `parallax extract` holds at most while articles run through its pipe.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { inventStory } from './invent-corpus.ts';
import { type BenchOptions, type BenchResult, grouped, round, toKept, toTable } from './table.ts';

/** Different stories, sent again and again; their ids differ. */
const lines = Array.from({ length: 500 }, (_, position) =>
  inventStory(4, position, { articles: 2, words: 300 }).articles.map((article) => ({ ...article })),
).flat();

/** How many times the memory of the first size a later one may take. */
const mostGrowth = 1.1;

/** Largest resident memory of a process so far, in MB; Linux alone tells it. */
const peakOf = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const pipe = async (count: number): Promise<{ peak: number; seconds: number; read: number }> => {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/cli/parallax.ts', 'extract'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let read = 0;
  const all = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) read += 1;
      if (read >= count) resolve();
    });
    child.on('exit', () => resolve());
  });
  for (let i = 0; i < count; i += 1) {
    const record = { ...lines[i % lines.length], id: `article-${i}` };
    if (!child.stdin.write(`${JSON.stringify(record)}\n`)) await once(child.stdin, 'drain');
  }
  await all;
  const peak = peakOf(child.pid as number);
  child.stdin.end();
  if (child.exitCode === null) await once(child, 'exit');
  return { peak, seconds: (performance.now() - start) / 1000, read };
};

/** One run a size, a size after the other; each answer is counted. */
export async function* measurePipe(
  { piped }: BenchOptions,
  tell: (step: string) => void,
): AsyncGenerator<BenchResult> {
  let first: number | undefined;
  for (const size of piped) {
    tell(`${grouped(size)} articles`);
    const { peak, seconds, read } = await pipe(size);
    const beside: [string, number] | undefined =
      first === undefined ? undefined : [`at ${grouped(piped[0]!)}`, peak / first];
    first ??= peak;
    yield {
      tables: toTable(
        `Pipe, ${grouped(size)} articles`,
        'Invented articles of about 310 words as NDJSON through `parallax extract`; largest resident memory.',
        [
          ['articles in', 'answers', 'memory, MB', 'articles a second'],
          [grouped(size), grouped(read), round(peak), round(size / seconds)],
        ],
      ),
      rows: [
        toKept({
          measure: `Memory of the pipe at ${grouped(size)} articles`,
          size,
          value: peak,
          unit: 'MB',
          ...(beside && { beside, atMost: mostGrowth }),
        }),
      ],
    };
  }
}
