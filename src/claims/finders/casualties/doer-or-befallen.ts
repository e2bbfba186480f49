/**
 * A clause of a deed → whether a phrase beside its verb is none of those befallen: whoever shot, whoever
 * speaks of it, whoever does what the next clause tells.
 */
import { isAttacker } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';

/** the number of casualties and injured kept rising: a noun beside another, whatever the tagger takes it for */
export const isCountedNoun = ({ tokens }: Document, { verb }: Clause): boolean =>
  tokens[verb - 1]?.lower === 'and' &&
  /^(?:casualties|dead|deaths|killed|fatalities|missing|sick|dying)$/u.test(
    tokens[verb - 2]?.lower ?? '',
  ) &&
  tokens
    .slice(Math.max(0, verb - 7), verb)
    .some(({ lower }) => /^(?:number|toll|list|figures?|count|tally|families|names)$/u.test(lower));

/** Then Marten shot at a house, the gunman shot from a car: the one verb of a sentence, and no headline */
export const isShooter = (
  { tokens }: Document,
  sentence: Sentence,
  { lemma, first, verb, last, subjects, relative }: Clause,
): boolean => {
  // the mayor hit out at the council, the army hit back
  if (/^(?:strike|hit)$/u.test(lemma) && /^(?:out|back)$/u.test(tokens[verb + 1]?.lower ?? ''))
    return true;
  // as the attacker struck in the market; rebels struck again, killing two; not: two were struck on a road
  if (/^(?:strike|hit)$/u.test(lemma) && tokens[last]?.lower !== 'by')
    return (
      (first === verb &&
        subjects.every(({ quantity }) => !quantity) &&
        sentence.clauses.some(
          (next) =>
            next.first >= last &&
            next.form === 'ing' &&
            /^(?:kill|injure|wound)$/u.test(next.lemma),
        )) ||
      subjects.some(({ head, quantity }) => !quantity && isAttacker(tokens[head]?.lower ?? ''))
    );
  if (lemma !== 'shoot' || sentence.role !== 'body') return false;
  const [shooter] = subjects;
  const next = tokens[last]?.lower ?? '';
  // guards shot back; not: a man shot back in May
  if (next === 'back' && tokens[last + 1]?.lower !== 'in') return true;
  const armed = shooter && isAttacker(tokens[shooter.head]?.lower ?? '');
  // robbers shot at and wounded three men
  if (next === 'at' && tokens[last + 1]?.lower === 'and' && tokens[last + 2]?.pos === 'VERB')
    return true;
  if (next !== 'at' && !(armed && /^(?:from|into|through|toward|towards)$/u.test(next)))
    return false;
  return (
    shooter !== undefined &&
    !relative &&
    shooter.quantity === null &&
    !/^an?$/u.test(tokens[shooter.first]?.lower ?? '') &&
    sentence.clauses.every(({ first, form }) => first <= last || form !== 'finite') &&
    sentence.clauses.every(
      ({ objects, prepositions }) =>
        !objects.includes(shooter) && !prepositions.some(({ phrase }) => phrase === shooter),
    )
  );
};

/** shot him in the leg, officers said: who speaks next is not the one befallen; but: wounded a guard, said Hale */
export const speaksNext = (
  { tokens }: Document,
  sentence: Sentence,
  { last }: Clause,
  object: NounPhrase,
): boolean =>
  sentence.clauses.some(
    ({ first, lemma, subjects }) =>
      first > last &&
      tokens[first - 1]?.lower !== ',' &&
      /^(?:say|report|confirm|announce|add|state|note)$/u.test(lemma) &&
      subjects.includes(object),
  );

/** hit him with a crate and then four men were upon him, held one and two others escaped: of whom the next clause tells */
export const opensNext = (
  { clauses }: Sentence,
  { objects, last }: Clause,
  object: NounPhrase,
): boolean =>
  object !== objects[0] &&
  clauses.some(
    ({ first, voice, relative, lemma, subjects }) =>
      first > last &&
      voice === 'active' &&
      !relative &&
      subjects[0] === object &&
      (lemma === 'be' || (first === object.last && doesOnly.test(lemma))),
  );
const doesOnly = /^(?:manage|escape|flee|die|remain|try|attempt|respond|survive)$/u;

/** Marten, who was shot in the leg, said: who tells of it was hurt, not killed; not: had said */
export const saysNext = ({ tokens }: Document, { clauses }: Sentence, clause: Clause): boolean =>
  clause.relative &&
  clauses.some(
    ({ first, verb, last, lemma, form, voice, subjects }) =>
      first > clause.last &&
      /^(?:say|tell|recall|add|describe|explain)$/u.test(lemma) &&
      form === 'finite' &&
      voice === 'active' &&
      first === verb &&
      tokens[last]?.lower !== 'before' &&
      subjects.some((phrase) => clause.subjects.includes(phrase)),
  );
