/**
 * What a thread that reads articles may take. Each holds the language model and the word lists, some
 * 85 MB, and makes many objects that are of no use a moment later.
 */

import { setFlagsFromString } from 'node:v8';

/**
 * In MB. Left to itself V8 gives the young objects of a thread some 130 in the course of ten thousand
 * articles, one after the other; with these it takes what it needs at the start.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 24 };

/**
 * Lets V8 clear the old objects of a thread as soon as they have grown by a quarter, not when they have
 * doubled: nearly half the memory of ten thousand articles, for a twentieth more of the processor’s
 * time. Counts for threads that start after it.
 */
export const clearHeapsEarly = (): void => setFlagsFromString('--heap-growing-percent=25');
