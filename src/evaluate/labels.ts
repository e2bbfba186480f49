/**
 * Labelled articles, as careful readers wrote them down: what each text claims, and which claims stand
 * side by side. The measure that the program is held against.
 */
import { z } from 'zod';
import { claimTypeIds } from '../model/claim.ts';
import { relationSchema } from '../model/comparison.ts';

const name = z.string().nullish();

const labelledClaimSchema = z.object({
  key: z.string(),
  article: z.string(),
  type: z.enum(claimTypeIds),
  evidence: z.string().optional().describe('Words that stand in the claim’s sentence'),
  at: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('Place of the evidence in the file, in characters'),
  outcome: z.string().optional(),
  count: z.tuple([z.int(), z.int().nullable()]).optional().describe('Lowest and highest figure'),
  date: z.tuple([z.iso.date(), z.iso.date()]).optional(),
  name,
  target: name,
  place: name,
  means: name,
  actor: name,
  speaker: name,
});

export const labelledGroupSchema = z.object({
  group: z.string().describe('Name of the folder that holds the articles'),
  articles: z.array(z.object({ id: z.string() })),
  claims: z.array(labelledClaimSchema),
  rows: z.array(
    z.object({
      cells: z.record(z.string(), z.array(z.string())).describe('Keys of claims, by article'),
      relation: relationSchema,
    }),
  ),
});

export type LabelledClaim = z.infer<typeof labelledClaimSchema>;
export type LabelledGroup = z.infer<typeof labelledGroupSchema>;
