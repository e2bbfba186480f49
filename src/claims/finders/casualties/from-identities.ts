/**
 * Sentences that give people told of before their names → findings about them by name: “identified
 * the victims as John Marten, 31, and Ann Orlov”, “the dead man was John Marten”, “the victim, Ann
 * Orlov, was a clerk”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import { headWord } from '../../../language/phrases/head-word.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Outcome } from '../../../model/claim.ts';
import { phraseFrom } from '../phrase-names.ts';
import { type Finding, rangeOf } from './finding.ts';
import type { Before } from './from-wholes.ts';
import { listFrom } from './list-from.ts';
import { readPeople } from './people.ts';

/** Words before a noun that tell what befell whom it names: the dead man, the slain officer. */
const states: ReadonlyMap<string, Outcome> = new Map([
  ['dead', 'killed'],
  ['slain', 'killed'],
  ['deceased', 'killed'],
  ['murdered', 'killed'],
  ['killed', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['missing', 'missing'],
]);

/** Of somebody beside the one told before. */
const further = /^(?:other|another|second|third|fourth|fifth|sixth|surviving)$/u;

const suffered: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'casualties', 'missing']);

/** Sentences from one that tells of people to one that says who they are. */
const farthest = 3;

/**
 * Finds the people whom a sentence names.
 *
 * @param before - What was told last before this sentence: of whom “the victim” and “him” are said.
 * @param told - What other rules found in this sentence.
 */
export const findIdentities = (
  document: Document,
  sentence: Sentence,
  before: Before | null,
  told: readonly Finding[],
): Finding[] =>
  sentence.role === 'title'
    ? []
    : [
        ...sentence.clauses.flatMap((clause) => byClause(document, sentence, clause, before, told)),
        ...sentence.phrases.flatMap((phrase) =>
          byApposition(document, sentence, phrase, before).filter(
            // that victim, Ann Orlov, was in good condition: told by the sentence itself
            ({ people, outcome }) =>
              told.every(
                (one) =>
                  one.outcome === outcome ||
                  one.people.last <= phrase.first ||
                  one.people.first >= people.last,
              ),
          ),
        ),
      ];

/** Police identified the victim as John Marten; the victim was named as, was John Marten */
const byClause = (
  document: Document,
  sentence: Sentence,
  { lemma, voice, form, negated, subjects, objects, prepositions, first, last }: Clause,
  before: Before | null,
  told: readonly Finding[],
): Finding[] => {
  if (negated) return [];
  const [subject] = subjects;
  if (lemma === 'be') {
    // “the man was John Marten”: only of those of whom the noun tells what befell them, and of victims
    const own = subject && outcomeOf(document, sentence, subject, null) !== null;
    const isVictim = subject && /^victims?$/u.test(headWord(document, subject));
    const whom = own ? null : before;
    return own || isVictim
      ? named(document, sentence, subject, objects[0], whom, { first, last })
      : [];
  }
  if (lemma !== 'identify' && lemma !== 'name') return [];
  const victim = voice === 'passive' || form === 'bare' ? subject : objects[0];
  const as = prepositions.find(({ preposition }) => preposition === 'as')?.phrase;
  // the victim, identified as Ann Orlov, died: not as she was told of before
  const isDead = ({ outcome, people }: Finding): boolean =>
    outcome === 'killed' && people.first === victim?.first;
  return named(document, sentence, victim, as, before, { first, last }).filter(
    ({ outcome }) => outcome === 'killed' || !told.some(isDead),
  );
};

/** the victim, John Marten, 31, was a clerk */
const byApposition = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  before: Before | null,
): Finding[] => {
  const { tokens } = document;
  // one of the wounded students, Omar Sabri: from-nouns finds him
  if (tokens[phrase.last]?.text !== ',' || phrase.pronoun || phrase.partitive) return [];
  const name = phraseFrom(sentence, phrase.last + 1);
  const closes = /^[,.]$/u.test(tokens[name?.last ?? -1]?.text ?? '');
  const isTold =
    outcomeOf(document, sentence, phrase, null) !== null ||
    /^victims?$/u.test(headWord(document, phrase));
  return name && closes && isTold ? named(document, sentence, phrase, name, before, phrase) : [];
};

