import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/compare/comparer.ts';

describe('groupBy', () => {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

  it('joins what a value is the same as, through others too', () => {
    expect(groupBy([1, 9, 3, 2], isNear)).toEqual([[9], [1, 3, 2]]);
  });

  it('asks about one value of a key alone, with the same groups', () => {
    let asked = 0;
    const count = (a: number, b: number): boolean => {
      asked++;
      return isNear(a, b);
    };
    const values = [1, 9, 1, 9, 1, 3, 9, 2, 1];
    expect(groupBy(values, count, (value) => value)).toEqual([
      [9, 9, 9],
      [1, 1, 1, 3, 2, 1],
    ]);
    expect(asked).toBeLessThan(9);
  });
});
