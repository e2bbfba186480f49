/** What a cell says of a claim: the words of the text in a frame of ours. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { capitalised } from '../../src/view/english.ts';
import { valueOf } from '../../src/view/describe-claim.ts';
import { articleOf } from '../support/article-of.ts';

test.each([
  ['At least 12 people were killed.', 'At least 12 people killed'],
  ['The captain was arrested.', 'The captain arrested'],
  ['Rebels captured two guards.', 'Two guards captured'],
  ['A gunman shot eight people.', 'Eight people killed or hurt'],
  ['No civilian casualties were reported.', 'No casualties'],
  ['There is no indication of civilian casualties.', 'No civilian casualties'],
  ['Nobody was hurt.', 'Nobody injured'],
  ['A clerk whose brother died spoke of it.', 'A brother killed'],
])('%s', (text, value) => {
  const [claim] = extractClaims(articleOf(text)).claims.filter(({ type }) => type === 'casualties');
  expect(claim && capitalised(valueOf(claim))).toBe(value);
});

test('an article stands in small letters within a sentence', () => {
  const [claim] = extractClaims(articleOf('The captain was arrested.')).claims;
  expect(claim && valueOf(claim)).toBe('the captain arrested');
});