/** The names that begin with a phrase, as those of a victim. */
const named = (
  document: Document,
  sentence: Sentence,
  victim: NounPhrase | undefined,
  name: NounPhrase | undefined,
  before: Before | null,
  range: { first: number; last: number },
): Finding[] => {
  if (!victim || !name) return [];
  const people = listFrom(document, sentence, name.first)
    .filter(({ head }) => nameAt(document, head)?.kind === 'person')
    .map((phrase) => readPeople(document, phrase, 'any'))
    .filter((one) => one?.kind === 'named');
  const others = ofOthers(document, victim, people.length, before);
  const outcome = others ?? outcomeOf(document, sentence, victim, before);
  if (!outcome) return [];
  // 12 were taken to hospital. The victims were identified as two men: the two who died
  const dead = before?.dead ?? null;
  const areDead =
    !victim.pronoun &&
    !others &&
    outcome !== 'killed' &&
    dead !== null &&
    before?.finding.people.count.min !== people.length;
  if (areDead && dead.min !== people.length) return [];
  // “him” among five; five victims by name where one died and four were hurt: which of them is open
  const total = before?.finding.people.count.min ?? people.length;
  const isOpen =
    !areDead && !others && (victim.pronoun ? people.length !== total : people.length > total);
  return isOpen
    ? []
    : people.map((one) => ({
        outcome: areDead ? 'killed' : outcome,
        people: one!,
        range: rangeOf(victim, range, one!),
        rule: 'identified',
        confidence: 0.7,
        part: people.length > 1 || total > 1,
      }));
};

/** The other victims were identified as two men, where two were told to be hurt, or more than two to have died */
const ofOthers = (
  { tokens }: Document,
  { first, head }: NounPhrase,
  number: number,
  before: Before | null,
): Outcome | null => {
  const isOthers =
    tokens[head]?.lower === 'victims' &&
    tokens.slice(first, head).some(({ lower }) => /^(?:other|remaining)$/u.test(lower));
  if (!isOthers || !before) return null;
  const areHurt = before.hurt?.max === number;
  const areDead = (before.dead?.max ?? 0) > number;
  if (areHurt === areDead) return null;
  return areHurt ? 'injured' : 'killed';
};

/** A clerk was killed. A man fled. He was identified: another person came between */
const isAnother = (document: Document, index: number, { sentence }: Before): boolean =>
  document.sentences
    .slice(sentence + 1, index)
    .some(({ clauses }) =>
      clauses.some(({ subjects }) =>
        subjects.some(
          (phrase) =>
            /^an?(?:other)?$/u.test(document.tokens[phrase.first]?.lower ?? '') &&
            readPeople(document, phrase, 'people')?.count.max === 1,
        ),
      ),
    );

/** What befell whom a phrase names: the dead man, the deceased; the victims, them: as told before. */
const outcomeOf = (
  document: Document,
  { index }: Sentence,
  { first, head, pronoun }: NounPhrase,
  before: Before | null,
): Outcome | null => {
  const { tokens } = document;
  const word = tokens[head]?.lower ?? '';
  const own = tokens
    .slice(first, head + 1)
    .flatMap(({ lower, pos }) => (pos === 'PROPN' ? [] : (states.get(lower) ?? [])));
  if (own[0]) return own[0];
  if (!before || !suffered.has(before.finding.outcome)) return null;
  // one of the victims died; the second victim, Ann Orlov, was taken to a hospital: not the one
  const one = before.finding.people.count.max === 1;
  if (one && tokens.slice(first, head).some(({ lower }) => further.test(lower))) return null;
  const near = index - before.sentence <= farthest;
  // “a man was killed …, the man”: the same word
  const whom = before.finding.people.who.toLowerCase().split(' ').at(-1) ?? '';
  const isSame = near && tokens[first]?.lower === 'the' && word === whom;
  const isThem =
    near &&
    pronoun &&
    /^(?:he|him|she|her|they|them)$/u.test(word) &&
    !isAnother(document, index, before);
  return /^victims?$/u.test(word) || isSame || isThem ? before.finding.outcome : null;
};
