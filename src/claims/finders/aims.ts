/**
 * Noun phrases → whether they can be the aim of an attack, and of which sort: somebody killed for who
 * they are, something built, a thing that is hit rather than a town that it lies in.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { memberWords, nounKind, platforms, siteWords } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { countActs, isAttacker, isHappening, isStreet, isVague } from '../../language/acts/acts.ts';
import { entityOf, kindOfPhrase, isBuiltPair } from './phrase-names.ts';
import { wordClass } from '../../language/words/word-class.ts';

/** What may have been aimed at, and by which rule. */
export interface Aim {
  phrase: NounPhrase;
  rule: string;
  confidence: number;
}

/** True: the phrase can be an aim at all. */
export const canBeAim = (document: Document, phrase: NounPhrase): boolean => {
  if (phrase.pronoun || phrase.elliptical || phrase.partitive) return false;
  const head = headWord(document, phrase);
  if (platforms.has(head)) return false;
  // “the sites” says nothing, “army sites” does
  const described =
    isBuiltPair(document, phrase) ||
    (siteWords.has(head) &&
      (document.tokens
        .slice(phrase.first, phrase.head)
        .some(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(pos)) ||
        /^(?:of|used|belonging)$/u.test(document.tokens[phrase.last]?.lower ?? '')));
  // against Karsian and allied forces: half a phrase
  const halved =
    phrase.first === phrase.head && countryOfDemonym(head) !== null && !/s$/u.test(head);
  // Karsian towns
  const whose = (): boolean =>
    document.tokens
      .slice(phrase.first, phrase.head)
      .some(
        ({ text, index }) => countryOfDemonym(text) !== null || nameAt(document, index) !== null,
      );
  if (halved) return false;
  return (
    (!isVague(head) || described || (kindOfPhrase(document, phrase) === 'place' && whose())) &&
    !isHappening(head) &&
    !isAttacker(head)
  );
};

/** True: the phrase is known to be somebody or something, not “a deal” or “a nerve”. */
export const isKnown = (document: Document, phrase: NounPhrase): boolean =>
  kindOfPhrase(document, phrase) !== null;

/** True: air strikes on Karsia: where they fell, not what they hit. */
export const isCountry = (document: Document, phrase: NounPhrase): boolean =>
  findPlace(headWord(document, phrase))?.kind === 'country';

/** a lawsuit, a policy: what is aimed at somebody and hits nobody */
export const isByLaw = (word: string): boolean =>
  /^(?:law|policy|policies|legislation|measure|sanction|lawsuit|suit|case|appeal|complaint|probe|investigation|inquiry|protest|campaign|effort|criticism|remark|comment|question|message|rhetoric)s?$/u.test(
    word,
  );

/** an assassination attempt: an act, though it failed */
export const isAttempt = (document: Document, phrase: NounPhrase): boolean =>
  attempt.has(document.tokens[phrase.head]) &&
  /^(?:assassination|murder|coup|kidnap(?:ping)?)$/u.test(
    document.tokens[phrase.head - 1]?.lower ?? '',
  );

const attempt = wordClass(/^attempts?$/u);

/** Roles that make nobody a target. */
const kin =
  /\b(?:sons?|daughters?|fathers?|mothers?|brothers?|sisters?|cousins?|uncles?|aunts?|nephews?|nieces?|wife|husband|boyfriend|girlfriend|friends?|parents?|grand\w+|students?|residents?|victims?|teens?|native|toddler|boys?|girls?|m[ae]n|wom[ae]n|neighbou?rs?|drivers?|suspects?|gunm[ae]n|shooter|classmates?|freshman|graduate)\b/iu;

/** True: killed for who they are: a name, an office, soldiers, fighters, foreigners. */
export const isSomebody = (document: Document, phrase: NounPhrase): boolean => {
  const head = headWord(document, phrase);
  const entity = entityOf(document, phrase);
  // a victim is no target for having a name
  if (entity)
    return (
      entity.kind === 'group' ||
      (entity.kind === 'person' && entity.roles.some((role) => !kin.test(role)))
    );
  // members of the family, of the community
  if (
    /^members?$/u.test(head) &&
    /^(?:family|community|household|congregation|public)$/u.test(
      document.tokens.slice(phrase.last, phrase.last + 4).find(({ pos }) => pos === 'NOUN')
        ?.lower ?? '',
    )
  )
    return false;
  // all the militants in the attack were killed: those who made it
  const behind = document.tokens.slice(phrase.last, phrase.last + 3).map(({ lower }) => lower);
  if (
    /^(?:militants?|insurgents?|fighters?|rebels?|terrorists?)$/u.test(head) &&
    /^(?:in|behind) the (?:attack|assault|siege|hostage-taking)$/u.test(behind.join(' '))
  )
    return false;
  return (
    memberWords.has(head) ||
    /^(?:soldiers?|troops?|servicem[ae]n|personnel|fighters?|militants?|police|policem[ae]n|officers?|guards?|leaders?|commanders?|generals?|officials?|diplomats?|foreigners?|tourists?|journalists?|contractors?|ministers?|clerics?|students?|worshippers?|pilgrims?|workers?|judges?|lawmakers?|ambassadors?|insurgents?|rebels?|terrorists?|marines|sailors|hostages?|members?|mayors?|governors?|councillors?|candidates?|activists?|envoys?|cops?|police(?:wo)?men|peacekeepers?|protest[eo]rs?|demonstrators?|clergymen|priests?|imams?|bishops?|pastors?)$/u.test(
      head,
    )
  );
};

