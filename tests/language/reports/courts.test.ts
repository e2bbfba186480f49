/** Who says what in court reports and in councils: addresses, counsel, offices for two matters, lists of speakers. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // where somebody lives is nobody who speaks
  [
    'Sabri, of Harrow Road, Norden, made a plea from the dock, saying: “I am sorry.”',
    ['Sabri: “I am sorry.”'],
  ],
  [
    'Omar Sabri, 36, of 4 Harrow Road, Norden, Karsia, broke down, saying he was sorry.',
    ['Omar Sabri: he was sorry'],
  ],
  // counsel and judges
  ['It went to his counsel, Omar Sabri, KC, who asked for a delay.', ['Omar Sabri: a delay']],
  [
    'The Chief Justice, Mr Justice Tarr, said the term was too long.',
    ['Tarr: the term was too long'],
  ],
  // when it was said
  [
    'The term was too long, the court said yesterday when cutting it to six years.',
    ['court: The term was too long'],
  ],
  ['It was late, the mayor said yesterday after he left.', ['mayor: It was late']],
  ['The mayor said when the dam was built.', ['mayor: when the dam was built']],
  // one office for two matters; two who speak
  ['Health and Education Minister Omar Sabri said it was late.', ['Omar Sabri: it was late']],
  [
    'Karsia and Foreign Minister Omar Sabri said it was late.',
    ['Karsia and Omar Sabri: it was late'],
  ],
  ['Senate Whip Omar Sabri said it was late.', ['Omar Sabri: it was late']],
  // three and more
  [
    'Sheriff Omar Sabri, Mayor Lena Tarr and Judge Ada Hale said it was late.',
    ['Omar Sabri, Lena Tarr and Ada Hale: it was late'],
  ],
  [
    'In Norden, Mayor Lena Tarr and Judge Ada Hale said it was late.',
    ['Lena Tarr and Ada Hale: it was late'],
  ],
  // what stands in a quotation is nobody whose family speaks
  [
    'Omar Sabri’s sister wrote: “One should go on.”\n\nHis family said: “He was kind.”',
    ['Omar Sabri’s sister: “One should go on.”', 'Omar Sabri’s family: “He was kind.”'],
  ],
] satisfies [string, string[]][])('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});
