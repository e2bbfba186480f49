import { describe, expect, it } from 'vitest';
import { byStanding, type ComparisonContext, groupBy } from '../../src/compare/comparer.ts';
import type { Claim } from '../../src/model/claim.ts';
import { makeClaim } from '../evaluate/make-claim.ts';

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

describe('the claim that an account stands by', () => {
  const at = (start: number) => ({ start, end: start + 4, exact: 'four' });
  const last = makeClaim('casualties', { quote: at(50) });
  const title = makeClaim('casualties', { quote: at(0) });
  const hedged = makeClaim('casualties', { quote: at(10), hedged: 'possible' });
  const vague = makeClaim('casualties', {
    quote: at(20),
    count: { min: 3, max: null, approximate: false, words: 'several' },
  });
  const main = makeClaim('casualties', { quote: at(60) });
  const context = {
    isTitle: (claim: Claim) => claim === title,
    isMainFigure: (claim: Claim) => claim === main,
  } as ComparisonContext;

  it('is its main figure, then one of the text, one without a doubt, and a figure at all', () => {
    const sorted = [vague, title, hedged, last, main].sort(byStanding(context));
    expect(sorted).toEqual([main, last, hedged, title, vague]);
  });
});
