/**
 * What a reader of an article should know about how it was read: one row a message.
 */
import type { Article } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';

export interface ArticleCheck {
  rule: string;
  severity: Message['severity'];
  /** The message where the check finds something, null where all is well. */
  find: (article: Article) => string | null;
}

// Control characters other than tabs and line ends, and the mark of undecodable bytes.
const notText = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu;

export const articleChecks: readonly ArticleCheck[] = [
  {
    rule: 'strange-characters',
    severity: 'warning',
    find: ({ text }) => {
      const strange = text.match(notText)?.length ?? 0;
      return strange > 0
        ? `Found ${strange} characters that no text has, such as U+0000. Save the file as UTF-8 if words look broken.`
        : null;
    },
  },
  {
    rule: 'text-missing',
    severity: 'error',
    find: ({ paragraphs }) =>
      paragraphs.every(({ role }) => role !== 'body')
        ? 'Found no paragraph of text, expected an article. Save its text in this file.'
        : null,
  },
  {
    rule: 'title-missing',
    severity: 'warning',
    find: ({ title }) =>
      title === null
        ? 'Found no title in front matter or text. Give one as “title:” in front matter if there is one.'
        : null,
  },
  {
    rule: 'published-missing',
    severity: 'warning',
    find: ({ published }) =>
      published === null
        ? 'Found no date of publication, so that words like “Tuesday” can’t be placed. Give it as “published: YYYY-MM-DD” in front matter.'
        : null,
  },
  {
    rule: 'published-from-caption',
    severity: 'info',
    find: ({ published, publishedFrom }) =>
      publishedFrom === 'caption'
        ? `Found a date only in the words under a picture and took ${published} as the date of publication. Give it as “published: YYYY-MM-DD” in front matter if another is known.`
        : null,
  },
];
