/**
 * Ids of stories, accounts and outlets: the names of their folders and files. They stand in addresses
 * and anchors, so that they hold nothing that is written otherwise there.
 */

/** What an id may hold, for messages. */
export const idLetters = 'letters from a to z, digits, hyphens and underscores';

/** Whether a name can stand in addresses and anchors as it is. */
export const isId = (name: string): boolean => /^[A-Za-z0-9_-]+$/u.test(name);

/** “The Alder Gazette” → “the-alder-gazette”; empty where the words hold no such letter. */
export const idOf = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
