/**
 * An outlet, as one record in content/sources describes it.
 */
import { z } from 'zod';

export const sourceSchema = z.object({
  id: z.string().describe('Name of the record’s file, as articles refer to it'),
  name: z.string().min(1).describe('Name as readers know it'),
  shortName: z
    .string()
    .min(1)
    .optional()
    .describe('For table heads; the name where it is left out'),
  country: z.string().min(1).describe('Country that it is published from'),
  url: z.url({ protocol: /^https?$/ }).describe('Its home page'),
  owner: z.string().min(1).optional().describe('Who owns it'),
  kind: z
    .enum(['broadcaster', 'newspaper', 'agency', 'magazine', 'website', 'government'])
    .describe('What sort of outlet it is'),
  example: z.boolean().default(false).describe('An invented outlet, shown as such'),
});

export type Source = z.infer<typeof sourceSchema>;
