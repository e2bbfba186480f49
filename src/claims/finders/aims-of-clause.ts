/**
 * Clauses → what they tell was aimed at: a verb’s object (“struck a convoy”), what follows “at” or
 * “outside” (“a bomb exploded outside the embassy”), and other ways of telling it.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { headWord } from '../../language/phrases/head-word.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import {
  aimVerbs,
  hitVerbs,
  isArmed,
  isAttacker,
  isHazard,
  isShot,
  isStreet,
  killVerbs,
  tellsOfAttack,
} from '../../language/acts/acts.ts';
import { isDriven } from '../../language/acts/telling-clauses.ts';
import { joinedAfter } from '../../language/phrases/joined-after.ts';
import {
  type Aim,
  canHit,
  isByLaw,
  isCountry,
  isGathering,
  isKnown,
  isSite,
  isSomebody,
  isThing,
  isWayside,
} from './aims.ts';
import { aimsOfPhrasings } from './aims-of-phrasings.ts';
import { kindOfPhrase, phraseFrom } from './phrase-names.ts';

const byAim = /^(?:on|against|at|upon)$/u;
const atPlace = /^(?:outside|near|at|inside|in|beside|under|by|on|against|into)$/u;

/** police shot him, he was killed by officers: most often they stop one whom nobody had aimed at */
const isByPolice = (document: Document, { voice, subjects, prepositions }: Clause): boolean => {
  const doers =
    voice === 'passive'
      ? prepositions.flatMap(({ preposition, phrase }) => (preposition === 'by' ? [phrase] : []))
      : subjects.slice(0, 1);
  return doers.some((phrase) =>
    /^(?:police|cops?|policem[ae]n|officers?|deput(?:y|ies)|troopers?|marshals?)$/u.test(
      headWord(document, phrase),
    ),
  );
};

/** What a thing is driven into, behind what describes it. */
const intoBehind = (
  { tokens }: Document,
  sentence: Sentence,
  { last, objects }: Clause,
): NounPhrase | null => {
  if (objects.length === 0) return null;
  const into = tokens.slice(last, last + 12).find(({ lower }) => lower === 'into');
  return into && into.index < sentence.last ? phraseFrom(sentence, into.index + 1) : null;
};

/** a flood, a gas leak, a stampede: kills without aim */
const isMishap = (noun: string): boolean =>
  isHazard(noun) || /^(?:leak|spill|stampede|crush|collapse)$/u.test(noun);

/** the strike hit a van, a convoy was attacked; “killed” only of somebody the text names */
const fromVerb = (document: Document, sentence: Sentence, clause: Clause): Aim[] => {
  const { lemma } = clause;
  const undergone =
    clause.voice === 'passive'
      ? clause.subjects.map((phrase) => antecedent(document, sentence, clause, phrase))
      : clause.objects;
  const subject = clause.subjects[0];
  const hazard =
    clause.voice === 'active' && subject !== undefined && isMishap(headWord(document, subject));
  const aims: Aim[] = [];
  const add = (phrases: readonly NounPhrase[], rule: string, confidence: number): void => {
    for (const phrase of phrases) aims.push({ phrase, rule, confidence });
  };
  add(described(document, sentence, clause), 'target/verb', 0.75);
  // militants stormed the depot; a convoy was attacked
  if (aimVerbs.has(lemma) && !hazard && !(clause.form === 'bare' && clause.voice === 'active'))
    add(
      undergone.filter((phrase) => lemma === 'target' || isKnown(document, phrase)),
      'target/verb',
      0.85,
    );
  // rammed a car packed with explosives into a gate: the gate, not the car
  else if (lemma === 'ram' && clause.voice === 'active' && intoBehind(document, sentence, clause))
    add(
      [intoBehind(document, sentence, clause)].flatMap((one) => one ?? []),
      'target/blast',
      0.6,
    );
  // the missile hit a van
  else if (hitVerbs.has(lemma) && !hazard && canHit(document, clause))
    add(
      undergone.filter(
        (phrase) =>
          isKnown(document, phrase) &&
          isThing(document, phrase) &&
          !isOwnCar(document, clause, phrase),
      ),
      'target/hit',
      0.75,
    );
  // killed a commander; two soldiers were killed; not: police shot Omar Sabri, a former guard
  else if (killVerbs.has(lemma) && !hazard && !/^(?:wound|injure|kidnap|abduct|gun)$/u.test(lemma))
    add(
      undergone.filter(
        (phrase) =>
          isSomebody(document, phrase) &&
          !(kindOfPhrase(document, phrase) === 'person' && isByPolice(document, clause)),
      ),
      'target/killed',
      0.6,
    );
  return aims;
};

