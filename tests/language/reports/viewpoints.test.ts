/** Whose view or count a sentence gives without a verb of saying. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['In the mayor’s view, the dam should have been shut.', 'mayor: the dam should have been shut'],
  ['By the ministry’s count, 41 people died.', 'ministry: 41 people died'],
  ['In the words of one guard, the mill was a furnace.', 'one guard: the mill was a furnace'],
  [
    'The flood reached 3,000 homes, by one estimate.',
    'one estimate: The flood reached 3,000 homes',
  ],
  ['In this poll, Orlov rose by 1 point.', 'poll: Orlov rose by 1 point'],
  [
    'In a Delos Post survey, conducted in May, Orlov led Sabri by 5 points.',
    'Delos Post survey: Orlov led Sabri by 5 points',
  ],
  [
    'In the last Delos Post/KDBS poll, conducted in May, Orlov led Sabri by 5 points.',
    'last Delos Post/KDBS poll: Orlov led Sabri by 5 points',
  ],
  ['As stated in the ministry’s report, 41 people died.', 'ministry: 41 people died'],
  ['As noted in the report, the dam is old.', 'report: the dam is old'],
  ['The dam, in the mayor’s view, should have been shut.', 'mayor: The dam should have been shut'],
] as const)('%s', ([text, report]) => {
  expect(reportsOf(text)).toEqual([report]);
});

test.for([
  'In the mayor’s house, the dam was forgotten.',
  'By the ministry’s gate, 41 people stood.',
  'He took part in a poll, and left.',
  'As part of the report, the dam was shut.',
  'In view of the flood, the dam was shut.',
  'The dam came in the mayor’s view and broke.',
])('no view: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});

test('what is said inside stays one statement', () => {
  expect(reportsOf('In the mayor’s view, guards said, the dam was old.')).toHaveLength(1);
});
