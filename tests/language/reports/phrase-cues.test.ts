/** Verbs that speak only together with what stands behind them. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  [
    'The Delos Post quoted a guard at the gate as saying the dam was old.',
    'guard: the dam was old',
  ],
  ['The dam was old, the Delos Post quoted police as saying.', 'police: The dam was old'],
  ['The ministry raised the death toll to 14.', 'ministry: the death toll to 14'],
  ['The ministry gave a toll of 14.', 'ministry: a toll of 14'],
  ['Omar Sabri offered condolences to the families.', 'Omar Sabri: condolences to the families'],
  ['Police named the driver as Tom Hale.', 'Police: the driver as Tom Hale'],
  ['The Front threatened further raids on the north.', 'Front: further raids on the north'],
  ['The mayor offered to mend the bridge.', 'mayor: to mend the bridge'],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'Two deaths raised the toll to 14.',
  'Two of the guards died, raising the toll to 14.',
  'The mill raised its price to 14 dollars.',
  'Omar Sabri sent guards to the families.',
  'The mill named Hale as its head.',
  'The Front threatens peace in the north.',
  'The mayor offered the drivers a truce.',
  'Several calls came in reporting gunshots.',
])('nothing said: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
