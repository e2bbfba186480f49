import { expect, test } from 'vitest';
import { renderPng } from '../../../src/share-images/render-png.ts';
import { nameAccounts } from '../../../src/view/accounts.ts';
import { drawSiteImage, drawStoryImage } from '../../../src/view/pictures/share-image.ts';

const accounts = nameAccounts(
  [
    { id: 'gazette', source: 'gazette' },
    { id: 'courier', source: 'courier' },
  ],
  new Map(),
);

const draw = (title: string): string =>
  drawStoryImage({ title, kicker: '4 March 2031 · Lowmere', accounts, rows: [] }, 'Parallax');

const linesOf = (drawing: string): string[] =>
  [...drawing.matchAll(/<text[^>]*font-weight="700"[^>]*>([^<]*)</gu)].map(([, line]) => line!);

test('a short title stands in one line, a long one is broken at words', () => {
  expect(linesOf(draw('Fire in Lowmere'))).toEqual(['Fire in Lowmere', 'Parallax']);
  const long = 'Fire in the harbour of Lowmere leaves two ships burnt and a quarter without light';
  const lines = linesOf(draw(long)).slice(0, -1);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(long);
});

test('a title beyond all measure is cut, with a mark', () => {
  const lines = linesOf(draw('harbour '.repeat(60).trim())).slice(0, -1);
  expect(lines.at(-1)).toMatch(/ …$/u);
  expect(lines.length).toBeLessThan(5);
});

test('no word of a title becomes markup', () => {
  expect(draw('Fire <b>&</b> "smoke"')).toContain('Fire &lt;b&gt;&amp;&lt;/b&gt;');
});

test('the same drawing gives the same bytes, another gives others', () => {
  const drawing = drawSiteImage('Parallax', 'Several accounts.');
  expect(renderPng(drawing)).toEqual(renderPng(drawing));
  expect(renderPng(drawing)).not.toEqual(renderPng(drawSiteImage('Parallax', 'Two accounts.')));
});
