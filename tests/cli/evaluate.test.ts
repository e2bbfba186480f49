import { expect, test } from 'vitest';
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
  expect(out).toMatch(/^rows joined [01]\/1/mu);
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

test('a folder without labels', async () => {
  const { status, err } = await runParallax(['evaluate', 'none'], { cwd: makeFolder({}) });
  expect(status).toBe(1);
  expect(err).toContain('none:1:1 error Found no labels');
});
