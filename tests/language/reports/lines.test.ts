/** Who speaks in lines that begin with a speaker and a colon. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'Two boats sank.\n\nNeighbour Ann Lee: “I thought we would all drown here.”',
    'Ann Lee: “I thought we would all drown here.”',
  ],
  [
    'Two boats sank.\n\nOmar Sabri, a guard at the mill: “It was dark when they came.”',
    'Omar Sabri: “It was dark when they came.”',
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test('a line of a transcript goes on to the end of its paragraph', () => {
  expect(
    reportsOf('Ann Lee spoke on air.\n\nLEE: The mill is gone. Nobody will build it again.'),
  ).toEqual(['Ann Lee: The mill is gone. Nobody will build it again']);
});

test('a stranger asks in a transcript whose other lines are led to people', () => {
  const lines =
    'ORLOV: But you have to leave the town, they say.\n\nSABRI: No, I will not leave it.';
  expect(reportsOf(`Omar Sabri opened the dam.\n\n${lines}`)).toEqual([
    'Orlov: But you have to leave the town, they say',
    'Omar Sabri: No, I will not leave it',
  ]);
});

const asked =
  'Reporter: How did you begin?\n\nHale: With one spade. It was slow.\n\nReporter: And then?';

test('one who answers in turns says the whole of his paragraphs', () => {
  expect(reportsOf(`Ann Hale dug it.\n\n${asked}\n\nHale: We dug.`)).toEqual([
    'Ann Hale: With one spade. It was slow',
    'Ann Hale: We dug',
  ]);
  expect(reportsOf(`Ann Hale dug it.\n\nUpdate: The dam held.\n\nHale: We dug.`)).toEqual([]);
});

test('a short line of a transcript', () => {
  expect(reportsOf('Ann Lee spoke on air.\n\nLEE: They will.')).toEqual(['Ann Lee: They will']);
});

test('the one whom an interview names before its first answer gives the answers', () => {
  const answers = 'Q: Why so slow?\n\nA: We had one spade.\n\nQ: And then?\n\nA: We dug on.';
  expect(reportsOf(`We met Mayor Ann Hale.\n\n${answers}`)).toEqual([
    'Ann Hale: We had one spade',
    'Ann Hale: We dug on',
  ]);
  expect(reportsOf(`We met Ann Hale and Omar Sabri.\n\n${answers}`)).toEqual([]);
});

test.for([
  'The Latest: Dam breaks in Delos after a storm',
  'Transcript: The dam breaks in Delos after a storm',
  'Norway: Towns must end the wave of floods',
  'Norden Star: What we know about the sinking',
  'Analysis: The dam that broke after a storm',
  'A new film: “The Long Road”',
  'Two boats sank.\n\nWATCH: The dam breaks in Delos.\n\nRELATED: The mayor closes the dam.',
])('nobody in “%s”', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
