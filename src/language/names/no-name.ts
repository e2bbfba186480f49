/**
 * Words in capitals → whether they are a name at all: lines in capitals, adjectives of nations and words that
 * merely begin a sentence are none.
 */
import type { Token, TokenRange } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';
import { countryOfDemonym, findPlace } from './gazetteer.ts';
import { memberWords, nounKind } from './name-words.ts';
import { isAdjective } from './name-word.ts';
import type { SentenceWithPhrases } from './name-spans.ts';

/** What a text tells of its own words. */
export interface OwnWords {
  /** Whether it has a word in small letters, too. */
  standsSmall: (word: string) => boolean;
  /** Whether a word follows a given name somewhere in it. */
  isSurname: (word: string) => boolean;
}

/** Whether a run of name words that are nobody’s whom the text surely names is no name. */
export const isNoName = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  sentence: SentenceWithPhrases,
  words: OwnWords,
): boolean => {
  const run = tokens.slice(first, last);
  // Iraqis, an American, Iran-backed
  if (run.every(({ text }) => isAdjective(text))) return true;
  if (run.length > 1) return false;
  return (
    (first === sentence.first && isOrdinaryFirst(tokens, first, words)) ||
    isPairBefore(tokens, first)
  );
};

/** Whether a run stands in a line in capitals, which shows no names but those of the gazetteer, and in a headline those of the text below. */
export const isHidden = (run: readonly Token[], { role }: SentenceWithPhrases): boolean =>
  !(role === 'title' && run.every(({ pos }) => pos === 'PROPN')) &&
  !findPlace(run.map(({ text }) => text).join(' '));

const twoSmall = writtenClass(/\p{Ll}{2}/u);

/** True of a line in capitals: TWO DIE IN BELMAR */
export const isShouted = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (twoSmall.has(tokens[i])) return false;
  return true;
};

/** Local police: capitalised as the first word of its sentence only; BLF drones: a name */
const isOrdinaryFirst = (
  tokens: readonly Token[],
  at: number,
  { standsSmall, isSurname }: OwnWords,
): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (/^\p{Lu}{3,}$/u.test(token.text)) return false;
  const isNoun = nounKind(token.lower) && (!isSurname(token.lower) || isSeveral(tokens, at));
  const isOrdinary =
    isNoun || standsSmall(token.lower) || /^(?:NOUN|ADJ|ADP)$/u.test(next?.pos ?? '');
  if (!isOrdinary) return false;
  return isCrowd(token) || (!memberWords.has(next?.lower ?? '') && !findPlace(token.text));
};

/** Police, Guards: people, though some town may be called so */
const isCrowd = ({ lower }: Token): boolean =>
  /s$|^police$/u.test(lower) && /^(?:person|group)$/u.test(nounKind(lower) ?? '');

/** Guards were; not: Hicks was, Hicks, who lives */
const isSeveral = (tokens: readonly Token[], at: number): boolean => {
  const who = tokens[at + 2]?.lower === 'who' ? tokens[at + 3] : tokens[at + 1];
  return isCrowd(tokens[at] as Token) && !/^(?:was|(?!.*ss$)[a-z]+s)$/u.test(who?.lower ?? '');
};

/** the Karsia-Belmar war, a Karsian-Belmarian treaty */
const isPairBefore = (tokens: readonly Token[], at: number): boolean =>
  isPair(tokens[at]?.text ?? '') && /^(?:NOUN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '');

/** Two names joined by a hyphen, the first of a place or a nation. */
const isPair = (word: string): boolean => {
  const [first = '', second = ''] = word.split(/[-–]/u);
  return /^\p{Lu}/u.test(second) && (findPlace(first) !== null || countryOfDemonym(first) !== null);
};
