/**
 * The whole way of one story: raw files → articles → claims, corrected by hand where somebody did →
 * comparison. Strings in, values and messages out; no disk, no clock, no Astro.
 */
import { readArticle } from './article/read-article.ts';
import type { RawArticle } from './article/raw-article.ts';
import { extractionSteps } from './claims/extract-claims.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import { correctRows } from './corrections/correct-rows.ts';
import type { PlacedCorrection } from './corrections/placed-correction.ts';
import { atOnce, type Steps } from './language/in-step.ts';
import type { Article } from './model/article.ts';
import type { Comparison, Extraction, Message } from './model/comparison.ts';

export interface BuiltStory {
  articles: Article[];
  extractions: Extraction[];
  comparison: Comparison;
  messages: Message[];
}

/** One article read: what it claims, and what is to be said of its file. */
export interface ReadAccount {
  extraction: Extraction;
  messages: Message[];
}

/** Reads one article, which depends on nothing but its own file, step by step. */
export const accountSteps = function* (file: RawArticle): Steps<ReadAccount> {
  const { article, messages } = readArticle(file);
  yield;
  return { extraction: yield* extractionSteps(article), messages };
};

/** Reads one article. */
export const readAccount = (file: RawArticle): ReadAccount => atOnce(accountSteps(file));

/**
 * Builds one story from its raw articles.
 *
 * @param story - Id of the story.
 * @param files - Its articles as collected, in the order in which pages show them.
 * @param corrections - What an editor corrects.
 * @param read - Reads an article; another one may remember what it read.
 */
export const buildStory = (
  story: string,
  files: readonly RawArticle[],
  corrections: readonly PlacedCorrection[] = [],
  read: (file: RawArticle) => ReadAccount = readAccount,
): BuiltStory => {
  const accounts = files.map(read);
  const claims = correctClaims(
    accounts.map(({ extraction }) => extraction),
    corrections,
  );
  const { extractions } = claims;
  const rows = correctRows(extractions, corrections);
  const comparison = compareArticles(story, extractions, rows.rulings);
  return {
    articles: accounts.map(({ extraction }) => extraction.article),
    extractions,
    comparison: { ...comparison, corrections: [...claims.made, ...rows.made] },
    messages: [
      ...accounts.flatMap(({ messages }) => messages),
      ...extractions.flatMap((e) => e.messages),
      ...claims.messages,
      ...rows.messages,
    ],
  };
};
