/** How many in sentences of more than one form: lists, ages, parts of a whole, tolls by then. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../support/casualties-of.ts';

test.for([
  // some of those whom the sentence before counts
  ['Forty people died in a fire. Twelve of them were children.', ['killed 40', 'killed 12']],
  ['Forty people were on a bus. Twelve of them were children.', []],
  ['Ten people died. The mayor spoke. Two of them were women.', ['killed 10']],
  ['Six people died. Twelve of them were children.', ['killed 6']],
  ['Forty people died in a fire. Twelve of the victims were children.', ['killed 40', 'killed 12']],
  // told by what is put or raised
  ['The ministry on Monday raised its toll to 16 clerks, from two.', ['killed 16']],
  // to the later figure; a toll that lies between two
  ['The death toll rose from 17 to 20.', ['killed 20']],
  ['The number of people killed in the blast rose from nine to 16.', ['killed 16']],
  // a number of things behind a point
  ['The army attacked. Troops seized six .50-caliber guns.', []],
  ['The army attacked. Troops seized six.', ['captured 6']],
  ['Three clerks died overnight, raising the death toll from 17 to 20.', ['killed 3', 'killed 20']],
  ['The ministry put the death toll at from 17 to 20.', ['killed 17..20']],
  // who tells of a list is no part of it
  ['Among the dead were two clerks and a driver, the guard added.', ['killed 2', 'killed 1']],
  ['Among the dead were two clerks, a driver and the guard.', ['killed 2', 'killed 1', 'killed 1']],
  // over “who …” to the one who was named before
  [
    'Ann Orlov, who led a wing of the Marsh Front, and her driver were killed.',
    ['killed 1', 'killed 1'],
  ],
  ['After a mother and her son were found dead, police left.', ['killed 1', 'killed 1']],
  // a list goes on behind what an item hangs on
  [
    'Seven were hurt, among them a candidate for the council and two guards.',
    ['injured 7', 'injured 1', 'injured 2'],
  ],
  [
    'Six died, including a child from Ostrov and 12 people were hurt.',
    ['killed 6', 'killed 1', 'injured 12'],
  ],
  ['The toll rose to 20, with 61 others still under treatment.', ['killed 20', 'injured 61']],
  ['A boy and a man in his 40s were listed in serious condition.', ['injured 1', 'injured 1']],
  ['A boy and a man in his office were in serious talks.', []],
  // a surname that begins with a small article
  ['Omar al-Sabri was killed near Ostrov.', ['killed 1']],
  ['A strike on al-Sabri was called off.', []],
  ['The ministry raised its toll to 16 marks.', []],
  ['A doctor put the number of children hurt at four.', ['injured 4']],
  ['A doctor put the number of children hurt in a new list.', []],
  // one person by two words, and two people
  ['The blast killed engineer and poet Ann Orlov.', ['killed 1']],
  ['The blast killed an engineer and poet Ann Orlov.', ['killed 1', 'killed 1']],
  ['The blast killed engineer Tom Hale and poet Ann Orlov.', ['killed 1', 'killed 1']],
  // a number that is the end of a name
  ['Two deputies from Precinct 5 were killed.', ['killed 2']],
  ['Two pupils from School 12 in Alder were killed.', ['killed 2']],
  // who they included
  [
    'Eleven people died. They included two guards and a girl.',
    ['killed 11', 'killed 2', 'killed 1'],
  ],
  ['Eleven people met. They included two guards and a girl.', []],
  // numbers that make up the one before them
  [
    'Police arrested 12 people, seven women and five men.',
    ['captured 12', 'captured 7', 'captured 5'],
  ],
  // how many there are by then
  ['A twelfth victim has died.', ['killed 12']],
  // one of those hit, and all of them
  ['One of five people shot in a bar has died.', ['killed 1', 'casualties 5']],
  ['One of five people shot has died.', ['killed 1', 'casualties 5']],
  // the whole that a share is of, and the rest of the shares
  ['Most of the 126 dead were children.', ['killed 126']],
  ['Twelve of the dead were children and another nine were clerks.', ['killed 12', 'killed 9']],
  // a list of names with their ages
  [
    'Ada Brandt, 65, Prem Jalan, 27, Tova Renn, 42, and Otto Mill, 5, were found dead.',
    ['killed 1', 'killed 1', 'killed 1', 'killed 1'],
  ],
  ['Ada Brandt, Prem Jalan and a clerk found two guards dead.', ['killed 2']],
  // some of them, or the same under another name
  ['Four guards including foreigners were killed.', ['killed 4']],
  ['Four guards or clerks were killed.', ['killed 4']],
  ['Four guards and clerks were killed.', ['killed 4']],
  // both fates of one number, and one fate each
  ['A blast killed and injured dozens of people.', ['casualties 12..']],
  ['Shells fell, killing and wounding dozens of people.', ['casualties 12..']],
  ['Shells fell, killing 12 and wounding 30 people.', ['killed 12', 'injured 30']],
  ['Shells fell, killing 12 and wounding others.', ['killed 12', 'injured 2..']],
  ['Shells fell, killing ten people and injuring others.', ['killed 10', 'injured 2..']],
  // a part of a part
  [
    'Three clerks, including one child, among seven killed in a blast',
    ['killed 3', 'killed 1', 'killed 7'],
  ],
  // over a list between dashes
  [
    'At least 145 people – 132 children, 10 clerks and three soldiers – were dead.',
    ['killed 145..', 'killed 132', 'killed 10', 'killed 3'],
  ],
  [
    'Twelve people – nine guards and three clerks – were injured.',
    ['injured 12', 'injured 9', 'injured 3'],
  ],
  ['The town – home to 300 people – is missing a doctor.', []],
  // of which
  ['The blast left 141 people dead, 132 of which were children.', ['killed 141', 'killed 132']],
  ['The town has 12 schools, three of which were hit.', []],
  // parts of a counted whole
  ['Three guards were among five killed.', ['killed 3', 'killed 5']],
  ['Six clerks, two of them women, among 13 killed in blast', ['killed 6', 'killed 13']],
  ['Three guards were among five invited.', []],
  // the number of those without a noun
  ['The number of injured stood at 1,926.', ['injured 1926']],
  ['The number of dead rose to 40.', ['killed 40']],
  ['The bus brought dozens of wounded to hospitals.', ['injured 12..']],
  ['The number of hired stood at 40.', []],
  ['The captain was asleep, as the number of people known to have died rose to 40.', ['killed 40']],
  ['The number of people who died is expected to rise to 40.', []],
  ['The number of people who voted rose to 40.', []],
  // people told after the whole: the part is theirs
  ['A man was arrested for firing at five clerks, including two children.', ['captured 1']],
  [
    'Five clerks were arrested in a raid on two hotels, including two children.',
    ['captured 5', 'captured 2'],
  ],
  // a list after “including” without commas
  ['Seven people including a clerk were killed.', ['killed 7', 'killed 1']],
  // another without a noun
  ['A gunman killed a clerk and wounded another.', ['killed 1', 'injured 1']],
  ['He killed three clerks and wounded another Friday night.', ['killed 3', 'injured 1']],
  ['He killed three clerks on another Friday night.', ['killed 3']],
  ['The two guards fought one another.', []],
  // what ends a list of objects may begin the next clause
  ['The blast killed one guard and two others were hurt.', ['killed 1', 'injured 2']],
  ['The blast killed one guard and two others.', ['killed 1', 'killed 2']],
  [
    'The man who shot his wife and four sons is held.',
    ['captured 1', 'casualties 1', 'casualties 4'],
  ],
  // a third victim: how many are dead by then
  ['Third victim dies after fire', ['killed 3']],
  ['A second girl has died of the fever.', ['killed 1']],
  ['A fifth person has died of the fever.', ['killed 5']],
  ['The third victim was hurt.', ['injured 1']],
  ['Second teen victim of suspected arsonist dies', ['killed 2']],
  // they: people told just before, a number of them and nobody beside them
  ['Two hikers lay in a ravine. They were pronounced dead.', ['killed 2']],
  ['Two hikers and a guide lay in a ravine. They had died.', ['killed 3']],
  // those who were hit, not who hit them
  ['Two robbers shot three clerks. They died.', ['casualties 3', 'killed 3']],
  ['Police found the car. They were dead.', []],
  ['Two hikers lay in a ravine. Nobody knew. They were dead.', []],
  // ages before names and nouns, with hyphens and without
  ['37-year-old Ann Orlov of Norden was killed.', ['killed 1']],
  ['Police said 67 year old Ann Orlov was hurt.', ['injured 1']],
  ['A 19 year old is in critical condition.', ['injured 1']],
  ['A 67 year old woman and her 6-year old son were killed.', ['killed 1', 'killed 1']],
  ['The club is 19 years old and in critical condition.', []],
  ['Ann Orlov, 23, was pronounced dead.', ['killed 1']],
  ['Two men, ages 20 and 21, were in “stable” condition.', ['injured 2']],
  ['Three women from 27- to 59-years old were hurt.', []],
  // numbers before a participle, and parts of them
  ['The two other injured men were not named.', ['injured 2']],
  ['Officers found two deceased victims and two injured subjects.', ['killed 2', 'injured 2']],
  // in a list of what was hit
  ['The gunman fired, striking houses, cars and four people.', ['casualties 4']],
  ['The gunman fired at striking people.', []],
  ['Boy grazed in attack', ['injured 1']],
  ['The gunman fired, striking houses, cars, and four people.', ['casualties 4']],
  // a total before the people
  ['The flood killed a total of nine people.', ['killed 9']],
  ['A total of at least nine people were hurt.', ['injured 9..']],
  ['The flood was a total loss for nine people.', []],
  // lists after “including”
  [
    'Twelve villagers died, including two children and a nurse, and others were hurt.',
    ['killed 12', 'killed 2', 'killed 1', 'injured 2..'],
  ],
  [
    'Between 23 and 27 members of a family, including seven women and an infant were killed.',
    ['killed 23..27', 'killed 7', 'killed 1'],
  ],
  // ages, and no numbers of people
  ['The victims, aged 17, 19 and 23, died at the scene.', ['killed 3']],
  ['The clerks, aged 17 and over, were hurt.', []],
  ['Two clerks, one eighteen years old, one nineteen, were shot.', ['casualties 2']],
  ['The blast killed nine people, including a 16 and 17-year-old boy.', ['killed 9']],
  ['Seven people including the deputy Ann Orlov (a clerk) were killed.', ['killed 7']],
  ['The suspect shot from a car.', []],
  ['Two clerks were shot from a car.', ['casualties 2']],
  // some of them, not all of them
  ['The bus driver was among those who died.', ['killed 1']],
  ['Twelve people died. The driver was among them.', ['killed 12', 'killed 1']],
  ['Twelve people waited. The driver was among them.', []],
  ['Two clerks were shot. One of them was pronounced dead.', ['casualties 2', 'killed 1']],
  // where they were hit, of those behind the first
  [
    'A boy was shot in the leg, a clerk in the left arm and a nurse in the hand.',
    ['casualties 1', 'casualties 1', 'casualties 1'],
  ],
  ['A boy was shot in the leg and a nurse in the car fled.', ['casualties 1']],
  // who brought themselves to a hospital
  ['Two men walked into an emergency room with gunshot wounds.', ['injured 2']],
  ['Two men drove themselves to a hospital with gunshot wounds.', ['injured 2']],
  ['Two men drove themselves to a hospital with a suitcase.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});
