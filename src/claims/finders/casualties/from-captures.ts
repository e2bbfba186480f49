/**
 * Clauses → findings of people who were led away or kept: “took 300 people into custody”, “made off
 * with 14 pupils”.
 */
import { isAttacker } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { TokenRange } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { readPeople } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

/** police took 300 people into custody; held two men in custody */
const takenIn = (document: Document, clause: Clause): Finding[] => {
  const { voice, objects, prepositions } = clause;
  if (voice === 'passive' || clause.negated) return [];
  const custody = prepositions.find(({ preposition, phrase }) => {
    const head = document.tokens[phrase.head]?.lower ?? '';
    return /^(?:in|into)$/u.test(preposition) && /^(?:custody|captivity|detention)$/u.test(head);
  });
  return custody ? captured(document, clause, objects, custody.phrase) : [];
};

/** the gunmen made off with 14 pupils, ran off with two girls; not: made off with 14 phones */
const carriedOff = (document: Document, clause: Clause): Finding[] => {
  const { particle, prepositions } = clause;
  if (!/^(?:off|away)$/u.test(particle ?? '')) return [];
  const [taken] = prepositions;
  if (taken?.preposition !== 'with' || clause.negated || clause.modal !== null) return [];
  return captured(document, clause, [taken.phrase], taken.phrase).filter(
    ({ people }) => people.kind === 'counted',
  );
};

const captured = (
  document: Document,
  clause: Clause,
  phrases: readonly NounPhrase[],
  end: TokenRange,
): Finding[] =>
  phrases.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun) return [];
    const range = rangeOf(people, clause, end);
    const { part } = people;
    return [{ outcome: 'captured', people, range, rule: 'taken', confidence: 0.75, part }];
  });

/** Whom a clause takes away. */
export const captureRules: readonly VerbRule[] = [
  { verbs: /^(?:take|hold|bring|lead)$/u, find: takenIn },
  { verbs: /^(?:make|run|ride|march|drive)$/u, find: carriedOff },
];

/** What “held” tells: ten people were held in a raid; not: held up, held her back, held responsible, held in esteem, the first of many held */
export const heldOutcome = ({ tokens }: Document, clause: Clause): Outcome | undefined => {
  const { lemma, form, voice, subjects, objects, last, prepositions, particle } = clause;
  const undergone = voice === 'passive' || (form === 'bare' && objects.length === 0);
  // gunmen held six guards
  const kept = subjects.some(
    ({ head }) => isAttacker(tokens[head]?.lower ?? '') || captors.test(tokens[head]?.lower ?? ''),
  );
  if (
    lemma !== 'hold' ||
    !(undergone || kept) ||
    particle ||
    otherHold.test(tokens[tokens[last]?.pos === 'PRON' ? last + 1 : last]?.lower ?? '') ||
    subjects.some(({ elliptical, first }) => elliptical && tokens[first - 1]?.lower === 'of')
  )
    return undefined;
  return prepositions.some(({ phrase }) => regards.test(tokens[phrase.head]?.lower ?? ''))
    ? undefined
    : 'captured';
};
const captors = /^(?:police|soldiers|troops|pirates|inmates|prisoners)$/u;
const otherHold =
  /^(?:responsible|accountable|liable|back|to|up|down|out|on|off|together|harmless)$/u;
const regards = /^(?:regard|esteem|contempt|awe|honou?r|suspense|place|check|account)$/u;
