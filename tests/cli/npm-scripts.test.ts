/** What the scripts of package.json say where they can’t do what they are asked for. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './run-parallax.ts';

const run = (script: string, args: string[], cwd: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [resolve('src/cli', script), ...args], { cwd, encoding: 'utf8' });

test('no host is set up by settings that are wrong', () => {
  const cwd = makeFolder({ 'content/site.yaml': 'address: harbour.example\n' });
  const { status, stdout, stderr } = run('write-host-files.ts', ['made'], cwd);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^content\/site\.yaml:1:10 error Unexpected address “harbour.example”/u);
  expect(existsSync(join(cwd, 'made'))).toBe(false);
});

test('a folder that is no part of a site is named', () => {
  const { status, stderr } = run('build-site.ts', ['--merge', 'here', 'there'], makeFolder({}));
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^here:1:1 error Found no part of a site here.*\nthere:1:1 error Found no part/u,
  );
});

test('a part is made or parts are merged, not both', () => {
  const { status, stderr } = run(
    'build-site.ts',
    ['--shard', '1/4', '--merge', 'x'],
    makeFolder({}),
  );
  expect(status).toBe(1);
  expect(stderr).toContain("'--merge <folder...>' cannot be used with option '--shard <part>'");
});
