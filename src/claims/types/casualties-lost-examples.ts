/** Sentences on those who are lost, found or counted with the lost, and the casualties that they tell. */
import type { Example } from '../claim-type.ts';

export const lostExamples: Example[] = [
  // where they had to leave: their homes are lost for a while, a hotel is not
  {
    text: 'Some 200 people were evacuated from their homes near Norden.',
    claims: [{ outcome: 'displaced', count: { min: 200, max: 200 } }],
  },
  {
    text: 'About 200 people were evacuated from a hotel in Norden.',
    claims: [{ outcome: 'rescued', count: { min: 200, max: 200 } }],
  },
  // in what state those are whom a clause describes
  {
    text: 'All 33 miners trapped in a shaft near Belmar have been found dead.',
    claims: [{ outcome: 'killed', count: { min: 33, max: 33 } }],
  },
  {
    text: 'Nine miners who became trapped when a shaft collapsed in May were found dead on Monday.',
    claims: [{ outcome: 'killed', who: 'miners', count: { min: 9, max: 9 } }],
  },
  // a part of a whole, and the whole
  {
    text: 'The ferry sank, leaving 76 of the boat’s 118 passengers still unaccounted for.',
    claims: [{ outcome: 'missing', who: 'passengers', count: { min: 76, max: 76 } }],
  },
  {
    text: 'The ferry sank with 76 of its 118 passengers rescued.',
    claims: [{ outcome: 'rescued', who: 'passengers', count: { min: 76, max: 76 } }],
  },
  {
    text: 'One of four people shot in Norden has died.',
    claims: [
      { outcome: 'killed', count: { min: 1, max: 1 } },
      { outcome: 'casualties', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'Eighteen others who were in the shaft are still unaccounted for.',
    claims: [{ outcome: 'missing', count: { min: 18, max: 18 } }],
  },
  {
    text: 'Divers found another body, bringing to 22 the number of known victims.',
    claims: [{ outcome: 'killed', count: { min: 22, max: 22 } }],
  },
  {
    text: 'The toll of the floods nears 100.',
    claims: [{ outcome: 'killed', count: { min: 100, max: 100, approximate: true } }],
  },
  {
    text: 'Five men were hurt. One of them, a 34-year-old clerk, was pronounced dead.',
    claims: [
      { outcome: 'injured', count: { min: 5, max: 5 } },
      { outcome: 'killed', count: { min: 1, max: 1 } },
    ],
  },
  { text: 'He fired at least one shot at the guards.', claims: [] },
  {
    text: 'A driver whose wife was one of the three injured fled.',
    claims: [{ outcome: 'injured', count: { min: 3, max: 3 } }],
  },
  { text: 'Two boys missing since the flood were found alive.', claims: [] },
  {
    text: 'Seven hurt in bus crash: police Two people are dead.',
    claims: [
      { outcome: 'injured', count: { min: 7, max: 7 } },
      { outcome: 'killed', count: { min: 2, max: 2 } },
    ],
  },
  // a number that counts dead and missing together tells of neither
  { text: 'The number of dead and missing in the flood has reached nearly 130.', claims: [] },
  {
    text: 'A raid has brought the number of dead in a series of Karsian strikes on the north of the land to 25.',
    claims: [{ outcome: 'killed', count: { min: 25, max: 25 } }],
  },
  { text: 'Twelve people are dead or missing.', claims: [] },
  {
    text: 'Twelve people are dead and four missing.',
    claims: [
      { outcome: 'killed', count: { min: 12, max: 12 } },
      { outcome: 'missing', count: { min: 4, max: 4 } },
    ],
  },
  // the same is told of others by “as”
  {
    text: 'Three captives were killed in the raid, as were two of the rescuers.',
    claims: [
      { outcome: 'killed', who: 'captives', count: { min: 3, max: 3 } },
      { outcome: 'killed', who: 'the rescuers', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'The driver was hurt, as were a clerk and two guards in the van.',
    claims: [
      { outcome: 'injured', who: 'The driver', count: { min: 1, max: 1 } },
      { outcome: 'injured', who: 'a clerk', count: { min: 1, max: 1 } },
      { outcome: 'injured', who: 'guards', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'Five clerks including the driver of the van died there and two others are receiving treatment.',
    claims: [
      { outcome: 'killed', who: 'clerks', count: { min: 5, max: 5 } },
      { outcome: 'killed', who: 'the driver', count: { min: 1, max: 1 } },
      { outcome: 'injured', count: { min: 2, max: 2 } },
    ],
  },
  {
    text: 'Two clerks are receiving treatment for addiction, and patients are receiving treatment.',
    claims: [],
  },
  {
    text: 'There were no “indications” that civilians were killed in the strike.',
    claims: [{ outcome: 'killed', who: 'civilians', count: { min: 0, max: 0 } }],
  },
  {
    text: 'The army said there was no evidence that any villagers were hurt.',
    claims: [{ outcome: 'injured', who: 'villagers', count: { min: 0, max: 0 } }],
  },
  {
    text: 'There were no immediate reports that anyone was hurt in the blast.',
    claims: [{ outcome: 'injured', who: '', count: { min: 0, max: 0 } }],
  },
  {
    text: 'A civilian passing through the area sustained minor injuries.',
    claims: [{ outcome: 'injured', who: 'A civilian', count: { min: 1, max: 1 } }],
  },
  {
    text: 'The army killed a rebel “leader” in a strike.',
    claims: [{ outcome: 'killed', who: 'a rebel “leader”', count: { min: 1, max: 1 } }],
  },
  {
    text: 'American, British soldiers were killed in a raid.',
    claims: [{ outcome: 'killed', who: 'British soldiers', count: { min: 2, max: null } }],
  },
  {
    text: 'Twelve clerks sustained both serious and slight injuries.',
    claims: [{ outcome: 'injured', who: 'clerks', count: { min: 12, max: 12 } }],
  },
  {
    text: 'Three captives were killed as two clerks watched.',
    claims: [{ outcome: 'killed', who: 'captives', count: { min: 3, max: 3 } }],
  },
  // the present of a dek, and one who is to hold an office
  {
    text: 'Masked men shoot dead the mayor-elect of Belmar.',
    claims: [{ outcome: 'killed', who: 'the mayor-elect', count: { min: 1, max: 1 } }],
  },
  // a toll that was put higher at first
  {
    text: 'The death toll, initially estimated at 245, was later lowered to 233.',
    claims: [{ outcome: 'killed', count: { min: 233, max: 233 } }],
  },
  // those who are missing, whatever struck them
  {
    text: 'Crews searched for 26 missing climbers struck by an avalanche.',
    claims: [{ outcome: 'missing', who: 'missing climbers', count: { min: 26, max: 26 } }],
  },
  // a toll of two figures
  {
    text: 'The toll is 12 killed and eight wounded.',
    claims: [
      { outcome: 'killed', count: { min: 12, max: 12 } },
      { outcome: 'injured', count: { min: 8, max: 8 } },
    ],
  },
  // after a day’s work: no rate
  {
    text: 'A strike killed at least 30 labourers resting after a day’s work.',
    claims: [{ outcome: 'killed', who: 'labourers', count: { min: 30, max: null } }],
  },
  // two adjectives between the number and the noun
  {
    text: 'Four tired, hungry divers were rescued.',
    claims: [{ outcome: 'rescued', count: { min: 4, max: 4 } }],
  },
  // what a place is told of between people and their state
  {
    text: 'Five residents of a house that partly collapsed in Ostrov remained unaccounted for on Friday.',
    claims: [{ outcome: 'missing', who: 'residents', count: { min: 5, max: 5 } }],
  },
  { text: 'Relatives of two miners who were in the pit are missing the news.', claims: [] },
  // one number for either of two
  {
    text: 'In the ferry’s sinking 63 passengers or crew members remained unaccounted for.',
    claims: [{ outcome: 'missing', who: 'passengers', count: { min: 63, max: 63 } }],
  },
  // bodies that the sea gives back
  {
    text: 'Six bodies, including that of a girl, have washed ashore.',
    claims: [{ outcome: 'killed', count: { min: 6, max: 6 } }],
  },
  {
    text: 'A woman’s body washed up on the beach.',
    claims: [{ outcome: 'killed', who: 'A woman', count: { min: 1, max: 1 } }],
  },
  { text: 'Six boats have washed ashore.', claims: [] },
  // who is still trapped, and who was
  {
    text: 'Crews are searching for the 15 miners who remained trapped a day after the blast.',
    claims: [{ outcome: 'missing', who: 'miners', count: { min: 15, max: 15 } }],
  },
  {
    text: 'Crews are trying to free 15 trapped miners.',
    claims: [{ outcome: 'missing', count: { min: 15, max: 15 } }],
  },
  { text: 'Crews brought up 15 miners who were trapped.', claims: [] },
  {
    text: 'Crews freed 15 trapped miners.',
    claims: [{ outcome: 'rescued', count: { min: 15, max: 15 } }],
  },
  // a grant to nobody who died
  { text: 'The governor set up a fund for the kin of those who died.', claims: [] },
  // what the number of the hurt does befalls nobody
  {
    text: 'It was late, Omar Sabri said, as the number of casualties and injured kept rising.',
    claims: [],
  },
  {
    text: 'Others fled. The victims included a man in his 40s.',
    claims: [{ outcome: 'displaced' }],
  },
  // who they were, between them and what befell them; who died later in hospital
  {
    text: 'At least 174 people, comprising 83 women, 80 men, and 11 others, were confirmed dead.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 174, max: null } }],
  },
  { text: 'The fire killed them, with 13 dying there and five later in the hospital.', claims: [] },
  // a toll that stands at a figure
  {
    text: 'The death toll stood at 26, with another 88 injured.',
    claims: [
      { outcome: 'killed', count: { min: 26, max: 26 } },
      { outcome: 'injured', count: { min: 88, max: 88 } },
    ],
  },
  // who shot himself dead; whom a fire burned, by name
  {
    text: 'The gunman then shot himself dead.',
    claims: [{ outcome: 'killed', who: 'The gunman', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Otto Brandt, 34, was burned in a house fire on Monday.',
    claims: [{ outcome: 'injured', who: 'Otto Brandt', count: { min: 1, max: 1 } }],
  },
  { text: 'Otto Brandt was burned by the sale of the mill.', claims: [] },
  // shot to death whom; and whom a verb behind a description tells of
  {
    text: 'A man apparently shot to death two clerks in Norden.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  {
    text: 'A man shot to death in Norden was a clerk.',
    claims: [{ outcome: 'killed', who: 'A man', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A fire killed a man and two women living next door were hurt.',
    claims: [
      { outcome: 'killed', count: { min: 1, max: 1 } },
      { outcome: 'injured', count: { min: 2, max: 2 } },
    ],
  },
  // so many a year: no happening
  { text: 'The gas causes 170 deaths and 2,000 hospitalizations a year.', claims: [] },
  { text: 'There are about 170 deaths from falls in Karsia every year.', claims: [] },
  {
    text: 'There were 12 deaths a year after the war.',
    claims: [{ outcome: 'killed', count: { min: 12, max: 12 } }],
  },
  // a toll that has gone up to a number stands there
  {
    text: 'The death toll in Norden has gone up to 136.',
    claims: [{ outcome: 'killed', count: { min: 136, max: 136 } }],
  },
  {
    text: 'Up to 136 people were killed in Norden.',
    claims: [{ outcome: 'killed', count: { min: 0, max: 136 } }],
  },
  // where they were, and who is among them, between the people and their state
  {
    text: 'All 72 people on the plane, including four clerks, are feared dead.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 72, max: 72 } },
      { outcome: 'killed', who: 'clerks', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'Twelve miners in the shaft are still missing.',
    claims: [{ outcome: 'missing', who: 'miners', count: { min: 12, max: 12 } }],
  },
  { text: 'The men in the shaft heard that it was dead.', claims: [] },
  {
    text: 'Crews searched for about 100 people who were still missing.',
    claims: [{ outcome: 'missing', count: { min: 100, max: 100, approximate: true } }],
  },
  { text: 'Hopes of finding many more survivors are dimming.', claims: [] },
  {
    text: 'The death toll as of 7 p.m. on Wednesday was 274.',
    claims: [{ outcome: 'killed', count: { min: 274, max: 274 } }],
  },
  { text: 'The death toll as of Wednesday was a worry to 274.', claims: [] },
  {
    text: 'The paper quoted a woman whose brother was among those killed.',
    claims: [{ outcome: 'killed', who: 'brother', count: { min: 1, max: 1 } }],
  },
];
