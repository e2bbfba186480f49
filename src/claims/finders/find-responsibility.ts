/**
 * Document → who is said to have done it: in the paper’s own words (stated), blamed by others, who
 * claim it, who deny it.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { wordsOf } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { memberWords, nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  doVerbs,
  isAct,
  isAttacker,
  isDone,
  isForceAct,
  isHappening,
  isUndone,
  killVerbs,
} from './acts.ts';
import { bareRange, entityOf, phraseFrom } from './phrase-names.ts';

type Stance = ResponsibilityClaim['stance'];

interface Finding {
  actor: NounPhrase;
  stance: Stance;
  rule: string;
  confidence: number;
  /** The last token of the words that say it. */
  last?: number;
}

const headWord = ({ tokens }: Document, phrase: NounPhrase | undefined): string =>
  phrase ? (tokens[phrase.head]?.lower ?? '') : '';

/** True: somebody who can do things, by name or by noun. */
const isActor = (document: Document, phrase: NounPhrase | undefined): phrase is NounPhrase => {
  if (!phrase || phrase.pronoun || phrase.elliptical) return false;
  const head = headWord(document, phrase);
  if (isHappening(head) || isAct(head)) return false;
  const entity = entityOf(document, phrase);
  if (entity)
    return (
      entity.kind !== 'building' &&
      entity.kind !== 'vehicle' &&
      (entity.kind !== 'place' || findPlace(entity.name)?.kind !== 'city' || true)
    );
  return (
    memberWords.has(head) ||
    /^(?:person|group)$/u.test(nounKind(head) ?? '') ||
    /^(?:troops|rebels|proxies|police)$/u.test(head)
  );
};

/** True: an actor that the text names or describes by its side, not “a gunman”, “a man”. */
const isTelling = (document: Document, phrase: NounPhrase): boolean => {
  const head = headWord(document, phrase);
  if (entityOf(document, phrase)) return true;
  const words = document.tokens.slice(phrase.first, phrase.head);
  // Baruna separatists, an Iran-backed militia
  const sided = words.some(
    ({ text, lower }) => /\p{Lu}\p{L}/u.test(text) && !/^(?:a|an|the|two|three)$/u.test(lower),
  );
  return sided && !isAttacker(head);
};

/** said of an act: the attack, the two bombings, the deaths */
const tellsOfAct = (document: Document, phrase: NounPhrase | undefined): boolean => {
  const head = headWord(document, phrase);
  return (
    isHappening(head) ||
    /^(?:incidents?|massacres?|violence|plots?|deaths?|crimes?|blasts?|responsibility|unrest|troubles?)$/u.test(
      head,
    )
  );
};

