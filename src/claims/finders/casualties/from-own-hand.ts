/**
 * Clauses → findings of people who turned on themselves: “took his own life”, “committed suicide”, “turned
 * the gun on herself”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import { isAttacker } from '../../../language/acts/acts.ts';
import type { Document } from '../../../language/document.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { readPeople } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

const byOwnHand = (document: Document, clause: Clause): Finding[] => {
  if (clause.voice === 'passive' || clause.negated || clause.modal) return [];
  const outcome = outcomeOf(document, clause);
  if (!outcome) return [];
  const all = clause.subjects
    .map((phrase) => readPeople(document, phrase, 'any'))
    .filter((one) => one !== null && one.kind !== 'none');
  // a clerk and a guard took their own lives
  const several = /^lives$/u.test(document.tokens[clause.objects[0]?.head ?? -1]?.lower ?? '');
  if (outcome === 'taken' && !areSeveral(document, clause)) return [];
  return (several ? all : all.slice(0, 1)).flatMap((people) => {
    if (!people) return [];
    const range = rangeOf(people, clause, clause.objects[0] ?? clause);
    const died = outcome === 'taken' ? 'killed' : outcome;
    return [{ outcome: died, people, range, rule: 'self', confidence: 0.75, part: people.part }];
  });
};

/** a clerk and a guard took their lives; not: the gunmen took their lives, those of others */
const areSeveral = ({ tokens }: Document, { subjects }: Clause): boolean =>
  subjects.length > 1 &&
  subjects.every(({ head, pronoun }) => !pronoun && !isAttacker(tokens[head]?.lower ?? ''));

/** What came of it; “taken” of their lives, which may be those of others. */
const outcomeOf = ({ tokens }: Document, clause: Clause): Outcome | 'taken' | null => {
  const object = clause.objects[0];
  if (!object) return null;
  const word = tokens[object.head]?.lower ?? '';
  const isOwn = tokens[object.head - 1]?.lower === 'own';
  // took his own life, ended their own lives
  if (/^(?:take|end)$/u.test(clause.lemma)) {
    if (isOwn) return /^(?:life|lives)$/u.test(word) ? 'killed' : null;
    return word === 'lives' && tokens[object.head - 1]?.lower === 'their' ? 'taken' : null;
  }
  // committed suicide
  if (clause.lemma === 'commit') return word === 'suicide' ? 'killed' : null;
  // turned the gun on himself: what came of it is open
  const self = clause.prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'on' &&
      /^(?:him|her|them)sel(?:f|ves)$/u.test(tokens[phrase.head]?.lower ?? ''),
  );
  return clause.lemma === 'turn' && self && firearm.test(word) ? 'casualties' : null;
};

const firearm = /^(?:(?:hand|shot)?gun|weapon|pistol|revolver|rifle|firearm)$/u;

/** Who killed themselves, or shot themselves with an end that is not told. */
export const ownHandRules: readonly VerbRule[] = [
  { verbs: /^(?:take|end|commit|turn)$/u, find: byOwnHand },
];
