/** One statement in two accounts that credit it to a body and to who speaks for it. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

const lead = 'A raid in Ostrov killed two people on Wednesday.';
const together = (herald: string, tribune: string): number =>
  rowsOf(
    compareAccounts({ herald: `${lead} ${herald}`, tribune: `${lead} ${tribune}` }),
    'statement',
  ).length;

test.for([
  // an unnamed speaker’s few words, where all that say something are the same
  [
    '“There is no threat to the town,” police said.',
    'Police said there was no threat to the town.',
    1,
  ],
  [
    '“There is no threat to the town,” police said.',
    'Police said there was a threat of floods.',
    0,
  ],
  // who speaks for the police, and which mayor
  [
    'Police said three clerks had been held.',
    '“Three clerks have been held,” police spokesman Prem Jalan said.',
    1,
  ],
  [
    'Police said three clerks had been held.',
    '“Three clerks have been held,” fire spokesman Prem Jalan said.',
    0,
  ],
  ['The mayor said the school was closed.', '“The school is closed,” the mayor of Ostrov said.', 1],
  ['The mayor said the school was closed.', 'The mayor of Ostrov said the mill was closed.', 0],
] as const)('%s · %s', ([herald, tribune, rows]) => {
  expect(together(herald, tribune)).toBe(rows);
});