/** Subjects and objects by verb. */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Finding[] => {
  const { tokens } = document;
  const { lemma, voice, subjects, objects, prepositions } = clause;
  const subject = subjects[0];
  const object = objects[0];
  const found: Finding[] = [];
  const add = (
    actor: NounPhrase | undefined,
    stance: Stance,
    rule: string,
    confidence: number,
  ): void => {
    if (isActor(document, actor)) found.push({ actor, stance, rule, confidence });
  };
  const after = (words: RegExp): NounPhrase | undefined =>
    prepositions.find(({ preposition }) => words.test(preposition))?.phrase;
  const done = isDone(sentence, clause);
  switch (lemma) {
    case 'blame': {
      if (clause.negated) break;
      // the attack was blamed on the militia; blamed the attack on the militia
      if (tellsOfAct(document, voice === 'passive' ? subject : object) && after(/^on$/u))
        add(after(/^on$/u), 'blamed', 'responsibility/blamed-on', 0.85);
      // blamed Karsia for the attack; the militia was blamed for it
      else add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/blamed', 0.85);
      // which the ministry has blamed for the attacks
      break;
    }
    case 'accuse':
      if (!clause.negated)
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/accused', 0.75);
      break;
    // linked them to the militia; pointed to Karsia; pinned blame on the militia; attributed it to
    case 'link':
    case 'tie':
    case 'attribute':
    case 'point':
    case 'trace':
      if (
        !clause.negated &&
        (lemma !== 'point' || /^(?:finger|$)/u.test(headWord(document, object)))
      )
        add(after(/^(?:to|at)$/u), 'blamed', 'responsibility/linked', 0.6);
      break;
    case 'pin':
    case 'lay':
    case 'put':
    case 'place':
      if (/^(?:blame|responsibility)$/u.test(headWord(document, object)))
        add(after(/^(?:on|at|with)$/u), 'blamed', 'responsibility/pinned', 0.8);
      break;
    case 'hold':
      if (
        sentence.clauses.length > 0 &&
        tokens
          .slice(clause.last, clause.last + 8)
          .some(({ lower }) => lower === 'responsible' || lower === 'accountable')
      )
        if (done) add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/held', 0.6);
      break;
    case 'suspect':
      if (voice === 'passive' || /^(?:of|in)$/u.test(prepositions[0]?.preposition ?? ''))
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/suspected', 0.5);
      break;
    // claimed responsibility for, took credit for
    case 'claim':
    case 'take':
    case 'admit':
    case 'accept':
    case 'assume':
      if (
        objects.some((one) => /^(?:responsibility|credit)$/u.test(headWord(document, one))) &&
        voice === 'active' &&
        !clause.negated
      )
        add(subject, 'claimed', 'responsibility/claimed', 0.9);
      else if (
        voice === 'passive' &&
        lemma === 'claim' &&
        !clause.negated &&
        (tellsOfAct(document, subject) || !subject)
      )
        add(after(/^by$/u), 'claimed', 'responsibility/claimed-by', 0.85);
      // the militia claimed the attack
      else if (
        lemma === 'claim' &&
        voice === 'active' &&
        objects.length > 0 &&
        objects.every((one) => isAct(headWord(document, one))) &&
        !clause.negated
      )
        add(subject, 'claimed', 'responsibility/claimed', 0.7);
      break;
    // denied any involvement, rejected the accusation
    case 'deny':
    case 'reject':
    case 'disavow':
    case 'disclaim':
      if (
        objects.some((one) =>
          /^(?:involvement|responsibility|role|accusations?|allegations?|charges?|claims?|link|links|part|connection|blame)$/u.test(
            headWord(document, one),
          ),
        ) ||
        (lemma === 'deny' &&
          /^(?:carry|attack|target|be|have|conduct)$/u.test(
            sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.lemma ?? '',
          ) &&
          sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.form === 'ing')
      )
        add(subject, 'denied', 'responsibility/denied', 0.8);
      break;
    default:
      break;
  }
  if (!done || found.length > 0) return found;
  const agent = voice === 'passive' ? after(/^by$/u) : subject;
  // carried out by the militia; Karsian forces carried out a raid
  if (doVerbs.has(lemma) && agent && isActor(document, agent) && isTelling(document, agent)) {
    const deed = voice === 'passive' ? subject : object;
    if (deed && isAct(headWord(document, deed)) && !isUndone(document, sentence, deed))
      add(agent, 'stated', 'responsibility/did', 0.8);
  }
  // separatists killed 11; troops were attacked by the militia; the army targeted the depot
  else if (
    (aimVerbs.has(lemma) ||
      killVerbs.has(lemma) ||
      /^(?:hit|strike|open|fire|drop|detonate|destroy|blow|down)$/u.test(lemma)) &&
    agent &&
    (voice === 'passive' || objects.length > 0) &&
    isActor(document, agent) &&
    isTelling(document, agent)
  ) {
    // the army fired its chief: not an act
    if (
      lemma !== 'fire' ||
      prepositions.some(({ preposition }) => /^(?:at|on|into)$/u.test(preposition)) ||
      /^(?:missile|rocket|shot|shell)s?$/u.test(headWord(document, object))
    )
      add(agent, 'stated', 'responsibility/acted', voice === 'passive' ? 0.75 : 0.65);
  }
  // the bomber was a 28-year-old Karsian; the attacker belonged to the militia
  else if (
    lemma === 'be' &&
    subject &&
    isAttacker(headWord(document, subject)) &&
    object &&
    !isAttacker(headWord(document, object)) &&
    nounKind(headWord(document, object)) === 'person'
  )
    add(object, 'stated', 'responsibility/was', 0.6);
  else if (lemma === 'belong') add(after(/^to$/u), 'stated', 'responsibility/belonged', 0.6);
  // the man behind the attack was born in 1988
  if (
    clause.voice === 'active' &&
    lemma === 'be' &&
    after(/^behind$/u) &&
    tellsOfAct(document, after(/^behind$/u))
  )
    add(subject, 'stated', 'responsibility/behind', 0.6);
  return found;
};

