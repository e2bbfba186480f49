/**
 * Places in a text. Every span the program publishes is half-open, counted in UTF-16 code units,
 * and holds `text.slice(start, end) === exact` for the article's text.
 */
import { z } from 'zod';

export const spanSchema = z
  .object({
    start: z.int().nonnegative().describe('Offset of the first code unit'),
    end: z.int().nonnegative().describe('Offset after the last code unit'),
    exact: z.string().describe('The words between the offsets'),
  })
  .describe('A half-open UTF-16 range of an article’s text, with its words');

export type Span = z.infer<typeof spanSchema>;
