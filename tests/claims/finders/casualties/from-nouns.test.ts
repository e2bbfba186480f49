/** Who is told to be dead or hurt by a noun. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../support/casualties-of.ts';

test.for([
  // a victim of what kills
  ['Fatal shooting victim identified as Ann Orlov.', ['killed 1']],
  ['The victim of a homicide was a clerk.', ['killed 1']],
  ['The victim of a homicide has been identified as Otto Brandt.', ['killed 1']],
  ['The victim of a robbery was a clerk.', []],
  ['The attempted murder victim spoke.', []],
  ['The town had 14 homicide victims.', []],
  // no number is told
  ['No exact number of injuries was given.', []],
  ['No injuries were reported.', ['injured 0']],
  // some of those told before, and all of them
  ['Twelve of the wounded were sent home.', ['injured 12']],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});
