/** Deeds and courts: who did it and who was hit, one deed after the other, who of several died. */
import type { Example } from '../claim-type.ts';

const one = { min: 1, max: 1 };
const two = { min: 2, max: 2 };

export const deedExamples: Example[] = [
  // what something was used to do was done
  {
    text: 'The attacker used a knife to kill three people in Norden.',
    claims: [{ outcome: 'killed', who: 'people', count: { min: 3, max: 3 } }],
  },
  { text: 'The weapon could be used to kill three people.', claims: [] },
  { text: 'Guns are used to kill people.', claims: [] },
  // who did it, and who was hit
  {
    text: 'The man who shot the clerk was killed by guards.',
    claims: [
      { outcome: 'killed', who: 'The man', count: one },
      { outcome: 'casualties', who: 'the clerk', count: one },
    ],
  },
  {
    text: 'A guard was hurt and the man who shot her was killed.',
    claims: [
      { outcome: 'injured', who: 'A guard', count: one },
      { outcome: 'killed', who: 'the man', count: one },
    ],
  },
  {
    text: 'The man who shot the clerk is dead.',
    claims: [
      { outcome: 'killed', who: 'The man', count: one },
      { outcome: 'casualties', who: 'the clerk', count: one },
    ],
  },
  { text: 'The man who wrote the song is alive.', claims: [] },
  {
    text: 'Jury clears officer who shot teen.',
    claims: [{ outcome: 'casualties', who: 'teen', count: one }],
  },
  // one deed after the other
  {
    text: 'A former clerk walked into a mill on Monday, shot a foreman and then killed himself.',
    claims: [
      { outcome: 'killed', who: 'A former clerk', count: one },
      { outcome: 'casualties', who: 'a foreman', count: one },
    ],
  },
  {
    text: 'A man opened fire, shot two guards, then killed himself.',
    claims: [
      { outcome: 'killed', who: 'A man', count: one },
      { outcome: 'casualties', who: 'guards', count: two },
    ],
  },
  {
    text: 'Two guards, shot the day before, died on Monday.',
    claims: [{ outcome: 'killed', who: 'guards', count: two }],
  },
  {
    text: 'Someone shot a clerk in the head.',
    claims: [{ outcome: 'casualties', who: 'a clerk', count: one }],
  },
  {
    text: 'A gunman killed two guards and wounded a third on Monday before being shot dead by police.',
    claims: [
      { outcome: 'killed', who: 'A gunman', count: one },
      { outcome: 'killed', who: 'guards', count: two },
      { outcome: 'injured', count: one },
    ],
  },
  {
    text: 'A clerk fell ill, the mayor said, after being shot.',
    claims: [{ outcome: 'casualties', who: 'A clerk', count: one }],
  },
  {
    text: 'Ann Orlov, 50, who was a passenger in the car, was listed in critical condition.',
    claims: [{ outcome: 'injured', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'A clerk who was in the car remains in critical condition.',
    claims: [{ outcome: 'injured', who: 'A clerk', count: one }],
  },
  {
    text: 'A guard was taken to a clinic before being pronounced dead.',
    claims: [{ outcome: 'killed', who: 'A guard', count: one }],
  },
  {
    text: 'One of the back riders died while two others were hurt.',
    claims: [
      { outcome: 'killed', count: one },
      { outcome: 'injured', count: two },
    ],
  },
  {
    text: 'Ann Hale was hit by a van. The coroner Eva Tarr recorded that she died.',
    claims: [
      { outcome: 'casualties', who: 'Ann Hale', count: one },
      { outcome: 'killed', who: 'Ann Hale', count: one },
    ],
  },
  // those whom a headline includes
  {
    text: 'Twelve including two guards, clerk hurt in fire.',
    claims: [
      { outcome: 'injured', count: { min: 12, max: 12 } },
      { outcome: 'injured', who: 'guards', count: two },
      { outcome: 'injured', who: 'clerk', count: one },
    ],
  },
  {
    text: 'Three killed, including two guards, clerk hurt in fire.',
    claims: [
      { outcome: 'killed', count: { min: 3, max: 3 } },
      { outcome: 'killed', who: 'guards', count: two },
      { outcome: 'injured', who: 'clerk', count: one },
    ],
  },
  // what courts hear
  {
    text: 'Otto Brandt pleaded guilty on Monday to shooting two people.',
    claims: [{ outcome: 'casualties', who: 'people', count: two }],
  },
  { text: 'Otto Brandt turned from hunting to shooting films of people.', claims: [] },
  {
    text: 'Jury finds Brandt guilty in killing of clerk.',
    claims: [{ outcome: 'killed', who: 'clerk', count: one }],
  },
  {
    text: 'The coroner pronounced Ann Orlov, 18, of Norden dead at the scene.',
    claims: [{ outcome: 'killed', who: 'Ann Orlov', count: one }],
  },
  {
    text: 'The bullet went through a wall and killed the woman next door.',
    claims: [{ outcome: 'killed', who: 'the woman', count: one }],
  },
  // by their own hand
  {
    text: 'Both committed suicide with a firearm.',
    claims: [{ outcome: 'killed', count: two }],
  },
  {
    text: 'A clerk and a guard took their lives in a park.',
    claims: [
      { outcome: 'killed', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'a guard', count: one },
    ],
  },
  { text: 'The gunmen took their lives.', claims: [] },
  // one of several
  {
    text: 'The oldest of the four victims died on Monday.',
    claims: [{ outcome: 'killed', who: 'victims', count: one }],
  },
  {
    text: 'The second of three clerks shot in Norden has died.',
    claims: [
      { outcome: 'killed', who: 'clerks', count: two },
      { outcome: 'casualties', who: 'clerks', count: { min: 3, max: 3 } },
    ],
  },
  {
    text: 'The youngest of the five victims was shot in the head.',
    claims: [{ outcome: 'casualties', who: 'victims', count: one }],
  },
  // a name and what somebody is: one person
  {
    text: 'His cousin, Ann Orlov, 25, and a guard, Otto Brandt, 40, died at the scene.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Otto Brandt', count: one },
    ],
  },
  {
    text: 'A clerk, Ann Orlov and a guard died.',
    claims: [
      { outcome: 'killed', who: 'A clerk', count: one },
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'a guard', count: one },
    ],
  },
  {
    text: 'Killed were Ann Orlov, 25, a clerk; Otto Brandt, 40, a guard; and Ivo Hale, 31.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'Otto Brandt', count: one },
      { outcome: 'killed', who: 'Ivo Hale', count: one },
    ],
  },
  {
    text: 'Killed were Ann Orlov, a clerk and two guards.',
    claims: [
      { outcome: 'killed', who: 'Ann Orlov', count: one },
      { outcome: 'killed', who: 'a clerk', count: one },
      { outcome: 'killed', who: 'guards', count: two },
    ],
  },
  // who was missing and is dead
  {
    text: 'The body of a clerk reported missing last week was found in Norden.',
    claims: [{ outcome: 'killed', who: 'a clerk', count: one }],
  },
  {
    text: 'The body of a kayaker who was missing for two days was found in the lake.',
    claims: [{ outcome: 'killed', who: 'a kayaker', count: one }],
  },
  {
    text: 'Friends of a clerk reported missing last week were found.',
    claims: [{ outcome: 'missing', who: 'a clerk', count: one }],
  },
  // who tells of it lives on
  {
    text: 'Chief Otto Brandt says the search went on. A man opened fire and guards shot back, killing him.',
    claims: [{ outcome: 'killed', who: 'A man', count: one }],
  },
  {
    text: 'Chief Otto Brandt says the search went on. Guards fired, killing him.',
    claims: [],
  },
  { text: 'A man opened fire and guards shot back.', claims: [] },
  {
    text: 'A man shot back in May has died.',
    claims: [{ outcome: 'killed', who: 'A man', count: one }],
  },
  // pictures: who took them, and their number in a row
  {
    text: 'Photo: Paul Hale, Norden News A girl, injured by gunfire, was taken to a hospital.',
    claims: [{ outcome: 'injured', who: 'A girl', count: one }],
  },
  { text: 'Image 8 of 8 Boy who shot himself dies', claims: [] },
  // what a denial leaves standing
  {
    text: 'A jury declined to indict a guard who fatally shot a boy in Norden.',
    claims: [{ outcome: 'killed', who: 'a boy', count: one, hedged: null }],
  },
  {
    text: 'The army denied that its men had killed a clerk.',
    claims: [{ outcome: 'killed', who: 'a clerk', count: one, hedged: 'denied' }],
  },
];
