/** Where what one speaker says ends because others go on: another speaker, or the account itself. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // another speaker counters it
  ['Sabri said the dam was old, but Orlov denied it.', ['Sabri: the dam was old']],
  [
    'Sabri said the dam was old, while the ministry insisted that it would hold.',
    ['Sabri: the dam was old', 'ministry: it would hold'],
  ],
  [
    'Sabri said the firm had asked for a permit, but the council denied its bid.',
    [
      'Sabri: the firm had asked for a permit, but the council denied its bid',
      'firm: a permit',
      'council: its bid',
    ],
  ],
  // what those told of found
  [
    'Police said that they searched the mill but found none of the guards.',
    ['Police: they searched the mill but found none of the guards'],
  ],
  [
    'Police said that they searched the mill and found that it was empty.',
    ['Police: they searched the mill', 'Police: it was empty'],
  ],
  // the account names the speaker again, who would say “I”
  [
    'Surveys show the dam is old, but surveys taken in May are no proof.',
    ['Surveys: the dam is old'],
  ],
  [
    'Guards say the dam is old, but guards from Delos could mend it.',
    ['Guards: the dam is old, but guards from Delos could mend it'],
  ],
  // a name for what was said
  ['Sabri said the dam was old, a claim that Orlov disputes.', ['Sabri: the dam was old']],
  ['Sabri said the dam was old, a charge Orlov rejects.', ['Sabri: the dam was old']],
  ['Sabri asked drivers to slow down, a request not always honored.', ['Sabri: to slow down']],
  [
    'Sabri said Orlov had made a threat, a promise and a joke.',
    ['Sabri: Orlov had made a threat, a promise and a joke'],
  ],
  [
    'Sabri said the dam was old, a danger that nobody saw.',
    ['Sabri: the dam was old, a danger that nobody saw'],
  ],
  ['Sabri’s claim that the dam was a ruin angered Orlov.', ['Sabri: the dam was a ruin']],
  [
    'Sabri’s claim that the dam was a ruin that killed many angered Orlov.',
    ['Sabri: the dam was a ruin that killed many angered Orlov'],
  ],
  // what the account says behind it
  [
    'Sabri promised to lift the tolls – probably not what Orlov had hoped.',
    ['Sabri: to lift the tolls'],
  ],
  [
    'Sabri promised to lift the tolls – all of them – in May and to mend the dam.',
    ['Sabri: to lift the tolls – all of them – in May and to mend the dam'],
  ],
  [
    'Sabri called for a survey of all dams, not that anybody listens.',
    ['Sabri: a survey of all dams'],
  ],
  [
    'Sabri spoke about ways to mend the dam, and – after the flood – she toured the villages.',
    ['Sabri: ways to mend the dam'],
  ],
  [
    'One reason that Sabri refuses to hand over the survey may be that it names her brother.',
    ['Sabri: to hand over the survey'],
  ],
  [
    'Sabri said the two knew each other and had argued in the mill.',
    ['Sabri: the two knew each other and had argued in the mill'],
  ],
  [
    'Two clerks said the dam would hold, although one of them cautioned that it was old.',
    ['Two clerks: the dam would hold', 'Two clerks: it was old'],
  ],
  [
    'They met after Sabri’s decision to leave the union, offering new money.',
    ['Sabri: to leave the union'],
  ],
] as const)('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  // an answer is told alone, what goes on behind a remark belongs to it
  [
    'Sabri said it was late, and when asked about the dam, Orlov replied, “It is old and it leaks.”',
    ['Sabri: it was late', 'Orlov: “It is old and it leaks.”'],
  ],
  [
    'The dam was old, Sabri said, “and nobody cared to mend it.”',
    ['Sabri: The dam was old, “and nobody cared to mend it.”'],
  ],
  [
    '“Every time you ask,” Sabri said, referring to the survey, “you help the other side.”',
    ['Sabri: “Every time you ask,” “you help the other side.”', 'Sabri: the survey'],
  ],
  [
    '“It is old,” Sabri said, adding later, “Nobody cared to mend it.”',
    ['Sabri: “It is old,”', 'Sabri: “Nobody cared to mend it.”'],
  ],
] as const)('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  // nothing is said
  ['Sabri indicated as much in a letter, released on Tuesday.', []],
  [
    'He asked how somebody as rich as Sabri claims to be paid nothing.',
    ['He: how somebody as rich as Sabri claims to be paid nothing', 'Sabri: to be paid nothing'],
  ],
  ['Nobody is as rich as Sabri claims to be.', []],
  ['Guards were slow in identifying odd parcels such as a box.', []],
  ['There was talk about a driver challenging Sabri in the primary.', []],
  ['A driver challenged Sabri to a debate.', ['driver: Sabri to a debate']],
  ['Had Sabri said that the dam was old, nobody would have crossed it.', []],
  ['Should Sabri say that the dam is old, nobody will cross it.', []],
  ['Sabri had said that the dam was old.', ['Sabri: the dam was old']],
  ['It was late, not that Sabri called for a survey of the dams.', []],
] as const)('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});

test.for([
  // what nobody could confirm, and what the speaker kept back
  ['Sabri said two men fled, but this could not be verified.', 'Sabri: two men fled'],
  ['Sabri said two men fled, but the paper could not verify it.', 'Sabri: two men fled'],
  ['Sabri said two men fled, though she offered no proof.', 'Sabri: two men fled'],
  [
    'Sabri said the firm had closed, but it gave no reason.',
    'Sabri: the firm had closed, but it gave no reason',
  ],
  // what others say of it
  ['Sabri said two men fled, which Orlov denies.', 'Sabri: two men fled'],
  ['Sabri said two men fled – a claim that Orlov disputes.', 'Sabri: two men fled'],
  [
    'Sabri said two men fled, which is why the gate is shut.',
    'Sabri: two men fled, which is why the gate is shut',
  ],
  // a scene behind it, or brackets within it
  ['Drivers shouted “No tolls, no tolls” as the mayor came.', 'Drivers: “No tolls, no tolls”'],
  [
    '“The dam is old,” Sabri told them in Delos, where she was on leave.',
    'Sabri: “The dam is old,”',
  ],
  [
    'Sabri said the dam was a ruin (it broke in May).',
    'Sabri: the dam was a ruin (it broke in May)',
  ],
  // whom it was told, and by what it is known
  ['The Post said, citing the army, that two men fled.', 'Post: two men fled'],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  // what is sought stands before
  ['Orlov took over the debts that Sabri was seeking to get rid of.', []],
  ['Sabri would not say who the debts belonged to.', ['Sabri: who the debts belonged to']],
  ['Sabri was seeking to get rid of the debts.', ['Sabri: to get rid of the debts']],
] as const)('%s', ([text, reports]) => {
  expect(reportsOf(text)).toEqual(reports);
});
