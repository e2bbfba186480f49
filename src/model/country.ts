/**
 * A country as maps know it: the keys of its names, its number in the atlas, where its towns lie.
 */
import { z } from 'zod';

export const countrySchema = z.object({
  name: z.string().describe('Its common English name'),
  names: z.array(z.string()).describe('All its names, folded'),
  number: z.string().describe('ISO 3166-1 numeric, as the atlas has it'),
  capital: z.string().nullable().describe('Name of its capital, folded'),
  towns: z
    .record(z.string(), z.object({ name: z.string(), at: z.tuple([z.number(), z.number()]) }))
    .describe('By folded name: longitude and latitude in degrees'),
});

export type Country = z.infer<typeof countrySchema>;
