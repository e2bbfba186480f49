/**
 * Words as search compares them: without case, accents and apostrophes, “U.S.” as “us”.
 */
const apostrophes = /['’‘ʼʻ`´ʿʾ]/g;
const initials = /\b(?:\p{L}\.){2,}/gu;

/** Folds spellings that mean the same word into one. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(apostrophes, '')
    .replace(initials, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
    .toLowerCase();

/** The words and numbers of a text, folded. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
