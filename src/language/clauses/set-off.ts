/**
 * What commas, dashes and ages part from what stands before them: the name before an age, a phrase that a
 * comma sets off behind a verb.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { wordValue } from '../quantities/figures.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { WordClass, writtenClass } from '../words/word-class.ts';
import type { Clause } from './verb-groups.ts';

export const dash = /^(?:-+|–|—)$/u;

/** True: nothing but a comma stands between a reporting verb and a phrase. */
export const isSetOff = (
  tokens: readonly Token[],
  { last, lemma, objects }: Clause,
  phrase: NounPhrase | undefined,
): boolean =>
  phrase?.first === last + 1 &&
  tokens[last]?.text === ',' &&
  objects.length === 0 &&
  /^(?:say|report|confirm|announce|add)$/u.test(lemma);

/**
 * Orlov, 52, a clerk and a father, was hurt; Sen. Orlov, R-Marn., who said so: the name before the age, or
 * before party and district, whose last token is given.
 */
export const beforeAge = (tokens: readonly Token[], end: number): number => {
  const at = tokens[end]?.text === '.' && tokens[end].glued ? end - 1 : end;
  const stands = tokens[end]?.pos === 'NUM' || party.has(tokens[at]);
  return stands && tokens[at - 1]?.text === ',' ? at - 2 : end;
};
const party = writtenClass(/^[DRI]-\p{Lu}\p{L}*\.?$/u);

const inAges = new WordClass(
  ({ lower }) => /^(?:and|to|or|between|from|,)$/u.test(lower) || (wordValue(lower) ?? 200) < 120,
);

/** 13 people aged between 12 and 60 were hurt: the token before the ages whose last token is given, else that one */
export const beforeAges = (tokens: readonly Token[], end: number): number => {
  let at = end;
  while (at > 0 && inAges.has(tokens[at])) at--;
  if (at === end || !/^age[ds]$/u.test(tokens[at]?.lower ?? '')) return end;
  return tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
};

/** True: a dash stands before this one in the sentence. */
export const hasDash = (tokens: readonly Token[], range: TokenRange, at: number): boolean =>
  tokens.slice(range.first, at).some(({ lower }) => dash.test(lower));
