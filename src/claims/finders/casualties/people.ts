/**
 * A noun phrase → the people it speaks of and how many they are, or null where it speaks of no
 * people, or of people told before (“the victims”) without a number.
 */
import type { QuantityMention } from '../../../language/quantities/quantities.ts';
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { countryOfDemonym } from '../../../language/names/gazetteer.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import { nounKind } from '../../../language/names/name-words.ts';
import { namesCraft } from '../../../language/words/kinds.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { isHappening } from '../../../language/acts/acts.ts';
import { agesAfter } from './ages-after.ts';
import { countsNobody } from './counts-nobody.ts';
import { isOffspring } from '../../../language/phrases/phrase-chains.ts';
import { isCreature, namesPeople, namesPerson } from './outcome-words.ts';
import { noneSeen, noSignBefore } from './none-seen.ts';
import { isLateOrdinal } from '../../../language/quantities/ordinals.ts';
import { describedAfter, groupOf, numberBehind, sets } from './people-by-set.ts';

export interface People extends TokenRange {
  who: string;
  count: Quantity;
  /** counted: by a number; one: a single described person; named; some: a plural without a number. */
  kind: 'counted' | 'one' | 'named' | 'some' | 'none';
  /** “the guard”, “his wife”, “he”: perhaps told before. */
  definite: boolean;
  /** “two others”: beside those told before. */
  additional: boolean;
  pronoun: boolean;
  /** “one of the men”: some of people told of as a whole. */
  part: boolean;
}

/** people: only words for people; any: whatever is no creature or thing, for verbs that people undergo. */
export type Strictness = 'people' | 'any';

/** of “our teacher”: whose, only those who speak know */
const own = /^(?:my|our|your)\s/iu;
const possessive = /^(?:his|her|its|their|our|my|your)$/u;
const definiteWord = /^(?:the|this|that|these|those)$/u;
const determiner = /^(?:the|this|that|these|those|a|an|his|her|its|their|our|my)$/u;
/** Names that end so are no person’s. */
const institution =
  /^(?:police|department|county|city|state|states|army|navy|force|forces|government|ministry|office|court|party|street|avenue|road|park|hospital|center|centre|school|university|college|company|inc|corp|news|press|times|house|council|agency|service|services|division|district|nations|union|club|church|mosque|group|committee|association|television|radio|river|lake|mountain|valley|island|islands|square|bridge|airport|hotel|mall|unit|bureau|team|north|south|east|west|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|twitter|facebook|islam|congress|senate|pentagon)$/u;

const isName = (token: Token): boolean =>
  token.pos === 'PROPN' &&
  /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(token.text) &&
  !institution.test(token.lower);

const exactly = (number: number, words: string): Quantity => ({
  min: number,
  max: number,
  approximate: false,
  words,
});
const single = (words: string): Quantity => exactly(1, words);
const several = (words: string): Quantity => ({ min: 2, max: null, approximate: false, words });
/** Of a pronoun: people told before. */
const told = { definite: true, pronoun: true };

/**
 * one of four people shot: where a participle follows at once, it tells of all four; not: with 76 of its
 * 118 passengers missing, leaving two of the ten trapped
 *
 * @returns The whole, or null where the phrase names no part of a counted whole.
 */
export const wholeOf = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase | null => {
  if (/^(?:with|leave)$/u.test(tokens[phrase.first - 1]?.lemma ?? '')) return null;
  const number = sentence.quantities.find(
    ({ first, last }) => phrase.quantity && first >= phrase.quantity.last && last <= phrase.last,
  );
  return phrase.quantity && number
    ? { ...phrase, first: number.first, quantity: number, partitive: false }
    : null;
};

/** 15-year-old Ann Orlov, his 15-year-old sister Ann */
const agePrefix = /^(?:(?:the|his|her|their)\s)?\d{1,3}[- ]year[- ]old\s/iu;

const isBandName = (document: Document, { first, head, last }: NounPhrase): boolean =>
  head - first < 2 &&
  nameAt(document, head)?.kind === 'group' &&
  document.tokens[last]?.lower === 'of' &&
  /^\p{Lu}/u.test(document.tokens[last + 1]?.text ?? '');

