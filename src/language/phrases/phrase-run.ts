/**
 * A noun phrase while it is read: its determiner and numbers, then word by word what describes, until
 * after the noun.
 */
import { isBehindParent } from './phrase-chains.ts';
import { isHead, isQuotedNoun, isQuotedSort, quotationMark } from './quoted-noun.ts';
import type { QuantityMention } from '../quantities/quantities.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

/** A phrase while it is read. */
export interface PhraseRun {
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

/** the, his, every, both */
export const determiner = wordClass(
  /^(?:a|an|the|this|that|these|those|its|his|her|their|our|my|your|no|any|some|every|each|another|such|most|many|several|few|both|all|other)$/u,
);

/** the wounded, the dead, the missing, the injured */
export const nominal = wordClass(
  /^(?:wounded|dead|injured|missing|others?|victims|casualties|fallen|deceased|.*-olds?)$/u,
);

/** ’s, and ’ behind a plural */
export const possessiveMark = wordClass(/^'s?$/u);

const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM';

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && /(?:[^s]s|men|women|children|people)$/u.test(token.lower);

const asking = wordClass(/^(?:wh|how)/u);
const participleEnd = wordClass(/(?:ed|ing|en|wn|rn)$/u);
const ordinal = wordClass(/^(?:first|second|third|fourth|last|next|only)$/u);
const twoDeterminers = wordClass(/^(?:all|both|such|half)$/u);
const other = wordClass(/^others?$/u);
const state = wordClass(/^(?:killed|dead|wounded|injured|hurt|missing|critical)$/u);

/** Takes the number that stands next, unless the phrase has one; true if it did. */
export const takeQuantity = (run: PhraseRun): boolean => {
  const mention = run.quantityAt.get(run.next);
  if (!mention || run.quantity) return false;
  run.quantity = mention;
  run.next = mention.last;
  return true;
};

/** the, all those, the two */
export const takeDeterminer = (run: PhraseRun, first: Token): void => {
  const determines =
    first.pos === 'DET' || (determiner.has(first) && first.pos !== 'SCONJ' && first.pos !== 'VERB');
  if (!determines) return;
  run.next++;
  if (twoDeterminers.has(first) && determiner.has(run.tokens[run.next])) run.next++;
  takeQuantity(run);
};

/** Takes the next word into the phrase; false where the phrase ends before it. */
export const takeWord = (run: PhraseRun): boolean => {
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

const takeNoun = (run: PhraseRun): boolean => {
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

const takeAdjective = (run: PhraseRun, token: Token): boolean => {
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

const takeParticiple = (run: PhraseRun, token: Token): boolean => {
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
const isShortName = ({ tokens, next, end, head }: PhraseRun, { text }: Token): boolean =>
  text === '(' &&
  head === next - 1 &&
  next + 3 < end &&
  tokens[head]?.pos === 'PROPN' &&
  /^\p{Lu}{2,8}$/u.test(tokens[next + 1]?.text ?? '') &&
  tokens[next + 2]?.text === ')' &&
  tokens[next + 3]?.pos === 'NOUN';

/** 62 militiamen and civilians: one number for both */
const joinsNouns = ({ tokens, next, head, quantity }: PhraseRun, { lower }: Token): boolean =>
  lower === 'and' &&
  quantity !== null &&
  head === next - 1 &&
  isPlural(tokens[next - 1]) &&
  isPlural(tokens[next + 1]) &&
  !isHead(tokens[next + 2]);

/** three tired, hungry divers; 12 weary, frightened men; not: three dead, wounded men */
const joinsAdjectives = (
  { tokens, next, end, quantity, head }: PhraseRun,
  { text }: Token,
): boolean => {
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
const joinsModifiers = ({ tokens, at, next, quantityAt }: PhraseRun, { pos }: Token): boolean => {
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

const isOther = (token: Token | undefined): boolean => other.has(token);

/** the other wounded, the others badly hurt: a state that no noun follows */
const endsInState = (tokens: readonly Token[], at: number): boolean => {
  const last = at + Number(tokens[at]?.pos === 'ADV');
  return state.has(tokens[last]) && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[last + 1]?.pos ?? '');
};

/** the two other injured men: a participle and a noun follow */
const continuesByParticiple = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.pos === 'VERB' && state.has(tokens[at]) && continuesPhrase(tokens, at + 1, end);

/** captured tanks: a past participle between a possessive and its noun */
const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /ed$/u.test(tokens[at].lower) && isHead(tokens[at + 1]);

/** True: after this place the phrase still comes to a noun, over adjectives and numbers only. */
export const continuesPhrase = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    const token = tokens[i] as Token;
    if (isHead(token)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NUM') return false;
  }
  return false;
};
