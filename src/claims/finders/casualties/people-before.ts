/**
 * A place in a document → the people that “they” or “she” means there: the subject of the verb before
 * it, or of the sentence before, where that tells of as many people and of no others.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { wordsOf } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { isReportingVerb } from '../../../language/reports/cues.ts';
import { fitsPronoun, genderOfPeople } from './gender-of-people.ts';
import { type People, readPeople } from './people.ts';

/**
 * Two hikers were found in a ravine. They were dead · a woman and her son were taken to a hospital,
 * where they died.
 *
 * @param at - Index of the pronoun.
 * @param several - “they”; else “he” or “she”.
 * @returns Who they are and how many, or null where that is open.
 */
export const peopleBefore = (
  document: Document,
  sentence: Sentence,
  at: number,
  several: boolean,
): Pick<People, 'who' | 'count'> | null => {
  const within = subjectsBefore(document, sentence, at).filter(
    (phrase) =>
      !phrase.pronoun &&
      (several || (isOne(document, phrase) && !tellsOf(document, sentence, phrase, at))),
  );
  const pronoun = several ? 'they' : (document.tokens[at]?.lower ?? '');
  if (within.length > 0) return groupOf(document, sentence, within, at, pronoun);
  const before = document.sentences[sentence.index - 1];
  if (!before || before.role !== sentence.role) return null;
  const subjects = subjectsBefore(document, before, before.last);
  return groupOf(document, before, subjects, before.last, pronoun);
};

/** Crews tried to help him, but he died: none of the crews. */
const isOne = (document: Document, phrase: NounPhrase): boolean => {
  const people = readPeople(document, phrase, 'any');
  return people?.count.max === 1;
};

/**
 * A gunman opened fire in a shop. Police shot and killed him · exchanged fire with the suspect, killing
 * him: the one person told of before whom the doer may mean.
 *
 * @param at - Index of “him” or “her”, the object of a verb.
 * @returns Who it is, or null where no one or more than one is told of.
 */
export const objectBefore = (
  document: Document,
  sentence: Sentence,
  at: number,
): Pick<People, 'who' | 'count'> | null => {
  const pronoun = document.tokens[at]?.lower ?? '';
  const here = onesBefore(document, sentence, at, pronoun, doersOf(sentence, at));
  const before = document.sentences[sentence.index - 1];
  const isBefore = here.length === 0 && before?.role === sentence.role;
  const told = isBefore ? onesBefore(document, before, before.last, pronoun, []) : here;
  const [one] = told;
  // the sheriff says that they found him. Guards shot back, killing him: not the sheriff
  if (!one || told.length > 1 || speaks(isBefore ? before : sentence, one)) return null;
  return { who: one.who, count: one.count };
};

/**
 * Medics took Ann Orlov to a clinic, where she died · officers found the victim in a lane. He was pronounced
 * dead: the one person of the sentence, or of the one before it, whom “he” or “she” may mean.
 *
 * @param at - Index of the pronoun.
 */
export const onlyOneBefore = (
  document: Document,
  sentence: Sentence,
  at: number,
): Pick<People, 'who' | 'count'> | null => {
  const pronoun = document.tokens[at]?.lower ?? '';
  const before = document.sentences[sentence.index - 1];
  const here = onesBefore(document, sentence, at, pronoun, []);
  const isBefore = here.length === 0 && before?.role === sentence.role;
  const [one, another] = isBefore ? onesBefore(document, before, before.last, pronoun, []) : here;
  if (!one || another || speaks(isBefore ? before : sentence, one)) return null;
  return { who: one.who, count: one.count };
};

/** Whoever says so lives on. */
const speaks = ({ clauses }: Sentence, { first }: People): boolean =>
  clauses.some(
    ({ lemma, voice, subjects }) =>
      voice === 'active' &&
      isReportingVerb(lemma) &&
      subjects.some((phrase) => phrase.first === first),
  );