/** the rebel leader targeted in the attack; Amir Sabri, a rebel targeted by the strike: by the name */
const described = (
  { tokens }: Document,
  { phrases }: Sentence,
  { form, lemma, first, last, subjects: [subject] }: Clause,
): NounPhrase[] => {
  const isMeant =
    lemma === 'target' &&
    form === 'bare' &&
    subject?.last === first &&
    /^(?:in|by|during)$/u.test(tokens[last]?.lower ?? '');
  if (!isMeant) return [];
  const isApposed = tokens[subject.first - 1]?.text === ',';
  const name = isApposed ? phrases.find((one) => one.last === subject.first - 1) : undefined;
  return [name && tokens[name.head]?.pos === 'PROPN' ? name : subject];
};

/** The tanker reported that it had been hit, was sailing north when it was hit: the tanker */
const antecedent = (
  document: Document,
  { clauses }: Sentence,
  clause: Clause,
  phrase: NounPhrase,
): NounPhrase => {
  if (headWord(document, phrase) !== 'it') return phrase;
  const [subject] = clauses[clauses.indexOf(clause) - 1]?.subjects ?? [];
  return subject && /^(?:vehicle|building)$/u.test(kindOfPhrase(document, subject) ?? '')
    ? subject
    : phrase;
};

/** a bomber blew up his car at the gate: what he came in */
const isOwnCar = (document: Document, { subjects }: Clause, phrase: NounPhrase): boolean =>
  /^(?:his|her|their)$/u.test(document.tokens[phrase.first]?.lower ?? '') &&
  kindOfPhrase(document, phrase) === 'vehicle' &&
  subjects.some((one) => isAttacker(headWord(document, one)));

/** sent drones towards the depot and the airport, used live rounds against the crowd; a missile was fired at a car */
const fromSent = (document: Document, sentence: Sentence, clause: Clause): Aim[] => {
  if (!/^(?:send|fly|use|deploy|launch|fire)$/u.test(clause.lemma)) return [];
  const [weapon] = clause.voice === 'passive' ? clause.subjects : clause.objects;
  if (!weapon || !isArmed(headWord(document, weapon))) return [];
  return clause.prepositions
    .filter(
      ({ preposition, phrase }) =>
        /^(?:towards?|against)$/u.test(preposition) ||
        (clause.voice === 'passive' &&
          /^(?:at|on|into)$/u.test(preposition) &&
          isThing(document, phrase) &&
          !isWayside(document, phrase)),
    )
    .flatMap(({ phrase }) => [phrase, ...joinedAfter(document, sentence, phrase)])
    .filter((phrase) => isKnown(document, phrase) && !isCountry(document, phrase))
    .map((phrase) => ({ phrase, rule: 'target/fired-at', confidence: 0.65 }));
};

/** shells fell on the station, a missile slammed into a school */
const fromFall = (document: Document, { lemma, subjects, prepositions }: Clause): Aim[] =>
  /^(?:fall|land|rain|slam)$/u.test(lemma) &&
  subjects.some((one) => isArmed(headWord(document, one)))
    ? prepositions
        .filter(({ preposition }) => /^(?:on|onto|into|inside)$/u.test(preposition))
        .filter(({ phrase }) => isKnown(document, phrase) && isThing(document, phrase))
        .map(({ phrase }) => ({ phrase, rule: 'target/hit', confidence: 0.65 }))
    : [];

