/** Who is credited with a claim of another type. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const creditOf = (text: string): string | null => {
  const claim = extractClaims(articleOf(text)).claims.find(({ type }) => type === 'casualties');
  if (!claim) throw new Error(`No casualties in “${text}”`);
  return claim.attribution?.who ?? null;
};

describe('attribution', () => {
  test.for([
    ['Police said that at least 12 people were killed.', 'Police'],
    ['At least 12 people were killed, according to the Baruna Front.', 'Baruna Front'],
    ['“Twelve people were killed,” said Ann Orlov, the mayor.', 'Ann Orlov'],
    ['Ann Orlov said officials told her that 12 people were killed.', 'officials'],
    ['At least 12 people were killed.', null],
    ['Twelve people were killed. Police said that the road was closed.', null],
  ] as const)('%s', ([text, who]) => {
    expect(creditOf(text)).toBe(who);
  });
});
