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
  {
    text: 'The dead are variously estimated at from 400 to 1,000.',
    claims: [{ outcome: 'killed', count: { min: 400, max: 1000 } }],
  },
  {
    text: 'Loss of life is put at 30.',
    claims: [{ outcome: 'killed', count: { min: 30, max: 30 } }],
  },
  {
    text: 'A shooting killed ten. An 11th person died on Friday.',
    claims: [
      { outcome: 'killed', count: { min: 10, max: 10 } },
      { outcome: 'killed', count: { min: 11, max: 11 } },
    ],
  },
  { text: 'More people died in Ostrov on Monday than in any raid before.', claims: [] },
  {
    text: 'More than 40 people died in Ostrov on Monday.',
    claims: [{ outcome: 'killed', count: { min: 41, max: null } }],
  },
  { text: 'The dead were placed in two rows.', claims: [] },
  { text: 'The loss of a wagon is put at 300 crowns.', claims: [] },
  {
    text: '1,304 souls lost',
    claims: [{ outcome: 'killed', count: { min: 1304, max: 1304 } }],
  },
  { text: 'The chapel holds 300 souls.', claims: [] },
  {
    text: 'Two score persons were killed.',
    claims: [{ outcome: 'killed', count: { min: 40, max: 40 } }],
  },
  { text: 'Supplies for 100 wounded people arrived in Ostrov.', claims: [] },
  {
    text: 'Doctors cared for 100 wounded people.',
    claims: [{ outcome: 'injured', count: { min: 100, max: 100 } }],
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
  // bodies, and those of whom a number is told
  {
    text: 'The boat sank, killing 12. He said 12 bodies, four of them children, were taken to a hospital.',
    claims: [
      { outcome: 'killed', count: { min: 12, max: 12 } },
      { outcome: 'killed', count: { min: 12, max: 12 } },
      { outcome: 'killed', who: 'children', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'The mill burned. A body was found in the yard.',
    claims: [{ outcome: 'killed', count: { min: 1, max: 1 } }],
  },
  {
    text: 'The mill burned. Two boys were taken to a medical center.',
    claims: [{ outcome: 'injured', who: 'boys', count: two }],
  },
  { text: 'The mill burned. Two boys were taken to a detention center.', claims: [] },
  { text: 'The mill burned. Men carried a body to the yard.', claims: [] },
  {
    text: 'The boat sank, killing 12. Rescuers saved 30 people. Three of the victims were children.',
    claims: [
      { outcome: 'killed', count: { min: 12, max: 12 } },
      { outcome: 'rescued', who: 'people', count: { min: 30, max: 30 } },
      { outcome: 'killed', who: 'children', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'Thirty workers suffered burns, of whom 11 are critical.',
    claims: [
      { outcome: 'injured', who: 'workers', count: { min: 30, max: 30 } },
      { outcome: 'injured', count: { min: 11, max: 11 } },
    ],
  },
  {
    text: 'The number of confirmed dead was at least 27. The number of people hurt is now 43.',
    claims: [
      { outcome: 'killed', who: '', count: { min: 27, max: null } },
      { outcome: 'injured', who: '', count: { min: 43, max: 43 } },
    ],
  },
  { text: 'The number of confirmed guests was at least 27.', claims: [] },
  {
    text: 'Police put the number of abducted pupils at 38.',
    claims: [{ outcome: 'captured', who: 'pupils', count: { min: 38, max: 38 } }],
  },
  { text: 'Police put the number of enrolled pupils at 38.', claims: [] },
  {
    text: 'Eight men, including the owner of the mill, Ann Orlov, have been arrested.',
    claims: [
      { outcome: 'captured', who: 'men', count: { min: 8, max: 8 } },
      { outcome: 'captured', who: 'the owner' },
    ],
  },
  {
    text: 'The boat sank. A nurse is among the 96 survivors.',
    claims: [{ outcome: 'rescued', who: 'A nurse' }],
  },
  {
    text: 'The mob came. A clerk hit him with a crate and then four men were on top of him.',
    claims: [],
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
  // all who were aboard
  {
    text: 'A ferry with 18 people aboard sank off Ostrov. There were no survivors.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 18, max: 18 } }],
  },
  {
    text: 'A plane carrying 15 passengers and three crew members came down, killing everyone on board.',
    claims: [{ outcome: 'killed', count: { min: 18, max: 18 } }],
  },
  {
    text: 'A ferry with 18 people aboard sank off Ostrov. There were fears that all were killed.',
    claims: [],
  },
  { text: 'A ferry with 18 people aboard ran aground. Not all were pleased.', claims: [] },
  // at once, and later
  {
    text: 'Fifteen people died on the spot and three in hospital after the bus fell into a gorge.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 15, max: 15 } },
      { outcome: 'killed', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'Fifteen people died and three in hospital are in danger.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 15, max: 15 } },
      { outcome: 'injured', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'Eleven guards were killed and a twelfth died of his wounds.',
    claims: [
      { outcome: 'killed', who: 'guards', count: { min: 11, max: 11 } },
      { outcome: 'killed', count: { min: 1, max: 1 } },
    ],
  },
  // as many as are dead when one more is found
  {
    text: 'Searchers found a 13th victim in the ruins after the tornado.',
    claims: [{ outcome: 'killed', count: { min: 13, max: 13 } }],
  },
  { text: 'Searchers found a 13th tent in the ruins after the tornado.', claims: [] },
  {
    text: 'The ferry sank. The body of a fifth passenger was found, and later a sixth body.',
    claims: [{ outcome: 'killed', who: 'a fifth passenger', count: one }],
  },
  {
    text: 'The ferry sank. A fifth body was found.',
    claims: [{ outcome: 'killed', count: { min: 5, max: 5 } }],
  },
  // who tells of them is none of them
  {
    text: 'The bridge fell. At least 22 people died, including a small boy, the regional governor, Omar Sabri, said.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 22, max: null } },
      { outcome: 'killed', who: 'a small boy', count: one },
    ],
  },
  {
    text: 'The bridge fell. At least 22 people died, including a small boy, the regional governor, and two clerks.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 22, max: null } },
      { outcome: 'killed', who: 'a small boy', count: one },
      { outcome: 'killed', who: 'the regional governor', count: one },
      { outcome: 'killed', who: 'clerks', count: two },
    ],
  },
  // how often, and no one
  { text: 'There was one death for every three boats that crossed.', claims: [] },
  {
    text: 'There was one death at the third bridge.',
    claims: [{ outcome: 'killed', count: one }],
  },
  // brought out of a mine that burned
  {
    text: 'A landslide and a fire closed the pit. By noon 363 miners had been brought out.',
    claims: [{ outcome: 'rescued', who: 'miners', count: { min: 363, max: 363 } }],
  },
  { text: 'Gunmen attacked the bank. By noon two clerks had been brought out.', claims: [] },
  // by its verb alone; a blaze that does so to others
  {
    text: '17 boys burn to death in dormitory fire',
    claims: [{ outcome: 'killed', who: 'boys', count: { min: 17, max: 17 } }],
  },
  { text: '17 candles burn to the end in dormitory fire', claims: [] },
  // the figure behind the step
  {
    text: 'Karsia raised the number of people who died in the crush by 52, to 769.',
    claims: [{ outcome: 'killed', count: { min: 769, max: 769 } }],
  },
  { text: 'Karsia raised the number of people who may enter the camp by 52, to 769.', claims: [] },
  // found, dead and alive
  {
    text: 'The ferry sank. Officials said that 185 bodies and 263 survivors had been picked up.',
    claims: [
      { outcome: 'killed', count: { min: 185, max: 185 } },
      { outcome: 'rescued', who: 'survivors', count: { min: 263, max: 263 } },
    ],
  },
  {
    text: 'A mine collapsed. All 33 miners trapped for 69 days were hoisted to freedom.',
    claims: [{ outcome: 'rescued', who: 'miners', count: { min: 33, max: 33 } }],
  },
  {
    text: 'A mine collapsed. All 33 miners trapped for 69 days were hoisted to the rank of heroes.',
    claims: [],
  },
  // not found yet
  {
    text: 'The dormitory burned. 70 pupils had not been accounted for, and four are listed as missing.',
    claims: [
      { outcome: 'missing', who: 'pupils', count: { min: 70, max: 70 } },
      { outcome: 'missing', count: { min: 4, max: 4 } },
    ],
  },
  { text: 'The dormitory burned. All 70 pupils had been accounted for.', claims: [] },
  // with what they came away
  {
    text: 'A plane crashed into a house. Two others in the house, a clerk and her son, escaped with minor injuries, police said.',
    claims: [{ outcome: 'injured', who: 'others', count: two }],
  },
  {
    text: 'A plane crashed into a house. Two others in the house, a clerk and her son, escaped with the cat, police said.',
    claims: [],
  },
  // a number that ends a name, and a number of years
  { text: 'The old Marten Queen 97 vanished off Ostrov.', claims: [] },
  {
    text: 'The ferry sank. In Port Ostrov 97 drowned.',
    claims: [{ outcome: 'killed', count: { min: 97, max: 97 } }],
  },
  {
    text: 'A fire killed 17 people. The youngest of the dead was four.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 17, max: 17 } }],
  },
  // people far from how they fared
  {
    text: 'All 132 people on board a Karsian airliner that plunged into a hillside on Monday died.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 132, max: 132 } }],
  },
  {
    text: 'All 132 people on board a Karsian airliner that plunged onto a hillside on Monday cheered.',
    claims: [],
  },
  {
    text: 'Boats searched for 287 people, most of them pupils, missing after a ferry rolled over.',
    claims: [
      { outcome: 'missing', who: 'people', count: { min: 287, max: 287 } },
      { outcome: 'missing', who: 'pupils' },
    ],
  },
  // of those told of before, and in all
  {
    text: 'The fires burn on. There are 11 deaths in Ostrov, bringing the national total to 17.',
    claims: [
      { outcome: 'killed', count: { min: 11, max: 11 } },
      { outcome: 'killed', count: { min: 17, max: 17 } },
    ],
  },
  {
    text: 'The fires burn on. There are 11 deaths in Ostrov, and crews bring the total of engines to 17.',
    claims: [{ outcome: 'killed', count: { min: 11, max: 11 } }],
  },
  // who died in hospital, and who lies there
  {
    text: 'The market burned. Twenty-six died at the stalls and another three in hospital.',
    claims: [
      { outcome: 'killed', count: { min: 26, max: 26 } },
      { outcome: 'killed', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'The market burned. Another three are in hospital.',
    claims: [{ outcome: 'injured', count: { min: 3, max: 3 } }],
  },
  // of the heart
  {
    text: 'A cable car fell. A girl died after two cardiac arrests.',
    claims: [{ outcome: 'killed', who: 'A girl', count: one }],
  },
  // no number of them
  {
    text: 'A bus crashed, killing 29 people, most if not all of them Karsians.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 29, max: 29 } }],
  },
];
