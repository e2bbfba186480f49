/**
 * A clause with the verb of a deed → whether it is none: an accident, a search, words, a custom, what
 * somebody underwent.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import { type Document, type Sentence, wordsOf } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { capitalOf, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { Token } from '../../language/words/tokenize.ts';
import { nounKind } from '../../language/names/name-words.ts';
import { isVoice } from '../../language/reports/issuers.ts';
import { isReportingVerb } from '../../language/reports/cues.ts';
import { isNameOfHappening } from '../../language/reports/speaker-nouns.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import {
  isHazard,
  isPeaceful,
  isToRescue,
  isShot,
  killVerbs,
  tellsOfAttack,
} from '../../language/acts/acts.ts';
import { isInterception } from '../../language/acts/interceptions.ts';
import { isOfWords, isOtherSense } from '../../language/acts/other-senses.ts';

import type { Deed } from './acted-responsibility.ts';

/** True of what tells of no attack, or not whose it was. */
export const isNoDeed = ({ document, sentence, clause, leading }: Deed): boolean => {
  const { lemma, voice, form, subjects, objects, prepositions } = clause;
  const [subject] = subjects;
  const { tokens } = document;
  const purpose = leading.at(-1);
  const has = (word: string): boolean =>
    prepositions.some(({ preposition }) => preposition === word);
  return (
    // a stallholder hit the robber with a chair
    (/^(?:hit|strike)$/u.test(lemma) &&
      nounKind(headWord(document, objects[0])) === 'person' &&
      has('with')) ||
    // launched a scathing attack on the mayor
    [...subjects, ...objects].some((phrase) => isOfWords(document, phrase)) ||
    (subject !== undefined &&
      voice === 'active' &&
      isAccident(document, sentence, subject, lemma)) ||
    // blamed for attacking its troops
    (form === 'ing' &&
      leading.some((one) => /^(?:blame|accuse|condemn|suspect)$/u.test(one.lemma))) ||
    // called the attack an act of cowardice in killing innocents
    (form === 'ing' &&
      /^(?:in|of)$/u.test(tokens[clause.first - 1]?.lower ?? '') &&
      leading.some((one) =>
        /^(?:call|describe|denounce|decry|brand|label|slam)$/u.test(one.lemma),
      )) ||
    // a depot that the group uses to plan and execute attacks
    (purpose?.form === 'infinitive' &&
      tokens[clause.first - 1]?.lower === 'and' &&
      tokens[clause.verb]?.lower === lemma &&
      purpose.last >= clause.first - 2) ||
    // the only band to have launched such raids in the past
    (form === 'infinitive' &&
      tokens.slice(subject?.first, subject?.head).some(({ lower }) => lower === 'only')) ||
    // blasted out a statement, fired off a letter
    (/^(?:blast|fire|launch|unleash)$/u.test(lemma) &&
      objects.some(({ head }) => isVoice(tokens[head] as Token))) ||
    // denied carrying out the strike, denied that it had attacked the depot
    (purpose?.lemma === 'deny' && (form === 'ing' || Boolean(subject?.pronoun))) ||
    // “Toddler Shot Dead by Cousin”
    (sentence.role === 'title' && voice === 'active' && has('by'))
  );
};

/** A Karsian helicopter crashed, killing six; Cyclone Ines hit the coast; cholera killed ten: nobody’s deed */
const isAccident = (
  document: Document,
  sentence: Sentence,
  subject: NounPhrase,
  lemma: string,
): boolean =>
  isHazard(headWord(document, subject)) ||
  // the Norden Express hit coaches: in an account of a crash
  (/^(?:hit|strike|ram|destroy|kill|injure|wound)$/u.test(lemma) && !tellsOfAttack(document)) ||
  isNameOfHappening(wordsOf(document, subject)) ||
  (nounKind(headWord(document, subject)) === 'vehicle' &&
    sentence.clauses.some(
      ({ lemma, particle, subjects: [doer] }) =>
        doer === subject &&
        (/^(?:crash|sink|capsize|derail|overturn|plunge|collide)$/u.test(lemma) ||
          (/^(?:come|go)$/u.test(lemma) && particle === 'down')),
    ));

/** police at the shooting scene, a shooting victim, his shooting death: “shooting” is part of a noun */
export const isPartOfNoun = (
  document: Document,
  { form, last, objects: [object] }: Clause,
): boolean =>
  form === 'ing' &&
  object?.first === last &&
  /^(?:victims?|suspects?|survivors?|deaths?|injur(?:y|ies)|spree|scene|case|probe|investigation|incident|range|rampage)$/u.test(
    headWord(document, object),
  );

