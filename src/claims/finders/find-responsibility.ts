/**
 * Document → who is said to have done it: in the paper’s own words (stated), blamed by others, who
 * claim it, who deny it.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { wordsOf } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { memberWords, nounKind, siteWords } from '../../language/names/name-words.ts';
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
  isShot,
  isHappening,
  isUndone,
  killVerbs,
} from './acts.ts';
import { bareRange, entityOf, phraseAround, phraseFrom } from './phrase-names.ts';

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
  const before = document.tokens[phrase.first - 1]?.lower ?? '';
  if (/^(?:no|nobody|none|neither)$/u.test(document.tokens[phrase.first]?.lower ?? ''))
    return false;
  if (
    entity &&
    entity.mentions.some(({ first, last }) => first <= phrase.head && phrase.head < last)
  )
    return entity.kind !== 'building' && entity.kind !== 'vehicle' && before !== 'in';
  if (siteWords.has(head)) return false;
  return (
    memberWords.has(head) ||
    /^(?:person|group)$/u.test(nounKind(head) ?? '') ||
    /^(?:troops|rebels|proxies|police)$/u.test(head)
  );
};

/** True: an actor that the text names or describes by its side, not “a gunman”, “a man”. */
const isTelling = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const head = headWord(document, phrase);
  const entity = entityOf(document, phrase);
  if (entity) return !isAttacker(head);
  const { first } = bareRange(document, sentence, phrase);
  // Baruna separatists, an Iran-backed militia, the Karsian army
  return document.tokens
    .slice(first, phrase.head)
    .some(
      ({ text, index }) =>
        countryOfDemonym(text) !== null ||
        nameAt(document, index) !== null ||
        (/^\p{Lu}/u.test(text) && index > sentence.first),
    );
};

/** The subject of an act: not what only hangs on another noun, as the town in “a strike in the town killed two”. */
const agentOf = (document: Document, clause: Clause): NounPhrase | undefined =>
  clause.voice === 'passive'
    ? clause.prepositions.find(({ preposition }) => preposition === 'by')?.phrase
    : clause.subjects.find((phrase) => document.tokens[phrase.first - 1]?.pos !== 'ADP');

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

