/**
 * The whole way of one story: raw files → articles → claims → comparison. Strings in, values and
 * messages out; no disk, no clock, no Astro.
 */
import { readArticle } from './article/read-article.ts';
import type { RawArticle } from './article/raw-article.ts';
import { extractClaims } from './claims/extract-claims.ts';
import { compareArticles } from './compare/compare-articles.ts';
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
 */
export const buildStory = (story: string, files: readonly RawArticle[]): BuiltStory => {
  const read = files.map(readArticle);
  const extractions = read.map(({ article }) => extractClaims(article));
  return {
    articles: read.map(({ article }) => article),
    extractions,
    comparison: compareArticles(story, extractions),
    messages: [
      ...read.flatMap(({ messages }) => messages),
      ...extractions.flatMap((e) => e.messages),
    ],
  };
};
