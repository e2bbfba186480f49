/** Casualties in sentences of more than one form: what befell whom, and what is no harm to anybody. */
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
  // what is in doubt is the age
  expect(hedged('A man, believed to be in his 20s, was killed.')).toEqual([null]);
  expect(hedged('A man, believed to be aged 28, was killed.')).toEqual([null]);
  expect(hedged('Three clerks are believed to be dead.')).toEqual(['possible']);
});

test('a comma after “says” does not make the speaker the one arrested', () => {
  const text = 'Sheriff Otto Knight of Norden says, 19-year-old Ann Marten, was arrested.';
  const { claims } = extractClaims(articleOf(text));
  const who = claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.who] : []));
  expect(who).toEqual(['19-year-old Ann Marten']);
});

test('who is wanted for the shooting of a child is no child', () => {
  const inTitle = (title: string): string[] =>
    extractClaims(articleOf('Police said so.', '2024-02-08', title)).claims.flatMap((claim) =>
      claim.type === 'casualties' ? [`${claim.outcome} ${claim.who}`] : [],
    );
  expect(inTitle('Man wanted in shooting of child captured')).toEqual(['casualties child']);
  expect(inTitle('Family of child captured')).toEqual(['captured child']);
});

test.for([
  // who they were, between them and their fate
  ['Two victims, a man and a woman, were pronounced deceased at the scene.', ['killed 2']],
  ['Two guards, a friend of Ann, were asked.', []],
  // counts of a charge
  ['He is charged with 12 counts of murder and 21 of attempted murder.', []],
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
  // one number for both, and a number for each
  ['Up to 70 guards and young men were killed.', ['killed 0..70']],
  ['Up to 70 guards and two hired men were killed.', ['killed 0..70', 'killed 2']],
  ['A guard and young men were killed.', ['killed 1', 'killed 2..']],
  // parts that are told one by one
  [
    'Nine of the dead were clerks, he said, while three were soldiers and two were hotel staff.',
    ['killed 9', 'killed 3', 'killed 2'],
  ],
  ['Nine of the dead were clerks, he said, while three were late.', ['killed 9']],
  [
    'A raid killed three. One of the two others killed was Ann Orlov.',
    ['killed 3', 'killed 1', 'killed 2'],
  ],
  [
    'In all, 53 clerks were being treated, nine of whom were in critical condition.',
    ['injured 53', 'injured 9'],
  ],
  ['In all, 53 clerks were being treated, nine of whom were in high spirits.', ['injured 53']],
  // trapped, until they were freed
  ['More than 40 miners trapped underground had been pulled out by Friday.', ['rescued 41..']],
  ['Rescuers dug out 40 miners buried in the shaft.', ['rescued 40']],
  ['In all, 40 miners trapped in the shaft had been rescued.', ['rescued 40']],
  ['In all, 40 miners trapped in the shaft could be rescued soon.', ['missing 40']],
  ['Rescuers pulled out 40 crates.', []],
  // moved to safety
  ['More than 900 residents were relocated to shelters.', ['displaced 901..']],
  ['Over 900 people are living in camps.', ['displaced 901..']],
  ['More than 900 clerks were relocated to Norden.', []],
  ['Over 900 people are living in the town.', []],
  // let go
  ['The rebels released five hostages.', ['rescued 5']],
  ['The kidnappers let two hostages go.', ['rescued 2']],
  ['The rebels handed over five hostages.', ['rescued 5']],
  ['The rebels will release five hostages.', ['captured 5']],
  ['The firm let 500 workers go.', []],
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
  // what they are believed to be
  ['Three men believed to be fighters of a militia were killed.', ['killed 3']],
  ['Three men thought to be clerks were wounded.', ['injured 3']],
  // a group is not one person
  ['The strike killed Baruna Liberation Front, they hoped.', []],
  // who runs away from a deed
  ['Residents fled.', ['displaced 2..']],
  ['The fighters fled. Three gunmen fled.', []],
  // a place is nobody, and the one who is told by it is one
  ['A commander of training in Greece and Albania killed in strikes', ['killed 1']],
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
  // how badly, which is not to say that nobody was
  ['None of the guards was seriously injured.', []],
  ['Nobody was badly hurt.', []],
  ['No serious injuries were reported.', []],
  ['No injuries were reported.', ['injured 0']],
  ['A clerk managed to flee without suffering any injuries.', []],
  ['A clerk managed to flee after suffering injuries.', ['injured 1']],
  // an envoy to a land, and what is no people
  ['Police found dead birds in the mill.', []],
  ['Police found dead in the mill.', ['killed 2..']],
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
  // those who flee from home, and those who run
  ['Thousands of residents fled the town.', ['displaced 1000..']],
  ['Two robbers fled in a car.', []],
  ['Around 300 people fled the club.', []],
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
  ['Ann Orlov met her mother. She was killed.', []],
  ['Officers are at the scene of a shooting where two men were shot.', ['casualties 2']],
  ['The deadly shooting of a clerk led to a trial.', ['killed 1']],
  // what describes them stands before what befell them
  ['Two men shot on Sunday have died.', ['killed 2']],
  ['One of five people shot on Sunday has died.', ['killed 1', 'casualties 5']],
  ['Four of the nine who were shot remain in hospital.', ['casualties 9']],
  ['Marten is the father of a boy who, hours before, was wounded.', ['injured 1']],
  ['All 62 people aboard were killed.', ['killed 62']],
  ['All 62 people aboard the ferry were asleep.', []],
  // held, and otherwise held
  ['Twenty-one people had been held in the raid.', ['captured 21']],
  ['Three people were held responsible.', []],
  ['Three drivers were held up by the flood.', []],
  ['Three officers were held in high esteem.', []],
  // pronounced dead
  ['The coroner pronounced Ann Orlov, 31, dead.', ['killed 1']],
  ['The coroner pronounced Ann Orlov, 31, fit for work.', []],
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
