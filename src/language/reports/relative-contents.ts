/**
 * A cue within a relative clause whose subject it takes along: “the unit, which the company said had been
 * sold”, “five sites the ministry says are empty” → the words credited, which begin with that subject.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import { contentEnd } from './content-ends.ts';
import { startsVerb } from './content-forms.ts';
import type { Content } from './content-place.ts';
import { type Cue, isReportingVerb } from './cues.ts';
import { endOfWords, isAdverbial, type Reading, type Unit } from './reading.ts';
import { chainLeft } from './source-chains.ts';
import type { Source } from './sources.ts';
import { isPersonNoun } from './speaker-nouns.ts';

export interface Relative {
  content: Content;
  /** “, which the company said” among those words. */
  aside: TokenRange;
  /** Who says it, less the “that” of “that police said”. */
  source: Source;
}

/** Finds those words; null where nothing is so told. */
export const contentOfRelative = (
  reading: Reading,
  unit: Unit,
  source: Source,
  cue: Cue,
): Relative | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  if (!cue.takes.has('clause') || source.last > cue.first) return null;
  let verb = cue.last;
  while (verb < unit.last && !phraseAt[verb] && (isTime[verb] || isAdverbial(tokens[verb]))) verb++;
  // the mill, which, Hale said, is old
  const inserted =
    tokens[verb]?.text === ',' &&
    tokens[source.first - 1]?.text === ',' &&
    /^(?:which|who)$/u.test(tokens[source.first - 2]?.lower ?? '');
  if (inserted) verb++;
  if (!startsVerb(tokens, verb) || quotationAt[verb] || !isTold(unit, verb)) return null;
  const parted = partedOf(tokens, source.core);
  const core = parted?.sayer ?? source.core;
  let first = parted ? core.first : source.first - Number(inserted);
  const own = tokens[core.first]?.lower === 'that' ? { ...core, first: core.first + 1 } : core;
  const relative = tokens[first - 1]?.lower ?? '';
  if (/^(?:which|who|that)$/u.test(relative)) {
    first--;
    if (tokens[first - 1]?.text === ',') first--;
  }
  const subject =
    parted?.told ?? (first > unit.first ? subjectBefore(reading, unit, first, verb) : null);
  if (!subject || (relative === 'who' && !isSomebody(tokens, subject))) return null;
  const last = endOf(reading, unit, cue, verb);
  if (last <= verb + 1) return null;
  return {
    content: { first: subject.first, last, side: 'both' },
    aside: { first, last: verb },
    source: { ...source, first: parted ? core.first : source.first, core: own },
  };
};

/** the man police say fired the shots: two phrases, read as one */
const partedOf = (
  tokens: readonly Token[],
  phrase: NounPhrase,
): { told: NounPhrase; sayer: NounPhrase } | null => {
  const { first, last, head } = phrase;
  if (tokens[head]?.lower !== 'police' || head <= first || last !== head + 1) return null;
  if (!isPersonNoun(tokens[head - 1] as Token)) return null;
  return {
    told: { ...phrase, last: head, head: head - 1 },
    sayer: { ...phrase, first: head, quantity: null },
  };
};

/** True: a finite verb group begins there. */
const isTold = ({ clauses }: Unit, at: number): boolean =>
  clauses.some(({ first, form, modal }) => first === at && (form === 'finite' || modal !== null));

/** the houses on the street that he said were empty: the phrase with all it hangs on, where it agrees */
const subjectBefore = (
  reading: Reading,
  unit: Unit,
  at: number,
  verb: number,
): NounPhrase | null => {
  const { tokens, phraseAt, quotationAt, isTime } = reading;
  const near = phraseAt[at - 1];
  if (!near || near.last !== at || near.pronoun || isTime[at - 1] || quotationAt[at - 1])
    return null;
  const whole = chainLeft(reading, near, unit.first);
  const word = tokens[verb]?.lower ?? '';
  // blamed the guard for the fire, which he said was laid: the fire
  const things = tokens.slice(at, verb).some(({ lower }) => lower === 'which');
  const apart = things && tokens[near.first - 1]?.lower === 'for';
  return (apart ? [near] : [whole, near]).find((phrase) => agrees(tokens, phrase, word)) ?? null;
};

/** whose resources he said were sold: no subject without its owner */
const agrees = (tokens: readonly Token[], { first, head }: NounPhrase, verb: string): boolean => {
  const { lower, lemma } = tokens[head] as Token;
  if (tokens[first]?.lower === 'whose') return false;
  return lower !== lemma ? !/^(?:is|was|has)$/u.test(verb) : !/^(?:are|were|have)$/u.test(verb);
};

const isSomebody = (tokens: readonly Token[], { head }: NounPhrase): boolean => {
  const word = tokens[head] as Token;
  return word.pos === 'PROPN' || isPersonNoun(word);
};

/** anyone with a film they believe is useful should call: the words end before the other verb */
const endOf = (reading: Reading, unit: Unit, cue: Cue, verb: number): number => {
  const { tokens } = reading;
  const next = unit.clauses.find(
    ({ first, form, relative, subjects }) =>
      first > verb &&
      form === 'finite' &&
      !relative &&
      (subjects[0]?.first ?? 0) < verb &&
      tokens[first - 1]?.pos !== 'CCONJ',
  );
  // who police say fired the shots was held, which he says will save lives, failed: the verb of what stands before
  const resumed = tokens.slice(verb + 1, unit.last).find(({ index, pos, text }) => {
    const clause = unit.clauses.find((one) => one.first === index);
    if (!clause || clause.form === 'ing' || clause.form === 'infinitive' || clause.relative)
      return false;
    const [subject] = clause.subjects;
    const before = tokens[index - 1];
    const object =
      subject?.last === index &&
      unit.clauses.some(
        ({ last, lemma }) => last === subject.first && lemma !== 'be' && !isReportingVerb(lemma),
      );
    return before?.text === ',' || (object && (pos === 'AUX' || text !== clause.lemma));
  });
  const ends = [contentEnd(reading, unit, cue, verb), next?.first, resumed?.index];
  return endOfWords(reading, verb, Math.min(...ends.filter((end) => end !== undefined)));
};
