/** Where the words that are credited end: before what the speaker kept back or did instead. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // the comma before the mark parts as one behind it does
  [
    'Sabri said the fires “may be linked,” adding that she would sue.',
    ['Sabri: the fires “may be linked,”', 'Sabri: she would sue'],
  ],
  [
    'Sabri likened the noise to “a mill,” according to reports.',
    ['reports: Sabri likened the noise to “a mill,”', 'Sabri: the noise to “a mill,”'],
  ],
] as const)('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  // what the speaker did not say or show is none of his words; what others kept back may be
  ['Sabri said she would sue, but gave no date.', 'Sabri: she would sue'],
  ['The army said it had struck a depot but did not say where.', 'army: it had struck a depot'],
  ['Police said two men were held, without giving details.', 'Police: two men were held'],
  ['The ministry said two men were held and gave no names.', 'ministry: two men were held'],
  ['Sabri said the firm gave no reason for it.', 'Sabri: the firm gave no reason for it'],
  [
    'Police said the driver had shown no card but gave his name.',
    'Police: the driver had shown no card but gave his name',
  ],
  // what was promised, and what came of it
  ['The council pledged to mend the dam but has not begun.', 'council: to mend the dam'],
  [
    'The council pledged to mend the dam but not the gate.',
    'council: to mend the dam but not the gate',
  ],
  // how long somebody is said to have done it; how long he was blamed
  [
    'Sabri accused the mayor of hiding a report for eleven months.',
    'Sabri: the mayor of hiding a report for eleven months',
  ],
  ['Sabri condemned the raid for three days.', 'Sabri: the raid'],
  ['Sabri criticized the plan since both had sought the office.', 'Sabri: the plan'],
  // of a paper that urges somebody, what else is told
  ['A letter urging the mayor to step down had many readers.', 'letter: the mayor to step down'],
  ['A letter urging the mayor to say who was there.', 'letter: the mayor to say who was there'],
  // what is warned of, and who is warned
  ['Guards warned the dam could break.', 'Guards: the dam could break'],
  ['Guards warned the mayor of a flood.', 'Guards: a flood'],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  // what became of the medium stands before what is said in it
  ['Police said in a note posted on Monday that the gate was shut.', ['Police: the gate was shut']],
  [
    '“It was late,” Sabri said in a letter sent to the council, “and nobody came.”',
    ['Sabri: “It was late,” “and nobody came.”'],
  ],
  ['Police said in a statement two men carried rifles.', ['Police: two men carried rifles']],
  // who said the one thing goes on to say the other
  [
    'The gate was shut, police in Delos said in a statement, adding that nobody was hurt.',
    ['police in Delos: The gate was shut', 'police in Delos: nobody was hurt'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});
