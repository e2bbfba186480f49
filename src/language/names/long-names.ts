/**
 * A token that begins a name with small words inside → how far it reaches: to its short form in
 * brackets, to the second matter of a ministry.
 */
import type { Token } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';
import { groupWords, isLifeless, portfolios } from './name-words.ts';

const large = writtenClass(/^\p{Lu}/u);
const capitalised = (token: Token | undefined): boolean => large.has(token);

/** True: the “and” of “the Ministry of Energy and Mines”: a second matter of one office. */
export const isSecondPortfolio = (tokens: readonly Token[], from: number, and: number): boolean =>
  /^(?:ministry|department|secretariat|directorate)$/u.test(tokens[from]?.lower ?? '') &&
  tokens[from + 1]?.lower === 'of' &&
  portfolios.has(tokens[and + 1]?.lower ?? '') &&
  capitalised(tokens[and + 1]);

const office =
  /^(?:ministry|department|agency|office|bureau|institute|centre|center|committee|directorate|secretariat|authority|commission)$/u;

const isMatter = (token: Token | undefined): boolean =>
  capitalised(token) &&
  token !== undefined &&
  (portfolios.has(token.lower) ||
    isLifeless(token.lower) ||
    /(?:logy|graphy|ics)$/u.test(token.lower));

/**
 * The end of the list of an office’s matters that begins at a token, 0 where none does: the Agency for
 * Meteorology, Climatology and Geophysics; not: the Ministry of Health, Ann Orlov and a guard.
 */
export const endOfMatters = (tokens: readonly Token[], from: number, comma: number): number => {
  const [kind, link] = tokens.slice(comma - 3, comma - 1);
  const isOffice = office.test(kind?.lower ?? '') && /^(?:of|for)$/u.test(link?.lower ?? '');
  if (comma - 3 < from || !isOffice || !isMatter(tokens[comma - 1])) return 0;
  let i = comma;
  while (tokens[i]?.text === ',' && isMatter(tokens[i + 1])) i += 2;
  const and = tokens[i]?.text === ',' ? i + 1 : i;
  return i > comma && tokens[and]?.lower === 'and' && isMatter(tokens[and + 1]) ? and + 2 : 0;
};

/**
 * The end of a name whose short form follows in brackets, 0 where none does: “the Disaster and Emergency
 * Office (DEO)”, “the Karsian Forum for the Shore (Kafosh)”.
 */
export const endBeforeAcronym = (tokens: readonly Token[], from: number, end: number): number => {
  let i = from;
  const links = (): number => Number(/^(?:and|of|for|on|in)$/u.test(tokens[i]?.lower ?? ''));
  while (i < end && i < from + 12) {
    if (capitalised(tokens[i])) i++;
    else if (links() && tokens[i + 1]?.lower === 'the' && capitalised(tokens[i + 2])) i += 3;
    else if (links() && capitalised(tokens[i + 1])) i += 2;
    else break;
  }
  const [open, short, close] = tokens.slice(i, i + 3);
  const named = tokens.slice(from, i);
  // the self-described State of Marsh and Norden (SMN): by its letters
  const initials = named.filter(capitalised).map(({ text }) => text[0]);
  const isSpelt = initials.join('') === short?.text;
  if (tokens[from - 1]?.lower !== 'the' && !isSpelt) return 0;
  const joins = named.findIndex(({ lower }) => lower === 'and');
  // the Norden Army and the Baruna Front (BF) are two
  const isOne = joins < 0 || !named.slice(0, joins).some((token) => groupWords.has(token.lower));
  return isOne && open?.text === '(' && capitalised(short) && close?.text === ')' && i > from + 1
    ? i
    : 0;
};
