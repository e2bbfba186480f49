/**
 * A clause → what somebody says of its own part in it: denies it, distances itself from it, says that
 * it was responsible or that it was not them.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  hitVerbs,
  isArmed,
  killVerbs,
} from '../../language/acts/acts.ts';
import { isDeed, isOwnInnocence, isOwnResponsibility } from './own-responsibility.ts';
import type { Telling } from './responsibility-finding.ts';
import { spokenFor } from './spoken-for.ts';

const isCharge = /^(?:accusations?|allegations?|charges?|claims?)$/u;

/** denied any involvement, rejected the accusation: not “neither confirmed nor denied it” */
export const findDenial = ({
  document,
  sentence,
  clause,
  subject,
  next,
  add,
  after,
}: Telling): void => {
  const { lemma, objects } = clause;
  if (clause.negated) return;
  // pointed the finger at the militia, a charge denied by its leaders
  const isBlame = ({ lemma: verb, verb: at }: Clause): boolean =>
    at < clause.verb && /^(?:blame|accuse|point|attribute|hold|suspect)$/u.test(verb);
  if (
    clause.voice === 'passive' &&
    isCharge.test(headWord(document, subject)) &&
    sentence.clauses.some(isBlame)
  )
    add(after(/^by$/u), 'denied', 'responsibility/denied', 0.7);
  if (
    objects.some(
      (one) =>
        /^(?:involvement|responsibility|role|link|links|part|connection|blame)$/u.test(
          headWord(document, one),
        ) ||
        // where nobody attacked, they are about something else
        (isCharge.test(headWord(document, one)) && countActs(document).attacks > 0),
    ) ||
    (lemma === 'deny' &&
      ((/^(?:carry|attack|target|be|have|conduct)$/u.test(next?.lemma ?? '') &&
        next?.form === 'ing') ||
        // denied striking the depot
        /^(?:bomb|shell|strik|hitt|shoot|fir|launch|down|rais)ing$/u.test(
          document.tokens[clause.last]?.lower ?? '',
        )))
  )
    add(subject, 'denied', 'responsibility/denied', 0.8);
};

/** distanced itself from the raid, distanced his group from it */
export const findDistance = ({
  document,
  sentence,
  clause,
  subject,
  object,
  add,
  after,
}: Telling): void => {
  const isOwn =
    /sel(?:f|ves)$/u.test(headWord(document, object)) ||
    /^(?:his|her|their)$/u.test(document.tokens[object?.first ?? -1]?.lower ?? '');
  if (subject && isOwn && !clause.negated && isDeed(document, after(/^from$/u)))
    add(spokenFor(document, sentence, subject), 'denied', 'responsibility/denied', 0.7);
};

