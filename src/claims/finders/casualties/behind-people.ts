/**
 * A noun phrase for people → the place behind what follows and only tells more of them: “of five”, “of the
 * security forces”, “on board”, “aged 7 to 9”, “named Ann Orlov”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { wordValue } from '../../../language/quantities/figures.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { isOffspring } from '../../../language/phrases/phrase-chains.ts';
import { WordClass, wordClass } from '../../../language/words/word-class.ts';
import { phraseFrom } from '../phrase-names.ts';
import { namesPeople, namesPerson, readState } from './outcome-words.ts';
import { groupOf } from './people-by-set.ts';

/** Where the words for people end. */
export const endOfPeople = (document: Document, sentence: Sentence, phrase: NounPhrase): number => {
  const next = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const isParent = next !== undefined && isOffspring(document.tokens, next);
  let end = isParent ? next.first + 1 : (groupOf(document, phrase)?.last ?? phrase.last);
  for (let last = -1; last !== end && !readState(document.tokens, end);) {
    last = end;
    end = behindBand(document, sentence, phrase, end);
    end = behindName(document, sentence, end);
    end = behindBoard(document, sentence, end);
    end = behindSite(document, sentence, end);
    end = behindAges(document, end);
  }
  return end;
};

const membership = wordClass(
  /^(?:members?|residents?|employees?|inhabitants|citizens?|nationals?)$/u,
);

/** members of the security forces, four members of one family; not: members of the family of a guard killed */
const behindBand = (
  { tokens }: Document,
  sentence: Sentence,
  { head }: NounPhrase,
  at: number,
): number => {
  const band =
    membership.has(tokens[head]) && tokens[at]?.lower === 'of'
      ? phraseFrom(sentence, at + 1)
      : null;
  const noun = tokens[band?.head ?? -1]?.lower ?? '';
  return band && !namesPerson(noun) && !namesPeople(noun) ? band.last : at;
};

/** a man named, identified as Ann Orlov */
const behindName = ({ tokens }: Document, sentence: Sentence, at: number): number => {
  const [verb, as] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  const isNamed = /^(?:named|called)$/u.test(verb ?? '');
  if (!isNamed && !(/^(?:identified|known)$/u.test(verb ?? '') && as === 'as')) return at;
  const name = phraseFrom(sentence, at + (isNamed ? 1 : 2));
  return name && tokens[name.head]?.pos === 'PROPN' ? name.last : at;
};

/** all 12 people on board, aboard the plane */
const behindBoard = ({ tokens }: Document, sentence: Sentence, at: number): number => {
  if (tokens[at]?.lower === 'aboard') return phraseFrom(sentence, at + 1)?.last ?? at + 1;
  return tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'board' ? at + 2 : at;
};

/** all 72 people on the plane are dead, 12 men in the shaft, including two guards, are missing */
const behindSite = ({ tokens }: Document, sentence: Sentence, at: number): number => {
  if (!/^(?:on|in|inside)$/u.test(tokens[at]?.lower ?? '')) return at;
  const site = tokens[at + 1]?.lower === 'the' ? phraseFrom(sentence, at + 1) : null;
  const [next, including] = tokens.slice(site?.last ?? at, (site?.last ?? at) + 2);
  const goesOn = next?.lemma === 'be' || (next?.text === ',' && including?.lower === 'including');
  return site && goesOn && tokens[site.head]?.pos === 'NOUN' ? site.last : at;
};

const age = new WordClass(({ lower }) => (wordValue(lower) ?? 200) < 120);
const betweenAges = wordClass(/^(?:and|to|or|between|from|,)$/u);

/** 13 people aged between 12 and 60; two brothers, aged 7 and 9 dead */
const behindAges = ({ tokens }: Document, at: number): number => {
  const from = at + Number(tokens[at]?.text === ',');
  if (!/^age[ds]$/u.test(tokens[from]?.lower ?? '')) return at;
  let end = from + 1;
  while (age.has(tokens[end]) || betweenAges.has(tokens[end])) end++;
  while (end > from + 1 && !age.has(tokens[end - 1])) end--;
  // two brothers, aged 7 and 9, were hurt
  return end + Number(from > at && tokens[end]?.text === ',');
};

/** doctors pronounced Ann Orlov dead; they found her dead; the fire left Ann Orlov dead */
export const isPronounced = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  /^(?:pronounced|declared|found|left|leaves|leaving)$/u.test(tokens[first - 1]?.lower ?? '');

/** pronounced Ann Orlov of Norden dead: behind her home */
export const afterHome = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  at: number,
): number => {
  if (!/^(?:of|from)$/u.test(document.tokens[at]?.lower ?? '') || !isPronounced(document, phrase))
    return at;
  const home = phraseFrom(sentence, at + 1);
  return home && document.tokens[home.head]?.pos === 'PROPN'
    ? home.last + Number(document.tokens[home.last]?.lower === ',')
    : at;
};
