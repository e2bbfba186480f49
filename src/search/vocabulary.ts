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

/** How likely a word is meant that is the same. */
export const sameWord = 12;
const weights = {
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

/** The words of a list of claims, and what a typed word may stand for. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #byCommonness: (a: number, b: number) => number;
  readonly #masks: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #known = new Map<string, readonly WordMatch[]>();

  /**
   * @param words - Sorted by code unit, each once.
   * @param byCommonness - Compares the places of two words; the commoner comes first.
   */
  constructor(words: readonly string[], byCommonness: (a: number, b: number) => number) {
    this.words = words;
    this.#byCommonness = byCommonness;
    this.#masks = Uint32Array.from(words, letterMask);
    this.#lengths = Uint8Array.from(words, ({ length }) => Math.min(length, 255));
  }

  /** The place of a word, or -1. */
  indexOf(word: string): number {
    const at = this.#firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  /** The words that fit what is typed, the likeliest first. */
  find(typed: string): readonly WordMatch[] {
    let found = this.#known.get(typed);
    if (!found) {
      if (this.#known.size >= remembered) this.#known.clear();
      found = this.#lookUp(typed);
      this.#known.set(typed, found);
    }
    return found;
  }

  #lookUp(typed: string): WordMatch[] {
    const best = new Map<number, number>();
    const add = ({ word, weight }: WordMatch): void => {
      if (word >= 0 && weight > (best.get(word) ?? 0)) best.set(word, weight);
    };
    add({ word: this.indexOf(typed), weight: sameWord });
    if (!isNumber(typed) && typed.length > 1) {
      this.#beginningWith(typed).forEach(add);
      for (const swapped of swapsOf(typed))
        add({ word: this.indexOf(swapped), weight: weights.swapped });
      this.#like(typed, true).forEach(add);
      if (best.size === 0 && typed.length > 3) this.#like(typed, false).forEach(add);
    }
    return [...best]
      .map(([word, weight]) => ({ word, weight }))
      .sort((a, b) => b.weight - a.weight || a.word - b.word);
  }

  /** “harb” for “harbour” */
  #beginningWith(typed: string): WordMatch[] {
    const found: number[] = [];
    for (let at = this.#firstFrom(typed); this.words[at]?.startsWith(typed); at += 1)
      found.push(at);
    const isTooMany = found.length > mostBeginnings;
    const taken = isTooMany ? found.sort(this.#byCommonness).slice(0, mostBeginnings) : found;
    return taken.map((word) => {
      const closeness = typed.length / this.words[word]!.length;
      return { word, weight: weights.beginsWith + Math.round(weights.closeness * closeness) };
    });
  }

  /** “harbuor” for “harbour”; “hrbu”, where it need not be the whole word */
  #like(typed: string, isWhole: boolean): WordMatch[] {
    const errors = errorsIn(typed);
    if (errors === 0) return [];
    const places = this.#withLettersOf(typed, errors, isWhole);
    const texts = places.map((place) =>
      isWhole ? this.words[place]! : this.words[place]!.slice(0, typed.length + 1),
    );
    return fuzzily(typed, texts, errors, isWhole).map(({ place, wrong }) => ({
      word: places[place]!,
      weight: (isWhole ? weights.near : weights.nearBeginning) - wrong,
    }));
  }

  /** Words with about the letters of the typed one, or, where it is no whole word, with others too. */
  #withLettersOf(typed: string, errors: number, isWhole: boolean): number[] {
    const mask = letterMask(typed);
    const [least, most] = [typed.length - errors, isWhole ? typed.length + errors : 255];
    const found: number[] = [];
    for (let i = 0; i < this.#masks.length; i += 1) {
      const [length, own] = [this.#lengths[i]!, this.#masks[i]!];
      if (
        length >= least &&
        length <= most &&
        countBits(mask & ~own) <= errors &&
        (!isWhole || countBits(own & ~mask) <= errors) &&
        !isNumber(this.words[i]!)
      )
        found.push(i);
    }
    return found;
  }

  /** The place of the first word that doesn’t stand before another. */
  #firstFrom(word: string): number {
    let [from, to] = [0, this.words.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.words[middle]! < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
