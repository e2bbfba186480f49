/** Words of a text as lists quote them. */
import { expect, test } from 'vitest';
import { quoted } from '../../src/view/quoted.ts';

test.each([
  ['“It spread fast.”', '“It spread fast”'],
  ['"I signed it," "I do not know more."', '“I signed it … I do not know more”'],
  ['It called the fire “a crime”', '“It called the fire ‘a crime’”'],
  ['"about 100" more boats would come', '“‘about 100’ more boats would come”'],
  ['the quay was "a ruin" by noon.', '“the quay was ‘a ruin’ by noon”'],
  ['“A crime,” she said. “A shame.”', '“‘A crime,’ she said. ‘A shame.’”'],
  // a part of a quotation, without its beginning or its end
  ['a crime” of the worst kind', '“a crime’ of the worst kind”'],
  ['“a crime of the worst', '“a crime of the worst”'],
  ['a crime of the worst,”', '“a crime of the worst”'],
  ['‘It spread fast,’', '“It spread fast”'],
  ["'It spread fast.'", '“It spread fast”'],
  ['the forces’ safety', '“the forces’ safety”'],
])('%s', (words, shown) => {
  expect(quoted(words)).toBe(shown);
});

test.each([
  ['one two three four', 10, '“one two …”'],
  ['one two three four', 18, '“one two three four”'],
  // what follows a sentence or a clause is left before a part of either is
  ['The quay burned. Nobody saw the fire start there', 30, '“The quay burned. …”'],
  [
    'Smoke rose near the U.S. Embassy on the old quay',
    40,
    '“Smoke rose near the U.S. Embassy on the …”',
  ],
  ['the quay burned down, and nobody saw it start', 30, '“the quay burned down …”'],
  ['No, nobody saw the fire start there', 25, '“No, nobody saw the fire …”'],
  ['abcdefghijklmnop', 5, '“abcde …”'],
])('%s, cut to %i', (words, longest, shown) => {
  expect(quoted(words, longest)).toBe(shown);
});
