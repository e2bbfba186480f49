/**
 * Words → the people whom they speak of as a whole by what befell them: “the dead”, “those killed”,
 * “among nine killed”, “Of the dead, …”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { pastPlaces } from './from-states.ts';
import { namesPeople, wholeOutcomes } from './outcome-words.ts';

/** Reads a whole at a place: the dead, those killed, the victims. */
export const readWhole = (
  tokens: readonly Token[],
  at: number,
): { outcome: Outcome | null; last: number } | null => {
  const determiner = tokens[at]?.lower;
  if (determiner !== 'the' && determiner !== 'those') return null;
  let i = at + 1;
  // the 22 injured
  if (tokens[i]?.pos === 'NUM') i++;
  // those who died, the others killed, the guards killed in a raid
  const isOfThem =
    namesPeople(tokens[i]?.lower ?? '') && wholeOutcomes.get(tokens[i + 1]?.lower ?? '');
  if (isOfThem || /^(?:who|people|others?)$/u.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.pos === 'AUX') i++;
  const word = tokens[i]?.lower ?? '';
  const outcome = wholeOutcomes.get(word);
  if (outcome === undefined || /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? '')) return null;
  return { outcome, last: i + 1 };
};

/** Reads a counted whole: among nine killed, among 4-6 dead. */
export const countedWhole = (
  { tokens }: Document,
  sentence: Sentence,
  at: number,
): { outcome: Outcome; last: number } | null => {
  if (tokens[at - 1]?.lower !== 'among') return null;
  const number = sentence.quantities.find(({ first }) => first === at);
  if (!number) return null;
  const last = number.last + Number(tokens[number.last]?.lower === 'people');
  const outcome = wholeOutcomes.get(tokens[last]?.lower ?? '');
  return outcome ? { outcome, last: last + 1 } : null;
};

/** Of the dead, of those killed in the raid, …: whom a sentence first tells that it speaks of. */
export const openingWhole = (
  document: Document,
  sentence: Sentence,
): { outcome: Outcome; end: number } | null => {
  const { tokens } = document;
  const first = sentence.first + Number(tokens[sentence.first]?.pos === 'PUNCT');
  if (tokens[first]?.lower !== 'of') return null;
  const whole = readWhole(tokens, first + 1);
  const end = whole ? pastPlaces(document, sentence, whole.last) : 0;
  return whole?.outcome && tokens[end]?.lower === ',' ? { outcome: whole.outcome, end } : null;
};
