/** Who is said to say it: names behind small words, two behind a verb, those whom others quote. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  // a small word that opens the sentence is no part of the name
  [
    'A ferry sank.\n\nBecause Hale said that the dam was old, drivers left.',
    ['Hale: the dam was old'],
  ],
  ['A ferry sank.\n\nThen Hale said that the dam was old.', ['Hale: the dam was old']],
  ['A ferry sank.\n\nHad Hale said that the dam was old, all would have left.', []],
  ['A ferry sank.\n\nWill Hale said that the dam was old.', ['Will Hale: the dam was old']],
  // a name between commas
  ['The head of the mill, Ann Hale, said that it was late.', ['Ann Hale: it was late']],
  [
    'After a day of wind and rain, the mayor, Ann Hale, said that it was late.',
    ['Ann Hale: it was late'],
  ],
  [
    'After charges of murder and fraud, the think-tank, the Marn Institute, said it was late.',
    ['Marn Institute: it was late'],
  ],
  ['It was cold and Ann Hale, the mayor, said that it was late.', ['Ann Hale: it was late']],
  // what an aide may not do, and who is mourned, between the speaker and the verb
  [
    'Clerks who were not authorised by the mill to speak to reporters said it was late.',
    ['Clerks: it was late'],
  ],
  ['The mayor spoke to reporters who said it was late.', ['reporters: it was late']],
  [
    'The mayor offered condolences to families of those who had died and said it was late.',
    ['mayor: condolences to families of those who had died', 'mayor: it was late'],
  ],
  ['The mayor heard those who had waited and said it was late.', ['those: it was late']],
  // who said it first goes on behind a comma
  [
    'The company said 40 guards were in the hall, but acknowledged that the list was old.',
    ['company: 40 guards were in the hall', 'company: the list was old'],
  ],
  // parted them by something that nobody says
  [
    'Tom Hale said the gunmen parted them according to religion.',
    ['Tom Hale: the gunmen parted them according to religion'],
  ],
  // a name between commas, those told of behind the verb
  [
    'The bride survived but her father, Omar Tarr, said 14 guests, including two boys, were hurt.',
    ['Omar Tarr: 14 guests, including two boys, were hurt'],
  ],
  // what is told begins behind who speaks
  [
    'According to the divers, the chance of finding the boat is small.',
    ['divers: the chance of finding the boat is small'],
  ],
  ['According to Hale, the head of the mill, it is late.', ['Hale: it is late']],
  // a body named for what it is for
  ['Save the Herons said the dam was old.', ['Save the Herons: the dam was old']],
  // who is described behind the noun
  [
    'An officer present at the scene of the fire said, “Four died.”',
    ['officer present at the scene of the fire: “Four died.”'],
  ],
  [
    'A doctor attending to the wounded at a hospital in Ostrov said, “Four died.”',
    ['doctor attending to the wounded at a hospital in Ostrov: “Four died.”'],
  ],
  // the police of Ireland, in a capital that is no name’s
  [
    'Gardaí and emergency services came. Gardaí are renewing their appeal for witnesses to come forward.',
    ['Gardaí: witnesses to come forward'],
  ],
  ['A ferry sank, according to police.', ['police: A ferry sank']],
  ['Tom Hale told the Post over the phone that he left.', ['Tom Hale: he left']],
  [
    '“The dam is old,” Tom Hale told reporters when asked about it.',
    ['Tom Hale: “The dam is old,”'],
  ],
  ['A guard, Tom Hale, said the gunmen separated them.', ['Tom Hale: the gunmen separated them']],
  // who gathered there, no square
  [
    'Drivers gathered in the central district demanding that the dam be closed.',
    ['Drivers: the dam be closed'],
  ],
  // two behind the verb
  [
    '“The dam is old,” said Tom Hale and Ann Lee in a letter.',
    ['Tom Hale and Ann Lee: “The dam is old,”'],
  ],
  ['“The dam is old,” said Tom Hale, and Ann Lee nodded.', ['Tom Hale: “The dam is old,”']],
  // who is quoted by others
  [
    'A guard quoted by the Post said that the dam was old.',
    ['guard quoted by the Post: the dam was old'],
  ],
  [
    'A ferry sank.\n\nThe Front struck, according to a statement carried by Radio Norden.',
    ['statement: The Front struck'],
  ],
  ['A statement attributed to the Front said that it struck.', ['Front: it struck']],
  ['The Post reported that, according to Hale, the dam was old.', ['Hale: the dam was old']],
  // letters behind a name, and short offices before it
  ['Helen Hale KC said the dam was old.', ['Helen Hale: the dam was old']],
  ['PC Ann Lee, a diver, said the dam was old.', ['Ann Lee: the dam was old']],
  ['County Engineer Omar Sabri said the dam was old.', ['Omar Sabri: the dam was old']],
  // an office, its body, and who holds it
  [
    'The Director, Marsh Fire Service, Mr. Omar Sabri, said the dam was old.',
    ['Omar Sabri: the dam was old'],
  ],
  [
    'The Director, Marsh Fire Service, said the dam was old.',
    ['Marsh Fire Service: the dam was old'],
  ],
  // whose office it is
  [
    'Tom Hale, the shadow mill minister, left. The mill minister’s claim that the dam was old was read out.',
    ['mill minister: the dam was old'],
  ],
  // a son is no “she”
  [
    'Ann Lee, whose son Arlo was hurt, spoke first. “It was late,” she said.',
    ['Ann Lee: “It was late,”'],
  ],
  // no group is who is close to it
  [
    'A source close to the group said it was late. The group said it was not.',
    ['source close to the group: it was late', 'group: it was not'],
  ],
  // by his age, before he has said a word
  [
    'Nurse Omar Sabri saved him. “It was cold,” the 29-year-old said.',
    ['Omar Sabri: “It was cold,”'],
  ],
  ['Marsh Fed President Mary Daly said it was late.', ['Mary Daly: it was late']],
  // an office whose name has an “and”
  [
    'Ann Hale from the town’s flood control and rescue office said that it was late.',
    ['Ann Hale: it was late'],
  ],
  // a number behind the verb
  ['Guards say over 100 men have left.', ['Guards: over 100 men have left']],
  // a sign within what is told of the speaker
  [
    'Omar Sabri, with a sign that read “Keep the old dam,” said drivers would stay.',
    ['sign: “Keep the old dam,”', 'Omar Sabri: drivers would stay'],
  ],
  ['“Keep the old dam,” said drivers who would stay.', ['drivers: “Keep the old dam,”']],
  [
    'A source in the harbour office briefed on the talks said that the dam was old.',
    ['source in the harbour office briefed on the talks: the dam was old'],
  ],
  [
    'A report by the guards released on Monday said that the dam was old.',
    ['report by the guards: the dam was old'],
  ],
  [
    'A review by a panel paid for by the mill, published on Monday, said that the dam was old.',
    ['review by a panel paid for by the mill: the dam was old'],
  ],
  [
    'The governor in a statement issued by his aide, Mrs Ann Orlov in Delos, said that the dam was old.',
    ['governor: the dam was old'],
  ],
  [
    'The dam was “old” according to Mill and Road Union’s secretary Ann Orlov.',
    ['Ann Orlov: The dam was “old”'],
  ],
  ['The dam was old, foreign minister, Omar Sabri said.', ['Omar Sabri: The dam was old']],
  [
    'The Inspector General of Police (IG), Mr. Omar Sabri, condemned the raid.',
    ['Omar Sabri: the raid'],
  ],
  // whose name stands behind the victim’s
  ['“He was ill,” said the wife of one victim, Omar Sabri.', ['wife of one victim: “He was ill,”']],
  ['“He was ill,” said the wife of the mayor, Ann Sabri.', ['Ann Sabri: “He was ill,”']],
  // what an office is for, and who holds it
  [
    'Director of Communications Ann Orlov said that the dam was old.',
    ['Ann Orlov: the dam was old'],
  ],
  [
    'Under-Secretary-General for Human Affairs Ann Orlov said that the dam was old.',
    ['Ann Orlov: the dam was old'],
  ],
  ['The levy is fair, Prime Minister Dora May said.', ['Dora May: The levy is fair']],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual(expected);
});

test('two who call others something, where the verb may be a noun', () => {
  expect(reportsOf('A ferry sank.\n\nHale and Orlov call them “lone wolves”.')).toEqual([
    'Hale and Orlov: them “lone wolves”',
  ]);
});
