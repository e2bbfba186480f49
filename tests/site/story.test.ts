import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { builtSites } from '../support/build-sites.ts';
import { storyOf, useSite } from '../support/open-site.ts';

const site = useSite();

const open = async (
  options: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'viewport'> = {},
): Promise<Page> => {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.url(storyOf('root')));
  return page;
};

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const sharedRow = 'tr.row:has(td:nth-of-type(1) .to-text):has(td:nth-of-type(2) .to-text)';

test.each([true, false])(
  'a claim leads from the table to its sentence and back, scripts %s',
  async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    const row = page.locator(sharedRow).first();
    const link = row.locator('.to-text').first();
    const anchor = (await link.getAttribute('href'))!;
    const quote = (
      await page.locator(`${sharedRow} td:nth-of-type(1) q`).first().innerText()
    ).trim();
    await link.click();
    await expect.poll(() => isInView(page, `${anchor}`)).toBe(true);
    const sentence = page.locator(`.sentence:has(${anchor})`);
    const words = /\p{L}{4,}/u.exec(quote)![0];
    expect(await sentence.textContent()).toContain(words);

    const rowId = (await row.getAttribute('id'))!;
    expect(await page.locator(anchor).getAttribute('href')).toBe(`#${rowId}`);
    await page.locator(anchor).click();
    await expect.poll(() => isInView(page, `#${rowId} .label`)).toBe(true);
    expect(page.url()).toContain(`#${rowId}`);
    await page.context().close();
  },
);

test('choosing a claim marks the same claim in the other text and brings it into view', async () => {
  const page = await open();
  const row = page.locator(sharedRow).first();
  const [own, twin] = await Promise.all(
    [0, 1].map((index) => row.locator('.to-text').nth(index).getAttribute('href')),
  );
  await page.goto(`${page.url()}${own}`);
  await expect
    .poll(() => page.locator(`.sentence:has(${twin})`).getAttribute('class'))
    .toContain('chosen');
  await expect.poll(() => isInView(page, `${twin}`)).toBe(true);
  expect(await page.locator('.twin-bar').innerText()).toContain(
    await row.locator('.label').innerText(),
  );
  await page.locator(own!).focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.sentence.chosen').count()).toBe(0);
  await page.context().close();
});

test('a line leads from the chosen sentence to its twin, and follows when a text is scrolled', async () => {
  const page = await open();
  const link = page.locator(sharedRow).first().locator('.to-text').first();
  await link.click();
  const path = page.locator('.leader-lines path');
  await expect.poll(() => path.count()).toBe(1);
  const drawn = await path.getAttribute('d');
  await page
    .locator('reading-view .body')
    .nth(1)
    .evaluate((body) => body.scrollBy(0, 20));
  await expect.poll(async () => (await path.all())[0]?.getAttribute('d')).not.toBe(drawn);
  await page.keyboard.press('Escape');
  await page.locator('reading-view .chip').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => path.count()).toBe(0);
  await page.context().close();
});

test.each([true, false])(
  'on a phone a row tells who agrees, or the values; words and texts come when asked for, scripts %s',
  async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled, viewport: { width: 320, height: 800 } });
    const agreed = page.locator(`${sharedRow}[data-relation="agree"]`).first();
    expect(await agreed.locator('.reason').first().isVisible()).toBe(true);
    expect(await agreed.locator('.outlet').first().isVisible()).toBe(true);
    expect(await agreed.locator('.value').first().isVisible()).toBe(false);

    const row = page.locator(`${sharedRow}[data-relation="compatible"]`).first();
    const quotes = row.locator('q');
    expect(await row.locator('.value').first().isVisible()).toBe(true);
    for (const one of [row, agreed]) {
      expect(await one.locator('q').first().isVisible()).toBe(false);
      await one.locator('.words summary').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => one.locator('q').first().isVisible()).toBe(true);
      expect(await one.locator('.value').first().isVisible()).toBe(true);
    }
    expect(await quotes.nth(1).isVisible()).toBe(true);

    const link = row.locator('.to-text').first();
    const anchor = (await link.getAttribute('href'))!;
    const text = page.locator(`reading-view article:has(${anchor}) .body`);
    expect(await text.isVisible()).toBe(false);
    await link.click();
    await expect.poll(() => isInView(page, anchor)).toBe(true);
    expect(await text.isVisible()).toBe(true);
    await page.context().close();
  },
);

test.each([true, false])(
  'what a phone folds away opens by its summary and by a link into it, scripts %s',
  async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled, viewport: { width: 320, height: 800 } });
    const fold = page.locator('.phone-fold:has(.row)').first();
    const row = fold.locator('.row').first();
    expect(await row.isVisible()).toBe(false);
    await fold.locator('> summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => row.isVisible()).toBe(true);

    const last = page.locator('.phone-fold .row:not(.fold .row)').last();
    const id = (await last.getAttribute('id'))!;
    await page.goto(`${site.url(storyOf('root'))}#${id}`);
    await expect.poll(() => isInView(page, `#${id} .label`)).toBe(true);
    expect(await last.isVisible()).toBe(true);
    await page.context().close();
  },
);

