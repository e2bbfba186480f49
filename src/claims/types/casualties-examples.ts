/** Sentences and the casualties that they tell, and sentences alike that tell none. */
import type { Example } from '../claim-type.ts';
import { deedExamples } from './casualties-deed-examples.ts';
import { disasterExamples } from './casualties-disaster-examples.ts';
import { idiomExamples } from './casualties-idiom-examples.ts';
import { lostExamples } from './casualties-lost-examples.ts';
import { namedExamples } from './casualties-named-examples.ts';
import { peopleExamples } from './casualties-people-examples.ts';
import { policeExamples } from './casualties-police-examples.ts';
import { reportExamples } from './casualties-report-examples.ts';
import { shareExamples } from './casualties-share-examples.ts';

export const examples: Example[] = [
  ...peopleExamples,
  ...shareExamples,
  ...idiomExamples,
  ...namedExamples,
  ...reportExamples,
  ...deedExamples,
  ...policeExamples,
  ...disasterExamples,
  ...lostExamples,
  // active
  {
    text: 'The blast killed two soldiers and wounded five.',
    claims: [
      { outcome: 'killed', who: 'soldiers', count: { min: 2, max: 2 } },
      { outcome: 'injured', count: { min: 5, max: 5 } },
    ],
  },
  {
    text: 'A gunman opened fire, killing a teacher and injuring at least three students.',
    claims: [
      { outcome: 'killed', who: 'a teacher', count: { min: 1, max: 1 } },
      { outcome: 'injured', who: 'students', count: { min: 3, max: null } },
    ],
  },
  {
    text: 'At least twelve sailors are feared to have drowned.',
    claims: [{ outcome: 'killed', who: 'sailors', count: { min: 12, max: null } }],
  },
  {
    text: 'The flood claimed 30 lives.',
    claims: [{ outcome: 'killed', count: { min: 30, max: 30 } }],
  },
  {
    text: 'The attack left three soldiers dead and dozens injured.',
    claims: [
      { outcome: 'killed', who: 'soldiers', count: { min: 3, max: 3 } },
      { outcome: 'injured', count: { min: 12, max: null } },
    ],
  },
  {
    text: 'The storm forced 3,000 people to flee.',
    claims: [{ outcome: 'displaced', who: 'people', count: { min: 3000, max: 3000 } }],
  },
  {
    text: 'Rebels took 12 villagers hostage.',
    claims: [{ outcome: 'captured', who: 'villagers', count: { min: 12, max: 12 } }],
  },
  {
    text: 'Police arrested two men.',
    claims: [{ outcome: 'captured', who: 'men', count: { min: 2, max: 2 } }],
  },
  {
    text: 'The gunman shot himself.',
    claims: [{ outcome: 'casualties', count: { min: 1, max: 1 } }],
  },
  // passive
  {
    text: 'At least 12 people were killed and 30 others injured when a bomb went off.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 12, max: null } },
      { outcome: 'injured', who: 'others', count: { min: 30, max: 30 } },
    ],
  },
  {
    text: 'Two women and a man were killed.',
    claims: [
      { outcome: 'killed', who: 'women', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'a man', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'A 21-year-old fisherman was shot in the leg.',
    claims: [{ outcome: 'casualties', who: 'A 21-year-old fisherman', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A man was shot and killed early Sunday; three others were wounded.',
    claims: [
      { outcome: 'killed', who: 'A man', count: { min: 1, max: 1 } },
      { outcome: 'injured', who: 'others', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'John Marten, 34, of Norden was shot dead.',
    claims: [{ outcome: 'killed', who: 'John Marten', count: { min: 1, max: 1 } }],
  },
  {
    text: 'More than 80 miners were rescued.',
    claims: [{ outcome: 'rescued', who: 'miners', count: { min: 81, max: null } }],
  },
  {
    text: 'Civilians were killed.',
    claims: [{ outcome: 'killed', count: { min: 2, max: null } }],
  },
  {
    text: 'Between 5 and 10 people were killed.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 5, max: 10 } }],
  },
  // what people undergo
  {
    text: 'Nearly 100 people died.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 100, max: 100, approximate: true } },
    ],
  },
  {
    text: 'Two guards suffered gunshot wounds.',
    claims: [{ outcome: 'injured', who: 'guards', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Four children were taken to a hospital.',
    claims: [{ outcome: 'injured', who: 'children', count: { min: 4, max: 4 } }],
  },
  {
    text: 'A 19-year-old woman was pronounced dead at the scene.',
    claims: [{ outcome: 'killed', who: 'A 19-year-old woman', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Six people are missing.',
    claims: [{ outcome: 'missing', who: 'people', count: { min: 6, max: 6 } }],
  },
  // without a verb
  {
    text: '1 Dead, 4 Injured in Market Shooting',
    claims: [
      { outcome: 'killed', count: { min: 1, max: 1 } },
      { outcome: 'injured', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'Two Killed, Three Wounded In Norden Blast',
    claims: [
      { outcome: 'killed', count: { min: 2, max: 2 } },
      { outcome: 'injured', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'Nine people were shot, one fatally.',
    claims: [
      { outcome: 'casualties', who: 'people', count: { min: 9, max: 9 } },
      { outcome: 'killed', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'One man is dead and another in critical condition.',
    claims: [
      { outcome: 'killed', count: { min: 1, max: 1 } },
      { outcome: 'injured', count: { min: 1, max: 1, words: 'another' } },
    ],
  },
  // nouns
  {
    text: 'The deaths of three students shocked the town.',
    claims: [{ outcome: 'killed', who: 'students', count: { min: 3, max: 3 } }],
  },
  {
    text: 'The death toll rose to 41 on Monday.',
    claims: [{ outcome: 'killed', count: { min: 41, max: 41 } }],
  },
  {
    text: 'There were 146 casualties.',
    claims: [{ outcome: 'casualties', count: { min: 146, max: 146 } }],
  },
  {
    text: 'No injuries were reported.',
    claims: [{ outcome: 'injured', count: { min: 0, max: 0 } }],
  },
  {
    text: 'There was no indication of civilian casualties.',
    claims: [{ outcome: 'casualties', count: { min: 0, max: 0 } }],
  },
  {
    text: 'Police were called to a triple shooting.',
    claims: [{ outcome: 'casualties', count: { min: 3, max: 3 } }],
  },
  // parts of a whole
  {
    text: 'The raid killed 20 people, including two children.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 20, max: 20 } },
      { outcome: 'killed', who: 'children', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'The bomb killed 140 people, 132 of them children.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 140, max: 140 } },
      { outcome: 'killed', who: 'children', count: { min: 132, max: 132 } },
    ],
  },
  {
    text: 'The blast killed ten people, nine of whom were tourists.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 10, max: 10 } },
      { outcome: 'killed', who: 'tourists', count: { min: 9, max: 9 } },
    ],
  },
  {
    text: 'Among the dead were two clerks and a driver.',
    claims: [
      { outcome: 'killed', who: 'clerks', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'a driver', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'A cleric was among those killed.',
    claims: [{ outcome: 'killed', who: 'A cleric', count: { min: 1, max: 1 } }],
  },
  // nobody
  {
    text: 'No one was hurt.',
    claims: [{ outcome: 'injured', count: { min: 0, max: 0 } }],
  },
  {
    text: 'Five firefighters lost their lives.',
    claims: [{ outcome: 'killed', who: 'firefighters', count: { min: 5, max: 5 } }],
  },
  {
    text: 'Three bodies were recovered from the river.',
    claims: [{ outcome: 'killed', count: { min: 3, max: 3 } }],
  },
  {
    text: 'A suicide bomber killed himself and eight others.',
    claims: [
      { outcome: 'killed', who: 'A suicide bomber', count: { min: 1, max: 1 } },
      { outcome: 'killed', who: 'others', count: { min: 8, max: 8 } },
    ],
  },
  {
    text: 'Police shot and killed a suspect.',
    claims: [{ outcome: 'killed', who: 'a suspect', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A boy who was shot at a market has died.',
    claims: [{ outcome: 'killed', who: 'A boy', count: { min: 1, max: 1 } }],
  },
  {
    text: 'The toll was revised down from 13 to 11.',
    claims: [{ outcome: 'killed', count: { min: 11, max: 11 } }],
  },
  {
    text: 'The number of people killed in the fire has risen to 23.',
    claims: [{ outcome: 'killed', count: { min: 23, max: 23 } }],
  },
  {
    text: 'Four of its eleven pupils were killed.',
    claims: [{ outcome: 'killed', who: 'pupils', count: { min: 4, max: 4 } }],
  },
  {
    text: 'Thirty-one people are now known to have died.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 31, max: 31 } }],
  },
  {
    text: 'Seven people were killed: four women and three men.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 7, max: 7 } },
      { outcome: 'killed', who: 'women', count: { min: 4, max: 4 } },
      { outcome: 'killed', who: 'men', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'Officials said up to 100 people may have died.',
    claims: [{ outcome: 'killed', hedged: 'possible', count: { min: 0, max: 100 } }],
  },
  {
    text: 'Officials revised the death toll down from 13 to 11.',
    claims: [{ outcome: 'killed', count: { min: 11, max: 11 } }],
  },
  {
    text: 'One man was killed and the other wounded.',
    claims: [
      { outcome: 'killed', count: { min: 1, max: 1 } },
      { outcome: 'injured', who: 'the other', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'Two women, 34 and 36, and a man, 40, were killed.',
    claims: [
      { outcome: 'killed', who: 'women', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'a man', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'Four men who were hit – one aged 31, another 64 – were taken to a hospital.',
    claims: [{ outcome: 'injured', who: 'men', count: { min: 4, max: 4 } }],
  },
  {
    text: 'Half of the 30 hostages were freed.',
    claims: [{ outcome: 'rescued', who: 'hostages', count: { min: 15, max: 15 } }],
  },
  {
    text: 'Five of them were hurt.',
    claims: [{ outcome: 'injured', count: { min: 5, max: 5 } }],
  },
  {
    text: 'Doctors treated 24 people for injuries.',
    claims: [{ outcome: 'injured', who: 'people', count: { min: 24, max: 24 } }],
  },
  {
    text: 'About 20 people were treated at the scene for smoke inhalation.',
    claims: [{ outcome: 'injured', who: 'people', count: { min: 20, max: 20, approximate: true } }],
  },
  {
    text: 'Twelve people, plus the gunman, died.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 12, max: 12 } },
      { outcome: 'killed', who: 'the gunman', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'The aunt of an 8-year-old boy who shot himself was questioned.',
    claims: [{ outcome: 'casualties', who: 'an 8-year-old boy', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Owen Cooks was shot by a friend.',
    claims: [{ outcome: 'casualties', who: 'Owen Cooks', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A mother of two lost her life in the crash.',
    claims: [{ outcome: 'killed', who: 'A mother', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Six people, including the two gunmen, were killed.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 6, max: 6 } },
      { outcome: 'killed', who: 'gunmen', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'Police have arrested more than 400.',
    claims: [{ outcome: 'captured', who: '', count: { min: 401, max: null } }],
  },
  {
    text: 'Forty-six people are known to have been killed.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 46, max: 46 } }],
  },
  {
    text: 'Two of the injured died in hospital, bringing the toll to 19.',
    claims: [
      { outcome: 'killed', who: '', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: '', count: { min: 19, max: 19 } },
    ],
  },
  {
    text: 'Twelve students were pulled out alive, and the rebels took 30 prisoners.',
    claims: [
      { outcome: 'rescued', who: 'students', count: { min: 12, max: 12 } },
      { outcome: 'captured', who: '', count: { min: 30, max: 30 } },
    ],
  },
  {
    text: 'The death toll from floods in Osmer’s Marand province has risen to 61.',
    claims: [{ outcome: 'killed', who: '', count: { min: 61, max: 61 } }],
  },
  {
    text: 'Nine of the dead were children, and two of those injured were soldiers.',
    claims: [
      { outcome: 'killed', who: 'children', count: { min: 9, max: 9 } },
      { outcome: 'injured', who: 'soldiers', count: { min: 2, max: 2 } },
    ],
  },
];
