/**
 * Words as search compares them: without case, accents and apostrophes, “U.S.” as “us”, “1,250” as
 * “1250”.
 */
const apostrophes = /['’‘‛′ʹʼʻ`´ʿʾ]/g;
const initials = /\b(?:\p{L}\.){2,}/gu;
const hyphened = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

/** Folds spellings that mean the same word into one. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(apostrophes, '')
    .replace(initials, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
    .toLowerCase();

const split = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words and numbers of a text, folded. */
export const wordsOf = (text: string): string[] => split(normalise(text));

/** The words that a text is found by: its own, and what is written with hyphens as one word too. */
export const findableWordsOf = (text: string): string[] => {
  const folded = normalise(text);
  return [
    ...split(folded),
    // “al-Mersi” is found by “almersi”.
    ...(folded.match(hyphened) ?? []).map((word) => split(word).join('')),
  ];
};

/** Whether a folded word is written in digits; such words are met whole or not at all. */
export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);
