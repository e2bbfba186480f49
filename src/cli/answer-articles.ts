/**
 * Raw articles → answers in the same order, each as soon as it and those before it are there: from this
 * thread where they are few, else from others, so that this one never holds the language model.
 */
import { Tinypool } from 'tinypool';
import type { RawArticle } from '../article/raw-article.ts';
import { keepHeapsEven, readerLimits } from '../loaders/thread-limits.ts';
import type { Message } from '../model/comparison.ts';
import type { Answer } from './answer-article.ts';
import { answerTogether } from './answer-together.ts';
import { isMessage } from './read-raw-article.ts';

/** Fewer articles are read by one thread before several have started and are warm. */
const worthThreads = 100;

/** In milliseconds; a thread that waits for articles keeps what it has loaded. */
const idleTimeout = 3_600_000;

/**
 * Read side by side by one thread, which takes a fifth less of the processor’s time once it is warm. With 8 it
 * takes no less: more of what is in use must be moved and cleared among the old objects.
 */
const readTogether = 4;

/** Articles on their way, for each thread: so many are held, however many come; those it reads, and the next. */
const heldPerThread = 3 * readTogether;

interface Options {
  /** How many threads at most; 1: this one alone. */
  threads: number;
  /** About how many articles come; null where that is not known. */
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
  const answer = answerTogether(
    async (some: RawArticle[]): Promise<Answer[]> => {
      if (pool) return (await pool.run(some)) as Answer[];
      // The language model and word lists take a second; help and bad usage don’t wait for them.
      return (await import('./answer-article.ts')).default(some);
    },
    { workers: alone ? 1 : threads, most: readTogether },
  );
  let read = 0;
  let told = Promise.resolve();
  const held: Promise<void>[] = [];
  try {
    for await (const raw of raws) {
      if (!isMessage(raw)) read += 1;
      const coming = isMessage(raw) ? { line: null, messages: [raw] } : answer(raw);
      told = told.then(async () => tell(await coming));
      held.push(told);
      const many = Math.max(read, expected ?? 0) > worthThreads;
      if (held.length > (many ? threads * heldPerThread : 0)) await held.shift();
    }
    await told;
  } finally {
    await pool?.destroy();
  }
};
