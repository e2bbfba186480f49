/**
 * The verbs and nouns of attacks and other happenings (lexicon/acts.yaml), and what their grammar
 * says of them: done or only planned, by whom, against what. Targets, places, means, responsibility,
 * happenings and their comparing read them.
 */
import { z } from 'zod';
import type { Clause } from './clauses.ts';
import type { Document, Sentence } from './document.ts';
import { nounKind } from './names/name-words.ts';
import { isOtherSense } from './other-senses.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Token } from './tokenize.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { isSeizure } from './seizures.ts';
import { isStandingCommand } from './standing-command.ts';
import { isUnderWater } from './under-water.ts';
import { WordClass, wordClass } from './word-class.ts';

const wordList = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

const lexicon = readLexicon(
  'acts',
  z.strictObject({
    aimVerbs: wordList,
    hitVerbs: wordList,
    killVerbs: wordList,
    shakeVerbs: wordList,
    burstVerbs: wordList,
    happenVerbs: wordList,
    doVerbs: wordList,
    acts: wordList,
    forceActs: wordList,
    happenings: wordList,
    hazards: wordList,
    attackers: wordList,
    nobodies: wordList,
    vague: wordList,
    planVerbs: wordList,
    naming: wordList,
    nowhere: wordList,
  }),
);

export const { aimVerbs, hitVerbs, killVerbs, shakeVerbs, burstVerbs, doVerbs, naming } = lexicon;
const { happenVerbs, planVerbs } = lexicon;

const singular = (word: string): string =>
  /(?:sh|ch|ss)es$/u.test(word)
    ? word.slice(0, -2)
    : /[^s]s$/u.test(word)
      ? word.slice(0, -1)
      : word;

/** A question whether a noun is one of these words, or their plural. */
const isOneOf = (...lists: readonly ReadonlySet<string>[]): ((noun: string) => boolean) => {
  const words = lists.flatMap((list) => [...list]);
  const plurals = lists.flatMap((list) =>
    [...list]
      .flatMap((word) => [`${word}s`, `${word}es`])
      .filter((word) => list.has(singular(word))),
  );
  const known = new Set([...words, ...plurals]);
  return (noun) => known.has(noun);
};

/** attack, airstrikes */
export const isAct = isOneOf(lexicon.acts);
export const isForceAct = isOneOf(lexicon.forceActs);
export const isHazard = isOneOf(lexicon.hazards);
/** attack, explosion, earthquake, deaths */
export const isHappening = isOneOf(lexicon.acts, lexicon.happenings);
/** street, homes: too vague to be a place by itself */
export const isNowhere = isOneOf(lexicon.nowhere);
export const isAttacker = isOneOf(lexicon.attackers);
/** Deadly, Downtown: words that a headline’s capital makes look like a name */
export const isNobody = isOneOf(lexicon.nobodies);
/** Avenue, road, block: what something happens on. */
export const isStreet = (noun: string): boolean =>
  /^(?:street|avenue|road|boulevard|highway|drive|lane|way|parkway|block|side|freeway|interstate|route|bridge|turnpike|court|corner|sidewalk|trail|path|alley|motorway|outskirts|edge|border|train|bus|campus|island|beach|seafront|waterfront|shore|coast|bank|slope|mountainside|hillside)s?$/u.test(
    noun,
  );
export const isVague = isOneOf(lexicon.vague);

const headOf = ({ tokens }: Document, phrase: NounPhrase | undefined): string =>
  phrase ? (tokens[phrase.head]?.lower ?? '') : '';

/** True: the noun phrase tells of a happening. */
export const tellsOfHappening = (document: Document, phrase: NounPhrase): boolean =>
  document.tokens[phrase.head]?.pos !== 'VERB' &&
  happening.has(document.tokens[phrase.head]) &&
  !isStandingCommand(document, phrase);

const happening = wordClass({ has: isHappening });

export const reporting =
  /^(?:say|tell|report|add|accord|announce|confirm|note|believe|think|know|claim|condemn|call|describe|see|hear|speak|investigate|respond|vow|deny|ask|write|show|want)$/u;

const accident =
  /^(?:(?:crash|collision|derailment|accident|wreck|pileup|sinking|capsizing|mishap)(?:es|s)?|crashed|capsized|derailed|overturned|collided|sank)$/u;

