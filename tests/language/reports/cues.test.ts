/** Verbs that speak, and words that look like them and speak for nobody. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['His daughter called the mill to report that it was dark.', 'His daughter: it was dark'],
  ['Some guards, however, question the wisdom of it.', 'Some guards: the wisdom of it'],
  ['Sabri admitted to police that he had left the gate open.', 'Sabri: he had left the gate open'],
] as const)('somebody says it: %s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'Police led a man described as a guard out of the hall.',
  'Omar Sabri was to report to the barracks on Monday.',
  'Flowers, toys, written words and candles stood at the gate.',
  'Would you think she must be the worst of them?',
])('nobody says it: %s', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
