/**
 * The settings of a site, as content/site.yaml holds them. Every one may be left out.
 */
import { z } from 'zod';

export const siteSchema = z.object({
  name: z.string().min(1).default('Parallax').describe('Name of the site, in titles and feeds'),
  description: z
    .string()
    .min(1)
    .default(
      'Several news accounts of one event, side by side: what they share, where they part, what only one says.',
    )
    .describe('What the site is, in a sentence; for search engines and feeds'),
  language: z
    .string()
    .regex(/^en(?:-[A-Z]{2})?$/u, { error: 'expected en or a kind of it, such as en-GB' })
    .default('en')
    .describe('Language of the pages; they are written in English'),
  address: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://example.org' })
    .default('http://localhost:4321')
    .describe('Origin that the site is published at; SITE_URL in the environment holds over it'),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/u, { error: 'expected a path such as / or /news' })
    .default('/')
    .describe('Folder under the address; BASE_PATH in the environment holds over it'),
  examples: z.boolean().default(true).describe('Whether invented stories and outlets are shown'),
  noindex: z.boolean().default(false).describe('Ask search engines to leave out the whole site'),
  shareImages: z
    .boolean()
    .default(true)
    .describe('Draw a picture for links to each story; without, all links show the site’s own'),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], {
      error: 'expected an e-mail address or the address of a page',
    })
    .optional()
    .describe('Whom to write to about errors and rights; at the foot of every page'),
});

export type Site = z.infer<typeof siteSchema>;
