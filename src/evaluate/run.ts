/**
 * What one run of `parallax evaluate` measured: counts by corpus and measure, over all texts and over
 * each half of them. It is kept as JSON, to compare later runs with and to show on the method page.
 */
import { z } from 'zod';
import { addCounts, type Counts, countsSchema, noCounts } from './counts.ts';

const corpusRunSchema = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string().default('').describe('What is compared, for readers of the figures'),
  texts: z.int().nonnegative().describe('How many texts were read'),
  half: z.literal([0, 1]).nullable().describe('The half that was read, null: both'),
  measures: z.array(
    z.object({
      title: z.string(),
      all: countsSchema,
      halves: z.tuple([countsSchema, countsSchema]),
    }),
  ),
});

export const runSchema = z.object({
  schema: z.literal('parallax-run/1'),
  date: z.iso.date().nullable().describe('When it was measured, as the caller says'),
  corpora: z.array(corpusRunSchema),
});

export type CorpusRun = z.infer<typeof corpusRunSchema>;
export type Run = z.infer<typeof runSchema>;

export interface Mistake {
  /** Id of the text that it is in. */
  text: string;
  measure: string;
  expected: string;
  found: string;
}

/** What measuring one text, or one group of texts, gives. */
export interface Scored {
  counts: Record<string, Partial<Counts>>;
  mistakes: Mistake[];
}

/**
 * Adds what several measures of one text give.
 *
 * @param measures - In the order in which they are shown; those without a part count nothing.
 */
export const addScored = (measures: readonly string[], parts: readonly Scored[]): Scored => {
  const counts: Record<string, Counts> = {};
  for (const measure of measures) counts[measure] = noCounts();
  for (const part of parts) {
    for (const [title, more] of Object.entries(part.counts)) {
      counts[title] = addCounts(counts[title] ?? noCounts(), more);
    }
  }
  return { counts, mistakes: parts.flatMap(({ mistakes }) => mistakes) };
};

/**
 * Adds what the texts of a corpus gave.
 *
 * @param scored - In the order of the texts, each with the half that it belongs to.
 */
export const sumMeasures = (
  scored: readonly { half: 0 | 1; counts: Scored['counts'] }[],
): CorpusRun['measures'] => {
  const sums = new Map<string, [Counts, Counts]>();
  for (const { half, counts } of scored) {
    for (const [title, more] of Object.entries(counts)) {
      const halves = sums.get(title) ?? [noCounts(), noCounts()];
      halves[half] = addCounts(halves[half], more);
      sums.set(title, halves);
    }
  }
  return [...sums].map(([title, halves]) => ({ title, all: addCounts(...halves), halves }));
};