/** What somebody says of itself in the clause behind: that it did it, or that it did not. */
export const findOfItself = ({
  document,
  sentence,
  clause,
  subject,
  next,
  found,
  add,
}: Telling): void => {
  const { lemma, voice, negated } = clause;
  // did not say that it was responsible, did not deny it
  if (negated) return;
  const speaker = /^(?:claim|say|admit|announce|insist|deny)$/u.test(lemma) ? subject : undefined;
  // the militia claimed that it was responsible, said it was not responsible for the attack
  if (
    speaker &&
    voice === 'active' &&
    isOwnResponsibility(document, sentence, next) &&
    !isToldOf(document, sentence, clause, next)
  ) {
    const stance = next.negated !== (lemma === 'deny') ? 'denied' : 'claimed';
    add(spokenFor(document, sentence, speaker), stance, `responsibility/${stance}-to-be`, 0.75);
  }
  // the militia said that it had nothing to do with the attack
  if (speaker && found.length === 0 && lemma !== 'deny' && isOwnInnocence(document, sentence, next))
    add(spokenFor(document, sentence, speaker), 'denied', 'responsibility/denied-part', 0.75);
  // the militia said it was not them
  if (
    speaker &&
    found.length === 0 &&
    lemma !== 'deny' &&
    next?.negated &&
    next.lemma === 'be' &&
    headWord(document, next.subjects[0]) === 'it' &&
    /^(?:them|us|him|her|me)$/u.test(headWord(document, next.objects[0])) &&
    countActs(document).attacks > 0
  )
    add(spokenFor(document, sentence, speaker), 'denied', 'responsibility/denied-part', 0.75);
  // the commander denied that his men were involved, had any part in it
  if (
    lemma === 'deny' &&
    found.length === 0 &&
    /^(?:his|her|its|their|our)$/u.test(
      document.tokens[next?.subjects[0]?.first ?? -1]?.lower ?? '',
    ) &&
    document.tokens
      .slice(next?.verb, next?.last)
      .concat(document.tokens.slice(next?.last, (next?.last ?? 0) + 3))
      .some(({ lower }) => /^(?:involved|responsible|behind|part|role|hand)$/u.test(lower)) &&
    countActs(document).attacks > 0
  )
    add(subject, 'denied', 'responsibility/denied', 0.75);
  if (found.length > 0 || !next || countActs(document).attacks === 0) return;
  // the militia denied that it had carried out the attack, that its men had fired the rocket
  if (lemma === 'deny' && !next.negated && isOwn(document, next) && isDoing(document, next))
    add(subject, 'denied', 'responsibility/denied', 0.75);
  // the army said it did not carry out the raid, that its jets were not involved; not: does not aim at clerks
  // nor: officials say he was not involved
  else if (
    speaker &&
    lemma !== 'deny' &&
    next.negated &&
    isOwn(document, next) &&
    !/^(?:he|she|they)$/u.test(headWord(document, next.subjects[0]))
  ) {
    const isApart = /^involved?$/u.test(next.lemma);
    if (isApart || isStaged(document, next))
      add(spokenFor(document, sentence, speaker), 'denied', 'responsibility/denied-part', 0.7);
  }
};

/** it, they, its forces: those who speak, or their own */
const isOwn = ({ tokens }: Document, { subjects: [subject] }: Clause): boolean =>
  subject !== undefined &&
  (subject.pronoun
    ? /^(?:it|they|we|he|she)$/u.test(tokens[subject.head]?.lower ?? '')
    : /^(?:its|their|our|his|her)$/u.test(tokens[subject.first]?.lower ?? '') &&
      armed.test(tokens[subject.head]?.lower ?? ''));
const armed =
  /^(?:forces|troops|army|military|soldiers|jets|planes|aircraft|drones|fighters|men|members|gunmen|officers|police|navy)$/u;

/** struck the depot, had carried out the raid, was behind it, had fired the rocket */
const isDoing = (document: Document, clause: Clause): boolean =>
  [doVerbs, aimVerbs, killVerbs, hitVerbs].some((verbs) => verbs.has(clause.lemma)) ||
  clause.prepositions.some(({ preposition }) => preposition === 'behind') ||
  isStaged(document, clause);

/** carried out the raid, fired the rocket */
const isStaged = (document: Document, { lemma, objects }: Clause): boolean =>
  objects.some(
    (one) =>
      (doVerbs.has(lemma) && isDeed(document, one)) ||
      (/^(?:fire|launch|drop|send|use)$/u.test(lemma) && isArmed(headWord(document, one))),
  );

/** The council declared it a terror group, saying it was responsible: what the council speaks of */
const isToldOf = (
  { tokens }: Document,
  { clauses }: Sentence,
  { subjects, first }: Clause,
  { subjects: [pronoun] }: Clause,
): boolean =>
  clauses.some(
    (one) =>
      one.verb < first &&
      one.subjects.some((phrase) => subjects.includes(phrase)) &&
      one.objects.some(({ head }) => tokens[head]?.lower === tokens[pronoun?.head ?? -1]?.lower),
  );
