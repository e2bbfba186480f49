/**
 * Document → what was attacked, hit or aimed at. A verb’s object (“struck a convoy”), what an act is
 * “on” or “against”, where a bomb went off, and people who are killed for who they are.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  isAct,
  isArmed,
  isAsked,
  isDone,
  isHappening,
  isHazard,
  isStreet,
  isUndone,
  tellsOfHappening,
} from '../../language/acts/acts.ts';
import { joinedAfter } from '../../language/phrases/joined-after.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { groupMeant } from './actors.ts';
import {
  type Aim,
  canBeAim,
  isAttempt,
  isCountry,
  isKnown,
  isSomebody,
  isThing,
  isWayside,
} from './aims.ts';
import { aimsOfClause } from './aims-of-clause.ts';
import { modifiesNext, withJoinedModifier } from './joined-modifier.ts';
import { entityOf, isMeantFor, kindOfPhrase, namePhrase, phraseFrom } from './phrase-names.ts';

/** attacks on the bases, a strike against a car, explosions near the embassy */
const fromNoun = (document: Document, sentence: Sentence, act: NounPhrase): Aim[] => {
  const head = headWord(document, act);
  const attempt = isAttempt(document, act);
  if (!attempt && (!isHappening(head) || isHazard(head) || isUndone(document, sentence, act)))
    return [];
  // blamed the attack on the militia
  if (
    sentence.clauses.some(
      ({ lemma, objects, subjects, voice }) =>
        /^(?:blame|pin|lay)$/u.test(lemma) && (voice === 'passive' ? subjects : objects)[0] === act,
    )
  )
    return [];
  const aims: Aim[] = [];
  let at = act.last;
  // the bombing of a house of the family: the first “of” leads to the aim
  let open = true;
  const { tokens } = document;
  for (let steps = 0; steps < 6; steps++) {
    // an attack on Wednesday on the base
    while (
      at < sentence.last &&
      sentence.times.some(
        ({ start, end }) => (tokens[at]?.end ?? 0) <= end && (tokens[at]?.start ?? 0) >= start,
      )
    )
      at++;
    // those raids, on the militia,
    if (
      steps === 0 &&
      tokens[at]?.text === ',' &&
      /^(?:on|against)$/u.test(tokens[at + 1]?.lower ?? '')
    ) {
      at++;
      continue;
    }
    const preposition = tokens[at]?.lower ?? '';
    const phrase = phraseFrom(sentence, at + 1);
    if (!phrase) {
      if (tokens[at]?.pos !== 'ADP') break;
      at++;
      continue;
    }
    if (tokens[at]?.pos !== 'ADP') break;
    // an attack at the depot is told of its place, unless a blast
    if (
      (isAct(head) || attempt) &&
      /^(?:on|against|upon)$/u.test(preposition) &&
      !(
        preposition === 'on' &&
        (isWayside(document, phrase) ||
          // a knife attack on a train: aboard it
          tokens
            .slice(act.first, act.head)
            .some(({ lower }) => /^(?:knife|machete|acid)$/u.test(lower)) ||
          /^(?:east|west|north|south)side$/u.test(headWord(document, phrase)) ||
          /^(?:shooting|stabbing|killing|murder)s?$/u.test(head))
      )
    ) {
      for (const one of [phrase, ...joinedAfter(document, sentence, phrase)])
        if (
          isKnown(document, one) &&
          !isMeantFor(document, act, preposition, phrase) &&
          !(preposition === 'on' && isCountry(document, one))
        )
          aims.push({ phrase: one, rule: 'target/act-on', confidence: 0.8 });
    } else if (
      /^(?:outside|near|at|in|inside)$/u.test(preposition) &&
      /^(?:explosions?|blasts?|bombings?|bombs?|shootings?|attacks?|air-?strikes?|strikes?|raids?|siege|assaults?)$/u.test(
        head,
      ) &&
      // an airstrike near the dam was not aimed at it
      !(preposition === 'near' && /strikes?$/u.test(head)) &&
      kindOfPhrase(document, phrase) === 'building' &&
      !isStreet(headWord(document, phrase))
    )
      aims.push({ phrase, rule: 'target/blast', confidence: 0.6 });
    // the assassination of the minister, the killing of two guards
    else if (
      preposition === 'of' &&
      open &&
      /^(?:assassination|killing|murder|death|slaying|bombing|bombardment|shelling|targeting|storming|siege)s?$/u.test(
        head,
      )
    ) {
      // the deaths of so many members: theirs, and nobody aimed
      const isLoss = /^deaths?$/u.test(head) && entityOf(document, phrase)?.kind !== 'person';
      if (
        !isLoss &&
        (isSomebody(document, phrase) || (isThing(document, phrase) && isKnown(document, phrase)))
      )
        aims.push({ phrase, rule: 'target/act-of', confidence: 0.7 });
    }
    open &&= preposition !== 'of';
    at = phrase.last;
  }
  return aims;
};