const ofAccident = new WordClass(({ lower }) => accident.test(lower) || isHazard(lower));
const ofAttack = new WordClass(
  ({ lower }) =>
    isAct(lower) ||
    isAttacker(lower) ||
    /^(?:attack|shoot|stab|bomb|target|storm|gun)(?:ed|ing)?$|^(?:shot|suspects?)$/u.test(lower),
);

/** rescue operations, a flood killing ten: no attack is told of */
const isOfRescue = ({ tokens }: Document, { index, lower, pos }: Token): boolean =>
  (pos === 'VERB' && lower === 'killing') ||
  (/^operations?$/u.test(lower) &&
    /^(?:rescue|relief|search|recovery|salvage|evacuation|aid|response|emergency)$/u.test(
      tokens[index - 1]?.lower ?? '',
    ));

const actCounts = new WeakMap<Document, { attacks: number; accidents: number }>();

/** True: the article tells of attacks rather than of an accident or a disaster. */
export const tellsOfAttack = (document: Document): boolean => {
  const { attacks, accidents } = countActs(document);
  return attacks >= accidents;
};

/** How many words of an article are about attacks, and how many about accidents and disasters. */
export const countActs = (document: Document): { attacks: number; accidents: number } => {
  const known = actCounts.get(document);
  if (known) return known;
  let attacks = 0;
  let accidents = 0;
  for (const token of document.tokens) {
    const { pos } = token;
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB') continue;
    if (ofAccident.has(token)) accidents++;
    else if (ofAttack.has(token) && !isOfRescue(document, token)) attacks++;
  }
  const counts = { attacks, accidents };
  actCounts.set(document, counts);
  return counts;
};

/** True: what the clause tells was done, not planned, feared, denied or asked for. */
export const isDone = (sentence: Sentence, clause: Clause): boolean => {
  if (clause.negated) return false;
  if (clause.modal && !/^(?:can|may|might|could)$/u.test(clause.modal)) return false;
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  if (clause.form === 'infinitive')
    return (
      before !== undefined &&
      /^(?:begin|start|continue|manage|appear|seem|believe|think|say|report|allege|be|know|find|fear|suspect|presume|understand|claim)$/u.test(
        before.lemma,
      )
    );
  // could open a front by attacking it
  if (clause.form === 'ing' && before?.modal && before.last >= clause.first - 12)
    return !/^(?:can|may|might|could|would|will)$/u.test(before.modal);
  // threatened to keep attacking, planned attacks
  return !(
    clause.form === 'ing' &&
    before &&
    planVerbs.has(before.lemma) &&
    before.last >= clause.first - 2
  );
};

const asking = wordClass(/^(?:whether|if)$/u);

/**
 * unclear whether the Front attacked the depot, to find out if it did: asked, not told; nor is what
 * somebody holds of such acts, “said that targeting schools was wrong”
 */
export const isAsked = ({ tokens }: Document, { first, form, subjects }: Clause): boolean =>
  asking.has(tokens[Math.min(first, subjects[0]?.first ?? first) - 1]) ||
  (form === 'ing' && tokens[first - 1]?.lower === 'that');

/** Verbs of what is thought of an act that was done: “came to condemn the raid”. */
const opining =
  /^(?:condemn|denounce|protest|criticize|mark|mourn|discuss|avenge|deny|investigate|survive|escape|describe)$/u;

/** True: the noun of an act is told as planned, ended or only thought of: “planned strikes on …”, “no attack”. */
export const isUndone = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const words = document.tokens.slice(phrase.first, phrase.head);
  if (
    words.some(({ lower }) =>
      /^(?:no|any|planned|possible|future|potential|further|threatened|foiled|failed|thwarted|imminent|impending|would-be|retaliatory|more)$/u.test(
        lower,
      ),
    )
  )
    return true;
  const governing = sentence.clauses.find(({ objects }) => objects.includes(phrase));
  // troops ended a siege at a hotel: there was one
  if (governing?.lemma === 'end' && /^(?:siege|standoff)$/u.test(headOf(document, phrase)))
    return false;
  return (
    governing !== undefined &&
    (planVerbs.has(governing.lemma) ||
      (!isDone(sentence, governing) && !opining.test(governing.lemma)))
  );
};

