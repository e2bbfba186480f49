/** Who is one speaker under two names. */
import { expect, test } from 'vitest';
import { isSameSpeaker } from '../../src/compare/same-speaker.ts';

test.each([
  ['Norway', 'Foreign Minister for Norway Lena Holt', false],
  ['Norway', 'Norway Central Command', false],
  ['U.S.', 'United States', true],
  ['Holt', 'Foreign Minister Lena Holt', true],
  ['Health Ministry', 'the Health Ministry', true],
  ['Lena Holt', 'Health Ministry', false],
  ['mayor’s office', 'Foreign Office', false],
  ['Karsian Foreign Ministry', 'Foreign Ministry', true],
  ['Norway’s Foreign Ministry', 'Norwegian Foreign Ministry', true],
  ['Norway’s Foreign Ministry', 'Denmark’s Foreign Ministry', false],
  ['Norway’s Ministry of National Defence', 'Norway’s defense ministry', true],
  ['Norway’s Ministry of Defence', 'Denmark’s defence ministry', false],
  ['Norwegian military', 'Norway Defence Forces', true],
  ['Norwegian military', 'Danish army', false],
  ['Lena Holt', 'Lena Holt’s office', false],
  ['Lena Holt', 'Lena Holt’s spokeswoman', false],
  ['Lena Holt’s office', 'Holt’s office', true],
  ['Lena Holt’s spokeswoman', 'Lena Holt’s lawyer', false],
  ['Holt', 'prominent Holt ally', false],
])('“%s” and “%s”: %s', (a, b, same) => {
  expect(isSameSpeaker(a, b)).toBe(same);
  expect(isSameSpeaker(b, a)).toBe(same);
});