/** took responsibility for the raid; for the error: no */
const isForAct = (document: Document, clause: Clause): boolean => {
  const matter = clause.prepositions.find(({ preposition }) => preposition === 'for')?.phrase;
  return (
    !matter ||
    matter.pronoun ||
    tellsOfAct(document, matter) ||
    /^(?:shelling|targeting|placing|planting|explosives?|bombs?|rockets?|missiles?|hit|work|carnage|atrocity|atrocities|strikes?)$/u.test(
      headWord(document, matter),
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
      if (
        after(/^on$/u) &&
        (objects.length === 0 || tellsOfAct(document, voice === 'passive' ? subject : object))
      )
        add(after(/^on$/u), 'blamed', 'responsibility/blamed-on', 0.85);
      // blamed Karsia for the attack; the militia was blamed for it
      else if (!isAct(headWord(document, voice === 'passive' ? subject : object)))
        add(voice === 'passive' ? subject : object, 'blamed', 'responsibility/blamed', 0.85);
      // the militia, which the ministry has blamed for the attacks
      if (voice === 'active' && objects.length === 0 && found.length === 0)
        add(antecedentOf(document, sentence, clause), 'blamed', 'responsibility/blamed-which', 0.8);
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
        (lemma !== 'point' || /^(?:finger|$)/u.test(headWord(document, object))) &&
        (voice === 'active'
          ? clause.form !== 'bare' || lemma === 'point'
          : tellsOfAct(document, subject))
      )
        add(after(/^(?:to|at)$/u), 'blamed', 'responsibility/linked', 0.6);
      break;
    case 'pin':
    case 'lay':
    case 'put':
    case 'place':
      if (
        /^(?:blame|responsibility)$/u.test(headWord(document, object)) ||
        tokens[clause.last]?.lower === 'blame'
      )
        add(
          after(/^(?:on|at|with)$/u) ??
            sentence.clauses[sentence.clauses.indexOf(clause) + 1]?.prepositions[0]?.phrase,
          'blamed',
          'responsibility/pinned',
          0.8,
        );
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
        !clause.negated &&
        isForAct(document, clause)
      )
        add(
          isActor(document, agentOf(document, clause))
            ? agentOf(document, clause)
            : sentence.phrases[0],
          'claimed',
          'responsibility/claimed',
          0.9,
        );
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
  // blamed for attacking its troops
  const leading = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (clause.form === 'ing' && leading && /^(?:blame|accuse|condemn|suspect)$/u.test(leading.lemma))
    return found;
  // “Toddler Shot Dead by Cousin”
  if (
    sentence.role === 'title' &&
    voice === 'active' &&
    prepositions.some(({ preposition }) => preposition === 'by')
  )
    return found;
  const agent = agentOf(document, clause);
  // carried out by the militia; Karsian forces carried out a raid
  if (
    doVerbs.has(lemma) &&
    agent &&
    isActor(document, agent) &&
    isTelling(document, sentence, agent)
  ) {
    const deed = voice === 'passive' ? subject : object;
    // a rocket attack on a base, carried out by the militia
    const loose = voice === 'passive' && clause.particle === 'out' && clause.form === 'bare';
    if (loose || (deed && isAct(headWord(document, deed)) && !isUndone(document, sentence, deed)))
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
    isTelling(document, sentence, agent)
  ) {
    // the army fired its chief, a man shot himself: no act against others
    const idle =
      (/^(?:fire|open|drop)$/u.test(lemma) && !isShot(document, clause)) ||
      (/^(?:shoot|kill|stab|wound|injure)$/u.test(lemma) &&
        /sel(?:f|ves)$/u.test(headWord(document, object)));
    if (!idle) add(agent, 'stated', 'responsibility/acted', voice === 'passive' ? 0.75 : 0.65);
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
  else if (
    lemma === 'belong' &&
    sentence.phrases.some(
      (phrase) => phrase.last <= clause.first && isAttacker(headWord(document, phrase)),
    )
  )
    add(after(/^to$/u), 'stated', 'responsibility/belonged', 0.6);
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
  if (by && isActor(document, by) && isTelling(document, sentence, by))
    found.push({ actor: by, stance: 'stated', rule: 'responsibility/act-by', confidence: 0.7 });
  const owner = ownerOf(document, act);
  if (owner) {
    const entity = nameAt(document, owner.head);
    const country = countryOfDemonym(wordsOf(document, owner));
    const place = entity ? findPlace(entity.name) : null;
    // U.S. strikes, Karsia’s strikes on the north; “the Karsia attack” and “Karsia’s worst attack” tell where
    const doer =
      place?.kind !== 'country' ||
      /^(?:strike|airstrike|air-strike|operation|offensive|raid|bombardment|shelling|aggression)s?$/u.test(
        head,
      ) ||
      /^(?:on|against)$/u.test(tokens[act.last]?.lower ?? '');
    const named = entity && (entity.kind === 'group' || place?.kind === 'country') && doer;
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
  // the Baruna Front, an armed group, claimed it
  const left =
    tokens[phrase.first - 1]?.text === ',' ? phraseAround(sentence, phrase.first - 2) : null;
  const main = left ? entityOf(document, left) : null;
  if (left && main?.kind === 'group' && tokens[phrase.first]?.pos === 'DET')
    return nameActor(document, sentence, left);
  // members of the Baruna Front
  const of = tokens[phrase.last]?.lower === 'of' ? phraseFrom(sentence, phrase.last + 1) : null;
  if (of && memberWords.has(tokens[phrase.head]?.lower ?? '') && entityOf(document, of))
    return nameActor(document, sentence, of);
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
