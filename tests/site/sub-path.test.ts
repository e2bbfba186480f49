import { expect, test } from 'vitest';
import { pagesOf, storyOf, useSite } from '../support/open-site.ts';

const site = useSite('news');

test('under a sub-path, pages, search and data work', async () => {
  const page = await site.browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  for (const path of pagesOf('news').filter((one) => one !== '404.html'))
    await page.goto(site.url(path));
  await page.goto(site.url(''));
  await page.locator('main h3 a').first().click();
  expect(page.url()).toBe(site.url(storyOf('news')));
  await page.goto(site.url('claims/?q=people'));
  await expect.poll(() => page.locator('[role="status"]').innerText()).toMatch(/ of /u);
  expect(missing).toEqual([]);
  await page.close();
});
