/**
 * A clause that tells of no happening → whether it says where the one before it was: “attacked troops
 * patrolling in the town”, “hit a house where rebels were hiding in Ostrov”, “It happened at the club”.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { isDone, reporting, tellsOfHappening } from '../../language/acts/acts.ts';
import { isTelling, tellsOfAct } from '../../language/acts/telling-clauses.ts';
import { kindOfPhrase } from './phrase-names.ts';

/** True: the places of the clause are those of the happening told before it. */
export const isPlacedAside = (document: Document, sentence: Sentence, clause: Clause): boolean =>
  actedThere(document, sentence, clause) ||
  isLocated(document, sentence, clause) ||
  tellsWhen(document, sentence, clause) ||
  isInsideIt(document, sentence, clause) ||
  happenedThere(document, sentence, clause);

/** attacked troops patrolling in the town, killed two clerks working in Ostrov, fired at a car driving in it */
const actedThere = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    !/^(?:cite|accord)$/u.test(clause.lemma) &&
    (clause.form === 'ing' || clause.form === 'bare') &&
    clause.subjects.some(
      (phrase) =>
        before.objects.includes(phrase) ||
        before.subjects.includes(phrase) ||
        before.prepositions.some(
          (one) => one.phrase === phrase && /^(?:at|on)$/u.test(one.preposition),
        ),
    ) &&
    isTelling(document, before) &&
    isDone(sentence, before)
  );
};

/** killed in a strike on their home located in the north */
const isLocated = (document: Document, sentence: Sentence, clause: Clause): boolean =>
  /^(?:locate|situate)$/u.test(clause.lemma) &&
  clause.form === 'bare' &&
  sentence.phrases.some(
    (phrase) => phrase.last <= clause.first && tellsOfHappening(document, phrase),
  );

/** were hurt on Monday when fireworks fell into a crowd in Ostrov; was shot as he left a rally in Ostrov */
const tellsWhen = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const start = clause.subjects[0]?.first ?? clause.first;
  const word = document.tokens[start - 1]?.lower ?? '';
  // as protests spread in Delos: not where he was shot
  const when =
    word === 'when' ||
    (/^(?:as|while)$/u.test(word) &&
      // blew himself up as worshippers were praying at a mosque in Ostrov
      (clause.subjects[0]?.pronoun === true || gathering.test(clause.lemma)));
  if (!when || !/^(?:finite|bare)$/u.test(clause.form) || reporting.test(clause.lemma))
    return false;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before !== undefined && isTelling(document, before) && isDone(sentence, before);
};

const gathering =
  /^(?:assemble|celebrate|congregate|dine|eat|gather|line|mourn|pray|queue|shop|sleep|wait|worship)$/u;

/** hit a compound where rebels were hiding in Ostrov: the compound lies there */
const isInsideIt = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const where = (clause.subjects[0]?.first ?? clause.first) - 1;
  const aimed = [
    ...(before?.objects ?? []),
    ...(before?.prepositions ?? []).map(({ phrase }) => phrase),
  ].find(({ last }) => last === where);
  return (
    before !== undefined &&
    aimed !== undefined &&
    document.tokens[where]?.lower === 'where' &&
    /^(?:building|vehicle)$/u.test(kindOfPhrase(document, aimed) ?? '') &&
    isTelling(document, before) &&
    isDone(sentence, before)
  );
};

/** It happened at the club: what a sentence before told of */
const happenedThere = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const before = document.sentences[sentence.index - 1];
  return (
    /^(?:happen|occur)$/u.test(clause.lemma) &&
    /^(?:it|this)$/u.test(document.tokens[clause.subjects[0]?.head ?? -1]?.lower ?? '') &&
    before !== undefined &&
    tellsOfAct(document, before)
  );
};
