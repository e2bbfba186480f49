import { expect, test } from 'vitest';
import { listPages, pageParam, pageTitle } from '../../src/view/list-pages.ts';
import { sourcePath, storiesPath } from '../../src/view/paths.ts';

test('cuts a list into full pages and a rest, in order', () => {
  expect(listPages(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, last: 3 },
    { items: ['c', 'd'], number: 2, last: 3 },
    { items: ['e'], number: 3, last: 3 },
  ]);
});

test('makes no page for nothing after a full one', () => {
  expect(listPages(['a', 'b'], 2)).toHaveLength(1);
});

test('shows an empty list on one page', () => {
  expect(listPages([], 2)).toEqual([{ items: [], number: 1, last: 1 }]);
});

test('keeps the address and the title of a list for its first page', () => {
  expect(pageParam({ number: 1 })).toBeUndefined();
  expect(pageTitle('The Lantern', { number: 1 })).toBe('The Lantern');
  expect(storiesPath(1)).toBe('/');
  expect(sourcePath('lantern')).toBe('/sources/lantern/');
});

test('numbers the addresses and the titles of the others', () => {
  expect(pageParam({ number: 2 })).toBe('page/2');
  expect(pageTitle('The Lantern', { number: 2 })).toBe('The Lantern, page 2');
  expect(storiesPath(2)).toBe('/page/2/');
  expect(sourcePath('lantern', 2)).toBe('/sources/lantern/page/2/');
});
