/**
 * What a reader of an article should know about how it was read: one row a message.
 */
import type { Article } from '../model/article.ts';
import type { Message } from '../model/comparison.ts';
import { controls } from './clean-text.ts';
import type { ParsedText } from './parsed-text.ts';
import type { RawFormat } from './raw-article.ts';

export interface ArticleCheck {
  rule: string;
  severity: Message['severity'];
  /** The message where the check finds something, null where all is well. */
  find: (article: Article, parsed: ParsedText, format: RawFormat) => string | null;
}

/** In words; the part of an article that is shown to everybody is shorter. */
const longestTeaser = 200;

/** A text’s beginning tells its language. */
const enoughLetters = 2000;

/** Fewer words tell none. */
const fewestWords = 20;

/** Words that every English text has many of, and texts of other languages few. */
const englishWords: ReadonlySet<string> = new Set(
  'the of and to that were said by with from which has had for at it after who their his been told'.split(
    ' ',
  ),
);

/** The part of all words that they are at least; news has a fifth. */
const fewestEnglish = 0.05;

/** <p class="lead"> · </div> · <br> */
const tag =
  /<\/?(?:p|div|span|a|b|i|em|strong|br|img|ul|ol|li|h[1-6]|script|style|html|body)\b[^<>]*>/iu;

export const articleChecks: readonly ArticleCheck[] = [
  {
    rule: 'strange-characters',
    severity: 'warning',
    find: ({ text }, { changes }) => {
      // U+FFFD stands for bytes that can’t be decoded
      const strange = text.split('\ufffd').length - 1 + (changes[controls] ?? 0);
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
    rule: 'not-english',
    severity: 'warning',
    find: ({ text }) => {
      const words = text.slice(0, enoughLetters).match(/\p{L}+/gu) ?? [];
      const english = words.filter((word) => englishWords.has(word.toLowerCase()));
      return words.length >= fewestWords && english.length < words.length * fewestEnglish
        ? 'Found hardly a word of English, the only language that is read: next to no claim will be found. Put an English text in its place, or take the article out.'
        : null;
    },
  },
  {
    rule: 'title-missing',
    severity: 'warning',
    find: ({ title }) =>
      title === null
        ? 'Found no title in front matter or text. Give one as “title:” in front matter, or in story.md under the article’s name, if there is one.'
        : null,
  },
  {
    rule: 'published-missing',
    severity: 'warning',
    find: ({ published }) =>
      published === null
        ? 'Found no date of publication, so that words like “Tuesday” can’t be placed. Give it as “published: YYYY-MM-DD” in front matter, or in story.md under the article’s name.'
        : null,
  },
  {
    rule: 'tags-in-text',
    severity: 'warning',
    find: ({ text }, _parsed, format) => {
      const found = format === 'txt' ? tag.exec(text)?.[0] : undefined;
      return found
        ? `Found “${found}” in a plain text, where it is shown as it stands. Save the page as .html, or take the tags out.`
        : null;
    },
  },
  {
    rule: 'live-page',
    severity: 'warning',
    find: (_article, { meta: { isLive } }) =>
      isLive
        ? 'Found a live page, whose entries tell earlier states of things too. Save the report that sums them up, or keep only the entries that you compare.'
        : null,
  },
  {
    rule: 'text-for-subscribers',
    severity: 'warning',
    find: ({ words }, { meta: { isClosed } }) =>
      isClosed && words <= longestTeaser
        ? `Found ${words} words of a page that is for subscribers only: the rest may be missing. Save the page while you can read all of it.`
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
