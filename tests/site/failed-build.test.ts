import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const name of [
    'src',
    'content',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'the former site');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const build = () =>
  spawnSync('node', ['src/cli/build-site.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });

test('broken content fails the build once, by file, line and column, and leaves the former site', () => {
  const story = 'content/stories/baghdad-strike';
  appendFileSync(join(project, story, 'cnn.txt'), 'One word more.');
  writeFileSync(join(project, 'content/sources/broken.yaml'), 'name: [\n');
  writeFileSync(
    join(project, 'content/stories/example-ferry/corrections.yaml'),
    `corrections:
  - do: reject
    claim: { article: velmara-press, exact: nobody was hurt }
    by: A. Editor
    on: 2031-05-06
    why: A test.
`,
  );
  const { status, stdout, stderr } = build();
  const said = stdout + stderr;
  expect(status).toBe(1);
  expect(said).toMatch(/content\/stories\/baghdad-strike\/story\.md:\d+:\d+ error /u);
  expect(said.match(/content\/sources\/broken\.yaml:\d+:\d+ /gu)).toHaveLength(1);
  expect(said).toMatch(
    /content\/stories\/example-ferry\/corrections\.yaml:3:45 error Found no “nobody was hurt” in velmara-press/u,
  );
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the former site');
});

test('a whole build takes the former site’s place', () => {
  cpSync('content', join(project, 'content'), { recursive: true });
  rmSync(join(project, 'content/sources/broken.yaml'));
  expect(build().status).toBe(0);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain(
    '<title>Parallax</title>',
  );
});
