/**
 * A sentence whose happening came after something → its part that tells of that: “The strike came after the
 * arrest of two rebels”, “The raid followed the killing of a clerk”. What comes after a happening and is none
 * itself leads back to it: “Their visit comes after a man was shot”.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { TokenRange } from '../language/words/tokenize.ts';
import type { EventMention } from './event-mentions.ts';

/**
 * Finds the tokens that tell of what went before.
 *
 * @param told - What the sentence mentions.
 */
export const cameAfter = (
  { tokens }: Document,
  { clauses, last }: Sentence,
  told: readonly EventMention[],
): TokenRange | null => {
  for (const { lemma, voice, form, verb, subjects, objects, last: end } of clauses) {
    if (!/^(?:come|follow)$/u.test(lemma) || voice === 'passive' || form === 'ing') continue;
    if (!subjects.some(({ head }) => told.some((one) => one.head === head))) continue;
    const [object] = objects;
    if (lemma === 'follow' && object) return { first: object.first, last };
    const isAfter = /^(?:after|following)$/u.test(tokens[verb + 1]?.lower ?? '');
    if (lemma === 'come' && isAfter) return { first: end, last };
  }
  return null;
};
