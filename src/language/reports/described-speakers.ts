/** A cue behind words that describe somebody (“a man hurt in the blast said”) → who speaks by it. */
import type { Clause } from '../clauses/clauses.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';
import type { Cue } from './cues.ts';
import type { Reading, Unit } from './reading.ts';
import { chainLeft } from './source-chains.ts';
import type { Source } from './sources.ts';
import { canSpeak, isPersonNoun } from './speaker-nouns.ts';

/** a man hurt in the blast said; a woman taken to a clinic said: what a participle describes speaks */
export const describedBy = (
  reading: Reading,
  unit: Unit,
  clause: Clause | null | undefined,
  { core, last }: Source,
): Source | null => {
  const { tokens } = reading;
  const subject = clause?.subjects[0];
  const describes =
    subject !== undefined &&
    subject.last < core.first &&
    unit.clauses.some(({ form, first }) => form === 'bare' && first === subject.last) &&
    // Hale moved to Delos, where guards say it was late
    !tokens.slice(subject.last, core.first).some(({ text }) => text === ',');
  if (!describes) return null;
  // a source in the ministry briefed on the talks said: the source
  const chained = chainLeft(reading, subject, unit.first);
  const whole = canSpeak(tokens, chained) ? chained : subject;
  return { core: whole, first: whole.first, last };
};

/** An official at the mill who asked not to be named said: whom the clause before the verb describes */
export const describedByClause = (
  { tokens }: Reading,
  { clauses }: Unit,
  { first, clause }: Cue,
): Source | undefined => {
  if (clause?.form !== 'finite' && clause?.subjects.length !== 0) return undefined;
  const relative = clauses.findLast((one) => one.relative && one.verb < first);
  const isPerson = ({ head }: NounPhrase): boolean => isPersonNoun(tokens[head] as Token);
  const isOfPerson = relative && tokens[relative.first - 1]?.lower === 'who';
  const described = relative?.subjects ?? [];
  const subject = (isOfPerson ? described.find(isPerson) : undefined) ?? described[0];
  if (!relative || !subject || subject.last > relative.first) return undefined;
  const alone = clauses.every(
    ({ verb, form }) => verb <= relative.verb || verb >= first || form === 'infinitive',
  );
  const joined = tokens
    .slice(relative.first, first)
    .every(({ pos, text }) => pos !== 'CCONJ' && text !== ',');
  return alone && joined ? { core: subject, first: subject.first, last: first } : undefined;
};