/** A party, a bar, a home: where people are shot at, not what is. */
export const isGathering = (word: string): boolean =>
  /^(?:party|reception|event|festival|concert|wedding|bar|club|nightclub|restaurant|home|house|apartment|complex|park|game|vigil|dance)$/u.test(
    word,
  );

/** A building, a square, a market: something of people’s making. */
export const isBuilt = (document: Document, phrase: NounPhrase): boolean =>
  kindOfPhrase(document, phrase) === 'building' ||
  /^(?:square|street|park|plaza|market|port)$/u.test(headWord(document, phrase));

/** A building, a vehicle, a site or a group: not a person by chance. */
export const isThing = (document: Document, phrase: NounPhrase): boolean => {
  const kind = kindOfPhrase(document, phrase);
  const head = headWord(document, phrase);
  if (kind === 'place')
    return (
      siteWords.has(head) ||
      entityOf(document, phrase) === null ||
      // Camp Alder, Fort Alder: a base
      /^(?:camp|fort)$/u.test(document.tokens[phrase.first]?.lower ?? '') ||
      /^(?:square|street|park|plaza|market|port)$/u.test(head)
    );
  return kind !== 'person' && kind !== null;
};

/** True: what stands on a street is there; not of a bridge, a bank, a train, an apartment block, which are struck themselves. */
export const isWayside = (document: Document, phrase: NounPhrase): boolean => {
  const noun = headWord(document, phrase);
  return (
    isStreet(noun) &&
    !/^(?:bridge|bank|bus|buse|train)s?$/u.test(noun) &&
    !isBuiltPair(document, phrase)
  );
};

/** An embassy, a patrol, a market, a tourist district: more than a town or a country. */
export const isSite = (document: Document, phrase: NounPhrase): boolean => {
  const entity = entityOf(document, phrase);
  if (entity) return entity.kind === 'building' || entity.kind === 'group';
  if (isStreet(headWord(document, phrase))) return isBuiltPair(document, phrase);
  return (
    !/^(?:capital|city|town|village|country|province|state|region|county|suburb|community|neighbou?rhood|part|parts|border|area|middle|center|centre|front|distance|sky|air)$/u.test(
      headWord(document, phrase),
    ) ||
    (headWord(document, phrase) === 'area' && document.tokens[phrase.head - 1]?.pos === 'NOUN')
  );
};

/** A strike, a missile, an army can hit; a train or falling rocks hit by chance. */
export const canHit = (document: Document, clause: Clause): boolean => {
  const { tokens } = document;
  const hitter =
    clause.voice === 'passive'
      ? clause.prepositions.find(({ preposition }) => preposition === 'by' || preposition === 'in')
          ?.phrase
      : clause.subjects[0];
  // the first hit the depot, and minutes later another struck the gate: one of the drones
  if (
    hitter?.first !== undefined &&
    /^(?:another|one|first|second|third|others?)$/u.test(headWord(document, hitter)) &&
    /^(?:hit|strike)$/u.test(clause.lemma)
  )
    return countActs(document).attacks > 0;
  if (!hitter) return clause.voice === 'passive' && /^(?:hit|strike|destroy)$/u.test(clause.lemma);
  const head = tokens[hitter.head]?.lower ?? '';
  const kind = kindOfPhrase(document, hitter);
  return (
    isHappening(head) ||
    nounKind(head) === 'weapon' ||
    /^(?:drones?|jets?|warplanes?|planes?|aircraft|helicopters?|missiles?|rockets?|shells?|fire|shelling|bombers?|campaign)$/u.test(
      head,
    ) ||
    (kind !== null && /^(?:person|group|place)$/u.test(kind) && !hitter.pronoun) ||
    // suspected Reds blew up a bus
    (clause.lemma === 'blow' && tokens[hitter.head]?.pos === 'PROPN')
  );
};
