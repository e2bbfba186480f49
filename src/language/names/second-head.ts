/**
 * An “and” behind the noun of an institution → whether a second head of the same name follows: “Marsh
 * School and Degree College” is one house, “Norden School and Tarr College” are two.
 */
import type { Token } from '../words/tokenize.ts';
import { buildingWords, groupWords, kindsOfHouse, nounKind } from './name-words.ts';

const isLarge = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** Marten Hotel and Casino; a Ministry and Embassy are two */
const under = /^(?:grill|casino|spa|resort|restaurant|bar|inn|lounge|suites|club|college)$/u;

const isHouse = (token: Token | undefined): boolean =>
  isLarge(token) && (buildingWords.has(token.lower) || groupWords.has(token.lower));

/**
 * The end of the second head, which has no name of its own; -1 where there is none.
 *
 * @param and - Index of the “and”.
 * @param end - Where the sentence ends.
 */
export const secondHeadEnd = (tokens: readonly Token[], and: number, end: number): number => {
  if (!isHouse(tokens[and - 1]) || !isLarge(tokens[and - 2])) return -1;
  let head = and + 1;
  while (head < end && isLarge(tokens[head]) && kindsOfHouse.has(tokens[head]?.lower ?? '')) head++;
  const noun = tokens[head];
  if (head >= end || !isLarge(noun) || isLarge(tokens[head + 1])) return -1;
  return under.test(noun.lower) || (head > and + 1 && isHouse(noun)) ? head + 1 : -1;
};

/**
 * The search and rescue agency, a country’s health and safety regulator: the end of the noun that two
 * words describe; -1 for “the mayor and police chief”, who are two.
 *
 * @param and - Index of the “and”.
 * @param end - Where the sentence ends.
 */
export const bodyEnd = (tokens: readonly Token[], and: number, end: number): number => {
  const [before, word] = [tokens[and - 2], tokens[and - 1]];
  const opens = before?.pos === 'DET' || /^['’]s$/u.test(before?.text ?? '');
  if (!opens || word?.pos !== 'NOUN' || word.lemma !== word.text || nounKind(word.lower)) return -1;
  const [second, body] = [tokens[and + 1], tokens[and + 2]];
  if (and + 3 > end || second?.pos !== 'NOUN' || second.lemma !== second.text) return -1;
  const isBody =
    body?.pos === 'NOUN' && (groupWords.has(body.lower) || nounKind(body.lower) === 'group');
  return isBody && tokens[and + 3]?.pos !== 'NOUN' ? and + 3 : -1;
};
