/**
 * How the site is built: static pages, a strict content policy, any host and any sub-path.
 * Where it is published stands in content/site.yaml or in SITE_URL and BASE_PATH.
 */
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/loaders/content-folder.ts';
import { readContent } from './src/loaders/read-content.ts';

const { site, stories } = await readContent(contentDir());

/** What search engines are asked to leave out is not in the sitemap. */
const unlisted = [
  '/404/',
  ...stories.filter(({ story }) => story.noindex).map(({ story }) => `/stories/${story.id}/`),
];

export default defineConfig({
  site: site.address,
  base: site.base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // The default glues inline words together; article texts must stay as they are.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [
    sitemap({ filter: (page) => !site.noindex && !unlisted.some((path) => page.includes(path)) }),
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
});
