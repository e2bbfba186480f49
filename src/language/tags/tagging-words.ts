/** Words that decide tags, from `tagging.yaml`. */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';
import { wordClass } from '../words/word-class.ts';

const lexicon = readLexicon(
  'tagging',
  z.strictObject({
    nouns: z.array(z.string()),
    intransitive: z.array(z.string()),
    'third persons': z.record(z.string(), z.string()),
    postnominal: z.array(z.string()),
  }),
);

/** Verbs whose bare past form is never a participle that describes the noun before it. */
export const intransitive: ReadonlySet<string> = new Set(lexicon.intransitive);

/** the military, a national: nouns that the model takes for adjectives */
export const nounLike = wordClass(new Set(lexicon.nouns));

/** kills, wounds: the verbs of forms that may be plurals */
export const thirdPersons: ReadonlyMap<string, string> = new Map(
  Object.entries(lexicon['third persons']),
);

/** dead, missing: adjectives that stand after their noun */
export const postnominal = wordClass(new Set(lexicon.postnominal));
