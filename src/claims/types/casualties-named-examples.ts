/** How those who were killed or hurt are named: by local papers, one by one, after those told of before. */
import type { Example } from '../claim-type.ts';

const one = { min: 1, max: 1 };
const two = { min: 2, max: 2 };

export const namedExamples: Example[] = [
  {
    text: 'A strike in Norden killed the head of the Marsh Front, Omar Sabri, on Monday.',
    claims: [{ outcome: 'killed', who: 'Omar Sabri', count: one }],
  },
  {
    text: 'A strike killed the leader of the Marsh Front, Omar Sabri, and two guards.',
    claims: [
      { outcome: 'killed', who: 'Omar Sabri', count: one },
      { outcome: 'killed', who: 'guards', count: two },
    ],
  },
  {
    text: 'A strike killed the head of the Marsh Front in May.',
    claims: [{ outcome: 'killed', who: 'the head', count: one }],
  },
  {
    text: 'Among those killed in the raid was Omar Sabri, the deputy commander of the Front.',
    claims: [{ outcome: 'killed', who: 'Omar Sabri', count: one }],
  },
  {
    text: 'Omar Sabri, a senior commander of the Marsh Front, an armed band in Norden, and two of his guards, were killed.',
    claims: [
      { outcome: 'killed', who: 'Omar Sabri', count: one },
      { outcome: 'killed', count: two },
    ],
  },
  {
    text: 'Mother of 2 killed by stray bullet',
    claims: [{ outcome: 'killed', who: 'Mother', count: one }],
  },
  {
    text: 'One of 2 killed in Norden identified',
    claims: [{ outcome: 'killed', count: two }],
  },
  {
    text: 'The driver, Ann Orlov, was in critical condition.',
    claims: [{ outcome: 'injured', who: 'The driver', count: one }],
  },
  { text: 'The driver, Ann Orlov, was in the best of spirits.', claims: [] },
  {
    text: 'Also hurt in the shooting were Ann Orlov, 33, and Prem Jalan, 29.',
    claims: [
      { outcome: 'injured', who: 'Ann Orlov', count: one },
      { outcome: 'injured', who: 'Prem Jalan', count: one },
    ],
  },
  {
    text: 'Ann Orlov, 33, Prem Jalan, 44, and Otto Brandt, 55, all died at the scene.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Prem Jalan', count: one },
      { outcome: 'killed', who: 'Otto Brandt', count: one },
    ],
  },
  {
    text: 'Otto Brandt was treated and released.',
    claims: [{ outcome: 'injured', who: 'Otto Brandt', count: one }],
  },
  { text: 'Otto Brandt was questioned and released.', claims: [] },
  {
    text: 'A man with a gunshot wound walked into a clinic.',
    claims: [{ outcome: 'injured', who: 'A man', count: one }],
  },
  { text: 'A man with a gun walked into a clinic.', claims: [] },
  {
    text: 'Doctors could not save the boy.',
    claims: [{ outcome: 'killed', who: 'the boy', count: one }],
  },
  { text: 'The mayor could not save the bill.', claims: [] },
  {
    text: 'The dead were 28, officials said.',
    claims: [{ outcome: 'killed', count: { min: 28, max: 28 } }],
  },
  { text: 'The dead were 28 and 33 years old, officials said.', claims: [] },
  {
    text: 'A boy was walking on Mill Street when he was shot.',
    claims: [{ outcome: 'casualties', who: 'A boy', count: one }],
  },
  { text: 'A boy was walking with a clerk when he was shot.', claims: [] },
  {
    text: 'A clerk was on the corner when someone shot him. He was pronounced dead at the scene.',
    claims: [
      { outcome: 'casualties', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'A clerk', count: one },
    ],
  },
  {
    text: 'Man kills clerk, wounds her son',
    claims: [
      { outcome: 'killed', who: 'clerk', count: one },
      { outcome: 'injured', who: 'her son', count: one },
    ],
  },
  {
    text: 'Ann Orlov, 23, lost her life on Mill Street.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'Two others were transported by ambulance with burns.',
    claims: [{ outcome: 'injured', who: 'others', count: two }],
  },
  { text: 'Two others were transported by ambulance with a nurse.', claims: [] },
  {
    text: 'The victims, a guard and a clerk, were taken to a hospital.',
    claims: [{ outcome: 'injured', who: 'The victims', count: two }],
  },
  {
    text: 'Thirty children under 6 were killed.',
    claims: [{ outcome: 'killed', who: 'children', count: { min: 30, max: 30 } }],
  },
  {
    text: 'A man killed his friend and roommate.',
    claims: [{ outcome: 'killed', who: 'his friend and roommate', count: one }],
  },
  {
    text: 'A man killed his wife and daughter.',
    claims: [
      { outcome: 'killed', who: 'his wife', count: one },
      { outcome: 'killed', who: 'daughter', count: one },
    ],
  },
  {
    text: 'Ann Orlov was killed. So were a clerk and a guard.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'a clerk', count: one },
      { outcome: 'killed', who: 'a guard', count: one },
    ],
  },
  {
    text: 'Ann Orlov was killed. So far, a clerk was asked.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'Brothers, 8 and 11, were hit by stray bullets.',
    claims: [{ outcome: 'casualties', who: 'Brothers', count: two }],
  },
  {
    text: 'He forced his way in on Sunday and shot Ann Orlov, 30, and Prem Jalan, 34.',
    claims: [
      { outcome: 'casualties', who: 'Ann Orlov', count: one },
      { outcome: 'casualties', who: 'Prem Jalan', count: one },
    ],
  },
  {
    text: 'They killed the wife and left the husband with a gunshot wound.',
    claims: [
      { outcome: 'killed', who: 'the wife', count: one },
      { outcome: 'injured', who: 'the husband', count: one },
    ],
  },
  {
    text: 'Otto Brandt, 74, remains at Alder Memorial in critical condition.',
    claims: [{ outcome: 'injured', who: 'Otto Brandt', count: one }],
  },
  { text: 'Otto Brandt, 74, remains at Alder Memorial in the evening.', claims: [] },
  {
    text: 'A man died. One of them, 23-year-old Prem Jalan, was taken to a clinic, where he died.',
    claims: [
      { outcome: 'killed', who: 'A man', count: one },
      { outcome: 'killed', who: 'Prem Jalan', count: one },
    ],
  },
  {
    text: 'The boy was taken off life support on Tuesday.',
    claims: [{ outcome: 'killed', who: 'The boy', count: one }],
  },
  { text: 'The boy was taken off life support and breathes on his own.', claims: [] },
  // told of before, and named
  {
    text: 'Two people were shot dead. Police identified the victims as Jon Marten, 31, and Ann Lee, 29.',
    claims: [
      { outcome: 'killed', who: 'people', count: { min: 2, max: 2 } },
      { outcome: 'killed', who: 'Jon Marten', count: { min: 1, max: 1 } },
      { outcome: 'killed', who: 'Ann Lee', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'A man was stabbed to death. He was named as Jon Marten.',
    claims: [
      { outcome: 'killed', who: 'A man', count: { min: 1, max: 1 } },
      { outcome: 'killed', who: 'Jon Marten', count: { min: 1, max: 1 } },
    ],
  },
  {
    text: 'The slain officer, Jon Marten, had two sons.',
    claims: [{ outcome: 'killed', who: 'Jon Marten', count: { min: 1, max: 1 } }],
  },
  {
    text: 'Two clerks died. Police identified the gunman as Jon Marten.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  {
    text: 'Two clerks died. The victim, Mayor Jon Marten said, was a nurse.',
    claims: [{ outcome: 'killed', who: 'clerks', count: { min: 2, max: 2 } }],
  },
  {
    text: 'A 31-year-old woman, Ann Lee, died at a clinic.',
    claims: [{ outcome: 'killed', who: 'Ann Lee', count: { min: 1, max: 1 } }],
  },
  {
    text: 'A guard, Ann Lee, died at a clinic.',
    claims: [{ outcome: 'killed', who: 'A guard', count: { min: 1, max: 1 } }],
  },
  { text: 'The ministry named Jon Marten as its head.', claims: [] },
  {
    text: 'The blast left Jon Marten dead.',
    claims: [{ outcome: 'killed', who: 'Jon Marten', count: { min: 1, max: 1 } }],
  },
  { text: 'The guide left Jon Marten.', claims: [] },
  {
    text: 'Jon Marten and his 11-year-old daughter Ann were killed.',
    claims: [
      { outcome: 'killed', who: 'Jon Marten' },
      { outcome: 'killed', who: 'his 11-year-old daughter Ann' },
    ],
  },
  {
    text: 'Bel shot Jon Marten on Monday.',
    claims: [{ outcome: 'casualties', who: 'Jon Marten' }],
  },
  { text: 'Bel took a shot of Jon Marten on Monday.', claims: [] },
  {
    text: 'The suspect in a triple-murder was in court.',
    claims: [{ outcome: 'killed', count: { min: 3, max: 3 } }],
  },
  { text: 'The suspect carried a double-barrelled gun.', claims: [] },
  {
    text: 'Ann Lee, 34; Tom Bel, 8; and Kim Bel, 6, were killed.',
    claims: [
      { outcome: 'killed', who: 'Ann Lee' },
      { outcome: 'killed', who: 'Tom Bel' },
      { outcome: 'killed', who: 'Kim Bel' },
    ],
  },
  {
    text: 'The mill was shut; and two men were hurt.',
    claims: [{ outcome: 'injured', who: 'men' }],
  },
  {
    text: 'Ann Lee, 34, who was killed on Monday, had two sons.',
    claims: [{ outcome: 'killed', who: 'Ann Lee' }],
  },
  {
    text: 'Jon Marten, 44, who had been ill after a guard shot two clerks, died.',
    claims: [
      { outcome: 'killed', who: 'Jon Marten' },
      { outcome: 'casualties', who: 'clerks' },
    ],
  },
  {
    text: '3 found dead in Norden mill.',
    claims: [{ outcome: 'killed', who: '', count: { min: 3, max: 3 } }],
  },
  { text: '3 found lodgings in Norden mill.', claims: [] },
  {
    text: 'Two people were killed. The victims were 68-year-old Jon Marten, of Norden; and 29-year-old Ann Lee.',
    claims: [
      { outcome: 'killed', who: 'people' },
      { outcome: 'killed', who: '68-year-old Jon Marten' },
      { outcome: 'killed', who: '29-year-old Ann Lee' },
    ],
  },
  {
    text: 'Two people were killed. The guards were Jon Marten and Ann Lee.',
    claims: [{ outcome: 'killed', who: 'people' }],
  },
  // hurt, and how badly nobody says
  {
    text: 'Two men were trampled in the hall, and a clerk was trampled to death.',
    claims: [
      { outcome: 'casualties', who: 'men' },
      { outcome: 'killed', who: 'a clerk' },
    ],
  },
  {
    text: 'Envoy to Norland shot dead in Ostrov.',
    claims: [{ outcome: 'killed', who: 'Envoy', count: one }],
  },
  {
    text: 'Attack on Norland envoy leaves guard dead.',
    claims: [{ outcome: 'killed', who: 'guard', count: one }],
  },
  {
    text: 'Gunmen shot dead police chief Ann Orlov.',
    claims: [{ outcome: 'killed', who: 'police chief Ann Orlov', count: one }],
  },
  {
    text: 'Nine of the dead were schoolchildren.',
    claims: [{ outcome: 'killed', who: 'schoolchildren', count: { min: 9, max: 9 } }],
  },
];