/** at the scene of shooting where two were hurt; Four Students Shot Outside School: no deed of theirs */
export const isUndergone = (
  { tokens }: Document,
  { form, lemma, first, last, verb, voice, subjects: [whom] }: Clause,
): boolean => {
  // killed four before he was shot by an officer: who killed four is another
  if (
    voice === 'passive' &&
    /^s?he$/u.test(tokens[whom?.head ?? -1]?.lower ?? '') &&
    tokens[(whom?.first ?? 0) - 1]?.lower === 'before'
  )
    return true;
  const [place, of] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  if (form === 'ing' && of === 'of' && /^(?:scene|site|place|night|day|time)$/u.test(place ?? ''))
    return true;
  return (
    lemma === 'shoot' &&
    first === verb &&
    form !== 'ing' &&
    /^(?:outside|inside|near|during|in|at)$/u.test(tokens[last]?.lower ?? '')
  );
};

/** search and rescue teams, rescuers, firefighters: what they carry out is no attack */
const isOfRescuers = ({ tokens }: Document, { first, last }: NounPhrase): boolean =>
  tokens
    .slice(first, last)
    .some(({ lower }) =>
      /^(?:search|rescue|rescuers?|firefighters?|medics|paramedics|divers)$/u.test(lower),
    );

/** police conducted a raid, the army launched a rescue operation, rescuers carried out an operation: no attack */
export const isSearch = (
  document: Document,
  agent: NounPhrase,
  deed: NounPhrase | undefined,
): boolean =>
  isPeaceful(document.tokens[(deed?.head ?? 0) - 1]?.lower ?? '') ||
  (deed !== undefined && isToRescue(document.tokens, deed.last)) ||
  isOfRescuers(document, agent) ||
  (/^(?:police|sheriff|deput(?:y|ies)|officers?|detectives?|department)$/u.test(
    headWord(document, agent),
  ) &&
    /^(?:raids?|operations?|search(?:es)?)$/u.test(headWord(document, deed)));

/** that the army believes was carried out: what somebody says or believes stands right before */
export const isBehindReport = ({ first }: Clause, before: readonly Clause[]): boolean =>
  before.some(({ last, lemma }) => last === first && isReportingVerb(lemma));

/** Norden, where two were killed: a town does nothing, though a capital may stand for its country */
export const isTownOnly = (document: Document, { first, head }: NounPhrase): boolean => {
  const entity = nameAt(document, head);
  const place = entity?.kind === 'place' ? findPlace(entity.name) : null;
  if (!place || (place.kind !== 'city' && place.kind !== 'division')) return false;
  const isCapital = place.countries.some((country) => capitalOf(country) === place.name);
  return !isCapital || /^(?:,|and)$/u.test(document.tokens[first - 1]?.lower ?? '');
};

/** Our forces carry out strikes only at night: what they do as a rule, where it is no headline */
export const isCustom = (
  { tokens }: Document,
  { role }: Sentence,
  { verb, first, lemma, form, voice }: Clause,
): boolean =>
  role === 'body' &&
  voice === 'active' &&
  /^(?:finite|bare)$/u.test(form) &&
  first === verb &&
  tokens[verb]?.lower === lemma;

/** the army fired its chief, destroyed its missiles, killed a plan, a man shot himself: no act against others */
export const isIdle = (document: Document, clause: Clause): boolean => {
  const {
    lemma,
    objects: [object],
  } = clause;
  return (
    isOtherSense(document, clause) ||
    isInterception(document, clause) ||
    (lemma === 'attack' && isCriticism(document, clause)) ||
    (lemma === 'destroy' &&
      /^(?:its|their)$/u.test(document.tokens[object?.first ?? -1]?.lower ?? '')) ||
    (/^(?:fire|open|drop)$/u.test(lemma) && !isShot(document, clause)) ||
    // troops killed all six attackers: against the deed that the text tells of
    (killVerbs.has(lemma) &&
      /(?:sel(?:f|ves)|^(?:attacker|assailant|bomber|hijacker|hostage-taker|perpetrator)s?)$/u.test(
        headWord(document, object),
      ))
  );
};

/** attacked the mayor for hiding it, over the plan: with words */
const isCriticism = ({ tokens }: Document, { voice, last, objects }: Clause): boolean =>
  voice === 'active' && /^(?:for|over)$/u.test(tokens[objects.at(-1)?.last ?? last]?.lower ?? '');
