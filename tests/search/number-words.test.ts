import { expect, test } from 'vitest';
import { otherwiseWritten } from '../../src/search/number-words.ts';

test.each([
  ['5', 'five'],
  ['five', '5'],
  ['44', 'fortyfour'],
  ['fortyfour', '44'],
  ['99', 'ninetynine'],
  // “one of them” counts nobody
  ['one', undefined],
  ['1', undefined],
  ['100', undefined],
])('%s is %s', (number, other) => {
  expect(otherwiseWritten(number)).toBe(other);
});
