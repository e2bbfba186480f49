/**
 * A phrase that a preposition leads to → a spot that may become a claim of place, with the rule that
 * found it; places joined to it are spots, too.
 */
import type { Document, Sentence } from '../../language/document.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { naming } from '../../language/acts/acts.ts';
import { wordClass } from '../../language/words/word-class.ts';
import { entityOf, isPlacePhrase, phraseFrom } from './phrase-names.ts';
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
  listedPlaces(document, sentence, phrase)
    .flatMap((one) => [
      one,
      ...joinedPlaces(document, sentence, one),
      ...nextPlaces(document, sentence, one),
    ])
    .filter((one) => isPlacePhrase(document, one))
    .map((one) => ({ phrase: one, rule, confidence }));

/** in the 200 block of Tarn Avenue, at the Alder Hotel: what the place was, behind where */
const nextPlaces = (document: Document, sentence: Sentence, phrase: NounPhrase): NounPhrase[] => {
  const { tokens } = document;
  const of = tokens[phrase.last]?.lower === 'of' ? phraseFrom(sentence, phrase.last + 1) : null;
  const comma = (of ?? phrase).last;
  if (
    tokens[comma]?.text !== ',' ||
    !/^(?:at|outside|inside)$/u.test(tokens[comma + 1]?.lower ?? '')
  )
    return [];
  const next = phraseFrom(sentence, comma + 2);
  return next && entityOf(document, next) ? [next] : [];
};

/** the districts of Ostrov and Baruna: each by its name */
const listedPlaces = (document: Document, sentence: Sentence, phrase: NounPhrase): NounPhrase[] => {
  const { tokens } = document;
  const head = tokens[phrase.head]?.lower ?? '';
  const isMany = !naming.has(head) && naming.has(head.replace(/ies$/u, 'y').replace(/s$/u, ''));
  const named = tokens[phrase.last]?.lower === 'of' ? phraseFrom(sentence, phrase.last + 1) : null;
  return isMany && named && isPlacePhrase(document, named) ? [named] : [phrase];
};

/** a hospital, the Ostrov Medical Center, Tarn Memorial; no community centre */
export const isClinic = ({ tokens }: Document, { first, last }: NounPhrase): boolean => {
  const words = tokens.slice(first, last + 4).map(({ lower }) => lower);
  return (
    words.some((word) => /^(?:hospital|clinic|infirmary|medical|trauma)$/u.test(word)) ||
    words[last - first - 1] === 'memorial'
  );
};

/** a place’s name of one word */
const isWhole = (document: Document, at: number): boolean => {
  const entity = nameAt(document, at);
  return (
    entity?.kind === 'place' &&
    entity.mentions.some(({ first, last }) => first === at && last === at + 1)
  );
};

/** Ostrov’s wine festival: the town whose it is */
export const ownerSpot = (document: Document, phrase: NounPhrase): Spot[] => {
  for (let i = phrase.first; i < phrase.head; i++)
    if (isWhole(document, i) && /^['’]s?$/u.test(document.tokens[i + 1]?.text ?? ''))
      return [
        {
          phrase: { ...phrase, first: i, last: i + 1, head: i },
          rule: 'place/owner',
          confidence: 0.6,
        },
      ];
  return [];
};

const outskirts = wordClass(/^(?:suburbs?|outskirts|districts?|neighbou?rhoods?|quarters?)$/u);

/** a raid on the city of Ostrov, on Ostrov’s southern suburbs */
export const isTownOf = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  const { head, last } = phrase;
  if (outskirts.has(tokens[head]) && ownerSpot(document, phrase).length > 0) return true;
  const town = tokens[last]?.lower === 'of' ? phraseFrom(sentence, last + 1) : null;
  return (
    town !== null &&
    naming.has(tokens[head]?.lower ?? '') &&
    entityOf(document, town)?.kind === 'place'
  );
};
