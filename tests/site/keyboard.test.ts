/** What a person without a mouse, or with the page at 400 %, meets. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesOf, storyOf, useSite } from '../support/open-site.ts';

const site = useSite();

const open = async (path: string, viewport = { width: 1280, height: 800 }): Promise<Page> => {
  const context = await site.browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url(path));
  return page;
};

/** What is wrong with where the focus stands: out of view, covered, not marked; null at the end. */
const focusProblem = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const here = document.activeElement!;
    if (here === document.body) return null;
    const name = here.outerHTML.slice(0, 120);
    const box = here.getClientRects()[0];
    if (!box) return `has no place: ${name}`;
    const [x, y] = [box.left + Math.min(6, box.width / 2), box.top + Math.min(12, box.height / 2)];
    if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) return `out of view: ${name}`;
    const top = document.elementFromPoint(x, y);
    if (top && !here.contains(top) && !top.contains(here))
      return `under ${top.outerHTML.slice(0, 80)}: ${name}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
      ? `unmarked: ${name}`
      : '';
  });

const account = pagesOf('root').find((path) => /^stories\/[^/]+\/[^/]+\/$/u.test(path))!;

test.each(
  ['', storyOf('root'), account, 'claims/', 'method/'].flatMap((path) => [
    { path, width: 1280, height: 800 },
    // 1280 × 1024 at 400 %
    { path, width: 320, height: 256 },
  ]),
)(
  'every stop of the keyboard on “$path” at $width × $height px is seen',
  async ({ path, width, height }) => {
    const page = await open(path, { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const problems: string[] = [];
    let stops = 0;
    for (; stops < 2000; stops += 1) {
      await page.keyboard.press('Tab');
      const problem = await focusProblem(page);
      if (problem === null) break;
      if (problem) problems.push(problem);
    }
    expect(problems).toEqual([]);
    expect(stops).toBeGreaterThan(8);
    expect(stops).toBeLessThan(2000);
    await page.context().close();
  },
);

/** Walks by Tab to something. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stops = 0; stops < 2000; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
  }
  throw new Error(`No Tab leads to ${selector}`);
};

const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('a story is read by keyboard alone: filters, folds, ways to the text and back', async () => {
  const page = await open(storyOf('root'));
  const shown = () => page.locator('tr.row:visible').count();
  const all = await shown();

  await tabTo(page, '.filters summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#relation-6');
  await page.keyboard.press('Space');
  await expect.poll(shown).toBeLessThan(all);
  await tabTo(page, '.chosen button');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toBe(all);

  await tabTo(page, '.fold summary');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toBeGreaterThan(all);

  await tabTo(page, '.fold .to-text');
  const anchor = await page.evaluate(() => document.activeElement!.getAttribute('href')!);
  await page.keyboard.press('Enter');
  await expect.poll(() => isInView(page, anchor)).toBe(true);
  // The next stop is the claim’s number, which leads back.
  await page.keyboard.press('Tab');
  const back = await page.evaluate(() => document.activeElement!.getAttribute('href')!);
  await page.keyboard.press('Enter');
  await expect.poll(() => isInView(page, `${back} .label`)).toBe(true);
  await page.context().close();
});

test('a claim is found by keyboard alone, and the search is left and taken up again', async () => {
  const page = await open('claims/');
  await tabTo(page, 'input[name="q"]');
  await page.keyboard.type('people');
  const found = page.locator('[data-found] li');
  await expect.poll(() => found.count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(first);
  await page.goBack();
  await expect.poll(() => found.count()).toBeGreaterThan(1);
  expect(await page.locator('input[name="q"]').inputValue()).toBe('people');
  await page.context().close();
});

test.each(['', storyOf('root'), 'claims/'])(
  'nothing on “%s” moves while it loads',
  async (path) => {
    const page = await open(path, { width: 412, height: 823 });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(moved).toBe(0);
    await page.context().close();
  },
);
