/**
 * What measuring counts, and the rates that follow from it. Counts are added over texts and only then
 * divided.
 */
import { z } from 'zod';

const count = z.int().nonnegative();

export const countsSchema = z.object({
  labelled: count.describe('What readers labelled'),
  found: count.describe('How much of that the program finds'),
  predicted: count.describe('What the program says'),
  right: count.describe('How much of that is right'),
});

export type Counts = z.infer<typeof countsSchema>;

/** Where counting begins. */
export const noCounts = (): Counts => ({ labelled: 0, found: 0, predicted: 0, right: 0 });

/** Both together. */
export const addCounts = (one: Counts, other: Partial<Counts>): Counts => ({
  labelled: one.labelled + (other.labelled ?? 0),
  found: one.found + (other.found ?? 0),
  predicted: one.predicted + (other.predicted ?? 0),
  right: one.right + (other.right ?? 0),
});

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide. */
export const ratesOf = ({ labelled, found, predicted, right }: Counts): Rates => {
  const recall = labelled === 0 ? 0 : found / labelled;
  const precision = predicted === 0 ? 0 : right / predicted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};
