/** Word choice side by side. */
import { expect, test } from 'vitest';
import { compareAccounts } from './compare-accounts.ts';

test('word choice for the same people stands side by side', () => {
  const story = compareAccounts({
    herald: 'A strike in Ostrov on Wednesday hit militants of the Grey Front, a terror group.',
    tribune: 'A strike in Ostrov on Wednesday hit fighters of the Grey Front, a militia.',
  });
  const labels = story.wording.flatMap(({ labels: own }) =>
    own.map(({ article, label }) => `${article}: ${label}`),
  );
  expect(labels).toEqual(expect.arrayContaining(['herald: terror group', 'tribune: militia']));
});
