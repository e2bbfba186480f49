/**
 * A story: several articles about one event, and what its editor says of it.
 */
import { z } from 'zod';
import { rightsSchema } from './article.ts';

/** How many articles are compared at a time. */
export const articleLimits = { fewest: 2, most: 20 } as const;

const storyArticleSchema = z
  .strictObject({
    sha256: z.string().length(64).describe('Of the file as collected; a later change is noticed'),
    source: z.string().min(1).optional().describe('Id of its outlet; the file’s name if left out'),
    title: z.string().min(1).optional().describe('Where the file does not say it, or wrongly'),
    published: z
      .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
      .optional()
      .describe('Date or date-time; where the file does not say it, or wrongly'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Address of the article; where the file does not say it, or wrongly'),
    byline: z.string().min(1).optional().describe('Who wrote it, without “By”'),
    rights: rightsSchema.optional(),
    note: z.string().min(1).optional().describe('Shown with the article'),
  })
  .describe('What the editor says of one article; it holds over what the file says');

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
    .record(z.string(), storyArticleSchema)
    .default({})
    .describe('By file name without ending; pages show the articles in this order'),
  note: z.string().default('').describe('The editor’s note, the body of story.md'),
});

export type Story = z.infer<typeof storySchema>;
