/** A verb behind an insertion that says more of a thing → who speaks by it: whom the words before describe. */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { Cue } from './cues.ts';
import type { Reading, Unit } from './reading.ts';
import { canSpeak } from './speaker-nouns.ts';

/** An aide who was told of the raid, which lasted two hours, said: the aide, not the raid. */
export const beforeInsertion = (
  { tokens }: Reading,
  { clauses }: Unit,
  { first, clause }: Cue,
): NounPhrase | undefined => {
  const own = clause?.subjects[0];
  if (!own || tokens[first - 1]?.text !== ',' || canSpeak(tokens, own)) return undefined;
  if (tokens[own.last]?.text !== ',' || tokens[own.last + 1]?.lower !== 'which') return undefined;
  const described = clauses.findLast(
    ({ relative, first: at, subjects: [subject] }) =>
      relative && at < own.first && tokens[subject?.last ?? at]?.lower === 'who',
  )?.subjects[0];
  return described && canSpeak(tokens, described) ? described : undefined;
};
