/** Casualties in sentences of more than one form: inserted lists, parts of a whole, tolls. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';
import { casualtiesOf } from '../support/casualties-of.ts';

test('what an army looks into is possible', () => {
  const hedged = (text: string): unknown[] =>
    extractClaims(articleOf(text)).claims.flatMap((claim) =>
      claim.type === 'casualties' ? [claim.hedged] : [],
    );
  expect(hedged('It is looking into the possibility that three clerks were killed.')).toEqual([
    'possible',
  ]);
  expect(hedged('It confirmed that three clerks were killed.')).toEqual([null]);
});

test('a comma after “says” does not make the speaker the one arrested', () => {
  const text = 'Sheriff Otto Knight of Norden says, 19-year-old Ann Marten, was arrested.';
  const { claims } = extractClaims(articleOf(text));
  const who = claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.who] : []));
  expect(who).toEqual(['19-year-old Ann Marten']);
});

test.for([
  // some of those whom the sentence before counts
  ['Forty people died in a fire. Twelve of them were children.', ['killed 40', 'killed 12']],
  ['Forty people were on a bus. Twelve of them were children.', []],
  ['Ten people died. The mayor spoke. Two of them were women.', ['killed 10']],
  ['Six people died. Twelve of them were children.', ['killed 6']],
  ['Forty people died in a fire. Twelve of the victims were children.', ['killed 40', 'killed 12']],
  // who they were, between them and their fate
  ['Two victims, a man and a woman, were pronounced deceased at the scene.', ['killed 2']],
  ['Two guards, a friend of Ann, were asked.', []],
  // counts of a charge
  ['He is charged with 12 counts of murder and 21 of attempted murder.', []],
  // told by what is put or raised
  ['The ministry on Monday raised its toll to 16 clerks, from two.', ['killed 16']],
  ['The ministry raised its toll to 16 marks.', []],
  ['A doctor put the number of children hurt at four.', ['injured 4']],
  ['A doctor put the number of children hurt in a new list.', []],
  // taken and free again
  ['Gunmen stormed a mill and abducted at least 30 clerks.', ['captured 30..']],
  ['Bandits came and whisked away 30 clerks.', ['captured 30']],
  ['All 30 clerks regained their freedom on Monday.', ['rescued 30']],
  ['All 30 clerks regained their strength.', []],
  ['They shot dead the school’s principal and a watchman.', ['killed 1', 'killed 1']],
  // what a band is called
  ['The raid killed a commander of the Sons of Alder. The Sons of Alder left.', ['killed 1']],
  // to death, with those between
  ['The attacker stabbed two guards to death.', ['killed 2']],
  ['The attacker stabbed two guards.', ['casualties 2']],
  ['Villagers beat two thieves to death.', ['killed 2']],
  ['Villagers beat two thieves.', []],
  ['Two guards were shot and then burned alive.', ['killed 2']],
  ['Two guards were burned and are alive.', ['injured 2']],
  ['The film bored two critics to death.', []],
  // what goes on in general
  ['So many children are getting killed.', []],
  ['Two children got killed.', ['killed 2']],
  // who was hit and who died
  [
    'A teenager wounded in a shooting that killed his brother died on Tuesday.',
    ['killed 1', 'killed 1'],
  ],
  ['A blast at a market that sells fish killed 20 people.', ['killed 20']],
  // who is arrested, not who says so
  ['Sheriff Otto Knight says, John Marten, was arrested on Friday.', ['captured 1']],
  // let go
  ['The rebels released five hostages.', ['rescued 5']],
  ['The kidnappers let two hostages go.', ['rescued 2']],
  ['The rebels handed over five hostages.', ['rescued 5']],
  ['The rebels will release five hostages.', ['captured 5']],
  ['The firm let 500 workers go.', []],
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
  // bodies of people told of as a whole
  ['Rescuers recovered 107 bodies of the victims.', ['killed 107']],
  // what is no harm to anybody
  ['The law hurt the nominee with young voters.', []],
  ['The bomb hurt the nominee.', ['injured 1']],
  ['Falling prices hurt farmers.', []],
  ['Brandt has been critical since the debate.', []],
  ['Two guards were critical of the mayor.', []],
  ['Two guards were critical after the blast.', ['injured 2']],
  ['Six aides met: Ann Marten, Lynch’s chief of staff, and two clerks.', []],
  ['The arsenal is the largest one seized from the rebels.', []],
  // kept in hospital, kept in prison
  ['Ninety people were detained in hospital.', ['injured 90']],
  ['Ninety people were detained in prison.', ['captured 90']],
  // acts not done
  ['The attempted murder of two clerks shook the town.', []],
  ['The murder of two clerks shook the town.', ['killed 2']],
  ['The ministry ordered the arrest of five rebels.', []],
  ['The ministry announced the arrest of five rebels.', ['captured 5']],
  ['A warrant for the arrest of two guards was issued.', []],
  ['Such acts may result in the death of many people.', []],
  ['The fire resulted in the death of two people.', ['killed 2']],
  // an illness of one person, and an outbreak
  ['Ann Orlov died of brain cancer on Friday.', []],
  ['Ann Orlov died of her wounds on Friday.', ['killed 1']],
  ['Eight people died of cholera.', ['killed 8']],
  // how many there are by then
  ['A twelfth victim has died.', ['killed 12']],
  // one of those hit, and all of them
  ['One of five people shot in a bar has died.', ['killed 1', 'casualties 5']],
  ['One of five people shot has died.', ['killed 1', 'casualties 5']],
  // the whole that a share is of, and the rest of the shares
  ['Most of the 126 dead were children.', ['killed 126']],
  ['Twelve of the dead were children and another nine were clerks.', ['killed 12', 'killed 9']],
  // in one case: nobody
  ['In one case, three women and three children were shot.', ['casualties 3', 'casualties 3']],
  [
    'A guard, three women and three children were shot.',
    ['casualties 1', 'casualties 3', 'casualties 3'],
  ],
  // what goes on in general
  ['Innocent people are being killed.', []],
  ['Two men are being held.', ['captured 2']],
  // what is no person, no harm, or not done
  ['The raid killed two rebels and destroyed rifles, radios and several magazines.', ['killed 2']],
  ['The rebels executed numerous raids and attacks.', []],
  ['The rebels executed numerous clerks.', ['killed 2..']],
  ['He is suspected of planning the assassination of a clerk.', []],
  // violence that has
  ['The war spurred violence that’s displaced 4,000 people.', ['displaced 4000']],
  ['About 8,000 of the town’s population of 80,000 have fled.', ['displaced 8000']],
  // beside somebody
  ['A driver was killed with two others.', ['killed 1', 'killed 2']],
  ['A driver was killed with two other clerks and a guard.', ['killed 1', 'killed 2', 'killed 1']],
  ['A driver was killed, alongside four guards.', ['killed 1', 'killed 4']],
  ['A driver was killed with two others injured.', ['killed 1', 'injured 2']],
  ['A driver was killed with two bullets.', ['killed 1']],
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
  // what they are believed to be
  ['Three men believed to be fighters of a militia were killed.', ['killed 3']],
  ['Three men thought to be clerks were wounded.', ['injured 3']],
  // a group is not one person
  ['The strike killed Baruna Liberation Front, they hoped.', []],
  // a part of a part
  [
    'Three clerks, including one child, among seven killed in a blast',
    ['killed 3', 'killed 1', 'killed 7'],
  ],
  // who runs away from a deed
  ['Residents fled.', ['displaced 2..']],
  ['The fighters fled. Three gunmen fled.', []],
  // a place is nobody
  ['A commander of training in Greece and Albania killed in strikes', []],
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
  // a headline’s verb that passes for a noun
  ['Inquiry opens as death toll rises to 41', ['killed 41']],
  ['Inquiry opens as road toll rises', []],
  // what follows the people without “were”
  ['At least 38 people drowned and the ship was lost.', ['killed 38..']],
  ['Seven shoppers were hacked to death.', ['killed 7']],
  ['The music drowned their shouts.', []],
  // out of danger, into a bed
  ['Divers had pulled 117 people from the water by noon.', ['rescued 117']],
  ['Two men were winched from a roof.', ['rescued 2']],
  ['Three men were pulled dead from the river.', []],
  ['Divers pulled 117 coins from the water.', []],
  ['Seventeen people are being treated in hospital.', ['injured 17']],
  ['Seventeen people are being treated in public.', []],
  // phrasal verbs
  ['Attackers gunned down 12 pupils.', ['killed 12']],
  ['Attackers put down 12 guns.', []],
  // quotation marks around the noun alone
  ['Five ‘rebels’ were also killed.', ['killed 5']],
  ['The police said none of the injuries was serious.', []],
  ['None of the guards was injured.', ['injured 0']],
  // people told after the whole: the part is theirs
  ['A man was arrested for firing at five clerks, including two children.', ['captured 1']],
  [
    'Five clerks were arrested in a raid on two hotels, including two children.',
    ['captured 5', 'captured 2'],
  ],
  // a list after “including” without commas
  ['Seven people including a clerk were killed.', ['killed 7', 'killed 1']],
  // a participle before its noun tells no happening
  ['A strike hit a school sheltering displaced people.', []],
  ['A strike hit a school and injured children.', ['injured 2..']],
  ['The strikes, which they say killed civilians, were wrong.', ['killed 2..']],
  // what is hit or hurt is people
  [
    'A series of three strikes killed at least 24 people and injured from 50 to 80.',
    ['killed 24..', 'injured 50..80'],
  ],
  ['The ministry hits 13 officials with sanctions.', []],
  ['A gunman hits 13 officials with a car.', ['casualties 13']],
  ['The raid led to the martyrdom of two clerks.', ['killed 2']],
  ['Rescuers pulled three men alive from the rubble.', ['rescued 3']],
  ['Rescuers pulled three cars from the river.', []],
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
  // those who did it, to themselves too
  ['A man shot his wife and then himself.', ['casualties 1', 'casualties 1']],
  ['A man shot his wife before he hid himself.', ['casualties 1']],
  ['Then Marten shot at a house on the square.', []],
  ['Man shot at party', ['casualties 1']],
  ['Two men were shot at a house on the square.', ['casualties 2']],
  // the fatal shooting of a clerk
  ['The fatal shooting of a clerk led to a trial.', ['killed 1']],
  ['The shooting of a clerk led to a trial.', ['casualties 1']],
  // whose bodies they were
  ['Rescuers found 29 bodies of children.', ['killed 29']],
  ['Rescuers found the bodies of two children.', ['killed 2']],
  // a third victim: how many are dead by then
  ['Third victim dies after fire', ['killed 3']],
  ['A second girl has died of the fever.', ['killed 1']],
  ['A fifth person has died of the fever.', ['killed 5']],
  ['The third victim was hurt.', ['injured 1']],
  ['Second teen victim of suspected arsonist dies', ['killed 2']],
  // they: people told just before, a number of them and nobody beside them
  ['Two hikers lay in a ravine. They were pronounced dead.', ['killed 2']],
  ['Two hikers and a guide lay in a ravine. They had died.', ['killed 3']],
  ['Two robbers shot three clerks. They died.', ['casualties 3']],
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
  // those who flee from home, and those who run
  ['Thousands of residents fled the town.', ['displaced 1000..']],
  ['Two robbers fled in a car.', []],
  ['Around 300 people fled the club.', []],
  // numbers before a participle, and parts of them
  ['The two other injured men were not named.', ['injured 2']],
  ['Officers found two deceased victims and two injured subjects.', ['killed 2', 'injured 2']],
  // the death of somebody by name
  ['John Marten was a clerk. Police look into the death of John Marten.', ['killed 1']],
  ['They mourned the loss of Norden.', []],
  ['Call with what leads to the arrest of the suspect.', []],
  ['A call led to the arrest of two suspects.', ['captured 2']],
  // found with wounds
  ['Officers found two men with gunshot wounds.', ['injured 2']],
  ['A girl was found with a gunshot wound to the leg.', ['injured 1']],
  ['Officers found the body of a man with a gunshot wound.', ['killed 1']],
  ['Officers found two men with guns.', []],
  // by the way they were hurt
  ['Four people were hurt, one critically.', ['injured 4', 'injured 1']],
  ['He was critically ill, and one critically minded clerk left.', []],
  // what stands first
  [
    'Killed were Ann Orlov, a clerk and two guards, police said.',
    ['killed 1', 'killed 1', 'killed 2'],
  ],
  ['Wounded, the guards were quick.', []],
  ['The gunman fired, fatally striking the driver and two passengers.', ['killed 1', 'killed 2']],
  ['Two others who got shot are recovering.', ['casualties 2']],
  ['A passenger, whose name is not known, was hurt.', ['injured 1']],
  ['Man shoots 8-year-old boy in park', ['casualties 1']],
  // as headlines tell it
  ['Boy shoots sister in the neck', ['casualties 1']],
  ['4-Year-Old Critically Wounds 3-Year-Old In Accidental Fall', ['injured 1']],
  ['5-year-old shot in arm in Norden', ['casualties 1']],
  ['Girl, 6, shot in park', ['casualties 1']],
  ['Man shot Tuesday in Norden', ['casualties 1']],
  ['Man fires one shot Tuesday in Norden', []],
  ['Child shot self in Norden', ['casualties 1']],
  ['Police arrest 15-year-old', ['captured 1']],
  ['Police make one arrest', ['captured 1']],
  // what they were doing stands between them and their fate
  ['At least seven guards travelling aboard a bus were killed.', ['killed 7..']],
  ['His friends began loading the car but the boy died.', ['killed 1']],
  ['A 911 call was received stating a child had been shot.', ['casualties 1']],
  ['Police investigating the shooting of two men were called.', ['casualties 2']],
  ['The murder of a judge and of two clerks led to a strike.', ['killed 1', 'killed 2']],
  ['They struck both the depot and the bridge.', []],
  // she: the one person told just before
  ['Ann Orlov, a bus driver, was in Norden when she was shot and killed.', ['killed 1']],
  ['A clerk was on the square when he was killed.', ['killed 1']],
  ['The robber and the clerk fought, and he was killed.', []],
  ['Ann Orlov met her son. She was killed.', []],
  ['Officers are at the scene of a shooting where two men were shot.', ['casualties 2']],
  ['The deadly shooting of a clerk led to a trial.', ['killed 1']],
  // in a list of what was hit
  ['The gunman fired, striking houses, cars and four people.', ['casualties 4']],
  ['The gunman fired at striking people.', []],
  ['Boy grazed in attack', ['injured 1']],
  ['The gunman fired, striking houses, cars, and four people.', ['casualties 4']],
  // a total before the people
  ['The flood killed a total of nine people.', ['killed 9']],
  ['A total of at least nine people were hurt.', ['injured 9..']],
  ['The flood was a total loss for nine people.', []],
  // what describes them stands before what befell them
  ['Two men shot on Sunday have died.', ['killed 2']],
  ['One of five people shot on Sunday has died.', ['killed 1', 'casualties 5']],
  ['Four of the nine who were shot remain in hospital.', ['casualties 9']],
  ['Marten is the father of a boy who, hours before, was wounded.', ['injured 1']],
  ['All 62 people aboard were killed.', ['killed 62']],
  ['All 62 people aboard the ferry were asleep.', []],
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
  // held, and otherwise held
  ['Twenty-one people had been held in the raid.', ['captured 21']],
  ['Three people were held responsible.', []],
  ['Three drivers were held up by the flood.', []],
  ['Three officers were held in high esteem.', []],
  // pronounced dead
  ['The coroner pronounced Ann Orlov, 31, dead.', ['killed 1']],
  ['The coroner pronounced Ann Orlov, 31, fit for work.', []],
  // some of them, not all of them
  ['The bus driver was among those who died.', ['killed 1']],
  ['Twelve people died. The driver was among them.', ['killed 12', 'killed 1']],
  ['Twelve people waited. The driver was among them.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  expect(casualtiesOf(text)).toEqual(expected);
});

test.for([
  ['Man Kills 4-Year-Old Daughter', '4-year-old daughter'],
  ['Three German Tourists Killed', 'German tourists'],
  ['Mayor Sabri Killed', 'Mayor Sabri'],
  ['Girl Shot Dead in Ostrov', 'girl'],
  ['Man Shot Dead Outside Bar', 'man'],
  ['The Man Who Shot Dead Two Guards', 'guards'],
] as const)('a headline’s capitals: %s', ([title, who]) => {
  const { claims } = extractClaims(articleOf('Officials spoke on Monday.', '2024-02-08', title));
  expect(claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.who] : []))).toEqual([
    who,
  ]);
});
