/** Of whom a name is told: of those told before, of others beside them, of somebody who came between. */
import { expect, test } from 'vitest';
import { casualtiesOf } from '../../../support/casualties-of.ts';

test.for([
  ['A boy was hurt. He was identified as Otto Brandt, 12.', ['injured 1', 'injured 1']],
  // another person between them
  ['A clerk was killed. A man left in a van. He was identified as Otto Brandt.', ['killed 1']],
  // the other victims: by how many were hurt, or died
  [
    'Three people were killed. Otto Brandt died there. The other victims were identified as Ann Orlov and Prem Jalan.',
    ['killed 3', 'killed 1', 'killed 1', 'killed 1'],
  ],
  [
    'One man was killed and two people were wounded. Otto Brandt died there. The other victims were identified as Ann Orlov and Prem Jalan.',
    ['killed 1', 'injured 2', 'killed 1', 'injured 1', 'injured 1'],
  ],
  // how many is not told
  [
    'A man was killed. The other victims were identified as Ann Orlov and Prem Jalan.',
    ['killed 1'],
  ],
  // what the sentence itself tells of the one named
  [
    'He fatally shot his employer. The victim, Prem Jalan, was in good condition.',
    ['killed 1', 'injured 1'],
  ],
] as const)('%s', ([text, claims]) => {
  expect(casualtiesOf(text)).toEqual(claims);
});
