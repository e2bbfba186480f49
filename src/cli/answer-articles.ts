/**
 * Raw articles → answers in the same order, each as soon as it and those before it are there: from this
 * thread where they are few, else from others, so that this one never holds the language model.
 */
import { Tinypool } from 'tinypool';
import type { RawArticle } from '../article/raw-article.ts';
import { keepHeapsEven, readerLimits } from '../loaders/thread-limits.ts';
import type { Message } from '../model/comparison.ts';
import type { Answer } from './answer-article.ts';
import { isMessage } from './read-raw-article.ts';

/** Fewer articles are read by one thread before several have started and are warm. */
const worthThreads = 100;

/** In milliseconds; a thread that waits for articles keeps what it has loaded. */
const idleTimeout = 3_600_000;

/** Articles on their way, for each thread: so many are held, however many come. */
const heldPerThread = 8;

interface Options {
  /** How many threads at most; 1: this one alone. */
  threads: number;
  /** How many articles come; null where that is not known. */
  expected: number | null;
}

/**
 * Answers articles; does not wait for the next one to hand out an answer.
 *
 * @param raws - Articles, and messages in the place of those that can’t be read.
 * @param tell - Takes an answer; the next one waits until it is done.
 */
export const answerArticles = async (
  raws: AsyncIterable<RawArticle | Message>,
  tell: (answer: Answer) => Promise<void>,
  { threads, expected }: Options,
): Promise<void> => {
  const alone = threads === 1 || (expected !== null && expected <= worthThreads);
  if (!alone) keepHeapsEven();
  const pool = alone
    ? null
    : new Tinypool({
        filename: new URL('./answer-article.ts', import.meta.url).href,
        minThreads: 1,
        maxThreads: threads,
        idleTimeout,
        resourceLimits: readerLimits,
      });
  let read = 0;
  const answer = async (raw: RawArticle | Message): Promise<Answer> => {
    if (isMessage(raw)) return { line: null, messages: [raw] };
    read += 1;
    if (pool) return (await pool.run(raw)) as Answer;
    // The language model and word lists take a second; help and bad usage don’t wait for them.
    return (await import('./answer-article.ts')).answerArticle(raw);
  };
  let told = Promise.resolve();
  const held: Promise<void>[] = [];
  try {
    for await (const raw of raws) {
      const coming = answer(raw);
      told = told.then(async () => tell(await coming));
      held.push(told);
      const many = pool && Math.max(read, expected ?? 0) > worthThreads;
      if (held.length > (many ? threads * heldPerThread : 0)) await held.shift();
    }
    await told;
  } finally {
    await pool?.destroy();
  }
};
