/**
 * A story in brief: what pages about many stories show of each, so that none of them needs the whole.
 */
import { z } from 'zod';
import { relationSchema } from './comparison.ts';
import { correctedSchema } from './corrected.ts';
import { storySchema } from './story.ts';

const relationCountsSchema = z.partialRecord(relationSchema, z.int().nonnegative());

export const storySummarySchema = z
  .object({
    story: storySchema,
    accounts: z
      .array(
        z.object({
          id: z.string().describe('Id of the article'),
          source: z.string().describe('Id of its outlet'),
          rows: relationCountsSchema.describe('Rows that it has a claim in, by relation'),
        }),
      )
      .describe('In the order of the story'),
    rows: relationCountsSchema.describe('Rows of the story, by relation'),
    claims: z.int().nonnegative().describe('Lines that the story has in the list of claims'),
    sharpest: z
      .object({ relation: relationSchema, text: z.string() })
      .nullable()
      .describe('The sharpest difference in one line'),
    finding: z.string().describe('What the comparison found, in plain sentences'),
    corrections: z
      .array(
        correctedSchema
          .pick({ on: true, why: true })
          .extend({ anchor: z.string().describe('On the page of the story') }),
      )
      .describe('What an editor corrected, besides what was only accepted'),
    warnings: z.int().nonnegative().describe('Warnings about its articles'),
  })
  .describe('A story in brief, for lists');

export type RelationCounts = z.infer<typeof relationCountsSchema>;
export type StorySummary = z.infer<typeof storySummarySchema>;
