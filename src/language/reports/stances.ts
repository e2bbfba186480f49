/**
 * Words of wanting, planning, favouring → what the account tells of somebody’s stance: “the mayor does
 * not want to leave”, “guards are worried about it”, “the ban is backed by drivers”. Nobody is said to
 * have said so; the verb stays beside it. What others say of a stance is their statement and none of these.
 */
import type { Clause } from '../clauses.ts';
import type { Token } from '../tokenize.ts';
import { type Cue, isSupposed } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { agentOf } from './passive.ts';
import type { Reading, Unit } from './reading.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak, isPersonNoun } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';
import { isFeeling, stanceOf, takesObject } from './stance-forms.ts';

/** Reads the stances of a unit, but for those that stand in the words of one of its reports. */
export const readStances = (
  reading: Reading,
  unit: Unit,
  book: SpeakerBook,
  reports: readonly Report[],
): Report[] =>
  unit.clauses.flatMap((clause) => {
    const { start } = reading.tokens[clause.verb] as Token;
    const told = reports.some(
      ({ content, words }) =>
        (content.start <= start && start < content.end) ||
        (words.start <= start && start < words.end),
    );
    return (told ? null : readStance(reading, unit, clause, book)) ?? [];
  });

/** The stance that a clause tells of; null where none, or where nobody in particular holds it. */
const readStance = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  // guards are being prepared to leave: by others
  if (tokens[clause.verb - 1]?.lower === 'being') return null;
  if (clause.voice === 'passive' && !isFeeling(tokens[clause.verb]?.lower ?? ''))
    return readPassive(reading, unit, clause, book);
  const [subject] = clause.subjects;
  // the guards, including Hale, were willing to leave
  const isFinite = /^(?:is|are|was|were|has|have|had)$/u.test(tokens[clause.first]?.lower ?? '');
  const tells =
    clause.form === 'finite' ||
    (clause.form === 'bare' && (isFinite || subject?.last === clause.first));
  // will the mayor be ready to leave: a question
  if (tokens[clause.first]?.lower === 'be') return null;
  if (!tells || clause.modal || quotationAt[clause.verb]) return null;
  if (isSupposed(tokens, clause)) return null;
  const found = stanceOf(reading, unit, clause);
  if (!found || (found.last - found.first < 2 && !isNameHeld(reading, clause, found))) return null;
  const source = sourceOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  // the dispute over U.S. plans to leave has grown: a noun
  if (tokens[source.first - 1]?.pos === 'ADP') return null;
  // people who had wanted to return: nobody in particular; not “the council, which backed Hale”
  const added = tokens[source.last]?.text === ',';
  if (clause.relative && !added && tokens[source.core.head]?.pos !== 'PROPN') return null;
  const speaker = book.resolve(source);
  if (source.core.pronoun && /^(?:it|we|i|you)$/iu.test(speaker.name)) return null;
  const cue: Cue = {
    first: clause.first,
    last: found.first,
    lemma: found.word,
    class: 'stance',
    takes: new Set(),
    clause,
  };
  const extent = { first: Math.min(source.first, clause.first), last: found.first };
  const content = { first: found.first, last: found.last, side: 'right' };
  return makeReport(reading, speaker, cue, content, extent, 'right', 0.6);
};

/** backed Hale, has faith in Hale: not “embraced Hale”, “supports it” */
const isNameHeld = (
  { tokens }: Reading,
  { lemma }: Clause,
  { first, word }: { first: number; word: string },
): boolean => tokens[first]?.pos === 'PROPN' && (word !== lemma || favours.test(lemma));

/** Verbs that say nothing but the stance, whoever their object is. */
const favours =
  /^(?:back|support|oppose|favou?r|champion|admire|trust|distrust|despise|detest|loathe)$/u;

/** the ban is backed by drivers, was not supported by the guards */
const readPassive = (
  reading: Reading,
  unit: Unit,
  clause: Clause,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const { first, last, lemma, subjects } = clause;
  const [subject] = subjects;
  if (!subject || subject.pronoun || subject.last > first || clause.modal) return null;
  // the driver is wanted by police
  if (lemma === 'want') return null;
  if (!takesObject(lemma) || quotationAt[subject.first] || quotationAt[clause.verb]) return null;
  const source = agentOf(reading, unit, clause);
  if (!source || !canSpeak(tokens, source.core)) return null;
  // the suspect was supported by two guards: held upright
  const head = tokens[subject.head] as Token;
  if (head.pos !== 'PROPN' && isPersonNoun(head)) return null;
  const cue: Cue = { first, last, lemma, class: 'stance', takes: new Set(), clause };
  const content = { first: subject.first, last, side: 'left' };
  const extent = { first, last: source.last };
  return makeReport(reading, book.resolve(source), cue, content, extent, 'passive', 0.6);
};

const sourceOf = (reading: Reading, unit: Unit, { first, subjects }: Clause): Source | null => {
  const [subject] = subjects;
  return (
    sourceBefore(reading, unit, first) ??
    (subject ? { core: subject, first: subject.first, last: subject.last } : null)
  );
};
