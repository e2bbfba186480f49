/**
 * A built site, served and opened in Chromium, for the tests of one file.
 */
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { builtSites } from './build-sites.ts';
import { openBrowser } from './open-browser.ts';
import { type Served, serveFolder } from './serve-folder.ts';

export interface OpenSite {
  browser: Browser;
  /** Address of a page, given as its path under the site’s root. */
  url: (path?: string) => string;
}

/** Serves a site before the tests of a file and closes it after them. */
export const useSite = (name: keyof typeof builtSites = 'root'): OpenSite => {
  const { folder, base } = builtSites[name];
  const site = {} as OpenSite;
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(folder, base);
    site.browser = await openBrowser();
    site.url = (path = '') => new URL(path, served.url).href;
  });
  afterAll(async () => {
    await site.browser.close();
    await served.close();
  });
  return site;
};

/** Every page of a built site, as a path under its root. */
export const pagesOf = (name: keyof typeof builtSites): string[] =>
  readdirSync(builtSites[name].folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/u, ''))
    .sort();

/** One page of each kind: the first story, the first account, the first outlet and the rest. */
export const kindsOf = (name: keyof typeof builtSites): string[] =>
  [
    ...Map.groupBy(pagesOf(name), (path) =>
      path.replace(
        /^(stories|sources)\/[^/]+\/(?:[^/]+(?=\/))?/u,
        (whole, folder) => `${folder}/${whole.split('/').length}`,
      ),
    ).values(),
  ].map(([path]) => path!);

/** The first story of a built site, as a path under its root. */
export const storyOf = (name: keyof typeof builtSites): string =>
  pagesOf(name).find((path) => /^stories\/[^/]+\/$/u.test(path))!;
