import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSavedPage } from '../../src/cli/read-saved-page.ts';
import { makeFolder, type Run, runParallax } from './run-parallax.ts';

const saved = resolve(import.meta.dirname, '../fixtures/saved');
const gazette = join(saved, 'gazette.html');
const post = join(saved, 'Ferry fire – Harbour Post_files');
const courier = join(saved, 'courier.mhtml');

const record =
  'name: Alder Gazette\ncountry: Ruritania\nurl: https://gazette.example\nkind: newspaper\n';

let cwd: string;
let run: Run;
const file = (path: string): string => readFileSync(join(cwd, 'content', path), 'utf8');
const shaOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(cwd, 'content', path)))
    .digest('hex');

describe('a story out of a page, a saved folder and an archive', () => {
  beforeAll(async () => {
    cwd = makeFolder({ 'content/sources/gazette.yaml': record });
    run = await runParallax(['new', 'ferry-fire', gazette, post, courier], { cwd });
  });

  test('stands, under the names of the outlets', () => {
    expect(run.status).toBe(0);
    expect(readdirSync(join(cwd, 'content/stories/ferry-fire')).sort()).toEqual([
      'gazette.html',
      'harbour-post.html',
      'story.md',
      'the-lowmere-courier.html',
    ]);
    expect(readdirSync(join(cwd, 'content/sources')).sort()).toEqual([
      'gazette.yaml',
      'harbour-post.yaml',
      'the-lowmere-courier.yaml',
    ]);
    expect(file('sources/gazette.yaml')).toBe(record);
  });

  test('holds the articles as collected, with their SHA-256', () => {
    expect(file('stories/ferry-fire/gazette.html')).toBe(readFileSync(gazette, 'utf8'));
    for (const name of ['gazette', 'harbour-post', 'the-lowmere-courier'])
      expect(file('stories/ferry-fire/story.md')).toContain(
        `  ${name}:\n    sha256: ${shaOf(`stories/ferry-fire/${name}.html`)}\n`,
      );
  });

  test('tells what was found', () => {
    const story = file('stories/ferry-fire/story.md');
    for (const line of [
      'place: Port Alder # from the texts: check it',
      'date: 2031-05-06 # from the texts: check it',
      '# published: 2031-05-06T18:20:00Z #',
      '# byline: Ada Quill, Otto Reed #',
      '# published: 2031-05-07T06:05:00+01:00 #',
      '# url: https://harbourpost.example/world/ferry-blaze #',
      '# title: Ferry burns in Port Alder, four dead #',
      '# byline: Nils Öster #',
      '# url: https://courier.example/ferry #',
    ])
      expect(story).toContain(line);
    expect(file('sources/harbour-post.yaml')).toContain(
      'name: Harbour Post\n# country: # the country that it is published from\nurl: https://harbourpost.example/\n',
    );
  });

  test('asks for the rest by file and line, and each line is there', () => {
    const asked = [...run.err.matchAll(/^(\S+?):(\d+):(\d+) warning (.+)$/gmu)];
    expect(asked).toHaveLength(7);
    for (const [, path, line, column] of asked) {
      const words = readFileSync(join(cwd, path!), 'utf8').split('\n')[Number(line) - 1]!;
      expect(words.slice(Number(column) - 1)).toMatch(
        /^(?:# )?(?:title|place|date|country|kind):/u,
      );
    }
  });

  test('is whole once that is filled in', async () => {
    const before = await runParallax(['check'], { cwd });
    expect(before.status).toBe(1);
    expect(before.err).toMatch(/sources\/harbour-post\.yaml:2:1 error Found no country/u);
    for (const name of ['harbour-post', 'the-lowmere-courier']) {
      const path = join(cwd, 'content/sources', `${name}.yaml`);
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replace('# country: #', 'country: Ruritania #')
          .replace('# kind: #', 'kind: newspaper #'),
      );
    }
    expect(await runParallax(['check'], { cwd })).toMatchObject({
      status: 0,
      out: '1 story, 0 errors, 0 warnings\n',
    });
  });

  test('is never written over', async () => {
    const story = file('stories/ferry-fire/story.md');
    const again = await runParallax(['new', 'ferry-fire', gazette, post], { cwd });
    expect(again.status).toBe(2);
    expect(again.err).toContain('is there already');
    expect(file('stories/ferry-fire/story.md')).toBe(story);
  });

  test('leaves a record as it is that can’t be read', async () => {
    const broken = 'name: Harbour: Post\n';
    const folder = makeFolder({ 'content/sources/harbour-post.yaml': broken });
    const { out } = await runParallax(['new', 'fire', gazette, post], { cwd: folder });
    expect(out).toContain('content/sources/harbour-post.yaml was there already');
    expect(readFileSync(join(folder, 'content/sources/harbour-post.yaml'), 'utf8')).toBe(broken);
  });
});

test('of several pages in a folder, the largest holds the article', async () => {
  const page = (words: string): string => `<html><body><p>${words}</p></body></html>`;
  const folder = makeFolder({
    'ad.html': page('An advertisement.'),
    'story.html': page('A ferry burned in Port Alder on Tuesday, and four people were killed.'),
  });
  expect(await readSavedPage(folder)).toMatchObject({ name: 'story.html' });
});

