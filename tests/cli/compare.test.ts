import { expect, test } from 'vitest';
import { type Comparison, comparisonSchema } from '../../src/model/comparison.ts';
import { linesOf, makeFolder, runParallax } from './run-parallax.ts';

const text = `---
title: Ferry fire kills four
published: 2031-05-06
---
At least four people were killed on Tuesday when a ferry caught fire, police said.
`;

const idsOf = (out: string): string[] | undefined =>
  linesOf<Comparison>(out)[0]?.articles.map(({ id }) => id);

test('one comparison, named after the folder, without the texts', async () => {
  const cwd = makeFolder({ 'ferry/gazette.txt': text, 'ferry/herald.txt': text });
  const { status, out } = await runParallax(['compare', 'ferry/gazette.txt', 'ferry/herald.txt'], {
    cwd,
  });
  const [comparison] = linesOf<Comparison>(out);
  expect(status).toBe(0);
  expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
  expect(comparison).toMatchObject({ schema: 'parallax/1', story: 'ferry' });
  expect(comparison?.articles[0]).not.toHaveProperty('text');
});

test.each([
  [
    ['a/cnn.txt', 'b/cnn.txt'],
    ['a/cnn', 'b/cnn'],
  ],
  [
    ['a/cnn.txt', 'a/bbc.txt'],
    ['cnn', 'bbc'],
  ],
  [
    ['a/cnn.txt', 'b/cnn.txt', 'b/bbc.txt'],
    ['a/cnn', 'b/cnn', 'bbc'],
  ],
  [
    ['a/cnn.txt', 'a/cnn.md'],
    ['cnn.txt', 'cnn.md'],
  ],
])('%j are told apart', async (files, ids) => {
  const cwd = makeFolder(Object.fromEntries(files.map((file) => [file, text])));
  expect(idsOf((await runParallax(['compare', ...files], { cwd })).out)).toEqual(ids);
});

test.each([
  [['compare'], 'missing required argument'],
  [['compare', 'a.txt'], 'name 2 to 20 articles, not 1'],
  [['compare', ...Array.from({ length: 21 }, (_, i) => `${i}.txt`)], 'not 21'],
  [['compare', 'a.txt', './a.txt'], './a.txt is named twice'],
  [['compare', '--loud', 'a.txt', 'b.txt'], 'unknown option'],
  [['compere'], 'unknown command'],
  [[], 'Usage: parallax'],
])('bad usage: %j', async (args, reason) => {
  const { status, out, err } = await runParallax(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(reason);
});

test('a missing article is bad content', async () => {
  const cwd = makeFolder({ 'a.txt': text });
  const { status, out, err } = await runParallax(['compare', 'a.txt', 'b.txt'], { cwd });
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toBe('b.txt:1:1 error There is no such file. Check the path. (file-unreadable)\n');
});

test.each([
  ['--help'],
  ['extract', '--help'],
  ['compare', '--help'],
  ['check', '--help'],
  ['evaluate', '--help'],
])('help: %s %s', async (...args) => {
  const { status, out } = await runParallax(args.filter(Boolean));
  expect(status).toBe(0);
  expect(out).toContain('Usage: parallax');
});
