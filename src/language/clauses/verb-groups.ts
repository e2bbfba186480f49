/**
 * Tokens of a sentence → its verb groups: auxiliaries and main verb with voice, negation and
 * modality. Their subjects and objects are left to clauses.ts.
 */
import { wordClass, writtenClass } from '../words/word-class.ts';
import type { NounPhrase, PhrasesByToken } from '../phrases/noun-phrases.ts';
import { type Token, type TokenRange, verbLemma } from '../words/tokenize.ts';

export interface PrepositionalPhrase {
  preposition: string;
  /** Index of the preposition. */
  at: number;
  phrase: NounPhrase;
}

export interface Clause extends TokenRange {
  /** Index of the main verb; `first` and `last` hold the verb group with its auxiliaries. */
  verb: number;
  lemma: string;
  /** “out” in “carried out”. */
  particle: string | null;
  /** passive: be/get + participle, or a participle after its noun (“the guard killed by them”). */
  voice: 'active' | 'passive';
  /** bare: a past form without auxiliary and object, finite or a participle: “two killed in crash”. */
  form: 'finite' | 'ing' | 'infinitive' | 'bare';
  negated: boolean;
  /** may, could, would, will … */
  modal: string | null;
  /** Nearest first; more than one where they are joined by “and”, or where a relative pronoun’s antecedent is open. */
  subjects: NounPhrase[];
  objects: NounPhrase[];
  prepositions: PrepositionalPhrase[];
  /** who, which, that: the clause describes its subject. */
  relative: boolean;
}

/** True of what may stand between a verb and its neighbours: adverbs and “not”, no conjunction. */
export const adverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADV' || token.pos === 'PART') &&
  !/^(?:to|when|where|why|how|while|after|before|once|as)$/u.test(token.lower);

/** Verbs whose past is their base form: hit, hurt, put. */
export const invariable =
  /^(?:hit|hurt|cut|put|set|shut|let|split|spread|bet|burst|cost|cast|quit|rid|shed|thrust|beset|upset|bid)$/u;

/** True of a form that may be a past participle. */
export const isParticiple = (token: Token): boolean =>
  token.lower === token.lemma
    ? invariable.test(token.lower) || /(?:ed|ught|wn|ung)$/u.test(token.lower)
    : !/(?:ing|s)$/u.test(token.lower);

/** to have been shot, may have died, having fled: told as done by then */
export const isPerfect = (tokens: readonly Token[], { first, verb }: Clause): boolean =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'have' || lower === 'having');

const modals = /^(?:may|might|could|would|will|shall|should|can|must|'ll|'d|wo|ca)$/u;
/** Verbs that “off” leaves as they are. */
const goesDown = /^(?:sink|capsize|crash|founder|collide|drown|explode|burn|die)$/u;
const takesOver = /^(?:take|turn|hand|run|knock|sign|bring|give|pass|roll|pull)$/u;
const particles = /^(?:out|off|up|down|away|over|back)$/u;
const negations = /^(?:not|n't|never|neither)$/u;

/** “been”, “killed”, “drowned”: what a “have” before it makes a perfect of; not “dinner” */
const makesPerfect = (token: Token | undefined): boolean =>
  token?.lower === 'been' ||
  (token?.pos === 'VERB' && isParticiple(token)) ||
  (token?.pos === 'ADJ' && /ed$/u.test(token.lower));

/** Reads the verb groups, left to right; subjects, objects and prepositions stay empty. */
export const readVerbGroups = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
): Clause[] => {
  const groups: Clause[] = [];
  let at = range.first;
  while (at < range.last) {
    const token = tokens[at] as Token;
    if (phraseAt.has(at) || (token.pos !== 'VERB' && token.pos !== 'AUX')) {
      at++;
      continue;
    }
    const words = readWords(tokens, range, phraseAt, at);
    const main = words.verb >= 0 ? words.verb : lastAuxiliary(tokens, at, words.end);
    if (main < 0) {
      at = words.end;
      continue;
    }
    groups.push(clauseOf(tokens, words, main));
    at = main + 1;
  }
  return groups;
};

/** The words of one verb group. */
interface GroupWords {
  first: number;
  /** Index after the last token that was read. */
  end: number;
  /** Index of the full verb; −1 where there is none. */
  verb: number;
  modal: string | null;
  negated: boolean;
  /** A form of “be” or “get”, not followed by one of “have”. */
  be: boolean;
  have: boolean;
  /** “to” stands before the group, or within it. */
  toBefore: boolean;
  to: boolean;
}

/** would not have been badly hurt, had to leave: auxiliaries and adverbs up to the full verb */
const readWords = (
  tokens: readonly Token[],
  range: TokenRange,
  phraseAt: PhrasesByToken,
  first: number,
): GroupWords => {
  const toBefore = first > range.first && tokens[first - 1]?.lower === 'to';
  const words: GroupWords = {
    first,
    end: first,
    verb: -1,
    modal: null,
    negated: isDenied(tokens, range, first),
    be: false,
    have: false,
    toBefore,
    to: toBefore,
  };
  // the two people hurt were clerks: another verb begins
  while (words.end < range.last && words.verb < 0 && readWord(tokens, phraseAt, words)) words.end++;
  return words;
};

