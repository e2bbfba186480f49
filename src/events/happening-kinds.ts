/**
 * Words → the kind of happening that they tell of: “air raid” is a strike, “a van struck a wall” a
 * crash. Which words of a text tell of one happening is for event-mentions.ts.
 */
import { z } from 'zod';
import { isPeaceful, tellsOfAttack } from '../language/acts/acts.ts';
import { bringsDown, isInterception } from '../language/acts/interceptions.ts';
import { isOtherSense } from '../language/acts/other-senses.ts';
import type { Clause } from '../language/clauses/clauses.ts';
import type { Document } from '../language/document.ts';
import { headWord } from '../language/phrases/head-word.ts';
import { kindOf, namesCraft } from '../language/words/kinds.ts';
import { nounKind } from '../language/names/name-words.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import type { Token } from '../language/words/tokenize.ts';
import { wordClass } from '../language/words/word-class.ts';
import { isSeizure } from '../language/acts/seizures.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';

const lexicon = readLexicon(
  'happenings',
  z.strictObject({
    nouns: z.record(z.string(), z.array(z.string())),
    verbs: z.record(z.string(), z.array(z.string())),
    alike: z.array(z.array(z.string())),
    crashing: z.array(z.string()),
    vehicles: z.array(z.string()),
    echoes: z.array(z.string()),
    apart: z.array(z.string()),
    series: z.array(z.string()),
  }),
);

const wordsToKinds = (kinds: Record<string, string[]>): Map<string, string> =>
  new Map(Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind])));

/** Kinds by the singular of the noun that names them. */
export const kindOfNoun: ReadonlyMap<string, string> = wordsToKinds(lexicon.nouns);
/** Kinds by the lemma of the verb that tells of them. */
export const kindOfVerb: ReadonlyMap<string, string> = wordsToKinds(lexicon.verbs);
const crashing = new Set(lexicon.crashing);
const vehicles = new Set(lexicon.vehicles);

/** True: two kinds of happening may be one. */
export const areAlike = (a: string, b: string): boolean =>
  a === b || lexicon.alike.some((kinds) => kinds.includes(a) && kinds.includes(b));

/** True of kinds that last for months: what is told of them has many days. */
export const isLasting = (kind: string): boolean => kind === 'outbreak' || kind === 'war';

/** Singular of a noun, as far as its ending tells. */
export const singular = (word: string): string => {
  if (!word.endsWith('s')) return word;
  return /(?:sh|ch|[nd]o)es$/u.test(word)
    ? word.slice(0, -2)
    : /[^s]s$/u.test(word)
      ? word.slice(0, -1)
      : word;
};

/**
 * The kind that a noun names with the words before it: a suicide attack is a bombing, a gun attack a
 * shooting.
 */
export const kindOfPhrase = (word: string, before: readonly Token[]): string | undefined => {
  const kind = kindOfNoun.get(word);
  const last = before.at(-1)?.lower ?? '';
  // police open fire; artillery fire, a coup attempt
  if (word === 'fire') {
    if (/^(?:open(?:s|ed|ing)?|shots|gun|cross|machine-gun|sniper|small-arms|rifle)$/u.test(last))
      return 'shooting';
    if (/^(?:artillery|mortar|rocket|shell|missile|tank|enemy|hostile)$/u.test(last))
      return 'strike';
    // a helicopter hit by ground fire
    if (/^(?:ground|anti-aircraft|friendly)$/u.test(last)) return 'any';
  }
  if (word === 'attempt' && last === 'coup') return 'coup';
  // a home invasion: burglars, not an army
  if (word === 'invasion' && /^(?:home|house)$/u.test(last)) return 'attack';
  // a tornado outbreak; tornadoes strike, which a headline makes look like a noun
  const wild = kindOfNoun.get(singular(last)) ?? '';
  if ((word === 'outbreak' || (word === 'strike' && last.endsWith('s'))) && disasters.test(wild))
    return wild;
  // rescue operations, consular operations
  if (word === 'operation' && isPeaceful(last)) return undefined;
  // a training sortie
  if (word === 'sortie' && /^(?:training|test|practice|routine)$/u.test(last)) return undefined;
  // a road accident; a hunting accident may be anything
  if (word === 'accident') return before.some(isOfTraffic) ? 'crash' : kind;
  if (kind !== 'attack') return kind;
  // air raids are air strikes
  if (word === 'raid' && /^(?:air|aerial|bombing)$/u.test(last)) return 'strike';
  if (before.some(({ lower }) => /^(?:suicide|bomb|car-bomb|grenade)$/u.test(lower)))
    return 'bombing';
  return before.some(({ lower }) => /^(?:gun|shooting|sniper)$/u.test(lower)) ? 'shooting' : kind;
};

