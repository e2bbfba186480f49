/** Who is credited with a claim of another type. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import { articleOf } from '../support/article-of.ts';

const creditOf = (text: string, type: ClaimTypeId = 'casualties'): string | null => {
  const claim = extractClaims(articleOf(text)).claims.find((one) => one.type === type);
  if (!claim) throw new Error(`No ${type} in “${text}”`);
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

describe('who blames, claims and denies', () => {
  test.for([
    ['Mayor Ann Orlov accused the Baruna Front of the bombing.', 'Ann Orlov'],
    ['The attack was blamed on the Baruna Front by Mayor Ann Orlov.', 'Ann Orlov'],
    ['Ann Orlov said officials blamed the Baruna Front for the bombing.', 'officials'],
    ['The Baruna Front claimed responsibility for the bombing.', 'Baruna Front'],
    ['The Baruna Front said it was behind the bombing.', 'Baruna Front'],
    ['“The Baruna Front carried out this raid,” Mayor Ann Orlov said.', 'Ann Orlov'],
    ['The raid was carried out by militants from the Baruna Front.', null],
  ] as const)('%s', ([text, who]) => {
    expect(creditOf(text, 'responsibility')).toBe(who);
  });
});
