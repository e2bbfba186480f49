/**
 * A number of people or things with its bounds, as a text gives it.
 */
import { z } from 'zod';

export const quantitySchema = z
  .object({
    min: z.int().nonnegative().describe('Lowest figure that the words allow'),
    max: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Highest figure that the words allow; null: none given'),
    approximate: z.boolean().describe('True of “about”, “nearly”, “some”, “two dozen”'),
    words: z.string().describe('The words that say the number'),
  })
  .describe('An interval of whole numbers, both ends included');

export type Quantity = z.infer<typeof quantitySchema>;
