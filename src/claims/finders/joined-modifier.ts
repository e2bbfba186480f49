/**
 * Two noun phrases joined by “and” of which the first is but a word of the second: command and
 * control posts, fuel and arms depots.
 */
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';

/** True of “fuel” in “fuel and arms depots”: the word belongs to the noun of the next phrase. */
export const modifiesNext = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): boolean => {
  const [word, link, after] = tokens.slice(phrase.first, phrase.first + 3);
  const next = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  return (
    phrase.last === phrase.first + 1 &&
    word?.pos === 'NOUN' &&
    word.lemma === word.text &&
    link?.lower === 'and' &&
    after?.pos === 'NOUN' &&
    next !== undefined &&
    next.head > next.first
  );
};

/** The phrase with the word that “and” joins to its first: “fuel and arms depots” from “arms depots”. */
export const withJoinedModifier = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase => {
  const modifier = sentence.phrases.find(({ last }) => last === phrase.first - 1);
  const isWhole = modifier && modifiesNext(document, sentence, modifier);
  return isWhole ? { ...phrase, first: modifier.first } : phrase;
};
