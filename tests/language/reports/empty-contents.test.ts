/** What stands behind a reporting verb, and whether it is anybody’s words. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['Omar Sabri blasted the guards over the delay.', 'Omar Sabri: the guards over the delay'],
  ['Ann Orlov questioned the safety of the dam.', 'Ann Orlov: the safety of the dam'],
  ['Ann Orlov addressed the shortage of water.', 'Ann Orlov: the shortage of water'],
  ['The rebels demanded a truce.', 'rebels: a truce'],
  ['Drivers asked for more time.', 'Drivers: more time'],
  ['Ann Orlov argued for a toll.', 'Ann Orlov: a toll'],
  ['The towns agreed on a truce.', 'towns: a truce'],
  ['Drivers complained to the mayor about the toll.', 'Drivers: the toll'],
  ['Omar Sabri pleaded to leave.', 'Omar Sabri: to leave'],
  [
    'Omar Sabri admits the town and its guards have to do more.',
    'Omar Sabri: the town and its guards have to do more',
  ],
  ['Omar Sabri called it a danger to boats.', 'Omar Sabri: it a danger to boats'],
  ['Omar Sabri voiced anger at the delay.', 'Omar Sabri: the delay'],
] as const)('words: %s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'A boy blasted the younger child in the head.',
  'Police questioned two men on Monday.',
  'Omar Sabri addressed hundreds of followers at a school.',
  'Omar Sabri addressed a rally on Monday.',
  'Omar Sabri debated Ann Orlov twice.',
  'Two men demanded money from the drivers.',
  'Omar Sabri called it a day.',
  'Omar Sabri slammed the heavy gate.',
  'When drivers ask for help, too many of them wait.',
  'Two men argued on the porch.',
  'Two groups were arguing as the fair began.',
  'The bank sent cards that drivers never asked for or lost.',
  'Omar Sabri pleaded to her.',
  'That was what Ann Orlov said when she left the mill.',
  'Omar Sabri spoke on a bridge that overlooks the bay.',
  'Man who held the gate called ‘hero’',
  'Omar Sabri said on Monday as he entered the hall.',
  'Omar Sabri made the pledge at a fair in Delos.',
  'The bridge closed on Monday. It shook drivers and raised fears of a strike.',
  'Omar Sabri would close the “second lane” loophole.',
])('no words: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});

test.for([
  [
    'He was seen, as the Delos Post put it in a long piece, “as a relic.”',
    'Delos Post: “as a relic.”',
  ],
  ['A sign that said “Go home, all of you” hung there.', 'sign: “Go home, all of you”'],
  ['Omar Sabri, who once called it “a crook’s toll,” left.', 'Omar Sabri: it “a crook’s toll,”'],
  [
    '“Who is at the gate?” Sabri asked. “It is late.”',
    'Sabri: “Who is at the gate?” “It is late.”',
  ],
  [
    'The plan was mocked by Omar Sabri as “a joke on all of us.”',
    'Omar Sabri: The plan as “a joke on all of us.”',
  ],
  ['The mayor is “a fool,” in the words of Omar Sabri.', 'Omar Sabri: The mayor is “a fool,”'],
] as const)('quoted words and where they end: %s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test('what somebody says before the main clause goes on', () => {
  expect(
    reportsOf('Omar Sabri, despite admitting that the dam was “old at best,” said it would hold.'),
  ).toContain('Omar Sabri: the dam was “old at best,”');
});
