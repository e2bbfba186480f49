/**
 * Findings of a sentence → with those that are told by their place or their hour alone, as the verb is left
 * out: “18 people were killed in Ostrov and four in Belmar”, “12 died on the spot and three in hospital”.
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

const wordsAt = ({ tokens }: Document, at: number): string =>
  tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');

/** on the spot, at the scene: where the first of them died */
const atOnce = /^(?:on the spot|at the (?:scene|site)|at once|instantly|immediately|outright)\b/u;
/** in hospital, on the way to a clinic, during treatment, later: how the others died; not: three in a critical state */
const afterwards =
  /^(?:(?:in|at) (?:the |a )?(?:hospital|clinic)s?\b(?! (?:in|with) )|(?:on the|en) (?:way|route) to\b|while being|during (?:medical )?treatment|later\b|of (?:their|his|her) (?:wounds|injuries))/u;

/** True: two numbers are told by what befell at once and later. */
const areStages = (document: Document, one: number, other: number): boolean =>
  atOnce.test(wordsAt(document, one)) && afterwards.test(wordsAt(document, other));

/** True: by two places. */
const areApart = (document: Document, sentence: Sentence, one: number, other: number): boolean =>
  placeAt(document, sentence, one) !== null && placeAt(document, sentence, other) !== null;

/** The people of each place or stage are a part of all; those whose verb is left out are told as the ones before. */
export const withPlaces = (
  document: Document,
  sentence: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  let told = [...findings];
  for (const phrase of sentence.phrases) {
    const { first, last, quantity } = phrase;
    const bare = phrase.elliptical || document.tokens[phrase.head]?.lower === 'others';
    if (!quantity || !bare || !/^(?:and|while|,)$/u.test(document.tokens[first - 1]?.lower ?? ''))
      continue;
    const whole = told.findLast((one) => one.people.first < first && one.people.kind === 'counted');
    if (!whole) continue;
    const inStages = whole.outcome === 'killed' && areStages(document, endOf(whole), last);
    if (!inStages && !areApart(document, sentence, endOf(whole), last)) continue;
    // 12 died on the spot and three in hospital: those three are not in hospital
    const known = told.filter(({ people }) => people.first < last && first < people.last);
    if (known.some(({ rule }) => !inStages || rule !== 'state')) continue;
    // not: were killed in Ostrov, police said, and four in Belmar are open
    const verbs = sentence.clauses.some(({ verb }) => verb >= endOf(whole) && verb < first);
    const people = verbs ? null : peopleByNumber(document, phrase, '');
    if (!people) continue;
    const rule = inStages ? whole.rule : 'place';
    told = told
      .filter((one) => !known.includes(one))
      .map((one) => (one === whole ? { ...whole, part: true } : one));
    told.push({ ...whole, people, range: people, rule, part: true });
  }
  return told;
};
