/**
 * `parallax extract` as engines that pipe lines run it. The engines are not at hand; what they do is:
 * Spark’s `rdd.pipe` splits the command at its spaces, starts it once a partition, several at a time and
 * for empty partitions too, writes all lines while it reads, and holds a status other than 0 for a
 * failure. A worker of Beam that keeps a command running writes a record and waits for its answer.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/comparison.ts';
import { linesOf, runParallax } from './run-parallax.ts';

const command = `${process.execPath} ${resolve('src/cli/parallax.ts')} extract --threads 1`;

const record = (id: number): string =>
  JSON.stringify({
    id: `a${id}`,
    source: 'gazette',
    title: 'Ferry fire',
    published: '2031-05-06',
    text: `At least ${id + 2} people were killed when a ferry caught fire, police said.`,
  });

const start = () => {
  const [program = '', ...args] = command.split(' ');
  return spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
};

/** One partition of `rdd.pipe`. */
const pipe = async (lines: readonly string[]): Promise<{ status: unknown; answers: string[] }> => {
  const child = start();
  const ended = once(child, 'close');
  const answers = Array.fromAsync(createInterface({ input: child.stdout }));
  for (const line of lines) if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = await ended;
  return { status, answers: await answers };
};

test('partitions side by side give what one run gives, an empty one nothing', async () => {
  const records = Array.from({ length: 12 }, (_, id) => record(id));
  const partitions = [records.slice(0, 5), [], records.slice(5)];
  const piped = await Promise.all(partitions.map(pipe));
  expect(piped.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(piped.map(({ answers }) => answers.length)).toEqual([5, 0, 7]);
  const { out } = await runParallax(['extract'], { input: records.join('\n') });
  expect(piped.flatMap(({ answers }) => answers)).toEqual(out.trimEnd().split('\n'));
}, 120_000);

test('a line that is no record fails its partition, and the others in it are answered', async () => {
  const { status, answers } = await pipe([record(1), '{"id":', record(3)]);
  expect(status).toBe(1);
  expect(linesOf<Extraction>(answers.join('\n')).map(({ article }) => article.id)).toEqual([
    'a1',
    'a3',
  ]);
});

test('a worker that asks one by one has each answer before it asks again', async () => {
  const child = start();
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [4, 5, 6]) {
    child.stdin.write(`${record(id)}\n`);
    const { value } = (await answers.next()) as { value: string };
    expect((JSON.parse(value) as Extraction).article.id).toBe(`a${id}`);
  }
  child.stdin.end();
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
});