/** attacked troops in Norden and Ostrov, with rockets and drones: a list that a preposition opens */
const isListedBehind = (
  document: Document,
  sentence: Sentence,
  { first, head, quantity }: NounPhrase,
): boolean => {
  const { tokens } = document;
  if (!/^(?:and|,)$/u.test(tokens[first - 1]?.lower ?? '')) return false;
  const end = tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
  const before = sentence.phrases.find(({ last }) => last === end);
  if (!before || tokens[before.first - 1]?.pos !== 'ADP') return false;
  if ([before.head, head].every((at) => nameAt(document, at)?.kind === 'place')) return true;
  // with missiles and an unmanned boat
  const isWeapon = (phrase: NounPhrase): boolean => isArmed(headWord(document, phrase));
  const isCraft = /^(?:vehicle)$/u.test(
    kindOfPhrase(document, { first, head } as NounPhrase) ?? '',
  );
  if (tokens[before.first - 1]?.lower === 'with' && isWeapon(before) && isCraft) return true;
  const isBare = quantity === null && tokens[head]?.pos === 'NOUN' && tokens[first]?.pos !== 'DET';
  return isBare && /^(?:with|of|by)$/u.test(tokens[before.first - 1]?.lower ?? '');
};

/** no depots or ships were hit: neither these nor those */
const isNone = (document: Document, { phrases }: Sentence, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  const joined =
    /^(?:or|nor)$/u.test(tokens[phrase.first - 1]?.lower ?? '') &&
    phrases.find(({ last }) => last === phrase.first - 1);
  return [phrase, ...(joined ? [joined] : [])].some(({ first }) => tokens[first]?.lower === 'no');
};

/** attempted to storm the palace: aimed at, though not taken */
const isTried = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.form === 'infinitive' &&
  aimVerbs.has(clause.lemma) &&
  /^(?:attempt|try)$/u.test(clauses[clauses.indexOf(clause) - 1]?.lemma ?? '');

/** Finds the targets that an article names. */
export const findTargets = (document: Document): Draft<'target'>[] => {
  const drafts: Draft<'target'>[] = [];
  const { attacks, accidents } = countActs(document);
  const chancy = accidents > 0 && attacks <= accidents;
  for (const sentence of document.sentences) {
    const aims = [
      ...sentence.clauses
        .filter(
          (clause) =>
            (isDone(sentence, clause) || isTried(sentence, clause)) && !isAsked(document, clause),
        )
        .flatMap((clause) => aimsOfClause(document, sentence, clause)),
      ...sentence.phrases
        .filter(
          (phrase) =>
            tellsOfHappening(document, phrase) ||
            isAttempt(document, phrase) ||
            doVerbs.has(headWord(document, phrase)),
        )
        .flatMap((phrase) => fromNoun(document, sentence, phrase)),
    ];
    if (aims.length === 0) continue;
    const seen = new Set<number>();
    for (const { phrase, rule, confidence } of aims.sort((a, b) => b.confidence - a.confidence)) {
      // an accident kills and hits without aim
      if (chancy && /^target\/(?:hit|killed|blast|shaken|act-of|among)$/u.test(rule)) continue;
      const sought =
        /^target\/(?:aimed|verb)$/u.test(rule) &&
        /^(?:civilians|children|people|victims)$/u.test(headWord(document, phrase));
      if (modifiesNext(document, sentence, phrase) || isListedBehind(document, sentence, phrase))
        continue;
      if (isNone(document, sentence, phrase)) continue;
      if (seen.has(phrase.head) || (!canBeAim(document, phrase) && !(sought && !phrase.quantity)))
        continue;
      seen.add(phrase.head);
      const whole = withJoinedModifier(document, sentence, phrase);
      const { name, kind, role, range, named } = namePhrase(document, sentence, whole);
      const band = groupMeant(document, phrase)?.name;
      const before = document.tokens[phrase.first]?.lower ?? '';
      drafts.push({
        fields: { type: 'target', name: band ?? name, kind, role },
        sentence,
        range: { first: Math.min(range.first, phrase.first), last: range.last },
        rules: [rule],
        // “it”, “the group”: says less than a name
        confidence: named || before !== 'the' ? confidence : confidence - 0.1,
      });
    }
  }
  return drafts;
};
