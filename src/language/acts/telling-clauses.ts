/**
 * A clause → whether it tells of a happening: an attack, a shot, a blast, an accident, a disaster, by
 * its verb, by what is done with what, or by a noun of a happening beside it.
 */
import {
  aimVerbs,
  burstVerbs,
  doVerbs,
  happenVerbs,
  hitVerbs,
  isArmed,
  isAttacker,
  isHappening,
  isHazard,
  isShot,
  killVerbs,
  reporting,
  shakeVerbs,
  tellsOfAttack,
  tellsOfHappening,
} from './acts.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Document, Sentence } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';
import { nounKind } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { isOtherSense } from './other-senses.ts';
import { isSeizure } from './seizures.ts';
import { isUnderWater } from './under-water.ts';

/** True: the sentence tells of an attack, a shot, a blast or a disaster. */
export const tellsOfAct = (document: Document, sentence: Sentence): boolean =>
  sentence.phrases.some((phrase) => tellsOfHappening(document, phrase)) ||
  sentence.clauses.some((clause) => isTelling(document, clause));

/** True: the clause tells of a happening by its verb, its subject or what is done. */
export const isTelling = (document: Document, clause: Clause): boolean => {
  const { lemma, voice, subjects } = clause;
  if (isOtherSense(document, clause)) return false;
  // an explosion was reported in Ostrov
  if (lemma === 'report' && voice === 'passive')
    return subjects.some((phrase) => isOfHappening(document, phrase));
  if (reporting.test(lemma)) return false;
  return (
    aimVerbs.has(lemma) ||
    killVerbs.has(lemma) ||
    burstVerbs.has(lemma) ||
    /^(?:die|stab|blow|fire|capture|detain|drown)$/u.test(lemma) ||
    isSeizure(document, clause) ||
    bringsArms(document, clause) ||
    isAccident(document, clause) ||
    isDriven(document, clause) ||
    isDisaster(document, clause) ||
    isHarm(document, clause) ||
    isStruck(document, clause) ||
    isByHappening(document, clause)
  );
};

/** opened fire at the gate, threw grenades, a bomb went off, rockets landed: what arms do */
const bringsArms = (document: Document, clause: Clause): boolean => {
  const { lemma, particle, subjects, objects, prepositions } = clause;
  switch (lemma) {
    // opened fire at the gate; not: opened a shelter there
    case 'open':
      return objects.length === 0 || isShot(document, clause);
    // threw grenades, lobbed a bomb; not: threw stones, threw a party
    case 'throw':
    case 'hurl':
    case 'lob':
      return objects.some((one) =>
        /^(?:grenades?|bombs?|explosives)$/u.test(headWord(document, one)),
      );
    // a bomb went off in the market
    case 'go':
      return particle === 'off' && subjects.some((one) => charge.test(headWord(document, one)));
    // sent drones towards the depot, used live rounds against the crowd
    case 'send':
    case 'use':
    case 'deploy':
    case 'direct':
      return (
        objects.some((one) => isArmed(headWord(document, one))) &&
        prepositions.some(({ preposition }) => /^(?:towards?|at|against|on)$/u.test(preposition))
      );
    // a missile came through the roof
    case 'come':
      return (
        subjects.some((one) => isArmed(headWord(document, one))) &&
        prepositions.some(({ preposition }) => /^(?:through|into)$/u.test(preposition))
      );
    // rockets landed in the compound
    case 'land':
    case 'fall':
    case 'rain':
    case 'slam':
    case 'streak':
      return subjects.some((one) => isArmed(headWord(document, one)));
    // a blast ripped through the market, fire tore through the block
    case 'tear':
    case 'rip':
    case 'rage':
      return subjects.some(
        (one) => isArmed(headWord(document, one)) || tellsOfHappening(document, one),
      );
    default:
      return false;
  }
};

const charge =
  /^(?:bombs?|blasts?|devices?|explosives?|charges?|grenades?|mines?|shells?|explosions?|vests?|belts?)$/u;

