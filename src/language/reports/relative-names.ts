/**
 * A cue within a relative clause that gives its antecedent a name: “the vote, which the union called ‘a
 * farce’”, “a claim that guards described as false” → the words credited, which begin with the antecedent.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { TokenRange } from '../words/tokenize.ts';
import { contentEnd } from './content-ends.ts';
import { behindJudgement } from './content-forms.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { objectEnd } from './object-end.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import type { Relative } from './relative-contents.ts';
import type { Source } from './sources.ts';

/** Verbs that a name stands behind. */
const calls = /^(?:call|label|brand|dub|term)$/u;
/** Verbs that what something is held to be stands behind, with “as”. */
const holds =
  /^(?:describe|characteri[sz]e|portray|define|see|view|regard|perceive|condemn|denounce|dismiss|reject|decry|hail|praise|brand|label|critici[sz]e|slam|depict)$/u;

/** Finds those words; null where nothing is so named. */
export const nameInRelative = (
  reading: Reading,
  unit: Unit,
  source: Source,
  cue: Cue,
): Relative | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  if (source.last > cue.first) return null;
  const as = tokens[cue.last]?.lower === 'as' && holds.test(cue.lemma);
  const name = as ? cue.last + 1 : cue.last;
  const token = tokens[name];
  if (!token || !(as || calls.test(cue.lemma)) || behindJudgement(reading, cue.last, unit.last) > 0)
    return null;
  const quotation = quotationAt[cue.last - 1] ? undefined : quotationAt[name];
  const opens =
    quotation ?? (/^(?:DET|ADJ)$/u.test(token.pos) || (as && phraseAt[name]?.first === name));
  if (!opens) return null;
  let first = source.first;
  const relative = tokens[first - 1]?.lower ?? '';
  // in Delos the mayor called a vote: no name of the town
  if (!as && !quotation && !/^(?:which|whom)$/u.test(relative)) return null;
  if (/^(?:which|whom|that)$/u.test(relative)) first--;
  if (first < source.first && tokens[first - 1]?.text === ',') first--;
  const named = antecedent(reading, unit, first);
  if (!named) return null;
  const last = quotation ? endOf(reading, name, unit.last) : nameEnd(reading, unit, cue, name);
  return last > name
    ? {
        content: { first: named.first, last, side: 'both' },
        aside: { first, last: cue.last },
        source,
      }
    : null;
};

/** the shelling of the town, which …: the phrase with what “of” joins it to; not “told guards that …” */
const antecedent = (
  { tokens, phraseAt, quotationAt, isTime }: Reading,
  { first, clauses }: Unit,
  at: number,
): NounPhrase | null => {
  let phrase = at > first ? phraseAt[at - 1] : undefined;
  if (!phrase || phrase.last !== at || phrase.pronoun || isTime[at - 1] || quotationAt[at - 1])
    return null;
  const near = phrase;
  if (clauses.some(({ lemma, objects }) => isReportingVerb(lemma) && objects[0] === near))
    return null;
  while (tokens[phrase.first - 1]?.lower === 'of' && phraseAt[phrase.first - 2])
    phrase = phraseAt[phrase.first - 2] as NounPhrase;
  return phrase;
};

/** The end of the quotation that a token stands in. */
const endOf = ({ quotationAt }: Reading, at: number, end: number): number => {
  let last = at;
  while (last < end && quotationAt[last] === quotationAt[at]) last++;
  return last;
};

/** an attack guards described as cruel killed ten: before the verb of what stands before */
const nameEnd = (reading: Reading, unit: Unit, cue: Cue, name: number): number => {
  const { tokens, quotationAt } = reading;
  const next = unit.clauses.find(
    ({ first, form, relative }) => first > name && form === 'finite' && !relative,
  );
  const end = Math.min(contentEnd(reading, unit, cue, name), next?.first ?? unit.last);
  const range: TokenRange = { first: name, last: objectEnd(reading, unit, name, end) };
  while (range.last > name && !isWord(tokens[range.last - 1]) && !quotationAt[range.last - 1])
    range.last--;
  return range.last;
};
