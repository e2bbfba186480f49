/** However many people are told of, with whatever bounds and stress, each way to tell what befell them reads the number. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../support/casualties-of.ts';

/** How many, and the interval that is read. */
const quantities: [string, string][] = [
  ['roughly 12', '12'],
  ['only 12', '12'],
  ['exactly 12', '12'],
  ['a record 12', '12'],
  ['well over 12', '13..'],
  ['just under 12', '0..11'],
  ['no more than 12', '0..12'],
  ['upwards of 12', '12..'],
  ['half a dozen', '6'],
  ['over a dozen', '13..'],
  ['between 10 and 12', '10..12'],
  ['somewhere between 10 and 12', '10..12'],
  ['12 or so', '12'],
  ['12-plus', '12..'],
  ['12, possibly more,', '12..'],
  ['at least 12, and possibly as many as 15,', '12..15'],
  ['what police said were 12', '12'],
];

/** Ways to tell what befell them. */
const frames: [string, (many: string) => string][] = [
  ['killed', (many) => `A bomb exploded in Norden on Monday, killing ${many} villagers.`],
  ['killed', (many) => `A bomb killed ${many} people in Norden on Monday.`],
  ['injured', (many) => `A bomb exploded, killing a guard and wounding ${many} people.`],
  ['injured', (many) => `A bomb exploded in Norden on Monday, injuring ${many} villagers.`],
];

test.for(quantities)('%s', ([many, read]) => {
  for (const [outcome, tell] of frames)
    expect.soft(casualtiesOf(tell(many)), tell(many)).toContain(`${outcome} ${read}`);
});

test.for(quantities.slice(0, -1))('it is the subject: %s', ([many, read]) => {
  const sentence = `On Monday ${many} people were killed in Norden.`;
  expect(casualtiesOf(sentence)).toEqual([`killed ${read}`]);
});

test.for([
  // what is added tells of no number
  ['Bombs killed 12, possibly soldiers, in Norden.', ['killed 12']],
  ['Bombs killed 12, perhaps two of them guards.', ['killed 12', 'killed 2']],
  // the wounding of somebody, a deed told of
  ['Police tell of a killing and wounding in the town.', []],
  // no number is asked for
  ['Police asked what the guards were doing in the house.', []],
  ['The raid claimed no more lives.', []],
])('%s', ([text, told]) => {
  expect(casualtiesOf(text as string)).toEqual(told);
});