test('where there is room nothing is folded but what one account alone says', async () => {
  const page = await open({ javaScriptEnabled: false });
  for (const fold of await page.locator('.phone-fold').all()) {
    expect(await fold.locator('> summary').isVisible()).toBe(false);
    expect(await fold.locator('> :not(summary)').first().isVisible()).toBe(true);
  }
  await page.context().close();
});

test.each([true, false])('filters choose rows, scripts %s', async (javaScriptEnabled) => {
  const page = await open({ javaScriptEnabled });
  const shown = () => page.locator('tr.row:visible').count();
  const all = await page.locator('tr.row').count();
  const unfolded = await shown();
  const shared = await page.locator('tr.row:not([data-relation="only"])').count();
  expect(unfolded).toBe(await page.locator('tr.row:not(.fold .row)').count());
  expect(unfolded).toBeGreaterThan(shared);
  expect(unfolded).toBeLessThan(all);

  await page.locator('.filters summary').click();
  const only = page.getByRole('checkbox', { name: /^Only one/u });
  await only.uncheck();
  expect(await shown()).toBe(shared);
  await only.check();
  expect(await shown()).toBe(unfolded);

  // “Only one” alone opens the folds, and so does the choice of an account.
  for (const box of await page.locator('input[id^="relation-"]:not(#relation-6)').all())
    await box.uncheck();
  expect(await shown()).toBe(all - shared);
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect.poll(shown).toBe(unfolded);
  await page.locator('input[id^="account-"]').first().uncheck();
  const without = await shown();
  expect(without).toBe(await page.locator('tr.row.account-2').count());
  if (javaScriptEnabled)
    expect(await page.locator('[data-rows-shown]').innerText()).toBe(
      `${without} of ${all} rows chosen`,
    );
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect.poll(shown).toBe(unfolded);
  await page.context().close();
});

test('the filters open wherever their line is touched, and say how many rows are chosen', async () => {
  const page = await open({ viewport: { width: 320, height: 800 } });
  await page.locator('[data-rows-shown]').click();
  const box = page.getByRole('checkbox', { name: /^Only one/u });
  expect(await box.isVisible()).toBe(true);
  await box.uncheck();
  const told = page.locator('claim-matrix output');
  await expect.poll(() => told.textContent()).toMatch(/^\d+ of \d+ rows chosen$/u);
  await page.context().close();
});

test('a link to a row that is filtered out brings it back', async () => {
  const page = await open();
  await page.locator('.filters summary').click();
  await page.locator('input[id^="account-"]').first().uncheck();
  const hidden = (await page.locator('tr.row:not(.account-2)').first().getAttribute('id'))!;
  await page.evaluate((id) => (location.hash = id), hidden);
  await expect.poll(() => page.locator(`#${hidden}`).isVisible()).toBe(true);
  await page.context().close();
});

test.each([true, false])('a link into a fold opens it, scripts %s', async (javaScriptEnabled) => {
  const page = await open({ javaScriptEnabled });
  const folded = (await page.locator('.fold .row').last().getAttribute('id'))!;
  expect(await page.locator(`#${folded}`).isVisible()).toBe(false);
  await page.goto(`${page.url()}#${folded}`);
  await expect.poll(() => isInView(page, `#${folded} .label`)).toBe(true);
  expect(await page.locator(`#${folded}`).isVisible()).toBe(true);
  await page.context().close();
});

test('every text reads as its source, and every claim’s words stand at its offsets', async () => {
  const page = await open();
  const folder = storyOf('root');
  const comparison = JSON.parse(
    readFileSync(`${builtSites.root.folder}/${folder}comparison.json`, 'utf8'),
  ) as Comparison;
  const texts = new Map<string, string>();
  for (const { id } of comparison.articles) {
    const shown = (await page.locator(`[data-article="${id}"]`).textContent())!;
    texts.set(id, shown);
    const source = readFileSync(`content/${folder}${id}.txt`, 'utf8');
    expect(shown).toBe(
      source
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n')
        .normalize('NFC'),
    );
  }
  expect(comparison.claims.length).toBeGreaterThan(0);
  for (const { article, quote, sentence } of comparison.claims) {
    expect(texts.get(article)!.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(texts.get(article)!.slice(sentence.start, sentence.end)).toBe(sentence.exact);
  }
  await page.context().close();
});

test('the page asks no other host for anything, and breaks no rule of its content policy', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const { origin } = new URL(site.url());
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  for (const path of ['', storyOf('root'), 'claims/?q=people', 'method/'])
    await page.goto(site.url(path), { waitUntil: 'networkidle' });
  expect([foreign, complaints]).toEqual([[], []]);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await context.close();
});

test('printed, the page holds the table with its words and both whole texts', async () => {
  // The room between the margins of a sheet of A4.
  const page = await open({ viewport: { width: 688, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const body of await page.locator('reading-view .body').all())
    expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  for (const part of ['tr.row', '.row q', 'reading-view .chip', '.phone-fold dl', '.timeline'])
    expect(await page.locator(`${part}:visible`).count()).toBe(await page.locator(part).count());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
  await page.context().close();
});
