/** The bounds of a quantity as pages and reasons write them. */
import { expect, test } from 'vitest';
import { describeQuantity, type Quantity } from '../../src/model/quantity.ts';

const quantity = (
  min: number,
  max: number | null,
  words: string,
  approximate = false,
): Quantity => ({ min, max, words, approximate });

test.each([
  [quantity(168, null, 'at least 168'), '168 or more'],
  [quantity(24, 24, 'two dozen', true), 'about 24'],
  [quantity(5, 13, '5-13'), '5 to 13'],
  [quantity(0, 30, 'up to 30'), 'at most 30'],
  [quantity(1200, 1200, '1,200'), '1,200'],
  [quantity(1000, 1200, 'some 1,000 to 1,200', true), 'about 1,000 to 1,200'],
])('%j in plain words', (count, words) => {
  expect(describeQuantity(count)).toBe(words);
});
