/**
 * Document that names no town for its happening → the town of the house that was attacked, from its
 * first sentences: “Pupils ran through a school in Ostrov. … Gunmen attacked the school.”
 */
import { aimVerbs, hitVerbs } from '../../language/acts/acts.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { nounKind } from '../../language/names/name-words.ts';
import { phraseFrom } from './phrase-names.ts';
import type { Spot } from './place-spot.ts';

/** Sentences at the head of a text that tell where it happened. */
const opening = 3;

/** The nouns of the houses that the text says were attacked. */
const housesHit = ({ sentences, tokens }: Document): Set<string> =>
  new Set(
    sentences.flatMap(({ clauses }) =>
      clauses
        .filter(({ lemma, negated }) => !negated && (aimVerbs.has(lemma) || hitVerbs.has(lemma)))
        .flatMap(({ voice, subjects, objects }) => (voice === 'passive' ? subjects : objects))
        .map(({ head }) => tokens[head]?.lower ?? '')
        .filter((noun) => nounKind(noun) === 'building'),
    ),
  );

/** Finds the first town that such a house is said to stand in. */
export const siteSpot = (document: Document): { sentence: Sentence; spot: Spot } | null => {
  const { tokens, sentences } = document;
  const lead = sentences.filter(({ role }) => role === 'body').slice(0, opening);
  const hit = housesHit(document);
  for (const sentence of lead)
    for (const house of sentence.phrases) {
      if (!hit.has(tokens[house.head]?.lower ?? '') || tokens[house.last]?.lower !== 'in') continue;
      const phrase = phraseFrom(sentence, house.last + 1);
      const town = phrase && nameAt(document, phrase.head);
      if (phrase && town && findPlace(town.name)?.kind === 'city')
        return { sentence, spot: { phrase, rule: 'place/site', confidence: 0.5 } };
    }
  return null;
};
