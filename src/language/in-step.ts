/**
 * Several works of the same steps → all of them done side by side, step by step. The engine is so much
 * code that a processor’s caches hold a part of it: what ran a moment ago for one article runs faster for
 * the next one than after all the other steps.
 */

/** A work that yields between its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the first step of every work, then the second of every one, to the end. */
export const inStep = <T>(works: readonly Steps<T>[]): T[] => {
  const done: T[] = [];
  let open = [...works.entries()];
  while (open.length > 0)
    open = open.filter(([place, work]) => {
      const step = work.next();
      if (step.done) done[place] = step.value;
      return !step.done;
    });
  return done;
};

/** Does all the steps of one work. */
export const atOnce = <T>(work: Steps<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
