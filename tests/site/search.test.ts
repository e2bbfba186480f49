import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inventRecord, writeClaimFiles } from '../support/invent-record.ts';
import { useSite } from '../support/open-site.ts';

const site = useSite();

const open = async (
  path = 'claims/',
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> => {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.url(path));
  return page;
};

const results = (page: Page) => page.locator('[data-id]:visible');
const status = (page: Page) => page.locator('[role="status"]').innerText();

test('the engine is loaded on first use, not before', async () => {
  const page = await open();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('claims.json'))).toEqual([]);
  await page.getByLabel('Words, names or figures').focus();
  await expect.poll(() => loaded.some((url) => url.endsWith('claims.json'))).toBe(true);
  await page.context().close();
});

test.each([
  ['kataib hezbolah', ['Kataib Hezbollah', 'Kata’ib Hezbollah']],
  ['Kata’ib', ['Kataib', 'Kata’ib']],
  ['al saedi', ['al-Saedi']],
])('“%s” finds %j and marks the words', async (query, spellings) => {
  const page = await open();
  await page.getByLabel('Words, names or figures').fill(query);
  await expect.poll(() => status(page)).toMatch(/^\d+ of \d+ claims of \d+ stories$/u);
  const shown = (await results(page).allInnerTexts()).join('\n');
  for (const spelling of spellings) expect(shown).toContain(spelling);
  expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  await page.context().close();
});

