/**
 * A mention of a happening → the places that its words give: “an attack on an outpost in Karsia”,
 * “the Ostrov bombing”. Only names that are not known to be of people, groups or nations.
 */
import { isHazard } from '../language/acts/acts.ts';
import { isOfSpeaker } from '../language/phrases/of-speaker.ts';
import { formerPart, isWithin } from '../language/phrases/former-part.ts';
import { joinedAfter } from '../language/phrases/joined-after.ts';
import type { Clause } from '../language/clauses/clauses.ts';
import { countryOfDemonym, findPlace } from '../language/names/gazetteer.ts';
import { nounKind, platforms } from '../language/names/name-words.ts';
import { isOrdinaryWord } from '../language/names/ordinary-word.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NameKind } from '../language/names/find-names.ts';
import { isReportingVerb } from '../language/reports/cues.ts';
import { nameAt } from '../language/names/name-at.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import type { Token } from '../language/words/tokenize.ts';
import { isOwnAdjective } from './mention-parties.ts';
import { kindOfNoun, singular } from './happening-kinds.ts';

const placePreposition = /^(?:in|at|near|outside|inside|across|around|against|on|off|from)$/u;

/** True: the preposition may lead to the place of a happening. */
export const leadsToPlace = (preposition: string): boolean => placePreposition.test(preposition);

const isTime = (sentence: Sentence, token: Token): boolean =>
  sentence.times.some(({ start, end }) => token.start >= start && token.end <= end);

/** True: the name is one of the text’s people, groups or ships, or a word for people of a nation. */
const isNoPlace = (document: Document, first: number, name: string): boolean => {
  // the ferry Marla: a ship may bear the name of a town
  if (isNamed(document, first, 'vehicle')) return true;
  if (findPlace(name)) return false;
  if (countryOfDemonym(name) || platforms.has(name.toLowerCase())) return true;
  return isNamed(document, first, 'person', 'group');
};

/** True: the token stands in a name of one of these kinds. */
const isNamed = (document: Document, at: number, ...kinds: readonly NameKind[]): boolean => {
  const name = nameAt(document, at);
  return name !== null && kinds.includes(name.kind);
};

const isDistrict =
  /^(?:district|province|governorate|county|state|region|neighbou?rhood|suburb|quarter|valley|area)$/u;

const siteNoun = /^(?:place|building)$/u;

const isKnownTown = (name: string): boolean => findPlace(name)?.kind === 'city';

/** The name that a phrase ends in: “the port city” has none, “eastern Karsia” has “Karsia”. */
export const placeNameIn = (document: Document, phrase: NounPhrase): string | null => {
  if (isOfSpeaker(document, phrase)) return null;
  const head = document.tokens[phrase.head] as Token;
  // in Norden, a Police Officer and four others died
  const isOne = /^an?$/u.test(document.tokens[phrase.first]?.lower ?? '');
  if (isOne && nounKind(head.lower) === 'person') return null;
  const called = nameAt(document, phrase.head);
  const mention = called?.mentions.find(
    (one) => one.first <= phrase.head && phrase.head < one.last,
  );
  const isPlace = called?.kind === 'place';
  // Ostrov Park: a name, though the park by itself is none
  const isNamedPlace = isPlace && (mention?.first ?? phrase.head) < phrase.head;
  if (head.pos !== 'PROPN' && !isNamedPlace) return placeBesideNoun(document, phrase);
  // the Strait of Omera
  if (isPlace && /^\p{L}+ of /u.test(called.name)) return called.name;
  let first = phrase.head;
  // Alder Park West: the park’s name, whatever its words are
  const isSide = /^(?:north|south|east|west)$/u.test(head.lower);
  while (
    first > phrase.first &&
    (document.tokens[first - 1]?.pos === 'PROPN' ||
      (isSide && /^\p{Lu}/u.test(document.tokens[first - 1]?.text ?? '')))
  )
    first--;
  // Hale Springs, of which the phrase has the first word only
  const last = Math.max(phrase.head + 1, isPlace ? (mention?.last ?? 0) : 0);
  const name = document.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  // at the University, though a town is called so
  const isSite = isKnownTown(name) && siteNoun.test(nounKind(head.lower) ?? '');
  if (last - first === 1 && (isOrdinaryWord(head) || isSite)) return null;
  // at the mill, Senior Inspector Hale said; attacked in coup attempt
  const isRank = nounKind(head.lower) === 'person' || kindOfNoun.has(singular(head.lower));
  if (isRank && !isPlace && !findPlace(name)) return null;
  // in Ostrov, Lt. Gen. Omar Sabri said
  const isPerson = called?.kind === 'person' && !findPlace(name);
  return isPerson || isNoPlace(document, first, name) ? null : name;
};

