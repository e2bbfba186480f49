/**
 * Words that the model takes for several, because of the space or the full stop in them: a 19 year old,
 * 10 000 people, Cpl. Hale. Each function tells how many of the words behind one belong to it.
 */
import { honorifics } from '../names/name-words.ts';
import type { RawToken } from './tokenize.ts';
import { wordClass } from './word-class.ts';

/** True: one space stands between the words. */
const areSpaced = (words: readonly RawToken[]): boolean =>
  words.every(({ start, text }, at) => {
    const next = words[at + 1];
    return !next || next.start === start + text.length + 1;
  });

const olds = wordClass(/^olds?$/u);

/** a 19 year old, a 6-year old boy: how many words after the number are its “year old” */
export const lengthOfAge = (raw: readonly RawToken[], first: number, last: number): number => {
  const number = raw[first];
  const year = first === last ? last + 1 : last;
  const old = raw[year + 1];
  if (!number || !olds.has(old) || raw[year]?.lower !== 'year') return 0;
  const isNumber = number.pos === 'NUM' && year <= first + 2;
  return isNumber && areSpaced(raw.slice(last, year + 2)) ? year + 1 - last : 0;
};

const head = wordClass(/^[1-9]\d{0,2}$/u);
const group = wordClass(/^\d{3}$/u);
const month = wordClass(
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]*(?:ry|ch|il|st|ber))?$/u,
);

/** 10 000 people, 1 200 000; not: on May 5 300 people left */
export const lengthOfThousands = (raw: readonly RawToken[], at: number): number => {
  if (!head.has(raw[at]) || month.has(raw[at - 1])) return 0;
  let last = at;
  while (group.has(raw[last + 1]) && areSpaced(raw.slice(last, last + 2))) last++;
  const next = raw[last + 1];
  const goesOn = next?.glued && !/^[,.;:?!)”"’']/u.test(next.text);
  return goesOn || raw[at]?.glued ? 0 : last - at;
};

/** Cpl, Off: a rank in short, its full stop left out. */
export const isRank = (word: string): boolean =>
  /^(?:Off|Const)$/u.test(word) ||
  (/^\p{Lu}/u.test(word) && word.length < 5 && honorifics.has(word.toLowerCase()));

const road = wordClass(/^(?:blvd|hwy|pkwy|rd|ln)$/u);

/** Cpl. Hale, on Alder Blvd. in Norden: the full stop of a rank before a name, of a street before what goes on */
export const lengthOfStop = (raw: readonly RawToken[], at: number): number => {
  const stop = raw[at + 1];
  if (stop?.text !== '.' || !stop.glued) return 0;
  const [word, next] = [raw[at], raw[at + 2]];
  if (!word || !next || next.glued) return 0;
  const isPart =
    (isRank(word.text) && /^\p{Lu}/u.test(next.text)) ||
    (road.has(word) && /^\p{Ll}/u.test(next.text));
  return isPart ? 1 : 0;
};
