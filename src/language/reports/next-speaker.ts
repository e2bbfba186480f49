/**
 * Where another speaker is named by a verb of his own behind what is said: “…, the source added”, “…; a
 * doctor said that B”, “A: B, a driver said”.
 */
import { isReportingVerb, isWeak } from './cues.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import { chainRight } from './source-chains.ts';

/** A: B, a driver said: who says what stands behind a colon */
export const isSaidAtEnd = (reading: Reading, unit: Unit, colon: number): boolean => {
  const { tokens } = reading;
  const comma = tokens.slice(colon, unit.last).findLast(({ text }) => text === ',')?.index;
  return comma !== undefined && endsUnit(reading, unit, comma + 1);
};

/** , said Tom Hale. To the end */
export const isSaidBehind = (
  { tokens, phraseAt }: Reading,
  { last }: Unit,
  at: number,
): boolean => {
  const speaker = phraseAt[at + 1];
  return (
    /^(?:said|says|according)$/u.test(tokens[at]?.lower ?? '') &&
    speaker?.first === at + 1 &&
    (speaker.last >= last || (!isWord(tokens[speaker.last]) && speaker.last + 1 >= last))
  );
};

/** …; a doctor in Delos said …: a subject and the reporting verb that it has */
export const opensReport = ({ phraseAt }: Reading, { clauses }: Unit, at: number): boolean => {
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return false;
  const next = clauses.find(({ first, form }) => first >= phrase.last && form === 'finite');
  return (
    next?.subjects[0] === phrase &&
    next.voice === 'active' &&
    (isReportingVerb(next.lemma) || next.lemma === 'put') &&
    !isWeak(next.lemma)
  );
};

/** Hale said, “B”; Hale said on Monday: “B” */
export const introducesSpeech = (
  { phraseAt, tokens, quotationAt, isTime }: Reading,
  { clauses, last }: Unit,
  at: number,
): boolean => {
  const phrase = phraseAt[at];
  const clause = clauses.find(({ first }) => first === phrase?.last);
  if (phrase?.first !== at || !clause || !isReportingVerb(clause.lemma)) return false;
  let i = clause.last;
  while (i < last && (isTime[i] || tokens[i]?.pos === 'ADP')) i++;
  return /^[,:]$/u.test(tokens[i]?.text ?? '') && quotationAt[i + 1] !== undefined;
};

/** …, the source added. A subject and a reporting verb, and then the end */
export const endsUnit = (reading: Reading, unit: Unit, at: number): boolean => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  const phrase = phraseAt[at];
  if (phrase?.first !== at) return false;
  // …, minutes of the meeting showed
  const end = chainRight(reading, phrase, unit.last);
  const next = unit.clauses.find(({ first }) => first === phrase.last || first === end);
  // …, papers found on Monday show
  const closing = unit.clauses.at(-1);
  const found =
    next?.form === 'bare' && closing && !isWord(tokens[closing.last]) ? closing : undefined;
  const clause = found ?? next;
  if (!clause || !isReportingVerb(clause.lemma)) return false;
  // …, officers told reporters here on Monday
  const leaves = unit.clauses.some(
    ({ verb, first }) => verb > clause.verb && tokens[first]?.lower !== 'according',
  );
  let i = clause.last;
  while (
    i < unit.last &&
    (isTime[i] || !isWord(tokens[i]) || tokens[i]?.pos === 'ADP' || (!leaves && !quotationAt[i]))
  )
    i++;
  return i >= unit.last;
};
