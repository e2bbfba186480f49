/**
 * Tokens of a sentence → its base noun phrases: determiner, numbers, modifiers, head, possessors
 * included; prepositional phrases and clauses after the head are left to clauses.ts.
 */
import type { QuantityMention } from './quantities.ts';
import type { Token, TokenRange } from './tokenize.ts';
import { wordClass, writtenClass } from './word-class.ts';

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

const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM';

const isHead = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && /(?:[^s]s|men|women|children|people)$/u.test(token.lower);

/** the wounded, the dead, the missing, the injured */
const nominal = wordClass(
  /^(?:wounded|dead|injured|missing|others?|victims|casualties|fallen|deceased|.*-olds?)$/u,
);

const determiner = wordClass(
  /^(?:a|an|the|this|that|these|those|its|his|her|their|our|my|your|no|any|some|every|each|another|such|most|many|several|few|both|all|other)$/u,
);

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
    phrases.push(phrase);
    i = phrase.last;
  }
  return phrases;
};

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

const questioning = wordClass(/^(?:there|which|who|whom|what)$/u);
const possessiveMark = wordClass(/^'s?$/u);
const participleEnd = wordClass(/(?:ed|ing|en|wn|rn)$/u);

/** Tags of words that no phrase begins with, unless they are determiners. */
const neverFirst: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PART', 'PUNCT']);

const readPhrase = (
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const first = tokens[at];
  if (!first) return null;
  if (neverFirst.has(first.pos) && !quantityAt.has(at) && !determiner.has(first)) return null;
  return readPhraseFrom(first, tokens, at, end, quantityAt);
};

const readPhraseFrom = (
  first: Token,
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  let i = at;
  let quantity: QuantityMention | null = null;
  let head = -1;
  const takeQuantity = (): boolean => {
    const mention = quantityAt.get(i);
    if (!mention || quantity) return false;
    quantity = mention;
    i = mention.last;
    return true;
  };
  const leading = takeQuantity();
  // wounded another Friday night: no noun of its own
  const alone = leading && i === at + 1 && first.lower === 'another';
  if (!leading) {
    if (questioning.has(first)) return null;
    // that killed two, that he knew: no determiner
    if (first.lower === 'that' && !continuesPhrase(tokens, at + 1, end)) return null;
    if (first.lower === 'that' && first.pos !== 'DET') return null;
    if (first.pos === 'PRON' && !determiner.has(first)) {
      return {
        first: at,
        last: at + 1,
        head: at,
        quantity: null,
        partitive: false,
        elliptical: false,
        pronoun: true,
      };
    }
    if (
      first.pos === 'DET' ||
      (determiner.has(first) && first.pos !== 'SCONJ' && first.pos !== 'VERB')
    ) {
      i++;
      if (/^(?:all|both|such|half)$/u.test(first.lower) && determiner.has(tokens[i])) i++;
      takeQuantity();
    }
  }
  // the victim of suspected robbers
  const governed = first.pos === 'VERB' && tokens[at - 1]?.lower === 'of';
  const determined = i > at || (governed && /ed$/u.test(first.lower));
  let quoted = false;
  for (; i < end && !alone;) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    // five “rebels”: quotation marks around the noun alone
    if (head < 0 && i > at && !quoted && isQuotedNoun(tokens, i)) {
      quoted = true;
      i++;
      continue;
    }
    if (quoted && head === i - 1 && quotationMark.has(token)) break;
    if (quantityAt.has(i)) {
      if (head < 0 && takeQuantity()) continue;
      break;
    }
    // one was killed and the other wounded
    if (head >= 0 && head === i - 1 && isOther(tokens[head]) && state.has(token)) break;
    if (isHead(token)) {
      head = i;
      i++;
      // Karsia's defence ministry, the rebels' captured tanks
      if (
        next &&
        possessiveMark.has(next) &&
        next.glued &&
        (continuesPhrase(tokens, i + 1, end) || isDescribing(tokens, i + 1))
      ) {
        i++;
        if (isDescribing(tokens, i)) i++;
        // the town's two clinics
        takeQuantity();
      }
      continue;
    }
    if (token.pos === 'ADJ' || token.pos === 'NUM') {
      if (isOther(token) && determined && endsInState(tokens, i + 1)) {
        head = i;
        i++;
        break;
      }
      if (
        head < 0 &&
        nominal.has(token) &&
        determined &&
        !continuesPhrase(tokens, i + 1, end) &&
        !continuesByParticiple(tokens, i + 1, end)
      )
        head = i;
      i++;
      continue;
    }
    // the injured woman, a moving car, two wounded soldiers: a participle before the noun
    if (token.pos === 'VERB' && participleEnd.has(token) && determined && head < 0) {
      if (continuesPhrase(tokens, i + 1, end) && tokens[i + 1]?.pos !== 'DET') {
        i++;
        continue;
      }
      if (nominal.has(token) && !quantity) {
        head = i;
        i++;
      }
      break;
    }
    // two badly hurt men
    if (
      token.pos === 'ADV' &&
      next &&
      next.pos === 'ADJ' &&
      isModifier(next) &&
      (determined || head < 0) &&
      continuesPhrase(tokens, i + 2, end)
    ) {
      i++;
      continue;
    }
    // 62 militiamen and civilians: one number for both
    if (
      token.lower === 'and' &&
      quantity &&
      head === i - 1 &&
      isPlural(tokens[i - 1]) &&
      next &&
      isPlural(next) &&
      !isHead(tokens[i + 2])
    ) {
      i++;
      continue;
    }
    // U.S. and coalition forces, Karsian and foreign soldiers
    if (
      token.pos === 'CCONJ' &&
      i > at &&
      next &&
      isModifier(next) &&
      isHead(tokens[i + 2]) &&
      !quantityAt.has(i + 1) &&
      (tokens[i - 1]?.pos === 'ADJ' || tokens[i - 1]?.pos === 'PROPN') &&
      tokens[i + 2]?.pos === 'NOUN' &&
      (next.pos === 'ADJ' || next.pos === tokens[i - 1]?.pos || tokens[i - 1]?.lower.endsWith('.'))
    ) {
      i++;
      continue;
    }
    break;
  }
  const mention = quantity as QuantityMention | null;
  if (head < 0) {
    if (mention) {
      // five more were hurt
      const trimmed = mention.last + (tokens[mention.last]?.lower === 'more' ? 1 : 0);
      const of =
        tokens[trimmed]?.lower === 'of' ? readWhole(tokens, trimmed + 1, end, quantityAt) : null;
      if (of)
        return { ...of, first: at, quantity: mention, partitive: isDefinite(tokens[trimmed + 1]) };
      return {
        first: at,
        last: trimmed,
        head: trimmed - 1,
        quantity: mention,
        partitive: false,
        elliptical: true,
        pronoun: false,
      };
    }
    if (first.pos === 'ADJ' || first.pos === 'DET' || first.pos === 'NUM' || first.pos === 'PRON') {
      // that, these, others as pronouns; the injured without a noun
      const last = tokens[i - 1];
      if (
        i - at >= 1 &&
        last &&
        (nominal.has(last) || /^(?:this|these|those|some|many|most|both|all)$/u.test(last.lower)) &&
        !(last.pos === 'VERB' && i - at === 1)
      ) {
        const of =
          tokens[i]?.lower === 'of' && /^(?:some|many|most|all|several|few)$/u.test(last.lower)
            ? readPhrase(tokens, i + 1, end, quantityAt)
            : null;
        if (of) return { ...of, first: at, partitive: true };
        return {
          first: at,
          last: i,
          head: i - 1,
          quantity: null,
          partitive: false,
          elliptical: false,
          pronoun: /^(?:this|these|those)$/u.test(last.lower),
        };
      }
    }
    return null;
  }
  // dozens of people, a group of six soldiers, hundreds of the injured
  const word = tokens[head] as Token;
  if (
    tokens[head + 1]?.lower === 'of' &&
    /^(?:group|number|total|series|pair|couple|majority|handful)s?$/u.test(word.lower)
  ) {
    const of = readWhole(tokens, head + 2, end, quantityAt);
    if (of) return { ...of, first: at, quantity: of.quantity ?? mention, partitive: false };
  }
  return {
    first: at,
    last: head + 1 + Number(quoted),
    head,
    quantity: mention,
    partitive: false,
    elliptical: false,
    pronoun: false,
  };
};

