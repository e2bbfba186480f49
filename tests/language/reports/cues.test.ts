/** Verbs that speak, and words that look like them and speak for nobody. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['His daughter called the mill to report that it was dark.', 'His daughter: it was dark'],
  ['Some guards, however, question the wisdom of it.', 'Some guards: the wisdom of it'],
  ['Sabri admitted to police that he had left the gate open.', 'Sabri: he had left the gate open'],
  // what the tagger takes for nouns
  ['The union claims the crew had left.', 'union: the crew had left'],
  ['“I touched him,” the forward told Radio Delos.', 'forward: “I touched him,”'],
  [
    'Karsian rules that had shut the gate fell, a judge ruling that it was late.',
    'judge: it was late',
  ],
  ['Mill firms that had covered the dam agreed to return.', 'Mill firms: to return'],
  // the one who is told and what he is told, read as one phrase
  ['The mayor told reporters rebels had fled.', 'mayor: rebels had fled'],
  ['The mayor told teachers union leaders that he would go.', 'mayor: he would go'],
  // what is posted, and where
  ['A group of clerks posted on its website that it was late.', 'group of clerks: it was late'],
  ['The Tarr & Co. firm left. Tarr & Co. said the mill was shut.', 'Tarr & Co.: the mill was shut'],
  ['Analyst Tom Hale of Moor & Co. said the mill was shut.', 'Tom Hale: the mill was shut'],
  // asked by others, and asking
  [
    'Mayor Tom Hale, asked about the fire on his way, said: “It is over now.”',
    'Tom Hale: “It is over now.”',
  ],
  ['The professor estimates that a third left.', 'professor: a third left'],
  [
    'Two officials briefed on the raid said it was late.',
    'Two officials briefed on the raid: it was late',
  ],
  ['Tom Hale, the mayor, asked about the fire.', 'Tom Hale: the fire'],
] as const)('somebody says it: %s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'The insurance claims the firm had paid were small.',
  'Guards talked to the crowd, trying to convince them to leave.',
  'Hale told so many lies that Orlov left.',
  'The guards filed a suit challenging the law.',
  'The guards appealed the case to the high court.',
  'Split over the dam, leaders found little common ground.',
  'It was too early to speak of charges.',
  'Police led a man described as a guard out of the hall.',
  'Omar Sabri was to report to the barracks on Monday.',
  'Flowers, toys, written words and candles stood at the gate.',
  'Would you think she must be the worst of them?',
])('nobody says it: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
