/** Words of one speaker that are much alike, and whether they are one statement in different words. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test.each([
  // who did it and what becomes of him, beside what he did; who it was, in other words
  [
    'Two guards were shot at a mill in Ostrov on Wednesday',
    'The man who shot two guards at a mill in Ostrov on Wednesday faces trial',
    false,
  ],
  [
    'Two guards were shot at a mill in Ostrov on Wednesday',
    'The clerk suspected of shooting two guards at a mill in Ostrov on Wednesday has fled',
    false,
  ],
  [
    'The guard killed on Wednesday in Ostrov was Omar Sabri, a father of three sons',
    'The guard who died on Wednesday was Omar Sabri, a father of three small sons',
    true,
  ],
  // the thing that is spoken of alone
  [
    'The sluice gate in Ostrov was working well',
    'The sluice gate in Delos gets closed on Sundays',
    false,
  ],
  ['The sluice gate was working well', 'The old sluice gate was working all day', true],
  // an end and a state before it
  [
    'A girl of four died after she shot herself in Ostrov on Wednesday',
    'A girl of four is in critical condition after she shot herself in Ostrov',
    false,
  ],
  [
    'A girl of four died after she shot herself in Ostrov on Wednesday',
    'A girl of four has died after she shot herself at home in Ostrov',
    true,
  ],
] as const)('“%s” and “%s”', (here, there, isOne) => {
  const story = compareAccounts({
    herald: `A raid hit Ostrov on Wednesday. ${here}, the Interior Ministry said.`,
    tribune: `A raid hit Ostrov on Wednesday. ${there}, the Interior Ministry said.`,
  });
  const relations = rowsOf(story, 'statement').map(({ relation }) => relation);
  expect(relations.includes('wording')).toBe(isOne);
});
