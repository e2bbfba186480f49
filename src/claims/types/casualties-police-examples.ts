/** Sentences in the manner of police reports and of the local news made of them, and the casualties that they tell. */
import type { Example } from '../claim-type.ts';

const one = { min: 1, max: 1 };
const two = { min: 2, max: 2 };

export const policeExamples: Example[] = [
  // ages between those who were found and what they were found with
  {
    text: 'Officers found Omar Sabri, 34, and Lena Tarr, 29, with gunshot wounds.',
    claims: [
      { outcome: 'injured', who: 'Omar Sabri' },
      { outcome: 'injured', who: 'Lena Tarr' },
    ],
  },
  {
    text: 'Police found two men, ages 21 and 23, with stab wounds.',
    claims: [{ outcome: 'injured', count: { min: 2, max: 2 } }],
  },
  { text: 'Police found two men, ages 21 and 23, with a stolen car.', claims: [] },
  {
    text: 'Robbers shot at and wounded three men, police said.',
    claims: [{ outcome: 'injured', count: { min: 3, max: 3 } }],
  },
  // who was killed after a deed: whoever did it
  {
    text: 'A clerk who hid in a Norden house shot and wounded a guard before he was killed by deputies.',
    claims: [
      { outcome: 'injured', who: 'a guard', count: one },
      { outcome: 'killed', who: 'A clerk', count: one },
    ],
  },
  {
    text: 'A clerk came in. He shot a guard before he was killed by deputies.',
    claims: [
      { outcome: 'casualties', who: 'a guard', count: one },
      { outcome: 'killed', who: 'A clerk', count: one },
    ],
  },
  {
    text: 'A man was on a porch when a gunman shot him. He died at a clinic.',
    claims: [
      { outcome: 'casualties', who: 'A man', count: one },
      { outcome: 'killed', who: 'A man', count: one },
    ],
  },
  { text: 'A clerk tried to reach his son before he left.', claims: [] },
  // how they were found
  {
    text: 'A man and a woman were located deceased in a house.',
    claims: [
      { outcome: 'killed', who: 'A man', count: one },
      { outcome: 'killed', who: 'a woman', count: one },
    ],
  },
  { text: 'A man was located in a house.', claims: [] },
  {
    text: 'A second man was located a mile away suffering from a gunshot wound.',
    claims: [{ outcome: 'injured', who: 'A second man', count: one }],
  },
  {
    text: 'A clerk was found nearby suffering from a gunshot wound.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  { text: 'A clerk was found nearby suffering from hunger.', claims: [] },
  // ages within a list
  {
    text: 'Two men, aged 21 and 23, and a girl remain in custody.',
    claims: [
      { outcome: 'captured', who: 'men', count: { min: 2, max: 2 } },
      { outcome: 'captured', who: 'a girl', count: one },
    ],
  },
  {
    text: 'They spoke to two men, aged 21 and 23, and a girl is in custody.',
    claims: [{ outcome: 'captured', who: 'a girl', count: one }],
  },
  // whose body was found
  {
    text: 'A clerk’s body was found in a car.',
    claims: [{ outcome: 'killed', who: 'A clerk', count: one }],
  },
  {
    text: 'The man whose body was found in a car was 40.',
    claims: [{ outcome: 'killed', who: 'The man', count: one }],
  },
  { text: 'The clerk’s body was sore. The clerk’s body of work was found wanting.', claims: [] },
  // where they lie
  {
    text: 'Two clerks were flown to Norden, where they remain in serious condition.',
    claims: [{ outcome: 'injured', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Two clerks were hurt and taken to a hospital, where they remain in serious condition.',
    claims: [{ outcome: 'injured', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Otto Brandt was shot. The suspect was flown to Norden, where he is in critical condition.',
    claims: [
      { outcome: 'casualties', who: 'Otto Brandt', count: one },
      { outcome: 'injured', who: 'The suspect', count: one },
    ],
  },
  // one person by two words, and a headline that opens with what is held for the dead
  {
    text: 'A clerk was stabbed. The victim, 31-year-old Ann Orlov, was pronounced dead.',
    claims: [
      { outcome: 'casualties', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'Ann Orlov', count: one },
    ],
  },
  {
    text: 'Vigil for girl, 7, killed by stray bullet',
    claims: [{ outcome: 'killed', who: 'girl', count: one }],
  },
  // bones, and who only stands guard
  {
    text: 'A clerk suffered a broken leg and was under guard in hospital.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  { text: 'A clerk suffered a broken heart. A clerk had a broken window.', claims: [] },
  // deeds by their gerunds
  {
    text: 'A man is accused of beating his father to death.',
    claims: [{ outcome: 'killed', who: 'his father', count: one }],
  },
  { text: 'A man is accused of beating his father.', claims: [] },
  // brought to a hospital by other words, and moved for another reason
  {
    text: 'The driver was removed from the scene by ambulance to the Regional Hospital Belmar.',
    claims: [{ outcome: 'injured', who: 'The driver', count: one }],
  },
  {
    text: 'Two clerks were shifted to a hospital.',
    claims: [{ outcome: 'injured', who: 'clerks', count: two }],
  },
  { text: 'The bodies were removed to a hospital. The clerk was removed from office.', claims: [] },
  // a second one
  {
    text: 'A second stabbing victim was brought in with serious injuries.',
    claims: [{ outcome: 'injured', who: 'A second stabbing victim', count: one }],
  },
  // one of the people of a sentence, who died
  {
    text: 'Guards returned fire, hitting one of the men. He died at a hospital.',
    claims: [
      { outcome: 'casualties', who: 'the men', count: one },
      { outcome: 'killed', who: 'the men', count: one },
    ],
  },
  // whoever is described, not what they are of
  {
    text: 'Two cars crashed; the driver of one, who was 60, died in the crash.',
    claims: [{ outcome: 'killed', who: 'the driver', count: one }],
  },
  // words in quotation marks that go on with a sentence
  {
    text: 'The suspect “was struck by gunfire and pronounced dead,” the police said.',
    claims: [{ outcome: 'killed', who: 'The suspect', count: one }],
  },
  // those joined over brackets, and behind a place
  {
    text: 'A clerk (the oldest of them) and four others have died.',
    claims: [
      { outcome: 'killed', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'others', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'After a shootout with police in Alder State, a Police Officer and four others have died.',
    claims: [
      { outcome: 'killed', who: 'a Police Officer', count: one },
      { outcome: 'killed', who: 'others', count: { min: 4, max: 4 } },
    ],
  },
  // what “left” and “gang shooting” tell of
  {
    text: 'The raid resulted in one death and two left in critical condition.',
    claims: [
      { outcome: 'killed', count: one },
      { outcome: 'injured', count: two },
    ],
  },
  {
    text: 'A victim in the first gang shooting also died.',
    claims: [{ outcome: 'killed', who: 'A victim', count: one }],
  },
  // who was hit by no one, or by what no rule knows, and what became of him
  {
    text: 'A clerk fell from a roof. He was taken to a hospital, where he died.',
    claims: [{ outcome: 'killed', who: 'A clerk', count: one }],
  },
  {
    text: 'A clerk fell from a roof. Crews tried to help her, but she did not make it.',
    claims: [{ outcome: 'killed', who: 'A clerk', count: one }],
  },
  {
    text: 'A teen fell from a roof. He is in critical condition.',
    claims: [{ outcome: 'injured', who: 'A teen', count: one }],
  },
  {
    text: 'A clerk fell from a roof. She was flown to a hospital with serious injuries.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  {
    text: 'A clerk was hurt in a fall. She was flown to a hospital with serious injuries.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  {
    text: 'Crews pulled a clerk from a burning house. He is in critical condition.',
    claims: [
      { outcome: 'rescued', who: 'a clerk', count: one },
      { outcome: 'injured', who: 'a clerk', count: one },
    ],
  },
  { text: 'A runner fell, and she did not make it to the final.', claims: [] },
  { text: 'Jon Hale said that Ann Orlov was at home when he was hurt.', claims: [] },
  {
    text: 'A gunman shot a clerk. Doctors at a clinic pronounced her dead.',
    claims: [
      { outcome: 'casualties', who: 'a clerk', count: one },
      { outcome: 'killed', who: 'a clerk', count: one },
    ],
  },
  {
    text: 'Officers found a pedestrian suffering from a gunshot wound.',
    claims: [{ outcome: 'injured', who: 'a pedestrian', count: one }],
  },
  { text: 'Officers found a pedestrian suffering from hunger.', claims: [] },
  {
    text: 'The clerk suffered non-life-threatening burns to her hands.',
    claims: [{ outcome: 'injured', who: 'The clerk', count: one }],
  },
  {
    text: 'A clerk was pronounced dead at the scene by paramedics, and a guard died on the way.',
    claims: [
      { outcome: 'killed', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'a guard', count: one },
    ],
  },
  {
    text: 'Eleven passengers were burnt beyond recognition.',
    claims: [{ outcome: 'killed', who: 'passengers', count: { min: 11, max: 11 } }],
  },
  // by what they were hit
  {
    text: 'Omar Orlov, 34, of Norden, was struck by a car.',
    claims: [{ outcome: 'casualties', who: 'Omar Orlov', count: one }],
  },
  { text: 'Omar Orlov, 34, of Norden, was struck by a thought.', claims: [] },
  {
    text: 'Two clerks were run over by a truck, and a girl was knocked down by a car.',
    claims: [
      { outcome: 'casualties', who: 'clerks', count: two },
      { outcome: 'casualties', who: 'a girl', count: one },
    ],
  },
  { text: 'Two clerks ran over to her. A girl was knocked down by a thief.', claims: [] },
  // a trade, and a deed
  { text: 'Surf Life Saving Norden manager Omar Sabri spoke.', claims: [] },
  {
    text: 'Divers saved Omar Sabri.',
    claims: [{ outcome: 'rescued', who: 'Omar Sabri', count: one }],
  },
  // what a deed resulted in, and who did it
  {
    text: 'Two men opened fire on patrons, resulting in at least 12 being shot.',
    claims: [{ outcome: 'casualties', count: { min: 12, max: null } }],
  },
  {
    text: 'A shootout with police resulted in a clerk being wounded.',
    claims: [{ outcome: 'injured', who: 'a clerk', count: one }],
  },
  // a comma too many
  {
    text: 'Police reported that Omar Orlov, was shot and killed.',
    claims: [{ outcome: 'killed', who: 'Omar Orlov', count: one }],
  },
  // whoever escaped was not held
  {
    text: 'Police have arrested one of the bandits and two others managed to escape.',
    claims: [{ outcome: 'captured', who: 'the bandits', count: one }],
  },
  // who was sent, in a line without “were”; whom somebody sent
  {
    text: 'At least 11 people sent to a hospital.',
    claims: [{ outcome: 'injured', who: 'people', count: { min: 11, max: null } }],
  },
  {
    text: 'Two clerks sent flowers to a hospital.',
    claims: [],
  },
  // a total of the dead
  {
    text: 'The crash brings the total of people killed on the roads of Karsia to 99.',
    claims: [{ outcome: 'killed', count: { min: 99, max: 99 } }],
  },
  { text: 'The deal brings the total of people hired in Karsia to 99.', claims: [] },
];