/** set fire to two banks and a post, set two houses ablaze */
const fromArson = (document: Document, sentence: Sentence, clause: Clause): Aim[] => {
  if (clause.lemma !== 'set' || !tellsOfAttack(document)) return [];
  const [object] = clause.objects;
  const behind = document.tokens[object?.last ?? clause.last]?.lower ?? '';
  const burnt =
    headWord(document, object) === 'fire'
      ? clause.prepositions
          .filter(({ preposition }) => preposition === 'to')
          .flatMap(({ phrase }) => [phrase, ...joinedAfter(document, sentence, phrase)])
      : object && /^(?:ablaze|alight)$/u.test(behind)
        ? [object]
        : [];
  return burnt
    .filter((phrase) => isKnown(document, phrase) && isThing(document, phrase))
    .map((phrase) => ({ phrase, rule: 'target/burnt', confidence: 0.65 }));
};

/** their truck hit a landmine, a convoy ran over a roadside bomb */
const fromMine = (
  document: Document,
  { lemma, voice, subjects, objects, prepositions }: Clause,
): Aim[] => {
  const met = /^(?:hit|strike|trigger)$/u.test(lemma)
    ? objects
    : /^(?:run|drive|step)$/u.test(lemma)
      ? prepositions.flatMap(({ preposition, phrase }) =>
          /^(?:over|on|onto)$/u.test(preposition) ? [phrase] : [],
        )
      : [];
  const isMine = voice === 'active' && met.some((one) => mine.test(headWord(document, one)));
  return (isMine ? subjects.slice(0, 1) : [])
    .filter((phrase) => /^(?:vehicle|group)$/u.test(kindOfPhrase(document, phrase) ?? ''))
    .map((phrase) => ({ phrase, rule: 'target/hit', confidence: 0.65 }));
};

/** seized pupils from a school, kidnapped two priests from their church: where they were taken from */
const fromSeizure = (document: Document, { lemma, voice, objects, prepositions }: Clause): Aim[] =>
  /^(?:seize|kidnap|abduct|snatch)$/u.test(lemma) && (voice === 'passive' || objects.length > 0)
    ? prepositions
        .filter(({ preposition, phrase }) => preposition === 'from' && isSite(document, phrase))
        .filter(({ phrase }) => kindOfPhrase(document, phrase) === 'building')
        .map(({ phrase }) => ({ phrase, rule: 'target/blast', confidence: 0.55 }))
    : [];

/** at warning citizens, at ending the siege: what is aimed at is done */
const opensWithGerund = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  head > first && /ing$/u.test(tokens[first]?.lower ?? '');

const mine = /^(?:mines?|landmines?|bombs?|ieds?|devices?|explosives?|booby-traps?)$/u;

/** guards fired at police, at a car; not: three shot at the mall, two fired at the mill, who lost their work */
const isFiredAt = (document: Document, { lemma }: Clause, phrase: NounPhrase): boolean =>
  lemma === 'fire' && /^(?:vehicle|group|person)$/u.test(kindOfPhrase(document, phrase) ?? '');

const shells = /^(?:rockets?|missiles?|shells?|mortars?|grenades?|drones?|bombs?)$/u;

/** fired rockets at a house, a restaurant, a bridge; shot at a bar, opened fire on a street: where, and not what */
const isMoreThanWhere = (
  document: Document,
  { objects }: Clause,
  preposition: string,
  phrase: NounPhrase,
): boolean => {
  if (objects.some((object) => shells.test(headWord(document, object))))
    return !isWayside(document, phrase);
  const head = headWord(document, phrase);
  return preposition === 'at' && isGathering(head)
    ? false
    : !isStreet(head) || kindOfPhrase(document, phrase) === 'vehicle';
};

