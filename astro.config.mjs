/**
 * How the site is built: static pages, a strict content policy, any host and any sub-path.
 * SITE_URL is the origin that the pages are published at, BASE_PATH the folder under it.
 */
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // The default glues inline words together; article texts must stay as they are.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  integrations: [sitemap({ filter: (page) => !page.endsWith('/404/') })],
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
