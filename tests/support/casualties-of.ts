/** A text → its casualties in short: “killed 2”, “injured 3..” for three or more, “killed 0..5”. */
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from './article-of.ts';

/** The outcome and the figure of each claim of casualties in a text, in its order. */
export const casualtiesOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'casualties'
      ? [
          `${claim.outcome} ${claim.count.min}${claim.count.max === claim.count.min ? '' : `..${claim.count.max ?? ''}`}`,
        ]
      : [],
  );
