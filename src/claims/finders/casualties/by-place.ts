/**
 * Findings of a sentence → with those that are told by their place alone, as the verb is left out:
 * “18 people were killed in Ostrov and four in Belmar”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { isPlacePhrase, phraseFrom } from '../phrase-names.ts';
import type { Finding } from './finding.ts';
import { peopleByNumber } from './people-by-number.ts';

const places = /^(?:in|at|near)$/u;

const endOf = ({ people, range }: Finding): number => Math.max(people.last, range.last);

/** The place that a preposition behind a token leads to. */
const placeAt = (document: Document, sentence: Sentence, at: number): NounPhrase | null => {
  if (!places.test(document.tokens[at]?.lower ?? '')) return null;
  const phrase = phraseFrom(sentence, at + 1);
  return phrase && isPlacePhrase(document, phrase) ? phrase : null;
};

/** The people of each place are a part of all; those whose verb is left out are told as the ones before. */
export const withPlaces = (
  document: Document,
  sentence: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  const told = [...findings];
  for (const phrase of sentence.phrases) {
    const { first, last, quantity, elliptical } = phrase;
    if (!quantity || !elliptical || !/^(?:and|,)$/u.test(document.tokens[first - 1]?.lower ?? ''))
      continue;
    if (told.some(({ people }) => people.first < last && first < people.last)) continue;
    if (!placeAt(document, sentence, last)) continue;
    const whole = told.findLast((one) => one.people.first < first && one.people.kind === 'counted');
    if (!whole || !placeAt(document, sentence, endOf(whole))) continue;
    // not: were killed in Ostrov, police said, and four in Belmar are open
    const verbs = sentence.clauses.some(({ verb }) => verb >= endOf(whole) && verb < first);
    const people = verbs ? null : peopleByNumber(document, phrase, '');
    if (!people) continue;
    told[told.indexOf(whole)] = { ...whole, part: true };
    told.push({ ...whole, people, range: people, rule: 'place', part: true });
  }
  return told;
};
