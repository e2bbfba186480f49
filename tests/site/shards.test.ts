/** A small site, built whole and in four parts on what could be four machines. */
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, digestsIn, makeSmallProject } from '../support/small-project.ts';

let project: string;

beforeAll(() => {
  project = makeSmallProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const build = (...args: string[]) => buildProject(project, ...args);

/** Each machine starts without what the others kept. */
const forget = (): void => rmSync(join(project, '.cache'), { recursive: true, force: true });

const digestOf = (folder: string): Record<string, string> => digestsIn(join(project, folder));

const parts = [1, 2, 3, 4].map((number) => `shards/${number}-of-4`);

test('four parts merge into the site that one build makes', () => {
  expect(build('--out', 'whole').status).toBe(0);
  for (const number of [1, 2, 3, 4]) {
    forget();
    expect(build('--shard', `${number}/4`).status).toBe(0);
  }
  const stories = parts.map((part) => readdirSync(join(project, part, 'pages')));
  // Two of the six are examples, which this site does not show.
  expect(stories.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  forget();
  const { status, stderr } = build('--merge', ...parts);
  expect([status, stderr]).toEqual([0, '']);
  const whole = digestOf('whole');
  expect(Object.keys(whole).filter((file) => file.startsWith('stories/'))).not.toEqual([]);
  expect(digestOf('dist')).toEqual(whole);
}, 480_000);

test('a part that is missing, or of other content, is told, and the former site stays', () => {
  const before = digestOf('dist');
  const missing = build('--merge', ...parts.slice(1));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(
    /content\/stories\/[\w-]+:1:1 error Found no pages of this story/u,
  );
  appendFileSync(join(project, 'content/stories/pier-fire/story.md'), '\nA later note.\n');
  const other = build('--merge', ...parts);
  expect(other.status).toBe(1);
  expect(other.stderr.match(/content\/stories\/pier-fire:1:1 error/gu)).toHaveLength(1);
  expect(digestOf('dist')).toEqual(before);
});

test('a part that is none is bad usage', () => {
  const { status, stderr } = build('--shard', '5/4');
  expect(status).toBe(1);
  expect(stderr).toContain('Expected a part such as 2/4.');
});
