/**
 * The collections: the stories in brief, the outlets, the claim types. What is in them is checked
 * against the model once more, so a page never meets a half-made value.
 */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { benchSchema } from './evaluate/bench-run.ts';
import { runSchema } from './evaluate/run.ts';
import { claimTypesLoader } from './loaders/claim-types-loader.ts';
import { countriesLoader } from './loaders/countries-loader.ts';
import { measuredLoader } from './loaders/measured-loader.ts';
import { siteLoader } from './loaders/site-loader.ts';
import { sourcesLoader } from './loaders/sources-loader.ts';
import { storiesLoader } from './loaders/stories-loader.ts';
import { claimTypeIds } from './model/claim.ts';
import { countrySchema } from './model/country.ts';
import { siteSchema } from './model/site.ts';
import { sourceSchema } from './model/source.ts';
import { storySummarySchema } from './model/summary.ts';

export const collections = {
  stories: defineCollection({
    loader: storiesLoader(),
    schema: z.object({ key: z.string(), summary: storySummarySchema }),
  }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
  sources: defineCollection({ loader: sourcesLoader(), schema: sourceSchema }),
  claimTypes: defineCollection({
    loader: claimTypesLoader(),
    schema: z.object({
      id: z.enum(claimTypeIds),
      order: z.int(),
      title: z.string(),
      about: z.string(),
      examples: z.array(
        z.object({ text: z.string(), claims: z.array(z.record(z.string(), z.unknown())) }),
      ),
      misses: z.array(z.string()),
    }),
  }),
  countries: defineCollection({ loader: countriesLoader(), schema: countrySchema }),
  release: defineCollection({ loader: measuredLoader('release'), schema: runSchema }),
  bench: defineCollection({ loader: measuredLoader('bench'), schema: benchSchema }),
};
