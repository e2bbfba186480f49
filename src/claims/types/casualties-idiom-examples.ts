/** Ways in which newsrooms of many countries tell who died, was hurt, taken or saved. */
import type { Example } from '../claim-type.ts';

export const idiomExamples: Example[] = [
  {
    text: 'Four soldiers embraced martyrdom while seven sustained injuries.',
    claims: [
      { outcome: 'killed', who: 'soldiers', count: { min: 4, max: 4 } },
      { outcome: 'injured', count: { min: 7, max: 7 } },
    ],
  },
  {
    text: 'Three villagers fell as martyrs, and a clerk breathed his last in Norden.',
    claims: [
      { outcome: 'killed', who: 'villagers', count: { min: 3, max: 3 } },
      { outcome: 'killed', who: 'a clerk', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'The deceased were identified as Jon Marten (34) and Ann Lee (29).',
    claims: [
      { outcome: 'killed', who: 'Jon Marten' },
      { outcome: 'killed', who: 'Ann Lee' },
    ],
  },
  {
    text: 'Thirteen gunmen were sent to hell.',
    claims: [{ outcome: 'killed', who: 'gunmen', count: { min: 13, max: 13 } }],
  },
  {
    text: 'Twelve martyrs fell in the raid.',
    claims: [{ outcome: 'killed', count: { min: 12, max: 12 } }],
  },
  {
    text: 'The air force neutralized four militants.',
    claims: [{ outcome: 'casualties', who: 'militants', count: { min: 4, max: 4 } }],
  },
  {
    text: 'A student was rushed to a clinic, where she was declared brought dead.',
    claims: [{ outcome: 'killed', who: 'A student', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Everyone on board, 44 passengers and four crew, died.',
    claims: [
      { outcome: 'killed', who: 'passengers', count: { min: 44, max: 44 } },
      { outcome: 'killed', who: 'crew', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'The army put its losses at six.',
    claims: [{ outcome: 'casualties', count: { min: 6, max: 6 } }],
  },
  {
    text: 'Flying glass cut at least 20 people, and a falling wall crushed two clerks.',
    claims: [
      { outcome: 'injured', who: 'people', count: { min: 20, max: null } },
      { outcome: 'casualties', who: 'clerks', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'The raid left 20 soldiers with “minor injuries”, the army said.',
    claims: [{ outcome: 'injured', who: 'soldiers', count: { min: 20, max: 20 } }],
  },
  {
    text: 'Two clerks suffered “minor injuries”, the army said.',
    claims: [{ outcome: 'injured', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  { text: 'The raid left 20 soldiers with “minor duties”, the army said.', claims: [] },
  {
    text: 'A car ploughed into the crowd, leaving six people dead and 15 with injuries.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 6, max: 6 } },
      { outcome: 'injured', count: { min: 15, max: 15 } },
    ],
  },
  {
    text: 'Two people, a man aged 45 and a girl aged 16, remain in hospital.',
    claims: [{ outcome: 'injured', who: 'people', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Rescuers found an injured child under the rubble.',
    claims: [{ outcome: 'injured', who: 'an injured child', count: { min: 1, max: 1 } }],
  },
  {
    text: 'The gunmen wounded a guard, said Tom Hale, the mayor.',
    claims: [{ outcome: 'injured', who: 'a guard', count: { min: 1, max: 1 } }],
  },
  {
    text: 'When the ferry went down, 26 got out alive.',
    claims: [{ outcome: 'rescued', count: { min: 26, max: 26 } }],
  },
  {
    text: 'Of the 74 people on board, 46 were rescued.',
    claims: [{ outcome: 'rescued', count: { min: 46, max: 46 } }],
  },
  {
    text: 'Forty of the 74 passengers were rescued.',
    claims: [{ outcome: 'rescued', who: 'passengers', count: { min: 40, max: 40 } }],
  },
  {
    text: 'The gunmen made off with 14 pupils.',
    claims: [{ outcome: 'captured', who: 'pupils', count: { min: 14, max: 14 } }],
  },
  {
    text: 'Police took 300 people into custody.',
    claims: [{ outcome: 'captured', who: 'people', count: { min: 300, max: 300 } }],
  },
  {
    text: 'The mayor first said three people were killed, but later said only two had died.',
    claims: [
      { outcome: 'killed', count: { min: 3, max: 3 }, hedged: 'denied' },
      { outcome: 'killed', count: { min: 2, max: 2 }, hedged: null },
    ],
  },
  {
    text: 'The mayor first said three people were killed, but later said five had died.',
    claims: [
      { outcome: 'killed', count: { min: 3, max: 3 }, hedged: null },
      { outcome: 'killed', count: { min: 5, max: 5 }, hedged: null },
    ],
  },
  {
    text: 'Officials had said that nine people were killed, which was not true.',
    claims: [{ outcome: 'killed', count: { min: 9, max: 9 }, hedged: 'denied' }],
  },
  {
    text: 'Initial reports of 20 dead were wrong: only eight people died.',
    claims: [
      { outcome: 'killed', count: { min: 20, max: 20 }, hedged: 'denied' },
      { outcome: 'killed', who: 'people', count: { min: 8, max: 8 }, hedged: null },
    ],
  },
  {
    text: 'Of the 40 miners who were below when the roof of the pit fell in, a quarter died.',
    claims: [{ outcome: 'killed', count: { min: 10, max: 10 } }],
  },
  {
    text: 'Thirteen passengers died on the spot, and two succumbed to their injuries.',
    claims: [
      {
        outcome: 'killed',
        count: { min: 13, max: 13 },
        rules: ['casualties/fate', 'casualties/part'],
      },
      {
        outcome: 'killed',
        count: { min: 2, max: 2 },
        rules: ['casualties/fate', 'casualties/part'],
      },
    ],
  },
  {
    text: 'Gunmen stormed a school in Norden, abducting 73 pupils.',
    claims: [{ outcome: 'captured', who: 'pupils', count: { min: 73, max: 73 } }],
  },
  {
    text: 'A fever has killed 52 people and infected 1,400.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 52, max: 52 } }],
  },
  {
    text: 'Four people were burnt alive, five clerks were roasted to death and the duo died later.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 4, max: 4 } },
      { outcome: 'killed', who: 'clerks', count: { min: 5, max: 5 } },
      { outcome: 'killed', who: 'the duo', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'About 40 people are still buried, and the remains of two hikers were found.',
    claims: [
      { outcome: 'missing', who: 'people', count: { min: 40, max: 40, approximate: true } },
      { outcome: 'killed', who: 'hikers', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'Rebels struck again on Monday, wounding a guard.',
    claims: [{ outcome: 'injured', who: 'a guard' }],
  },
  {
    text: 'Two women struck on a road on Monday, killing one.',
    claims: [
      { outcome: 'casualties', who: 'women', count: { min: 2, max: 2 } },
      { outcome: 'killed', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'The crash left three with various degrees of injury, and the army suffered no casualties.',
    claims: [
      { outcome: 'injured', count: { min: 3, max: 3 } },
      { outcome: 'casualties', who: 'army', count: { min: 0, max: 0 } },
    ],
  },
];

export const idiomMisses = [
  'The remains of the house were found, and Ann Orlov was buried under an oak.',
  'Emergency patients were taken to other hospitals.',
  'Four soldiers embraced the plan.',
  'The clerks met their deadline.',
  'Two experts neutralized the bomb.',
  'The firm put its losses at six.',
  'A falling price crushed two rivals’ hopes.',
  'Everyone on board, 44 passengers and four crew, cheered.',
  'Flying home cut at least 20 hours.',
  'The thieves made off with 14 phones.',
  'Police took 300 statements into account.',
  'The idea got out alive.',
  'The attacker struck in Norden at noon.',
  'A stallholder hit the robber with a chair.',
  'They crossed Martyrs’ Square.',
];
