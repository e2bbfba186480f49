/**
 * Reporting verbs in the passive with “by” → the reports that they make: “the raid was condemned by the
 * ministry”, “the mayor was called a liar by two guards”. The words said are the subject and what it
 * is called; a passive that names nobody who speaks makes none.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { firstOfPair } from '../phrases/paired.ts';
import { contentEnd } from './content-ends.ts';
import { aboutEnd, infinitiveEnd } from './content-forms.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { type Cue, cueOf } from './cues.ts';
import { isDocumentNoun } from './issuers.ts';
import { isMistaken } from './mistaken-cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { endOfWords, isQuoteMark, type Reading, type Unit } from './reading.ts';
import { isMedium } from './object-end.ts';
import { areAlike } from './joint-sources.ts';
import { chainRight } from './source-chains.ts';
import type { Source } from './sources.ts';
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
  // a ship was hailed by men: called to
  if (isMistaken(tokens, clause)) return null;
  const cue = cueOf(clause);
  if (cue && (isTold.test(cue.lemma) || cue.takes.has('infinitive'))) {
    const told = readTold(reading, unit, clause, cue, book);
    if (told || isTold.test(cue.lemma)) return told;
  }
  // was described as unsafe by two guards
  const as = cue !== null && namesAs.test(cue.lemma) && tokens[cue.last]?.lower === 'as';
  // was questioned by police, was quoted by the Post, was welcomed by a crowd: nothing is said
  if (
    cue &&
    ((!as && /^(?:ask|note|show)$/u.test(cue.class) && !namesAs.test(cue.lemma)) ||
      cue.lemma === 'welcome')
  )
    return null;
  if (!cue || !subject) return null;
  // said in a statement reported by the Post: not by the statement’s
  if (/^(?:report|cite|quote)$/u.test(cue.lemma) && isMedium(tokens, subject.head)) return null;
  const source = agentOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  const reason = reasonOf(reading, unit, cue, source);
  if (reason && reason.first > source.first) source.last = source.core.last;
  const named = as || cue.takes.has('naming');
  const names = named || (reason !== null && reason.first < source.first);
  if (namesAs.test(cue.lemma) && !as && !reason) return null;
  const before = unitTakenUp(reading, unit, subject);
  if (before && cue.takes.has('clause')) {
    const extent = { first: clause.first, last: source.last };
    const whole = { ...before, side: 'left' };
    return makeReport(reading, book.resolve(source), cue, whole, extent, 'taken-up', 0.7);
  }
  if (!(names || reason || cue.takes.has('object')) || (subject.pronoun && !reason)) return null;
  // was called a liar by two guards: not “was called by two guards”
  const called = source.first - 1 - cue.last;
  if (named && (called < 1 || /^(?:for|in|on|to)$/u.test(tokens[cue.last]?.lower ?? '')))
    return null;
  const content = names
    ? { first: subject.first, last: source.first - 1, side: 'both' }
    : reason
      ? { first: subject.first, last: reason.last, side: 'both' }
      : {
          first: subject.first,
          last: endOfWords(reading, subject.first, clause.first),
          side: 'left',
        };
  if (content.last <= content.first || quotationAt[content.first]) return null;
  const speaker = book.resolve(source);
  // wounds that were described by guards as slight: without “that”
  const opens = /^(?:that|which|who)$/u.test(tokens[clause.first - 1]?.lower ?? '') ? 1 : 0;
  const extent = {
    first: clause.first - opens,
    last: names ? cue.last : source.last,
  };
  const report = makeReport(reading, speaker, cue, content, extent, 'passive', 0.8);
  if (!names) return report;
  const { start } = tokens[clause.first] as { start: number };
  const { end } = tokens[source.last - 1] as { end: number };
  return { ...report, words: { start, end, exact: reading.article.text.slice(start, end) } };
};

/** Two died in a raid. This was reported by the governor: what was told right before, from no quotation */
const unitTakenUp = (reading: Reading, unit: Unit, subject: NounPhrase): TokenRange | null => {
  const { tokens, units } = reading;
  if (tokens[subject.head]?.lower !== 'this' || subject.first !== unit.first) return null;
  const before = units[units.indexOf(unit) - 1];
  if (before?.sentences[0]?.role !== 'body' || before.quotations.length > 0) return null;
  const last = endOfWords(reading, before.first, before.last);
  return last > before.first + 2 ? { first: before.first, last } : null;
};