const other = wordClass(/^others?$/u);

const isOther = (token: Token | undefined): boolean => other.has(token);

const state = wordClass(/^(?:killed|dead|wounded|injured|hurt|missing|critical)$/u);

/** the other wounded, the others badly hurt: a state that no noun follows */
const endsInState = (tokens: readonly Token[], at: number): boolean => {
  const last = at + Number(tokens[at]?.pos === 'ADV');
  return state.has(tokens[last]) && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[last + 1]?.pos ?? '');
};

const quotationMark = writtenClass(/^["'‘’“”]$/u);

/** True of an opening mark that closes after one noun or an adjective and a noun. */
const isQuotedNoun = (tokens: readonly Token[], at: number): boolean => {
  if (!quotationMark.has(tokens[at])) return false;
  const last = isHead(tokens[at + 1]) && quotationMark.has(tokens[at + 2]) ? at + 1 : at + 2;
  return (
    isHead(tokens[last]) &&
    quotationMark.has(tokens[last + 1]) &&
    (last === at + 1 || tokens[at + 1]?.pos === 'ADJ')
  );
};

/** What follows “dozens of”, “the number of”: a phrase, or “wounded”, “dead” without a noun. */
const readWhole = (
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const phrase = readPhrase(tokens, at, end, quantityAt);
  if (phrase) return phrase;
  const bare = at < end && nominal.has(tokens[at]) && !continuesPhrase(tokens, at + 1, end);
  return bare
    ? {
        first: at,
        last: at + 1,
        head: at,
        quantity: null,
        partitive: false,
        elliptical: false,
        pronoun: false,
      }
    : null;
};

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:the|them|us|these|those|its|his|her|their|our|whom|which)$/u.test(token.lower);

/** the two other injured men: a participle and a noun follow */
const continuesByParticiple = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.pos === 'VERB' && state.has(tokens[at]) && continuesPhrase(tokens, at + 1, end);

/** True: after this place the phrase still comes to a noun, over adjectives and numbers only. */
/** captured tanks: a past participle between a possessive and its noun */
const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /ed$/u.test(tokens[at].lower) && isHead(tokens[at + 1]);

const continuesPhrase = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (isHead(token)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NUM') return false;
  }
  return false;
};
