/** Every claim type’s own examples and misses, as the method page shows them. */
import { describe, expect, test } from 'vitest';
import type { ClaimType } from '../../src/claims/claim-type.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { claimTypes } from '../../src/claims/registry.ts';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import { articleOf } from '../support/article-of.ts';

for (const type of Object.values(claimTypes) as ClaimType<ClaimTypeId>[]) {
  const claimsOf = (text: string): object[] =>
    extractClaims(articleOf(text)).claims.filter((claim) => claim.type === type.id);

  describe(type.title, () => {
    test.for(type.examples)('$text', ({ text, claims }) => {
      const found = claimsOf(text);
      for (const claim of claims)
        expect(found).toContainEqual(expect.objectContaining(deep(claim)));
      expect(found).toHaveLength(claims.length);
    });
    test.for(type.misses)('nothing: %s', (text) => {
      expect(claimsOf(text)).toEqual([]);
    });
  });
}

/** Objects within match by the fields given too. */
function deep(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      field !== null && typeof field === 'object' && !Array.isArray(field)
        ? expect.objectContaining(deep(field as Record<string, unknown>))
        : field,
    ]),
  );
}
