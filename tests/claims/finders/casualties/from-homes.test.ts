/** Who is told to have lost a home. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../support/casualties-of.ts';

test.for([
  ['Half a million people were forced from their homes.', ['displaced 500000']],
  ['The flood drove about 3,000 villagers from their homes.', ['displaced 3000']],
  ['About 40 villagers were forced out of their homes.', ['displaced 40']],
  ['At least 40 clerks lost their homes.', ['displaced 40..']],
  ['Thousands of residents fled.', ['displaced 1000..']],
  // no home is lost
  ['Three teams lost their home games.', []],
  ['Three men were forced from office.', []],
  ['Two robbers fled.', []],
  ['About 300 people fled the club.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});
