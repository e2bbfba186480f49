import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildStories } from '../../src/loaders/build-stories.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { makeFolder } from '../cli/run-parallax.ts';

const outlet = (name: string): string =>
  `name: ${name}\ncountry: Ruritania\nurl: https://${name.toLowerCase()}.example\nkind: newspaper\n`;

const storyOf = (title: string): string =>
  `---\ntitle: ${title}\nplace: Port Alder\ndate: 2031-05-06\npublished: 2031-06-01\n---\n`;

const fire = (dead: string): string =>
  `Fire on a ferry\n\nPORT ALDER, May 7, 2031 — At least ${dead} people were killed on Tuesday when a ferry caught fire, police said.\n`;

const files: Record<string, string> = {
  'sources/gazette.yaml': outlet('Gazette'),
  'sources/herald.yaml': outlet('Herald'),
  'stories/ferry/story.md': storyOf('Ferry fire'),
  'stories/ferry/gazette.txt': fire('four'),
  'stories/ferry/herald.txt': fire('six'),
  'stories/flood/story.md': storyOf('Flood'),
  'stories/flood/gazette.txt': fire('seven'),
  'stories/flood/herald.txt': fire('eight'),
};

let content: string;
let cache: string;

beforeEach(() => {
  content = makeFolder(files);
  cache = makeFolder({});
});

const write = (name: string, text: string): void => writeFileSync(join(content, name), text);

/** Builds, and says how many stories had to be. */
const build = async (engine = 'one') => {
  let built = 0;
  const result = await buildStories(content, {
    cache,
    engine,
    onProgress: (done) => (built = done),
  });
  return { ...result, built };
};

const keptIn = (story: string, name: string): string =>
  readFileSync(join(cache, story, `${name}.json`), 'utf8');

/** Everything that the cache holds of the stories, digested. */
const digestOf = (): string[] =>
  ['ferry', 'flood'].flatMap((story) =>
    ['summary', 'story', 'accounts'].map((name) =>
      createHash('sha256').update(keptIn(story, name)).digest('hex'),
    ),
  );

/** Puts words into the cache that no rule would write: they show what was taken from there. */
const mark = (story: string, name: string, from: string, to: string): void => {
  const text = keptIn(story, name);
  expect(text).toContain(from);
  writeFileSync(join(cache, story, `${name}.json`), text.replaceAll(from, to));
};

describe('what is as it was', () => {
  test('is not built again, and comes out the same', async () => {
    const cold = await build();
    const before = digestOf();
    const warm = await build();
    expect([cold.built, warm.built]).toEqual([2, 0]);
    expect({ ...warm, built: 2 }).toEqual(cold);
    expect(digestOf()).toEqual(before);
  });

  test('is what a build without a cache gives', async () => {
    await build();
    write('stories/ferry/herald.txt', fire('nine'));
    await build();
    const warm = digestOf();
    rmSync(cache, { recursive: true });
    await build();
    expect(digestOf()).toEqual(warm);
  });

  test('is not read again beside an article that changed', async () => {
    await build();
    mark('ferry', 'accounts', 'casualties/', 'kept/');
    mark('flood', 'story', 'casualties/', 'kept/');
    write('stories/ferry/herald.txt', fire('nine'));
    expect((await build()).built).toBe(1);
    const { comparison } = (
      JSON.parse(keptIn('ferry', 'story')) as {
        built: { comparison: { claims: { article: string; type: string; rules: string[] }[] } };
      }
    ).built;
    const rulesOf = (article: string): string =>
      comparison.claims
        .filter((claim) => claim.article === article && claim.type === 'casualties')
        .flatMap(({ rules }) => rules)
        .join(' ');
    expect(rulesOf('gazette')).toContain('kept/');
    expect(rulesOf('herald')).toContain('casualties/');
    expect(keptIn('flood', 'story')).toContain('kept/');
  });

  test('keeps its comparison when an outlet gets another name, which its sentences take', async () => {
    const { stories } = await build();
    expect(stories[0]?.summary.sharpest?.text).toContain('Herald');
    mark('ferry', 'story', 'casualties/', 'kept/');
    write('sources/herald.yaml', outlet('Courant'));
    const renamed = await build();
    expect(renamed.stories[0]?.summary.sharpest?.text).toContain('Courant');
    expect(keptIn('ferry', 'story')).toContain('kept/');
  });
});

