import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runSchema } from '../../src/evaluate/run.ts';
import { makeFolder, runParallax } from './run-parallax.ts';

const article = `---
title: Ferry fire kills four
published: 2031-05-06
---
At least four people were killed on Tuesday when a ferry caught fire, police said.
`;
const labels = {
  group: 'ferry',
  articles: [{ id: 'gazette' }, { id: 'herald' }],
  claims: [
    {
      key: 'gazette-killed',
      article: 'gazette',
      type: 'casualties',
      outcome: 'killed',
      count: [4, null],
      evidence: 'At least four people were killed',
    },
  ],
  rows: [{ cells: { gazette: ['gazette-killed'] }, relation: 'only' }],
};

test('a line for each type that is labelled', async () => {
  const cwd = makeFolder({
    'labels/ferry.json': JSON.stringify(labels),
    'articles/ferry/gazette.txt': article,
    'articles/ferry/herald.txt': article,
  });
  const { status, out } = await runParallax(['evaluate', 'labels', '--articles', 'articles'], {
    cwd,
  });
  expect(status).toBe(0);
  expect(out).toMatch(/^casualties +recall [01]\/1 = [01]\.000 +precision .* F1 /mu);
  expect(out).toMatch(/^Our own labels, ferry: 2 texts$/mu);
  expect(out).toMatch(/^rows joined +recall [01]\/1/mu);
});

test('broken labels and missing articles are told', async () => {
  const cwd = makeFolder({
    'labels/broken.json': '{',
    'labels/ferry.json': JSON.stringify(labels),
    'labels/wrong.json': '{"group":"x"}',
    'labels/ferry/gazette.txt': article,
  });
  const { status, err } = await runParallax(['evaluate', 'labels'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain('labels/broken.json:1:1 error Unexpected labels, expected JSON');
  expect(err).toContain('labels/wrong.json:1:1 error Unexpected articles');
  expect(err).toContain('labels/ferry/herald.txt:1:1 error Found no such article');
});

test.for([
  ['none', {}, 'none:1:1 error Found no such file or folder.'],
  ['other', { 'other/notes.txt': 'x' }, 'other:1:1 error Found no labels, expected one .json file'],
  ['a.tar.gz', { 'a.tar.gz': 'x' }, 'a.tar.gz:1:1 error Unexpected archive'],
] as const)('%s is nothing to measure against', async ([path, files, message]) => {
  const { status, err } = await runParallax(['evaluate', path], { cwd: makeFolder(files) });
  expect(status).toBe(1);
  expect(err).toContain(message);
});

const incident = (number: number, injured: number) =>
  JSON.stringify({
    incident: number,
    gold: { date: '2031-05-05', num_killed: 3, num_injured: injured, participants: [] },
    articles: [
      {
        dct: '2031-05-06',
        title: 'Shooting in Eastham',
        content: 'Three people were killed and two injured in a shooting in Eastham on Monday.',
      },
    ],
  });

test('a public corpus, its mistakes, halves and runs', async () => {
  const cwd = makeFolder({
    'corpus/lines.jsonl.gz': gzipSync(`${incident(1, 2)}\n${incident(2, 9)}\n`),
    'corpus/README.txt': 'Two shootings.',
    'no-run.json': '{}',
  });
  const first = await runParallax(
    ['evaluate', 'corpus', '--errors', '--json', 'run.json', '--date', '2031-06-01'],
    { cwd },
  );
  expect(first.err).toBe('');
  expect(first.out).toMatch(/^Shootings .*: 2 texts$/mu);
  expect(first.out).toMatch(/^killed +recall 2\/2 = 1\.000 +precision 2\/2 = 1\.000 +F1 1\.000$/mu);
  expect(first.out).toContain('2-0\tinjured\texpected 9\tfound two (2–2)\n');
  const run = runSchema.parse(JSON.parse(readFileSync(join(cwd, 'run.json'), 'utf8')));
  expect(run.date).toBe('2031-06-01');
  expect(run.corpora[0]?.measures.find(({ title }) => title === 'injured')).toEqual({
    title: 'injured',
    all: { labelled: 2, found: 1, predicted: 2, right: 1 },
    halves: [
      { labelled: 1, found: 1, predicted: 1, right: 1 },
      { labelled: 1, found: 0, predicted: 1, right: 0 },
    ],
  });

  const half = await runParallax(['evaluate', 'corpus/lines.jsonl.gz', '--half', '1'], { cwd });
  expect(half.out).toMatch(/: 1 texts, half 1$/mu);
  expect(half.out).toMatch(/^injured +recall 0\/1 = 0\.000/mu);

  const same = await runParallax(['evaluate', 'corpus', '--against', 'run.json'], { cwd });
  expect(same.out).toContain('as in the earlier run\n');
  const better = makeFolder({
    'corpus/lines.jsonl': `${incident(1, 2)}\n${incident(2, 2)}\n`,
    'run.json': JSON.stringify(run),
  });
  const changed = await runParallax(['evaluate', 'corpus', '--against', 'run.json'], {
    cwd: better,
  });
  expect(changed.out).toContain('changed: injured: recall 0.500 → 1.000 (+0.500)');
  const other = await runParallax(['evaluate', 'corpus', '--against', 'no-run.json'], { cwd });
  expect(other.status).toBe(1);
  expect(other.err).toContain('no-run.json:1:1 error Found no earlier run');
});

test.for([
  ['--half', '2'],
  ['--date', 'Monday'],
])('%s %s is bad usage', async ([option, value]) => {
  const { status } = await runParallax(['evaluate', 'x', option ?? '', value ?? '']);
  expect(status).toBe(2);
});
