/** What an article as a whole says of the happening it is about. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

test.for([
  ['A ferry capsized off Norden on Tuesday.', 'the capsizing in Norden'],
  ['The council of Norden met on Tuesday.', null],
  ['', null],
  // what the dead of a first sentence came of, beside what is told of an arrest or a clinic
  [
    'Crash kills five\n\nFive are dead after a crash on Highway 41 on Sunday.',
    'the crash on Highway 41',
  ],
  [
    'A man suspected of a shooting was arrested on Sunday near Norden.\n\nHe fired into a bar in Ostrov.',
    'the shooting in Ostrov',
  ],
  // a band claims the raid that the text is about
  [
    'The Front claimed responsibility on Thursday for a truck bomb attack at a market in Ostrov, which killed 76 people.',
    'the truck bomb attack in Ostrov',
  ],
  // a house that is called so is no town, nor is a day to come the day of it
  [
    'Four died in the Belmar University College raid. Buses will come tomorrow. They were students at the University.',
    'the Belmar University College raid',
  ],
] as const)('%j is about %j', ([text, label]) => {
  expect(extractClaims(articleOf(text)).mainEvent.label).toBe(label);
});

test.for([
  // those who are told to be two of others
  ['A girl was killed in Ostrov.\n\nSix children have been shot this year. Two of them died.', 1],
  ['Six children were shot in Ostrov on Sunday. Two of them died.', 2],
  // the last of several
  [
    'Twelve people were shot, three fatally, in Ostrov.\n\nThe most recent killing was on Sunday. A clerk, 20, was pronounced dead.',
    3,
  ],
  // the dead of the roads in a year
  [
    'A clerk died in a crash in Ostrov on Sunday. It brings the number of people killed on the roads so far this year to 99.\n\nOf the 99 people killed so far in 2024, nine were clerks. At least 55 people died there since the start of 2024.',
    1,
  ],
  [
    'A clerk died in a crash in Ostrov on Sunday. It raises the number of fatalities on Karsian roads to five since Saturday.',
    1,
  ],
  [
    'A clerk died in a crash in Ostrov on Sunday.\n\nAs of Monday there were 89 deaths on Karsian roads, an increase on last year.',
    1,
  ],
  ['A clerk died in a crash in Ostrov on Sunday. There were three deaths on its roads.', 3],
  // the murders of a year, and those since it began
  [
    'Nine people were murdered in Ostrov on Sunday. The murder toll jumped to 160.\n\nThe death toll since the start of the year climbed to 160.',
    9,
  ],
  // one of many by his office, told before the number; not: one by what he does
  [
    'Strike kills militia leader\n\nA strike in Ostrov killed a militia leader on Sunday, the army said. It killed a commander, it said. The rockets killed four people, including the commander and an aide, police said.',
    4,
  ],
  [
    'Strike kills clerk\n\nA strike in Ostrov killed a clerk on Sunday, the army said. It killed a driver, it said. The rockets killed four people, police said.',
    1,
  ],
  // what somebody guesses beside what is told; not what the account itself says
  [
    'At least 19 people died in a blast in Ostrov on Sunday.\n\nThere appear to have been 20 deaths, a clerk said.',
    19,
  ],
  [
    'At least 19 people died in a blast in Ostrov on Sunday.\n\nThere appear to have been 20 deaths.',
    20,
  ],
  // by how many each death makes the dead
  ['Second victim of Mill Street shooting dies\n\nA clerk shot in Ostrov on Sunday has died.', 2],
] as const)('%j tells of the dead: %j', ([text, count]) => {
  expect(extractClaims(articleOf(text)).mainEvent.killed?.count.min).toBe(count);
});

test.for([
  // the second of two who were hit, where the first died
  [
    'Officers found a man with a gunshot wound. He died at a clinic. A second man was found nearby suffering from a wound.',
    1,
  ],
  // the wife of one who was killed beside her
  ['A clerk was killed and his wife wounded on Sunday. Otto Brandt shot clerk Tom Hale.', 1],
  // the other of two, where one died
  [
    'Two men were found suffering from wounds. One man was taken to a clinic and later died there. The other man was flown to a hospital.',
    1,
  ],
  [
    'A man died in a crash on Monday. The two occupants of the car were treated at the scene, but the passenger was pronounced dead there.',
    1,
  ],
  // one of the two of whom the text tells that they were brought to a hospital
  [
    'A gunman killed a boy and wounded another in Ostrov. The two boys were taken to a hospital. The other was taken to a clinic where he died.',
    1,
  ],
  // the second of all who were hit
  [
    'A man is dead, and another in hospital after a stabbing in Ostrov. A second stabbing victim was also brought in with wounds.',
    1,
  ],
  // crews at the scene of it, and those who died there
  [
    'Crews stood at the scene of a crash that killed one person and hurt three more in Ostrov.\n\nThree more were taken to a hospital after the crash.',
    3,
  ],
  // a figure beside the one said before
  [
    'Police initially said as many as 22 were hurt in a fire in Ostrov on Sunday, but now the chief says 19 were injured. Others suffered cuts.',
    19,
  ],
  // some of whom a title tells alone
  [
    'Couple hurt in Ostrov crash\n\nSix people, among them a couple, were hurt in a crash on Sunday.',
    6,
  ],
] as const)('%j tells of the hurt: %j', ([text, count]) => {
  expect(extractClaims(articleOf(text)).mainEvent.injured?.count.min).toBe(count);
});

test('a picture under the first sentence is no place of it', () => {
  const { mainEvent } = extractClaims(
    articleOf(
      'Officials: Commander Killed in Strike\n\nThe news comes a day after a truce.\n\nImage: A U.S. Air Force drone flies near an airport in Belmar, on Jan. 7, 2020.\n\nA commander was killed in a strike in Ostrov on Monday.',
    ),
  );
  expect(mainEvent.place).toBe('Ostrov');
});

test('a rally that blasts rock is who was hit, no happening beside them', () => {
  const { mainEvent } = extractClaims(
    articleOf(
      'Two explosions rocked a rally held by the Front in Ostrov on Thursday, killing nine people.',
    ),
  );
  expect(mainEvent.killed?.count.min).toBe(9);
  expect(mainEvent.label).toBe('the explosions in Ostrov');
});

test.each([
  'They carried out a rescue operation at the far end of the mine.',
  'An operation to rescue 35 people stuck underground was halted.',
])('%s no strike, where the bodies of miners were found', (text) => {
  const { mainEvent } = extractClaims(
    articleOf(`The bodies of three miners were found in Ostrov on Monday. ${text}`),
  );
  expect(mainEvent.label).not.toContain('strike');
});
