/**
 * A clause → whom it holds responsible by its verb’s meaning: blame, suspect, claim, deny.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { memberWords, nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  isAct,
  isArmed,
  isAttacker,
  isDone,
  isStreet,
  killVerbs,
  tellsOfAttack,
} from '../../language/acts/acts.ts';
import { groupMeant, isActor, isTelling } from './actors.ts';
import { findClaim, isForAct } from './claimed-responsibility.ts';
import { isDeed } from './own-responsibility.ts';
import { phraseAround } from './phrase-names.ts';
import { findDenial, findDistance, findOfItself } from './own-word-responsibility.ts';
import { type Finding, gatherFindings, type Telling } from './responsibility-finding.ts';

/** “the Baruna Front in Karsia, which the ministry blamed”: the noun before “which”. */
const antecedentOf = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): NounPhrase | undefined => {
  const { tokens } = document;
  let at = (clause.subjects[0]?.first ?? clause.first) - 1;
  if (!/^(?:which|whom|that|who)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  while (at > sentence.first && tokens[at - 1]?.pos === 'PUNCT') at--;
  const nearest = phraseAround(sentence, at - 1);
  // over “in Karsia”, “of the north”
  const wider =
    nearest && /^(?:in|of)$/u.test(tokens[nearest.first - 1]?.lower ?? '')
      ? phraseAround(sentence, nearest.first - 2)
      : null;
  return wider && isActor(document, wider) ? wider : (nearest ?? undefined);
};

const neglect = /^(?:negligence|neglect|recklessness|manslaughter|complicity|involvement)$/u;

/** accused them of the raid, of bombing the town, of being behind it; not “of storing weapons” */
const isOfDeed = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const { tokens } = document;
  const following = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (following?.form === 'ing' && tokens[following.first - 1]?.lower === 'of')
    return (
      [aimVerbs, killVerbs, doVerbs].some((verbs) => verbs.has(following.lemma)) ||
      /^(?:be|cause|plan|planning|plot|fire|firing|hit|strike|mastermind|organi[sz]e|finance|fail|have)$/u.test(
        following.lemma,
      ) ||
      // accused the militia of sending drones to the town; not “of storing rockets”
      (/^(?:send|direct|deploy|use|plant|drop)$/u.test(following.lemma) &&
        following.objects.some((one) => isArmed(headWord(document, one)))) ||
      // accused the council of ignoring warnings of the flood
      (!tellsOfAttack(document) &&
        /^(?:ignore|neglect|overlook|release|open|cut|skip|delay|flout|violate|allow)$/u.test(
          following.lemma,
        ))
    );
  const matter = clause.prepositions.find(({ preposition }) => preposition === 'of')?.phrase;
  return !matter || isDeed(document, matter) || neglect.test(headWord(document, matter));
};

/** blamed Hale for the withdrawal, for the prices: for no deed and no disaster */
const isBlamedElse = (
  document: Document,
  { last }: Clause,
  matter: NounPhrase | undefined,
): boolean => {
  const words = document.tokens.slice(last, matter?.first ?? last + 14).map(({ lower }) => lower);
  const quoted = matter === undefined && words.includes('for');
  const head = quoted ? words.slice(words.indexOf('for')).join(' ') : headWord(document, matter);
  return /\b(?:withdrawal|pullout|polic(?:y|ies)|prices?|inflation|econom\p{L}+|shortages?|delays?|defeats?|deficits?|debts?|unemployment|recession|stalemate|impasse|deforestation|pollution|corruption)\b/u.test(
    head,
  );
};

const findBlame = (telling: Telling): void => {
  const { document, sentence, clause, subject, told, found, add, after } = telling;
  const { form, voice, objects } = clause;
  if (clause.negated) return;
  // the attack was blamed on the militia; blamed the attack on the militia; not “for raids on mills”
  const [on, matter] = [after(/^on$/u), after(/^for$/u)];
  if (
    on &&
    !(matter && matter.first < on.first) &&
    (objects.length === 0 || isDeed(document, told))
  )
    add(on, 'blamed', 'responsibility/blamed-on', 0.85);
  // blamed Karsia for the attack; the militia was blamed for it
  else if (!isAct(headWord(document, told)) && !isBlamedElse(document, clause, matter))
    for (const one of voice === 'passive' ? [told] : objects)
      add(one, 'blamed', 'responsibility/blamed', 0.85);
  if (voice === 'passive' || objects.length > 0) return;
  // a militia blamed for raids on mills
  if (form === 'bare' && matter && !found[0]) add(subject, 'blamed', 'responsibility/blamed', 0.8);
  // the militia, which the ministry has blamed for the attacks
  if (found.length === 0)
    add(antecedentOf(document, sentence, clause), 'blamed', 'responsibility/blamed-which', 0.8);
};

const findAccusation = ({ document, sentence, clause, told, add }: Telling): void => {
  if (!clause.negated && isOfDeed(document, sentence, clause))
    add(told, 'blamed', 'responsibility/accused', 0.75);
};

/** linked them to the militia; pointed to Karsia; attributed it to */
const findLink = ({ document, clause, subject, object, add, after }: Telling): void => {
  const points = clause.lemma === 'point';
  if (
    !clause.negated &&
    // has the audacity of attributing it to the militia: what the speaker does not do
    !(clause.form === 'ing' && document.tokens[clause.first - 1]?.lower === 'of') &&
    // a bridge linking Norden to Ostrov
    !/^(?:building|place|vehicle)$/u.test(nounKind(headWord(document, subject)) ?? '') &&
    !isStreet(headWord(document, subject)) &&
    (!points || /^(?:finger|$)/u.test(headWord(document, object))) &&
    ((clause.voice === 'active' && clause.form !== 'bare') || points || isDeed(document, subject))
  )
    add(after(/^(?:to|at)$/u), 'blamed', 'responsibility/linked', 0.6);
};

