/** Sentences in which it matters whom a figure or a verb means, and the casualties that they tell. */
import type { Example } from '../claim-type.ts';

export const peopleExamples: Example[] = [
  // told by their people, or by what they are to others
  {
    text: 'Gunmen abducted a Kurd and an ex-mayor.',
    claims: [
      { outcome: 'captured', who: 'a Kurd', count: { min: 1, max: 1 } },
      { outcome: 'captured', who: 'an ex-mayor', count: { min: 1, max: 1 } },
    ],
  },
  { text: 'Gunmen seized a co-ed school.', claims: [] },
  // what they were suspected of being
  {
    text: 'A commander was killed along with two other suspected rebels.',
    claims: [
      { outcome: 'killed', who: 'A commander' },
      { outcome: 'killed', who: 'other suspected rebels', count: { min: 2, max: 2 } },
    ],
  },
  // in the words of somebody else
  {
    text: 'Some 39 officers were “lightly hurt” in the clashes.',
    claims: [{ outcome: 'injured', count: { min: 39, max: 39 } }],
  },
  // whom a pronoun may stand for
  {
    text: 'A woman was shot in Norden. She died at a clinic.',
    claims: [
      { outcome: 'casualties', who: 'A woman' },
      { outcome: 'killed', who: 'A woman' },
    ],
  },
  {
    text: 'A woman was shot in Norden. He died at a clinic.',
    claims: [{ outcome: 'casualties', who: 'A woman' }],
  },
  { text: 'A guard’s brother shot her.', claims: [] },
  { text: 'Baby airlifted after Norden shooting.', claims: [] },
  // parts told after the whole
  {
    text: 'Nine people died. Of the dead, four are women, three men and two are children.',
    claims: [
      { outcome: 'killed', count: { min: 9, max: 9 } },
      { outcome: 'killed', who: 'women', count: { min: 4, max: 4 } },
      { outcome: 'killed', who: 'men', count: { min: 3, max: 3 } },
      { outcome: 'killed', who: 'children', count: { min: 2, max: 2 } },
    ],
  },
  { text: 'None of the injured were intended targets.', claims: [] },
  // who is held, hurt or ended by what only looks so
  { text: 'It was the longest of many held in May.', claims: [] },
  { text: 'No one held her back.', claims: [] },
  { text: 'Ann Lee, an expert in custody law, spoke.', claims: [] },
  { text: 'Alder Savings eliminated $9 million of debt.', claims: [] },
  {
    text: 'Forces eliminated nine fighters.',
    claims: [{ outcome: 'killed', count: { min: 9, max: 9 } }],
  },
  {
    text: 'An off duty guard was killed.',
    claims: [{ outcome: 'killed', who: 'An off duty guard' }],
  },
  // who speaks of it was hurt
  {
    text: 'Omar Sabri, who was shot in the leg, told reporters that he ran.',
    claims: [{ outcome: 'injured', who: 'Omar Sabri' }],
  },
  {
    text: 'Omar Sabri, who was shot on Monday, had said he was afraid.',
    claims: [{ outcome: 'casualties', who: 'Omar Sabri' }],
  },
  // whom words that describe somebody stand for
  {
    text: 'One of the wounded students, Omar Sabri, said that he ran.',
    claims: [{ outcome: 'injured', who: 'Omar Sabri' }],
  },
  {
    text: 'He mourns the death of his mother, a teacher who was killed in the attack.',
    claims: [{ outcome: 'killed', who: 'a teacher' }],
  },
  {
    text: '“I saw our teacher lying injured on the floor,” Omar Sabri said.',
    claims: [{ outcome: 'injured', who: 'teacher' }],
  },
  {
    text: 'All the rebels -- seven of them, police said -- were dead.',
    claims: [{ outcome: 'killed', who: 'rebels', count: { min: 7, max: 7 } }],
  },
  {
    text: 'Troops pushed the gunmen back and killed four.',
    claims: [{ outcome: 'killed', who: 'gunmen', count: { min: 4, max: 4 } }],
  },
  {
    text: 'Troops stormed the house and killed four.',
    claims: [{ outcome: 'killed', who: '', count: { min: 4, max: 4 } }],
  },
  {
    text: 'The rebels had “300 to 400 people … under their custody” at one point.',
    claims: [{ outcome: 'captured', who: 'people', count: { min: 300, max: 400 } }],
  },
  {
    text: 'The woman was singled out and shot on Monday.',
    claims: [{ outcome: 'casualties', who: 'The woman' }],
  },
  { text: 'Seven of the eleven missing were found alive.', claims: [] },
  { text: 'The clerk said: “I’m shot.”', claims: [] },
  { text: 'He spoke of the loss of a friend and a democrat.', claims: [] },
  // counted out of those told before
  {
    text: 'The bus carried 40 pilgrims, six of whom were killed.',
    claims: [{ outcome: 'killed', count: { min: 6, max: 6 } }],
  },
  {
    text: 'They met 40 clerks, two of whom were among the dead.',
    claims: [{ outcome: 'killed', count: { min: 2, max: 2 } }],
  },
  { text: 'The mill sent 40 carts, six of which were hit.', claims: [] },
  {
    text: 'He spoke of the savage killing of at least 25 clerks.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 25, max: null } }],
  },
  {
    text: 'The ministry said “over 30” clerks died.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 31, max: null } }],
  },
  // described by what befell them
  {
    text: 'The gunman, Omar Sabri – shot dead by police – had a knife.',
    claims: [{ outcome: 'killed', who: 'The gunman', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Passers-by were hurt by glass.',
    claims: [{ outcome: 'injured', count: { min: 2, max: null } }],
  },
  // an aside between the people and what befell them
  {
    text: 'At least 11 people, eight of them women, were crushed to death in Norden.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 11, max: null } },
      { outcome: 'killed', who: 'women', count: { min: 8, max: 8 } },
    ],
  },
  {
    text: 'Four people, including the gunman, are dead.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 4, max: 4 } },
      { outcome: 'killed', who: 'the gunman', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'Eight clerks belonging to two families, including a baker, were killed.',
    claims: [
      { outcome: 'killed', who: 'clerks', count: { min: 8, max: 8 } },
      { outcome: 'killed', who: 'a baker', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'A fourth worker, who tried to help them, is critical.',
    claims: [{ outcome: 'injured', who: 'A fourth worker', count: { min: 1, max: 1 } }],
  },
  // as many as a group has
  {
    text: 'The blaze killed a family of five.',
    claims: [{ outcome: 'killed', count: { min: 5 } }],
  },
  {
    text: 'The avalanche killed a party of six climbers.',
    claims: [{ outcome: 'killed', who: 'climbers', count: { min: 6, max: 6 } }],
  },
  { text: 'The blaze killed a family of deer.', claims: [] },
  { text: 'Shelling hit a group of three islands.', claims: [] },
  { text: 'Three generations of a family died.', claims: [] },
  {
    text: 'A driver killed her parents.',
    claims: [{ outcome: 'killed', count: { min: 2, max: 2 } }],
  },
  {
    text: 'A strike killed a general and two of his aides.',
    claims: [
      { outcome: 'killed' },
      { outcome: 'killed', who: 'aides', rules: ['casualties/active'] },
    ],
  },
  {
    text: 'His cousin Tom Bel was killed together with his five children.',
    claims: [
      { outcome: 'killed', who: 'His cousin Tom Bel' },
      { outcome: 'killed', who: 'children', count: { min: 5, max: 5 } },
    ],
  },
  {
    text: 'The death toll had risen to 11 and the number of wounded to 39.',
    claims: [
      { outcome: 'killed', count: { min: 11, max: 11 } },
      { outcome: 'injured', count: { min: 39, max: 39 } },
    ],
  },
  {
    text: 'Two others suffered serious but not life-threatening injuries.',
    claims: [{ outcome: 'injured', who: 'others', count: { min: 2, max: 2 } }],
  },
  { text: 'Two others suffered heavy but not ruinous losses.', claims: [] },
  {
    text: 'A gunman shot dead the mayor.',
    claims: [{ outcome: 'killed', who: 'the mayor', count: { min: 1, max: 1 } }],
  },
  {
    text: 'One was killed and another left in critical condition.',
    claims: [{ outcome: 'killed' }, { outcome: 'injured', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Police shot a clerk and arrested a third.',
    claims: [{ outcome: 'casualties' }, { outcome: 'captured', count: { min: 1, max: 1 } }],
  },
  // who is shown, what is brought down, which firm is taken
  { text: 'Cameras captured three men at the gate.', claims: [] },
  { text: 'Two men were captured on video.', claims: [] },
  {
    text: 'Soldiers captured three men at the gate.',
    claims: [{ outcome: 'captured', who: 'men', count: { min: 3, max: 3 } }],
  },
  { text: 'The navy shot down 14 of the 19 drones.', claims: [] },
  { text: 'Fourteen drones were shot down.', claims: [] },
  {
    text: 'Gunmen shot down two clerks.',
    claims: [{ outcome: 'casualties', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  { text: 'Rebels seized the state broadcaster.', claims: [] },
  {
    text: 'Rebels seized a cameraman.',
    claims: [{ outcome: 'captured', who: 'a cameraman', count: { min: 1, max: 1 } }],
  },
  // those who shoot are not the shot
  {
    text: 'Police shot dead two gunmen.',
    claims: [{ outcome: 'killed', who: 'gunmen', count: { min: 2, max: 2 } }],
  },
  { text: 'Judge John Hurt, of Norden, presided.', claims: [] },
  { text: 'Guns do kill people.', claims: [] },
  // told by what they are to others, or by their turn
  {
    text: 'An avalanche has claimed a third life.',
    claims: [{ outcome: 'killed', count: { min: 3, max: 3 } }],
  },
  {
    text: 'A father-of-two and his best friend were killed.',
    claims: [{ outcome: 'killed' }, { outcome: 'killed', who: 'his best friend' }],
  },
  {
    text: 'A father of two and his best friend were killed.',
    claims: [{ outcome: 'killed' }, { outcome: 'killed', who: 'his best friend' }],
  },
  {
    text: 'Two die in bakery fire.',
    claims: [{ outcome: 'killed', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Gunmen abducted more than 80 pupils.',
    claims: [{ outcome: 'captured', who: 'pupils', count: { min: 81, max: null } }],
  },
  {
    text: 'A girl is fighting for her life.',
    claims: [{ outcome: 'injured', who: 'A girl', count: { min: 1, max: 1 } }],
  },
  { text: 'A party is fighting for its life.', claims: [] },
  {
    text: 'Four were brought to the surface with burns.',
    claims: [{ outcome: 'injured', count: { min: 4, max: 4 } }],
  },
  {
    text: 'Nearly 300 people have been treated for heat stroke.',
    claims: [{ outcome: 'injured', count: { min: 300, max: 300 } }],
  },
  {
    text: 'Eight pupils were hurt or killed.',
    claims: [{ outcome: 'casualties', count: { min: 8, max: 8 } }],
  },
  {
    text: 'They mourned the death of a guard, a nurse who was killed and others.',
    claims: [
      { outcome: 'killed', who: 'a guard' },
      { outcome: 'killed', who: 'a nurse' },
    ],
  },
  {
    text: 'The injured are 85, of whom 11 in a clinic. The missing are 19.',
    claims: [
      { outcome: 'injured', count: { min: 85, max: 85 } },
      { outcome: 'missing', count: { min: 19, max: 19 } },
    ],
  },
  {
    text: 'Nine of the injured are in a critical condition and six of them have been airlifted.',
    claims: [{ outcome: 'injured', count: { min: 9, max: 9 } }],
  },
  {
    text: 'Six climbers were airlifted from the ridge.',
    claims: [{ outcome: 'rescued', count: { min: 6, max: 6 } }],
  },
  {
    text: 'Forty others sustained varying degrees of injury.',
    claims: [{ outcome: 'injured', count: { min: 40, max: 40 } }],
  },
  {
    text: 'A worker was burned when a valve failed.',
    claims: [{ outcome: 'injured', who: 'A worker' }],
  },
  {
    text: 'A commander within the Tarr guard was killed.',
    claims: [{ outcome: 'killed', who: 'A commander' }],
  },
  {
    text: 'Two guards were burned to death.',
    claims: [{ outcome: 'killed', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Police said that 132 of the dead were children and nine were staff members.',
    claims: [
      { outcome: 'killed', who: 'children', count: { min: 132, max: 132 } },
      { outcome: 'killed', who: 'staff members', count: { min: 9, max: 9 } },
    ],
  },
];
