/**
 * Reporting verbs in the passive with “by” → the reports that they make: “the raid was condemned by the
 * ministry”, “the mayor was called a liar by two guards”. The words said are the subject and what it
 * is called; a passive that names nobody who speaks makes none.
 */
import type { Clause } from '../clauses.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { contentEnd } from './content-ends.ts';
import { type Cue, cueOf } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { isWord, type Reading, type Unit } from './reading.ts';
import { chainRight, type Source } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

/** Reads the reports that the passives of a unit make. */
export const readPassives = (reading: Reading, unit: Unit, book: SpeakerBook): Report[] =>
  unit.clauses.flatMap((clause) => readPassive(reading, unit, clause, book) ?? []);

const readPassive = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  if (clause.voice !== 'passive' || clause.negated || clause.modal || quotationAt[clause.verb])
    return null;
  const [subject] = clause.subjects;
  const cue = cueOf(clause);
  // was described as unsafe by two guards
  const as = cue !== null && namesAs.test(cue.lemma) && tokens[cue.last]?.lower === 'as';
  // was questioned by police, was quoted by the Post, was welcomed by a crowd: nothing is said
  if (cue && ((!as && /^(?:ask|note|show)$/u.test(cue.class)) || cue.lemma === 'welcome'))
    return null;
  if (cue && isTold.test(cue.lemma)) return readTold(reading, unit, clause, cue, book);
  const names = as || cue?.takes.has('naming') === true;
  if (!cue || !(names || cue.takes.has('object')) || !subject || subject.pronoun) return null;
  const source = agentOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  // was called a liar by two guards: not “was called by two guards”
  const called = source.first - 1 - cue.last;
  if (names && (called < 1 || /^(?:for|in|on|to)$/u.test(tokens[cue.last]?.lower ?? '')))
    return null;
  const content = names
    ? { first: subject.first, last: source.first - 1, side: 'both' }
    : { first: subject.first, last: lastWordBefore(reading, clause.first), side: 'left' };
  if (content.last <= content.first || quotationAt[content.first]) return null;
  const speaker = book.resolve(source);
  const extent = names
    ? { first: clause.first, last: cue.last }
    : { first: clause.first, last: source.last };
  const report = makeReport(reading, speaker, cue, content, extent, 'passive', 0.8);
  if (!names) return report;
  const { start } = tokens[clause.first] as { start: number };
  const { end } = tokens[source.last - 1] as { end: number };
  return { ...report, words: { start, end, exact: reading.article.text.slice(start, end) } };
};

/** Verbs that give a thing a name or a nature with “as”. */
const namesAs = /^(?:describe|characteri[sz]e|portray|define)$/u;

const isTold = /^(?:tell|inform|warn|advise|assure)$/u;

/** police were told by two guards that a man fled: the guards say it */
const readTold = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  cue: Cue,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const source = agentOf(reading, unit, clause);
  if (!source || tokens[source.last]?.lower !== 'that' || !canSpeak(tokens, source.core))
    return null;
  const first = source.last + 1;
  let last = contentEnd(reading, unit, cue, first);
  while (last > first && !isWord(tokens[last - 1]) && !quotationAt[last - 1]) last--;
  if (last <= first + 1) return null;
  const extent = { first: clause.first, last: source.last };
  const content = { first, last, side: 'right' };
  return makeReport(reading, book.resolve(source), cue, content, extent, 'told', 0.8);
};

/** … by the ministry: the nearest “by” behind the verb, before another verb begins */
export const agentOf = (reading: Reading, unit: Unit, clause: Clause): Source | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  const end = Math.min(
    unit.last,
    ...unit.clauses.filter(({ first }) => first > clause.verb).map(({ first }) => first),
  );
  for (let i = clause.last; i + 1 < end; i++) {
    if (tokens[i]?.lower !== 'by' || quotationAt[i]) continue;
    const core: NounPhrase | undefined = phraseAt[i + 1];
    if (!core || core.first !== i + 1 || core.pronoun || isTime[i + 1]) return null;
    // members of the Marsh Front
    return { core, first: core.first, last: chainRight(reading, core, unit.last) };
  }
  return null;
};

const lastWordBefore = ({ tokens }: Reading, end: number): number => {
  let last = end;
  while (last > 0 && !isWord(tokens[last - 1])) last--;
  return last;
};
