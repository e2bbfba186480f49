/**
 * A story: several articles about one event, and what its editor says of it.
 */
import { z } from 'zod';

export const storySchema = z.object({
  id: z.string().describe('Name of the folder'),
  title: z.string().min(1).describe('What happened, in a neutral headline'),
  place: z.string().min(1).describe('Where, as shown under the title'),
  date: z.iso.date().describe('Day of the event'),
  published: z.iso.date().describe('Day on which the comparison went up'),
  updated: z.iso.date().optional().describe('Day of its last change'),
  tags: z.array(z.string()).default([]),
  status: z.enum(['draft', 'published']).default('published').describe('Drafts are not built'),
  example: z.boolean().default(false).describe('An invented story, shown as such'),
  noindex: z.boolean().default(false).describe('Ask search engines to leave it out'),
  articles: z
    .record(
      z.string(),
      z.strictObject({
        sha256: z.string().length(64),
        note: z.string().optional(),
        rights: z.enum(['full', 'excerpt', 'link-only']).optional(),
        source: z.string().optional(),
      }),
    )
    .default({})
    .describe('By file name without ending: the SHA-256 of the file as collected, a note on it'),
  note: z.string().default('').describe('The editor’s note, the body of story.md'),
});

export type Story = z.infer<typeof storySchema>;
