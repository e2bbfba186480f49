import { expect, test } from 'vitest';
import { agrees, readFigure, scoreFigure } from '../../../src/evaluate/corpora/coded-figures.ts';

test.for([
  ['4', 4, 4],
  ['4-6', 4, 6],
  ['12 – 24', 12, 24],
  ['0', 0, 0],
] as const)('%s', ([notation, min, max]) => {
  expect(readFigure(notation)).toEqual({ min, max });
});

test.for(['', 'Possibly', '0-1?', '-3'])('“%s” is no figure', (notation) => {
  expect(readFigure(notation)).toBeNull();
});

const quantity = (min: number, max: number | null, words = `${min}`) => ({
  min,
  max,
  approximate: false,
  words,
});

test.for([
  [quantity(5, 5), true],
  [quantity(7, 7), false],
  [quantity(6, 9), true],
  [quantity(0, 4, 'up to 4'), true],
  [quantity(0, 3, 'up to 3'), false],
  [quantity(4, null, 'at least 4'), true],
  [quantity(3, null, 'at least 3'), false],
  [quantity(7, null, 'more than 6'), false],
  [quantity(3, null, 'several'), false],
] as const)('%o beside 4–6: %s', ([count, right]) => {
  expect(agrees(count, { min: 4, max: 6 })).toBe(right);
});

test('a vague few is coded as two or three', () => {
  expect(agrees(quantity(3, null, 'several'), { min: 2, max: 2 })).toBe(true);
  expect(agrees(quantity(3, null, 'at least 3'), { min: 2, max: 2 })).toBe(false);
  expect(agrees(quantity(12, null, 'dozens'), { min: 2, max: 2 })).toBe(false);
});

test('a figure that is not wanted can only be wrong', () => {
  const one = [{ min: 1, max: 1 }];
  expect(scoreFigure('a', 'killed', null, one, false)).toEqual({
    counts: { killed: { labelled: 0, found: 0, predicted: 0, right: 0 } },
    mistakes: [],
  });
  expect(scoreFigure('a', 'killed', quantity(2, 2), one, false)).toEqual({
    counts: { killed: { labelled: 0, found: 0, predicted: 1, right: 0 } },
    mistakes: [{ text: 'a', measure: 'killed', expected: '1–1', found: '2 (2–2)' }],
  });
});