const fragile =
  /^(?:roofs?|ceilings?|canopy|canopies|cranes?|walls?|balcony|balconies|towers?|billboards?|scaffold(?:ing)?s?)$/u;

const hollow =
  /^(?:mines?|pits?|shafts?|tunnels?|quarry|wells?|trench(?:es)?|roofs?|ceilings?|walls?|floors?|buildings?|houses?|bridges?|dams?|banks?|embankments?|levees?|dykes?|scaffold(?:ing)?s?|structures?)$/u;

/**
 * True: a bus fell into a gorge, a plane came down, a mine caved in, a dam gave way; not of prices
 * that fell or a minister who caved in.
 */
export const isAccident = (
  document: Document,
  { lemma, particle, last, voice, subjects, objects, prepositions }: Clause,
): boolean => {
  const heads = subjects.map((phrase) => headWord(document, phrase));
  const next = particle ?? document.tokens[last]?.lower;
  if (lemma === 'cave') return next === 'in' && heads.some((head) => hollow.test(head));
  if (lemma === 'give')
    return (
      heads.some((head) => hollow.test(head)) &&
      objects.some((one) => headWord(document, one) === 'way')
    );
  const isVehicle = heads.some((head) => nounKind(head) === 'vehicle');
  if (/^(?:come|go)$/u.test(lemma)) {
    const it = heads.includes('it') && !tellsOfAttack(document);
    // the coach went off the road
    return (
      (next === 'down' &&
        (isVehicle || it || heads.some((head) => fragile.test(head) || hollow.test(head)))) ||
      (next === 'off' && isVehicle)
    );
  }
  // the roof fell on those below
  if (lemma === 'fall')
    return voice === 'active' && (isVehicle || heads.some((head) => fragile.test(head)));
  // a car rammed into a gate
  const into = lemma === 'ram' && prepositions.some(({ preposition }) => preposition === 'into');
  // 11 coaches rammed a goods train; not: a car hit by bullets
  if (/^(?:ram|hit|strike|clip)$/u.test(lemma) && objects.length === 0 && !into) return false;
  return (
    voice === 'active' &&
    isVehicle &&
    /^(?:fall|roll|tumble|flip|slam|smash|ram|hit|strike|clip)$/u.test(lemma)
  );
};

/** rammed a car into a gate, drove a truck into a crowd; not “drove his car into a garage” */
export const isDriven = (
  document: Document,
  { lemma, voice, subjects, objects, prepositions }: Clause,
): boolean => {
  if (!/^(?:ram|crash|drive|plough|plow|slam|smash)$/u.test(lemma)) return false;
  const driven = voice === 'passive' ? subjects : objects;
  const into = prepositions.find(({ preposition }) => preposition === 'into')?.phrase;
  const isVehicle = driven.some((one) => nounKind(headWord(document, one)) === 'vehicle');
  if (!into || !isVehicle) return false;
  return lemma !== 'drive' || /^(?:person|group)$/u.test(nounKind(headWord(document, into)) ?? '');
};

/** the water flooded a street, it was centred north of Ostrov, the storm made landfall */
const isDisaster = (document: Document, clause: Clause): boolean =>
  (/^(?:flood|inundate|submerge|swamp)$/u.test(clause.lemma) && isUnderWater(document, clause)) ||
  isCentre(document, clause) ||
  isStormComing(document, clause) ||
  (clause.lemma === 'make' && headWord(document, clause.objects[0]) === 'landfall');

/** Typhoon Ines barrelled into the coast, the storm churned across the bay */
export const isStormComing = ({ tokens }: Document, { lemma, voice, subjects }: Clause): boolean =>
  /^(?:barrel|churn|roar|slam|smash|plough|plow|sweep|tear|rip|crash)$/u.test(lemma) &&
  voice === 'active' &&
  subjects.some(({ first, last }) =>
    tokens.slice(first, last).some(({ lower }) => isHazard(lower)),
  );

