/** Which happening a place is of, where the sentence tells of the place before it goes on. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

test.for([
  ['In Tirana, where clashes broke out last year, a bomb killed two guards on Monday.', true],
  [
    'A bomb killed two guards on Monday. In 2012 ten died in Tirana, where clashes broke out.',
    false,
  ],
] satisfies [string, boolean][])('%s', ([text, main]) => {
  const { claims } = extractClaims(articleOf(text));
  expect(claims.filter(({ type }) => type === 'place').map((one) => one.main)).toEqual([main]);
});
