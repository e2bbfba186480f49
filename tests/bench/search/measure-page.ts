/**
 * The page of claims itself in Chromium, over the index of many invented claims: what is loaded before
 * the first answer, and whether a task ever holds the page while one types.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BenchQuery } from './make-queries.ts';
import { serveFiles } from './serve-files.ts';

export interface PageFigures {
  /** Bytes over the wire from the first focus to the first answer: scripts, index and claims. */
  firstAnswer: number;
  /** Milliseconds of the longest task while typing; 0 where none took 50. */
  longestTask: number;
  typed: number;
}

declare const tasks: number[];

/** Builds the small site of the tests; its page is the same at any size. */
const buildPages = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const { status, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: 'tests/fixtures/content' },
  });
  if (status !== 0) throw new Error(`The site could not be built: ${stderr}`);
  return folder;
};

/**
 * Measures.
 *
 * @param files - The claims of a large site, by path; they take the place of the small site’s.
 * @param queries - Typed one after the other, the first being the first of all.
 */
export const measurePage = async (
  browser: Browser,
  files: ReadonlyMap<string, string | Uint8Array>,
  queries: readonly BenchQuery[],
): Promise<PageFigures> => {
  const folder = buildPages();
  const server = await serveFiles((path) => {
    const file = join(folder, path);
    return files.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
  });
  const sent = (): number => [...server.sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${server.url}claims/`, { waitUntil: 'networkidle' });
  const before = sent();
  const field = page.getByLabel('Words, names or figures');
  let firstAnswer = 0;
  let typed = 0;
  for (const [i, { text }] of queries.entries()) {
    await field.fill('');
    await field.pressSequentially(text, { delay: 20 });
    await page.waitForFunction(() =>
      / of .+ of /u.test(document.querySelector('[data-status]')?.textContent ?? ''),
    );
    typed += text.length;
    if (i === 0) {
      firstAnswer = sent() - before;
      await page.evaluate(() => {
        Object.assign(globalThis, { tasks: [] });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(duration);
        }).observe({ type: 'longtask' });
      });
    }
  }
  const longestTask = await page.evaluate(() => Math.max(0, ...tasks));
  await page.close();
  server.close();
  rmSync(folder, { recursive: true });
  return { firstAnswer, longestTask, typed };
};
