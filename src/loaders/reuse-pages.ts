/**
 * What would come out as it did in the former site is linked into the new one instead of being made
 * again: an integration of Astro. The `cacheKey` in a page’s getStaticPaths stands for the stories that
 * it shows; besides, it depends on the code, the site’s settings and the outlets alone.
 *
 * FORMER_SITE in the environment names the folder of the former site. Only what lies there as it was
 * written counts, by its size and its time; whatever else is made anew.
 */
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../model/site.ts';
import { contentDir } from './content-folder.ts';
import { codeDigest } from './engine-digest.ts';
import { readSources } from './read-sources.ts';
import { keyOf } from './story-cache.ts';

/** Of each file of the site that says so: what it shows, and how it lies on the disk. */
interface MadeFiles {
  /** Of the code, the settings and the outlets. */
  key: string;
  files: Record<string, { shows: string; size: number; time: number }>;
}

const record = '.cache/made-files.json';

const readRecord = (key: string): MadeFiles['files'] => {
  try {
    const made = JSON.parse(readFileSync(record, 'utf8')) as MadeFiles;
    return made.key === key ? made.files : {};
  } catch {
    return {};
  }
};

const lieOf = (path: string): { size: number; time: number } | null => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? { size: stat.size, time: stat.mtimeMs } : null;
};

const putInto = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or one without links.
    copyFileSync(from, to);
  }
};

/** “/stories/fire/” → “stories/fire/index.html”. */
const fileOf = (pathname: string, { type }: { type: string }): string =>
  join(pathname.replace(/^\/+|\/+$/gu, ''), type === 'page' ? 'index.html' : '');

export const reusePages = (site: Site): AstroIntegration => {
  const former = env['FORMER_SITE'];
  const shows = new Map<string, string>();
  let key = '';
  let known: MadeFiles['files'] = {};
  let next = '';
  const base = site.base.replace(/\/+$/u, '');
  const reuse = (file: string): boolean => {
    const made = known[file];
    if (!former || !made || made.shows !== shows.get(file)) return false;
    const path = join(former, file);
    const lie = lieOf(path);
    if (lie?.size !== made.size || lie.time !== made.time) return false;
    putInto(path, join(next, file));
    return true;
  };
  return {
    name: 'reuse-pages',
    hooks: former
      ? {
          'astro:config:done': ({ config }) => {
            next = fileURLToPath(config.outDir);
          },
          'astro:build:start': ({ setPrerenderer }) => {
            key = keyOf(codeDigest(), site, readSources(contentDir()).sources, env['NODE_ENV']);
            known = readRecord(key);
            setPrerenderer((astro) => ({
              ...astro,
              getStaticPaths: async () => {
                const paths = await astro.getStaticPaths();
                for (const { pathname, route, cacheKey } of paths)
                  if (cacheKey !== undefined) shows.set(fileOf(pathname, route), cacheKey);
                return paths;
              },
              // Nothing is written of an empty answer.
              render: async (request, options) => {
                const pathname = new URL(request.url).pathname.slice(base.length);
                return reuse(fileOf(pathname, options.routeData))
                  ? new Response(null)
                  : astro.render(request, options);
              },
            }));
          },
          'astro:build:done': () => {
            const files: MadeFiles['files'] = {};
            for (const [file, content] of shows) {
              const lie = lieOf(join(next, file));
              if (lie) files[file] = { shows: content, ...lie };
            }
            writeFileSync(record, JSON.stringify({ key, files } satisfies MadeFiles));
          },
        }
      : {},
  };
};
