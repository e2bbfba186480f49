import { describe, expect, test } from 'vitest';
import { filesOf, readFileOf } from '../support/site-files.ts';

const files = filesOf('rights').map((path) => ({ path, text: readFileOf('rights', path) }));

/** Files that hold a word in any form in which a file could hold it. */
const filesWith = (word: string): string[] =>
  files.filter(({ text }) => text.toLowerCase().includes(word)).map(({ path }) => path);

describe('words that may not be shown are in no file of the site', () => {
  test.each([
    ['an excerpt’s sentence without a claim', 'tibbleworth'],
    ['the words right before a claim’s sentence', 'plumwhistles'],
    ['a sentence without a claim beside one with a claim', 'marzipelago'],
    ['the words right after a claim’s sentence', 'gossamerine'],
    ['a linked text’s sentence with a claim', 'slenderquick'],
    ['a linked text’s quotation', 'dombasted'],
    ['a linked text’s quotation, a later word', 'flickerful'],
    ['a linked text’s sentence without a claim', 'brindlecakes'],
  ])('%s', (_name, word) => {
    expect(filesWith(word)).toEqual([]);
  });
});

test('a full text is shown whole, on its story’s page and its own', () => {
  expect(filesWith('quinceberry')).toEqual([
    'stories/pier-fire/gazette/index.html',
    'stories/pier-fire/index.html',
  ]);
});

test('an excerpt’s sentence with a claim is shown', () => {
  expect(filesWith('loud bang')).toContain('stories/pier-fire/herald/index.html');
});

test('a linked text’s values are shown, with a link', () => {
  const page = readFileOf('rights', 'stories/pier-fire/courier/index.html');
  expect(page).toContain('https://courier.example/pier');
  const { claims } = JSON.parse(readFileOf('rights', 'claims.json')) as {
    claims: { article: string; value: string; quote: string }[];
  };
  const linked = claims.filter(({ article }) => article === 'courier');
  expect(linked.map(({ value }) => value)).toContain('Four people killed');
  expect(new Set(linked.map(({ quote }) => quote))).toEqual(new Set(['']));
});

test('search engines are asked to leave out a story where its editor says so, and no other', () => {
  const asked = files
    .filter(({ text }) => /<meta name="robots" content="noindex"/u.test(text))
    .map(({ path }) => path);
  expect(asked).toEqual([
    '404.html',
    'stories/quiet-flood/gazette/index.html',
    'stories/quiet-flood/herald/index.html',
    'stories/quiet-flood/index.html',
  ]);
  const sitemap = readFileOf('rights', 'sitemap-0.xml');
  expect(sitemap).not.toContain('quiet-flood');
  expect(sitemap).toContain('/stories/pier-fire/gazette/');
});

describe('the settings of the site', () => {
  const home = readFileOf('rights', 'index.html');

  test('name it, describe it, and say whom to write to', () => {
    expect(home).toContain('<title>Harbour Watch</title>');
    expect(home).toContain('content="What the papers of the coast say, side by side."');
    expect(home).toContain('href="mailto:editor@harbour.example"');
    expect(readFileOf('rights', 'rss.xml')).toContain('<title>Harbour Watch</title>');
  });

  test('hide what is invented', () => {
    expect(filesWith('invented harbour')).toEqual([]);
    expect(files.some(({ path }) => path.startsWith('stories/example-fire/'))).toBe(false);
  });
});
