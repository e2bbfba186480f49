/**
 * Findings of a sentence → with those of whom the same is told by “as”: “three captives were killed, as were
 * two of the rescuers”, or by where they were hit: “a boy was shot in the leg and a clerk in the arm”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { Finding } from './finding.ts';
import { listFrom } from './list-from.ts';
import { readPeople } from './people.ts';

/** Adds those who are told of behind “as was”, “as were”. */
export const withLikewise = (
  document: Document,
  sentence: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  const added =
    findings.length === 0
      ? []
      : sentence.phrases.flatMap((phrase): Finding[] => {
          const [as, were] = tokens.slice(phrase.first - 2, phrase.first);
          if (as?.lower !== 'as' || !/^(?:was|were)$/u.test(were?.lower ?? '')) return [];
          const told = findings.findLast(({ people }) => people.last <= phrase.first - 2);
          if (!told) return [];
          // as were a clerk and two guards
          const list = listFrom(document, sentence, phrase.first);
          const last = list.at(-1)?.last ?? phrase.last;
          return list.flatMap((one): Finding[] => {
            const people = readPeople(document, one, 'people');
            return people && people.kind !== 'none' && !people.pronoun
              ? [{ ...told, people, range: { first: people.first, last }, part: false }]
              : [];
          });
        });
  return [...findings, ...added];
};

/** Adds those of whom a list says only where they were hit: “…, a clerk in the arm and a guard in the back”. */
export const withHitBeside = (
  document: Document,
  { phrases }: Sentence,
  findings: readonly Finding[],
): Finding[] => {
  const { tokens } = document;
  const all = [...findings];
  for (const phrase of phrases) {
    const told = all.findLast(
      ({ rule, people }) => rule === 'passive' && people.last <= phrase.first - 2,
    );
    const between = tokens.slice(told?.range.last ?? phrase.first, phrase.first);
    const words = between.map(({ lower }) => lower).join(' ');
    const here = tokens.slice(phrase.last, phrase.last + 4).map(({ lower }) => lower);
    // the second of such a list, whose words end with where he was hit
    const isListed = told && told.range.first < told.people.first;
    if (!told || !(isListed ? joining : hitThere).test(words) || !bodyPart.test(here.join(' ')))
      continue;
    const people = readPeople(document, phrase, 'people');
    if (!people || people.kind === 'none' || people.pronoun || people.definite) continue;
    // in the arm, in the left arm
    const last = phrase.last + here.findIndex((word) => part.test(word)) + 1;
    all.push({ ...told, people, range: { first: told.range.first, last }, part: false });
  }
  return all;
};

const part =
  /^(?:head|face|jaw|neck|throat|shoulders?|chest|torso|abdomen|stomach|back|sides?|hips?|buttocks?|groin|pelvis|arms?|forearms?|elbows?|wrists?|hands?|fingers?|legs?|thighs?|knees?|calf|calves|ankles?|foot|feet)$/u;
const bodyPart = new RegExp(
  String.raw`^in (?:the|his|her) (?:\w+ )?${part.source.slice(1, -1)}\b`,
  'u',
);
const joining = /^(?:,|and|, and|while)$/u;
/** in the leg, a clerk …; twice in the left leg and a clerk … */
const hitThere =
  /^(?:(?:once|twice|(?:multiple|several|two|three|\d+) times) )?in (?:the|his|her) (?:\w+ ){1,2}(?:,|and|, and|while)$/u;
