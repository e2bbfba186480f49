/**
 * Clauses → findings of people who lost their homes: “thousands of residents fled”, “3,000 people
 * were driven from their homes”, “lost their homes”.
 */
import { isAttacker } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import { memberWords } from '../../../language/names/name-words.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { type Finding, rangeOf } from './finding.ts';
import { isDweller, isLeftBehind } from './outcome-words.ts';
import { readPeople } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

const home = /^(?:homes?|houses?|dwellings|villages|shelters)$/u;

/** were driven from their homes, forced half a million people out of their homes; lost their homes */
const homeless = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  const { lemma, voice, objects, subjects, prepositions, negated } = clause;
  if (negated) return [];
  const isHome = ({ head, first }: NounPhrase): boolean =>
    home.test(document.tokens[head]?.lower ?? '') &&
    /^(?:their|his|her)$/u.test(document.tokens[first]?.lower ?? '');
  const lost = lemma === 'lose' && voice === 'active' ? objects.find(isHome) : undefined;
  const left = /^(?:drive|force|chase|expel|evict|push)$/u.test(lemma)
    ? prepositions.find(
        ({ preposition, phrase }) => /^(?:from|of)$/u.test(preposition) && isHome(phrase),
      )
    : undefined;
  const behind =
    /^(?:leave|abandon|evacuate)$/u.test(lemma) && mustLeave(document, sentence, clause)
      ? objects.find(isHome)
      : undefined;
  const house = lost ?? left?.phrase ?? behind;
  if (!house) return [];
  const those = lost || behind || voice === 'passive' ? subjects : objects;
  return those.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (people?.kind !== 'counted') return [];
    const range = rangeOf(people, clause, house);
    return [
      { outcome: 'displaced', people, range, rule: 'homes', confidence: 0.75, part: people.part },
    ];
  });
};

const leftHomes =
  /^(?:homes|houses|dwellings|flats|apartments|villages|towns|neighbou?rhoods|areas)$/u;

/** were evacuated from their homes, from 12 villages; not: from a hotel, which is a rescue */
export const isOutOfHomes = ({ tokens }: Document, { lemma, prepositions }: Clause): boolean =>
  lemma === 'evacuate' &&
  prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'from' && leftHomes.test(tokens[phrase.head]?.lower ?? ''),
  );

/** had to leave their homes, were forced to leave their homes */
const mustLeave = ({ tokens }: Document, sentence: Sentence, clause: Clause): boolean => {
  const [had, to] = tokens.slice(clause.verb - 2, clause.verb);
  if (had?.lower === 'had' && to?.lower === 'to') return true;
  return clause.form === 'infinitive' && driverOf(sentence, clause) !== null;
};

/** thousands of residents fled; not: gunmen, two robbers fled, 300 people fled the club */
export const losesHome = (
  { tokens }: Document,
  { objects, prepositions }: Clause,
  phrase: NounPhrase,
): boolean => {
  const head = tokens[phrase.head]?.lower ?? '';
  const isArmed =
    isAttacker(head) || memberWords.has(head) || /^(?:robbers?|thie(?:f|ves))$/u.test(head);
  const places = [...objects, ...prepositions.map((one) => one.phrase)];
  return (
    !isArmed &&
    (phrase.elliptical || isDweller(head)) &&
    places.every((place) => !isLeftBehind(tokens[place.head]?.lower ?? ''))
  );
};

/** forced 3,000 people to flee: whoever was forced is the subject */
export const driverOf = (sentence: Sentence, clause: Clause): Clause | null => {
  const before = sentence.clauses.filter(({ verb }) => verb < clause.first).at(-1);
  return before && /^(?:force|cause|drive|compel|prompt|lead)$/u.test(before.lemma) ? before : null;
};

/** 900 residents were relocated to shelters, 900 people are living in camps; not: 900 clerks were relocated */
const sheltered = (document: Document, clause: Clause): Finding[] => {
  const { lemma, voice, subjects, objects, prepositions, negated, modal, form } = clause;
  const { tokens } = document;
  if (negated || modal !== null || form === 'infinitive') return [];
  const refuge = prepositions.find(({ phrase }) => refuges.test(tokens[phrase.head]?.lower ?? ''));
  const moves = lemma === 'relocate';
  if (!moves && (!refuge || voice === 'passive')) return [];
  return (moves && voice === 'active' ? objects : subjects).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (people?.kind !== 'counted' || !isDweller(tokens[phrase.head]?.lower ?? '')) return [];
    const range = rangeOf(people, clause, refuge?.phrase ?? clause);
    return [
      { outcome: 'displaced', people, range, rule: 'homes', confidence: 0.7, part: people.part },
    ];
  });
};

const refuges = /^(?:camps?|shelters?|tents?)$/u;

/** Who lost their homes. */
export const homeRules: readonly VerbRule[] = [
  { verbs: /^(?:relocate|live|stay|shelter)$/u, find: sheltered },
  {
    verbs: /^(?:lose|drive|force|chase|expel|evict|push|leave|abandon|evacuate)$/u,
    find: homeless,
  },
];