/** The place that a common noun is told with: Ostrov’s capital, Ostrov district, an Ostrov club. */
const placeBesideNoun = (document: Document, phrase: NounPhrase): string | null => {
  const head = document.tokens[phrase.head] as Token;
  // in Karsia’s capital, in the Karsian capital
  const isOwned = document.tokens[phrase.first + 1]?.lower === "'s";
  const owner = isOwned ? (document.tokens[phrase.first]?.text ?? '') : '';
  if (findPlace(owner)) return owner;
  // in Ostrov district
  const called = nameAt(document, phrase.head - 1);
  if (called?.kind === 'place' && isDistrict.test(head.lower)) return called.name;
  // outside a Norden day care center; the embassy of a country lies elsewhere
  return siteNoun.test(nounKind(head.lower) ?? '') || head.lower === 'complex'
    ? (knownWithin(document, phrase).find((known) => isKnownTown(known)) ?? null)
    : null;
};

/**
 * on a bus and a car in Karsia; in Karsia, Ostrov and Belmar; not “in Karsia, Hale and others said”,
 * nor “on depots in Karsia and raids on camps”, “in Karsia and Norden’s silence”
 */
const joinedNext = (document: Document, sentence: Sentence, phrase: NounPhrase): NounPhrase[] => {
  const joined = joinedAfter(document, sentence, phrase);
  const named = joined.every((one) => findPlace(placeNameIn(document, one) ?? '') !== null);
  const isElse = ({ head, last }: NounPhrase): boolean => {
    const { lower, pos } = document.tokens[head] as Token;
    if (document.tokens[last]?.lower === "'s") return true;
    return kindOfNoun.has(singular(lower)) || (pos !== 'PROPN' && nounKind(lower) === null);
  };
  return (joined.length === 1 || named) && !joined.some(isElse) ? joined : [];
};

const isTaking = ({ tokens }: Document, { head }: NounPhrase, place: string): boolean =>
  findPlace(place) !== null &&
  /^(?:invasion|occupation|siege|bombing|bombardment|shelling|storming|capture|blockade)s?$/u.test(
    tokens[head]?.lower ?? '',
  );

/** the attack on the outpost in Karsia, the strikes in Karsia and Ostrov */
export const placesAfter = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): { places: string[]; last: number } => {
  const places: string[] = [];
  let last = phrase.last;
  let preposition = '';
  for (let i = phrase.last; i < sentence.last;) {
    const token = document.tokens[i] as Token;
    const next = preposition ? sentence.phrases.find(({ first }) => first === i) : undefined;
    if (next) {
      const joined = [next, ...joinedNext(document, sentence, next)];
      for (const one of joined) {
        const name = placeNameIn(document, one);
        // the invasion of Karsia; not “the killing of Ostrov’s mayor”
        const taken = preposition === 'of' && name !== null && isTaking(document, phrase, name);
        if (name && (taken || placePreposition.test(preposition))) places.push(name);
      }
      last = (joined.at(-1) ?? next).last;
      i = last;
      preposition = '';
      continue;
    }
    if (
      token.pos === 'ADP' &&
      /^(?:of|on|in|at|against|near|outside|inside|across|around)$/u.test(token.lower)
    ) {
      preposition = token.lower;
      i++;
      continue;
    }
    if (!isTime(sentence, token)) break;
    i++;
  }
  return { places, last };
};

