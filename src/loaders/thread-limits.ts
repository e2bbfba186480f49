/**
 * What a thread that reads articles may take. Each holds the language model and the word lists, some
 * 85 MB, and makes many objects that are of no use a moment later.
 */

/**
 * In MB. Left to itself V8 gives the young objects of a thread some 130 in the course of ten thousand
 * articles, one after the other; with these it takes what it needs at the start. The old part still
 * grows, by less the more articles there were.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 24 };