/** the rebels sank a ship, a ship was sunk by rebels */
const isSunkBySomebody = (
  document: Document,
  { voice, subjects, objects, prepositions }: Clause,
): boolean => {
  const by = prepositions.find(({ preposition }) => preposition === 'by')?.phrase;
  const [doer] = voice === 'passive' ? [by] : objects.length > 0 ? subjects : [];
  const head = doer && headWord(document, doer);
  const { text = '' } = document.tokens[doer?.head ?? -1] ?? {};
  return (
    head !== undefined &&
    !vehicles.has(head) &&
    !namesCraft(head) &&
    (kindOf('people', head) !== null ||
      /^(?:person|group)$/u.test(nounKind(head) ?? '') ||
      /^\p{Lu}\p{Ll}+s$/u.test(text))
  );
};

/** a traffic accident, a car accident */
const isOfTraffic = ({ lower }: Token): boolean =>
  vehicles.has(lower) || /^(?:traffic|road|highway|motorway|rail|plane|air|aviation)$/u.test(lower);

/** a stray bullet struck the girl, the girl was hit by gunfire; the rifle went off and hit her */
const kindByShot = (document: Document, clause: Clause): string | null => {
  const doers =
    clause.voice === 'active'
      ? clause.subjects
      : clause.prepositions
          .filter(({ preposition }) => preposition === 'by' || preposition === 'with')
          .map(({ phrase }) => phrase);
  const noun = doers[0] ? singular(headWord(document, doers[0])) : '';
  // a deputy was struck by shrapnel, by glass
  if (
    clause.voice === 'passive' &&
    kindOfVerb.get(clause.lemma) === 'strike' &&
    /^(?:shrapnel|fragment|debris|glass|splinter)$/u.test(noun)
  )
    return 'any';
  if (/^(?:strike|hit|graze|wound|pierce)$/u.test(clause.lemma))
    return /^(?:bullet|gunshot|gunfire|shot|buckshot|round|pellet)$/u.test(noun) ||
      kindOf('means', noun) === 'gun'
      ? 'shooting'
      : null;
  const goesOff = clause.lemma === 'discharge' || (clause.lemma === 'go' && clause.particle);
  return goesOff &&
    clause.subjects.some((one) => kindOf('means', singular(headWord(document, one))) === 'gun')
    ? 'shooting'
    : null;
};

