/**
 * How the site is built: static pages, a strict content policy, any host and any sub-path.
 * Where it is published stands in content/site.yaml or in SITE_URL and BASE_PATH.
 */
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { showProgress } from './src/cli/show-progress.ts';
import { contentDir } from './src/loaders/content-folder.ts';
import { loadSummaries } from './src/loaders/load-story.ts';
import { readSite } from './src/loaders/read-site.ts';
import { reusePages } from './src/loaders/reuse-pages.ts';
import { makesStoryPages } from './src/loaders/shard.ts';

const { site } = readSite(contentDir());

/** What search engines are asked to leave out is not in the sitemap. */
let unlisted;
const isListed = (page) => {
  unlisted ??= new Set(
    loadSummaries()
      .filter(({ story }) => story.noindex)
      .map(({ story }) => story.id),
  );
  const story = /\/stories\/([^/]+)\//u.exec(page)?.[1];
  return !site.noindex && !page.includes('/404/') && !unlisted.has(story);
};

/** Pages of stories that other machines make stand in the sitemap all the same. */
const pagesMadeElsewhere = () =>
  loadSummaries()
    .filter(({ story }) => site.examples || !story.example)
    .flatMap(({ story, accounts }) =>
      ['', ...accounts.map(({ id }) => `${id}/`)].map(
        (page) =>
          new URL(`${site.base.replace(/\/*$/u, '/')}stories/${story.id}/${page}`, site.address)
            .href,
      ),
    );

export default defineConfig({
  site: site.address,
  base: site.base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // The default glues inline words together; article texts must stay as they are.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [
    reusePages(site, showProgress('files')),
    sitemap({ filter: isListed, customPages: makesStoryPages() ? [] : pagesMadeElsewhere() }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  // No page highlights code; the highlighter’s inline styles would break the content policy.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: {
    // Files are written while others are made; more at once cost memory and gain nothing.
    concurrency: 8,
    // 7 kB compressed; on a phone’s line a file of styles of its own doubles the time to the first paint.
    inlineStylesheets: 'always',
  },
  // What the stories’ loader keeps there is none of the server’s business.
  vite: { server: { watch: { ignored: ['**/.cache/**'] } } },
});
