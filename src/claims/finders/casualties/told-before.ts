/**
 * “He”, “she”, “they” to whom something is told to have happened → who that is, by what was told before: the
 * one new person of the sentence, somebody of whom no harm was told, those hit in the sentence before.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { lastWord } from '../../../language/reports/mentions.ts';
import type { Draft } from '../../claim-type.ts';
import type { Finding } from './finding.ts';
import { type Gender, fitsPronoun } from './gender-of-people.ts';
import type { People } from './people.ts';
import { peopleBefore, personHere } from './people-before.ts';

/** Who was told of last, for “he” and “she”. */
export interface Told {
  who: string;
  gender: Gender | undefined;
  sentence: number;
}

/**
 * A boy was walking home when he was shot, a clerk was hit when someone shot her: who “he” is, where the
 * sentence tells of no one else and nothing was told of them before.
 */
export const firstTold = (
  document: Document,
  sentence: Sentence,
  finding: Finding,
  all: readonly Finding[],
  drafts: readonly Draft<'casualties'>[],
): Pick<People, 'who'> | null => {
  const { outcome, people, range } = finding;
  if (!/^(?:casualties|injured)$/u.test(outcome) || people.kind !== 'one') return null;
  // he heard a bang before he saw that a guard was shot: the guard
  const isOfOther = all.some(
    (one) => one !== finding && one.people.first >= range.first && one.range.last <= range.last,
  );
  if (isOfOther) return null;
  const one = personHere(document, sentence, people.first);
  return one && !isAmong(drafts, one) ? one : null;
};

/** Told by the same word or surname: “Orlov” and “Ann Orlov”. */
const isAmong = (drafts: readonly Draft<'casualties'>[], { who }: Pick<People, 'who'>): boolean =>
  drafts.some(({ fields }) => fields.who.endsWith(lastWord(who)));

/** A clerk fell from a roof. He is in critical condition: who “he” is, of whom no harm was told before. */
export const firstHurt = (
  document: Document,
  sentence: Sentence,
  { outcome, people }: Finding,
  drafts: readonly Draft<'casualties'>[],
  person: Told | null,
): Pick<People, 'who'> | null => {
  if (outcome !== 'injured' || people.kind !== 'one') return null;
  // crews pulled a clerk from a fire. He is in critical condition
  const isNext = person?.sentence === sentence.index - 1;
  const pronoun = document.tokens[people.first]?.lower ?? '';
  const near = isNext && fitsPronoun(person?.gender, pronoun) ? person : null;
  const one = peopleBefore(document, sentence, people.first, false) ?? near;
  const harmed = drafts.filter(({ fields }) => !/^(?:missing|rescued)$/u.test(fields.outcome));
  return one && !isAmong(harmed, one) ? one : null;
};

/** Officers found two men with wounds. They were taken to a clinic, where they died: the two, not the officers */
export const hitBefore = (
  { index }: Sentence,
  drafts: readonly Draft<'casualties'>[],
): Pick<People, 'who' | 'count'> | null => {
  const told = drafts
    .filter(({ sentence }) => sentence.index === index - 1)
    .map(({ fields }) => fields);
  const isHit = told.every(
    ({ outcome, count }) => /^(?:casualties|injured)$/u.test(outcome) && count.max === count.min,
  );
  const all = told.reduce((sum, { count }) => sum + count.min, 0);
  if (!isHit || all < 2) return null;
  const who = told.map((one) => one.who).join(' and ');
  return { who, count: { min: all, max: all, approximate: false, words: who } };
};