/** the Karsia attack, Ostrov’s bombing, the North Ostrov train crash: known places only */
export const placesBefore = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): string[] => knownWithin(document, phrase, (token) => isTime(sentence, token));

/** Known places before the head of a phrase. */
const knownWithin = (
  document: Document,
  phrase: NounPhrase,
  isLeftOut: (token: Token) => boolean = () => false,
): string[] => {
  const words = document.tokens
    .slice(phrase.first, phrase.head)
    .map((token) => (token.pos === 'PROPN' && !isLeftOut(token) ? token.text : null));
  const places: string[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(words.length, first + 3); last > first; last--) {
      const run = words.slice(first, last);
      const name = run.join(' ');
      if (run.includes(null) || !findPlace(name) || isOwnAdjective(run.at(-1) ?? '')) continue;
      // a Thai attack: whose it is, though a town may bear that name
      if (countryOfDemonym(name) || isSortOfHouse(run, words[last])) continue;
      if (!isPartOfName(document, phrase.first + first, phrase.first + last)) places.push(name);
      first = last - 1;
      break;
    }
  }
  return places;
};

/** Alder University College, a Roman Catholic church: no town, though some towns are called so */
const isSortOfHouse = (
  [word, more]: readonly (string | null)[],
  next: string | null | undefined,
): boolean =>
  !more && !!next && (nounKind(word?.toLowerCase() ?? '') !== null || /^Catholic$/u.test(next));

/** not the Oslo University bombing, nor Young Ann’s shooting; but the Oslo Park drive-by */
const isPartOfName = (document: Document, first: number, last: number): boolean => {
  const name = nameAt(document, first);
  const mention = name?.mentions.find((one) => one.first <= first && first < one.last);
  if (!mention) return false;
  // President London’s house: whose it is
  if (name?.kind === 'person' && document.tokens[last]?.lower === "'s") return true;
  return name?.kind === 'person'
    ? mention.last > last
    : mention.last > last + (/^(?:place|group)$/u.test(name?.kind ?? '') ? 0 : 1);
};

/**
 * The names that a sentence puts after “in”, “at” or “near”, and those that follow them.
 *
 * @param stopsAt - True of phrases from which on the sentence tells of something else.
 * @param ofDeed - The text is about a deed, not about the arrest that the sentence may tell of.
 */
export const placesIn = (
  document: Document,
  sentence: Sentence,
  stopsAt: (phrase: NounPhrase) => boolean,
  ofDeed: boolean,
): string[] => {
  const places: string[] = [];
  let open = false;
  const felt = sentence.clauses.find(({ lemma }) => lemma === 'feel');
  const former = formerPart(document, sentence);
  for (const phrase of sentence.phrases) {
    // the quake, the worst since 1999, when ten died in Karsia, hit Ostrov
    if (former && former.first > sentence.first + 3 && isWithin(former, phrase.first)) continue;
    // was also felt in Karsia: where it was not
    if (stopsAt(phrase) || (felt && phrase.first > felt.verb)) break;
    const before = document.tokens[phrase.first - 1]?.lower ?? '';
    open =
      /^(?:in|at|near|outside|inside)$/u.test(before) ||
      (open && /^(?:of|,|in|and)$/u.test(before) && !isOff(document, phrase));
    // in the capital, a doctor and the ministry said
    if (/^(?:,|and)$/u.test(before) && speaks(sentence, phrase)) open = false;
    const isElsewhere =
      isOfCare(document, sentence, phrase) || (ofDeed && isOfArrest(document, sentence, phrase));
    const isTold = open && !isElsewhere && !isWhole(document, phrase);
    const name = isTold ? placeNameIn(document, phrase) : null;
    if (name) places.push(name);
  }
  return places;
};

