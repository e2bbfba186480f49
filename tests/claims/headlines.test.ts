/** What headlines tell of dead and hurt, in each of the ways that papers write them. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../support/casualties-of.ts';

/** “Bomb kills 12 in Norden” → “Bomb Kills 12 in Norden” */
const inCapitals = (headline: string): string =>
  headline.replace(/\b(?!(?:in|of|at|as|to|on|by|and|after|than)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

test.for([
  ['Bomb kills 12, wounds 30 in Norden', ['killed 12', 'injured 30']],
  ['Norden bombing: 12 dead, 30 injured', ['killed 12', 'injured 30']],
  ['Drone kills 3 US troops, injures 4', ['killed 3', 'injured 4']],
  ['Rockets hit Norden base, wounding 3 soldiers', ['injured 3']],
  ['Couple found dead in Norden home', ['killed 2']],
  ['Couple killed in Norden crash', ['killed 2']],
  ['Earthquake death toll passes 120', ['killed 121..']],
  ['One dead, two wounded in shooting', ['killed 1', 'injured 2']],
  ['Officer injured in Norden crash', ['injured 1']],
  // names of people, whom a word of that kind may be
  ['Norden cuts wounds of past', []],
] as [string, string[]][])('%s', ([headline, told]) => {
  expect(casualtiesOf(headline)).toEqual(told);
  expect(casualtiesOf(inCapitals(headline)), 'in capitals').toEqual(told);
});

test.for([
  ['Missile hits school, kills four', ['killed 4']],
  ['Nightclub fire claims 12 lives', ['killed 12']],
  ['Drone kills 3 US troops, injures dozens', ['killed 3', 'injured 12..']],
  ['Norden team claims 12 medals', []],
  ['Helicopter crash kills governor, 3 others', ['killed 1', 'killed 3']],
  ['Crash kills governor, 3 others said on Monday.', ['killed 1']],
  ['Fire kills 2 adults, 3 children', ['killed 2', 'killed 3']],
  ['Fire kills 12 people, 3 children', ['killed 12']],
  ['Gunman shoots 2 clerks, self', ['casualties 1', 'casualties 2']],
  ['Father shoots four kids, kills self', ['killed 1', 'casualties 4']],
  ['1 officer and suspect dead in Norden', ['killed 1', 'killed 1']],
  ['Officers suspect dead man was a guard', []],
  ['Family killed in Norden crash', ['killed 2..']],
] as [string, string[]][])('%s', ([headline, told]) => {
  expect(casualtiesOf(headline)).toEqual(told);
});
