/**
 * A copy of the project with a small site of its own, which tests build, change and build again.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Its stories are those of the fixtures, and each of them once more. */
export const makeSmallProject = (): string => {
  const project = mkdtempSync(join(tmpdir(), 'parallax-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(name, join(project, name), { recursive: true });
  cpSync('tests/fixtures/content', join(project, 'content'), { recursive: true });
  const stories = join(project, 'content/stories');
  for (const story of readdirSync(stories))
    cpSync(join(stories, story), join(stories, `${story}-again`), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
};

/** Builds the site of a project, with options of `npm run build`. */
export const buildProject = (project: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync('node', ['src/cli/build-site.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://parallax.example' },
  });

/** SHA-256 of each file in a folder, by its path in it. */
export const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => [file, join(folder, file)] as const)
      .filter(([, path]) => statSync(path).isFile())
      .sort()
      .map(([file, path]) => [file, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
