/** Which words for people must mean others. */
import { expect, test } from 'vitest';
import { areApart } from '../../src/events/tell-apart.ts';

test.for([
  ['a man', 'a woman', true],
  ['a man', 'a father of two', false],
  ['a boy', 'a man', true],
  ['a 34-year-old woman', 'a 19-year-old woman', true],
  ['a 34-year-old woman', 'a woman', false],
  ['a 34-year-old woman', 'a 34-year-old man', true],
  ['a 34-year-old clerk', 'a 34-year-old man', false],
  ['a station house officer', 'a wounded constable', true],
  ['a senior police officer', 'a station house officer', false],
  ['a captain', 'a sergeant', true],
  ['a colonel', 'a lieutenant colonel', false],
  ['a commander', 'a general', false],
  ['two gunmen', 'a soldier', true],
  ['two gunmen', 'a man', false],
  ['man holding sister', 'the woman', true],
  ['man holding sister', 'the man', false],
  // of whom nobody is left out
  ['people', 'a soldier', false],
  ['', 'a soldier', false],
  ['a mother and her son', 'a girl', false],
] satisfies [string, string, boolean][])('%s, %s', ([one, other, apart]) => {
  expect(areApart(one, other, false)).toBe(apart);
});

test('one told as also hurt is beside the others', () => {
  expect(areApart('two sons', 'a soldier', true)).toBe(true);
  expect(areApart('two sons', 'a soldier', false)).toBe(false);
  expect(areApart('two people', 'a soldier', true)).toBe(false);
});
