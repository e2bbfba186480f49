/** Who is the speaker of a verb, and which verbs speak for nobody. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['“Where is the boat?” asked Omar Sabri.', 'Omar Sabri: “Where is the boat?”'],
  ['“It is late,” said Stark.', 'Stark: “It is late,”'],
  ['Says Omar Sabri, head of the mill: “It is late.”', 'Omar Sabri: “It is late.”'],
  [
    'Ann Orlov (Delos), in particular, has often mocked Sabri as a “small man.”',
    'Ann Orlov: Sabri as a “small man.”',
  ],
  ['The flood led the writer Ann Orlov to fear “a long winter.”', 'Ann Orlov: “a long winter.”'],
  [
    'Two boats left early.“It was dark,” said Sabri. “We ran.”Police are looking for them.',
    'Sabri: “It was dark,” “We ran.”',
  ],
  ['Data show that the dam was old.', 'Data: the dam was old'],
  ['The mayor accepted that the dam was old.', 'mayor: the dam was old'],
  ['“It is late,” Sabri grunted.', 'Sabri: “It is late,”'],
  ['Orlov’s assumption that it rained was wrong.', 'Orlov: it rained'],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'It goes without saying that the dam is old.',
  'Sabri stopped short of saying that the dam is old.',
  'Readers may not let papers tell them how to vote.',
  'Guards have ruled that out.',
  'The dam broke. It underscores that the town is poor.',
  'The mayor accepted the plan that the council made.',
  'The mayor ensured that the dam was closed.',
])('nobody in “%s”', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
