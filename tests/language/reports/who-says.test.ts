/** Who is said to say it: names behind small words, two behind a verb, those whom others quote. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // a small word that opens the sentence is no part of the name
  [
    'A ferry sank.\n\nBecause Hale said that the dam was old, drivers left.',
    ['Hale: the dam was old'],
  ],
  ['A ferry sank.\n\nThen Hale said that the dam was old.', ['Hale: the dam was old']],
  ['A ferry sank.\n\nHad Hale said that the dam was old, all would have left.', []],
  ['A ferry sank.\n\nWill Hale said that the dam was old.', ['Will Hale: the dam was old']],
  // two behind the verb
  [
    '“The dam is old,” said Tom Hale and Ann Lee in a letter.',
    ['Tom Hale and Ann Lee: “The dam is old,”'],
  ],
  ['“The dam is old,” said Tom Hale, and Ann Lee nodded.', ['Tom Hale: “The dam is old,”']],
  // who is quoted by others
  [
    'A guard quoted by the Post said that the dam was old.',
    ['guard quoted by the Post: the dam was old'],
  ],
  [
    'A ferry sank.\n\nThe Front struck, according to a statement carried by Radio Norden.',
    ['statement: The Front struck'],
  ],
  ['A statement attributed to the Front said that it struck.', ['Front: it struck']],
  ['The Post reported that, according to Hale, the dam was old.', ['Hale: the dam was old']],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});

test('two who call others something, where the verb may be a noun', () => {
  expect(reportsOf('A ferry sank.\n\nHale and Orlov call them “lone wolves”.')).toEqual([
    'Hale and Orlov: them “lone wolves”',
  ]);
});
