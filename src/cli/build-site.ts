/**
 * `npm run build`: builds the site into a folder of its own and puts it in the place of `dist` only
 * when all of it stands: a build that fails leaves the former site as it was.
 *
 * `--shard 2/4` builds the pages of every fourth story, into a folder for `--merge`, which adds what is
 * about all stories and makes the very site that one build would make.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { writeHeadersFile } from '../deploy/host-files.ts';
import { contentDir } from '../loaders/content-folder.ts';
import { readSite } from '../loaders/read-site.ts';
import { readPart, storiesOfPart } from '../loaders/shard.ts';
import { listStories } from '../loaders/story-files.ts';
import { printMessages } from './print.ts';
import { findStoryPages, keepShard, takeInShards } from './shards.ts';

const next = '.cache/site';
const former = '.cache/former-site';

/** Astro’s words about a file that it made: “12:30:01   ├─ /stories/fire/index.html (+3ms)”. */
const aboutOneFile = /[├└]─ \/|^\s*\(\+[\d.]+m?s\)/u;

/**
 * What Astro may hold, in MB: a story is let go once its files are made, what is about all of them stays,
 * some 20 kB each of short accounts. Less room and Node collects without end; left to itself, it collects
 * late and takes 500 MB more. NODE_OPTIONS holds over it.
 */
const heapFor = (stories: number): number => 450 + Math.ceil(stories / 20);

/**
 * Brings what is kept of the stories up to date, in a process of its own: what reading them took is
 * given back before pages are made.
 *
 * @returns Whether all of the content is right.
 */
const makeStories = async (): Promise<boolean> => {
  const script = fileURLToPath(new URL('make-stories.ts', import.meta.url));
  const [status] = await once(spawn(process.execPath, [script], { stdio: 'inherit' }), 'exit');
  return status === 0;
};

/**
 * Has Astro make the pages; it tells of them all in one line, not of each.
 *
 * @param former - Folder of the site whose pages may be used again.
 */
const makePages = async (former: string | null): Promise<number> => {
  const stories = storiesOfPart(listStories(contentDir()) ?? []).length;
  const heap = `--max-old-space-size=${heapFor(stories)}`;
  const astro = spawn('astro', ['build', '--outDir', next], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: `${heap} ${process.env['NODE_OPTIONS'] ?? ''}`,
      FORMER_SITE: former ?? '',
    },
  });
  for await (const line of createInterface({ input: astro.stdout }))
    if (!aboutOneFile.test(line)) process.stdout.write(`${line}\n`);
  if (astro.exitCode === null) await once(astro, 'exit');
  return astro.exitCode ?? 1;
};

/** Puts the new site in the place of the former one. */
const publish = (target: string): void => {
  rmSync(former, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, former);
  renameSync(next, target);
  rmSync(former, { recursive: true, force: true });
};

interface Options {
  /** Folder that the site, or the part of it, is to stand in. */
  out: string;
  /** “2/4”. */
  shard?: string;
  /** Folders of all parts. */
  merge?: string[];
}

/**
 * Builds the site, or a part of it.
 *
 * @returns Exit status: 0, or 1 of a failed build.
 */
const buildSite = async ({ out, shard, merge }: Options): Promise<number> => {
  if (shard) process.env['SHARD'] = shard;
  if (merge) {
    process.env['SHARD'] = 'rest';
    const unknown = takeInShards(merge);
    if (unknown.length > 0) {
      printMessages(unknown);
      return 1;
    }
  }
  if (!(await makeStories())) return 1;
  const { site } = readSite(contentDir());
  const { pages, messages } = merge
    ? findStoryPages(merge, site.examples)
    : { pages: [], messages: [] };
  if (messages.length > 0) {
    printMessages(messages);
    return 1;
  }
  rmSync(next, { recursive: true, force: true });
  const status = await makePages(shard || merge ? null : out);
  if (status !== 0) return status;
  if (shard) {
    keepShard(next, out);
    return 0;
  }
  for (const { story, folder } of pages)
    cpSync(folder, `${next}/stories/${story}`, { recursive: true });
  writeFileSync(`${next}/_headers`, writeHeadersFile(site.base));
  publish(out);
  return 0;
};

const toShard = (value: string): string => {
  if (!readPart(value)) throw new InvalidArgumentError('Expected a part such as 2/4.');
  return value;
};

if (import.meta.main) {
  const { out, shard, merge } = new Command()
    .description('Build the site, or a part of it where many machines share the work.')
    .option('--out <folder>', 'folder to build into; dist, or shards/<part> of a part')
    .option('--shard <part>', 'make the pages of one part of the stories, such as 2/4', toShard)
    .addOption(
      new Option('--merge <folder...>', 'make a site of the folders of all parts').conflicts(
        'shard',
      ),
    )
    .parse()
    .opts<Partial<Options>>();
  const folder = out ?? (shard ? `shards/${shard.replace('/', '-of-')}` : 'dist');
  process.exitCode = await buildSite({ out: folder, shard, merge });
}
