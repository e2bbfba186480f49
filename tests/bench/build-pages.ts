/**
 * A content folder → the built site, for what is measured in the browser.
 */
import { spawnSync } from 'node:child_process';

/**
 * Builds.
 *
 * @param folder - Where the site goes.
 * @throws Where it cannot be built, with what Astro said.
 */
export const buildPages = (content: string, folder: string): void => {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content },
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}${stderr}`);
};
