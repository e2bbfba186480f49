/**
 * Where Chromium is, for the tests that open the built site. Debian’s package is installed where none
 * is found and the user may do so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags under which Chromium runs in a closed network, as root, without a screen. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of Chromium, or null where there is none. */
export const findChromium = (): string | null =>
  places.find((place): place is string => place !== undefined && existsSync(place)) ?? null;

/**
 * The path of Chromium; installs Debian’s package first where there is none.
 *
 * @throws Where it can’t be installed: not Debian, or not root.
 */
export const findOrInstallChromium = (): string => {
  const found = findChromium();
  if (found) return found;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) break;
  }
  const installed = findChromium();
  if (!installed)
    throw new Error(
      'Found no Chromium, and could not install it. Install Chromium or Chrome and name its path in CHROME_PATH.',
    );
  return installed;
};
