/**
 * Opens the machine’s Chromium under playwright.
 */
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, findOrInstallChromium } from './chromium.ts';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findOrInstallChromium(), args: chromiumFlags });
