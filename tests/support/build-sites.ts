/**
 * Builds what the tests of the site open, once: the site at the root of its host, the same again, the
 * site under a sub-path, a small site of invented stories with all kinds of rights, and one of a story
 * with many accounts.
 */
import { spawnSync } from 'node:child_process';

export const builtSites = {
  root: { folder: 'tests/.results/site', base: '/', content: 'content' },
  again: { folder: 'tests/.results/site-again', base: '/', content: 'content' },
  news: { folder: 'tests/.results/site-news', base: '/news/', content: 'content' },
  rights: { folder: 'tests/.results/site-rights', base: '/', content: 'tests/fixtures/content' },
  crowded: {
    folder: 'tests/.results/site-crowded',
    base: '/',
    content: 'tests/fixtures/crowded',
  },
} as const;

const siteUrl = 'https://parallax.example';

const build = ({
  folder,
  base,
  content,
}: {
  folder: string;
  base: string;
  content: string;
}): void => {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: siteUrl,
      BASE_PATH: base.replace(/\/$/u, ''),
      CONTENT_DIR: content,
    },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
};

/** Vitest’s global setup. */
export const setup = (): void => {
  for (const site of Object.values(builtSites)) build(site);
};
