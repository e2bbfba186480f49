/**
 * One raw article → the line that `parallax extract` prints for it, and its messages. Runs in the
 * main thread and, by default export, in the threads of answer-articles.
 */
import type { RawArticle } from '../article/raw-article.ts';
import { readAccount } from '../build-story.ts';
import type { Message } from '../model/comparison.ts';
import { toJsonLine } from './print.ts';

export interface Answer {
  /** Null where the article could not be read. */
  line: string | null;
  messages: Message[];
}

/** Reads an article; never throws, since one among thousands must not end the run. */
export const answerArticle = (raw: RawArticle): Answer => {
  try {
    const { extraction, messages: own } = readAccount(raw);
    const messages = [...own, ...extraction.messages];
    return { line: toJsonLine({ ...extraction, messages }), messages };
  } catch (error) {
    const text = `Can’t read this article: ${(error as Error).message}. Please report it.`;
    return {
      line: null,
      messages: [
        {
          file: raw.path,
          line: raw.line ?? 1,
          column: 1,
          severity: 'error',
          rule: 'extract-failed',
          text,
        },
      ],
    };
  }
};

export default answerArticle;
