/**
 * What somebody is called, in quotation marks or brackets between his other names: Otto “Big Ott” Tarr,
 * Omar ‘Abu Salem’ al-Sabri, Annalena (Anna) Tarr.
 */
import type { Token } from '../words/tokenize.ts';
import { WordClass, writtenClass } from '../words/word-class.ts';
import { givenNames } from './name-words.ts';

/** What opens it; only of people’s names does it stand within. */
export const nicknameMark = writtenClass(/^(?:["“‘'(]|``)$/u);
const closes = writtenClass(/^(?:["”’')]|'')$/u);
const large = new WordClass(({ text }) => /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(text));
const longest = 3;

/**
 * Where the name goes on behind what somebody is called; -1 where none stands there.
 *
 * @param at - Index of the mark that opens it.
 * @param end - Where the sentence ends.
 */
export const nicknameEnd = (tokens: readonly Token[], at: number, end: number): number => {
  const mark = tokens[at];
  if (!nicknameMark.has(mark) || mark?.glued || !large.has(tokens[at - 1])) return -1;
  let close = at + 1;
  while (close < end && close <= at + longest && !closes.has(tokens[close])) close++;
  const next = tokens[close + 1];
  if (close === at + 1 || !closes.has(tokens[close]) || close + 1 >= end) return -1;
  if (next?.glued || next?.pos !== 'PROPN' || !large.has(next)) return -1;
  const [called, ...others] = tokens.slice(at + 1, close) as [Token, ...Token[]];
  // (BLF) is short for a group, (Karsia) a land
  if (mark?.text === '(')
    return others.length === 0 && givenNames.has(called.lower) ? close + 1 : -1;
  const isName = [called, ...others].some((word) => large.has(word));
  return isName && !tokens[close]?.text.startsWith(')') ? close + 1 : -1;
};

/** Annie, of Ann “Annie” Tarr; null where a name has none. */
export const nicknameIn = (name: string): string | null =>
  /(?<=\s)(?:["“‘'(]|``)(.+?)(?:["”’')]|'')(?=\s)/u.exec(name)?.[1] ?? null;
