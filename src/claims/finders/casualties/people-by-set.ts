/**
 * Words that tell how many people there are without a number before the noun: “parents”, “a family of
 * five”, “the victims, a man and a girl,”, “all the guards – seven of them”.
 */
import { type Document, wordsOf } from '../../../language/document.ts';
import { readFigure } from '../../../language/quantities/figures.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { namesPeople, namesPerson } from './outcome-words.ts';
import type { People } from './people.ts';

/** all the guards – seven of them – were dead */
export const numberBehind = (
  document: Document,
  { first, head, last }: NounPhrase,
): Pick<People, 'who' | 'count' | 'last'> | null => {
  const { tokens } = document;
  if (!/^(?:--?|[–—])$/u.test(tokens[last]?.text ?? '')) return null;
  const figure = readFigure(tokens, last + 1);
  const behind = figure?.last ?? tokens.length;
  const [of, them] = tokens.slice(behind, behind + 2);
  if (!figure || figure.min < 2 || of?.lower !== 'of' || them?.lower !== 'them') return null;
  let from = first + 1;
  while (from < head && tokens[from]?.pos === 'DET') from++;
  const { min, max, approximate } = figure;
  const words = wordsOf(document, { first: last + 1, last: figure.last });
  return {
    who: wordsOf(document, { first: from, last: head + 1 }),
    count: { min, max, approximate, words },
    last: figure.last + 2,
  };
};

/** the victims, a 20-year-old man and a girl, were hurt: as many as are described; null where none are */
export const describedAfter = (
  tokens: readonly Token[],
  last: number,
): { number: number; last: number } | null => {
  let i = last;
  let number = 0;
  let isLast = false;
  while (/^(?:,|and)$/u.test(tokens[i]?.lower ?? '')) {
    isLast ||= tokens[i]?.lower === 'and' || tokens[i + 1]?.lower === 'and';
    i += tokens[i + 1]?.lower === 'and' ? 2 : 1;
    if (!/^an?$/u.test(tokens[i]?.lower ?? '')) break;
    for (i++; /^(?:ADJ|NOUN)$/u.test(tokens[i]?.pos ?? ''); i++);
    if (!namesPerson(tokens[i - 1]?.lower ?? '')) return null;
    number++;
  }
  return isLast && number > 1 && tokens[i]?.pos === 'AUX' ? { number, last: i - 1 } : null;
};

/** Nouns for as many people. */
export const sets: ReadonlyMap<string, number> = new Map([
  ['parents', 2],
  ['twins', 2],
  ['triplets', 3],
  ['newlyweds', 2],
  ['duo', 2],
  ['trio', 3],
]);

const groups = /^(?:family|household|party|group|team|crew|gang|convoy|patrol)$/u;

/** a family of five, a party of six climbers: as many people, who overlap with those named so */
export const groupOf = (
  document: Document,
  { head, last }: NounPhrase,
): Pick<People, 'who' | 'count' | 'last'> | null => {
  const { tokens } = document;
  const word = tokens[head]?.lower ?? '';
  if (tokens[last]?.lower !== 'of' || !groups.test(word)) return null;
  const figure = readFigure(tokens, last + 1);
  if (!figure || figure.min < 2) return null;
  const next = tokens[figure.last];
  const named = next?.pos === 'NOUN' ? next.lower : null;
  if (named !== null && !namesPeople(named)) return null;
  const { min, max, approximate } = figure;
  const words = wordsOf(document, { first: last + 1, last: figure.last });
  return {
    who: named === null || named === 'members' ? '' : named,
    count: { min, max, approximate, words },
    last: figure.last + Number(named !== null),
  };
};
