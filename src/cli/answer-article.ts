/**
 * One raw article → the line that `parallax extract` prints for it, and its messages. Runs in the
 * main thread and, by default export, in the threads of answer-articles, which hand the line over as
 * bytes: strings of such a size would pile up in the main thread until it clears its heap.
 */
import type { RawArticle } from '../article/raw-article.ts';
import { accountSteps } from '../build-story.ts';
import { atOnce, inStep, type Steps } from '../language/in-step.ts';
import type { Message } from '../model/comparison.ts';
import { errorIn } from '../model/message.ts';
import { toJsonLine } from './print.ts';

export interface Answer {
  /** In UTF-8; null where the article could not be read. */
  line: Uint8Array | null;
  messages: Message[];
}

const encoder = new TextEncoder();

/** Reads an article, step by step; never throws, since one among thousands must not end the run. */
const answerSteps = function* (raw: RawArticle): Steps<Answer> {
  try {
    const { extraction, messages: own } = yield* accountSteps(raw);
    yield;
    const messages = [...own, ...extraction.messages];
    return { line: encoder.encode(toJsonLine({ ...extraction, messages })), messages };
  } catch (error) {
    const text = `Can’t read this article: ${(error as Error).message}. Please report it.`;
    const place = { line: raw.line ?? 1, column: 1 };
    return { line: null, messages: [errorIn(raw.path, 'extract-failed', text, place)] };
  }
};

/** Answers one article. */
export const answerArticle = (raw: RawArticle): Answer => atOnce(answerSteps(raw));

/** Answers articles side by side. */
const answerAll = (raws: readonly RawArticle[]): Answer[] => inStep(raws.map(answerSteps));

export default answerAll;
