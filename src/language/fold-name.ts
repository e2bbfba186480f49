/**
 * A name → its key: one spelling for all the ways to print it.
 */

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // al-Sabri, Al Sabri, as-Sabri
    .replace(/(?<![\p{L}'])(?:al|el|as|ash|an|ad|ar|at|az|ul)[-‐‑](?=\p{L})/giu, 'al ')
    // Sana’a; the colonel’s, the guards’
    .replace(/['’‘ʼʻ`´](?:s(?!\p{L}))?/gu, '')
    // U.S., J.D.
    .replace(/(?<!\p{L}\p{L})\.(?=\p{L}(?:\.|$|\P{L}))/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');

/** Names recur; the keys of the latest are kept. */
const known = new Map<string, string>();
const most = 50_000;

/**
 * Folds a name: no marks, no apostrophes, no dots within initials, small letters, hyphens as spaces,
 * no leading article, no possessive, the Arabic article always “al”.
 */
export const foldName = (name: string): string => {
  let key = known.get(name);
  if (key === undefined) {
    key = fold(name);
    if (known.size >= most) known.clear();
    known.set(name, key);
  }
  return key;
};
