/** Who is told to be dead, hurt or saved by what came of them. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../support/casualties-of.ts';

test.for([
  ['The crash claimed the lives of one guard and her son.', ['killed 1', 'killed 1']],
  ['The crash claimed the life of his wife, Ann Orlov.', ['killed 1']],
  ['A stray bullet took the life of Otto Brandt.', ['killed 1']],
  // what is lost is a limb, or none
  ['A guard lost both legs.', ['injured 1']],
  ['A guard lost both keys.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});
