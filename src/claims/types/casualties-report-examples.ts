/** How police releases and local papers tell who was shot, who died of it and who will live. */
import type { Example } from '../claim-type.ts';

const one = { min: 1, max: 1 };
const two = { min: 2, max: 2 };

export const reportExamples: Example[] = [
  {
    text: 'Otto Brandt was shot in the leg, taken to a hospital and pronounced dead.',
    claims: [{ outcome: 'killed', who: 'Otto Brandt', count: one }],
  },
  {
    text: 'A clerk was hit twice but is expected to survive.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  { text: 'The minister is expected to survive the vote.', claims: [] },
  {
    text: 'Fourteen people have been confirmed as injured.',
    claims: [{ outcome: 'injured', who: 'people', count: { min: 14, max: 14 } }],
  },
  { text: 'Fourteen people have been confirmed as members.', claims: [] },
  {
    text: 'The toll was later revised as 39 with injuries standing at 87; 12 people were recorded missing.',
    claims: [
      { outcome: 'killed', count: { min: 39, max: 39 } },
      { outcome: 'injured', count: { min: 87, max: 87 } },
      { outcome: 'missing', who: 'people', count: { min: 12, max: 12 } },
    ],
  },
  { text: 'They want to take as many guards hostage as possible.', claims: [] },
  {
    text: 'A man who wanted to leave was killed.',
    claims: [{ outcome: 'killed', who: 'A man', count: one }],
  },
  {
    text: 'Ten people were rescued after a quake of a magnitude of at least 6 struck.',
    claims: [{ outcome: 'rescued', who: 'people', count: { min: 10, max: 10 } }],
  },
  {
    text: 'A clerk is recovering after being shot in Norden.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  { text: 'A clerk is recovering from surgery.', claims: [] },
  {
    text: 'Otto Brandt, 39, suffered non-life threatening injuries.',
    claims: [{ outcome: 'injured', who: 'Otto Brandt', count: one }],
  },
  {
    text: 'A boy was found with a fatal gunshot wound.',
    claims: [{ outcome: 'killed', who: 'A boy', count: one }],
  },
  {
    text: 'Two men walked into a hospital with gunshot wounds.',
    claims: [{ outcome: 'injured', who: 'men', count: two }],
  },
  { text: 'Two men walked into a bar with a gunshot wound in mind.', claims: [] },
  {
    text: 'Two people were treated for breathing problems.',
    claims: [{ outcome: 'injured', who: 'people', count: two }],
  },
  { text: 'Two people were treated for breathing space.', claims: [] },
  {
    text: 'A third victim, a 26-year-old man, remains in the hospital.',
    claims: [{ outcome: 'injured', who: 'A third victim', count: one }],
  },
  {
    text: 'The bodies of a man and a woman were found in a house.',
    claims: [
      { outcome: 'killed', who: 'a man', count: one },
      { outcome: 'killed', who: 'a woman', count: one },
    ],
  },
  {
    text: 'He was charged with the murders of Ann Orlov, 31, Prem Jalan and Otto Brandt.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov' },
      { outcome: 'killed', who: 'Prem Jalan' },
      { outcome: 'killed', who: 'Otto Brandt' },
    ],
  },
  {
    text: 'He is charged in the death of Ann Orlov, 31, Sgt. Otto Brandt said.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'Police spoke of the death of Ann Orlov, daughter of a clerk and Otto Orlov.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'He is charged with murder in the shooting of two brothers.',
    claims: [{ outcome: 'killed', who: 'brothers', count: two }],
  },
  {
    text: 'He is charged with attempted murder in the shooting of two brothers.',
    claims: [{ outcome: 'casualties', who: 'brothers', count: two }],
  },
  {
    text: 'The dead were identified as Ann Orlov (34) of Norden and Prem Jalan (29) of Alder.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Prem Jalan', count: one },
    ],
  },
  {
    text: 'Killed were Ann Orlov, 33, of Norden; Prem Jalan, who was a clerk; and Otto Brandt, 21.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Prem Jalan', count: one },
      { outcome: 'killed', who: 'Otto Brandt', count: one },
    ],
  },
  {
    text: 'A neighbor, Otto Brandt, 61, and a girl were hurt.',
    claims: [
      { outcome: 'injured', who: 'Otto Brandt', count: one },
      { outcome: 'injured', who: 'a girl', count: one },
    ],
  },
  {
    text: 'A clerk, Otto Brandt and a girl were hurt.',
    claims: [
      { outcome: 'injured', who: 'A clerk', count: one },
      { outcome: 'injured', who: 'Otto Brandt', count: one },
      { outcome: 'injured', who: 'a girl', count: one },
    ],
  },
  {
    text: 'A guard fatally shot Otto Brandt and Prem Jalan.',
    claims: [
      { outcome: 'killed', who: 'Otto Brandt', count: one },
      { outcome: 'killed', who: 'Prem Jalan', count: one },
    ],
  },
  {
    text: 'The blast sent both Ann Orlov and a clerk to a hospital.',
    claims: [
      { outcome: 'injured', who: 'Ann Orlov', count: one },
      { outcome: 'injured', who: 'a clerk', count: one },
    ],
  },
  {
    text: 'The blast hurt both guards and a clerk.',
    claims: [
      { outcome: 'injured', who: 'guards', count: two },
      { outcome: 'injured', who: 'a clerk', count: one },
    ],
  },
  {
    text: 'A boy who had been hospitalized since a shooting on Monday has died.',
    claims: [{ outcome: 'killed', who: 'A boy', count: one }],
  },
  {
    text: 'A boy who had been ill since his mother died was found on Sunday.',
    claims: [{ outcome: 'killed', who: 'his mother', count: one }],
  },
  {
    text: 'A teen who shot four, including two guards, was killed.',
    claims: [
      { outcome: 'killed', who: 'A teen', count: one },
      { outcome: 'casualties', who: '', count: { min: 4, max: 4 } },
      { outcome: 'casualties', who: 'guards', count: two },
    ],
  },
  {
    text: 'The man who shot four people is dead.',
    claims: [
      { outcome: 'killed', who: 'The man', count: one },
      { outcome: 'casualties', who: 'people', count: { min: 4, max: 4 } },
    ],
  },
  {
    text: 'One of the victims died. The second victim, Ann Orlov, was taken to a hospital.',
    claims: [
      { outcome: 'killed', who: 'the victims', count: one },
      { outcome: 'injured', who: 'Ann Orlov', count: one },
    ],
  },
  { text: 'A 16 yo in hospital likes tea.', claims: [] },
  {
    text: 'Ann Orlov was the only person hurt in the crash.',
    claims: [{ outcome: 'injured', who: 'Ann Orlov', count: one }],
  },
  { text: 'Ann Orlov was the only person in the car.', claims: [] },
  {
    text: 'The gunman killed Ann Orlov, 21, Otto Brandt, 34, and a clerk.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Otto Brandt', count: one },
      { outcome: 'killed', who: 'a clerk', count: one },
    ],
  },
  {
    text: 'The gunman killed Ann Orlov, 21, and Otto Brandt was hurt.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'injured', who: 'Otto Brandt', count: one },
    ],
  },
  {
    text: 'He had killed his daughter, Ann Orlov; her friend, Mia Tarr, 31; and a clerk.',
    claims: [
      { outcome: 'killed', who: 'his daughter', count: one },
      { outcome: 'killed', who: 'her friend', count: one },
      { outcome: 'killed', who: 'a clerk', count: one },
    ],
  },
  {
    text: 'The gunman killed Ann Orlov; the mayor spoke there; and the town mourned.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'He is accused of shooting Ann Orlov, 21.',
    claims: [{ outcome: 'casualties', who: 'Ann Orlov', count: one }],
  },
  { text: 'He heard of the shooting Norden Police look into.', claims: [] },
  {
    text: 'A woman was killed. The woman killed was identified as Ann Orlov.',
    claims: [
      { outcome: 'killed', who: 'A woman', count: one },
      { outcome: 'killed', who: 'Ann Orlov', count: one },
    ],
  },
  {
    text: 'Man shoots wife, then kills himself',
    claims: [
      { outcome: 'killed', who: 'Man', count: one },
      { outcome: 'casualties', who: 'wife', count: one },
    ],
  },
  {
    text: 'Two clerks and a guard took their own lives.',
    claims: [
      { outcome: 'killed', who: 'clerks', count: two },
      { outcome: 'killed', who: 'a guard', count: one },
    ],
  },
  { text: 'Two officers took their lives in their hands.', claims: [] },
  {
    text: 'Police named Ann Orlov, who was pronounced dead at a clinic.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  { text: 'Police named Ann Orlov, who was pronounced a heroine.', claims: [] },
  {
    text: 'Five people are dead and six more shot.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 5, max: 5 } },
      { outcome: 'casualties', who: '', count: { min: 6, max: 6 } },
    ],
  },
  {
    text: 'Police believe Otto Brandt, 45, shot Ann Orlov, 41, and then shot himself.',
    claims: [
      { outcome: 'casualties', who: 'Ann Orlov', count: one },
      { outcome: 'casualties', who: 'Otto Brandt', count: one },
    ],
  },
  {
    text: 'Man kills wife, two clerks, then himself',
    claims: [
      { outcome: 'killed', who: 'wife', count: one },
      { outcome: 'killed', who: 'clerks', count: two },
    ],
  },
  {
    text: 'Second Norden shooting victim dies',
    claims: [{ outcome: 'killed', who: 'Second Norden shooting victim', count: two }],
  },
  {
    text: 'Police ID man killed in Norden shooting',
    claims: [{ outcome: 'killed', who: 'man', count: one }],
  },
  { text: 'Police ID cards were found in Norden.', claims: [] },
  {
    text: 'A clerk was shot, and the man who shot him was killed.',
    claims: [
      { outcome: 'casualties', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'the man', count: one },
    ],
  },
  {
    text: 'A man who tried to rob a shop in Norden was shot and killed.',
    claims: [{ outcome: 'killed', who: 'A man', count: one }],
  },
  {
    text: 'A man tried to rob a shop where a clerk was killed.',
    claims: [{ outcome: 'killed', who: 'a clerk', count: one }],
  },
  {
    text: 'Robber shot, killed by clerk',
    claims: [{ outcome: 'killed', who: 'Robber', count: one }],
  },
  // told of by name, or as a whole
  {
    text: 'The two clerks he shot were buried on Sunday.',
    claims: [{ outcome: 'casualties', who: 'clerks', count: two }],
  },
  { text: 'The two clerks he met were buried on Sunday.', claims: [] },
  {
    text: 'Ann Orlov, a clerk whose brother drowned in 2015, was shot dead.',
    claims: [
      { outcome: 'killed', who: 'brother', count: one },
      { outcome: 'killed', who: 'Ann Orlov', count: one },
    ],
  },
  {
    text: 'Four people were shot. The victims, three men and a woman, had come from Ostrov.',
    claims: [
      { outcome: 'casualties', who: 'people', count: { min: 4, max: 4 } },
      { outcome: 'casualties', who: 'men', count: { min: 3, max: 3 } },
      { outcome: 'casualties', who: 'a woman', count: one },
    ],
  },
  {
    text: 'The dead, twelve guards, were buried on Sunday.',
    claims: [{ outcome: 'killed', who: 'guards', count: { min: 12, max: 12 } }],
  },
  { text: 'The losers, twelve guards, went home on Sunday.', claims: [] },
  {
    text: 'Among those killed in Ostrov on Monday were two clerks.',
    claims: [{ outcome: 'killed', who: 'clerks', count: two }],
  },
  { text: 'Among those seen in Ostrov on Monday were two clerks.', claims: [] },
  {
    text: 'Two clerks were among the guards killed in the raid.',
    claims: [{ outcome: 'killed', who: 'clerks', count: two }],
  },
  {
    text: 'Five men were in the car, all of whom died.',
    claims: [{ outcome: 'killed', who: 'men', count: { min: 5, max: 5 } }],
  },
  {
    text: 'At least ten guards were killed; the mayor later said the number had risen to twelve.',
    claims: [
      { outcome: 'killed', who: 'guards', count: { min: 10, max: null } },
      { outcome: 'killed', count: { min: 12, max: 12 } },
    ],
  },
  { text: 'The mayor said the number had risen to twelve.', claims: [] },
  {
    text: 'The army put the number of guards killed in Ostrov on Monday at twelve.',
    claims: [{ outcome: 'killed', who: 'guards', count: { min: 12, max: 12 } }],
  },
  {
    text: 'The quake hit at dawn. The dead numbered 41.',
    claims: [{ outcome: 'killed', count: { min: 41, max: 41 } }],
  },
  {
    text: 'Injured: 74',
    claims: [{ outcome: 'injured', count: { min: 74, max: 74 } }],
  },
  {
    text: 'Nine of the 12 people killed in the raid in Ostrov were clerks.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 12, max: 12 } },
      { outcome: 'killed', who: 'clerks', count: { min: 9, max: 9 } },
    ],
  },
  {
    text: 'Of those killed in the raid, nine were clerks.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 9, max: 9 } }],
  },
  { text: 'Nine of the 12 people seen in the mill were guards.', claims: [] },
  {
    text: 'Shot dead in Ostrov on Monday was Ann Orlov, 34, a clerk.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'The toll in the floods rose by two to 11.',
    claims: [{ outcome: 'killed', count: { min: 11, max: 11 } }],
  },
  { text: 'The price of the boats rose by two to 11.', claims: [] },
  {
    text: 'With two more bodies found, the toll from the floods is now 11.',
    claims: [
      { outcome: 'killed', count: { min: 2, max: 2 } },
      { outcome: 'killed', count: { min: 11, max: 11 } },
    ],
  },
  {
    text: 'The 34-year-old Ann Orlov was fatally shot.',
    claims: [{ outcome: 'killed', count: one }],
  },
];
