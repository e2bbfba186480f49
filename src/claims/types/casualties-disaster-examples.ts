/** How reports of accidents and disasters tell who died, who lived on and whom others lost. */
import type { Example } from '../claim-type.ts';

const one = { min: 1, max: 1 };
const two = { min: 2, max: 2 };

export const disasterExamples: Example[] = [
  // a time between the verbs
  {
    text: 'At least 15 people were on Monday night confirmed dead.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 15, max: null } }],
  },
  { text: 'Fifteen people were on Monday night told to leave.', claims: [] },
  // the figure before what it counts, and what it was before
  {
    text: 'The latest deaths bring to 76 the number of people killed by the floods.',
    claims: [{ outcome: 'killed', count: { min: 76, max: 76 } }],
  },
  { text: 'The talks bring to 76 the number of meetings.', claims: [] },
  {
    text: 'The death toll had risen from 36, officials said.',
    claims: [{ outcome: 'killed', count: { min: 36, max: null } }],
  },
  { text: 'The death toll has fallen from 36, officials said.', claims: [] },
  // whom others lost
  {
    text: 'The ferry sank. She lost her husband and two sons.',
    claims: [
      { outcome: 'killed', who: 'her husband', count: one },
      { outcome: 'killed', who: 'sons', count: two },
    ],
  },
  {
    text: 'The flood took the mill. He lost his wife to an illness and then his keys.',
    claims: [],
  },
  {
    text: 'Karsia mourns 29 miners.',
    claims: [{ outcome: 'killed', who: 'miners', count: { min: 29, max: 29 } }],
  },
  { text: 'Karsia mourned for 29 days.', claims: [] },
  // who lived on
  {
    text: 'The ferry sank in a storm. Sixty-one people survived.',
    claims: [{ outcome: 'rescued', who: 'people', count: { min: 61, max: 61 } }],
  },
  {
    text: 'The ferry sank. All 61 passengers and crew were rescued.',
    claims: [{ outcome: 'rescued', who: 'passengers and crew', count: { min: 61, max: 61 } }],
  },
  {
    text: 'The flood rose. Some 52 people made it off the hill alive, and 12 workers were brought to the surface.',
    claims: [
      { outcome: 'rescued', who: 'people', count: { min: 52, max: 52 } },
      { outcome: 'rescued', who: 'workers', count: { min: 12, max: 12 } },
    ],
  },
  { text: 'The crash was old news. Ten riders made it to the final.', claims: [] },
  {
    text: 'The bus crashed. Villagers pulled out about 50 people.',
    claims: [{ outcome: 'rescued', who: 'people', count: { min: 50, max: 50 } }],
  },
  { text: 'The bus crashed. Villagers pulled out nine bags.', claims: [] },
  {
    text: 'The flood rose. She lost four members of her family. He lost both of his parents.',
    claims: [
      { outcome: 'killed', who: 'members', count: { min: 4, max: 4 } },
      { outcome: 'killed', who: 'parents', count: two },
    ],
  },
  { text: 'The flood rose. The club lost four members of its board.', claims: [] },
  {
    text: 'All 72 people aboard a jet that crashed in Belmar on Sunday are believed to be dead.',
    claims: [{ outcome: 'killed', count: { min: 72, max: 72 } }],
  },
  // how many were spared
  { text: 'The fire killed all but three of the crew.', claims: [] },
  // in care
  {
    text: 'The fire spread. Fifty other victims were receiving treatment at the General Hospital.',
    claims: [{ outcome: 'injured', count: { min: 50, max: 50 } }],
  },
  {
    text: 'The bridge fell, with 128 others undergoing treatment at various hospitals.',
    claims: [{ outcome: 'injured', count: { min: 128, max: 128 } }],
  },
  {
    text: 'Two men were in a critical condition.',
    claims: [{ outcome: 'injured', who: 'men', count: two }],
  },
  // of how many, nothing
  { text: 'Many of the dead were young.', claims: [] },
  { text: 'Had it been open, many lives could have been saved.', claims: [] },
  { text: 'Each year 50 people receive treatment at the General Hospital.', claims: [] },
];
