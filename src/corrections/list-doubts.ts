/**
 * A comparison → what an editor should look at first: the claims that the program is least sure of,
 * by themselves and by the row they stand in. What a person has corrected or accepted is left out.
 */
import type { Claim } from '../model/claim.ts';
import type { Comparison, Row } from '../model/comparison.ts';

export interface Doubt {
  claim: Claim;
  row: Row | null;
  /** 0…1, what is left of the claim’s confidence. */
  sure: number;
  reasons: string[];
}

/** Surer than this needs no second look. */
const enough = 0.75;

/** Why a claim’s row deserves a look, and what is left of confidence in it. */
const rowDoubts: { holds: (row: Row) => boolean; left: number; reason: string }[] = [
  // the worst mistake there is
  {
    holds: ({ relation }) => relation === 'differ',
    left: 0.5,
    reason: 'the accounts are said to differ',
  },
  {
    holds: ({ loose, relation }) => loose && relation !== 'only',
    left: 0.7,
    reason: 'joined by a loose rule',
  },
  {
    holds: ({ relation }) => relation === 'not-comparable',
    left: 0.7,
    reason: 'joined, but held to be not comparable',
  },
];

/** “It said”, “his lawyer said”: whom the word means is worked out, not read. */
const pronoun = /^(?:he|she|it|they|(?:his|her|its|their)\s[\p{L}-]+)$/iu;

/** What is left of confidence in a claim by itself. */
const ownDoubts: {
  holds: (claim: Claim) => boolean;
  left: number;
  reason: (claim: Claim) => string;
}[] = [
  {
    holds: ({ confidence }) => confidence < enough,
    left: 1,
    reason: ({ confidence }) => `confidence ${confidence.toFixed(2)}`,
  },
  {
    holds: ({ hedged }) => hedged !== null,
    left: 0.8,
    reason: ({ hedged }) => `read as ${hedged}`,
  },
  {
    holds: (claim) => claim.type === 'statement' && pronoun.test(claim.speakerRole ?? ''),
    left: 0.8,
    reason: (claim) =>
      claim.type === 'statement' ? `“${claim.speakerRole}” taken for ${claim.speaker}` : '',
  },
];

const doubtOf = (claim: Claim, row: Row | null): Doubt => {
  const found = row && !row.corrected ? rowDoubts.filter(({ holds }) => holds(row)) : [];
  const own = ownDoubts.filter(({ holds }) => holds(claim));
  const sure = [...own, ...found].reduce((left, doubt) => left * doubt.left, claim.confidence);
  const reasons = [...own.map(({ reason }) => reason(claim)), ...found.map(({ reason }) => reason)];
  return { claim, row, sure, reasons };
};

/** Lists what deserves a look, least sure first. */
export const listDoubts = ({ claims, rows }: Comparison): Doubt[] =>
  claims
    .filter(({ corrected }) => !corrected)
    .map((claim) =>
      doubtOf(
        claim,
        rows.find(({ cells }) =>
          cells.some(
            ({ article, claims: ids }) => article === claim.article && ids.includes(claim.id),
          ),
        ) ?? null,
      ),
    )
    .filter(({ sure, reasons }) => sure < enough && reasons.length > 0)
    .sort(
      (a, b) =>
        a.sure - b.sure ||
        a.claim.article.localeCompare(b.claim.article, 'en') ||
        a.claim.quote.start - b.claim.quote.start,
    );