describe('what is not as it was', () => {
  test('is built anew where the engine is another', async () => {
    await build('one');
    for (const name of ['story', 'accounts']) mark('ferry', name, 'casualties/', 'kept/');
    expect((await build('two')).built).toBe(2);
    expect(keptIn('ferry', 'story')).not.toContain('kept/');
    expect(keptIn('ferry', 'accounts')).not.toContain('kept/');
  });

  test('is built anew where story.md or the corrections changed', async () => {
    await build();
    write('stories/ferry/story.md', storyOf('Fire on the ferry'));
    const { built, stories } = await build();
    expect([built, stories[0]?.summary.story.title]).toEqual([1, 'Fire on the ferry']);
    write(
      'stories/ferry/corrections.yaml',
      'corrections:\n  - do: reject\n    claim: { article: herald, type: casualties, exact: At least six people }\n    by: An editor\n    on: 2031-05-08\n    why: A test.\n',
    );
    const corrected = await build();
    expect([corrected.built, corrected.messages]).toEqual([1, []]);
    expect(corrected.stories[0]?.summary.corrections).toEqual([
      { anchor: 'correction-2031-05-08-1', on: '2031-05-08', why: 'A test.' },
    ]);
  });

  test('is built anew where the cache holds half of it', async () => {
    const { stories } = await build();
    const whole = keptIn('ferry', 'story');
    for (const name of ['story', 'summary', 'accounts'])
      writeFileSync(join(cache, 'ferry', `${name}.json`), '{"key":"');
    const again = await build();
    expect([again.built, again.stories]).toEqual([1, stories]);
    expect(keptIn('ferry', 'story')).toBe(whole);
  });

  test('is forgotten where the story is no more, and never counts as a draft', async () => {
    await build();
    rmSync(join(content, 'stories/flood'), { recursive: true });
    write('stories/ferry/story.md', storyOf('Ferry fire').replace('date:', 'status: draft\ndate:'));
    const { stories } = await build();
    expect(stories).toEqual([]);
    expect(() => keptIn('flood', 'story')).toThrow('ENOENT');
  });
});

describe('messages', () => {
  test('come whole and in the order of the content, from several threads as from the cache', async () => {
    for (let number = 10; number < 40; number += 1) {
      cpSync(join(content, 'stories/ferry'), join(content, `stories/story-${number}`), {
        recursive: true,
      });
      write(`stories/story-${number}/notes.pdf`, '');
      if (number % 3 === 0) write(`stories/story-${number}/courier.txt`, fire('two'));
    }
    write('stories/flood/story.md', '---\ntitle: [\n---\n');
    const cold = await build();
    const told = cold.messages.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(told.filter((message) => message.endsWith('unexpected-file'))).toHaveLength(30);
    expect(told.filter((message) => message.endsWith('unknown-source'))).toHaveLength(10);
    expect(told).toEqual(
      expect.arrayContaining([expect.stringContaining('flood/story.md:2 yaml')]),
    );
    const stories = told.map((message) => /stories\/([\w-]+)/u.exec(message)?.[1]);
    expect(stories).toEqual([...stories].sort());
    expect((await build()).messages).toEqual(cold.messages);
    const all = new Set(told);
    for (const { file, line, rule } of readContent(content).messages)
      expect(all).toContain(`${file}:${line} ${rule}`);
  });

  test('of an unknown outlet go when its record is there', async () => {
    write('stories/ferry/courier.txt', fire('two'));
    const { messages } = await build();
    expect(messages.map(({ rule }) => rule)).toEqual(['unknown-source']);
    write('sources/courier.yaml', outlet('Courier'));
    expect((await build()).messages).toEqual([]);
  });
});
