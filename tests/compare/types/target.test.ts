/** Targets side by side. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test('a country is a target of its own, not one with its bases', () => {
  const story = compareAccounts({
    herald: 'Air strikes on Norway on Wednesday killed two people.',
    tribune: 'Air strikes hit army bases of Norway on Wednesday, killing two people.',
  });
  expect(rowsOf(story, 'target')).toEqual([]);
});

test('forces that a country backs are not its own', () => {
  const story = compareAccounts({
    herald: 'An air strike on Wednesday targeted U.S.-backed forces in Ostrov.',
    tribune: 'An air strike on Wednesday targeted U.S. forces in Ostrov.',
    courier: 'An air strike on Wednesday targeted U.S. forces in Ostrov.',
  });
  expect(rowsOf(story, 'target').map(({ cells }) => cells.map(({ article }) => article))).toEqual([
    ['tribune', 'courier'],
  ]);
});
