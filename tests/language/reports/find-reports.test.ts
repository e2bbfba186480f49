/** Which words of a sentence are credited to whom, by verbs and by nouns, and what credits nothing. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { articleOf } from '../../support/article-of.ts';

const reportsOf = (text: string): string[] =>
  readDocument(articleOf(text)).reports.map(({ who, said }) => `${who}: ${said}`);

test.for([
  [
    'Omar Sabri spoke first, explaining why the bridge was closed.',
    'Omar Sabri: why the bridge was closed',
  ],
  ['Drivers questioned how the mayor could close it.', 'Drivers: how the mayor could close it'],
  [
    'All of this, Sabri warned, could be undone by one flood.',
    'Sabri: All of this, could be undone by one flood',
  ],
  ['Sabri has admitted using the key.', 'Sabri: using the key'],
  [
    'Ann Orlov, the former head of Delos, stressed her support for the plan.',
    'Ann Orlov: her support for the plan',
  ],
  ['Sabri condemned the raid, which killed two guards.', 'Sabri: the raid'],
  [
    'Sabri condemned the raid, the arrests and the fines.',
    'Sabri: the raid, the arrests and the fines',
  ],
  ['A judge rejected the plan in a ruling.', 'judge: the plan'],
  ['Sabri has urged drivers at a rally to stay away.', 'Sabri: drivers at a rally to stay away'],
  ['Polls show Orlov is ahead in Karsia.', 'Polls: Orlov is ahead in Karsia'],
  ['Though Sabri notes they were asked before, the guards left.', 'Sabri: they were asked before'],
  [
    'Karsia closed the port, warning that the flood may come back.',
    'Karsia: the flood may come back',
  ],
  ['Sabri’s claim that two men had fled was met with anger.', 'Sabri: two men had fled'],
  [
    'Nobody heard the warning from the ministry that the dam may burst.',
    'ministry: the dam may burst',
  ],
  ['Police issued a warning that the dam may burst.', 'Police: the dam may burst'],
  ['A woman who lost her son said it was late.', 'woman: it was late'],
  [
    'The dam may burst, an official who spoke on condition of anonymity told the Herald.',
    'official: The dam may burst',
  ],
  ['Sabri expressed concern about the bridge.', 'Sabri: the bridge'],
  [
    'LIMA, Peru, May 5 (Reuters) - At least nine people drowned, the navy said.',
    'navy: At least nine people drowned',
  ],
  [
    'BELMAR: At least nine people died in the city of Belmar, the navy said.',
    'navy: At least nine people died in the city of Belmar',
  ],
  [
    'An official, who was not named because he feared for his post, said the line was old.',
    'official: the line was old',
  ],
  [
    'A study of a fire at the hall, in which ten people died, had recommended a second door.',
    'study of a fire at the hall: a second door',
  ],
  [
    'Sources close to the inquiry said the train was fast.',
    'Sources close to the inquiry: the train was fast',
  ],
  ['At nine, Sabri said, the guard fell.', 'Sabri: the guard fell'],
  [
    'He blasted the papers for being “quite dishonest.”',
    'He: the papers for being “quite dishonest.”',
  ],
  ['BARUNA, Karsia (KNA) — The road was closed, police said.', 'police: The road was closed'],
  ['Gunmen told the driver that he must leave.', 'Gunmen: he must leave'],
  ['The army issued a statement that said two men were held.', 'army: two men were held'],
  ['Police found a letter that said two men were held.', 'letter: two men were held'],
  ['A court found the bridge was unsafe.', 'court: the bridge was unsafe'],
] as const)('%s', ([text, report]) => {
  expect(reportsOf(text)).toEqual([report]);
});

test('the first who can speak shares his verbs', () => {
  expect(
    reportsOf('The ministry denied that live rounds had been used, and said two guards were hurt.'),
  ).toEqual(['ministry: live rounds had been used', 'ministry: two guards were hurt']);
});

test.for([
  'A claim that was false ran in the paper.',
  'There were reports of a fire.',
  'Three men were found dead in a car.',
  'Police found a man who was hurt.',
  'The talk show drew a crowd.',
  'The concert hall raised its prices.',
  'Cyclone Ines: At least 40 people dead as the storm moves on',
])('nobody speaks in “%s”', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
