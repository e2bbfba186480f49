import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { pagesOf, useSite } from '../support/open-site.ts';

const site = useSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each([
  { width: 320, colorScheme: 'light', javaScriptEnabled: true },
  { width: 320, colorScheme: 'dark', javaScriptEnabled: false },
  { width: 768, colorScheme: 'dark', javaScriptEnabled: true },
  { width: 768, colorScheme: 'light', javaScriptEnabled: false },
  { width: 1280, colorScheme: 'light', javaScriptEnabled: true },
  { width: 1280, colorScheme: 'dark', javaScriptEnabled: true },
  { width: 1280, colorScheme: 'light', javaScriptEnabled: false },
] as const)(
  'axe finds nothing at $width px, $colorScheme, scripts $javaScriptEnabled, and nothing overflows',
  async ({ width, colorScheme, javaScriptEnabled }) => {
    const context = await site.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled,
      reducedMotion: 'reduce',
    });
    const problems: string[] = [];
    for (const path of pagesOf('root')) {
      const page = await context.newPage();
      await page.goto(site.url(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
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
