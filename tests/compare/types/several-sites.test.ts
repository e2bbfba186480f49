/** Figures of one place of several beside figures of all places, or of another. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

const both = 'Bombs at two mills in Ostrov and Norden killed 57 people on Wednesday.';

test.each([
  // one place and the other, in one sentence or in two
  ['Bombs at two mills killed 47 people in Ostrov and 10 in Norden on Wednesday.', 'agree'],
  [
    'A bomb at a mill in Ostrov killed 47 people on Wednesday. Another bomb at a mill in Norden killed 10 people.',
    'agree',
  ],
  [
    'Bombs at two mills killed at least 47 people in Ostrov and 10 in Norden on Wednesday.',
    'compatible',
  ],
  [
    'Bombs at two mills killed 47 people in Ostrov and 12 in Norden on Wednesday.',
    'not-comparable',
  ],
  // a total, with the places after it
  [
    'Bombs at two mills killed 55 people on Wednesday: 45 people were killed in Ostrov and 10 in Norden.',
    'differ',
  ],
  // parts of one place
  ['Bombs at two mills in Ostrov and Norden killed 47 people on Wednesday.', 'differ'],
])('%s', (herald, relation) => {
  const story = compareAccounts({ herald, tribune: both });
  const row = rowsOf(story, 'casualties').find(({ cells }) => cells.length > 1);
  expect(row?.relation).toBe(relation);
});

test('the reason says what is counted where', () => {
  const herald =
    'A bomb at a mill in Ostrov killed 47 people on Wednesday. Another bomb at a mill in Norden killed 10 people.';
  const rows = rowsOf(compareAccounts({ herald, tribune: both }), 'casualties');
  expect(rows.find(({ cells }) => cells.length > 1)?.reason).toBe(
    'herald counts 47 in Ostrov and 10 in Norden, together 57; tribune says 57.',
  );
});