/** Karsian air strikes, the militia’s attack; an attack by the militia, claim of responsibility by them */
const fromNoun = (document: Document, sentence: Sentence, act: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = headWord(document, act);
  const found: Finding[] = [];
  const by = tokens[act.last]?.lower === 'by' ? phraseFrom(sentence, act.last + 1) : null;
  // the group’s claim of responsibility
  if (
    head === 'claim' &&
    tokens[act.last]?.lower === 'of' &&
    tokens[act.last + 1]?.lower === 'responsibility'
  ) {
    const owner = ownerOf(document, act);
    if (owner)
      found.push({
        actor: owner,
        stance: 'claimed',
        rule: 'responsibility/claim-of',
        confidence: 0.8,
        last: act.last + 2,
      });
    const byOwner =
      tokens[act.last + 2]?.lower === 'by' ? phraseFrom(sentence, act.last + 3) : null;
    if (byOwner && isActor(document, byOwner))
      found.push({
        actor: byOwner,
        stance: 'claimed',
        rule: 'responsibility/claim-of',
        confidence: 0.8,
      });
    return found;
  }
  if (!isAct(head) || isUndone(document, sentence, act)) return found;
  if (by && isActor(document, by) && isTelling(document, by))
    found.push({ actor: by, stance: 'stated', rule: 'responsibility/act-by', confidence: 0.7 });
  const owner = ownerOf(document, act);
  if (owner) {
    const entity = nameAt(document, owner.head);
    const country = countryOfDemonym(wordsOf(document, owner));
    const named = entity && (entity.kind === 'group' || findPlace(entity.name)?.kind === 'country');
    if (isForceAct(head) && (named || country))
      found.push({ actor: owner, stance: 'stated', rule: 'responsibility/whose', confidence: 0.6 });
    else if (entity?.kind === 'group')
      found.push({ actor: owner, stance: 'stated', rule: 'responsibility/whose', confidence: 0.5 });
  }
  return found;
};

/** The first words of a phrase that name somebody: “U.S.” of “U.S. air strikes”, “Karsian” of “a Karsian raid”. */
const ownerOf = (document: Document, phrase: NounPhrase): NounPhrase | null => {
  const { tokens } = document;
  for (let i = phrase.first; i < phrase.head; i++) {
    const entity = nameAt(document, i);
    const word = tokens[i];
    if (!word) break;
    if (!entity && !countryOfDemonym(word.text)) continue;
    const mention = entity?.mentions.find(({ first, last }) => first <= i && i < last);
    const last = mention ? Math.min(mention.last, phrase.head) : i + 1;
    // US-led, Karsian-backed, anti-Karsian
    if (/[-‐‑]/u.test(word.text) && !entity) return null;
    // the Karsia embassy attack: done to the embassy; “drone”, “air” and “missile” say how
    const between = tokens.slice(last, phrase.head);
    const own = between.every(
      ({ lower, pos }) =>
        /^(?:'s|')$/u.test(lower) ||
        /^(?:air|drone|missile|rocket|bomb|military|artillery|naval|ground|suicide|deadly|special|forces?|terror|commando|army|mortar|aerial|precision|retaliatory|coalition|and|allied|militant|militia|rebel|group|cross-border|overnight|recent|latest)$/u.test(
          lower,
        ) ||
        pos === 'ADJ' ||
        pos === 'NUM',
    );
    return own ? { ...phrase, first: i, last, head: last - 1, quantity: null } : null;
  }
  return null;
};

