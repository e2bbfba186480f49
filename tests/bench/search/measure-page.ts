/**
 * The page of claims itself in Chromium, over the index of many invented claims: what is loaded before
 * the first answer, and how long a task holds the page while one types, beside a page that has nothing
 * but a field.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type LongestTask, traceLongestTask } from '../trace-tasks.ts';
import type { BenchQuery } from './make-queries.ts';
import { serveFiles } from '../serve-files.ts';

export interface PageFigures {
  /** Bytes over the wire from the first focus to the first answer: scripts, index and claims. */
  firstAnswer: number;
  /** From the first focus on. */
  longestTask: LongestTask;
  /** Of the page that has nothing but a field. */
  emptyLongestTask: LongestTask;
  typed: number;
}

const label = 'Words, names or figures';
const emptyPage = `<!doctype html><html lang="en"><title>Empty</title><label>${label} <input></label></html>`;
const pressedEvery = 20;

/**
 * Measures.
 *
 * @param site - Folder of a built site; its page of claims is the same at any size.
 * @param files - The claims of a large site, by path; they take the place of the site’s own.
 * @param queries - Typed one after the other, the first being the first of all.
 */
export const measurePage = async (
  browser: Browser,
  site: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  queries: readonly BenchQuery[],
): Promise<PageFigures> => {
  const server = await serveFiles((path) => {
    if (path === 'empty/index.html') return emptyPage;
    const file = join(site, path);
    return files.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
  });
  const sent = (): number => [...server.sent.values()].reduce((sum, bytes) => sum + bytes, 0);

  /** Types all queries, each until it is answered. */
  const type = async (path: string, waitForAnswer: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    const before = sent();
    const field = page.getByLabel(label);
    let firstAnswer = 0;
    const longestTask = await traceLongestTask(browser, page, async () => {
      for (const { text } of queries) {
        await field.fill('');
        await field.pressSequentially(text, { delay: pressedEvery });
        await waitForAnswer(page);
        firstAnswer ||= sent() - before;
      }
    });
    await page.close();
    return { longestTask, firstAnswer };
  };

  const empty = await type('empty/', async () => {});
  const own = await type('claims/', (page) =>
    page.waitForFunction(() =>
      / of .+ of /u.test(document.querySelector('[data-status]')?.textContent ?? ''),
    ),
  );
  server.close();
  return {
    ...own,
    emptyLongestTask: empty.longestTask,
    typed: queries.reduce((sum, { text }) => sum + text.length, 0),
  };
};
