/**
 * The mark of a person’s hand: on every claim and row that a correction changed.
 */
import { z } from 'zod';

export const correctedSchema = z
  .object({
    by: z.string().min(1).describe('Who corrected it'),
    on: z.iso.date().describe('When'),
    why: z.string().min(1).describe('Why, in a sentence for readers'),
  })
  .describe('Who corrected it, when and why; null where the program alone made it');

export type Corrected = z.infer<typeof correctedSchema>;
