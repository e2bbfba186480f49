/** Headlines in capitals, written as the text below them writes their words. */
import { expect, test } from 'vitest';
import { recase } from '../../src/language/headline-case.ts';

test.for([
  ['TWO DIE IN BELMAR', 'Two people died in Belmar.', 'Two die in Belmar'],
  ['TWO DIE AT TARN’S MILL', 'A guard of Tarn’s mill fled.', 'Two die at Tarn’s mill'],
  // what the text writes small as well is no name, nor what only begins its sentences
  ['TWO DIE AT MARKET', 'A guard of the market fled to Tarn Market.', 'Two die at market'],
  ['GUARDS FLEE', 'One fled. Flee, they said. Guards did.', 'Guards flee'],
] as const)('%s', ([headline, text, written]) => {
  expect(recase(headline, text)).toBe(written);
});
