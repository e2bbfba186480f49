import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { makeFolder } from '../cli/run-parallax.ts';

const source = 'name: Gazette\ncountry: Ruritania\nurl: https://gazette.example\nkind: newspaper\n';
const article =
  'At least four people were killed on Tuesday when a ferry caught fire, police said.\n';
const other = 'Four people died on Tuesday in a fire on a ferry, the coast guard said.\n';
const shaOf = (text: string) => createHash('sha256').update(text).digest('hex');
const sha256 = shaOf(other);
const story = `---
title: Ferry fire
place: Port Alder, Ruritania
date: 2031-05-06
published: 2031-06-01
articles:
  herald: { sha256: ${sha256}, rights: full }
  gazette: { sha256: ${shaOf(article)} }
---

A note by the editor.
`;
const whole: Record<string, string> = {
  'sources/gazette.yaml': source,
  'sources/herald.yaml': source,
  'stories/ferry/story.md': story,
  'stories/ferry/gazette.txt': article,
  'stories/ferry/herald.txt': other,
};

/** Problems as `file:line:column rule`, paths from the content folder. */
const problemsOf = async (files: Record<string, string>): Promise<string[]> => {
  const folder = makeFolder(files);
  const { messages } = readContent(folder);
  return messages.map(
    ({ file, line, column, rule }) => `${file?.slice(folder.length + 1)}:${line}:${column} ${rule}`,
  );
};

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));

test('sources, stories, and articles in the order of story.md', async () => {
  const { sources, stories, messages } = readContent(makeFolder(whole));
  expect(messages).toEqual([]);
  expect(sources.map(({ id }) => id)).toEqual(['gazette', 'herald']);
  expect(stories[0]?.story).toMatchObject({
    id: 'ferry',
    title: 'Ferry fire',
    status: 'published',
    note: 'A note by the editor.',
  });
  expect(stories[0]?.files).toMatchObject([
    { id: 'herald', format: 'txt', content: other, sha256, given: { rights: 'full' } },
    { id: 'gazette' },
  ]);
});

