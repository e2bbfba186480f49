/** A small site, built anew after changes and beside it from nothing: the same bytes, with less work. */
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, digestsIn, makeSmallProject } from '../support/small-project.ts';

let project: string;

const build = (): void => {
  const { status, stderr } = buildProject(project);
  expect([status, stderr]).toEqual([0, '']);
};

beforeAll(() => {
  project = makeSmallProject();
  build();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const change = (file: string, from: string, to: string): void => {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

/** Stays where a file is linked into the next site, changes where it is written anew. */
const placeOf = (file: string): number => statSync(join(project, 'dist', file)).ino;

const kept = ['index.html', 'claims.csv', 'share.png'].map((file) => `stories/pier-fire/${file}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Adds a sentence to an article, and its new digest to its story. */
const addSentence = (story: string, article: string, sentence: string): void => {
  const file = `content/stories/${story}/${article}.txt`;
  const text = readFileSync(join(project, file), 'utf8');
  const longer = `${text}\n${sentence}\n`;
  writeFileSync(join(project, file), longer);
  change(`content/stories/${story}/story.md`, sha256(text), sha256(longer));
};

test('after one changed article only what shows it is made again, to the same bytes', () => {
  const places = kept.map(placeOf);
  const changed = ['stories/quiet-flood/index.html', 'data/claims.csv', 'index.html'];
  const former = changed.map(placeOf);
  addSentence('quiet-flood', 'gazette', 'Three people drowned, police said.');
  build();
  expect(kept.map(placeOf)).toEqual(places);
  for (const [i, file] of changed.entries()) expect(placeOf(file)).not.toBe(former[i]);
  expect(readFileSync(join(project, 'dist/stories/quiet-flood/claims.csv'), 'utf8')).toContain(
    'Three people drowned',
  );
  const warm = digestsIn(join(project, 'dist'));
  for (const folder of ['.cache', 'dist']) rmSync(join(project, folder), { recursive: true });
  build();
  expect(warm).toEqual(digestsIn(join(project, 'dist')));
});

test('a page that somebody wrote into is made again', () => {
  const before = digestsIn(join(project, 'dist'));
  appendFileSync(join(project, 'dist', kept[0]!), '<!-- a visitor counter -->');
  rmSync(join(project, 'dist', kept[1]!));
  build();
  expect(digestsIn(join(project, 'dist'))).toEqual(before);
});

test.each([
  ['the site’s name', 'content/site.yaml', 'Harbour Watch', 'Coast Watch'],
  ['an outlet that every page names', 'content/sources/gazette.yaml', 'Alder Gazette', 'Gazette'],
  [
    'the frame of all pages',
    'src/components/frame/SiteFooter.astro',
    'New stories',
    'Latest stories',
  ],
])('%s is changed on every page', (_, file, from, to) => {
  change(file, from, to);
  build();
  const page = readFileSync(join(project, 'dist', kept[0]!), 'utf8');
  expect(page).toContain(to);
  expect(page).not.toContain(from);
});
