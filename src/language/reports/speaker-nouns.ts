/**
 * Nouns that can speak: persons and groups by WordNet’s kinds, and the bodies of speaker-words.yaml.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { foldName } from '../names/fold-name.ts';
import { nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import { isDocumentNoun } from './issuers.ts';
import { wordClass } from '../words/word-class.ts';

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const { speakers, bodies, mutes, men, women, womensNames, mensNames } = readLexicon(
  'speaker-words',
  z.strictObject({
    speakers: wordList,
    bodies: wordList,
    mutes: wordList,
    men: wordList,
    women: wordList,
    womensNames: wordList,
    mensNames: wordList,
  }),
);

/** Whether “he” or “she” stands for one person by this noun; undefined of nouns for both. */
export const genderOfNoun = (noun: string): 'he' | 'she' | undefined =>
  men.has(noun) ? 'he' : women.has(noun) ? 'she' : undefined;

export const genderOf = ({ lower }: Token): 'he' | 'she' | undefined => genderOfNoun(lower);

/** Whether “he” or “she” stands for somebody by the given name before a surname: “Ann Orlov”. */
export const givenNameOf = (name: string): 'he' | 'she' | undefined => {
  const [given = '', ...others] = name.split(' ');
  const word = others.length > 0 ? foldName(given) : '';
  return mensNames.has(word) ? 'he' : womensNames.has(word) ? 'she' : undefined;
};

/** ministry, police, group: “it” or “they” stands for it */
export const isBody = (head: Token): boolean =>
  body.has(head) || (head.lemma !== head.lower && bodies.has(head.lemma));

const body = wordClass(bodies);

/** official, woman, witness */
export const isPersonNoun = (head: Token): boolean =>
  !isBody(head) &&
  (speakers.has(head.lower) ||
    nounKind(head.lower) === 'person' ||
    nounKind(head.lemma) === 'person');

/** the 16-year-old */
export const isAged = ({ lower }: Token): boolean => /^\d+-year-old$/u.test(lower);

/** the mother of two, the father of three */
export const isParentOf = (tokens: readonly Token[], { first, head, last }: NounPhrase): boolean =>
  /^(?:mother|father|mom|dad)$/u.test(tokens[head]?.lower ?? '') &&
  tokens[first]?.lower === 'the' &&
  tokens[last]?.lower === 'of' &&
  tokens[last + 1]?.pos === 'NUM' &&
  !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[last + 2]?.pos ?? '');

/** True: guards, “Colleagues” at a sentence’s head; not “boss”. */
export const isPlural = (token: Token): boolean =>
  token.lower !== token.lemma || pluralNoun.has(token);

/** One militia, several militias: what a noun is, and whether it is one. */
export const formOf = ({ lemma, lower }: Token): string => `${lemma}${lower === lemma ? '' : ' s'}`;

/** True: the plural of a noun for a person. */
export const isPluralNoun = (noun: string): boolean =>
  /[^s]s$/u.test(noun) &&
  [noun.slice(0, -1), noun.replace(/es$/u, ''), noun.replace(/ies$/u, 'y')].some(
    (one) => nounKind(one) === 'person',
  );

const pluralNoun = wordClass({ has: isPluralNoun });

/** all agreed, many say */
export const isQuantifier = (token: Token | undefined): boolean =>
  /^(?:all|many|some|most|both|others|few|one|none|several|those|everyone|another|each)$/u.test(
    token?.lower ?? '',
  );

/** One of them, eleven of us: a phrase of its own, though it ends in a pronoun. */
export const isSomeOf = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  last - first > 2 &&
  tokens[first + 1]?.lower === 'of' &&
  (isQuantifier(tokens[first]) || tokens[first]?.pos === 'NUM');

/** True: a phrase can speak: a name, a person, a body, a document. */
export const canSpeak = (tokens: readonly Token[], phrase: NounPhrase): boolean => {
  const head = tokens[phrase.head] as Token;
  if (phrase.pronoun)
    return (
      isQuantifier(head) ||
      isSomeOf(tokens, phrase) ||
      /^(?:he|she|they|we|i|it|you|(?:some|any|every)(?:one|body))$/u.test(head.lower)
    );
  // Casings indicated that two guns were used
  if (mutes.has(head.lower)) return false;
  // put the number of dead at ten and said: not the number
  const [article, number] = tokens.slice(phrase.first, phrase.first + 2);
  // Our correspondent gathered that: the account itself
  if (article?.lower === 'our' && /^(?:correspondent|reporter)s?$/u.test(head.lower)) return false;
  if (article?.lower === 'the' && number?.lower === 'number') return false;
  return (
    /^\p{Lu}/u.test(head.text) ||
    head.pos === 'PROPN' ||
    isQuantifier(head) ||
    isBody(head) ||
    isPersonNoun(head) ||
    isAged(head) ||
    speakers.has(head.lower) ||
    speakers.has(head.lemma) ||
    isDocumentNoun(head) ||
    nounKind(head.lower) === 'group'
  );
};

/** True of names that “the group” doesn’t stand for: ministries, armies, courts. */
export const isBodyOfState = (name: string): boolean =>
  /\b(?:ministry|department|government|police|army|navy|parliament|congress|senate|court|council|pentagon|command|hospital|university|nations)\b/iu.test(
    name,
  );

/** Cyclone Ines, Operation Dawn, Flight 12: names of what happens, which nobody goes by. */
export const isNameOfHappening = (name: string): boolean =>
  /^(?:tropical storm|super typhoon|storm|cyclone|hurricane|typhoon|operation|flight)\s/iu.test(
    name,
  );
