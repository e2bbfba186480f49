/**
 * One source’s text about an event: what a raw file says once it is read.
 */
import { z } from 'zod';

const paragraphRoles = [
  'title',
  'dek',
  'byline',
  'dateline',
  'caption',
  'body',
  'heading',
  'bio',
  'furniture',
] as const;

const paragraphRoleSchema = z
  .enum(paragraphRoles)
  .describe('What a paragraph is to its article; claims come from title, dek, caption and body');

const paragraphSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  role: paragraphRoleSchema,
});

export const rightsSchema = z
  .enum(['full', 'excerpt', 'link-only'])
  .describe('How much of the text pages and exports may show');

export const articleSchema = z.object({
  id: z.string().describe('Name of the file without its ending'),
  source: z.string().describe('Id of the source, see content/sources'),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO date or date-time'),
  publishedFrom: z.enum(['front matter', 'text', 'caption']).nullable(),
  dateline: z.string().nullable().describe('“Washington CNN —”, as printed'),
  byline: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  rights: rightsSchema,
  sha256: z.string().describe('Of the file’s bytes, in hexadecimal'),
  text: z.string().describe('UTF-8, NFC, line ends as \\n, else untouched'),
  paragraphs: z.array(paragraphSchema),
  words: z.int().nonnegative().describe('Words of title, dek, captions and body'),
});

export type ParagraphRole = z.infer<typeof paragraphRoleSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Rights = z.infer<typeof rightsSchema>;
export type Article = z.infer<typeof articleSchema>;

/** Roles whose paragraphs may make claims. */
export const claimingRoles: ReadonlySet<ParagraphRole> = new Set([
  'title',
  'dek',
  'caption',
  'body',
]);
