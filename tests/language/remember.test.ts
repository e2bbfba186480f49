import { expect, it } from 'vitest';
import { remember } from '../../src/language/remember.ts';

it('asks once about a string, and again about another', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('ferry'), lengthOf('ferry'), lengthOf(''), lengthOf('')]).toEqual([5, 5, 0, 0]);
  expect(asked).toEqual(['ferry', '']);
});
