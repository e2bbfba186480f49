/**
 * Builds the site into a folder of its own and puts it in the place of `dist` only when all of it
 * stands: a build that fails leaves the former site as it was.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { writeHeadersFile } from '../deploy/host-files.ts';
import { buildStories, type BuiltContent } from '../loaders/build-stories.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { exportFormats } from '../view/exports.ts';
import { printMessages } from './print.ts';
import { showProgress } from './show-progress.ts';

const next = '.cache/site';
const former = '.cache/former-site';

/** Astro’s line about a file that it made: “12:30:01   ├─ /stories/fire/index.html (+3ms)”. */
const madeFile = /[├└]─ (\/\S*)/u;

/** Pages and data files of the stories, which are nearly all that there is to make. */
const storyFiles = ({ site, stories }: BuiltContent): number =>
  stories
    .filter(({ summary: { story } }) => site.examples || !story.example)
    .reduce((sum, { summary }) => sum + 1 + summary.accounts.length + exportFormats.length, 0);

/** Has Astro make the pages; its lines about single files become one about all of them. */
const makePages = async (files: number): Promise<number> => {
  const tell = showProgress('files of stories');
  const astro = spawn('astro', ['build', '--outDir', next], {
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let done = 0;
  for await (const line of createInterface({ input: astro.stdout })) {
    const file = madeFile.exec(line)?.[1];
    if (file === undefined) process.stdout.write(`${line}\n`);
    else if (file.startsWith('/stories/')) tell((done += 1), files);
  }
  if (astro.exitCode === null) await once(astro, 'exit');
  return astro.exitCode ?? 1;
};

/**
 * Builds the site.
 *
 * @param target - Folder that the site is to stand in.
 * @returns Exit status: 0, or that of the failed build.
 */
export const buildSite = async (target: string): Promise<number> => {
  rmSync(next, { recursive: true, force: true });
  const content = await buildStories(contentDir(), { onProgress: showProgress('stories') });
  if (content.messages.some(({ severity }) => severity === 'error')) {
    printMessages(content.messages);
    return 1;
  }
  const status = await makePages(storyFiles(content));
  if (status !== 0) return status;
  writeFileSync(`${next}/_headers`, writeHeadersFile(content.site.base));
  rmSync(former, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, former);
  renameSync(next, target);
  rmSync(former, { recursive: true, force: true });
  return 0;
};

if (import.meta.main) process.exitCode = await buildSite('dist');
