/**
 * A name → its key: one spelling for all the ways to print it.
 */
import { remember } from '../remember.ts';

const strokes: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ħ: 'h' };

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // Halıç, Łomar: letters whose mark is a part of them
    .replace(/[ıłđħ]/giu, (letter) => strokes[letter.toLowerCase()] ?? letter)
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

/**
 * Folds a name: no marks, no apostrophes, no dots within initials, small letters, hyphens as spaces,
 * no leading article, no possessive, the Arabic article always “al”.
 */
export const foldName = remember(fold);
