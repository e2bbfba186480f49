/** Words whose subject stands before the relative clause that credits them. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'The charge covers the mill, which the council said had been a drain on funds.',
    'council: the mill had been a drain on funds',
  ],
  [
    'Jets struck five sites the ministry says are tied to the Front.',
    'ministry: five sites are tied to the Front',
  ],
  [
    'It was a quarrel that police said may have been about money.',
    'police: a quarrel may have been about money',
  ],
  [
    'The company cut 700 jobs that Orlov said a month ago would be safe.',
    'Orlov: 700 jobs would be safe',
  ],
  [
    'Guards held two men on the bridge who Orlov said were armed.',
    'Orlov: two men on the bridge were armed',
  ],
  [
    'Drivers with films the mayor says may be useful should call the guards.',
    'mayor: Drivers with films may be useful',
  ],
  ['The man police say fired the shots was held.', 'police: The man fired the shots'],
  ['The driver who police say hit two men was held.', 'police: The driver hit two men'],
  ['The plan, which Orlov says will save lives, failed.', 'Orlov: The plan will save lives'],
] as const)('%s', ([text, report]) => {
  expect(reportsOf(text)).toEqual([report]);
});

test.for([
  'Police found a fourth man hurt at the mill, who they said was a clerk.',
  'The group, whose mines Orlov says were sold, left Delos.',
  'Guards held a man they say is a clerk.',
  'On Friday police said was too late.',
])('nothing credited in “%s”', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
