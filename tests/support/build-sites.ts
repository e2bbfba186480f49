/**
 * Builds what the tests of the site open, once: the site at the root of its host, the same again, and
 * the site under a sub-path.
 */
import { spawnSync } from 'node:child_process';

export const builtSites = {
  root: { folder: 'tests/.results/site', base: '/' },
  again: { folder: 'tests/.results/site-again', base: '/' },
  news: { folder: 'tests/.results/site-news', base: '/news/' },
} as const;

const siteUrl = 'https://parallax.example';

const build = ({ folder, base }: { folder: string; base: string }): void => {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: siteUrl,
      BASE_PATH: base.replace(/\/$/u, ''),
    },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
};

/** Vitest’s global setup. */
export const setup = (): void => {
  for (const site of Object.values(builtSites)) build(site);
};
