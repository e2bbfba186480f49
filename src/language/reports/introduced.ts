/**
 * Paragraphs that the one before introduces with a colon → their reports: “Hale wrote on Monday:” or
 * “the mayor sent this note:”, and then the words themselves, with or without quotation marks.
 */
import { type Cue, findCues } from './cues.ts';
import { makeReport, type Report } from './make-report.ts';
import { endOfWords, isAdverbial, type Reading, type Unit } from './reading.ts';
import { type Source, sourceBefore } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';
import type { SpeakerBook } from './speakers.ts';

/** Reads the report of a unit that opens a paragraph behind a colon. */
export const readIntroduced = (
  reading: Reading,
  unit: Unit,
  before: Unit | undefined,
  book: SpeakerBook,
): Report | null => {
  const { tokens, quotationAt } = reading;
  const [sentence] = unit.sentences;
  const paragraph = sentence?.paragraph;
  if (!before || before.sentences.at(-1)?.paragraph === paragraph) return null;
  if (tokens[before.last - 1]?.text !== ':') return null;
  const quotation = quotationAt[unit.first];
  const cue = trailingCue(reading, before) ?? (quotation ? sendingOf(reading, before) : null);
  const source = cue && sourceOf(reading, before, cue);
  if (!cue || !source || !canSpeak(tokens, source.core)) return null;
  let last = unit.first;
  if (quotation) while (last < unit.last && quotationAt[last] === quotation) last++;
  else
    last = reading.units.findLast((one) => one.sentences[0]?.paragraph === paragraph)?.last ?? last;
  last = endOfWords(reading, unit.first, last);
  if (last - unit.first < 4) return null;
  const extent = { first: Math.min(source.first, cue.first), last: cue.last };
  const content = { first: unit.first, last, side: 'right' };
  return makeReport(reading, book.resolve(source), cue, content, extent, 'introduced', 0.8);
};

/** Hale added on Monday: the cue that nothing but the colon follows; not “Here’s what we know so far:” */
const trailingCue = (reading: Reading, unit: Unit): Cue | null => {
  const { tokens, isTime, phraseAt } = reading;
  const cue = findCues(reading, unit).findLast(
    (one) => one.takes.has('clause') && one.class !== 'believe',
  );
  if (!cue?.clause) return null;
  for (let i = cue.last; i < unit.last - 1; i++) {
    const adjunct =
      isTime[i] || isAdverbial(tokens[i]) || tokens[i]?.pos === 'ADP' || phraseAt[i] !== undefined;
    if (!adjunct) return null;
  }
  return cue;
};

/** sent this note late on Monday: the verb that the words stand for the object of */
const sendingOf = ({ tokens }: Reading, { clauses }: Unit): Cue | null => {
  const clause = clauses.findLast(({ form, objects }) => {
    const [object] = objects;
    return (
      form !== 'ing' && object && /^(?:this|the|a|an)$/u.test(tokens[object.first]?.lower ?? '')
    );
  });
  return clause
    ? {
        first: clause.first,
        last: clause.last,
        lemma: clause.lemma,
        class: 'say',
        takes: new Set(),
        clause,
      }
    : null;
};

const sourceOf = (reading: Reading, unit: Unit, cue: Cue): Source | null => {
  const [subject] = cue.clause?.subjects ?? [];
  return (
    sourceBefore(reading, unit, cue.first) ??
    (subject ? { core: subject, first: subject.first, last: subject.last } : null)
  );
};
