import { describe, expect, test } from 'vitest';
import { canBothHold, relateQuantities } from '../../src/compare/relate-quantities.ts';
import type { Quantity } from '../../src/model/quantity.ts';

const quantity = (
  min: number,
  max: number | null,
  words: string,
  approximate = false,
): Quantity => ({ min, max, approximate, words });

const entry = (name: string, count: Quantity, published: string | null = null) => ({
  name,
  published,
  count,
});

describe('figures that can be one number', () => {
  test.each([
    [quantity(168, null, 'at least 168'), quantity(161, null, 'more than 160'), true],
    [quantity(23, 23, '23'), quantity(24, 24, 'nearly two dozen', true), true],
    [quantity(15, 15, '15'), quantity(15, null, 'at least 15'), true],
    [quantity(0, 30, 'up to 30'), quantity(31, 31, '31'), false],
    [quantity(146, 146, '146'), quantity(147, 147, '147'), false],
    [quantity(3, 3, 'three'), quantity(4, null, 'at least four'), false],
    [quantity(20, 20, '20'), quantity(24, 24, 'two dozen', true), false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(canBothHold(a, b)).toBe(expected);
    expect(canBothHold(b, a)).toBe(expected);
  });
});

describe('figures of several accounts', () => {
  test('the same interval under other words is agreement', () => {
    const verdict = relateQuantities([
      entry('A', quantity(3, 3, 'three')),
      entry('B', quantity(3, 3, '3')),
    ]);
    expect(verdict).toEqual({ relation: 'agree', reason: 'Both accounts give the figure 3.' });
  });

  test.each([
    [quantity(0, 0, 'no'), 'Both accounts say that there were none.'],
    [quantity(1, 1, 'a'), 'Both accounts tell of one.'],
    [quantity(2, null, 'villagers'), 'Both accounts tell of several and give no number.'],
    [quantity(12, null, 'dozens'), 'Both accounts give the figure 12 or more.'],
  ])('that accounts agree on %o is said in plain words', (count, reason) => {
    expect(relateQuantities([entry('A', count), entry('B', count)]).reason).toBe(reason);
  });

  test('a figure within another’s bounds is compatible, and the reason says which', () => {
    const verdict = relateQuantities([
      entry('A', quantity(161, null, 'more than 160')),
      entry('B', quantity(168, null, 'at least 168')),
    ]);
    expect(verdict).toEqual({
      relation: 'compatible',
      reason: '168 or more lies within “more than 160”.',
    });
  });

  test('words without a figure are told as such', () => {
    const verdict = relateQuantities([
      entry('A', quantity(16, null, 'at least 16')),
      entry('B', quantity(2, null, 'civilians')),
    ]);
    expect(verdict).toEqual({
      relation: 'compatible',
      reason: '“civilians” gives no number, and 16 or more fits it.',
    });
  });

  test.each([
    [quantity(17, 17, '10 + 7'), '17 (10 + 7)'],
    [quantity(17, 17, 'Seventeen'), 'seventeen'],
    [quantity(17, null, 'At least 17'), 'at least 17'],
    [quantity(17, 17, '17'), '17'],
  ])('a conflict tells a total told by its parts as that total: %j', (count, told) => {
    expect(relateQuantities([entry('A', count), entry('B', quantity(3, 3, 'three'))]).reason).toBe(
      `A says ${told}, B says three: they can’t both be right.`,
    );
  });

  test('a later count that is lower is no rise', () => {
    const { reason } = relateQuantities([
      entry('A', quantity(42, 42, '42'), '2031-06-29'),
      entry('B', quantity(41, 41, '41'), '2031-06-30'),
    ]);
    expect(reason).toBe(
      'A, of 29 June, says 42, B, of 30 June, says 41: they can’t both be right.',
    );
  });

  test('of three accounts the two that conflict are named, with their days', () => {
    const verdict = relateQuantities([
      entry('A', quantity(40, null, 'at least 40'), '2031-06-29'),
      entry('B', quantity(41, 41, '41'), '2031-06-29'),
      entry('C', quantity(42, 42, '42'), '2031-06-30'),
    ]);
    expect(verdict).toEqual({
      relation: 'differ',
      reason: 'B, of 29 June, says 41, C, of 30 June, says 42: the later count is higher.',
    });
  });
});
