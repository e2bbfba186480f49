import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/language/partition-point.ts';

const places = [3, 8, 8, 15];

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [8, 1],
  [9, 3],
  [15, 3],
  [16, 4],
])('of places before %i there are %i', (limit, count) => {
  expect(partitionPoint(places, (place) => place < limit)).toBe(count);
});

test('an empty list has none', () => {
  expect(partitionPoint([], () => true)).toBe(0);
});
