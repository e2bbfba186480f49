// The invented corpus: the same seed gives the same bytes, and the site takes all of it without a word.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildStory } from '../../src/build-story.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { inventStory } from './invent-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(root, { recursive: true }));

const filesOf = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);

test('one seed writes the same bytes, another others', () => {
  for (const [name, seed] of [
    ['a', 7],
    ['b', 7],
    ['c', 8],
  ] as const)
    writeCorpus(join(root, name), 3, seed);
  expect(filesOf(join(root, 'a'))).toEqual(filesOf(join(root, 'b')));
  expect(filesOf(join(root, 'a'))).not.toEqual(filesOf(join(root, 'c')));
});

test('the stories build without a message, agree in part and differ in part', async () => {
  const folder = join(root, 'whole');
  writeCorpus(folder, 12, 1);
  const { stories, messages } = readContent(folder);
  expect(messages).toEqual([]);
  expect(stories).toHaveLength(12);
  const relations = new Set<string>();
  for (const { story, files } of stories) {
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(files.length).toBeLessThanOrEqual(5);
    const { comparison, messages: own } = buildStory(story.id, files);
    expect(own).toEqual([]);
    for (const { relation } of comparison.rows) relations.add(relation);
  }
  expect([...relations]).toEqual(expect.arrayContaining(['agree', 'compatible', 'differ', 'only']));
});

test('an article has the length asked for, and otherwise 300 to 1,200 words', () => {
  const lengthOf = (text: string): number => text.split(/\s+/u).length;
  const { articles } = inventStory(1, 0, { articles: 10, words: 1000 });
  expect(articles).toHaveLength(10);
  expect(new Set(articles.map(({ source }) => source)).size).toBe(10);
  for (const { text } of articles) {
    expect(lengthOf(text)).toBeGreaterThanOrEqual(1000);
    expect(lengthOf(text)).toBeLessThan(1060);
  }
  for (let position = 0; position < 20; position += 1)
    for (const { text } of inventStory(2, position).articles) {
      expect(lengthOf(text)).toBeGreaterThanOrEqual(300);
      expect(lengthOf(text)).toBeLessThan(1260);
    }
});