/** pinned blame on the militia */
const findPinned = ({ document, clause, object, next, add, after }: Telling): void => {
  if (
    /^(?:blame|responsibility)$/u.test(headWord(document, object)) ||
    document.tokens[clause.last]?.lower === 'blame'
  )
    add(
      after(/^(?:on|at|with)$/u) ?? next?.prepositions[0]?.phrase,
      'blamed',
      'responsibility/pinned',
      0.8,
    );
};

/** held the militia responsible */
const findHeld = ({ document, sentence, clause, told, add }: Telling): void => {
  const behind = document.tokens.slice(clause.last, clause.last + 14);
  if (
    behind.some(({ lower }) => lower === 'responsible' || lower === 'accountable') &&
    isDone(sentence, clause)
  )
    add(told, 'blamed', 'responsibility/held', 0.6);
};

/** Orr, suspected of leading a weapons programme, of providing fake papers: of no attack; not “of killing two” */
const isOfOther = (document: Document, clause: Clause, next: Clause | undefined): boolean => {
  if (next?.form !== 'ing' || document.tokens[next.first - 1]?.lower !== 'of') return false;
  if (next.first > clause.last + 2) return false;
  const { lemma, objects } = next;
  const isAttack =
    lemma === 'be' || killVerbs.has(lemma) || aimVerbs.has(lemma) || lemma === 'shoot';
  // of carrying out the raid, of planting the bomb, of taking part in it
  const [object] = objects;
  const isArms =
    /^(?:plant|place|detonate|set|throw|hurl|fire|launch|use|drive)$/u.test(lemma) &&
    isArmed(headWord(document, object));
  const isPart =
    lemma === 'participate' ||
    document.tokens[next.last]?.lower === 'part' ||
    /^(?:part|role|hand)$/u.test(headWord(document, object));
  return !isAttack && !isArms && !isPart && !objects.some((one) => isDeed(document, one));
};

/** Orr is suspected of it, police suspect the Front; not “Orr is not suspected” */
const findSuspicion = ({ document, sentence, clause, subject, told, next, add }: Telling): void => {
  const { voice, prepositions } = clause;
  if (!isDone(sentence, clause) || isOfOther(document, clause, next)) return;
  // gunmen suspected to be bandits: the bandits are
  const [held] = next?.lemma === 'be' && next.form === 'infinitive' ? next.objects : [];
  // they suspect fighters of the Front; not: they suspect the men fled
  const isMember =
    told !== undefined &&
    subject !== undefined &&
    countActs(document).attacks > 0 &&
    (memberWords.has(headWord(document, told)) || isTelling(document, sentence, told)) &&
    !next?.subjects.includes(told);
  if (voice === 'passive')
    add(
      held && !isAttacker(headWord(document, held)) ? held : told,
      'blamed',
      'responsibility/suspected',
      0.5,
    );
  else if (isMember || /^(?:of|in)$/u.test(prepositions[0]?.preposition ?? ''))
    add(told, 'blamed', 'responsibility/suspected', 0.5);
};

/** the militia boasted of the attack */
const findBoast = ({ document, sentence, clause, subject, add, after }: Telling): void => {
  const matter = after(/^(?:of|about)$/u);
  if (
    matter &&
    !clause.negated &&
    countActs(document).attacks > 0 &&
    (matter.pronoun || isDeed(document, matter)) &&
    subject &&
    (isTelling(document, sentence, subject) || groupMeant(document, subject))
  )
    add(subject, 'claimed', 'responsibility/boasted', 0.7);
};

/** Karsia bears full responsibility for the deaths */
const findBorne = ({ document, clause, subject, object, add }: Telling): void => {
  const isBorne = /^(?:responsibility|blame)$/u.test(headWord(document, object));
  if (isBorne && !clause.negated && countActs(document).attacks > 0 && isForAct(document, clause))
    add(subject, 'blamed', 'responsibility/borne', 0.6);
};

const rules: ReadonlyMap<string, (telling: Telling) => void> = new Map([
  ['blame', findBlame],
  ['accuse', findAccusation],
  ...['link', 'tie', 'attribute', 'point', 'trace'].map((verb) => [verb, findLink] as const),
  ...['pin', 'lay', 'put', 'place'].map((verb) => [verb, findPinned] as const),
  ['hold', findHeld],
  ['suspect', findSuspicion],
  ...['claim', 'take', 'admit', 'accept', 'assume'].map((verb) => [verb, findClaim] as const),
  ['distance', findDistance],
  ...['bear', 'carry'].map((verb) => [verb, findBorne] as const),
  ...['boast', 'brag'].map((verb) => [verb, findBoast] as const),
  ...['deny', 'reject', 'disavow', 'disclaim'].map((verb) => [verb, findDenial] as const),
]);

/** blamed Karsia, linked them to the militia, claimed responsibility, denied involvement */
export const toldOf = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const [subject] = clause.subjects;
  const [object] = clause.objects;
  const telling: Telling = {
    ...gatherFindings(document, clause),
    document,
    sentence,
    clause,
    subject,
    object,
    told: clause.voice === 'passive' ? subject : object,
    next: sentence.clauses[sentence.clauses.indexOf(clause) + 1],
  };
  rules.get(clause.lemma)?.(telling);
  if (telling.found.length === 0) findOfItself(telling);
  return telling.found;
};
