/** An hour whose day was not told yet is of the day that the account tells further down. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const daysOf = (text: string): unknown =>
  extractClaims(articleOf(text, '2031-03-06', 'Five dead after lorry drives into parade'))
    .claims.filter((claim) => claim.type === 'date' && claim.time !== null)
    .map((claim) => [claim.type === 'date' && claim.from, claim.main]);

test.for([
  [
    'Just before 4:40 p.m., a lorry drove into a parade, hitting dozens. Five people were killed, the mayor said late Wednesday.',
    '2031-03-05',
  ],
  [
    'Just before 4:40 p.m., a lorry drove into a parade, hitting dozens. Five people were killed, the mayor said.',
    '2031-03-06',
  ],
  [
    'Just before 4:40 a.m., a lorry drove into a parade, hitting dozens. Five people were killed on Thursday, and roads were shut on Wednesday.',
    '2031-03-06',
  ],
] satisfies [string, string][])('%s', ([text, day]) => {
  expect(daysOf(text)).toEqual([[day, true]]);
});