/** Reads who a noun phrase speaks of. */
export const readPeople = (
  document: Document,
  phrase: NounPhrase,
  strictness: Strictness,
): People | null => {
  const { tokens } = document;
  const words = wordsOf(document, phrase);
  // “I’m shot”, a father of two: nobody whom the account counts
  if (/^i['’]m$/iu.test(words) || isOffspring(tokens, phrase)) return null;
  if (countsNobody(document, phrase)) return null;
  const base: Base = {
    first: phrase.first,
    last: phrase.last,
    // a clerk whose brother died; both Ann Orlov and her son; “I saw our teacher lying hurt”
    who: phrase.elliptical ? '' : words.replace(/^(?:whose|both)\s/iu, '').replace(own, ''),
    definite: false,
    additional: phrase.quantity?.additional ?? false,
    pronoun: false,
    // two of his aides: of people who need not be told of as a whole
    part:
      phrase.partitive && !possessive.test(tokens[(phrase.quantity?.last ?? -2) + 1]?.lower ?? ''),
  };
  // no sign that anyone was hurt
  const no = noSignBefore(tokens, phrase);
  if (no >= 0) return noneSeen(tokens, phrase, no, readNoun(document, phrase, words).isPlural);
  if (phrase.quantity) return readCounted(document, phrase, phrase.quantity, strictness, base);
  if (phrase.pronoun) return readPronoun((tokens[phrase.head] as Token).lower, words, base);
  const noun = readNoun(document, phrase, words);
  // killed a commander of the Sons of Alder: what a band is called
  if (noun.isPlural && isBandName(document, phrase)) return null;
  const determined = readDeterminer(document, phrase, noun, base);
  if (determined !== undefined) return determined;
  return (
    readSet(document, phrase, noun, base) ??
    (isName(noun.head) && !noun.isPlural && !noun.isPerson
      ? readName(document, phrase, noun, strictness, base)
      : readDescribed(document, phrase, noun, base))
  );
};

/** What is so of all people that a phrase may speak of, until its words say otherwise. */
type Base = Omit<People, 'count' | 'kind'>;

/** A phrase without a number: its words, the first and the head, and what kind of noun that is. */
interface Noun {
  words: string;
  first: Token;
  head: Token;
  isPlural: boolean;
  isPerson: boolean;
}

const readNoun = (document: Document, phrase: NounPhrase, words: string): Noun => {
  const first = document.tokens[phrase.first] as Token;
  const head = document.tokens[phrase.head] as Token;
  // a bulk carrier, two trawlers: no persons
  const surname = isSurname(document, phrase) || namesCraft(words);
  const isPlural = !surname && (namesPeople(head.lower) || (head.pos === 'NOUN' && plural(head)));
  const isPerson = !surname && (namesPerson(head.lower) || isHeadOf(document, phrase));
  return { words, first, head, isPlural, isPerson };
};

const headed = wordClass(
  /^(?:village|community|tribal|clan|district|department|ministry|agency|office|party|police|household)$/u,
);

/** the village head, the head of the Front; not: hurt her head, the head of a guard */
const isHeadOf = ({ tokens }: Document, { first, head, last }: NounPhrase): boolean => {
  if (tokens[head]?.lower !== 'head' || head === first) return false;
  const of = tokens[last]?.lower === 'of' && tokens[first]?.lower === 'the' ? last + 1 : -1;
  const body = tokens[of]?.lower === 'the' ? of + 1 : of;
  return headed.has(tokens[head - 1]) || tokens[body]?.pos === 'PROPN' || headed.has(tokens[body]);
};

/** he, she, they */
const readPronoun = (pronoun: string, words: string, base: Base): People | null => {
  if (pronoun === 'they') return { ...base, count: several(words), kind: 'some', ...told };
  if (!/^(?:he|she|him|her)$/u.test(pronoun)) return null;
  return { ...base, count: single(words), kind: 'one', ...told };
};

/** ten soldiers, ten, ten of them, ten of the injured */
const readCounted = (
  document: Document,
  phrase: NounPhrase,
  { quantity, definite }: QuantityMention,
  strictness: Strictness,
  base: Base,
): People | null => {
  const { tokens } = document;
  const head = tokens[phrase.head] as Token;
  const described =
    phrase.elliptical ||
    /^(?:them|us|whom)$/u.test(head.lower) ||
    (phrase.partitive && /^(?:injured|wounded)$/u.test(head.lower));
  if (!described && (!fits(head, strictness) || namesCraft(base.who))) return null;
  // seized six .50-caliber guns: a number of what follows the point
  const [point, bore] = tokens.slice(phrase.last, phrase.last + 2);
  if (phrase.elliptical && point?.text === '.' && /^\d+-\p{L}/u.test(bore?.text ?? '')) return null;
  // the largest one seized: a thing told of before
  if (phrase.elliptical && head.lower === 'one' && isDescribed(tokens, phrase)) return null;
  if (quantity.max === 0)
    return { ...base, who: whoOf(document, phrase), count: quantity, kind: 'none', part: false };
  const named = quantity.max === 1 && phrase.partitive ? apposedPerson(document, phrase) : null;
  if (named) return { ...base, who: named, count: single(named), kind: 'named' };
  const who = described ? '' : whoOf(document, phrase);
  return { ...base, who, count: quantity, kind: 'counted', definite };
};

/** more soldiers than any raid before, more people died here than there: no number */
const isCompared = (tokens: readonly Token[], { last }: NounPhrase): boolean => {
  const behind = tokens.slice(last, last + 12).map(({ lower }) => lower);
  const than = behind.indexOf('than');
  return than >= 0 && !behind.slice(0, than).some((word) => /^[.;,]$/u.test(word));
};

/** no soldiers, all four soldiers, neither pilot; undefined where no such word opens the phrase */
const readDeterminer = (
  document: Document,
  phrase: NounPhrase,
  { words, first, isPlural, isPerson }: Noun,
  base: Base,
): People | null | undefined => {
  const { tokens } = document;
  if (first.lower === 'no')
    return isPlural || isPerson ? { ...base, count: exactly(0, words), kind: 'none' } : null;
  if (first.lower === 'more' && isCompared(tokens, phrase)) return null;
  const all = first.lower === 'all' && isPlural ? numberBehind(document, phrase) : null;
  if (all) return { ...base, ...all, kind: 'counted' };
  // neither pilot was hurt: of the two who may not be all
  if (first.lower === 'neither' && isPerson) {
    const who = wordsOf(document, { ...phrase, first: phrase.first + 1 });
    return { ...base, who, count: exactly(0, first.text), kind: 'none', part: true };
  }
  // denied that any of its soldiers had died: nobody
  const anyOf =
    tokens[phrase.first - 2]?.lower === 'any' && tokens[phrase.first - 1]?.lower === 'of';
  const vague = /^(?:every|each|any|which|what|such|many|most|all|neither|either)$/u;
  return anyOf || vague.test(first.lower) ? null : undefined;
};

/** her parents, twins, a fourth, a family of five: as many as the words have */
const readSet = (
  document: Document,
  phrase: NounPhrase,
  { words, first, head }: Noun,
  base: Base,
): People | null => {
  // her parents, twins, triplets; not: parents
  const many = head.lower === 'parents' && !possessive.test(first.lower) ? 0 : sets.get(head.lower);
  if (many) return { ...base, count: exactly(many, words), kind: 'counted' };
  // a fourth is critical
  if (/^an?$/u.test(first.lower) && isLateOrdinal(head.lower))
    return { ...base, who: '', count: single(words), kind: 'one', additional: true };
  const group = groupOf(document, phrase);
  return group && { ...base, ...group, kind: 'counted' };
};

/** John Marten, Officer Marten, his cousin John Marten */
const readName = (
  document: Document,
  phrase: NounPhrase,
  { words, first }: Noun,
  strictness: Strictness,
  base: Base,
): People | null => {
  const kind = nameAt(document, phrase.head)?.kind;
  // “Family killed in crash”
  if (/^famil(?:y|ies)$/iu.test(words)) return { ...base, count: several(words), kind: 'some' };
  if (strictness !== 'any' || kind === 'place' || kind === 'group') return null;
  const described = document.tokens
    .slice(phrase.first + 1, phrase.head)
    .some(({ lower, pos }) => /-year-old$/u.test(lower) || (pos === 'NOUN' && namesPerson(lower)));
  if (!described && determiner.test(first.lower)) return null;
  return /\d/u.test(words.replace(agePrefix, ''))
    ? null
    : { ...base, count: single(words), kind: 'named' };
};

/** the guards, soldiers, girls of 12 and 14, a couple, his mother, a teacher */
const readDescribed = (
  document: Document,
  phrase: NounPhrase,
  { words, first, head, isPlural, isPerson }: Noun,
  base: Base,
): People | null => {
  const { tokens } = document;
  if (isCreature(head.lower) && !isHeadOf(document, phrase)) return null;
  // the kin of those who died: nobody knows how many
  if (head.lower === 'kin') return null;
  const definite = definiteWord.test(first.lower) || possessive.test(first.lower);
  if (isPlural) {
    const described = describedAfter(tokens, phrase.last);
    const listed = described?.number ?? agesAfter(tokens, phrase.last);
    if (listed > 1) {
      const last = described?.last ?? base.last;
      return { ...base, last, count: exactly(listed, words), kind: 'counted', definite };
    }
    // saved lives: nobody in particular
    if (head.lower === 'lives' || !namesPeople(head.lower) || definiteWord.test(first.lower))
      return null;
    return { ...base, count: several(words), kind: 'some', definite };
  }
  if (head.lower === 'couple' && !/^(?:the|this|that)$/u.test(first.lower))
    return { ...base, count: exactly(2, words), kind: 'counted' };
  if (!isPerson) return null;
  const apposed = possessive.test(first.lower) ? apposedNoun(document, phrase) : null;
  if (apposed) return { ...base, ...apposed, count: single(apposed.who), kind: 'one' };
  return { ...base, count: single(words.replace(own, '')), kind: 'one', definite };
};

/** Two guards, Ann Orlov: people by a word for them, or a person by name; not what only bears a name. */
export const readPersons = (document: Document, phrase: NounPhrase): People | null =>
  readPeople(document, phrase, nameAt(document, phrase.head)?.kind === 'person' ? 'any' : 'people');

/** One of the wounded pupils, Mia Tarr, said: who that one is */
const apposedPerson = (document: Document, { last }: NounPhrase): string | null => {
  if (document.tokens[last]?.text !== ',') return null;
  // One of them, 23-year-old Mia Tarr, said
  const aged = /^\d{1,3}-year-old$/u.test(document.tokens[last + 1]?.lower ?? '');
  const entity = nameAt(document, last + (aged ? 2 : 1));
  return entity?.kind === 'person' ? entity.name : null;
};

/** his mother, a teacher who was killed: a teacher, whosever mother she is */
const apposedNoun = (
  document: Document,
  { last }: NounPhrase,
): Pick<People, 'who' | 'last'> | null => {
  const { tokens } = document;
  if (tokens[last]?.text !== ',' || !/^an?$/u.test(tokens[last + 1]?.lower ?? '')) return null;
  let end = last + 2;
  while (/^(?:ADJ|NOUN)$/u.test(tokens[end]?.pos ?? '')) end++;
  if (!namesPerson(tokens[end - 1]?.lower ?? '')) return null;
  return { who: wordsOf(document, { first: last + 1, last: end }), last: end };
};

/** Owen Cooks, Cooks: the text knows a person of that name */
const isSurname = (document: Document, { head }: NounPhrase): boolean =>
  document.tokens[head]?.pos === 'PROPN' &&
  countryOfDemonym((document.tokens[head] as Token).text) === null &&
  nameAt(document, head)?.kind === 'person';

/** the largest one, the first one; not: the other one, the younger one */
const isDescribed = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  definiteWord.test(tokens[first]?.lower ?? '') &&
  tokens
    .slice(first + 1, head)
    .some(({ pos, lower }) => pos === 'ADJ' && !/^(?:young|old|eld)er$/u.test(lower));

const fits = (head: Token, strictness: Strictness): boolean => {
  if (namesPeople(head.lower) || namesPerson(head.lower)) return true;
  if (isCreature(head.lower) || isHappening(head.lower)) return false;
  // two rifles, three houses
  if (/^(?:building|vehicle)$/u.test(nounKind(head.lower) ?? '')) return false;
  if (strictness === 'people') return head.pos === 'PROPN' && /^\p{Lu}.*s$/u.test(head.text);
  return head.pos === 'NOUN' || head.pos === 'PROPN';
};

const plural = (token: Token): boolean =>
  token.lemma !== token.lower && token.lower.endsWith('s') && token.lemma.length > 2;

/** “American soldiers” of “three American soldiers”. */
const whoOf = (document: Document, phrase: NounPhrase): string => {
  const from = phrase.quantity?.last ?? phrase.first;
  let first = from;
  // four of its eleven pupils, 46 of the 74 people
  if (document.tokens[first]?.lower === 'of') {
    first++;
    // 76 of the ferry’s 118 passengers
    const number = document.tokens
      .slice(first, phrase.head)
      .findLastIndex(({ pos }) => pos === 'NUM');
    if (number >= 0) first += number + 1;
    else if (possessive.test(document.tokens[first]?.lower ?? '')) first++;
  }
  // a clerk whose brother died
  if (document.tokens[first]?.lower === 'whose') first++;
  if (first >= phrase.last) return '';
  return wordsOf(document, { first, last: phrase.last });
};
