/**
 * A verb that tells in what state people are, with a clause between the two → findings: “eighteen miners
 * trapped in the pit were found dead”, “six others who were in the mill are still unaccounted for”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { readState } from './outcome-words.ts';
import { readPeople } from './people.ts';
import type { VerbRule } from './verb-rules.ts';

/** residents of a house, miners at a pit: behind where they are; the place itself where nothing tells it */
const behindPlace = (
  tokens: Document['tokens'],
  phrases: readonly NounPhrase[],
  at: number,
): number => {
  const isPlace = /^(?:of|at|in|on|aboard|from|inside)$/u.test(tokens[at]?.lower ?? '');
  return (isPlace && phrases.find(({ first }) => first === at + 1)?.last) || at;
};

/** The people before a verb whom a clause between the two describes; null where none does. */
export const describedBefore = (
  { tokens }: Document,
  { phrases, clauses }: Sentence,
  verb: Clause,
): NounPhrase | null => {
  const others = clauses.filter(({ first }) => first < verb.first);
  const people = phrases.find(({ last, first }) => {
    if (first >= verb.first) return false;
    // three hikers missing since Monday
    if (tokens[last]?.lower === 'missing') return others.length === 0;
    // miners trapped in the pit, others who were in the mill, residents of a house that collapsed
    const end = behindPlace(tokens, phrases, last);
    const [inner, ...more] = others.filter((one) => one.first >= last);
    const isNext =
      inner !== undefined &&
      (inner.relative
        ? inner.first <= end + 1 + Number(tokens[end + 1]?.pos === 'ADV')
        : /^(?:bare|ing)$/u.test(inner.form) && inner.first === end);
    return isNext && more.length === 0 && others.every((one) => one === inner || one.last <= first);
  });
  const between = people && tokens.slice(people.last, verb.first);
  return people && between?.every(({ text, lower }) => !/^(?:,|;|and|but)$/u.test(text && lower))
    ? people
    : null;
};

/** found dead, are still unaccounted for, remain in critical condition */
const stateBehind = (
  { tokens }: Document,
  { last, lemma, voice }: Clause,
): { outcome: Outcome; last: number } | null => {
  let at = last;
  while (/^(?:still|now|also|all|both)$/u.test(tokens[at]?.lower ?? '')) at++;
  if (lemma === 'unaccounted')
    return tokens[at]?.lower === 'for' ? { outcome: 'missing', last: at + 1 } : null;
  const isState = lemma === 'be' || lemma === 'remain' || voice === 'passive';
  return isState ? readState(tokens, at) : null;
};

/** miners who were trapped when a pit collapsed were found dead: the subject, with two verbs between */
const farBefore = (
  { clauses }: Sentence,
  { subjects, relative, first }: Clause,
): NounPhrase | null => {
  const [subject] = subjects;
  const inner = clauses.filter((one) => one.first < first && one.first >= (subject?.last ?? first));
  return subject &&
    !relative &&
    inner.length > 1 &&
    inner[0]?.relative &&
    inner[0].subjects[0] === subject
    ? subject
    : null;
};

const inState = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  const state = clause.negated || clause.modal !== null ? null : stateBehind(document, clause);
  const phrase =
    state && (farBefore(sentence, clause) ?? describedBefore(document, sentence, clause));
  const people = phrase && readPeople(document, phrase, 'people');
  const isNew = people?.kind === 'counted' || (people?.kind === 'one' && !people.definite);
  if (!state || !people || !isNew) return [];
  // four of the nine who were shot remain in hospital: the rest are hurt too
  if (state.outcome === 'injured' && people.part) return [];
  // seven hurt in crash: police two people are dead
  const isOther = (one: NounPhrase): boolean =>
    one !== phrase && readPeople(document, one, 'people')?.kind === 'counted';
  if (clause.subjects.some(isOther)) return [];
  const range = rangeOf(people, { first: clause.first, last: state.last });
  return [
    { outcome: state.outcome, people, range, rule: 'state', confidence: 0.75, part: people.part },
  ];
};

/** In what state those are whom a clause describes. */
export const farSubjectRules: readonly VerbRule[] = [
  {
    verbs: /^(?:be|remain|find|declare|pronounce|confirm|presume|list|unaccounted)$/u,
    find: inState,
  },
];
