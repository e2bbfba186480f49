/**
 * Words as they stand in a text → the same in one line.
 */

const gap = /[^\S ]| {2}/u;

/** Writes each run of white space as one space. */
export const singleSpaced = (words: string): string =>
  gap.test(words) ? words.replace(/\s+/gu, ' ') : words;
