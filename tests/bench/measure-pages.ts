/**
 * Story pages in Chromium: what comes over the wire, when the largest part of the page is painted on a
 * phone, beside a page with a heading alone, and how smoothly the table of twenty accounts scrolls,
 * beside a page of plain text as high.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { buildPages } from './build-pages.ts';
import { inventStory } from './invent-corpus.ts';
import { serveFiles } from './serve-files.ts';
import { type BenchOptions, type BenchResult, median, toBoundsTable, toKept } from './table.ts';
import { traceLongestTask } from './trace-tasks.ts';
import { writeStories } from './write-corpus.ts';

const seed = 11;
const shapes = {
  two: { articles: 2, words: 600 },
  five: { articles: 5, words: 1200 },
  twenty: { articles: 20, words: 600 },
};

/**
 * Lighthouse’s mobile settings as it applies them itself: a phone’s screen, a slow 4G line, a processor
 * four times slower.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const phone = { width: 412, height: 823, scale: 1.75 };
const line = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const slowdown = 4;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title>${body}</html>`;
const emptyPage = page('Empty', '<h1>An empty page</h1>');
const plainPage = page(
  'Plain',
  '<p>Some plain text of a few words that fill a line.</p>'.repeat(4000),
);

/** All bytes that come over the wire for a page, heads too. */
const weigh = async (browser: Browser, url: string): Promise<number> => {
  const opened = await browser.newPage();
  const devtools = await opened.context().newCDPSession(opened);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await opened.goto(url, { waitUntil: 'networkidle' });
  await opened.close();
  return bytes;
};

/** Milliseconds until the largest part is painted, on a phone that has never seen the site. */
const timeLargestPaint = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.scale,
    isMobile: true,
    hasTouch: true,
  });
  const opened = await context.newPage();
  const devtools = await context.newCDPSession(opened);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await opened.goto(url, { waitUntil: 'networkidle' });
  const painted = await opened.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return painted;
};

/** Milliseconds of a frame, of which there are sixty a second. */
const frame = 16.7;
/** Milliseconds in which a page comes to rest. */
const settling = 1000;

interface Scrolled {
  framesPerSecond: number;
  /** Milliseconds of the processor’s time that the longest task took. */
  work: number;
}

/** Scrolls from its longest table on, down the page and sideways through the table, a step a frame. */
const scroll = async (browser: Browser, url: string): Promise<Scrolled> => {
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await opened.goto(url, { waitUntil: 'networkidle' });
  await opened.evaluate(() => {
    const tables = [...document.querySelectorAll('.frame')];
    const longest = tables.sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
    longest?.setAttribute('data-scrolled', '');
    longest?.scrollIntoView();
    return new Promise((resolve) => requestIdleCallback(resolve));
  });
  await opened.waitForTimeout(settling);
  let framesPerSecond = 0;
  const { work } = await traceLongestTask(browser, opened, async () => {
    framesPerSecond = await countFrames(opened);
  });
  await opened.close();
  return { framesPerSecond, work };
};

const countFrames = (opened: Page): Promise<number> =>
  opened.evaluate(async () => {
    const [steps, step] = [180, 40];
    const table = document.querySelector('[data-scrolled]');
    const start = performance.now();
    for (let i = 0; i < steps; i += 1) {
      await new Promise(requestAnimationFrame);
      scrollBy(0, step);
      table?.scrollBy(step / 4, 0);
    }
    return (1000 * steps) / (performance.now() - start);
  });

/** Measures all of it; rounds go around the pages, so that other load meets each alike. */
export async function* measurePages(
  { rounds }: BenchOptions,
  tell: (step: string) => void,
): AsyncGenerator<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  const stories = Object.values(shapes).map((shape, i) => inventStory(seed, i, shape));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  writeStories(content, stories);
  buildPages(content, site);
  const server = await serveFiles((path) => {
    if (path === 'empty/index.html') return emptyPage;
    if (path === 'plain/index.html') return plainPage;
    return existsSync(join(site, path)) ? readFileSync(join(site, path)) : undefined;
  });
  const browser = await openBrowser();
  const [two = '', five = '', twenty = ''] = stories.map(({ id }) => `${server.url}stories/${id}/`);
  const [empty, plain] = [`${server.url}empty/`, `${server.url}plain/`];

  const weights = { two: await weigh(browser, two), five: await weigh(browser, five) };
  const paints: Record<string, number[]> = { [empty]: [], [two]: [], [five]: [] };
  const scrolls: Record<string, Scrolled[]> = { [plain]: [], [twenty]: [] };
  for (let i = 0; i < rounds; i += 1) {
    tell(`round ${i + 1} of ${rounds}`);
    for (const [url, times] of Object.entries(paints))
      times.push(await timeLargestPaint(browser, url));
    for (const [url, all] of Object.entries(scrolls)) all.push(await scroll(browser, url));
  }
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });

  const paintOf = (url: string): number => median(paints[url]!);
  const scrolledOf = (url: string, of: keyof Scrolled): number =>
    median(scrolls[url]!.map((one) => one[of]));
  const paint = (what: string, url: string) =>
    toKept({
      measure: `Largest paint of ${what} on a phone`,
      value: paintOf(url),
      unit: 'ms',
      beside: ['an empty page', paintOf(url) / paintOf(empty)],
      atMost: 1.3,
    });
  const frames = scrolledOf(twenty, 'framesPerSecond');
  const rows = [
    toKept({
      measure: 'Story page of two articles, over the wire',
      value: weights.two / 1000,
      unit: 'kB',
      atMost: 60,
    }),
    toKept({
      measure: 'Story page of five long articles, over the wire',
      value: weights.five / 1000,
      unit: 'kB',
      atMost: 150,
    }),
    paint('a story of two articles', two),
    paint('a story of five long articles', five),
    toKept({
      measure: 'Scrolling twenty accounts, a second',
      value: frames,
      unit: 'frames',
      beside: ['plain text', frames / scrolledOf(plain, 'framesPerSecond')],
      atLeast: 0.95,
    }),
    toKept({
      measure: 'Longest task of a frame meanwhile, processor’s time',
      value: scrolledOf(twenty, 'work'),
      unit: 'ms',
      atMost: frame,
    }),
  ];
  const note = `Invented stories in Chromium, everything that a first visit loads, compressed; largest paint at Lighthouse’s mobile settings; medians of ${rounds} rounds, the pages by turns.`;
  yield { tables: toBoundsTable('Pages', note, rows), rows };
}
