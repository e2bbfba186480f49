import { describe, expect, test } from 'vitest';
import { findPrintedDates, readPublished } from '../../src/article/printed-date.ts';

describe('full dates in print', () => {
  test.each([
    ['Wednesday, Feb. 7, 2024', '2024-02-07'],
    ['February 7 2024', '2024-02-07'],
    ['7 February 2024', '2024-02-07'],
    ['the 7th of Feb., 2024', '2024-02-07'],
    ['May 31,2011', '2011-05-31'],
    ['Sept. 9, 2011', '2011-09-09'],
    ['2024-02-07', '2024-02-07'],
    ['2/23/2015', '2015-02-23'],
    ['23/2/2015', '2015-02-23'],
  ])('%s', (words, date) => {
    expect(findPrintedDates(words)).toEqual([
      { date, start: expect.any(Number), end: words.length },
    ]);
  });

  test.each([
    'February 7',
    'Feb. 30, 2024',
    '2/3/2015',
    '2024-13-01',
    'May 2024',
    'call 555-2024-02',
  ])('none in: %s', (words) => {
    expect(findPrintedDates(words)).toEqual([]);
  });
});

describe('a publication date in metadata', () => {
  test.each([
    ['2024-02-07', '2024-02-07'],
    ['2024-02-07T10:30:00Z', '2024-02-07T10:30:00Z'],
    ['2024-02-07 10:30', '2024-02-07T10:30'],
    ['Feb. 7, 2024', '2024-02-07'],
  ])('%s', (words, published) => {
    expect(readPublished(words)).toBe(published);
  });

  test.each(['yesterday', '2024', '2024-02-30', '2024-02-07T25:00'])('unusable: %s', (words) => {
    expect(readPublished(words)).toBeNull();
  });
});
