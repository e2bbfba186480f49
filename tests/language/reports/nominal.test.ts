/** Whose claim, plan, support: nouns for what is said whose owner a pronoun tells. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'Omar Sabri is the mayor. His plan to close the bridge was met with anger.',
    'Omar Sabri: to close the bridge',
  ],
  [
    'Mrs. Orlov is the mayor. Her claim that the bridge was closed is wrong.',
    'Orlov: the bridge was closed',
  ],
  ['Omar Sabri continues his adulation of Orlov.', 'Omar Sabri: Orlov'],
  [
    'Omar Sabri’s insistence that only one guard fled was wrong.',
    'Omar Sabri: only one guard fled',
  ],
  ['The mayor’s argument is that the mill pays nothing.', 'mayor: the mill pays nothing'],
  ['The message from the ministry was that nobody would pay.', 'ministry: nobody would pay'],
  ['Sabri made the case to the council that the bridge was old.', 'Sabri: the bridge was old'],
  ['The minister stood by his claim that the mill was safe.', 'minister: the mill was safe'],
  [
    'The minister’s claim that the dam “could never break” was wrong.',
    'minister: the dam “could never break”',
  ],
  ['A warning from the mayor of Ostrov of new floods came late.', 'mayor of Ostrov: new floods'],
  ['The raid drew sharp condemnation from Ann Orlov.', 'Ann Orlov: The raid'],
  ['The raid also drew criticism from Deputy Mayor Ann Orlov.', 'Ann Orlov: The raid'],
  ['Ann Orlov’s goal is to close the mill.', 'Ann Orlov: to close the mill'],
  ['Ann Orlov’s opposition to the plan is known.', 'Ann Orlov: the plan'],
  ['There are concerns among officials that the dam will break.', 'officials: the dam will break'],
  ['There were calls by drivers to close the dam.', 'drivers: to close the dam'],
  [
    'Drivers were moved by Omar Sabri’s announcement on Monday of a new toll.',
    'Omar Sabri: a new toll',
  ],
  [
    'It was a claim by Omar Sabri that those who lie are fools.',
    'Omar Sabri: those who lie are fools',
  ],
  [
    'Ann Orlov’s bet is that as the rules are read they will last.',
    'Ann Orlov: as the rules are read they will last',
  ],
  [
    'The mayor was frank in her acknowledgment that to pay for the road she needs a tax.',
    'mayor: to pay for the road she needs a tax',
  ],
  ['Omar Sabri said in a press statement that the dam was safe.', 'Omar Sabri: the dam was safe'],
  ['Drivers left after media claims that the dam was safe.', 'media: the dam was safe'],
  ['The two towns signed an agreement to open the bridge.', 'two towns: to open the bridge'],
  ['Ann Orlov made a strong condemnation of the raid.', 'Ann Orlov: the raid'],
  ['It was a decision by the council to not leave Delos.', 'council: to not leave Delos'],
  ['Omar Sabri’s plan to cut the toll failed.', 'Omar Sabri: to cut the toll'],
  ['There were Norwegian threats to close the strait.', 'Norway: to close the strait'],
  ['Ann Orlov left Delos in the hope of finding work.', 'Ann Orlov: finding work'],
  ['Drivers stayed away for fear that the dam would break.', 'Drivers: the dam would break'],
  ['The new toll faced heavy criticism from local drivers.', 'local drivers: The new toll'],
  [
    'Despite media pronouncements that Orlov was the winner, Sabri left.',
    'media: Orlov was the winner',
  ],
  [
    'Mrs. Orlov drew anger with her remark about half of the town being late.',
    'Orlov: half of the town being late',
  ],
  [
    'Omar Sabri won. His determination to act alone inflamed his friends.',
    'Omar Sabri: to act alone',
  ],
  ['Ann Orlov stressed her support for the plan.', 'Ann Orlov: her support for the plan'],
] as const)('%s', ([text, report]) => {
  expect(reportsOf(text)).toEqual([report]);
});

test.for([
  'The plan may draw criticism from the mayor.',
  'It drew praise from the mayor.',
  'Ann Orlov’s answer was to leave.',
  'Ann Orlov came to Delos to show her support for the crew.',
  'The raid drew no condemnation from the mayor.',
  'The towns signed an agreement to which nobody held.',
  'The box held a statement that was false.',
  'The Norwegian dream of owning a boat is old.',
  'The guards fled in fear of their lives.',
  'The dam was built in the belief that it would last.',
  'The raid drew condemnation from afar.',
])('nobody’s verdict, or none of a thing told: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