const epicentre = /^(?:epi|hypo)cent(?:er|re)$/u;

const isCentre = (document: Document, { lemma, voice, subjects }: Clause): boolean =>
  (/^cent(?:er|re)$/u.test(lemma) && voice === 'passive' && !tellsOfAttack(document)) ||
  (/^(?:be|lie)$/u.test(lemma) && subjects.some((one) => epicentre.test(headWord(document, one))));

/** twenty people were hurt in Ostrov, “3 hurt in Ostrov blast”, hurt two clerks there; a rider is missing */
const isHarm = (
  document: Document,
  { lemma, voice, form, subjects, objects, last }: Clause,
): boolean => {
  if (lemma !== 'hurt')
    return lemma === 'be' && document.tokens[last]?.lower === 'missing' && !tellsOfAttack(document);
  const passive = voice === 'passive' || (form === 'bare' && objects.length === 0);
  return passive
    ? subjects.some(({ quantity }) => quantity !== null)
    : objects.some((phrase) => phrase.quantity !== null && isCountOfPeople(document, phrase));
};

/** two clerks, three others; not: hurt two towns */
const isCountOfPeople = (document: Document, phrase: NounPhrase): boolean =>
  phrase.elliptical ||
  /^(?:people|others)$/u.test(headWord(document, phrase)) ||
  nounKind(headWord(document, phrase)) === 'person';

/** a car was destroyed near the town; drones destroyed a house */
const isStruck = (
  document: Document,
  { lemma, voice, form, subjects, objects, prepositions }: Clause,
): boolean => {
  if (!/^(?:hit|strike|destroy|level|flatten|demolish)$/u.test(lemma)) return false;
  if (voice === 'passive' && form === 'finite') return true;
  // Tanker hit by missiles off Karsia
  const agents = prepositions.filter(({ preposition }) => preposition === 'by');
  if (voice === 'passive' && agents.some(({ phrase }) => isArmed(headWord(document, phrase))))
    return true;
  if (subjects.some((phrase) => isArmed(headWord(document, phrase)))) return true;
  // Karsian forces struck a meeting at a mill; not: struck a deal
  return (
    voice === 'active' &&
    subjects.some((phrase) => isForce(document, phrase)) &&
    objects.some(
      ({ head }) =>
        document.tokens[head]?.pos === 'PROPN' ||
        nounKind(document.tokens[head]?.lower ?? '') !== null,
    )
  );
};

const isForce = (document: Document, phrase: NounPhrase): boolean =>
  /^(?:forces?|troops|army|navy|military|militants|rebels|fighters|insurgents|guerrillas)$/u.test(
    headWord(document, phrase),
  ) || isAttacker(headWord(document, phrase));

/** the attack happened at noon, ten were killed in an explosion: a noun of a happening beside the verb */
const isByHappening = (
  document: Document,
  { lemma, subjects, objects, prepositions }: Clause,
): boolean => {
  const isOfHappenings =
    happenVerbs.has(lemma) ||
    hitVerbs.has(lemma) ||
    doVerbs.has(lemma) ||
    shakeVerbs.has(lemma) ||
    /^(?:hear|report|use|follow|cause|trigger|kill|injure|wound)$/u.test(lemma);
  if (!isOfHappenings) return false;
  const causes = prepositions
    .filter(({ preposition }) => /^(?:by|in)$/u.test(preposition))
    .map(({ phrase }) => phrase);
  return [...subjects, ...objects, ...causes].some((phrase) => tellsOfHappening(document, phrase));
};

/** an explosion, most of the deaths */
const isOfHappening = (document: Document, phrase: NounPhrase): boolean => {
  const [of, ...words] = document.tokens.slice(phrase.last, phrase.last + 3);
  const isShare = /^(?:rest|most|half|majority|bulk|all|many|some)$/u.test(
    headWord(document, phrase),
  );
  return (
    tellsOfHappening(document, phrase) ||
    (isShare && of?.lower === 'of' && words.some(({ lower }) => isHappening(lower)))
  );
};