/** The actor’s name: that of an apposition or of “called …” where the phrase only describes. */
const nameActor = (document: Document, sentence: Sentence, phrase: NounPhrase): string => {
  const { tokens } = document;
  const entity = entityOf(document, phrase);
  if (entity?.kind === 'person') return entity.name;
  const own = wordsOf(document, bareRange(document, sentence, phrase)).replace(/\s+/gu, ' ');
  const demonym = phrase.head === phrase.first ? countryOfDemonym(own) : null;
  if (demonym && !entity) return demonym;
  if (entity) return extended(document, sentence, phrase, own);
  // a militia called the Baruna Front; the group that calls itself the Baruna Front
  for (let i = phrase.last; i < Math.min(phrase.last + 6, sentence.last); i++) {
    const word = tokens[i]?.lower ?? '';
    if (!/^(?:call|name|know|dub)$/u.test(tokens[i]?.lemma ?? '')) continue;
    const named = sentence.phrases.find(
      ({ first, last, head }) =>
        first > i && first <= i + 3 && last > first && nameAt(document, head),
    );
    if (named)
      return extended(
        document,
        sentence,
        named,
        wordsOf(document, bareRange(document, sentence, named)),
      );
    if (word === ',') break;
  }
  // an armed group, the Baruna Front,
  if (tokens[phrase.last]?.text === ',') {
    const next = phraseFrom(sentence, phrase.last + 1);
    const apposed = next ? entityOf(document, next) : null;
    if (next && apposed && apposed.kind !== 'place')
      return wordsOf(document, bareRange(document, sentence, next));
  }
  return own;
};

/** the Islamic Front in Karsia, the Sabri Brigade of the Baruna Army */
const extended = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  own: string,
): string => {
  const link = document.tokens[phrase.last]?.lower ?? '';
  const next = /^(?:in|of)$/u.test(link) ? phraseFrom(sentence, phrase.last + 1) : null;
  const entity = entityOf(document, phrase);
  if (!next || !entity || entity.kind === 'place' || !nameAt(document, next.head)) return own;
  if (link === 'in' && findPlace(wordsOf(document, next))?.kind !== 'country') return own;
  if (
    link === 'in' &&
    !/^(?:resistance|state|front|movement)$/u.test(document.tokens[phrase.head]?.lower ?? '')
  )
    return own;
  return `${own} ${link} ${wordsOf(document, next)}`;
};

/** Finds whom an article holds, or lets others hold, responsible. */
export const findResponsibility = (document: Document): Draft<'responsibility'>[] => {
  const drafts: Draft<'responsibility'>[] = [];
  for (const sentence of document.sentences) {
    const findings = [
      ...sentence.clauses.flatMap((clause) =>
        fromClause(document, sentence, clause).map((one) => ({ ...one, clause })),
      ),
      ...sentence.phrases.flatMap((phrase) =>
        fromNoun(document, sentence, phrase).map((one) => ({ ...one, clause: null })),
      ),
    ];
    const seen = new Set<string>();
    for (const { actor, stance, rule, confidence, last, clause } of findings) {
      const name = nameActor(document, sentence, actor);
      const key = `${stance} ${name.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const first = Math.min(actor.first, clause?.first ?? actor.first);
      drafts.push({
        fields: { type: 'responsibility', actor: name, stance },
        sentence,
        range: { first, last: Math.max(actor.last, last ?? 0, clause?.last ?? 0) },
        rules: [rule],
        confidence,
      });
    }
  }
  return drafts;
};