/** never said so, no longer wants it, not wanting it: what stands before the group; not “not only said so” */
const isDenied = (tokens: readonly Token[], range: TokenRange, first: number): boolean => {
  // neither confirmed nor denied it
  if (first > range.first && tokens[first - 1]?.lower === 'nor') return true;
  // nor did the mayor say so
  for (let i = first - 2; i > range.first && i > first - 6 && tokens[i]?.text !== ','; i--)
    if (tokens[i]?.pos === 'AUX' && tokens[i - 1]?.lower === 'nor') return true;
  for (let i = first - 1; i >= range.first && adverbial(tokens[i]); i--) {
    const { lower } = tokens[i] as Token;
    if (/^(?:only|just|merely)$/u.test(lower)) return false;
    if (negations.test(lower) || (lower === 'longer' && tokens[i - 1]?.lower === 'no')) return true;
  }
  return false;
};

/** Takes the next token into a group; false where it does not belong to it. */
const readWord = (
  tokens: readonly Token[],
  phraseAt: PhrasesByToken,
  words: GroupWords,
): boolean => {
  const at = words.end;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.pos === 'AUX') {
    if (modals.test(token.lower)) words.modal = token.lower;
    else if (/^(?:be|being|get)$/u.test(token.lemma)) words.be = true;
    else if (token.lemma === 'have') Object.assign(words, { have: true, be: false });
    return true;
  }
  if (token.pos === 'VERB') {
    // to have killed, to have been shot; having killed, having been shot
    const perfect = (words.to && token.lower === 'have') || token.lower === 'having';
    if (perfect && !phraseAt.has(at + 1) && makesPerfect(next)) words.have = true;
    // got killed
    else if (token.lemma === 'get' && next?.pos === 'VERB' && isParticiple(next)) words.be = true;
    else words.verb = at;
    return true;
  }
  if (phraseAt.has(at)) return false;
  // was not informed, were injured, to have drowned, tagged as adjectives
  if (token.pos === 'ADJ' && (words.be || words.have) && /(?:ed|en)$/u.test(token.lower)) {
    words.verb = at;
    return true;
  }
  // were “badly hurt”
  if (words.be && opensQuotedVerb(tokens, at)) return true;
  // were on Sunday night killed, has on Monday claimed
  if ((words.be || words.have) && isDayWithin(tokens, at)) return true;
  if (adverbial(token)) {
    if (negations.test(token.lower)) words.negated = true;
    return true;
  }
  // had to evacuate, was to be sent
  if (token.lower !== 'to' || !/^(?:VERB|AUX)$/u.test(next?.pos ?? '')) return false;
  words.to = true;
  return true;
};

const openingMark = writtenClass(/^["“‘']$/u);

/** True: a quotation mark that a participle follows, or an adverb with one. */
const opensQuotedVerb = (tokens: readonly Token[], at: number): boolean => {
  if (!openingMark.has(tokens[at])) return false;
  const [verb, next] = tokens.slice(adverbial(tokens[at + 1]) ? at + 2 : at + 1);
  // not: a “targeted hit”
  return verb?.pos === 'VERB' && isParticiple(verb) && !/^(?:NOUN|VERB)$/u.test(next?.pos ?? '');
};

const weekday = wordClass(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u);
const partOfDay = wordClass(/^(?:morning|afternoon|evening|night)$/u);

/** True: a token of “on Sunday night” that a participle follows. */
const isDayWithin = (tokens: readonly Token[], at: number): boolean => {
  let next = tokens[at]?.lower === 'on' && weekday.has(tokens[at + 1]) ? at + 1 : at;
  if (!weekday.has(tokens[next]) && !(partOfDay.has(tokens[next]) && weekday.has(tokens[next - 1])))
    return false;
  next++;
  if (partOfDay.has(tokens[next])) next++;
  const verb = tokens[next];
  return verb?.pos === 'VERB' && isParticiple(verb);
};

const clauseOf = (tokens: readonly Token[], words: GroupWords, main: number): Clause => {
  const { first, verb, modal, negated, be, have, toBefore, to } = words;
  const head = tokens[main] as Token;
  // could bring: no form in -ing
  const ing = /(?<!^(?:br|s|r|sw|spr|cl|st|fl|wr))ing$/u.test(head.lower) && verb >= 0;
  const having = have && tokens[first]?.lower === 'having';
  const bare = first === main || (!be && !have && modal === null);
  const lemma = head.pos === 'ADJ' ? verbLemma(head.lower) : head.lemma;
  const particle = verb >= 0 ? particleBehind(tokens, main) : null;
  // a driver passed away
  const died = lemma === 'pass' && particle === 'away';
  return {
    first,
    last: main + 1,
    verb: main,
    lemma: died ? 'die' : lemma,
    particle: died ? null : particle,
    voice: be && verb >= 0 && !ing ? 'passive' : 'active',
    form: toBefore || (to && bare) ? 'infinitive' : having || (ing && !be) ? 'ing' : 'finite',
    negated,
    modal,
    subjects: [],
    objects: [],
    prepositions: [],
    relative: false,
  };
};

/** carried out, blew up; not: said up to 60 men had died, say over 60 men did, sank off the island */
const particleBehind = (tokens: readonly Token[], verb: number): string | null => {
  const [head, after, next, second] = tokens.slice(verb, verb + 4);
  if (!head || !after || !particles.test(after.lower)) return null;
  if (after.pos !== 'ADV' && after.pos !== 'ADP') return null;
  if (after.lower === 'up' && next?.lower === 'to' && second?.pos === 'NUM') return null;
  if (after.lower === 'over' && next?.pos === 'NUM' && !takesOver.test(head.lemma)) return null;
  return after.lower === 'off' && goesDown.test(head.lemma) ? null : after.lower;
};

const lastAuxiliary = (tokens: readonly Token[], first: number, last: number): number => {
  for (let i = last - 1; i >= first; i--) if (tokens[i]?.pos === 'AUX') return i;
  return -1;
};
