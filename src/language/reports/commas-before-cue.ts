/**
 * A cue behind a comma → who speaks by it: the name that a comma parts from its noun, whoever is told
 * behind what was said with a comma too many.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Cue } from './cues.ts';
import type { Reading, Unit } from './reading.ts';
import { chainLeft } from './source-chains.ts';
import type { Source } from './sources.ts';
import { canSpeak } from './speaker-nouns.ts';

/** the Red Cross, whose head, Ann Hale, said: the name between commas; not the subject before them */
export const nameOfKin = (
  { tokens, phraseAt }: Reading,
  { first, clause }: Cue,
): NounPhrase | undefined => {
  const name = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
  if (clause?.form === 'ing' || tokens[name?.head ?? -1]?.pos !== 'PROPN') return undefined;
  const noun = tokens[(name?.first ?? 0) - 1]?.text === ',' && phraseAt[(name?.first ?? 0) - 2];
  return noun && tokens[noun.first]?.lower === 'whose' ? name : undefined;
};

/**
 * Ten people were hurt in a fire, Chief Ann Hale of the Norden brigade, said: a comma too many before the
 * verb. Not: the head of the mill, Ann Hale, said.
 */
export const toldWithComma = (
  reading: Reading,
  unit: Unit,
  { first, clause, lemma }: Cue,
): Source | null => {
  const { tokens, phraseAt, quotationAt } = reading;
  const name = tokens[first - 1]?.text === ',' ? phraseAt[first - 2] : undefined;
  if (!name || clause?.form === 'ing' || !/^(?:say|tell|add|state)$/u.test(lemma)) return null;
  const core = chainLeft(reading, name, unit.first);
  const before = tokens[core.first - 1]?.text === ',' ? phraseAt[core.first - 2] : undefined;
  if (!before || quotationAt[core.first] || !canSpeak(tokens, core)) return null;
  const told = unit.clauses.some(
    ({ verb, form, relative }) => verb < before.first && form !== 'ing' && !relative,
  );
  // people were hurt by the head of the mill, Ann Hale, said a guard
  const isTheirs =
    canSpeak(tokens, before) || canSpeak(tokens, chainLeft(reading, before, unit.first));
  return told && !isTheirs ? { core, first: core.first, last: first - 1 } : null;
};