test('what a text does not say is asked for', async () => {
  const folder = makeFolder({
    'a.txt': 'Four people were killed in a fire, police said.\n',
    'b.md': '---\nsource: herald\ntitle: Fire\n---\nFour people died in a fire, police said.\n',
  });
  const { status, err } = await runParallax(['new', 'fire', 'a.txt', 'b.md'], { cwd: folder });
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'content/stories/fire/herald.md'))).toBe(true);
  const story = readFileSync(join(folder, 'content/stories/fire/story.md'), 'utf8').split('\n');
  for (const missing of ['published', 'url', 'byline']) {
    const line = story.indexOf(`    # ${missing}:`) + 1;
    expect(err).toContain(`content/stories/fire/story.md:${line}:5 warning Found no`);
  }
});

test.each(['Alder Gazette', '../../Alder Gazette'])(
  'an outlet that the file names “%s” gets a record whose name can stand in addresses',
  async (name) => {
    const folder = makeFolder({
      'a.txt': `---\nsource: ${name}\n---\nFour people were killed in a fire, police said.\n`,
      'b.txt': 'Four people died in a fire, police said.\n',
    });
    await runParallax(['new', 'fire', 'a.txt', 'b.txt'], { cwd: folder });
    const read = (path: string) => readFileSync(join(folder, 'content', path), 'utf8');
    expect(readdirSync(join(folder, 'content/sources'))).toEqual(['alder-gazette.yaml', 'b.yaml']);
    expect(read('sources/alder-gazette.yaml')).toContain(`name: ${name}\n`);
    expect(read('stories/fire/story.md')).toContain('    source: alder-gazette\n');
  },
);

test('an outlet that the file names as its record does is that one', async () => {
  const folder = makeFolder({
    'content/sources/gazette.yaml': record,
    'a.txt': '---\nsource: Alder Gazette\n---\nFour people were killed in a fire, police said.\n',
    'b.txt': 'Four people died in a fire, police said.\n',
  });
  await runParallax(['new', 'fire', 'a.txt', 'b.txt'], { cwd: folder });
  expect(readdirSync(join(folder, 'content/sources'))).toEqual(['b.yaml', 'gazette.yaml']);
});

test('what was changed in a pasted text is told', async () => {
  const folder = makeFolder({
    'a.txt': Buffer.from(
      '\uFEFFFour people were killed in a \uFB01re in Port Al\u00ADder.\r\n',
      'utf16le',
    ),
    'b.txt': 'Four people died in a fire, police said.\n',
  });
  const { err } = await runParallax(['new', 'fire', 'a.txt', 'b.txt'], { cwd: folder });
  expect(err).toMatch(/fire\/a\.txt:1:1 info Found soft hyphens \(1\), ligatures \(1\) and wrote/u);
  expect(err).toMatch(/fire\/a\.txt:1:1 info Read this file as UTF-16/u);
  expect(err).not.toMatch(/b\.txt:1:1/u);
});

test.each([
  [
    'an address',
    ['fire', 'https://gazette.example/fire', gazette],
    /is not fetched; save the page/u,
  ],
  ['a name with a space', ['Port Alder', gazette, post], /from a to z.*, such as port-alder$/mu],
  ['a name that leads out', ['../fire', gazette, post], /from a to z.*, such as fire$/mu],
  ['one article', ['fire', gazette], /2 to 20 articles, not 1/u],
])('bad usage: %s', async (_name, args, said) => {
  const folder = makeFolder({});
  const { status, err } = await runParallax(['new', ...args], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toMatch(said);
  expect(readdirSync(folder)).toEqual([]);
});

test('what is no article is told, and nothing is written', async () => {
  const folder = makeFolder({ 'empty/picture.png': '', 'notes.pdf': '' });
  const { status, err } = await runParallax(['new', 'fire', 'empty', 'notes.pdf', 'none.txt'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(err).toMatch(/^empty:1:1 error The folder holds no \.html/mu);
  expect(err).toMatch(/^notes\.pdf:1:1 error This is no article/mu);
  expect(err).toMatch(/^none\.txt:1:1 error There is no such file/mu);
  expect(existsSync(join(folder, 'content'))).toBe(false);
});

test('the help says to save the page', async () => {
  const { out } = await runParallax(['new', '--help']);
  expect(out).toMatch(/not fetched: open the page, save it/u);
});

describe('nothing is made, and the files to mend are named as they were', () => {
  const fire = 'Four people were killed in a fire, police said.\n';
  test.each([
    ['that is empty', '', '1:1 error Found no paragraph of text'],
    [
      'with wrong front matter',
      `---\nrights: all\n---\n${fire}`,
      '2:9 error Unexpected rights “all”',
    ],
    ['that is there twice', fire, '1:1 error These are the same words as in a.txt'],
  ])('a file %s', async (_what, content, told) => {
    const folder = makeFolder({ 'a.txt': fire, 'saved/b.txt': content });
    const { status, err } = await runParallax(['new', 'fire', 'a.txt', 'saved/b.txt'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(err).toContain(`saved/b.txt:${told}`);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });
});