/** was accused by guards of lying, was criticized for his silence by drivers: with what somebody is held to have done */
const reasonOf = (reading: Reading, unit: Unit, cue: Cue, source: Source): TokenRange | null => {
  const { tokens, phraseAt } = reading;
  const { last } = source.core;
  // was described by guards as unsafe
  const judged = (namesAs.test(cue.lemma) || cue.class === 'deny') && tokens[last]?.lower === 'as';
  if (!judged && cue.class !== 'condemn' && cue.class !== 'praise') return null;
  const leads = (at: number): boolean =>
    /^(?:of|for|as|over)$/u.test(tokens[at]?.lower ?? '') &&
    (tokens[at]?.lower !== 'of' || cue.lemma === 'accuse') &&
    (phraseAt[at + 1]?.first === at + 1 ||
      isQuoteMark(tokens[at + 1]) ||
      /ing$/u.test(tokens[at + 1]?.lower ?? ''));
  if (leads(cue.last) && !namesAs.test(cue.lemma))
    return { first: cue.last, last: source.first - 1 };
  if (!judged && !leads(last)) return null;
  let end = aboutEnd(reading, unit, last, contentEnd(reading, unit, cue, last));
  // the bridge, described by guards as unsafe, was shut
  const comma = tokens.slice(last, end).find(({ text }) => text === ',');
  if (judged && comma) end = comma.index;
  return { first: last, last: endOfWords(reading, last, end) };
};

/** Verbs that give a thing a name or a nature with “as”. */
const namesAs = /^(?:describe|characteri[sz]e|portray|define)$/u;

const isTold = /^(?:tell|inform|warn|advise|assure)$/u;

const asksOf = /^(?:ask|press)$/u;

/** police were told by two guards that a man fled, residents were urged by police to leave: the guards, police say it */
const readTold = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  cue: Cue,
  book: SpeakerBook,
): Report | null => {
  const { tokens } = reading;
  const source = agentOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  // was warned by engineers about the dam
  // was pressed by guards about the dam
  const tellsOf =
    (isTold.test(cue.lemma) && tokens[source.core.last]?.lower === 'about') ||
    (asksOf.test(cue.lemma) && /^(?:about|on|over)$/u.test(tokens[source.core.last]?.lower ?? ''));
  if (tellsOf) source.last = source.core.last;
  const lead = tokens[source.last]?.lower;
  const bids = lead === 'to' && cue.lemma !== 'tell' && tokens[source.last + 1]?.pos === 'VERB';
  if (!(lead === 'that' || bids || tellsOf)) return null;
  const first = bids ? source.last : source.last + 1;
  const end = contentEnd(reading, unit, cue, first + 1);
  const ends = bids ? infinitiveEnd : aboutEnd;
  const told = bids || tellsOf ? ends(reading, unit, first, end) : end;
  const last = endOfWords(reading, first, told);
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
    const core: NounPhrase | undefined = phraseAt[i + 1];
    // is described in the report as weak
    const within =
      i === clause.last &&
      tokens[i]?.lower === 'in' &&
      core !== undefined &&
      isDocumentNoun(tokens[core.head] as Token) &&
      tokens[core.last]?.lower === 'as';
    if (!(within || tokens[i]?.lower === 'by') || quotationAt[i]) continue;
    if (!core || core.first !== i + 1 || core.pronoun || isTime[i + 1]) return null;
    // members of the Marsh Front
    return (
      joint(reading, core) ?? {
        core,
        first: core.first,
        last: chainRight(reading, core, unit.last),
      }
    );
  }
  return null;
};

/** by Omar Sabri and Ann Orlov, by both the mayor and the army: two who say it; null where one does */
const joint = ({ tokens, phraseAt, quotationAt }: Reading, one: NounPhrase): Source | null => {
  const core = phraseAt[one.last + 1];
  const joins = tokens[one.last]?.lower === 'and' && core?.first === one.last + 1;
  if (!joins || quotationAt[core.first]) return null;
  const paired = firstOfPair(tokens, one);
  return paired || areAlike(tokens, one, core)
    ? { core, first: one.first, last: core.last, partner: paired ?? one }
    : null;
};
