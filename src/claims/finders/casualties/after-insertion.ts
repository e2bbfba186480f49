/**
 * A place behind people → the place behind what is inserted there and only describes them: “, 23,”, “, ages
 * 20 and 21,”, “– nine guards and three clerks –”, “, who ran,”, “, Ann Orlov,”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { wordValue } from '../../../language/quantities/figures.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { WordClass, wordClass, writtenClass } from '../../../language/words/word-class.ts';
import { phraseFrom } from '../phrase-names.ts';

/** 23, · ages 20 and 21, · one eighteen years old, one nineteen, */
const inAges = new WordClass(
  ({ lower }) => /^(?:,|ages?|aged|and|years|old)$/u.test(lower) || (wordValue(lower) ?? 100) < 100,
);
const hisOrHer = wordClass(/^(?:his|her|their)$/u);

/** 12 people – nine guards and three clerks – are dead: the place after the second dash */
export const afterInsertion = (document: Document, sentence: Sentence, at: number): number => {
  const { tokens } = document;
  // Ann Orlov, 23, was pronounced dead; two men, ages 20 and 21, were hurt
  let end = at;
  while (end < at + 12 && inAges.has(tokens[end])) end++;
  if (end > at + 2 && tokens[at]?.lower === ',' && tokens[end - 1]?.lower === ',') {
    // Ann Orlov, 50, who was a passenger, was in critical condition
    return Math.max(end, afterInsertion(document, sentence, end - 1));
  }
  // a man in his 40s was critical, in her early 20s
  const decade = tokens[at]?.lower === 'in' && hisOrHer.has(tokens[at + 1]) ? at + 2 : -1;
  for (const i of [decade, decade + 1])
    if (decade > 0 && /^\d0s$/u.test(tokens[i]?.lower ?? '')) return i + 1;
  // 11 people, eight of them women, were crushed to death; a clerk, who ran, is critical; four people,
  // including the gunman, are dead
  const shared =
    tokens[at]?.lower === ',' &&
    (tokens[at + 2]?.lower === 'of' ||
      /^(?:who|including|among|mostly|comprising)$/u.test(tokens[at + 1]?.lower ?? '') ||
      // the driver, Ann Orlov, was in critical condition
      isNameBetween(document, sentence, at) ||
      // two victims, a man and a woman, were pronounced dead; a third victim, a clerk, is in hospital
      (/^an?$/u.test(tokens[at + 1]?.lower ?? '') && (isPair(tokens, at) || isOne(tokens, at))));
  // 174 people, comprising 83 women, 80 men and 11 others, are dead
  const isList = tokens[at + 1]?.lower === 'comprising';
  const closes = (token: Token | undefined): boolean =>
    shared ? token?.lower === ',' : isDash(token);
  // a title may leave “are” out: 72 passengers, including five clerks, feared dead
  const isTitle = sentence.role === 'title' && tokens[at + 1]?.lower !== 'including';
  if ((!shared && !isDash(tokens[at])) || isTitle) return at;
  for (let i = at + 1; i < sentence.last && i < at + 25; i++)
    if (closes(tokens[i])) {
      if (isVerbal(tokens[i + 1]) || isState.has(tokens[i + 1])) return i + 1;
      if (isBelief.has(tokens[i + 1]) && isState.has(tokens[i + 2])) return i + 1;
      if (!isList) return at;
    }
  return at;
};

/** were hurt; 17 people, mostly children, drowned; most of them clerks, missing; two, a man and a girl, remain in hospital */
const isVerbal = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || /^(?:drowned|missing|remain(?:s|ed)?)$/u.test(token?.lower ?? '');

/** , Ann Orlov, · , 26-year-old Ann Orlov, */
const isNameBetween = (document: Document, sentence: Sentence, at: number): boolean => {
  const name = phraseFrom(sentence, at + 1);
  return (
    name !== null &&
    document.tokens[name.last]?.lower === ',' &&
    nameAt(document, name.head)?.kind === 'person'
  );
};

/** victim, a 26-year-old man, remains; not: a clerk, a guard, are hurt */
const isOne = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.slice(at + 2, at + 9).map(({ lower }) => lower);
  const end = words.indexOf(',');
  // one of them, a 34-year-old man, was pronounced dead
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  const victim =
    /^(?:victim|person|man|woman|one|teen(?:ager)?)$/u.test(before.at(-1) ?? '') ||
    /\bone of (?:them|the [\p{L}-]+)$/u.test(before.join(' '));
  return victim && end > 0 && /^(?:is|was|remains|remained)$/u.test(words[end + 1] ?? '');
};

/** , a man and a woman, */
const isPair = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  return /^an?$/u.test(words[words.indexOf('and') + 1] ?? '') && words.includes('and');
};

/** left two men, a clerk and a guard, dead */
const isState = wordClass(/^(?:dead|injured|wounded|hurt|missing)$/u);

const isBelief = wordClass(/^(?:feared|presumed|confirmed|believed|reported)$/u);

const dash = writtenClass(/^(?:-+|–|—)$/u);
const isDash = (token: Token | undefined): boolean => dash.has(token);
