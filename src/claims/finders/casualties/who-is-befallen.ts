/**
 * A clause → the phrases of those whom its verb befalls: its subjects, those who make up “everyone on
 * board”, the nearest person before “who”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { listFrom } from './list-from.ts';
import { namesPerson } from './outcome-words.ts';
import { readPeople, readPersons, type Strictness } from './people.ts';

/** engineer and poet Ann Orlov: one person, by two words; not: engineer Tom Hale and poet Ann Orlov */
const isHalfOfTitle = (
  { tokens }: Document,
  { first, last, head }: NounPhrase,
  phrases: readonly NounPhrase[],
): boolean => {
  const named = phrases.find((one) => one.first === last + 1);
  const isBare = tokens[first]?.pos !== 'DET' && tokens[head]?.pos === 'NOUN';
  return (
    isBare &&
    tokens[last]?.lower === 'and' &&
    namesPerson(tokens[head]?.lower ?? '') &&
    tokens[named?.first ?? -1]?.pos === 'NOUN' &&
    tokens[named?.head ?? -1]?.pos === 'PROPN'
  );
};

/**
 * The driver of one, who was 60, died: of the one car nothing is told; a clerk was pronounced dead by
 * medics, and a guard died: no medics died
 */
const isOfAnother = (
  { tokens }: Document,
  { first }: NounPhrase,
  phrases: readonly NounPhrase[],
): boolean => {
  const before = tokens[first - 1]?.lower;
  return (
    (before === 'of' && phrases.some(({ last }) => last === first - 1)) ||
    (before === 'by' && phrases.some((other) => other.first > first))
  );
};

/** the father of a boy who was hurt: of what “who” may stand for, the nearest person */
export const onlyAntecedent = (
  document: Document,
  clause: Clause,
  phrases: readonly NounPhrase[],
  strictness: Strictness,
): readonly NounPhrase[] => {
  const people = phrases.filter((one) => !isHalfOfTitle(document, one, phrases));
  if (!clause.relative) return people.filter((one) => !isOfAnother(document, one, phrases));
  const nearest = clause.subjects.find((phrase) => readPeople(document, phrase, strictness));
  return people.filter((phrase) => phrase === nearest || !clause.subjects.includes(phrase));
};

/** Ann Orlov, 33, and Otto Brandt, 44, both died; a clerk, two guards and a nurse all died: those before “all” */
const listedBefore = (
  document: Document,
  { phrases, first }: Sentence,
  all: NounPhrase,
): readonly NounPhrase[] | null => {
  const { tokens } = document;
  if (!/^(?:all|both)$/u.test(tokens[all.head]?.lower ?? '') || all.last - all.first > 1)
    return null;
  const list: NounPhrase[] = [];
  let at = all.first;
  let joined = false;
  for (;;) {
    // 44, and
    while (
      at > first &&
      (/^(?:and|[,;])$/u.test(tokens[at - 1]?.lower ?? '') ||
        /^\d{1,2}$/u.test(tokens[at - 1]?.text ?? ''))
    ) {
      joined ||= list.length > 0 && tokens[at - 1]?.lower === 'and';
      at--;
    }
    const phrase = phrases.find(({ last }) => last === at);
    const people = phrase && readPersons(document, phrase);
    if (!phrase || !people || people.pronoun) break;
    list.unshift(phrase);
    at = phrase.first;
  }
  const isBoth = tokens[all.head]?.lower === 'both';
  return joined && (isBoth ? list.length === 2 : list.length > 1) ? list : null;
};

/** Everyone on board, 44 passengers and four crew, died: those who make up everyone */
const listedSubjects = (
  document: Document,
  sentence: Sentence,
  { first, subjects }: Clause,
): readonly NounPhrase[] => {
  const { tokens } = document;
  const [all] = subjects;
  const before = all && listedBefore(document, sentence, all);
  if (before) return before;
  if (!all || !/^(?:everyone|everybody|all)$/u.test(tokens[all.head]?.lower ?? '')) return subjects;
  const comma = tokens.slice(all.last, all.last + 5).find(({ text }) => /^[,–—-]$/u.test(text));
  const list = comma ? listFrom(document, sentence, comma.index + 1) : [];
  const closed = /^[,–—-]$/u.test(tokens[list.at(-1)?.last ?? -1]?.text ?? '');
  const counted = list.every((one) => readPeople(document, one, 'people')?.kind === 'counted');
  return closed && counted && list.length > 0 && (list.at(-1)?.last ?? first) < first
    ? list
    : subjects;
};

/** Ann Orlov was the only person hurt: Ann Orlov; null where nobody is told to be the only one */
export const onlyOne = (
  { tokens }: Document,
  { clauses }: Sentence,
  [phrase]: readonly NounPhrase[],
): readonly NounPhrase[] | null => {
  const be = clauses.findLast(({ lemma, last }) => lemma === 'be' && last <= (phrase?.first ?? 0));
  if (!be || !phrase || be.subjects.length !== 1) return null;
  const [the, only] = tokens.slice(be.last, phrase.last).map(({ lower }) => lower);
  const isNear = phrase.head - be.last <= 3;
  return isNear && the === 'the' && /^(?:only|sole|lone)$/u.test(only ?? '') ? be.subjects : null;
};

/**
 * The subjects of a clause, or of “are now known” in: 31 people are known to have died, to have been killed */
export const subjectsOf = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): readonly NounPhrase[] => {
  const { tokens } = document;
  const { verb, subjects } = clause;
  if (subjects.length > 0)
    return onlyOne(document, sentence, subjects) ?? listedSubjects(document, sentence, clause);
  const have = tokens[verb - 1]?.lower === 'been' ? verb - 2 : verb - 1;
  if (tokens[have]?.lower !== 'have' || tokens[have - 1]?.lower !== 'to') return subjects;
  const knowing = sentence.clauses.find(
    (clause) => clause.verb === have - 2 && clause.voice === 'passive',
  );
  return knowing?.subjects ?? subjects;
};

/** 12 including two guards, clerk hurt: the verb’s subject is the 12 */
export const isOfWhole = ({ clauses }: Sentence, phrase: NounPhrase, at: number): boolean =>
  clauses.some(
    ({ lemma, subjects, first }) =>
      lemma === 'include' &&
      first < phrase.first &&
      subjects.length > 0 &&
      !subjects.includes(phrase) &&
      clauses.find(({ verb }) => verb === at)?.subjects[0] === subjects[0],
  );
