/**
 * Words that count nobody → by what they know of nobody: “no indication of civilian deaths” is less
 * than “no civilians died”. What it is that nobody knows of is for the claims.
 */
const sign = '(indication|sign|evidence|report|word)s?';
const noSign = new RegExp(
  String.raw`\bno [“"‘']?(?:\p{L}+ )?[“"‘']?${sign}[”"’']? (?:of|that)\b`,
  'iu',
);

/** True of one of those words, in small letters. */
export const isSign = (word: string): boolean => wholeSign.test(word);
const wholeSign = new RegExp(`^${sign}$`, 'u');

/**
 * Finds what an account says it lacks.
 *
 * @returns The noun in the singular, “indication”; null where the words say that there were none.
 */
export const noSignIn = (words: string): string | null =>
  noSign.exec(words)?.[1]?.toLowerCase() ?? null;
