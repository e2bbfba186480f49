/**
 * Questions that come one by one → the answer to each. Those that come while all workers are busy wait
 * and are then answered together; one that comes alone is answered alone, and at once.
 */
import { setImmediate } from 'node:timers/promises';

interface Options {
  /** How many may be at work at one time. */
  workers: number;
  /** How many questions one of them takes at once, at most. */
  most: number;
}

/**
 * Has questions answered together.
 *
 * @param answer - Answers some, in their order.
 */
export const answerTogether = <Asked, Answer>(
  answer: (asked: Asked[]) => Promise<Answer[]>,
  { workers, most }: Options,
): ((asked: Asked) => Promise<Answer>) => {
  const waiting: { asked: Asked; coming: PromiseWithResolvers<Answer> }[] = [];
  let working = 0;
  const answerSome = async (): Promise<void> => {
    const share = Math.ceil(waiting.length / workers);
    const own = waiting.splice(0, Math.min(share, most));
    try {
      const answers = await answer(own.map(({ asked }) => asked));
      for (const [i, { coming }] of own.entries()) coming.resolve(answers[i] as Answer);
    } catch (error) {
      for (const { coming } of own) coming.reject(error);
    }
  };
  const work = async (): Promise<void> => {
    working += 1;
    // those that come with it, out of the same bytes of a stream
    await setImmediate();
    while (waiting.length > 0) await answerSome();
    working -= 1;
  };
  return async (asked) => {
    const coming = Promise.withResolvers<Answer>();
    waiting.push({ asked, coming });
    if (working < workers) void work();
    return coming.promise;
  };
};
