/**
 * `parallax extract` as GNU parallel and engines that pipe lines run it, by the very command lines of
 * the README. The engines are not at hand; what they do is: Spark’s `rdd.pipe` splits the command at its
 * spaces, starts it once a partition, several at a time and for empty partitions too, writes all lines
 * while it reads, and holds a status other than 0 for a failure. A worker of Beam that keeps a command
 * running writes a record and waits for its answer.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/comparison.ts';
import { findOrInstall } from '../support/find-or-install.ts';
import { linesOf, makeFolder, runParallax } from './run-parallax.ts';

const readme = readFileSync('README.md', 'utf8');

/** In Spark, `lines.pipe("npx …")`. */
const command = /lines\.pipe\("([^"]+)"\)/u.exec(readme)?.[1] ?? '';

/** What the README says to type in a shell. */
const shellLines = readme
  .split('\n')
  .filter((line) => /\bparallel\b.*npx parallax extract|^npx parallax extract </u.test(line));

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

test('every line for a shell gives the same lines in the same order', async () => {
  findOrInstall({
    places: ['/usr/bin/parallel', '/usr/local/bin/parallel', '/opt/homebrew/bin/parallel'],
    package: 'parallel',
  });
  const records = Array.from({ length: 9 }, (_, id) => `${record(id)}\n`).join('');
  const folder = makeFolder({
    'articles.ndjson': records,
    'saved/a.txt': 'At least 4 people were killed when a ferry caught fire.\n',
    'saved/b.txt': 'At least 5 people were killed when a mill caught fire.\n',
  });
  const saved = ['a.txt', 'b.txt'].map((name) => join(folder, 'saved', name));
  const [piped, filed] = await Promise.all([
    runParallax(['extract'], { input: records }),
    runParallax(['extract', ...saved]),
  ]);
  const answers: Record<string, string> = {};
  for (const line of shellLines) {
    const here = line
      .replace('articles.ndjson', join(folder, 'articles.ndjson'))
      .replace('find saved', `find ${join(folder, 'saved')}`);
    const { stdout } = await promisify(execFile)('bash', ['-c', here]);
    answers[line.replace(/\s+#.*/u, '')] = stdout;
  }
  expect(answers).toEqual({
    'npx parallax extract < articles.ndjson': piped.out,
    'parallel --pipe --keep-order npx parallax extract --threads 1 < articles.ndjson': piped.out,
    "find saved -name '*.txt' | sort | parallel -n 50 --keep-order npx parallax extract --threads 1":
      filed.out,
  });
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
