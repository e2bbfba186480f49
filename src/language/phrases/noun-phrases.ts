/**
 * Tokens of a sentence → its base noun phrases: determiner, numbers, modifiers, head, possessors
 * included; prepositional phrases and clauses after the head are left to clauses.ts.
 */
import { nicknameEnd } from '../names/nickname.ts';
import { bodyEnd, secondHeadEnd } from '../names/second-head.ts';
import type { QuantityMention } from '../quantities/quantities.ts';
import { possessiveMark } from './phrase-run.ts';
import { readPhrase } from './read-noun-phrase.ts';
import { wordClass } from '../words/word-class.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';

export interface NounPhrase extends TokenRange {
  /** Index of the head: “commander” in “a militia commander”; for “dozens of people” “people”. */
  head: number;
  /** The number that stands in it. */
  quantity: QuantityMention | null;
  /** “two of the soldiers”, “one of its citizens”: a part of a whole that was named. */
  partitive: boolean;
  /** “Two were killed”, “the other was hurt”: the number alone, its noun left out. */
  elliptical: boolean;
  pronoun: boolean;
}

/** The noun phrases of one sentence by the tokens that they hold. */
export class PhrasesByToken {
  readonly #first: number;
  readonly #phrases: (NounPhrase | undefined)[];

  constructor({ first, last }: TokenRange, phrases: readonly NounPhrase[]) {
    this.#first = first;
    this.#phrases = new Array(last - first);
    for (const phrase of phrases)
      for (let i = phrase.first; i < phrase.last; i++) this.#phrases[i - first] = phrase;
  }

  get(index: number): NounPhrase | undefined {
    return index < this.#first ? undefined : this.#phrases[index - this.#first];
  }

  has(index: number): boolean {
    return this.get(index) !== undefined;
  }
}

const none: ReadonlyMap<number, QuantityMention> = new Map();
const quoteMarks = wordClass(/^["“”‘’]$/u);

/**
 * Finds the base noun phrases of one sentence, left to right, without overlap.
 *
 * @param tokens - All tokens of the document.
 * @param range - The sentence.
 * @param quantities - Its numbers.
 */
export const findNounPhrases = (
  tokens: readonly Token[],
  range: TokenRange,
  quantities: readonly QuantityMention[],
  isTime: (token: Token) => boolean,
): NounPhrase[] => {
  const quantityAt =
    quantities.length > 0 ? new Map(quantities.map((mention) => [mention.first, mention])) : none;
  const phrases: NounPhrase[] = [];
  const endBefore = endBeforeTimes(tokens, range, isTime);
  let i = range.first;
  while (i < range.last) {
    // Wednesday’s attack is one phrase; a time by itself is none
    let begin = i;
    while (begin < range.last && isTime(tokens[begin] as Token)) begin++;
    const possessive = begin > i && possessiveMark.has(tokens[begin]);
    if (begin > i && !possessive) {
      i = begin;
      continue;
    }
    const end = endBefore(possessive ? begin + 1 : i);
    const phrase = readPhrase(tokens, possessive ? begin + 1 : i, end, quantityAt);
    if (phrase && possessive) phrase.first = i;
    if (!phrase) {
      i++;
      continue;
    }
    // Marsh School and Degree College: one house
    const joined =
      tokens[phrase.last]?.lower === 'and'
        ? Math.max(secondHeadEnd(tokens, phrase.last, end), bodyEnd(tokens, phrase.last, end))
        : -1;
    if (joined > 0) {
      phrase.last = joined;
      phrase.head = joined - 1;
    }
    // Otto “Big Ott” Tarr
    for (let next = nicknameEnd(tokens, phrase.last, end); next > 0;) {
      const surname = readPhrase(tokens, next, end, none);
      if (!surname) break;
      [phrase.last, phrase.head] = [surname.last, surname.head];
      next = nicknameEnd(tokens, phrase.last, end);
    }
    const before = phrases.at(-1);
    if (before?.quantity && isFigureQuoted(tokens, before, phrase)) {
      phrase.quantity = { ...before.quantity, last: phrase.first };
      phrases.pop();
    }
    phrases.push(phrase);
    i = phrase.last;
  }
  return phrases;
};

/** “over 30” people: the figure alone stands in quotation marks */
const isFigureQuoted = (
  tokens: readonly Token[],
  figure: NounPhrase,
  { first, quantity }: NounPhrase,
): boolean =>
  figure.elliptical &&
  quantity === null &&
  figure.last + 1 === first &&
  quoteMarks.has(tokens[figure.last]) &&
  quoteMarks.has(tokens[figure.first - 1]);

/** Where a phrase that begins at a place has to end: before the next time, which is looked for once. */
const endBeforeTimes = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  isTime: (token: Token) => boolean,
): ((from: number) => number) => {
  let next = first - 1;
  return (from) => {
    if (next < from) {
      next = from;
      while (next < last && !isTime(tokens[next] as Token)) next++;
    }
    // the October massacre: a time inside a phrase stays there
    return next < last &&
      next > from &&
      /^(?:NOUN|PROPN)$/u.test(tokens[next + 1]?.pos ?? '') &&
      tokens[next - 1]?.pos === 'DET'
      ? last
      : next;
  };
};