/** in Africa’s most populous country: Africa is only what that lies in */
const isWhole = ({ tokens }: Document, { last }: NounPhrase): boolean =>
  /^['’]s$/u.test(tokens[last]?.lower ?? '') &&
  /^(?:most|\p{L}{3,}est)$/u.test(tokens[last + 1]?.lower ?? '');

/** In Ostrov, shells killed two; not: in Ostrov, officials said: where the sentence’s first deed was */
export const openingPlaces = (
  document: Document,
  { first, phrases, clauses }: Sentence,
  clause: Clause,
): string[] => {
  const { tokens } = document;
  const [opening] = phrases;
  if (opening?.first !== first + 1 || !/^(?:in|near|outside)$/u.test(tokens[first]?.lower ?? ''))
    return [];
  const main = clauses.find(({ relative }) => !relative);
  const isOpen =
    main === clause && tokens[opening.last]?.text === ',' && !isReportingVerb(clause.lemma);
  const name = isOpen ? placeNameIn(document, opening) : null;
  return name === null ? [] : [name];
};

/** in Ostrov, 60 miles north of Norden: where it was not */
const isOff = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:north|south|east|west)(?:-?(?:east|west))?$/u.test(tokens[first - 2]?.lower ?? '');

const speaks = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(({ lemma, subjects }) => subjects.includes(phrase) && isReportingVerb(lemma));

/** after surgery at St Alder hospital: where the hurt are, not where they were hurt */
const isOfCare = ({ tokens }: Document, { first, last }: Sentence, { head }: NounPhrase): boolean =>
  (/^(?:hospital|clinic|infirmary)$/u.test(tokens[head]?.lower ?? '') ||
    /^(?:medical|trauma) center$/u.test(`${tokens[head - 1]?.lower} ${tokens[head]?.lower}`)) &&
  tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:surgery|condition|treated|treatment|admitted|taken)$/u.test(lower));

/** was arrested at a motel in Ostrov, captured in Norden: where somebody was caught; not in a raid there */
const isOfArrest = (
  { tokens }: Document,
  { clauses }: Sentence,
  { first }: NounPhrase,
): boolean => {
  const clause = clauses.findLast(({ verb }) => verb < first);
  const words = tokens.slice(clause?.first ?? first, first);
  return (
    clause?.voice === 'passive' &&
    (caught.test(clause.lemma) || words.some(({ lower }) => lower === 'custody')) &&
    !words.some(({ lower }) => kindOfNoun.has(singular(lower)))
  );
};
const caught = /^(?:arrest|apprehend|capture|catch|nab)$/u;

/** struck the garrison town of Ostrov, slammed into the port of Belmar: what a verb acts on */
export const townsStruck = (
  document: Document,
  { prepositions, objects, subjects }: Clause,
): readonly string[] => {
  // a quake hit Ostrov district
  const byHazard = subjects.some(({ head }) => isHazard(document.tokens[head]?.lower ?? ''));
  const shaken = byHazard ? objects.map((phrase) => placeNameIn(document, phrase)) : [];
  const named = prepositions.flatMap(({ preposition, phrase }) => {
    const { first } = phrase;
    const isOfTown = preposition === 'of' && isTown.test(document.tokens[first - 2]?.lower ?? '');
    const acted = [...objects, ...prepositions.map((one) => one.phrase)];
    const name =
      isOfTown && acted.some(({ last }) => last === first - 1)
        ? placeNameIn(document, phrase)
        : null;
    return name ? [name] : [];
  });
  return [...shaken.filter((name) => name !== null), ...named];
};
const isTown = /^(?:town|city|village|port|suburb|district|hamlet|island|province|capital)$/u;
