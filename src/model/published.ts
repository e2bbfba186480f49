/**
 * What the site publishes as data beside its pages, in the shape in which it is published. The JSON
 * Schemas at /schema are made from these.
 */
import { z } from 'zod';
import { claimSchema, claimTypeIds } from './claim.ts';
import { comparisonSchema, relationSchema, schemaVersion } from './comparison.ts';
import { storySchema } from './story.ts';

const selectorSchema = z.union([
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().describe('Words before it, as far as they may be shown'),
    suffix: z.string().describe('Words after it, as far as they may be shown'),
  }),
  z.object({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
]);

const textTargetSchema = z
  .object({
    type: z.literal('Annotation'),
    target: z.object({
      source: z.string().nullable().describe('Address of the article'),
      selector: z.array(selectorSchema),
    }),
  })
  .describe('Where the words of a claim stand, as W3C Web Annotation selectors');

export const publishedComparisonSchema = z
  .object({
    ...comparisonSchema.shape,
    claims: z.array(
      claimSchema.and(
        z.object({
          annotation: textTargetSchema
            .nullable()
            .describe('Null where the article may only be linked to'),
        }),
      ),
    ),
  })
  .describe('comparison.json of a story: what its accounts claim, side by side');

export const publishedStoriesSchema = z
  .object({
    schema: z.literal(schemaVersion),
    stories: z.array(
      z.object({
        ...storySchema.pick({ id: true, title: true, place: true, date: true, published: true })
          .shape,
        url: z.url().describe('Address of its page'),
        comparison: publishedComparisonSchema,
      }),
    ),
  })
  .describe('comparisons.json of the site: all stories, the latest event first');

const claimRecordSchema = z
  .object({
    id: z
      .string()
      .describe('Unlike that of every other line; a claim that stands in two rows has two lines'),
    claim: z.string().describe('Id of the claim in its article'),
    story: z.string(),
    storyTitle: z.string(),
    article: z.string(),
    source: z.string(),
    sourceName: z.string(),
    type: z.enum(claimTypeIds),
    relation: relationSchema,
    row: z.int().positive().describe('Its number in the table of the story'),
    label: z.string(),
    value: z.string(),
    figure: z.string().nullable().describe('Bounds in figures, where it counts'),
    quote: z.string(),
    sentence: z.string(),
    speaker: z.string().nullable(),
    event: z.string().nullable(),
    anchor: z.string().describe('Anchor of the claim on its account’s page'),
    start: z.int().nonnegative().describe('Offset of the quoted words in the text'),
    path: z.string().describe('Address of the claim in its text'),
    rowPath: z.string().describe('Address of its row on the story’s page'),
  })
  .describe('One claim as one flat record');

const claimRecordsSchema = z
  .object({ schema: z.literal(schemaVersion), claims: z.array(claimRecordSchema) })
  .describe('Claims of the site, story by story');

const claimShardsSchema = z
  .object({
    schema: z.literal(schemaVersion),
    total: z.int().positive().describe('How many claims there are'),
    stories: z.int().positive().describe('How many stories they are of'),
    files: z
      .array(z.int().positive())
      .describe(
        'How many claims stand in claims/records/1.json, claims/records/2.json and so on, each in the shape of claims.json on a small site',
      ),
  })
  .describe('Where the claims of a large site stand');

export const publishedClaimsSchema = z
  .union([claimRecordsSchema, claimShardsSchema])
  .describe(
    'claims.json of the site, what search loads: the claims, or of more than a few hundred the files that hold them',
  );

const annotationSchema = z
  .object({
    id: z.url(),
    type: z.literal('Annotation'),
    motivation: z.literal('describing'),
    body: z.object({
      type: z.literal('TextualBody'),
      value: z.string().describe('What is claimed, in a few words'),
      format: z.literal('text/plain'),
      language: z.string(),
    }),
    target: z.object({ source: z.url(), selector: z.array(selectorSchema) }),
  })
  .describe('One claim, at the words that make it');

export const annotationCollectionSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.url(),
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.int().nonnegative(),
    first: z.object({
      id: z.url(),
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotationSchema),
    }),
  })
  .describe('W3C Web Annotation: every claim whose article may be quoted');

const thingSchema = z.looseObject({ '@type': z.string(), '@id': z.url() });

export const linkedDataSchema = z
  .object({ '@context': z.literal('https://schema.org'), '@graph': z.array(thingSchema) })
  .describe('JSON-LD in schema.org’s words: articles, and claims with their appearance');

export type TextTarget = z.infer<typeof textTargetSchema>;
export type PublishedComparison = z.infer<typeof publishedComparisonSchema>;
export type PublishedStories = z.infer<typeof publishedStoriesSchema>;
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
export type ClaimShards = z.infer<typeof claimShardsSchema>;
export type PublishedClaims = z.infer<typeof publishedClaimsSchema>;
export type AnnotationCollection = z.infer<typeof annotationCollectionSchema>;
