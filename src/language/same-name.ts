/**
 * Names as keys: spellings of one name made alike.
 */

/** Folds a name: no marks, no apostrophes, small letters, hyphens as spaces, no leading article. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´]s?\b/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');

/** True: two names may be of one person, group or place. */
export const isSameName = (a: string, b: string): boolean => foldName(a) === foldName(b);
