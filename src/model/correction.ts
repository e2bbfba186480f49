/**
 * What an editor corrects of a story, as `corrections.yaml` beside its articles says it. Each
 * correction finds its place by quoted words (TextQuoteSelector of the W3C Web Annotation model).
 */
import { z } from 'zod';
import { claimTypeIds } from './claim.ts';
import { relations } from './comparison.ts';
import { correctedSchema } from './corrected.ts';

const claimTypeSchema = z.enum(claimTypeIds);

const anchorSchema = z
  .strictObject({
    article: z.string().describe('Id of the article'),
    type: claimTypeSchema.optional().describe('Needed where the words make claims of two types'),
    exact: z.string().min(1).describe('The quoted words, letter for letter'),
    prefix: z.string().default('').describe('Words right before them, where they stand twice'),
    suffix: z.string().default('').describe('Words right after them, where they stand twice'),
  })
  .describe('Quoted words of one article, with as much around them as makes them unique');

const fieldsSchema = z
  .record(z.string(), z.unknown())
  .describe('Fields of the claim’s type, and hedged, asOf or attribution');

const one = { ...correctedSchema.shape, claim: anchorSchema };
const several = { ...correctedSchema.shape, claims: z.array(anchorSchema).min(2) };

const correctionSchema = z
  .discriminatedUnion(
    'do',
    [
      z.strictObject({ do: z.literal('accept'), ...one }),
      z.strictObject({ do: z.literal('reject'), ...one }),
      z.strictObject({ do: z.literal('change'), ...one, set: fieldsSchema }),
      z.strictObject({
        do: z.literal('add'),
        ...one,
        claim: z.strictObject({ ...anchorSchema.shape, type: claimTypeSchema }),
        set: fieldsSchema,
      }),
      z.strictObject({ do: z.literal('join'), ...several }),
      z.strictObject({ do: z.literal('split'), ...one }),
      z.strictObject({
        do: z.literal('relate'),
        ...several,
        relation: z.enum(relations).exclude(['only']),
        reason: z.string().min(1).describe('One plain sentence, shown beside the relation'),
      }),
    ],
    { error: 'expected accept, reject, change, add, join, split or relate' },
  )
  .describe(
    'accept, reject, change or add a claim; join the rows of claims; split a claim out of its row; relate: say how the accounts of a row relate',
  );

export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });

export type Anchor = z.infer<typeof anchorSchema>;
export type Correction = z.infer<typeof correctionSchema>;
