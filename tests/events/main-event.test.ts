/** What an article as a whole says of the happening it is about. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

test.for([
  ['A ferry capsized off Norden on Tuesday.', 'the capsizing in Norden'],
  ['The council of Norden met on Tuesday.', null],
  ['', null],
] as const)('%j is about %j', ([text, label]) => {
  expect(extractClaims(articleOf(text)).mainEvent.label).toBe(label);
});
