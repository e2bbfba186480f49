/** Counts of things side by side. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

describe('people on board', () => {
  test.each([
    ['97', '99', 'differ'],
    ['97', 'about 99', 'agree or compatible'],
    ['97', '210', 'not-comparable'],
  ])('%s and %s', (here, there, relation) => {
    const story = compareAccounts({
      herald: `A ferry with ${here} people on board sank in Ostrov on Wednesday.`,
      tribune: `A ferry with ${there} people on board sank in Ostrov on Wednesday.`,
    });
    const [row] = rowsOf(story, 'count');
    expect(relation).toContain(row?.relation);
    if (relation === 'not-comparable')
      expect(row?.reason).toBe('The figures may not count the same people on board.');
  });
});
