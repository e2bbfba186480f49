import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { messageFormats } from '../../src/cli/message-formats.ts';
import { makeFolder, runParallax } from './run-parallax.ts';

const source = 'name: Gazette\ncountry: Ruritania\nurl: https://gazette.example\nkind: newspaper\n';
const article = `---
title: Ferry fire kills four
published: 2031-05-06
---
At least four people were killed on Tuesday when a ferry caught fire, police said.
`;
const sha256 = createHash('sha256').update(article).digest('hex');
const story = `---
title: Ferry fire
place: Port Alder, Ruritania
date: 2031-05-06
published: 2031-06-01
articles:
  gazette:
    sha256: ${sha256}
---
`;
const whole = {
  'content/sources/gazette.yaml': source,
  'content/sources/herald.yaml': source,
  'content/stories/ferry/story.md': story,
  'content/stories/ferry/gazette.txt': article,
  'content/stories/ferry/herald.txt': article.replace('caught fire', 'burned'),
};

test('whole content', async () => {
  const cwd = makeFolder(whole);
  expect(await runParallax(['check'], { cwd })).toEqual({
    status: 0,
    out: '1 story, 0 errors, 0 warnings\n',
    err: '',
  });
});

test('every problem with its place, all at once', async () => {
  const cwd = makeFolder({
    ...whole,
    'content/sources/herald.yaml': 'name: Herald\ncountry: [Ruritania\n',
    'content/stories/ferry/gazette.txt': article.replace('four people', 'five people'),
    'content/stories/ferry/herald.txt': article.replace('2031-05-06', 'soon'),
  });
  const { status, out, err } = await runParallax(['check'], { cwd });
  expect(status).toBe(1);
  expect(err).toMatch(/^content\/sources\/herald\.yaml:3:1 error Unexpected YAML/mu);
  expect(err).toMatch(/^content\/stories\/ferry\/story\.md:8:13 error Unexpected SHA-256/mu);
  expect(err).not.toContain('Unexpected source');
  expect(err).toMatch(
    /^content\/stories\/ferry\/herald\.txt:3:12 error Unexpected published “soon”/mu,
  );
  expect(out).toMatch(/^1 story, 3 errors/u);
});

test('another folder', async () => {
  const cwd = makeFolder(whole);
  expect((await runParallax(['check', '--content', `${cwd}/content`])).status).toBe(0);
  const { status, err } = await runParallax(['check', '--content', 'none'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain('none/stories:1:1 error Found no folder “stories”');
});

describe('corrections', () => {
  const signature = '    by: A. Editor\n    on: 2031-06-02\n    why: Read again.\n';
  const correct = (words: string): string =>
    makeFolder({
      ...whole,
      'content/stories/ferry/corrections.yaml': `corrections:\n  - do: accept\n    claim:\n      article: gazette\n      exact: ${words}\n${signature}`,
    });

  test('that find their words', async () => {
    const cwd = correct('At least four people were killed');
    expect(await runParallax(['check'], { cwd })).toMatchObject({ status: 0, err: '' });
  });

  test('that don’t', async () => {
    const { status, err } = await runParallax(['check'], { cwd: correct('At least nine people') });
    expect(status).toBe(1);
    expect(err).toBe(
      'content/stories/ferry/corrections.yaml:5:14 error Found no “At least nine people” in gazette. Quote the words as the article has them, or take the correction out. (correction-words-missing)\n',
    );
  });
});

describe('--review', () => {
  const differing = {
    ...whole,
    'content/stories/ferry/story.md': story.replace(/^articles[\s\S]*?(?=---)/mu, ''),
    'content/stories/ferry/gazette.txt': article.replace(' kills four', ''),
    'content/stories/ferry/herald.txt': article
      .replace(' kills four', '')
      .replace('At least four', 'Three'),
  };

  test('names the least sure claims first, each by its place in its file', async () => {
    const { status, out } = await runParallax(['check', '--review'], {
      cwd: makeFolder(differing),
    });
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(
        /^content\/stories\/ferry\/gazette\.txt:5:1 0\.\d\d casualties “At least four people were killed” in “Killed”: .*the accounts are said to differ$/u,
      ),
      expect.stringMatching(
        /^content\/stories\/ferry\/herald\.txt:5:1 .*“Three people were killed”/u,
      ),
    ]);
  });

  test.each(['json', 'github'])('is a list for people, not %s', async (format) => {
    const { status, err } = await runParallax(['check', '--review', '--format', format], {
      cwd: makeFolder(differing),
    });
    expect(status).toBe(2);
    expect(err).toContain(`leave “--format ${format}” out`);
  });

  test('is asked for', async () => {
    const { out } = await runParallax(['check'], { cwd: makeFolder(differing) });
    expect(out).toBe('1 story, 0 errors, 0 warnings\n');
  });
});

describe('the same problems', () => {
  const broken = { ...whole, 'content/sources/herald.yaml': 'name: Herald, daily: 5%\n' };

  test('as JSON', async () => {
    const { status, out, err } = await runParallax(['check', '--format', 'json'], {
      cwd: makeFolder(broken),
    });
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      messages: [
        {
          file: 'content/sources/herald.yaml',
          line: 1,
          column: 7,
          severity: 'error',
          rule: 'yaml',
        },
      ],
    });
  });

  test('as annotations of a workflow', async () => {
    const { status, out } = await runParallax(['check', '--format', 'github'], {
      cwd: makeFolder(broken),
    });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^::error file=content\/sources\/herald\.yaml,line=1,col=7,title=yaml::Unexpected YAML: .+\n$/u,
    );
  });

  test('whole content gives none', async () => {
    const cwd = makeFolder(whole);
    expect(await runParallax(['check', '--format', 'github'], { cwd })).toMatchObject({
      status: 0,
      out: '',
    });
  });

  test('in a form that is none', async () => {
    const { status, err } = await runParallax(['check', '--format', 'xml']);
    expect(status).toBe(2);
    expect(err).toContain('text, json, github');
  });
});

test('what would end an annotation is written so that it does not', () => {
  const message = {
    file: 'a,b:c.txt',
    line: 2,
    column: 3,
    severity: 'info',
    rule: 'r',
    text: '5%\nmore',
  } as const;
  expect(messageFormats.github.write([message])).toBe(
    '::notice file=a%2Cb%3Ac.txt,line=2,col=3,title=r::5%25%0Amore\n',
  );
});
