/**
 * What `npm run bench -- --save` measured of a release: how fast and how large, beside named peers and
 * against what is aimed at. It is kept as JSON, for the method page.
 */
import { z } from 'zod';

const benchRowSchema = z.object({
  part: z
    .string()
    .describe('Part of the bench: reading, pipe, comparing, building, parts, searching, pages'),
  date: z.iso.date().describe('When it was measured'),
  measure: z.string().describe('What was measured, in words'),
  size: z
    .number()
    .nullable()
    .describe('Stories, claims or articles that it was measured on; null of a part with one size'),
  value: z.number().describe('The figure of Parallax'),
  unit: z.string().describe('Of the figure; empty for a bare number'),
  peer: z.string().nullable().describe('Beside whom, in the same run'),
  ratio: z.number().nullable().describe('The figure as so many times that of the peer'),
  bound: z.string().nullable().describe('What is aimed at, of the ratio where there is one'),
  holds: z.boolean().nullable().describe('Whether it is reached; null where nothing is aimed at'),
});

const benchEngineSchema = z.object({
  engine: z.string().describe('A search engine, by its name and version'),
  size: z.number().describe('How many claims it searched'),
  date: z.iso.date().describe('When it was measured'),
  p95: z.number().describe('Milliseconds that 95 of 100 queries stay under'),
  typing: z.number().describe('The same of each letter typed'),
  index: z.number().nullable().describe('Its index compressed, in kB; null where it keeps none'),
  recall: z
    .number()
    .describe('How much of what should be found is among the first five; mean of all kinds'),
});

export const benchSchema = z.object({
  schema: z.literal('parallax-bench/1'),
  machine: z.string().describe('Processors, system and Node version'),
  rows: z.array(benchRowSchema),
  engines: z
    .array(benchEngineSchema)
    .describe('Search engines side by side, a size after the other'),
});

export type BenchRow = z.infer<typeof benchRowSchema>;
export type BenchEngine = z.infer<typeof benchEngineSchema>;
export type Bench = z.infer<typeof benchSchema>;
