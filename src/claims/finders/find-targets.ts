/**
 * Document → what was attacked, hit or aimed at. A verb’s object (“struck a convoy”), what an act is
 * “on” or “against”, where a bomb went off, and people who are killed for who they are.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  countActs,
  doVerbs,
  hitVerbs,
  isAct,
  isAsked,
  isDone,
  isHappening,
  isHazard,
  isShot,
  isStreet,
  isUndone,
  joinedAfter,
  killVerbs,
  shakeVerbs,
  tellsOfHappening,
} from '../../language/acts.ts';
import { groupMeant } from './actors.ts';
import {
  canBeAim,
  canHit,
  isAttempt,
  isBuilt,
  isCountry,
  isGathering,
  isKnown,
  isSite,
  isSomebody,
  isThing,
} from './aims.ts';
import { modifiesNext, withJoinedModifier } from './joined-modifier.ts';
import {
  entityOf,
  headWord,
  isMeantFor,
  kindOfPhrase,
  namePhrase,
  phraseFrom,
} from './phrase-names.ts';

interface Aim {
  phrase: NounPhrase;
  rule: string;
  confidence: number;
}

const byAim = /^(?:on|against|at|upon)$/u;
const atPlace = /^(?:outside|near|at|inside|in|beside|under|by|on|against|into)$/u;

/** the strike hit a van, a convoy was attacked; “killed” only of somebody the text names */
const fromVerb = (document: Document, clause: Clause): Aim[] => {
  const { lemma } = clause;
  const undergone = clause.voice === 'passive' ? clause.subjects : clause.objects;
  const subject = clause.subjects[0];
  const hazard =
    clause.voice === 'active' && subject !== undefined && isHazard(headWord(document, subject));
  const aims: Aim[] = [];
  const add = (phrases: readonly NounPhrase[], rule: string, confidence: number): void => {
    for (const phrase of phrases) aims.push({ phrase, rule, confidence });
  };
  // militants stormed the depot; a convoy was attacked
  if (aimVerbs.has(lemma) && !hazard && !(clause.form === 'bare' && clause.voice === 'active'))
    add(
      undergone.filter((phrase) => lemma === 'target' || isKnown(document, phrase)),
      'target/verb',
      0.85,
    );
  // the missile hit a van
  else if (hitVerbs.has(lemma) && !hazard && canHit(document, clause))
    add(
      undergone.filter((phrase) => isKnown(document, phrase) && isThing(document, phrase)),
      'target/hit',
      0.75,
    );
  // killed a commander; two soldiers were killed
  else if (killVerbs.has(lemma) && !hazard && !/^(?:wound|injure|kidnap|abduct|gun)$/u.test(lemma))
    add(
      undergone.filter((phrase) => isSomebody(document, phrase)),
      'target/killed',
      0.6,
    );
  return aims;
};

/** fired at the patrol, exploded outside the embassy, went after the commander */
const fromPrepositions = (document: Document, clause: Clause): Aim[] => {
  const { lemma } = clause;
  const aims: Aim[] = [];
  for (const { preposition, phrase } of clause.prepositions) {
    const known = isKnown(document, phrase);
    // fired at the patrol, opened fire on the crowd, dropped bombs on the camp; shot at a bar: where
    if (
      /^(?:fire|shoot|drop|open|launch|rain|lob|throw|hurl)$/u.test(lemma) &&
      clause.voice === 'active' &&
      byAim.test(preposition) &&
      (clause.objects.length === 0 ? preposition === 'at' : isShot(document, clause)) &&
      known &&
      isThing(document, phrase) &&
      clause.form !== 'bare' &&
      !isStreet(headWord(document, phrase)) &&
      !(preposition === 'at' && isGathering(headWord(document, phrase)))
    )
      aims.push({ phrase, rule: 'target/fired-at', confidence: 0.7 });
    // aimed at the investors
    if (/^(?:aim|direct|target)$/u.test(lemma) && /^(?:at|against)$/u.test(preposition))
      aims.push({ phrase, rule: 'target/aimed', confidence: 0.8 });
    // carried out by a drone against a car
    if (
      /^(?:carry|launch|conduct|initiate|mount|execute)$/u.test(lemma) &&
      preposition === 'against' &&
      // carrying 59 passengers against a capacity of 42
      headWord(document, phrase) !== 'capacity'
    )
      aims.push({ phrase, rule: 'target/against', confidence: 0.75 });
    // blew himself up near the gate; a bomb exploded outside the embassy
    if (
      /^(?:explode|detonate|blow|erupt|ram|slam|plow|plough|crash|smash)$/u.test(lemma) &&
      atPlace.test(preposition) &&
      /^(?:building|vehicle|group|person|place)$/u.test(kindOfPhrase(document, phrase) ?? '') &&
      (/^(?:ram|slam|plow|plough|smash|crash)$/u.test(lemma)
        ? preposition === 'into'
        : isSite(document, phrase))
    )
      aims.push({ phrase, rule: 'target/blast', confidence: 0.6 });
    // went after the commander
    if (lemma === 'go' && preposition === 'after' && isSomebody(document, phrase))
      aims.push({ phrase, rule: 'target/aimed', confidence: 0.6 });
  }
  return aims;
};

