/** Who speaks together, and how it is told: “both said”, “both the mayor and the army”, names with their parties. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // all of those named before
  [
    'Omar Sabri and Ann Orlov both said that the dam is old.',
    ['Omar Sabri and Ann Orlov: the dam is old'],
  ],
  ['The unions have all said that the dam is old.', ['unions: the dam is old']],
  ['Sabri and Orlov each rejected the plan.', ['Sabri and Orlov: the plan']],
  ['Both said that the dam is old.', ['Both: the dam is old']],
  // both of two, whoever they are
  ['Both the mayor and the army said that the dam is old.', ['mayor and army: the dam is old']],
  [
    'Both Omar Sabri and Ann Orlov said that the dam is old.',
    ['Omar Sabri and Ann Orlov: the dam is old'],
  ],
  // by two
  ['The plan was condemned by Omar Sabri and Ann Orlov.', ['Omar Sabri and Ann Orlov: The plan']],
  ['The plan was condemned by both the mayor and the army.', ['mayor and army: The plan']],
  ['The plan was condemned by Omar Sabri and the bridge was shut.', ['Omar Sabri: The plan']],
  // names with short titles and parties
  [
    'Reps. Omar Sabri (D-Norden) and Ann Orlov (R-Marn) said that the dam is old.',
    ['Omar Sabri and Ann Orlov: the dam is old'],
  ],
  [
    'Sens. Omar Sabri, D-Norden, and Ann Orlov, R-Marn, said that the dam is old.',
    ['Omar Sabri and Ann Orlov: the dam is old'],
  ],
  // who had said so before he did something else
  ['Having vowed to sell the mill, Sabri left the town.', ['Sabri: to sell the mill']],
  ['Sabri left the town, having denied the claims.', ['Sabri: the claims']],
  // who did one thing together and said so
  [
    'Omar Sabri and Ann Orlov left the hall, saying that the vote was unfair.',
    ['Omar Sabri and Ann Orlov: the vote was unfair'],
  ],
  // whom it is told of in passing, and who goes on
  [
    'A source close to the player said that the club are angry, despite the forward complaining of a tight knee. “It was late,” he said.',
    [
      'source close to the player: the club are angry, despite the forward complaining of a tight knee',
      'forward: a tight knee',
      'source close to the player: “It was late,”',
    ],
  ],
  // a share of those asked
  [
    'Some 50 per cent of drivers think the tolls are too high.',
    ['Some 50 per cent of drivers: the tolls are too high'],
  ],
  ['In May, 39 per cent said the tolls were too high.', ['39 per cent: the tolls were too high']],
  // whose threat it is
  [
    'The Marn Institute counts votes. The campaign made good its threat to sue the mill.',
    ['campaign: to sue the mill'],
  ],
  // what was made worse, and what was said last
  ['The loss added to the gloom when the mill closed.', []],
  ['“It is old,” she added to applause.', ['she: “It is old,”']],
  // who reports at the end of a sentence
  ['Ten people fled the flood, the ministry reports.', ['ministry: Ten people fled the flood']],
  [
    'Ten people fled the flood, the Karsian Red Cross estimates.',
    ['Karsian Red Cross: Ten people fled the flood'],
  ],
  ['The dam will fall, the agency estimates in its yearly report.', ['agency: The dam will fall']],
  [
    'The ministerial code states that tolls are told first.',
    ['ministerial code: tolls are told first'],
  ],
  ['He keeps letters, receipts, insurance claims.', []],
  ['The clerk has lost tapes, letters, police reports.', []],
] as const)('%s', ([text, found]) => {
  expect(reportsOf(text)).toEqual(found);
});

test.for([
  // the subject behind who was asked, parted from its verb
  [
    'According to the complaint, Marnshade, which makes wide, light tents for outdoor use, hid the flaw.',
    ['complaint: Marnshade, which makes wide, light tents for outdoor use, hid the flaw'],
  ],
  [
    'According to Ann Orlov, a clerk, who left, the flaw was hidden.',
    ['Ann Orlov: the flaw was hidden'],
  ],
  // what was wrong, which another did
  [
    'Sabri said it was “totally wrong” that chancellor Ann Orlov had left the hall.',
    ['Sabri: it was “totally wrong” that chancellor Ann Orlov had left the hall'],
  ],
  // what is called so by many
  ['A row broke out over whether he misled them on the size of the so-called “black hole”.', []],
  // who wants it, however far the verb stands
  ['Mayor Omar Sabri on Monday pushed for a new vote.', ['Omar Sabri: a new vote']],
  ['Omar Sabri, the mayor of Tarn, hoped for a new vote.', ['Omar Sabri: a new vote']],
  ['Omar Sabri (D-Norden) pushed for a new vote.', ['Omar Sabri: a new vote']],
  ['Omar Sabri, opposed to the vote, left.', []],
  ['The guards, hired in May, favored by drivers, left.', []],
  ['Omar Sabri, a clerk, saw what was going on.', []],
  // two of different kinds that a clause begins with
  ['The army and the ministry said it was late.', ['army and ministry: it was late']],
  ['But Omar Sabri and the ministry said it was late.', ['Omar Sabri and ministry: it was late']],
  ['The council and Mayor Ann Orlov said it was late.', ['council and Ann Orlov: it was late']],
  [
    'The Ministry of Health and the army said it was late.',
    ['Ministry of Health and army: it was late'],
  ],
  ['The mayor of Ostrov and the army said it was late.', ['mayor of Ostrov and army: it was late']],
  [
    'The road is shut, although the army and the ministry said it was late.',
    ['army and ministry: it was late'],
  ],
  ['The former mayor and clerk said it was late.', ['clerk: it was late']],
  ['The road and the army said it was late.', ['army: it was late']],
  // one body, whose members are of two kinds
  [
    'A team of doctors and clerks visited the mill and said that it was late.',
    ['team: it was late'],
  ],
  [
    'A delegation of doctors and clerks concluded that it was late.',
    ['delegation of doctors and clerks: it was late'],
  ],
  // who issued it together
  [
    'Omar Sabri and Ann Orlov issued a statement condemning the raid.',
    ['Omar Sabri and Ann Orlov: the raid'],
  ],
  [
    'Both Omar Sabri and Ann Orlov released statements on Monday condemning the raid.',
    ['Omar Sabri and Ann Orlov: the raid'],
  ],
  // three and more bodies that a sentence opens with
  ['Police, the army and the mayor said it was late.', ['Police, army and mayor: it was late']],
  [
    'Police, the army, the navy and the mayor said it was late.',
    ['Police, army, navy and mayor: it was late'],
  ],
  ['The army, police said, and the mayor said it was late.', ['mayor: it was late']],
] as const)('%s', ([text, found]) => {
  expect(reportsOf(text)).toEqual(found);
});
