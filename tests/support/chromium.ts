/** Where Chromium is, and how it runs, for the tests that open the built site. */
import { findOrInstall } from './find-or-install.ts';

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

/** The path of Chromium, which is installed first where there is none. */
export const findOrInstallChromium = (): string =>
  findOrInstall({
    places,
    package: 'chromium',
    advice: 'Install Chromium or Chrome and name its path in CHROME_PATH.',
  });
