/**
 * What `npm run bench -- --save` measured of a release: how fast and how large, beside named peers and
 * against what is aimed at. It is kept as JSON, for the method page.
 */
import { z } from 'zod';

export const benchRowSchema = z.object({
  part: z
    .string()
    .describe('Part of the bench: reading, pipe, comparing, building, searching, pages'),
  date: z.iso.date().describe('When it was measured'),
  measure: z.string().describe('What was measured, in words'),
  value: z.number().describe('The figure of Parallax'),
  unit: z.string().describe('Of the figure; empty for a bare number'),
  peer: z.string().nullable().describe('Beside whom, in the same run'),
  ratio: z.number().nullable().describe('The figure as so many times that of the peer'),
  bound: z.string().nullable().describe('What is aimed at, of the ratio where there is one'),
  holds: z.boolean().nullable().describe('Whether it is reached; null where nothing is aimed at'),
});

export const benchSchema = z.object({
  schema: z.literal('parallax-bench/1'),
  machine: z.string().describe('Processors, system and Node version'),
  rows: z.array(benchRowSchema),
});

export type BenchRow = z.infer<typeof benchRowSchema>;
export type Bench = z.infer<typeof benchSchema>;
