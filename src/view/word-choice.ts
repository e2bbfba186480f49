/**
 * Word choice: what each account calls the same people, with the sentence around each mention.
 */
import type { Article } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Account } from './accounts.ts';

export interface Mention {
  before: string;
  words: string;
  after: string;
}

export interface WordChoice {
  entity: string;
  cells: { account: Account; labels: { label: string; mentions: Mention[] }[] }[];
}

const around = 60;

/** The words about a mention, cut at whole words and inside its paragraph. */
const mentionIn = (article: Article, { start, end }: { start: number; end: number }): Mention => {
  const paragraph = article.paragraphs.find((p) => p.start <= start && p.end >= end) ?? {
    start,
    end,
  };
  const from = Math.max(paragraph.start, start - around);
  const to = Math.min(paragraph.end, end + around);
  const before = article.text.slice(from, start);
  const after = article.text.slice(end, to);
  return {
    before: from > paragraph.start ? `… ${before.replace(/^\S*\s/, '')}` : before,
    words: article.text.slice(start, end),
    after: to < paragraph.end ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
};

/** Lays out the names of the same people, by account; texts that may not be shown give counts only. */
export const compareWording = (
  { wording }: Pick<Comparison, 'wording'>,
  articles: readonly Article[],
  accounts: readonly Account[],
): WordChoice[] =>
  wording.map(({ entity, labels }) => ({
    entity,
    cells: accounts.map((account) => {
      const article = articles.find(({ id }) => id === account.id);
      return {
        account,
        labels: labels
          .filter((label) => label.article === account.id)
          .map(({ label, mentions }) => ({
            label,
            mentions: mentions.map((mention) =>
              article && article.rights !== 'link-only'
                ? mentionIn(article, mention)
                : { before: '', words: '', after: '' },
            ),
          })),
      };
    }),
  }));
