/** Twelve accounts of one event, names longer than a column, names from right to left, hostile text. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesOf, useSite } from '../support/open-site.ts';

const site = useSite('crowded');
const story = 'stories/silo-blast/';

const open = async (path: string, width: number): Promise<Page> => {
  const page = await site.browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(site.url(path));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
};

test.each([320, 768, 1280])('no page is wider than its window of %i px', async (width) => {
  const wide: string[] = [];
  for (const path of pagesOf('crowded')) {
    const page = await open(path, width);
    const room = await page.evaluate(() => document.documentElement.scrollWidth);
    if (room > width) wide.push(`${path} is ${room} px wide`);
    await page.close();
  }
  expect(wide).toEqual([]);
});

test.each([320, 768, 1280])('words stand on no other words at %i px', async (width) => {
  const page = await open(story, width);
  const overlaps = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
    /** Where the words of a cell stand, line by line. */
    const linesOf = (cell: Element) => {
      const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (words.nextNode()) {
        if (words.currentNode.parentElement?.closest('.visually-hidden')) continue;
        const range = document.createRange();
        range.selectNodeContents(words.currentNode);
        boxes.push(...range.getClientRects());
      }
      return boxes;
    };
    return [...document.querySelectorAll('#pictures tbody tr, #claims .row')].flatMap((row) => {
      const cells = [...row.children].map((cell) => ({ cell, boxes: linesOf(cell) }));
      return cells.flatMap(({ cell, boxes }, index) =>
        cells
          .slice(index + 1)
          .flatMap((other) =>
            boxes.some((box) =>
              other.boxes.some(
                (beside) =>
                  box.left + 1 < beside.right &&
                  beside.left + 1 < box.right &&
                  box.top + 4 < beside.bottom &&
                  beside.top + 4 < box.bottom,
              ),
            )
              ? [
                  `${cell.textContent.trim().slice(0, 50)} | ${other.cell.textContent.trim().slice(0, 50)}`,
                ]
              : [],
          ),
      );
    });
  });
  await page.close();
  expect(overlaps).toEqual([]);
});

test.each([320, 1280])('axe finds nothing at %i px', async (width) => {
  const page = await open(story, width);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  await page.close();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([]);
});

test('no short word is broken, on no page', async () => {
  const broken: string[] = [];
  for (const width of [320, 1280])
    for (const path of ['', 'claims/?q=killed', 'method/', 'sources/', story]) {
      const page = await open(path, width);
      const words = await page.evaluate(() => {
        const apart = '.visually-hidden, .account-text, .data, thead, code, script, style';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: string[] = [];
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          if (text.parentElement?.closest(apart)) continue;
          for (const { 0: word, index } of text.data.matchAll(/[\p{L}\d]+/gu)) {
            if (word.length > 14) continue;
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = [...range.getClientRects()].filter((box) => box.width > 0);
            if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      });
      if (words.length > 0) broken.push(`${path} at ${width} px: ${words.join(', ')}`);
      await page.close();
    }
  expect(broken).toEqual([]);
});

test('words that differ can be read in the reader’s own colours', async () => {
  const page = await site.browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(site.url(story));
  const styles = await page
    .locator('#finding mark')
    .first()
    .evaluate((mark) => {
      const { color, backgroundImage } = getComputedStyle(mark);
      return { isInk: color === getComputedStyle(document.body).color, backgroundImage };
    });
  await page.close();
  expect(styles).toEqual({ isInk: true, backgroundImage: 'none' });
});

test('what looks like a script in a text or a name is shown and does nothing', async () => {
  const page = await open(story, 1280);
  expect(await page.title()).toContain('A silo explodes');
  expect(await page.locator('#text-marsh-moor').textContent()).toContain(
    '<script>document.title = "taken"</script> ]]> **no** _entry_.',
  );
  expect(await page.locator('h1 + ul').textContent()).toContain('Marsh & Moor <b>Weekly</b>');
  await page.close();
});

test('the finding counts outlets instead of listing many', async () => {
  const page = await open(story, 1280);
  const lead = await page.locator('.lead').textContent();
  await page.close();
  expect(lead).toMatch(/\b(?:six|seven|eight|nine) accounts say 11\b/u);
});

test('a text that makes no claim, and a story of one matter, have a page that says so', async () => {
  const page = await open('stories/calm-lake/', 1280);
  expect(await page.locator('#finding').textContent()).toContain(
    'We found no one happening that both accounts tell of.',
  );
  expect(await page.locator('#finding h3').first().textContent()).toMatch(
    /How 1 matter\s+compares/u,
  );
  expect(await page.locator('#first-head').count()).toBe(0);
  await page.close();
});