/** struck in the chest, in the side of the head: by what, the sentence doesn't say; the other hit him in the neck */
const isHitInBody = (document: Document, { prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'in' &&
      /^(?:head|top|side|face|neck|chest|back|abdomen|stomach|torso|arms?|hands?|shoulders?|hips?|legs?|thighs?|knees?|foot|feet|groin|buttocks?)$/u.test(
        headWord(document, phrase),
      ),
  );

/** what an earthquake or a bomber strikes is no airstrike; what a van hits is a crash */
const kindBySubject = (document: Document, clause: Clause): string | null => {
  const { tokens } = document;
  const shot = kindByShot(document, clause);
  if (shot) return shot;
  if (isRunInto(document, clause)) return 'crash';
  if (kindOfVerb.get(clause.lemma) === 'strike' && isHitInBody(document, clause)) return 'any';
  const subject = clause.voice === 'active' && clause.subjects[0];
  const head = subject && tokens[subject.head];
  if (!head) return null;
  if (isBurst(document, clause)) return 'fire';
  if (isRunOver(document, clause)) return 'crash';
  const noun = singular(head.lower);
  const named = noun === 'bomber' ? 'bombing' : (kindOfNoun.get(noun) ?? 'any');
  if (disasters.test(named) && kindOfVerb.get(clause.lemma) === 'strike') return named;
  // a disaster struck the town: of whatever kind it was
  if (
    /^(?:disaster|tragedy|calamity|catastrophe)$/u.test(noun) &&
    kindOfVerb.get(clause.lemma) === 'strike'
  )
    return 'any';
  if (isRamming(document, clause, subject)) return 'attack';
  const rides =
    vehicles.has(noun) ||
    vehicles.has(head.lower) ||
    drivers.has(head) ||
    isCarrying(document, clause, subject);
  return crashing.has(clause.lemma) && (rides || isFlownInto(document, clause, noun))
    ? 'crash'
    : null;
};

const drivers = wordClass(/^(?:drivers?|motorists?|motorcyclists?|cyclists?|bikers?|truckers?)$/u);

/** the ferry was struck by a tanker, was rammed by the trawler Lena, by a drunk driver; not hit by a car bomb */
const isRunInto = ({ tokens }: Document, { voice, lemma, prepositions }: Clause): boolean =>
  voice === 'passive' &&
  crashing.has(lemma) &&
  prepositions.some(({ preposition, phrase: { first, head } }) => {
    if (preposition !== 'by') return false;
    let noun = head;
    while (noun > first && tokens[noun]?.pos === 'PROPN') noun--;
    return vehicles.has(tokens[noun]?.lower ?? '') || drivers.has(tokens[noun]);
  });

/** lost control after hitting several cars, where no attack is told of */
const isRunOver = (document: Document, { lemma, objects }: Clause): boolean =>
  crashing.has(lemma) &&
  objects.some((phrase) => vehicles.has(singular(headWord(document, phrase)))) &&
  !tellsOfAttack(document);

/** a train carrying guests to a retreat in Norden hit a truck: its subject, whatever stands between */
const isCarrying = (
  { tokens }: Document,
  { objects, verb }: Clause,
  { first }: NounPhrase,
): boolean =>
  objects.some(({ head }) => vehicles.has(tokens[head]?.lower ?? '')) &&
  tokens
    .slice(Math.max(0, first - 12), verb)
    .some(
      ({ lower }, at, words) =>
        vehicles.has(lower) &&
        /^(?:carrying|taking|bound|with|full)$/u.test(words[at + 1]?.lower ?? ''),
    );

/** a helicopter hit a mountainside, a jet smashed into a field; what jets hit otherwise is struck on purpose */
const isFlownInto = (
  document: Document,
  { objects, prepositions, lemma }: Clause,
  noun: string,
): boolean => {
  const hit = /^(?:hit|strike)$/u.test(lemma)
    ? objects[0]
    : prepositions.find(({ preposition }) => /^(?:into|in|onto|on)$/u.test(preposition))?.phrase;
  const met = hit ? headWord(document, hit) : '';
  return (aircraft.test(noun) && grounds.test(met)) || (ships.test(noun) && shallows.test(met));
};
/** a liner struck a rock, a trawler hit a sandbank */
const ships = /^(?:ship|liner|ferry|vessel|boat|yacht|trawler|freighter|barge|tanker|dinghy)$/u;
const shallows =
  /^(?:rocks?|reefs?|icebergs?|ice|shoals?|seabed|sandba(?:nk|r)s?|breakwater|pier|quay|jetty|wall|pillars?|pylons?|logs?|trees?|debris)$/u;
const aircraft = /^(?:helicopter|plane|airplane|aircraft|airliner|jet|glider|balloon)$/u;
const grounds =
  /^(?:terrain|mountain(?:side)?|hill(?:side)?|ridge|ground|slope|cliff|trees?|forest|woods?|fields?|farmland|paddy|swamp|marsh|lake|river|sea|ocean|runway|wires?|lines?|birds?)$/u;

/** a jet clipped power lines and exploded: what burst of itself, and nobody bombed */
const isBurst = (document: Document, { lemma, verb, subjects: [subject] }: Clause): boolean => {
  if (lemma !== 'explode' || !subject) return false;
  const isCraft = (word: string): boolean =>
    aircraft.test(word) || /^(?:tanker|ferry|ship|train|locomotive)$/u.test(word);
  const noun = singular(headWord(document, subject));
  // crawled out of a blazing jet seconds before it exploded
  const before = document.tokens.slice(Math.max(0, verb - 10), verb);
  return isCraft(noun) || (noun === 'it' && before.some(({ lower }) => isCraft(lower)));
};

/** a bomb-laden boat slammed into a ship; where attacks are told of, a van ploughed into a crowd */
const isRamming = (document: Document, clause: Clause, subject: NounPhrase): boolean => {
  if (!/^(?:crash|drive|plough|plow|ram|slam|smash)$/u.test(clause.lemma)) return false;
  const into = clause.prepositions.find(({ preposition }) => preposition === 'into')?.phrase;
  // a suicide bomber rammed a car packed with explosives into a gate
  const bomber = /^bombers?$/u.test(headWord(document, subject));
  if (!into) return bomber && clause.lemma === 'ram';
  const armed = document.tokens
    .slice(subject.first, subject.head + 1)
    .some(({ lower }) =>
      /^(?:drones?|suicide|(?:car-?)?bombs?|explosives?|(?:bomb|explosives?)-)/u.test(lower),
    );
  return armed || (tellsOfAttack(document) && kindOf('people', headWord(document, into)) !== null);
};

const disasters = /^(?:quake|storm|fire|bombing|collapse|crash)$/u;

/** The kind that its subject underwent: troops came under attack, the town was under fire. */
export const kindUnder = (document: Document, { lemma, prepositions }: Clause): string | null => {
  if (!/^(?:come|be)$/u.test(lemma)) return null;
  const under = prepositions.find(({ preposition }) => preposition === 'under')?.phrase;
  const head = under ? headWord(document, under) : '';
  return head === 'fire' ? 'shooting' : head === 'attack' ? 'attack' : null;
};

/** the company hit back last night, hit out at its rivals; but jets hit back, and the army hit back with rockets */
const isRetort = (document: Document, { lemma, verb, subjects, prepositions }: Clause): boolean =>
  /^(?:hit|strike)$/u.test(lemma) &&
  /^(?:back|out)$/u.test(document.tokens[verb + 1]?.lower ?? '') &&
  ![...subjects, ...prepositions.map(({ phrase }) => phrase)].some(
    (phrase) => kindOf('means', singular(headWord(document, phrase))) !== null,
  );

/** temperatures hit 46C, gusts hit 120 km/h, sales hit a record: a measure is reached */
const isMeasured = (document: Document, { lemma, voice, subjects, objects }: Clause): boolean =>
  lemma === 'hit' &&
  voice === 'active' &&
  (subjects.some((one) => measures.test(headWord(document, one))) ||
    objects.some((one) =>
      /^(?:\d.*|record|highs?|lows?|peak|mark)$/u.test(headWord(document, one)),
    ));
const measures =
  /^(?:temperatures?|mercury|thermometers?|heat|winds?|gusts?|speeds?|prices?|sales|shares|inflation|tolls?|figures?|numbers?|cases)$/u;

/** went off the road, ran off the tracks */
const isOffRoad = ({ tokens }: Document, { verb, last }: Clause): boolean =>
  tokens.slice(verb + 1, last + 1).some(({ lower }) => lower === 'off') &&
  tokens
    .slice(last, last + 4)
    .some(({ lower }) =>
      /^(?:roads?|roadway|highway|motorway|tracks?|rails|runway|bridge|cliff|embankment|edge)$/u.test(
        lower,
      ),
    );

/** blew ashore, blew in from the sea; not: the boiler blew, a gas main blew up */
const isOfWind = ({ tokens }: Document, { particle, last }: Clause): boolean =>
  /^(?:away|out|in|over|ashore|inland|across|past|through|onto|toward|towards)$/u.test(
    particle ?? tokens[last]?.lower ?? '',
  );

const smarts = /^(?:eyes?|throats?|skin|nose|lungs?|chest|faces?)$/u;

const crewed = /^(?:helicopter|chopper|gunship|plane|airplane|aircraft|airliner|jet|warplane)s?$/u;

/** The kind of happening that a clause tells of by its verb: blow up; open fire. */
export const kindOfClause = (document: Document, clause: Clause): string | undefined => {
  // fired six missiles, six missiles were fired
  const acted = clause.voice === 'passive' ? clause.subjects[0] : clause.objects[0];
  const object = acted ? headWord(document, acted) : '';
  if (isRetort(document, clause) || isMeasured(document, clause) || isOtherSense(document, clause))
    return undefined;
  // a helicopter was shot down, rebels downed a plane: it crashed; not: shot down 20 drones
  const flown = object || (clause.subjects[0] ? headWord(document, clause.subjects[0]) : '');
  if (bringsDown(document, clause) && crewed.test(flown)) return 'crash';
  if (isInterception(document, clause)) return 'strike';
  // the storm blew away, blew out of Karsia, blew across the bay
  if (clause.lemma === 'blow' && !object && isOfWind(document, clause)) return undefined;
  // worked at one of the farms he targeted: a man alone, and no jets
  const doer = clause.subjects[0] ? headWord(document, clause.subjects[0]) : '';
  if (clause.lemma === 'target' && /^s?he$/u.test(doer)) return 'attack';
  // the rescue team has carried out two operations, they carried out a rescue operation
  if (clause.lemma === 'carry' && acted && isPeaceful(document.tokens[acted.head - 1]?.lower ?? ''))
    return undefined;
  const words = clause.subjects.flatMap(({ first, last }) => document.tokens.slice(first, last));
  if (
    clause.lemma === 'carry' &&
    words.some(({ lower }) => /^(?:rescue(?:rs)?|search)$/u.test(lower))
  )
    return undefined;
  if (isSeizure(document, clause)) return 'seizure';
  // soldiers seized power
  if (clause.lemma === 'seize' && object === 'power') return 'coup';
  // fans invaded the pitch; police fired tear gas, tear gas was fired: no shooting
  if (clause.lemma === 'invade' && /^(?:pitch|field|stage)$/u.test(object)) return 'unrest';
  if (clause.lemma === 'fire' && /^(?:gas|teargas|cannons?)$/u.test(object)) return undefined;
  // fired rubber bullets at a crowd
  const rubber = /^(?:rubber|plastic)$/u.test(document.tokens[(acted?.head ?? 0) - 1]?.lower ?? '');
  if (clause.lemma === 'fire' && rubber) return undefined;
  // the bus went off the road; not: a bomb went off
  if (/^(?:go|run|jump|slip)$/u.test(clause.lemma) && isOffRoad(document, clause)) return 'crash';
  // her eyes were burning
  if (
    clause.lemma === 'burn' &&
    clause.subjects.some((one) => smarts.test(headWord(document, one)))
  )
    return undefined;
  // the rebels sank a ship; not: a ship sank, the storm sank it
  if (clause.lemma === 'sink' && isSunkBySomebody(document, clause)) return 'attack';
  // bandits invaded the school: no war
  if (clause.lemma === 'invade' && acted && nounKind(object) !== undefined) return 'attack';
  // a crowd mobbed the consulate; not “fans mobbed the singer”
  if (clause.lemma === 'mob' && nounKind(object) === 'building') return 'attack';
  return (
    kindBySubject(document, clause) ??
    kindUnder(document, clause) ??
    kindOfVerb.get(`${clause.lemma} ${clause.particle ?? singular(object)}`) ??
    kindOfVerb.get(clause.lemma)
  );
};
