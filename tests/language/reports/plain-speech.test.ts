/** Small words that part who speaks from what is said: “’s” for “has”, “yet”, “what”, clauses between commas. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // ’s for “has”
  ['She’s called for a new vote.', ['She: a new vote']],
  ['Omar Sabri’s said that the dam is safe.', ['Omar Sabri: the dam is safe']],
  ['It’s said that the dam is safe.', []],
  ['He’s said to be ill.', []],
  // what somebody feels, would like, plans
  ['Drivers felt the toll was too high.', ['Drivers: the toll was too high']],
  ['She felt the house shake.', []],
  ['The council would like to hold a second vote.', ['council: to hold a second vote']],
  ['The clerk likes to sing.', []],
  ['His deputy, Ann Orlov, plans to sell the mill.', ['Ann Orlov: to sell the mill']],
  ['Ann Orlov presented new tolls, taxes, plans to sell the mill.', []],
  // a verb with “yet”, and a noun that is one
  [
    'Sabri demands candor from the council, yet refuses to show his letters.',
    ['Sabri: candor from the council', 'Sabri: to show his letters'],
  ],
  // what is told of another
  [
    'Police say he had a knife and refused to drop it.',
    ['Police: he had a knife and refused to drop it'],
  ],
  [
    'The mayor said he was sorry and refused to resign.',
    ['mayor: he was sorry', 'mayor: to resign'],
  ],
  // what is attacked with words, and what with arms
  ['The party attacked the budget.', ['party: the budget']],
  ['Rebels attacked the convoy.', []],
  // whom a clause describes
  [
    'Sabri urged the board, which meets on Monday, to reject the plan.',
    ['Sabri: the board, which meets on Monday, to reject the plan'],
  ],
  ['The clerk who warned of a flood has left the town.', ['clerk: a flood']],
  ['Ann Orlov, who called for new tolls, left the hall.', ['Ann Orlov: new tolls']],
  // what somebody says a thing is
  [
    'The gap between what Sabri says the law would do and what it does has grown.',
    ['Sabri: the law would do'],
  ],
  ['A federal judge found that rule unlawful.', ['federal judge: that rule unlawful']],
  [
    'The fund predicted that large towns – which include Delos – will grow.',
    ['fund: large towns – which include Delos – will grow'],
  ],
  [
    'Omar Sabri spoke on Monday. Contrary to his claim that drivers would “pay nothing,” there were tolls.',
    ['Omar Sabri: drivers would “pay nothing'],
  ],
  // who goes on, and who is told
  [
    'The unions said the board was trying to hide it and charged that it did not have a plan.',
    ['unions: the board was trying to hide it', 'unions: it did not have a plan'],
  ],
  [
    'Police said Sabri went to his sister and confessed that he did it.',
    ['Police: Sabri went to his sister', 'Sabri: he did it'],
  ],
  [
    'Most drivers in towns that Sabri won, often easily, have been making the case that tolls are too high.',
    ['Most drivers: tolls are too high'],
  ],
  [
    'Sabri’s aide, Ann Orlov, defended him by pointing out that he had paid.',
    ['Ann Orlov: he had paid'],
  ],
  [
    'Omar Sabri, 76, left on Monday, KWBS TV reported. But he also acknowledged: “It is late.”',
    ['KWBS TV: Omar Sabri, 76, left on Monday', 'Omar Sabri: “It is late.”'],
  ],
  ['It was no wonder, as other studies have found that mice swim.', ['other studies: mice swim']],
  [
    'They referenced a Daily Post report that highlighted his choice of a car.',
    [
      'They: a Daily Post report that highlighted his choice of a car',
      'Daily Post report: his choice of a car',
    ],
  ],
  ['Omar Sabri, who is challenging Ann Orlov for her seat, left.', []],
  ['Omar Sabri challenged Ann Orlov to show it.', ['Omar Sabri: Ann Orlov to show it']],
  [
    '“We need cuts that can last,” said the mill’s lead negotiator, Omar Sabri.',
    ['Omar Sabri: “We need cuts that can last,”'],
  ],
  [
    'Omar Sabri had in a statement issued last Friday announced that the vote was void.',
    ['Omar Sabri: the vote was void'],
  ],
  // a name that somebody else uses in his own words
  [
    '“They were from the Belmar Town Council,” a guard said. The council said that it was safe.',
    ['guard: “They were from the Belmar Town Council,”', 'Belmar Town Council: it was safe'],
  ],
  [
    'Omar Sabri wants to save the “Jobs Bank” for drivers. The bank said that it was safe.',
    ['Omar Sabri: to save the “Jobs Bank” for drivers', 'bank: it was safe'],
  ],
  [
    'A paper questioning the need for tolls was withdrawn on Monday.',
    ['paper: the need for tolls'],
  ],
  // whom a clause between two dashes describes
  [
    'It is a feud, with Ann Orlov — who’s called for new tolls — lambasting the plan.',
    ['Ann Orlov: new tolls', 'Ann Orlov: the plan'],
  ],
  ['Ann Orlov – who was ill – left the hall.', []],
  [
    'Omar Sabri and Ann Orlov met, each saying that the other was late.',
    ['Omar Sabri and Ann Orlov: the other was late'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});
