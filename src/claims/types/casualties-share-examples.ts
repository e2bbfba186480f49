/** Sentences that tell who of a whole died or lived, and sentences alike that tell none. */
import type { Example } from '../claim-type.ts';

export const shareExamples: Example[] = [
  // victims by name, where some died and others were hurt
  {
    text: 'Two people died in the crash. Nine people were taken to hospitals. The victims were identified as Ann Orlov and Omar Sabri.',
    claims: [
      { outcome: 'killed', who: 'people' },
      { outcome: 'injured', who: 'people' },
      { outcome: 'killed', who: 'Ann Orlov' },
      { outcome: 'killed', who: 'Omar Sabri' },
    ],
  },
  {
    text: 'Four people died in the crash. Nine people were taken to hospitals. The victims were identified as Ann Orlov and Omar Sabri.',
    claims: [
      { outcome: 'killed', who: 'people' },
      { outcome: 'injured', who: 'people' },
    ],
  },
  {
    text: 'Nine workers, five of them women, were charred to death. Nine bodies were dug out of the mud.',
    claims: [
      { outcome: 'killed', who: 'workers', count: { min: 9, max: 9 } },
      { outcome: 'killed', who: 'women', count: { min: 5, max: 5 } },
      { outcome: 'killed', count: { min: 9, max: 9 } },
    ],
  },
  {
    text: 'Three more people injured in the crash succumbed to their injuries.',
    claims: [{ outcome: 'killed', count: { min: 3, max: 3 } }],
  },
  // told by their place, where the verb is left out
  {
    text: 'Eighteen people were killed in Ostrov and four in Belmar, the mayor said.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 18, max: 18 } },
      { outcome: 'killed', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'Eighteen people were killed in Ostrov, the mayor said, and four in Belmar are being asked.',
    claims: [{ outcome: 'killed', count: { min: 18, max: 18 } }],
  },
  {
    text: 'Four people have died in the floods, three of them in the village of Belmar.',
    claims: [
      { outcome: 'killed', count: { min: 4, max: 4 } },
      { outcome: 'killed', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'The plane had five people on board, all of whom died.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 5, max: 5 } }],
  },
  { text: 'The plane had five people on board, all of whom waved.', claims: [] },
  // tolls
  {
    text: 'The toll from a quake that hit Ostrov on Saturday night has risen to 22.',
    claims: [{ outcome: 'killed', count: { min: 22, max: 22 } }],
  },
  {
    text: 'Ostrov stampede: death toll now 21.',
    claims: [{ outcome: 'killed', count: { min: 21, max: 21 } }],
  },
  {
    text: 'Karsia cholera deaths pass 600.',
    claims: [{ outcome: 'killed', count: { min: 601, max: null } }],
  },
  { text: 'Reports of deaths passed through 600 towns.', claims: [] },
  // still in danger, in care, or out of it
  {
    text: 'Rescuers are trying to reach 24 people trapped under a mine.',
    claims: [{ outcome: 'missing', who: 'people', count: { min: 24, max: 24 } }],
  },
  { text: 'Rescuers reached 24 people trapped under a mine.', claims: [] },
  {
    text: 'They pulled a woman from a collapsed house.',
    claims: [{ outcome: 'rescued', who: 'a woman' }],
  },
  { text: 'They pulled a woman from a crowded house.', claims: [] },
  {
    text: 'A further 43 people are being treated, and 120 people were admitted with heatstroke.',
    claims: [
      { outcome: 'injured', count: { min: 43, max: 43 } },
      { outcome: 'injured', count: { min: 120, max: 120 } },
    ],
  },
  {
    text: 'Some 43 people are being treated for addiction, and 12 were admitted with honours.',
    claims: [],
  },
  {
    text: 'Of the 43 people taken to hospitals, 19 went home. Two were taken to Marsh General.',
    claims: [
      { outcome: 'injured', count: { min: 43, max: 43 } },
      { outcome: 'injured', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'The blast hurt 9 people, but none was in critical condition.',
    claims: [{ outcome: 'injured', count: { min: 9, max: 9 } }],
  },
  {
    text: 'Pit caves in, seven bodies recovered.',
    claims: [{ outcome: 'killed', count: { min: 7, max: 7 } }],
  },
  // who lived, and who did not
  {
    text: 'None of the 62 people aboard survived.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 62, max: 62 } }],
  },
  {
    text: 'Only three of the 40 passengers survived.',
    claims: [{ outcome: 'killed', who: 'passengers', count: { min: 37, max: 37 } }],
  },
  { text: 'None of the 62 houses survived.', claims: [] },
  { text: 'Nobody knows how they survived.', claims: [] },
  {
    text: 'Two patients did not survive.',
    claims: [{ outcome: 'killed', who: 'patients', count: { min: 2, max: 2 } }],
  },
  { text: 'Two bills did not survive.', claims: [] },
  { text: 'Two patients may not survive.', claims: [] },
  {
    text: 'Rescuers found 11 survivors in the wreck.',
    claims: [{ outcome: 'rescued', who: 'survivors', count: { min: 11, max: 11 } }],
  },
  { text: 'Rescuers spoke to 11 survivors.', claims: [] },
  {
    text: 'Neither pilot was hurt.',
    claims: [{ outcome: 'injured', who: 'pilot', count: { min: 0, max: 0 } }],
  },
  { text: 'Neither side was hurt.', claims: [] },
  // by their own hand
  {
    text: 'A clerk killed two guards before taking his own life.',
    claims: [
      { outcome: 'killed', who: 'guards', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'A clerk', count: { min: 1, max: 1 } },
    ],
  },
  { text: 'The clerk took his own car.', claims: [] },
  {
    text: 'The gunman then committed suicide.',
    claims: [{ outcome: 'killed', who: 'The gunman' }],
  },
  { text: 'The clerk may have committed fraud.', claims: [] },
  {
    text: 'A clerk shot a guard before turning the gun on herself.',
    claims: [
      { outcome: 'casualties', who: 'a guard' },
      { outcome: 'casualties', who: 'A clerk' },
    ],
  },
  {
    text: 'A clerk shot a guard before turning the gun on the crowd.',
    claims: [{ outcome: 'casualties', who: 'a guard' }],
  },
  // whom a group lost
  {
    text: 'The regiment lost 14 of its men.',
    claims: [{ outcome: 'killed', who: 'men', count: { min: 14, max: 14 } }],
  },
  {
    text: 'The village lost 30 people in the landslide.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 30, max: 30 } }],
  },
  { text: 'The club lost four players to rivals.', claims: [] },
  { text: 'The party lost 12 of its seats.', claims: [] },
  { text: 'The mill lost 30 workers.', claims: [] },
  // shares of a number
  {
    text: 'Of the 40 miners, a quarter died.',
    claims: [{ outcome: 'killed', count: { min: 10, max: 10 } }],
  },
  { text: 'Of the 40 miners, a quarter voted.', claims: [] },
  {
    text: 'One in ten of the 300 villagers was killed.',
    claims: [{ outcome: 'killed', who: 'villagers', count: { min: 30, max: 30 } }],
  },
  {
    text: 'A crash killed all but two of the 30 people on board.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 28, max: 28 } }],
  },
  {
    text: 'All but one of the nine sailors were rescued.',
    claims: [{ outcome: 'rescued', who: 'sailors', count: { min: 8, max: 8 } }],
  },
  {
    text: 'A score of villagers were killed.',
    claims: [{ outcome: 'killed', who: 'villagers', count: { min: 20, max: 20 } }],
  },
  {
    text: 'Twelve people died in the fire. Half of the dead were children.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 12, max: 12 } },
      { outcome: 'killed', who: 'children', count: { min: 6, max: 6 } },
    ],
  },
  { text: 'Half of the dead were children.', claims: [] },
  // who the dead were
  {
    text: 'The dead were two women and a child.',
    claims: [
      { outcome: 'killed', who: 'women', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'a child', count: { min: 1, max: 1 } },
    ],
  },
  { text: 'The dead were a worry for two clerks.', claims: [] },
  {
    text: 'Six people, a baby among them, died.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 6, max: 6 } },
      { outcome: 'killed', who: 'a baby', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'A family of five was found dead in the cabin.',
    claims: [{ outcome: 'killed', count: { min: 5, max: 5 } }],
  },
  {
    text: 'The mudslide wiped out a family of six.',
    claims: [{ outcome: 'killed', count: { min: 6, max: 6 } }],
  },
  { text: 'The mudslide wiped out six bridges.', claims: [] },
  {
    text: 'The fire killed twins, aged four.',
    claims: [{ outcome: 'killed', who: 'twins', count: { min: 2, max: 2 } }],
  },
  {
    text: 'The pilot and his only passenger were killed.',
    claims: [
      { outcome: 'killed', who: 'The pilot' },
      { outcome: 'killed', who: 'his only passenger' },
    ],
  },
  // by other words
  {
    text: 'Reporters counted 14 body bags outside the clinic.',
    claims: [{ outcome: 'killed', count: { min: 14, max: 14 } }],
  },
  { text: 'The town bought 14 body bags.', claims: [] },
  {
    text: 'There were no reports of injuries, and there was no loss of life.',
    claims: [
      { outcome: 'injured', count: { min: 0, max: 0 } },
      { outcome: 'killed', count: { min: 0, max: 0 } },
    ],
  },
  {
    text: 'Twenty people were cut by flying glass, and three guards were overcome by smoke.',
    claims: [
      { outcome: 'injured', who: 'people', count: { min: 20, max: 20 } },
      { outcome: 'injured', who: 'guards', count: { min: 3, max: 3 } },
    ],
  },
  { text: 'Twenty people were cut by the firm.', claims: [] },
  { text: 'Three guards were overcome by grief.', claims: [] },
  {
    text: 'Eleven hikers have not been seen since the avalanche.',
    claims: [{ outcome: 'missing', who: 'hikers', count: { min: 11, max: 11 } }],
  },
  { text: 'Eleven hikers have not been seen on the ridge.', claims: [] },
  {
    text: 'Up to 25 people are believed to be trapped.',
    claims: [{ outcome: 'missing', who: 'people', count: { min: 0, max: 25 } }],
  },
  {
    text: 'More than 1,200 people had to leave their homes.',
    claims: [{ outcome: 'displaced', who: 'people', count: { min: 1201, max: null } }],
  },
  { text: 'More than 1,200 people leave their homes at dawn.', claims: [] },
  {
    text: 'Gunmen held six guards overnight.',
    claims: [{ outcome: 'captured', who: 'guards', count: { min: 6, max: 6 } }],
  },
  { text: 'The stadium held 300 people.', claims: [] },
  { text: 'Police held two meetings.', claims: [] },
  {
    text: 'Four officers required hospital treatment.',
    claims: [{ outcome: 'injured', who: 'officers', count: { min: 4, max: 4 } }],
  },
  { text: 'Anyone who needs medical treatment may call.', claims: [] },
  { text: 'Four officers needed medical help to lose weight.', claims: [] },
  {
    text: 'Three climbers fell to their deaths, and two brothers were swept to their deaths.',
    claims: [
      { outcome: 'killed', who: 'climbers', count: { min: 3, max: 3 } },
      { outcome: 'killed', who: 'brothers', count: { min: 2, max: 2 } },
    ],
  },
  { text: 'Three climbers fell to their knees.', claims: [] },
  {
    text: 'Six skiers were dug out alive.',
    claims: [{ outcome: 'rescued', who: 'skiers', count: { min: 6, max: 6 } }],
  },
  {
    text: 'Omar Sabri came to collect the body of his 14-year-old son Karim.',
    claims: [{ outcome: 'killed', who: 'Karim', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A 14-year-old pupil was shot in his left shoulder.',
    claims: [{ outcome: 'casualties', who: 'A 14-year-old pupil', count: { min: 1, max: 1 } }],
  },
  {
    text: 'The bodies of a couple and their daughter were found in the attic.',
    claims: [
      { outcome: 'killed', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'their daughter', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'Troops rounded up 50 men.',
    claims: [{ outcome: 'captured', who: 'men', count: { min: 50, max: 50 } }],
  },
  { text: 'Farmers rounded up 50 cattle.', claims: [] },
  {
    text: 'Four teachers abducted last week were freed.',
    claims: [
      { outcome: 'captured', who: 'teachers', count: { min: 4, max: 4 } },
      { outcome: 'rescued', who: 'teachers', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'Rebels freed four hostages.',
    claims: [{ outcome: 'rescued', who: 'hostages', count: { min: 4, max: 4 } }],
  },
  {
    text: 'About 900 people were made homeless.',
    claims: [{ outcome: 'displaced', who: 'people', count: { min: 900, max: 900 } }],
  },
  {
    text: 'The army said it lost seven soldiers.',
    claims: [{ outcome: 'killed', who: 'soldiers', count: { min: 7, max: 7 } }],
  },
  {
    text: 'At least 17 people, mostly women and children, drowned.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 17, max: null } }],
  },
  {
    text: 'The tremor injured dozens, none seriously.',
    claims: [{ outcome: 'injured', count: { min: 12, max: null } }],
  },
  { text: 'The army denied that any of its soldiers had been killed.', claims: [] },
  {
    text: 'The toll, which officials had put at nine, rose to 14.',
    claims: [{ outcome: 'killed', count: { min: 14, max: 14 } }],
  },
  // more than what a toll passes
  {
    text: 'Toll surpasses 60 as rain falls.',
    claims: [{ outcome: 'killed', count: { min: 61, max: null } }],
  },
  {
    text: 'The number of dead crossed 60.',
    claims: [{ outcome: 'killed', count: { min: 61, max: null } }],
  },
  { text: 'The river rose as 60 trucks passed.', claims: [] },
  {
    text: 'The death toll of the quake passed 300 on Sunday.',
    claims: [{ outcome: 'killed', count: { min: 301, max: null } }],
  },
  {
    text: 'The number of people killed in the fire has topped 40.',
    claims: [{ outcome: 'killed', count: { min: 41, max: null } }],
  },
];
