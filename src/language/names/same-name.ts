/**
 * Two names → whether they may be of one person, group or place: other transliterations, a title
 * more or less, a shorter form within a longer, an acronym of its words. “Iran” and “Iraq”, “Hassan”
 * and “Hussein”, “Niger” and “Nigeria” stay apart.
 */
import { foldName } from './fold-name.ts';
import { findPlace } from './gazetteer.ts';
import { honorifics, placeWords, shortNames, titles } from './name-words.ts';
import { rememberPairs } from '../remember-pairs.ts';

const articles = /^(?:al|the|of|and)$/u;

/** One letter for every way in which transliterations write a sound. */
const soundOf = (word: string): string =>
  word
    .replace(/que$/u, 'k')
    .replace(/ph/gu, 'f')
    .replace(/gh/gu, 'g')
    .replace(/kh/gu, 'k')
    .replace(/dh/gu, 'd')
    .replace(/q|ck|c(?![ehiy])/gu, 'k')
    .replace(/[aeo]h$/gu, 'a')
    .replace(/ou|oo|o|w/gu, 'u')
    .replace(/a[eiy]|e[eiy]|ie|[ey]/gu, 'i')
    .replace(/(.)\1+/gu, '$1');

const vowel = /^[aiu]$/u;
const consonantAt = (word: string, at: number): boolean =>
  at >= 0 && at < word.length && !vowel.test(word[at] ?? '');

/** Mrah and Marah: one has a vowel between two consonants, the other none. */
const differsByVowel = (short: string, long: string): boolean => {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return (
    vowel.test(long[at] ?? '') &&
    consonantAt(long, at - 1) &&
    consonantAt(long, at + 1) &&
    short.slice(at) === long.slice(at + 1)
  );
};

/** Muhammad and Mohamed: one vowel differs, both times between two consonants. */
const differsInVowel = (a: string, b: string): boolean => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    vowel.test(a[at] ?? '') &&
    vowel.test(b[at] ?? '') &&
    consonantAt(a, at - 1) &&
    consonantAt(a, at + 1) &&
    a.slice(at + 1) === b.slice(at + 1)
  );
};

/** Mill Rd and Mill Road, the shopping centre and the shopping center */
const spellings: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['harbor', 'harbour'],
  ['theater', 'theatre'],
  ['st', 'street'],
  ['ave', 'avenue'],
  ['rd', 'road'],
  ['blvd', 'boulevard'],
  ['ln', 'lane'],
]);

const isSameWord = (a: string, b: string): boolean => {
  if (a === b || spellings.get(a) === b || spellings.get(b) === a) return true;
  if (a.length < 4 || b.length < 4 || a[0] === undefined) return false;
  const [x, y] = [soundOf(a), soundOf(b)];
  if (x === y) return true;
  if (x[0] !== y[0]) return false;
  if (x.length === y.length) return x.length >= 6 && differsInVowel(x, y);
  if (Math.abs(x.length - y.length) > 1) return false;
  return x.length < y.length ? differsByVowel(x, y) : differsByVowel(y, x);
};

const wordsOf = (name: string): string[] => {
  const all = foldName(name).split(' ');
  // Strait of Omera: Omera Strait
  const turned = all[1] === 'of' && placeWords.has(all[0] ?? '') ? [...all.slice(2), all[0]] : all;
  const words = turned.filter(
    (word): word is string => word !== undefined && word !== '' && !articles.test(word),
  );
  const untitled = words.filter((word) => !honorifics.has(word) && !titles.has(word));
  return untitled.length > 0 ? untitled : words;
};

/** BLF and “Baruna Liberation Front” */
const isAcronymOf = (short: string, words: readonly string[]): boolean =>
  words.length >= 2 &&
  /^\p{Lu}{2,6}$/u.test(short) &&
  short.toLowerCase() === words.map((word) => word[0]).join('');

/** Kevin L. Orlov and Kevin Lamar Orlov: the letter of a middle name */
const isInitial = (
  word: string,
  other: string,
  { length }: readonly string[],
  at: number,
): boolean => at < length - 1 && Math.min(word.length, other.length) === 1 && word[0] === other[0];

/** Tom Orlov and Thomas Orlov: a given name, told short */
const isShortFor = (word: string, other: string, { length }: readonly string[], at: number) =>
  at < length - 1 && (shortNames[word] === other || shortNames[other] === word);

/** True: every word of the shorter name is a word of the longer, in its order. */
const isContained = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  return short.every((word, n) => {
    const found = long.findIndex(
      (other, i) =>
        i >= at &&
        (isSameWord(word, other) ||
          isShortFor(word, other, short, n) ||
          (n > 0 && i === n && isInitial(word, other, short, n))),
    );
    at = found + 1;
    return found >= 0;
  });
};

/** True: two names may be of one person, group or place. */
export const isSameName = rememberPairs((a, b) => {
  const [first, second] = [foldName(a), foldName(b)];
  if (first === '' || second === '') return false;
  if (first === second) return true;
  const [here, there] = [findPlace(a), findPlace(b)];
  if (here?.kind === 'country' && there?.kind === 'country') return here.name === there.name;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (isAcronymOf(a, others) || isAcronymOf(b, words)) return true;
  return words.length <= others.length ? isContained(words, others) : isContained(others, words);
});