const harmed = /^(?:those|dead|killed|victims|casualties|fatalities|wounded|injured)$/u;

/** was among the dead, came under fire, the targets included two depots: told in other ways */
const fromPhrasing = (document: Document, sentence: Sentence, clause: Clause): Aim[] => {
  const { lemma } = clause;
  const subject = clause.subjects[0];
  const aims: Aim[] = [];
  const add = (phrases: readonly NounPhrase[], rule: string, confidence: number): void => {
    for (const phrase of phrases) aims.push({ phrase, rule, confidence });
  };
  // the attaché was among the dead
  if (
    lemma === 'be' &&
    clause.prepositions.some(
      ({ preposition, phrase }) =>
        preposition === 'among' && harmed.test(headWord(document, phrase)),
    )
  )
    add(
      clause.subjects.filter(
        (phrase) =>
          isSomebody(document, phrase) || namePhrase(document, sentence, phrase).role !== null,
      ),
      'target/among',
      0.6,
    );
  // among the dead was the attaché
  if (
    lemma === 'be' &&
    sentence.first < clause.first &&
    /^among$/iu.test(document.tokens[sentence.first]?.text ?? '') &&
    document.tokens
      .slice(sentence.first + 1, clause.first)
      .some(({ lower }) => harmed.test(lower)) &&
    clause.objects.length > 0
  )
    add(
      clause.objects.filter(
        (phrase) =>
          isSomebody(document, phrase) || namePhrase(document, sentence, phrase).role !== null,
      ),
      'target/among',
      0.6,
    );
  // aimed at “the investors”
  if (
    lemma === 'aim' &&
    document.tokens[clause.last]?.lower === 'at' &&
    document.tokens[clause.last + 1]?.pos === 'PUNCT'
  ) {
    const quoted = phraseFrom(sentence, clause.last + 2);
    if (quoted) add([quoted, ...joinedAfter(document, sentence, quoted)], 'target/aimed', 0.8);
  }
  // the troops suffered their worst attack, came under fire
  const struck =
    (/^(?:suffer|sustain|face|endure)$/u.test(lemma) &&
      clause.objects.some((one) => isAct(headWord(document, one)))) ||
    (lemma === 'come' &&
      clause.prepositions.some(
        ({ preposition, phrase }) =>
          preposition === 'under' &&
          /^(?:attack|fire|assault|shelling|bombardment)$/u.test(headWord(document, phrase)),
      ));
  if (struck)
    add(
      clause.subjects.filter((phrase) => isKnown(document, phrase) && isThing(document, phrase)),
      'target/suffered',
      0.55,
    );
  // the blast rocked the hotel; the explosion was at a park
  if (shakeVerbs.has(lemma) && !hitVerbs.has(lemma) && !isHazard(headWord(document, subject)))
    add(
      clause.objects.filter((phrase) => isBuilt(document, phrase)),
      'target/shaken',
      0.5,
    );
  if (
    lemma === 'be' &&
    subject &&
    /^(?:explosion|blast|bombing|shooting)s?$/u.test(headWord(document, subject))
  )
    for (const { preposition, phrase } of clause.prepositions)
      if (preposition === 'at' && isBuilt(document, phrase))
        aims.push({ phrase, rule: 'target/blast', confidence: 0.5 });
  // the targets included two depots
  if (
    lemma === 'include' &&
    clause.subjects.some((one) =>
      /^(?:targets?|sites?|locations?|positions?|facilit(?:y|ies))$/u.test(headWord(document, one)),
    )
  )
    add(
      clause.objects.filter((phrase) => isKnown(document, phrase)),
      'target/included',
      0.75,
    );
  return aims;
};

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
        (isStreet(headWord(document, phrase)) ||
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

/** Finds the targets that an article names. */
export const findTargets = (document: Document): Draft<'target'>[] => {
  const drafts: Draft<'target'>[] = [];
  const { attacks, accidents } = countActs(document);
  const chancy = accidents > 0 && attacks <= accidents;
  for (const sentence of document.sentences) {
    const aims = [
      ...sentence.clauses
        .filter((clause) => isDone(sentence, clause) && !isAsked(document, clause))
        .flatMap((clause) => [
          ...fromVerb(document, clause),
          ...fromPrepositions(document, clause),
          ...fromPhrasing(document, sentence, clause),
        ]),
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
      if (modifiesNext(document, sentence, phrase)) continue;
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
