/**
 * Tokens and the sentences that the model makes of them → the sentences that they are: none ends at the
 * full stop of a rank, a number or a time of day, and none is endless.
 */
import { isRank } from './spaced-words.ts';
import type { Token, TokenRange } from './tokenize.ts';
import { wordClass, writtenClass } from './word-class.ts';

/**
 * Mends the ends of sentences.
 *
 * @param ranges - The model’s sentences, as places within `tokens`.
 */
export const sentenceRanges = (
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
): TokenRange[] => {
  const sentences: TokenRange[] = [];
  for (const { first, last } of ranges) {
    const previous = sentences.at(-1);
    const goesOn =
      previous &&
      (first < previous.last ||
        endsInRank(tokens, previous.last) ||
        opensDecimal(tokens, previous.last - 1) ||
        isInClock(tokens, first) ||
        !isOpening(tokens, first, last));
    if (goesOn) previous.last = Math.max(last, previous.last);
    else sentences.push({ first, last });
  }
  return sentences
    .flatMap((sentence) => cutAfter(endsWithSite, tokens, sentence))
    .flatMap((sentence) => cutAfter(endsWithClock, tokens, sentence))
    .flatMap((sentence) => cutAfter(endsWithInitials, tokens, sentence))
    .flatMap((sentence) => cutEndless(sentence));
};

/** Cpl. Orlov, Off. Hale: the full stop belongs to the rank */
const endsInRank = (tokens: readonly Token[], last: number): boolean => {
  const stop = tokens[last - 1];
  const rank = stop?.text === '.' && stop.glued ? tokens[last - 2] : stop;
  const name = rank?.text.replace('.', '') ?? '';
  if (rank === stop && !rank?.text.endsWith('.')) return false;
  return isRank(name);
};

/** a loaded .40-caliber pistol */
const opensDecimal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at].start > (tokens[at - 1]?.end ?? 0) &&
  tokens[at + 1]?.start === tokens[at].end &&
  /^\d/u.test(tokens[at + 1]?.text ?? '');

/** at 11.20am on Saturday: the full stop of a time of day */
const isInClock = (tokens: readonly Token[], at: number): boolean =>
  /^\d\d[ap]m\b/u.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.text === '.' &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  /^\d\d?$/u.test(tokens[at - 2]?.text ?? '');

/** Tells whether a sentence ends with the token at an index. */
type EndsWith = (tokens: readonly Token[], at: number, sentence: TokenRange) => boolean;

/** He wrote in a post on X. The mayor … : a site of one letter that ends its sentence, no first name */
const endsWithSite: EndsWith = (tokens, at) =>
  tokens[at]?.text === 'X.' &&
  /^(?:on|via)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:\p{Lu}|["“‘'])/u.test(tokens[at + 1]?.text ?? '');

const halfOfDay = wordClass(/^(?:[ap]\.m\.|(?:\d{1,2}(?::\d\d)?)?[ap]m\.)$/u);
/** at 5 p.m. Monday, 5 p.m. Mountain Time, 5 p.m. GMT, 5 p.m. Christmas Eve */
const onDay = writtenClass(
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|East|West|Centr|Mountain|Pacific|Atlantic|Greenwich|Local|Christmas|Easter|Thanksgiving|Halloween|New)\p{Ll}*\.?|\p{Lu}{1,4}T|UTC|MSK)$/u,
);

/** They fled at 5 p.m. Police said two were hurt: the full stop ends a sentence too, with a verb on either side */
const endsWithClock: EndsWith = (tokens, at, { first, last }) => {
  const next = tokens[at + 1];
  if (!halfOfDay.has(tokens[at]) || !next || next.glued) return false;
  if (!/^\p{Lu}/u.test(next.text) || onDay.has(next)) return false;
  if (/^(?:time|night|day|eve)$/u.test(tokens[at + 2]?.lower ?? '')) return false;
  return hasVerb(tokens, first, at) && hasVerb(tokens, at + 1, last);
};

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const initials = writtenClass(/^(?:\p{Lu}\.){2,}$/u);
const opener = writtenClass(
  /^(?:He|She|They|It|We|This|These|Those|The|But|And|In|On|At|After|However|Meanwhile|His|Her|Its|Their|There|If|When|While|Since|Adding)$/u,
);

/** They left for the U.S. He said that …; “as told by the U.S.” They said: the full stop ends a sentence too */
const endsWithInitials: EndsWith = (tokens, at, { first, last }) => {
  const isMark = /^["”’']$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
  return (
    initials.has(tokens[isMark ? at - 1 : at]) &&
    opener.has(tokens[at + 1]) &&
    hasVerb(tokens, first, at) &&
    hasVerb(tokens, at + 1, last)
  );
};

/** Cuts a sentence behind the tokens with which others end. */
const cutAfter = (
  ends: EndsWith,
  tokens: readonly Token[],
  { first, last }: TokenRange,
): TokenRange[] => {
  const pieces: TokenRange[] = [];
  let from = first;
  for (let i = first + 1; i + 1 < last; i++) {
    if (!ends(tokens, i, { first: from, last })) continue;
    pieces.push({ first: from, last: i + 1 });
    from = i + 1;
  }
  return [...pieces, { first: from, last }];
};

/** (Dem.) said, (R-S.C.), (D-Ore.), who: no sentence begins small or with a comma, ends a bracket or is without words */
const isOpening = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (/^[\p{Ll},;]/u.test(tokens[first]?.text ?? '') || tokens[first + 1]?.text === ')')
    return false;
  for (let i = first; i < last; i++) if (/^[\p{L}\p{N}]/u.test(tokens[i]?.text ?? '')) return true;
  return false;
};

/** In tokens; no sentence of an account is as long, but lists and texts without full stops are. */
const longestSentence = 400;

/** Cuts what has no end into pieces, so that reading it takes no more time than sentences do. */
const cutEndless = (sentence: TokenRange): TokenRange[] => {
  if (sentence.last - sentence.first <= longestSentence) return [sentence];
  const pieces: TokenRange[] = [];
  for (let first = sentence.first; first < sentence.last; first += longestSentence)
    pieces.push({ first, last: Math.min(sentence.last, first + longestSentence) });
  return pieces;
};