describe('problems', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a changed article',
      { ...whole, 'stories/ferry/gazette.txt': `${article}More.` },
      ['stories/ferry/story.md:8:22 article-changed'],
    ],
    [
      'a missing article',
      without('stories/ferry/gazette.txt'),
      ['stories/ferry/story.md:8:3 article-missing', 'stories/ferry/story.md:1:1 article-count'],
    ],
    [
      'an unknown source',
      without('sources/herald.yaml'),
      ['stories/ferry/herald.txt:1:1 unknown-source'],
    ],
    [
      'an unknown source in front matter',
      {
        ...whole,
        'stories/ferry/courier.txt': `---\ntitle: Fire\nsource: curier\n---\n${article}`,
      },
      ['stories/ferry/courier.txt:3:9 unknown-source'],
    ],
    [
      'an unknown source in story.md',
      { ...whole, 'stories/ferry/story.md': story.replace('rights: full', 'source: herld') },
      ['stories/ferry/story.md:7:95 unknown-source'],
    ],
    [
      'a broken record',
      { ...whole, 'sources/herald.yaml': 'name: Herald: daily\n' },
      ['sources/herald.yaml:1:7 yaml'],
    ],
    [
      'a record with a wrong kind and a wrong address',
      {
        ...whole,
        'sources/courier.yaml': source
          .replace('newspaper', 'paper')
          .replace('https://gazette.example', 'gazette'),
      },
      ['sources/courier.yaml:3:6 field-url', 'sources/courier.yaml:4:7 field-kind'],
    ],
    [
      'a record without a name and with a field too many',
      { ...whole, 'sources/courier.yaml': source.replace('name', 'nme') },
      ['sources/courier.yaml:1:1 field-name', 'sources/courier.yaml:1:1 unknown-field'],
    ],
    [
      'a story without a date',
      { ...whole, 'stories/ferry/story.md': story.replace(/^date.*\n/mu, '') },
      ['stories/ferry/story.md:2:1 field-date'],
    ],
    [
      'a story with a wrong date',
      { ...whole, 'stories/ferry/story.md': story.replace('date: 2031-05-06', 'date: May') },
      ['stories/ferry/story.md:4:7 field-date'],
    ],
    [
      'rights that are none',
      { ...whole, 'stories/ferry/story.md': story.replace('rights: full', 'rights: all') },
      ['stories/ferry/story.md:7:95 field-articles'],
    ],
    [
      'a misspelt field of an article',
      { ...whole, 'stories/ferry/story.md': story.replace('rights: full', 'rigths: full') },
      ['stories/ferry/story.md:7:87 unknown-field'],
    ],
    [
      'aliases without an anchor',
      { ...whole, 'sources/courier.yaml': 'name: *gazette\n' },
      ['sources/courier.yaml:1:1 yaml'],
    ],
    [
      'a folder without story.md',
      without('stories/ferry/story.md'),
      ['stories/ferry/story.md:1:1 story-missing'],
    ],
    [
      'an outlet with two records',
      { ...whole, 'sources/gazette.yml': source },
      ['sources/gazette.yml:1:1 source-twice'],
    ],
    [
      'files that are no articles',
      { ...whole, 'stories/ferry/notes.pdf': '', 'sources/readme.txt': '' },
      ['sources/readme.txt:1:1 unexpected-file', 'stories/ferry/notes.pdf:1:1 unexpected-file'],
    ],
    [
      'files outside of any story',
      { ...whole, 'gazette.txt': article, 'stories/herald.txt': article, 'site.yaml': '' },
      ['gazette.txt:1:1 unexpected-file', 'stories/herald.txt:1:1 unexpected-file'],
    ],
    [
      'the words of one article under two names',
      { ...whole, 'stories/ferry/herald.txt': article },
      ['stories/ferry/herald.txt:1:1 article-again', 'stories/ferry/story.md:7:21 article-changed'],
    ],
    [
      'one article in two files',
      { ...whole, 'stories/ferry/gazette.md': article },
      ['stories/ferry/gazette.txt:1:1 article-twice'],
    ],
    [
      'a story, an article and a record with names that can’t stand in addresses',
      {
        'sources/Alder Gazette.yaml': source,
        'sources/herald.yaml': source,
        'stories/Fähre/story.md': story.replace('gazette:', '“Gazette”, 2:'),
        'stories/Fähre/“Gazette”, 2.txt': `---\nsource: Alder Gazette\n---\n${article}`,
        'stories/Fähre/herald.txt': other,
      },
      [
        'sources/Alder Gazette.yaml:1:1 source-name',
        'stories/Fähre:1:1 story-name',
        'stories/Fähre/“Gazette”, 2.txt:1:1 article-name',
        'stories/Fähre/story.md:8:27 article-changed',
      ],
    ],
    ['no content at all', {}, ['stories:1:1 content-missing']],
  ])('%s', async (_name, files, problems) => {
    expect(await problemsOf(files)).toEqual(problems);
  });

  test('are told together', async () => {
    const problems = await problemsOf({
      ...whole,
      'sources/herald.yaml': 'name: [',
      'stories/ferry/gazette.txt': `${article}More.`,
      'stories/flood/story.md': story,
    });
    expect(new Set(problems.map((problem) => problem.split(' ')[1]))).toEqual(
      new Set(['yaml', 'article-changed', 'article-missing', 'article-count']),
    );
  });
});

test('a changed article is told with what to do', async () => {
  const { messages } = readContent(
    makeFolder({ ...whole, 'stories/ferry/gazette.txt': `${article}More.` }),
  );
  expect(messages[0]?.text).toMatch(
    /found [0-9a-f]{64}, expected [0-9a-f]{64}\. Articles are kept as collected: put the file back/u,
  );
});

test('an id that can’t be one is told with one that can', () => {
  const { messages } = readContent(
    makeFolder({
      ...whole,
      'stories/ferry/Gazette – 2.txt': `---\nsource: Port Post\n---\nMore.\n${article}`,
    }),
  );
  expect(messages.map(({ text }) => text)).toEqual([
    'Unexpected name “Gazette – 2” of an article, expected letters from a to z, digits, hyphens and underscores, as it stands in addresses. Name the file gazette-2.txt, in story.md too.',
    'Unexpected source “Port Post”, expected the id of a record in content/sources. Add content/sources/port-post.yaml, write “port-post” here or correct the id.',
  ]);
});

test('a hash that is left out is told', () => {
  const { messages } = readContent(
    makeFolder({ ...whole, 'stories/ferry/story.md': story.replace(`sha256: ${sha256}, `, '') }),
  );
  expect(messages.map(({ text }) => text)).toEqual([
    `Found no “sha256” of herald, expected ${sha256}. Add it.`,
  ]);
});

test.each([
  ['A note.', 'A note.'],
  ['<!-- Write a note here. -->', ''],
  ['One.\n\n<!-- to be\nasked -->\nTwo.', 'One.\n\n\nTwo.'],
])('a comment is no part of the note: %j', (body, note) => {
  const files = {
    ...whole,
    'stories/ferry/story.md': story.replace('A note by the editor.', body),
  };
  expect(readContent(makeFolder(files)).stories[0]?.story.note).toBe(note);
});
