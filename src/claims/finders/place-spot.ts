/**
 * A phrase that a preposition leads to → a spot that may become a claim of place, with the rule that
 * found it; places joined to it are spots, too.
 */
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import { isPlacePhrase } from './phrase-names.ts';
import { joinedPlaces } from './read-place.ts';

/** Prepositions that lead to where something was. */
export const firmly =
  /^(?:in|at|near|outside|inside|around|across|off|between|beside|along|within)$/u;

export interface Spot {
  phrase: NounPhrase;
  rule: string;
  confidence: number;
}

/** Takes the place that a preposition leads to, and those joined to it. */
export const spotsAt = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  rule: string,
  confidence: number,
): Spot[] =>
  [phrase, ...joinedPlaces(document, sentence, phrase)]
    .filter((one) => isPlacePhrase(document, one))
    .map((one) => ({ phrase: one, rule, confidence }));

/** a hospital, the Ostrov Medical Center, Tarn Memorial; no community centre */
export const isClinic = ({ tokens }: Document, { first, last }: NounPhrase): boolean => {
  const words = tokens.slice(first, last + 4).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:hospital|clinic|infirmary|medical|trauma)$/u.test(word)) ||
    words[last - first - 1] === 'memorial'
  );
};
