/**
 * Builds the site into a folder of its own and puts it in the place of `dist` only when all of it
 * stands: a build that fails leaves the former site as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeHeadersFile } from '../deploy/host-files.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readSite } from '../loaders/read-site.ts';

const next = '.cache/site';
const former = '.cache/former-site';

/**
 * Builds the site.
 *
 * @param target - Folder that the site is to stand in.
 * @returns Exit status: 0, or that of the failed build.
 */
export const buildSite = (target: string): number => {
  rmSync(next, { recursive: true, force: true });
  const { status } = spawnSync('astro', ['build', '--outDir', next], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  writeFileSync(`${next}/_headers`, writeHeadersFile(readSite(contentDir()).site.base));
  rmSync(former, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, former);
  renameSync(next, target);
  rmSync(former, { recursive: true, force: true });
  return 0;
};

if (import.meta.main) process.exitCode = buildSite('dist');
