/**
 * A time as a text tells it, placed in the calendar where that is possible.
 */
import { z } from 'zod';

export const precisionSchema = z.enum(['day', 'week', 'month', 'year', 'part-of-day']);

const isoDate = z.iso.date();

export const timeExpressionSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    exact: z.string(),
    from: isoDate.nullable().describe('First day, or null where it can’t be placed'),
    to: isoDate.nullable().describe('Last day, included'),
    precision: precisionSchema.nullable(),
    time: z.string().nullable().describe('Clock time as HH:MM, where one is given'),
    relativeTo: isoDate.nullable().describe('The date that it was worked out from'),
  })
  .describe('A time expression of the text, claim or not');

export type Precision = z.infer<typeof precisionSchema>;
export type TimeExpression = z.infer<typeof timeExpressionSchema>;