/** True: “an alleged strike”, which somebody says was made. */
export const isAlleged = ({ tokens }: Document, phrase: NounPhrase): boolean =>
  tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => /^(?:alleged|purported|supposed|suspected)$/u.test(lower));

/** fire, shots, rockets: what is fired, not who is shot */
export const isShot = (document: Document, clause: Clause): boolean =>
  (clause.voice === 'passive' ? clause.subjects : clause.objects).some((one) =>
    /^(?:fire|gunfire|shots?|rounds?|bullets?|bombs?|munitions|missiles?|rockets?|grenades?|shells?|mortars?|attacks?|strikes?|airstrikes?|raids?|assaults?|explosives|stones|rocks)$/u.test(
      headOf(document, one),
    ),
  );

/** missiles, drones, jets: what an act of force is done with */
export const isArmed = (noun: string): boolean =>
  nounKind(noun) === 'weapon' ||
  /^(?:drones?|jets?|warplanes?|gunships?|bombers?|missiles?|rockets?|shells?|artillery)$/u.test(
    noun,
  );

const isForce = (document: Document, phrase: NounPhrase): boolean =>
  /^(?:forces?|troops|army|navy|military|militants|rebels|fighters|insurgents|guerrillas)$/u.test(
    headOf(document, phrase),
  ) || isAttacker(headOf(document, phrase));

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
  { lemma, particle, last, voice, subjects, objects }: Clause,
): boolean => {
  const heads = subjects.map((phrase) => headOf(document, phrase));
  const next = particle ?? document.tokens[last]?.lower;
  if (lemma === 'cave') return next === 'in' && heads.some((head) => hollow.test(head));
  if (lemma === 'give')
    return (
      heads.some((head) => hollow.test(head)) &&
      objects.some((one) => headOf(document, one) === 'way')
    );
  const isVehicle = heads.some((head) => nounKind(head) === 'vehicle');
  if (/^(?:come|go)$/u.test(lemma)) {
    const it = heads.includes('it') && !tellsOfAttack(document);
    return next === 'down' && (isVehicle || it);
  }
  // the roof fell on those below
  if (lemma === 'fall')
    return voice === 'active' && (isVehicle || heads.some((head) => fragile.test(head)));
  // 11 coaches rammed a goods train; not: a car hit by bullets
  if (/^(?:ram|hit|strike|clip)$/u.test(lemma) && objects.length === 0) return false;
  return (
    voice === 'active' &&
    isVehicle &&
    /^(?:fall|roll|tumble|flip|slam|smash|ram|hit|strike|clip)$/u.test(lemma)
  );
};

/** an explosion, most of the deaths */
const isOfHappening = (document: Document, phrase: NounPhrase): boolean => {
  const [of, ...words] = document.tokens.slice(phrase.last, phrase.last + 3);
  const isShare = /^(?:rest|most|half|majority|bulk|all|many|some)$/u.test(
    headOf(document, phrase),
  );
  return (
    tellsOfHappening(document, phrase) ||
    (isShare && of?.lower === 'of' && words.some(({ lower }) => isHappening(lower)))
  );
};

const epicentre = /^(?:epi|hypo)cent(?:er|re)$/u;

const isCentre = (document: Document, { lemma, voice, subjects }: Clause): boolean =>
  (/^cent(?:er|re)$/u.test(lemma) && voice === 'passive' && !tellsOfAttack(document)) ||
  (/^(?:be|lie)$/u.test(lemma) && subjects.some((one) => epicentre.test(headOf(document, one))));

