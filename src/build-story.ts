/**
 * The whole way of one story: raw files → articles → claims, corrected by hand where somebody did →
 * comparison. Strings in, values and messages out; no disk, no clock, no Astro.
 */
import { readArticle } from './article/read-article.ts';
import type { RawArticle } from './article/raw-article.ts';
import { extractClaims } from './claims/extract-claims.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import { correctRows } from './corrections/correct-rows.ts';
import type { PlacedCorrection } from './corrections/placed-correction.ts';
import type { Article } from './model/article.ts';
import type { Comparison, Extraction, Message } from './model/comparison.ts';

export interface BuiltStory {
  articles: Article[];
  extractions: Extraction[];
  comparison: Comparison;
  messages: Message[];
}

/**
 * Builds one story from its raw articles.
 *
 * @param story - Id of the story.
 * @param files - Its articles as collected, in the order in which pages show them.
 * @param corrections - What an editor corrects.
 */
export const buildStory = (
  story: string,
  files: readonly RawArticle[],
  corrections: readonly PlacedCorrection[] = [],
): BuiltStory => {
  const read = files.map(readArticle);
  const claims = correctClaims(
    read.map(({ article }) => extractClaims(article)),
    corrections,
  );
  const { extractions } = claims;
  const rows = correctRows(extractions, corrections);
  const comparison = compareArticles(story, extractions, undefined, rows.rulings);
  return {
    articles: read.map(({ article }) => article),
    extractions,
    comparison: { ...comparison, corrections: [...claims.made, ...rows.made] },
    messages: [
      ...read.flatMap(({ messages }) => messages),
      ...extractions.flatMap((e) => e.messages),
      ...claims.messages,
      ...rows.messages,
    ],
  };
};
