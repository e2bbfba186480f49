/** Dates and hours side by side. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test.each([
  ['in 1964', 'Both accounts say 1964.'],
  ['in August 2025', 'Both accounts say August 2025.'],
])('a whole year or month: %s', (time, reason) => {
  const text = `A blast in Ostrov hit the mill on Wednesday. A fire burnt the mill ${time}.`;
  const story = compareAccounts({ herald: text, tribune: text });
  expect(story.rows.map((row) => row.reason)).toContain(reason);
});

test.each([
  [
    'at 11:15 a.m.',
    'at 11:15',
    ['agree: “11:15 a.m.” and “11:15” are the same time, 11:15 on 5 March 2031.'],
  ],
  [
    'at 11:15 a.m.',
    'at about 11 a.m.',
    ['compatible: “11:15 a.m.” and “about 11 a.m.” lie within an hour of one another.'],
  ],
  ['at 5 p.m.', 'at noon', []],
])('the hour told: %s and %s', (here, there, told) => {
  const story = compareAccounts({
    herald: `A blast hit Ostrov on Wednesday. The bomb exploded ${here}.`,
    tribune: `A blast hit Ostrov on Wednesday. The bomb exploded ${there}.`,
  });
  const rows = rowsOf(story, 'date');
  expect(
    rows
      .filter(({ label }) => label === 'Time of day')
      .map(({ relation, reason }) => `${relation}: ${reason}`),
  ).toEqual(told);
  expect(rows.map(({ relation }) => relation)).toContain('agree');
});

test.each([
  ['The mayor clarified on March 3 that nobody was told.', 'Day of a statement'],
  ['A fire burnt the mill on March 3.', 'Date'],
])('the day of a statement is none of the happening: %s', (told, label) => {
  const text = 'A blast hit Ostrov on Wednesday.';
  const story = compareAccounts({ herald: `${text} ${told}`, tribune: text });
  const row = rowsOf(story, 'date', false).find(({ relation }) => relation === 'only');
  expect(row?.label).toBe(label);
});

test('an old raid in a year here, on a day of that year there', () => {
  const raid = 'A blast hit Ostrov on Wednesday.';
  const periods = (when: string): string[] =>
    rowsOf(
      compareAccounts({
        herald: `${raid} In the attack in 2012 on Omar Sabri, he was shot in Belmar.`,
        tribune: `${raid} Omar Sabri was shot in Belmar on October 9, ${when}.`,
      }),
      'date',
    )
      .filter(({ relation }) => relation === 'compatible')
      .map(({ reason }) => reason);
  expect(periods('2012')).toEqual(['The times told lie within one another.']);
  expect(periods('2015')).toEqual([]);
});