test('a story is found by its title, above its claims, and the arrow keys lead there', async () => {
  const page = await open();
  const input = page.getByLabel('Words, names or figures');
  await input.fill('fery capsizes port');
  const story = page.locator('[data-found] .story a');
  await expect.poll(() => story.allInnerTexts()).toEqual(['A ferry capsizes off Port Kessery']);
  expect(await story.locator('mark').count()).toBe(3);
  expect(new URL(await story.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
    '/stories/example-ferry/',
  );
  await input.press('ArrowDown');
  expect(await story.evaluate((link) => link === document.activeElement)).toBe(true);
  await input.fill('ferry 112 people');
  await expect.poll(() => status(page)).toMatch(/^\d+ of/u);
  expect(await story.count()).toBe(0);
  await page.context().close();
});

test('the address holds the search; Back comes back to it', async () => {
  const page = await open('claims/?q=killed&type=casualties');
  await expect.poll(() => status(page)).toMatch(/ of .+ of /u);
  expect(await page.getByLabel('Words, names or figures').inputValue()).toBe('killed');
  const before = await status(page);
  await page.getByLabel('Words, names or figures').fill('people');
  await page.getByLabel('Words, names or figures').press('Enter');
  await expect.poll(() => status(page)).not.toBe(before);
  await results(page).first().locator('.value').click();
  await page.goBack();
  await expect.poll(() => page.getByLabel('Words, names or figures').inputValue()).toBe('people');
  await page.context().close();
});

test('what is typed in one go is one step back; each Enter and each choice is one', async () => {
  const page = await open();
  const field = page.getByLabel('Words, names or figures');
  const asked = () => new URL(page.url()).search;
  await field.pressSequentially('people');
  await field.press('Enter');
  await expect.poll(asked).toBe('?q=people');
  await field.fill('');
  await field.pressSequentially('killed', { delay: 20 });
  await page.getByLabel('Kind of claim').focus();
  await page.getByLabel('Kind of claim').selectOption('casualties');
  await expect.poll(asked).toBe('?q=killed&type=casualties');
  await page.goBack();
  await expect.poll(asked).toBe('?q=killed');
  expect(await page.getByLabel('Kind of claim').inputValue()).toBe('');
  await page.goBack();
  await expect.poll(() => field.inputValue()).toBe('people');
  await page.goBack();
  await expect.poll(() => status(page)).toMatch(/^\d+ claims of \d+ stories$/u);
  await page.context().close();
});

test('arrow keys walk through the results, Escape comes back and clears', async () => {
  const page = await open('claims/?q=people');
  await expect.poll(() => status(page)).toMatch(/ of .+ of /u);
  const field = page.getByLabel('Words, names or figures');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  expect(
    await results(page)
      .first()
      .locator('.value')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => status(page)).toMatch(/^\d+ claims of \d+ stories$/u);
  await page.context().close();
});

test('where nothing is found, the page says what to try', async () => {
  const page = await open('claims/?q=zzzxxyyq');
  await expect.poll(() => page.locator('[data-nothing]').isVisible()).toBe(true);
  expect(await results(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await expect.poll(() => page.locator('[data-list] summary:visible').count()).toBeGreaterThan(1);
  await page.context().close();
});

test('marks are taken away again and leave the words as they were', async () => {
  const page = await open();
  const list = page.locator('[data-results]');
  const before = await list.locator('[data-id]').allTextContents();
  const field = page.getByLabel('Words, names or figures');
  await field.fill('people');
  await expect.poll(() => list.locator('mark').count()).toBeGreaterThan(0);
  await field.fill('');
  await expect.poll(() => list.locator('mark').count()).toBe(0);
  expect(await list.locator('[data-id]').allTextContents()).toEqual(before);
  await page.context().close();
});

test('without scripts the whole list stands, and no form that would do nothing', async () => {
  const page = await open('claims/', { javaScriptEnabled: false });
  expect(await results(page).count()).toBe(0);
  for (const summary of await page.locator('[data-list] summary').all()) await summary.click();
  expect(await results(page).count()).toBe(await page.locator('[data-id]').count());
  expect(await results(page).count()).toBeGreaterThan(10);
  expect(await page.locator('claim-search form').isVisible()).toBe(false);
  await page.context().close();
});

test('the home page’s box leads to the search', async () => {
  const page = await open('');
  await page.getByLabel('Search the claims').fill('people');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect.poll(() => status(page)).toMatch(/ of .+ of /u);
  expect(page.url()).toContain('claims/?q=people');
  await page.context().close();
});

/** Opens the page of claims over the files of a large site, which are handed out in place of its own. */
const openLarge = async (path = 'claims/'): Promise<Page> => {
  const records = Array.from({ length: 640 }, (_, i) =>
    inventRecord(`claim-${i}`, `${i} sacks of flour were sent to Ostrava-Moor`, {
      story: `story-${Math.floor(i / 60)}`,
      value: `${i} sacks`,
      type: i % 2 ? 'count' : 'casualties',
      relation: i % 5 ? 'agree' : 'differ',
      path: `/stories/story-${i}/`,
    }),
  );
  const files = writeClaimFiles(records, { postingsLength: 500 });
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route(/\/claims(?:\.json|\/(?:records|search)\/.*)$/u, (route) => {
    const body = files.get(new URL(route.request().url()).pathname.slice(1));
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'application/json', body });
  });
  const page = await context.newPage();
  await page.goto(site.url(path));
  return page;
};

test('a large site is searched by its index, in a worker', async () => {
  const page = await openLarge();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('Words, names or figures').fill('fluor ostravamoor 612');
  await expect.poll(() => status(page)).toMatch(/^1 of /u);
  expect(await results(page).locator('.value').innerText()).toBe('612 sacks');
  expect(await results(page).locator('q mark').allInnerTexts()).toEqual(['612', 'flour']);
  expect(page.workers()).toHaveLength(1);
  expect(asked.filter((path) => path.startsWith('/claims/records/'))).toEqual([
    '/claims/records/10.json',
  ]);
  await page.context().close();
});

test('of many results the first are shown, and more on demand', async () => {
  const page = await openLarge('claims/?q=flour&type=count&relation=agree');
  await expect.poll(() => status(page)).toMatch(/^256 of /u);
  await expect.poll(() => results(page).count()).toBe(20);
  await page.getByRole('button', { name: 'Show more claims' }).press('Enter');
  await expect.poll(() => results(page).count()).toBe(40);
  expect(
    await results(page)
      .nth(20)
      .locator('.value')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.getByLabel('Words, names or figures').fill('zzzxxyyq');
  await expect.poll(() => page.locator('[data-nothing]').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Show more claims' }).isVisible()).toBe(false);
  await page.context().close();
});

test('a sentence that makes several claims found is quoted once', async () => {
  const page = await open('claims/?q=killed');
  await expect.poll(() => status(page)).toMatch(/ of .+ of /u);
  await expect.poll(() => results(page).count()).toBe(20);
  const items = page.locator('[data-found] > li');
  expect(await items.count()).toBeLessThan(20);
  const told = await items.evaluateAll((all) =>
    all.map(
      (item) =>
        `${item.querySelector('.said')!.textContent}${item.querySelector('q')?.textContent}`,
    ),
  );
  expect(new Set(told).size).toBe(told.length);
  expect(await items.locator('.again .value').count()).toBe(20 - told.length);
  await page.context().close();
});

test('search that could not be loaded says so, and is tried again', async () => {
  const page = await open();
  await page.context().route(/claims\.json$/u, (route) => route.abort());
  const field = page.getByLabel('Words, names or figures');
  await field.fill('people');
  await expect.poll(() => status(page)).toMatch(/could not be loaded/u);
  await page.context().unroute(/claims\.json$/u);
  await field.fill('people killed');
  await expect.poll(() => status(page)).toMatch(/ of .+ of /u);
  await page.context().close();
});
