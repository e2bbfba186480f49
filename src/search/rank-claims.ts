/**
 * A hundred claims at most and the words of a query → their order: those that have the words one
 * after the other, then as Fuse’s token search has them, what is named weighing more than who said
 * it, and that more than the sentence around it.
 */
import Fuse from 'fuse.js/min';
import type { ClaimRecord } from '../model/published.ts';
import { fieldNames, fieldsOf } from './claim-fields.ts';
import { wordsOf } from './fold-words.ts';

const weights = { value: 3, speaker: 2, text: 1 };

/** The fields in their order, then the title of the story. */
const foldedFields = (record: ClaimRecord): string[] => {
  const fields = fieldsOf(record);
  return [...fieldNames.map((name) => fields[name]), record.storyTitle].map((text) =>
    wordsOf(text).join(' '),
  );
};

/** Whether a claim has each phrase, its words one after the other. */
export const hasPhrases = (record: ClaimRecord, phrases: readonly string[][]): boolean => {
  if (phrases.length === 0) return true;
  const fields = foldedFields(record).map((text) => ` ${text} `);
  return phrases.every((words) => fields.some((text) => text.includes(` ${words.join(' ')} `)));
};

/** Places of the claims, the best first; those that Fuse does not find follow as they stand. */
export const rankClaims = (records: readonly ClaimRecord[], words: readonly string[]): number[] => {
  const entries = records.map(foldedFields);
  const phrase = words.join(' ');
  const together = entries.map((entry) => entry.some((text) => text.includes(phrase)));
  const ranked = new Fuse(entries, {
    keys: fieldNames.map((name, i) => ({
      name,
      weight: weights[name],
      getFn: (entry: string[]) => entry[i]!,
    })),
    useTokenSearch: true,
    threshold: 0.2,
    ignoreLocation: true,
  })
    .search(phrase)
    .map(({ refIndex }) => refIndex);
  return [...new Set([...ranked, ...entries.keys()])].sort(
    (a, b) => Number(together[b]) - Number(together[a]),
  );
};
