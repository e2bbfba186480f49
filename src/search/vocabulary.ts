/**
 * All folded words that a list of claims is found by, and the look-up of what a reader types: the word
 * itself, words that begin with it, two letters swapped, one or two letters wrong. The last is Fuse’s
 * part, over the few words that can match by their letters and length.
 */
import Fuse from 'fuse.js/min';
import { isNumber } from './fold-words.ts';

/** A word of the vocabulary that a reader may have meant, and how likely. */
export interface WordMatch {
  word: number;
  weight: number;
}

export interface Vocabulary {
  readonly words: readonly string[];
  /** The words that fit, the likeliest first. */
  find: (typed: string) => readonly WordMatch[];
  /** The place of a word, or -1. */
  indexOf: (word: string) => number;
}

/** How likely a word is meant that is the same. */
export const sameWord = 12;
const weights = {
  same: sameWord,
  beginsWith: 6,
  closeness: 3,
  swapped: 6,
  near: 6,
  nearBeginning: 3,
};
/** A beginning of two letters may be that of thousands of words; the commonest are taken. */
const mostBeginnings = 200;
const mostNear = 40;
const remembered = 200;

/** Sorted words as one text: of each, how many letters it shares with the one before, then the rest. */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');

/** Reads packed words back. */
export const unpackWords = (packed: string): string[] => {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((part) => {
        before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
        return before;
      });
};

/** A bit for each letter that a word has. */
const letterMask = (word: string): number => {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
};

const countBits = (bits: number): number => {
  let [rest, count] = [bits, 0];
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
};

/** How many letters may be wrong: one in three to seven, two in longer words. */
const errorsIn = (word: string): number => (word.length < 3 ? 0 : word.length < 8 ? 1 : 2);

/** Each way to swap two neighbours: “fier” for “fire”. */
const swapsOf = (word: string): string[] =>
  [...word.slice(1)].flatMap((letter, i) =>
    letter === word[i] ? [] : [word.slice(0, i) + letter + word.charAt(i) + word.slice(i + 2)],
  );

/** A mark at both ends, so that letters too many at an end count as wrong too. */
const marked = (word: string, isWhole: boolean): string => `_${word}${isWhole ? '_' : ''}`;

/** Which of the words are like the typed one, and by how many letters they are not. */
const fuzzily = (typed: string, words: readonly string[], errors: number, isWhole: boolean) => {
  if (words.length === 0) return [];
  const pattern = marked(typed, isWhole);
  return new Fuse(
    words.map((word) => marked(word, isWhole)),
    {
      threshold: errors / pattern.length + 0.001,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
    },
  )
    .search(pattern, { limit: mostNear })
    .map(({ refIndex, score = 0 }) => ({
      place: refIndex,
      wrong: Math.round(score * pattern.length),
    }));
};

/**
 * Makes a vocabulary.
 *
 * @param words - Sorted by code unit, each once.
 * @param byCommonness - Compares the places of two words; the commoner comes first.
 */
export const createVocabulary = (
  words: readonly string[],
  byCommonness: (a: number, b: number) => number = (a, b) => a - b,
): Vocabulary => {
  const masks = Uint32Array.from(words, letterMask);
  const lengths = Uint8Array.from(words, ({ length }) => Math.min(length, 255));
  const known = new Map<string, readonly WordMatch[]>();

  const firstFrom = (word: string): number => {
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (words[middle]! < word) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  const indexOf = (word: string): number => {
    const at = firstFrom(word);
    return words[at] === word ? at : -1;
  };

  const beginningWith = (typed: string): number[] => {
    const found: number[] = [];
    for (let at = firstFrom(typed); words[at]?.startsWith(typed); at += 1) found.push(at);
    return found.length > mostBeginnings
      ? found.sort(byCommonness).slice(0, mostBeginnings)
      : found;
  };

  /** Words that have about the letters of the typed one; `longer`: and any number of others. */
  const slice = (typed: string, errors: number, longer: boolean): number[] => {
    const mask = letterMask(typed);
    const [least, most] = [typed.length - errors, longer ? 255 : typed.length + errors];
    const found: number[] = [];
    for (let i = 0; i < masks.length; i += 1)
      if (
        lengths[i]! >= least &&
        lengths[i]! <= most &&
        countBits(mask & ~masks[i]!) <= errors &&
        (longer || countBits(masks[i]! & ~mask) <= errors)
      )
        found.push(i);
    return found;
  };

  const near = (typed: string, longer: boolean): WordMatch[] => {
    const errors = errorsIn(typed);
    if (errors === 0) return [];
    const places = slice(typed, errors, longer).filter((place) => !isNumber(words[place]!));
    const texts = places.map((place) =>
      longer ? words[place]!.slice(0, typed.length + 1) : words[place]!,
    );
    return fuzzily(typed, texts, errors, !longer).map(({ place, wrong }) => ({
      word: places[place]!,
      weight: (longer ? weights.nearBeginning : weights.near) - wrong,
    }));
  };

  const lookUp = (typed: string): WordMatch[] => {
    const best = new Map<number, number>();
    const add = (word: number, weight: number): void => {
      if (word >= 0 && weight > (best.get(word) ?? 0)) best.set(word, weight);
    };
    add(indexOf(typed), weights.same);
    if (!isNumber(typed) && typed.length > 1) {
      for (const word of beginningWith(typed))
        add(
          word,
          weights.beginsWith + Math.round((weights.closeness * typed.length) / words[word]!.length),
        );
      for (const swapped of swapsOf(typed)) add(indexOf(swapped), weights.swapped);
      for (const { word, weight } of near(typed, false)) add(word, weight);
      if (best.size === 0 && typed.length > 3)
        for (const { word, weight } of near(typed, true)) add(word, weight);
    }
    return [...best]
      .map(([word, weight]) => ({ word, weight }))
      .sort((a, b) => b.weight - a.weight || a.word - b.word);
  };

  const find = (typed: string): readonly WordMatch[] => {
    let found = known.get(typed);
    if (!found) {
      if (known.size >= remembered) known.clear();
      found = lookUp(typed);
      known.set(typed, found);
    }
    return found;
  };

  return { words, find, indexOf };
};