/** True: the clause tells of a happening by its verb, its subject or what is done. */
export const isTelling = (document: Document, clause: Clause): boolean => {
  if (isOtherSense(document, clause)) return false;
  // an explosion was reported in Ostrov
  if (clause.lemma === 'report' && clause.voice === 'passive')
    return clause.subjects.some((phrase) => isOfHappening(document, phrase));
  if (reporting.test(clause.lemma)) return false;
  if (aimVerbs.has(clause.lemma) || killVerbs.has(clause.lemma) || burstVerbs.has(clause.lemma))
    return true;
  if (isSeizure(document, clause)) return true;
  if (/^(?:die|stab|blow|fire|capture|detain|drown)$/u.test(clause.lemma)) return true;
  // opened fire at the gate; not: opened a shelter there
  if (clause.lemma === 'open' && (clause.objects.length === 0 || isShot(document, clause)))
    return true;
  if (/^(?:flood|inundate|submerge|swamp)$/u.test(clause.lemma) && isUnderWater(document, clause))
    return true;
  // twenty people were hurt in Ostrov
  if (clause.lemma === 'hurt' && clause.voice === 'passive')
    return clause.subjects.some(({ quantity }) => quantity !== null);
  // threw grenades, lobbed a bomb; not: threw stones, threw a party
  if (
    /^(?:throw|hurl|lob)$/u.test(clause.lemma) &&
    clause.objects.some((one) => /^(?:grenades?|bombs?|explosives)$/u.test(headOf(document, one)))
  )
    return true;
  // a bomb went off in the market
  if (clause.lemma === 'go' && clause.particle === 'off')
    return clause.subjects.some((phrase) =>
      /^(?:bombs?|blasts?|devices?|explosives?|charges?|grenades?|mines?|shells?|explosions?|vests?|belts?)$/u.test(
        headOf(document, phrase),
      ),
    );
  if (isAccident(document, clause)) return true;
  // It was centred north of Ostrov; the epicentre lay in Karsia
  if (isCentre(document, clause)) return true;
  // a rider is missing in Ostrov
  if (clause.lemma === 'be' && document.tokens[clause.last]?.lower === 'missing')
    return !tellsOfAttack(document);
  // made landfall in Ostrov
  if (clause.lemma === 'make' && headOf(document, clause.objects[0]) === 'landfall') return true;
  // a car was destroyed near the town; drones destroyed a house
  if (/^(?:hit|strike|destroy|level|flatten|demolish)$/u.test(clause.lemma)) {
    if (clause.voice === 'passive' && clause.form === 'finite') return true;
    // Tanker hit by missiles off Karsia
    const agents = clause.prepositions.filter(({ preposition }) => preposition === 'by');
    if (
      clause.voice === 'passive' &&
      agents.some(({ phrase }) => isArmed(headOf(document, phrase)))
    )
      return true;
    if (clause.subjects.some((phrase) => isArmed(headOf(document, phrase)))) return true;
    // Karsian forces struck a meeting at a mill; not: struck a deal
    if (
      clause.voice === 'active' &&
      clause.subjects.some((phrase) => isForce(document, phrase)) &&
      clause.objects.some(
        ({ head }) =>
          document.tokens[head]?.pos === 'PROPN' ||
          nounKind(document.tokens[head]?.lower ?? '') !== null,
      )
    )
      return true;
  }
  // sent drones towards the depot, used live rounds against the crowd
  if (
    /^(?:send|use|deploy|direct)$/u.test(clause.lemma) &&
    clause.objects.some((one) => isArmed(headOf(document, one))) &&
    clause.prepositions.some(({ preposition }) => /^(?:towards?|at|against|on)$/u.test(preposition))
  )
    return true;
  // rockets landed in the compound, a missile came through the roof
  if (
    (/^(?:land|fall|rain|slam|tear|rip|streak)$/u.test(clause.lemma) ||
      (clause.lemma === 'come' &&
        clause.prepositions.some(({ preposition }) => /^(?:through|into)$/u.test(preposition)))) &&
    clause.subjects.some((phrase) => isArmed(headOf(document, phrase)))
  )
    return true;
  const causes = clause.prepositions
    .filter(({ preposition }) => /^(?:by|in)$/u.test(preposition))
    .map(({ phrase }) => phrase);
  const about = [...clause.subjects, ...clause.objects, ...causes].some((phrase) =>
    tellsOfHappening(document, phrase),
  );
  return (
    about &&
    (happenVerbs.has(clause.lemma) ||
      hitVerbs.has(clause.lemma) ||
      doVerbs.has(clause.lemma) ||
      shakeVerbs.has(clause.lemma) ||
      /^(?:hear|report|use|follow|cause|trigger|kill|injure|wound)$/u.test(clause.lemma))
  );
};

/** True: the sentence tells of an attack, a shot, a blast or a disaster. */
export const tellsOfAct = (document: Document, sentence: Sentence): boolean =>
  sentence.phrases.some((phrase) => tellsOfHappening(document, phrase)) ||
  sentence.clauses.some((clause) => isTelling(document, clause));