/** The coroner Ann Orlov recorded that she died, Orlov said Hale was on the way when he was hurt: somebody else */
const tellsOf = (
  { tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
  at: number,
): boolean =>
  clauses.some(
    ({ lemma, voice, last, subjects }) =>
      voice === 'active' &&
      subjects[0] === phrase &&
      ((isReportingVerb(lemma) && last <= at) ||
        (last === at - 1 && tokens[last]?.lower === 'that')),
  );

/**
 * A boy was walking home when he was shot, when someone shot him: the one person of the sentence, who is
 * new and does something in it.
 *
 * @param at - Index of the pronoun.
 */
export const personHere = (
  document: Document,
  sentence: Sentence,
  at: number,
): Pick<People, 'who' | 'count'> | null => {
  const pronoun = document.tokens[at]?.lower ?? '';
  const isObject = /^(?:him|her)$/u.test(pronoun);
  const [one, another] = onesBefore(
    document,
    sentence,
    at,
    pronoun,
    isObject ? doersOf(sentence, at) : [],
  );
  if (!one || another) return null;
  const isNew = one.kind === 'named' || /^(?:an?|another) /iu.test(one.who);
  const acts = sentence.clauses.some(
    ({ verb, subjects }) => verb < at && subjects.some(({ first }) => first === one.first),
  );
  return isNew && acts ? { who: one.who, count: one.count } : null;
};

/** A man shot two guards before he was killed: the phrase for whoever did the deed, whom “he” stands for. */
export const doerBefore = (
  document: Document,
  { clauses, phrases }: Sentence,
  at: number,
): NounPhrase | undefined => {
  if (!/^(?:before|until)$/u.test(document.tokens[at - 1]?.lower ?? '')) return undefined;
  const deed = clauses.findLast(({ verb }) => verb < at);
  const [near] = deed?.voice === 'active' ? deed.subjects : [];
  // a man who hid in a house shot two guards
  const subject = near && isSomebody(document, near) ? near : near && phrases[0];
  const befalls = deed?.objects.some((phrase) => isSomebody(document, phrase));
  const one = subject && befalls ? readPeople(document, subject, 'any') : null;
  const pronoun = document.tokens[at]?.lower ?? '';
  return one?.count.max === 1 && fitsPronoun(genderOfPeople(document, one), pronoun)
    ? subject
    : undefined;
};

/** One of them, Otto Brandt, was taken to a clinic, where he died: the name that the sentence has for him. */
export const nameBefore = (
  document: Document,
  sentence: Sentence,
  at: number,
): Pick<People, 'who' | 'count'> | null => {
  const [subject, ...others] = subjectsBefore(document, sentence, at);
  const one = subject && others.length === 0 ? readPeople(document, subject, 'any') : null;
  return one?.kind === 'named' && subject?.quantity ? one : null;
};

/** Those who do to “him” what the verb says: nobody kills him and is he. */
const doersOf = ({ clauses }: Sentence, at: number): readonly NounPhrase[] => {
  const index = clauses.findIndex(({ objects }) => objects.some(({ head }) => head === at));
  const own = clauses[index]?.subjects ?? [];
  return own.length > 0 ? own : (clauses[index - 1]?.subjects ?? []);
};

/** The single people told of before a place, each once: “the suspect, Ivo Hale” is one. */
export const onesBefore = (
  document: Document,
  { phrases }: Sentence,
  at: number,
  pronoun: string,
  apart: readonly NounPhrase[],
): People[] => {
  const told = phrases.filter(
    (phrase) => phrase.last <= at && !apart.includes(phrase) && isSomebody(document, phrase),
  );
  return told.flatMap((phrase) => {
    const named = told.some(
      ({ last }) => phrase.first === last + 1 && document.tokens[last]?.lower === ',',
    );
    const one = named ? null : readPeople(document, phrase, 'any');
    return one && !one.pronoun && one.count.max === 1 && one.count.min === 1
      ? fitsPronoun(genderOfPeople(document, one), pronoun)
        ? [one]
        : []
      : [];
  });
};

/** The subjects of the first verb that has people for subjects. */
const subjectsBefore = (
  document: Document,
  { clauses }: Sentence,
  at: number,
): readonly NounPhrase[] =>
  clauses.find(
    ({ verb, subjects }) => verb < at && subjects.some((phrase) => isSomebody(document, phrase)),
  )?.subjects ?? [];

/** people by a word for them, or a person by name */
const isSomebody = (document: Document, phrase: NounPhrase): boolean =>
  readPeople(document, phrase, 'people') !== null ||
  nameAt(document, phrase.head)?.kind === 'person';

const groupOf = (
  document: Document,
  { phrases }: Sentence,
  subjects: readonly NounPhrase[],
  at: number,
  pronoun: string,
): Pick<People, 'who' | 'count'> | null => {
  const several = pronoun === 'they';
  const people = subjects.map((phrase) => readPeople(document, phrase, 'any'));
  const known = people.filter((one) => one !== null).filter(isCounted);
  if (known.length === 0 || known.length < people.length) return null;
  const others = phrases.filter(
    (phrase) =>
      phrase.last <= at &&
      !subjects.includes(phrase) &&
      // Ann Orlov, a clerk, had gone there when she was killed
      !subjects.some(
        ({ last }) => phrase.first === last + 1 && document.tokens[last]?.lower === ',',
      ) &&
      // someone shot him
      !phrase.pronoun &&
      readPeople(document, phrase, 'people'),
  );
  const min = known.reduce((sum, { count }) => sum + count.min, 0);
  const max = known.reduce((sum, { count }) => sum + (count.max ?? 0), 0);
  if (others.length > 0 || min < 2 === several) return null;
  const first = Math.min(...subjects.map((phrase) => phrase.first));
  const last = Math.max(...subjects.map((phrase) => phrase.last));
  const words = wordsOf(document, { first, last });
  const [one] = known;
  if (one && known.length === 1)
    return fitsPronoun(genderOfPeople(document, one), pronoun)
      ? { who: one.who, count: one.count }
      : null;
  const approximate = known.some(({ count }) => count.approximate);
  return { who: words, count: { min, max, approximate, words } };
};

const isCounted = ({ pronoun, count }: People): boolean => !pronoun && count.max !== null;
