/**
 * Where the words of a report are looked for, and how they are cut to a range of tokens.
 */
import type { Quotation } from '../quotations.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import { writtenClass } from '../words/word-class.ts';
import { endOfWords, isWord, type Reading, type Unit } from './reading.ts';

export interface Content extends TokenRange {
  side: 'left' | 'right' | 'both';
  /** Where the words go on behind “he said in a note to the board,”. */
  resumes?: number;
}

/** A cue, and what stands beside it. */
export interface ContentPlace extends Reading {
  reading: Reading;
  unit: Unit;
  cue: Cue;
  /** Index after the last token left of the cue. */
  left: number;
  /** Index of the first token right of the cue, and of the first behind its adjuncts. */
  right: number;
  at: number;
  token: Token;
  /** Where what may be credited ends. */
  end: number;
  /** said Hale: the source stands behind the verb. */
  inverted: boolean;
  /** The clause or quotation that ends right before the cue. */
  onLeft: TokenRange | null;
}

/** One way to go on behind a cue. Null: nothing is credited. Undefined: another rule has to tell. */
export type ContentRule = (place: ContentPlace) => Content | null | undefined;

/** The words to the left, if any. */
export const onlyLeft = ({ onLeft }: Pick<ContentPlace, 'onLeft'>): Content | null =>
  onLeft && { ...onLeft, side: 'left' };

/** The words to the right from a token on, without the marks at their end; null where none are left. */
export const fromToken = (place: ContentPlace, from: number, until = place.end): Content | null => {
  const { reading } = place;
  const { tokens, quotationAt } = reading;
  // said in her answer that: “It was late.”
  if (tokens[from]?.text === ':' && quotationAt[from + 1]) return fromToken(place, from + 1, until);
  let last = endOfWords(reading, from, endOfSpeech(reading, from, until));
  // was a ruin (it fell in May)
  const opened = tokens.slice(from, last).findLast(({ text }) => text === '(' || text === ')');
  if (opened?.text === '(' && last < until && tokens[last]?.text === ')') last++;
  return last > from ? { first: from, last, side: 'right' } : null;
};

/** said, “A,” when she asked; said, “A,” but went: the words end with the quotation */
const endOfSpeech = (
  { tokens, quotationAt, article }: Reading,
  from: number,
  end: number,
): number => {
  const quotation = quotationAt[from];
  if (!quotation?.closed) return end;
  let last = from;
  while (last < end && quotationAt[last] === quotation) last++;
  const stop = article.text[quotation.to - 1] ?? '';
  const next = tokens[last];
  // shouted “No tolls” as she came
  if (/^(?:as|when|while|before|after)$/u.test(next?.lower ?? '') && last - from > 3) return last;
  const leaves =
    next !== undefined &&
    (/[,.?!]/u.test(stop) || next.lower === ',') &&
    !quotationAt[last + 1] &&
    !/^(?:and|or|but|that)$/u.test(next.lower);
  return leaves ? last : end;
};

/** True of the name of a programme, a book, a song: On “Morning Hour,” he said */
export const isTitleOfWork = (
  { tokens, quotationAt }: Reading,
  quotation: Quotation,
  first: number,
  last: number,
): boolean => {
  const words = tokens
    .slice(first, last)
    .filter((token) => quotationAt[token.index] === quotation && isWord(token))
    .filter((token) => !isLink.has(token));
  const large = words.filter(({ text }) => /^[\p{Lu}\d]/u.test(text));
  return words.length <= 8 && large.length * 3 >= words.length * 2;
};

/** “State of the Dam”: small in titles */
const isLink = writtenClass(/^(?:of|the|and|in|for|to|an?|with|on)$/u);
