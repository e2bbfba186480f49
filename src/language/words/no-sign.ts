/**
 * Words that count nobody → by what they know of nobody: “no indication of civilian deaths” is less
 * than “no civilians died”. What it is that nobody knows of is for the claims.
 */
const noSign =
  /\bno [“"‘']?(?:\p{L}+ )?[“"‘']?(indication|sign|evidence|report|word)s?[”"’']? (?:of|that)\b/iu;

/**
 * Finds what an account says it lacks.
 *
 * @returns The noun in the singular, “indication”; null where the words say that there were none.
 */
export const noSignIn = (words: string): string | null =>
  noSign.exec(words)?.[1]?.toLowerCase() ?? null;
