/**
 * What would come out as it did in the former site is linked into the new one instead of being made
 * again: an integration of Astro. The `cacheKey` in a page’s getStaticPaths stands for the stories that
 * it shows; besides, it depends on the code, the site’s settings and the outlets alone.
 *
 * FORMER_SITE in the environment names the folder of the former site; it is empty where nothing may be
 * taken from one, and not there where Astro runs by itself.
 */
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../model/site.ts';
import { contentDir } from './content-folder.ts';
import { codeDigest } from './engine-digest.ts';
import { readMadeFiles, takeOver, writeMadeFiles } from './made-files.ts';
import { readSources } from './read-sources.ts';
import { keyOf } from './story-cache.ts';

const name = 'reuse-pages';

/** “/stories/fire/” → “stories/fire/index.html”. */
const fileOf = (pathname: string, { type }: { type: string }): string =>
  join(pathname.replace(/^\/+|\/+$/gu, ''), type === 'page' ? 'index.html' : '');

/**
 * Uses pages again.
 *
 * @param onProgress - Hears of each file of the site: how many of them stand.
 */
export const reusePages = (
  site: Site,
  onProgress: (done: number, total: number) => void,
): AstroIntegration => {
  const former = env['FORMER_SITE'];
  if (former === undefined) return { name, hooks: {} };
  const base = site.base.replace(/\/+$/u, '');
  const shows = new Map<string, string>();
  let key = '';
  let next = '';
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        next = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        key = keyOf(codeDigest(), site, readSources(contentDir()).sources, env['NODE_ENV']);
        const made = readMadeFiles(key);
        let [done, total] = [0, 0];
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            total = paths.length;
            for (const { pathname, route, cacheKey } of paths)
              if (cacheKey !== undefined) shows.set(fileOf(pathname, route), cacheKey);
            return paths;
          },
          render: async (request, options) => {
            onProgress((done += 1), total);
            const pathname = new URL(request.url).pathname.slice(base.length);
            const file = fileOf(pathname, options.routeData);
            const known = made.get(file);
            const reused =
              former &&
              known &&
              known.shows === shows.get(file) &&
              takeOver(file, known, former, next);
            // Nothing is written of an empty answer.
            return reused ? new Response(null) : astro.render(request, options);
          },
        }));
      },
      'astro:build:done': () => {
        if (former) writeMadeFiles(key, next, shows);
      },
    },
  };
};
