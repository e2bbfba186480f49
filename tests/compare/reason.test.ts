/** Which words of a reason name accounts. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from './compare-accounts.ts';

const told = (killed: string) => `A bomb blast at a market killed ${killed} people on Wednesday.`;

/** The words of the one row of people killed where it says that its reason names accounts. */
const namesIn = (accounts: Record<string, string>) => {
  const { reason, reasonNames } = rowsOf(compareAccounts(accounts), 'casualties', false)[0]!;
  return reasonNames.map(({ article, start, end }) => [article, reason.slice(start, end)]);
};

test('accounts are named where they stand', () => {
  expect(namesIn({ tribune: told('23'), courier: told('27') })).toEqual([
    ['tribune', 'tribune'],
    ['courier', 'courier'],
  ]);
  expect(namesIn({ tribune: told('23'), courier: 'All is well.' })).toEqual([
    ['tribune', 'tribune'],
  ]);
});

test('a word of the reason that is an id too names none', () => {
  // “Both accounts give the figure 23.”
  expect(namesIn({ both: told('23'), figure: told('23') })).toEqual([]);
});
