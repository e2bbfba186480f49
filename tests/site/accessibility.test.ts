import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOf, pagesOf, useSite } from '../support/open-site.ts';

const site = useSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a page; without scripts, none of its own runs, yet axe can be asked afterwards. */
const open = async (page: Page, url: string, scripts: boolean): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
  await page.goto(url);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
};

test.each([
  { of: 'every page', width: 320, colorScheme: 'light', scripts: true },
  { of: 'each kind', width: 320, colorScheme: 'dark', scripts: false },
  { of: 'each kind', width: 768, colorScheme: 'dark', scripts: true },
  { of: 'each kind', width: 768, colorScheme: 'light', scripts: false },
  { of: 'each kind', width: 1280, colorScheme: 'light', scripts: true },
  { of: 'each kind', width: 1280, colorScheme: 'dark', scripts: false },
] as const)(
  'axe finds nothing on $of at $width px, $colorScheme, scripts $scripts; nothing overflows',
  async ({ of, width, colorScheme, scripts }) => {
    const context = await site.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const problems: string[] = [];
    for (const path of of === 'every page' ? pagesOf('root') : kindsOf('root')) {
      const page = await context.newPage();
      await open(page, site.url(path), scripts);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(tags)
        .analyze();
      problems.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      );
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      if (room > width) problems.push(`${path} is ${room} px wide`);
      await page.close();
    }
    await context.close();
    expect(problems).toEqual([]);
  },
);
