/**
 * The model as JSON Schemas: of what the site and the command line publish, for other people’s
 * programs, and of what people write by hand, for their editors.
 */
import { z } from 'zod';
import { extractionSchema } from './comparison.ts';
import { correctionsSchema } from './correction.ts';
import {
  annotationCollectionSchema,
  linkedDataSchema,
  publishedClaimsSchema,
  publishedComparisonSchema,
  publishedStoriesSchema,
} from './published.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { storySchema } from './story.ts';

const published = {
  comparison: publishedComparisonSchema,
  comparisons: publishedStoriesSchema,
  claims: publishedClaimsSchema,
  annotations: annotationCollectionSchema,
  'linked-data': linkedDataSchema,
  extraction: extractionSchema,
};

const written = {
  site: z.strictObject(siteSchema.shape),
  source: z.strictObject(sourceSchema.omit({ id: true }).shape),
  story: z.strictObject(storySchema.omit({ id: true, note: true }).shape),
  corrections: correctionsSchema,
};

/** The files that are YAML through and through, which editors complete as one writes. */
export const yamlSchemas = {
  site: 'content/site.yaml',
  source: 'content/sources/*.yaml',
  corrections: 'content/stories/*/corrections.yaml',
} as const satisfies Partial<Record<keyof typeof written, string>>;

export type SchemaName = keyof typeof published | keyof typeof written;

/** Every JSON Schema by the name of its file, without ending. */
export const jsonSchemas = (): Record<SchemaName, object> =>
  Object.fromEntries(
    Object.entries({ ...published, ...written }).map(([name, schema]) => [
      name,
      // Of what may be left out, and of fields that later versions add, nothing is required.
      z.toJSONSchema(schema, { io: 'input', reused: 'ref' }),
    ]),
  ) as Record<SchemaName, object>;
