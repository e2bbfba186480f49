/**
 * How many threads read articles, and what each may take. Each holds the language model and the word
 * lists, some 85 MB, and makes many objects that are of no use a moment later. Left to itself V8 gives
 * those of each thread more and more room in the course of ten thousand articles.
 */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** As many as there are processors, but no more than the memory of a common machine holds. */
export const mostThreads = Math.min(availableParallelism(), 8);

/** In MB, for young objects: beside the building of a site, as little as does. */
export const builderLimits = { maxYoungGenerationSizeMb: 24 };

/** In a pipe more: 24 cost a few per cent more of the processor’s time; with 96, which cost 5 % less, memory grew. */
export const readerLimits = { maxYoungGenerationSizeMb: 48 };

/**
 * Gives threads that start after it all their room for young objects at once, and clears the old ones
 * as soon as they have grown by a twentieth, not when they have doubled: so a thread holds after some hundred
 * articles as much as it ever will.
 */
export const keepHeapsEven = (): void => {
  // V8 keeps room for three of these
  setFlagsFromString(`--min-semi-space-size=${readerLimits.maxYoungGenerationSizeMb / 3}`);
  setFlagsFromString('--heap-growing-percent=5');
  // An article's tokens live until it is read, which V8 takes for a long life: it would lay the next
  // ones among the old objects, and soon had those to clear.
  setFlagsFromString('--no-allocation-site-pretenuring');
};