/** fired at the patrol, exploded outside the embassy, went after the commander */
const fromPrepositions = (document: Document, sentence: Sentence, clause: Clause): Aim[] => {
  const { lemma } = clause;
  const aims: Aim[] = [];
  for (const { preposition, phrase } of clause.prepositions) {
    // fired at the patrol, opened fire on the crowd, dropped bombs on the camp; shot at a bar: where
    if (
      /^(?:fire|shoot|drop|open|launch|rain|lob|throw|hurl)$/u.test(lemma) &&
      clause.voice === 'active' &&
      byAim.test(preposition) &&
      (clause.objects.length === 0
        ? preposition === 'at' || (preposition === 'on' && lemma === 'fire')
        : isShot(document, clause)) &&
      isKnown(document, phrase) &&
      isThing(document, phrase) &&
      (clause.form !== 'bare' || isFiredAt(document, clause, phrase)) &&
      isMoreThanWhere(document, clause, preposition, phrase)
    )
      for (const one of [phrase, ...joinedAfter(document, sentence, phrase)])
        if (isThing(document, one))
          aims.push({ phrase: one, rule: 'target/fired-at', confidence: 0.7 });
    // aimed at the investors; not: aimed at warning the mayor, laws aimed at the north
    if (
      /^(?:aim|direct|target)$/u.test(lemma) &&
      /^(?:at|against)$/u.test(preposition) &&
      !opensWithGerund(document, phrase) &&
      !clause.subjects.some((one) => isByLaw(headWord(document, one)))
    )
      for (const one of [phrase, ...joinedAfter(document, sentence, phrase)])
        aims.push({ phrase: one, rule: 'target/aimed', confidence: 0.8 });
    // carried out by a drone against a car
    if (
      /^(?:carry|launch|conduct|initiate|mount|execute|perpetrate|commit|stage|deliver)$/u.test(
        lemma,
      ) &&
      preposition === 'against' &&
      // a lawsuit launched against the firm
      ![...clause.subjects, ...clause.objects].some((one) => isByLaw(headWord(document, one))) &&
      // carrying 59 passengers against a capacity of 42
      headWord(document, phrase) !== 'capacity'
    )
      aims.push({ phrase, rule: 'target/against', confidence: 0.75 });
    // blew himself up near the gate; a bomb exploded outside the embassy
    if (
      (/^(?:explode|detonate|blow|erupt|ram|slam|plow|plough|crash|smash)$/u.test(lemma) ||
        isDriven(document, clause) ||
        // a bomb went off outside the town hall
        (lemma === 'go' &&
          clause.particle === 'off' &&
          clause.subjects.some((one) => mine.test(headWord(document, one))))) &&
      atPlace.test(preposition) &&
      // blew up a bus near the gate: the bus
      !(
        lemma === 'blow' &&
        clause.objects.some((one) => !/sel(?:f|ves)$/u.test(headWord(document, one)))
      ) &&
      // was blown up by troops: who did it
      !(preposition === 'by' && clause.voice === 'passive') &&
      /^(?:building|vehicle|group|person|place)$/u.test(kindOfPhrase(document, phrase) ?? '') &&
      (/^(?:ram|slam|plow|plough|smash|crash|drive)$/u.test(lemma)
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

/** Everything that a clause tells was aimed at. */
export const aimsOfClause = (document: Document, sentence: Sentence, clause: Clause): Aim[] => [
  ...fromVerb(document, sentence, clause),
  ...fromPrepositions(document, sentence, clause),
  ...aimsOfPhrasings(document, sentence, clause),
  ...fromSent(document, sentence, clause),
  ...fromArson(document, sentence, clause),
  ...fromFall(document, clause),
  ...fromMine(document, clause),
  ...fromSeizure(document, clause),
];
