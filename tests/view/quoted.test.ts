/** Words of a text as lists quote them. */
import { expect, test } from 'vitest';
import { quoted } from '../../src/view/quoted.ts';

test.each([
  ['“It spread fast.”', '“It spread fast”'],
  ['"I signed it," "I do not know more."', '“I signed it … I do not know more”'],
  ['It called the fire “a crime”', '“It called the fire “a crime”'],
  ['one two three four', '“one two …”'],
])('%s', (words, shown) => {
  expect(quoted(words, words.startsWith('one') ? 10 : undefined)).toBe(shown);
});
