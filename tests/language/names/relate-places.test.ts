/** Whether two places that texts name can be one spot. */
import { expect, test } from 'vitest';
import { relatePlaces } from '../../../src/language/names/relate-places.ts';

test.for([
  ['Tirana', 'tirana', 'same'],
  ['Tirana', 'Albania', 'within'],
  ['Paris', 'Lyon', 'apart'],
  ['Tirana', 'Greece', 'apart'],
  ['Tirana', 'Marsh End', 'unknown'],
  // regions: of one land, of several, and wider ones
  ['Gaza', 'Tirana', 'apart'],
  ['Gaza', 'Gaza Strip', 'unknown'],
  ['Gaza', 'West Bank', 'apart'],
  ['Scotland', 'United Kingdom', 'within'],
  ['Scotland', 'Glasgow', 'unknown'],
  ['Scotland', 'Albania', 'unknown'],
  ['Europe', 'Tirana', 'unknown'],
] as const)('%s and %s: %s', ([one, other, relation]) => {
  expect(relatePlaces([one], [other])).toBe(relation);
});
