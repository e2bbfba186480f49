/**
 * Tokens from a place on → the noun phrase that begins there, word by word: determiner and numbers,
 * then what describes, then the noun; or a number, a pronoun, “the wounded” in the place of a noun.
 */
import type { NounPhrase } from './noun-phrases.ts';
import { isNameOfBand } from './name-of-band.ts';
import { isFoundSo } from './found-so.ts';
import { isNextOne } from './next-one.ts';
import { isBehindParent } from './phrase-chains.ts';
import { isHead, isQuotedNoun, isQuotedSort, quotationMark } from './quoted-noun.ts';
import type { QuantityMention } from '../quantities/quantities.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM';

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && /(?:[^s]s|men|women|children|people)$/u.test(token.lower);

/** the wounded, the dead, the missing, the injured */
const nominal = wordClass(
  /^(?:wounded|dead|injured|missing|others?|victims|casualties|fallen|deceased|.*-olds?)$/u,
);

const determiner = wordClass(
  /^(?:a|an|the|this|that|these|those|its|his|her|their|our|my|your|no|any|some|every|each|another|such|most|many|several|few|both|all|other)$/u,
);

const questioning = wordClass(/^(?:there|which|who|whom|what)$/u);
/** ’s, and ’ behind a plural */
export const possessiveMark = wordClass(/^'s?$/u);
const asking = wordClass(/^(?:wh|how)/u);
const participleEnd = wordClass(/(?:ed|ing|en|wn|rn)$/u);

/** Tags of words that no phrase begins with, unless they are determiners. */
const neverFirst: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PART', 'PUNCT']);

/** said later that investigators think so: no “that” points to several */
const opensContent = (token: Token, next: Token | undefined): boolean =>
  token.lower === 'that' &&
  next?.pos === 'NOUN' &&
  /[^s]s$/u.test(next.lower) &&
  next.lemma !== next.lower;

/** Reads the noun phrase that begins at a place and ends before another, or null. */
export const readPhrase = (
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const first = tokens[at];
  if (!first) return null;
  if (neverFirst.has(first.pos) && !quantityAt.has(at) && !determiner.has(first)) return null;
  if (opensContent(first, tokens[at + 1])) return null;
  return readPhraseFrom(first, tokens, at, end, quantityAt);
};

/** A phrase while it is read. */
interface Run {
  readonly tokens: readonly Token[];
  /** Index of its first token, and the index that it may not reach. */
  readonly at: number;
  readonly end: number;
  readonly quantityAt: ReadonlyMap<number, QuantityMention>;
  /** Index of the token to read next. */
  next: number;
  /** Index of its noun so far, or -1. */
  head: number;
  quantity: QuantityMention | null;
  /** A determiner or a number stands before, so that “wounded” may describe or be its noun. */
  determined: boolean;
  /** Quotation marks stand around its noun alone. */
  quoted: boolean;
}

const readPhraseFrom = (
  first: Token,
  tokens: readonly Token[],
  at: number,
  end: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): NounPhrase | null => {
  const run: Run = {
    tokens,
    at,
    end,
    quantityAt,
    next: at,
    head: -1,
    quantity: null,
    determined: false,
    quoted: false,
  };
  const leading = takeQuantity(run);
  if (!leading) {
    if (questioning.has(first) || isLooseThat(run, first)) return null;
    if ((first.pos === 'PRON' && !determiner.has(first)) || isFoundSo(tokens, at))
      return { ...bare(at, at + 1, at), pronoun: true };
    takeDeterminer(run, first);
  }
  // the victim of suspected robbers
  const governed = first.pos === 'VERB' && tokens[at - 1]?.lower === 'of';
  run.determined = run.next > at || (governed && /ed$/u.test(first.lower));
  // wounded another Friday night: no noun of its own
  const alone = leading && run.next === at + 1 && first.lower === 'another';
  while (!alone && run.next < end && takeWord(run));
  return run.head < 0 ? (withNumberAlone(run) ?? withoutNoun(run, first)) : withNoun(run);
};

/** A phrase of which nothing else is known. */
const bare = (first: number, last: number, head: number): NounPhrase => ({
  first,
  last,
  head,
  quantity: null,
  partitive: false,
  elliptical: false,
  pronoun: false,
});

const takeQuantity = (run: Run): boolean => {
  const mention = run.quantityAt.get(run.next);
  if (!mention || run.quantity) return false;
  run.quantity = mention;
  run.next = mention.last;
  return true;
};

/** that killed two, that he knew: no determiner */
const isLooseThat = ({ tokens, at, end }: Run, first: Token): boolean =>
  first.lower === 'that' && (first.pos !== 'DET' || !continuesPhrase(tokens, at + 1, end));

const twoDeterminers = wordClass(/^(?:all|both|such|half)$/u);

/** the, all those, the two */
const takeDeterminer = (run: Run, first: Token): void => {
  const determines =
    first.pos === 'DET' || (determiner.has(first) && first.pos !== 'SCONJ' && first.pos !== 'VERB');
  if (!determines) return;
  run.next++;
  if (twoDeterminers.has(first) && determiner.has(run.tokens[run.next])) run.next++;
  takeQuantity(run);
};

/** Takes the next word into the phrase; false where the phrase ends before it. */
const takeWord = (run: Run): boolean => {
  const { tokens, at, end, next, head } = run;
  const token = tokens[next] as Token;
  // five “rebels”, a rebel “leader”: quotation marks around the noun alone
  if (next > at && !run.quoted && (head < 0 ? isQuotedNoun : isQuotedSort)(tokens, next, at)) {
    run.quoted = true;
    run.next++;
    return true;
  }
  if (run.quoted && head === next - 1 && quotationMark.has(token)) return false;
  if (run.quantityAt.has(next)) return head < 0 && takeQuantity(run);
  // one was killed and the other wounded
  if (head >= 0 && head === next - 1 && isOther(tokens[head]) && state.has(token)) return false;
  // the woman next door
  if (head >= 0 && token.lower === 'next' && tokens[next + 1]?.lower === 'door') return false;
  // the first time guards were hurt
  if (tokens[head]?.lower === 'time' && ordinal.has(tokens[head - 1])) return false;
  if (isHead(token)) return takeNoun(run);
  if (token.pos === 'ADJ' || token.pos === 'NUM') return takeAdjective(run, token);
  // the injured woman, a moving car, two wounded soldiers: a participle before the noun
  if (token.pos === 'VERB' && participleEnd.has(token) && run.determined && head < 0)
    return takeParticiple(run, token);
  // two badly hurt men; not: where multiple people
  const badly =
    token.pos === 'ADV' &&
    !asking.has(token) &&
    tokens[next + 1]?.pos === 'ADJ' &&
    (run.determined || head < 0) &&
    continuesPhrase(tokens, next + 2, end);
  // his only passenger, the only three guards, the back seats
  const only =
    (token.lower === 'only' || token.lower === 'back') &&
    run.determined &&
    head < 0 &&
    continuesPhrase(tokens, next + 1, end);
  if (isShortName(run, token)) {
    run.next += 3;
    return true;
  }
  const joins = joinsNouns(run, token) || joinsModifiers(run, token) || joinsAdjectives(run, token);
  if (!badly && !only && !joins) return false;
  run.next++;
  return true;
};

const takeNoun = (run: Run): boolean => {
  const { tokens, end } = run;
  run.head = run.next;
  run.next++;
  const mark = tokens[run.next];
  // Karsia's defence ministry, the rebels' captured tanks
  if (!mark?.glued || !possessiveMark.has(mark)) return true;
  const owned = continuesPhrase(tokens, run.next + 1, end) || isDescribing(tokens, run.next + 1);
  if (!owned) return true;
  run.next++;
  if (isDescribing(tokens, run.next)) run.next++;
  // the town's two clinics
  takeQuantity(run);
  return true;
};

const takeAdjective = (run: Run, token: Token): boolean => {
  const { tokens, end, next, determined } = run;
  run.next++;
  if (isOther(token) && determined && endsInState(tokens, next + 1)) {
    run.head = next;
    return false;
  }
  const standsAlone =
    run.head < 0 &&
    nominal.has(token) &&
    determined &&
    // a father of two dead in blast: he is
    !isBehindParent(tokens, run.at) &&
    !continuesPhrase(tokens, next + 1, end) &&
    !continuesByParticiple(tokens, next + 1, end);
  if (standsAlone) run.head = next;
  return true;
};

const takeParticiple = (run: Run, token: Token): boolean => {
  const { tokens, end, next } = run;
  // the two committed suicide
  if (token.lower === 'committed' && tokens[next + 1]?.lower === 'suicide') return false;
  if (continuesPhrase(tokens, next + 1, end) && tokens[next + 1]?.pos !== 'DET') {
    run.next++;
    return true;
  }
  // the wounded
  if (nominal.has(token) && !run.quantity) {
    run.head = next;
    run.next++;
  }
  return false;
};

/** five Northern Front (NF) fighters: how a name is shortened, before the noun */
const isShortName = ({ tokens, next, end, head }: Run, { text }: Token): boolean =>
  text === '(' &&
  head === next - 1 &&
  next + 3 < end &&
  tokens[head]?.pos === 'PROPN' &&
  /^\p{Lu}{2,8}$/u.test(tokens[next + 1]?.text ?? '') &&
  tokens[next + 2]?.text === ')' &&
  tokens[next + 3]?.pos === 'NOUN';

/** 62 militiamen and civilians: one number for both */
const joinsNouns = ({ tokens, next, head, quantity }: Run, { lower }: Token): boolean =>
  lower === 'and' &&
  quantity !== null &&
  head === next - 1 &&
  isPlural(tokens[next - 1]) &&
  isPlural(tokens[next + 1]) &&
  !isHead(tokens[next + 2]);

/** three tired, hungry divers; 12 weary, frightened men; not: three dead, wounded men */
const joinsAdjectives = ({ tokens, next, end, quantity, head }: Run, { text }: Token): boolean => {
  if (text !== ',' || quantity === null || head >= 0) return false;
  const [left, right] = [tokens[next - 1], tokens[next + 1]];
  return (
    left?.pos === 'ADJ' &&
    !nominal.has(left) &&
    !state.has(left) &&
    right !== undefined &&
    (right.pos === 'ADJ' || (right.pos === 'VERB' && participleEnd.has(right))) &&
    continuesPhrase(tokens, next + 2, end)
  );
};

/** U.S. and coalition forces, Karsian and foreign soldiers */
const joinsModifiers = ({ tokens, at, next, quantityAt }: Run, { pos }: Token): boolean => {
  if (pos !== 'CCONJ' || next === at || quantityAt.has(next + 1)) return false;
  const [left, right] = [tokens[next - 1], tokens[next + 1]];
  return (
    right !== undefined &&
    isModifier(right) &&
    tokens[next + 2]?.pos === 'NOUN' &&
    (left?.pos === 'ADJ' || left?.pos === 'PROPN') &&
    (right.pos === 'ADJ' || right.pos === left.pos || left.lower.endsWith('.'))
  );
};

/** five were hurt, five more were hurt, two of the five: a number whose noun is left out */
const withNumberAlone = ({ tokens, at, end, quantityAt, quantity }: Run): NounPhrase | null => {
  if (!quantity) return null;
  const more = quantity.last < end && tokens[quantity.last]?.lower === 'more';
  const last = quantity.last + Number(more);
  const of = tokens[last]?.lower === 'of' ? readWhole(tokens, last + 1, end, quantityAt) : null;
  return of
    ? { ...of, first: at, quantity, partitive: isDefinite(tokens[last + 1]) }
    : { ...bare(at, last, last - 1), quantity, elliptical: true };
};

const ordinal = wordClass(/^(?:first|second|third|fourth|last|next|only)$/u);
const standingAlone = wordClass(/^(?:this|these|those|some|many|most|both|all)$/u);
const partOfWhole = wordClass(/^(?:some|many|most|all|several|few)$/u);
const pointing = wordClass(/^(?:this|these|those)$/u);

/** that, these, others as pronouns; the injured without a noun; some of the injured */
const withoutNoun = (run: Run, { pos, lower }: Token): NounPhrase | null => {
  if (pos !== 'ADJ' && pos !== 'DET' && pos !== 'NUM' && pos !== 'PRON') return null;
  const { tokens, at, end, next, quantityAt } = run;
  // a car hit Ann Orlov and killed her
  if (lower === 'her' && next === at + 1 && !continuesPhrase(tokens, next, end))
    return { ...bare(at, next, at), pronoun: true };
  const last = tokens[next - 1];
  if (isNextOne(tokens, at)) return bare(at, at + 2, at + 1);
  if (next === at || !last || !(nominal.has(last) || standingAlone.has(last))) return null;
  if (last.pos === 'VERB' && next - at === 1) return null;
  const of =
    tokens[next]?.lower === 'of' && partOfWhole.has(last)
      ? readPhrase(tokens, next + 1, end, quantityAt)
      : null;
  return of
    ? { ...of, first: at, partitive: true }
    : { ...bare(at, next, next - 1), pronoun: pointing.has(last) };
};

const gathering = wordClass(
  /^(?:group|number|total|series|pair|couple|majority|handful|barrage|salvo|volley|fusillade)s?$/u,
);

const withNoun = ({ tokens, at, end, head, quantity, quantityAt, quoted }: Run): NounPhrase => {
  // dozens of people, a group of six soldiers, hundreds of the injured
  const of =
    tokens[head + 1]?.lower === 'of' &&
    gathering.has(tokens[head]) &&
    !isNameOfBand(tokens, head + 2)
      ? readWhole(tokens, head + 2, end, quantityAt)
      : null;
  return of
    ? { ...of, first: at, quantity: of.quantity ?? quantity, partitive: false }
    : {
        ...bare(at, head + 1 + Number(quoted || isNumbered(tokens, head, quantityAt)), head),
        quantity,
      };
};

/** Gate 4, Precinct 5, School 12: the number is the end of a name */
const isNumbered = (
  tokens: readonly Token[],
  head: number,
  quantityAt: ReadonlyMap<number, QuantityMention>,
): boolean =>
  /^\p{Lu}/u.test(tokens[head]?.text ?? '') &&
  /^\d+$/u.test(tokens[head + 1]?.text ?? '') &&
  !quantityAt.has(head + 1);

const other = wordClass(/^others?$/u);

const isOther = (token: Token | undefined): boolean => other.has(token);

const state = wordClass(/^(?:killed|dead|wounded|injured|hurt|missing|critical)$/u);

/** the other wounded, the others badly hurt: a state that no noun follows */
const endsInState = (tokens: readonly Token[], at: number): boolean => {
  const last = at + Number(tokens[at]?.pos === 'ADV');
  return state.has(tokens[last]) && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[last + 1]?.pos ?? '');
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
  const alone = at < end && nominal.has(tokens[at]) && !continuesPhrase(tokens, at + 1, end);
  return alone ? bare(at, at + 1, at) : null;
};

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:the|them|us|these|those|its|his|her|their|our|whom|which)$/u.test(token.lower);

/** the two other injured men: a participle and a noun follow */
const continuesByParticiple = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.pos === 'VERB' && state.has(tokens[at]) && continuesPhrase(tokens, at + 1, end);

/** captured tanks: a past participle between a possessive and its noun */
const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /ed$/u.test(tokens[at].lower) && isHead(tokens[at + 1]);

/** True: after this place the phrase still comes to a noun, over adjectives and numbers only. */
const continuesPhrase = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (isHead(token)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NUM') return false;
  }
  return false;
};
