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

const figure = new Intl.NumberFormat('en');

/** The bounds of a quantity in figures: “168 or more”, “about 24”, “5 to 13”, “at most 30”. */
export const describeQuantity = ({ min, max, approximate }: Quantity): string => {
  const about = approximate ? 'about ' : '';
  if (max === null) return `${figure.format(min)} or more`;
  if (min === max) return `${about}${figure.format(min)}`;
  return min === 0
    ? `at most ${figure.format(max)}`
    : `${about}${figure.format(min)} to ${figure.format(max)}`;
};
