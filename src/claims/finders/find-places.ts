/**
 * Document → where its happenings were: “in”, “at” or “near” a place beside the verb or noun of a
 * happening, and what a blast or a quake shook. Datelines and places of speech are no claims.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { wordsOf } from '../../language/document.ts';
import { capitalOf, countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  isDone,
  isTelling,
  isUndone,
  joinedAfter,
  shakeVerbs,
  tellsOfHappening,
} from './acts.ts';
import { bareRange, entityOf, isPlacePhrase, phraseFrom } from './phrase-names.ts';

const placing =
  /^(?:in|at|near|outside|inside|around|across|throughout|off|over|along|by|beside|between|behind|on|from|within|north|south|east|west|of|to)$/u;
const firmly = /^(?:in|at|near|outside|inside|around|across|off|between|beside|along|within)$/u;

/** Nouns that lead to the name of their place: “the town of Ostrov”. */
const naming =
  /^(?:city|town|village|district|province|neighbou?rhood|suburb|capital|region|state|county|area|port|governorate|island|part|parts|outskirts|north|south|east|west|northeast|northwest|southeast|southwest|center|centre|edge|heart|camp|municipality|community|area|areas|borough|kingdom|republic)$/u;

interface Spot {
  phrase: NounPhrase;
  rule: string;
  confidence: number;
}

/** Takes the place that a preposition at a token leads to, and those joined to it. */
const spotsAt = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  rule: string,
  confidence: number,
): Spot[] =>
  [phrase, ...joinedAfter(document, sentence, phrase)]
    .filter((one) => isPlacePhrase(document, one))
    .map((one) => ({ phrase: one, rule, confidence }));

/** exploded near the gate, were killed in Ostrov; a blast shook the square */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Spot[] => {
  if (!isTelling(document, clause) || !isDone(sentence, clause)) return [];
  const spots = clause.prepositions
    .filter(({ preposition }) => firmly.test(preposition))
    .flatMap(({ phrase }) => spotsAt(document, sentence, phrase, 'place/verb', 0.8));
  const shaken = clause.voice === 'passive' ? clause.subjects : clause.objects;
  if (shakeVerbs.has(clause.lemma) || aimVerbs.has(clause.lemma))
    for (const phrase of shaken)
      if (isPlacePhrase(document, phrase) && entityOf(document, phrase)?.kind === 'place')
        spots.push({ phrase, rule: 'place/shaken', confidence: 0.75 });
  return spots;
};

/** an explosion in the capital, the attack on a bus near Ostrov */
const fromNoun = (document: Document, sentence: Sentence, noun: NounPhrase): Spot[] => {
  const { tokens } = document;
  const spots: Spot[] = [];
  if (isUndone(document, sentence, noun)) return [];
  // the Ostrov bombing
  for (let i = noun.first; i < noun.head; i++) {
    const entity = nameAt(document, i);
    const own = entity && sentence.role !== 'title' ? findPlace(entity.name) : null;
    if (own?.kind === 'city')
      spots.push({
        phrase: { ...noun, first: i, last: i + 1, head: i },
        rule: 'place/before',
        confidence: 0.55,
      });
  }
  let at = noun.last;
  for (let steps = 0; steps < 6 && at < sentence.last; steps++) {
    const token = tokens[at];
    if (!token) break;
    if (sentence.times.some(({ start, end }) => token.start >= start && token.end <= end)) {
      at++;
      continue;
    }
    const next = phraseFrom(sentence, at + 1);
    if (!placing.test(token.lower) && !/^(?:on|against|of)$/u.test(token.lower)) break;
    if (!next) {
      at++;
      continue;
    }
    if (firmly.test(token.lower))
      spots.push(...spotsAt(document, sentence, next, 'place/noun', 0.8));
    at = next.last;
  }
  return spots;
};

/** In Ostrov, gunmen shot two guards. */
const fromOpening = (document: Document, sentence: Sentence): Spot[] => {
  const opening = document.tokens[sentence.first];
  const phrase = phraseFrom(sentence, sentence.first + 1);
  if (!opening || !phrase || !/^(?:in|at|near|outside)$/u.test(opening.lower)) return [];
  const clause = sentence.clauses[0];
  if (!clause || !isTelling(document, clause) || !isDone(sentence, clause)) return [];
  return spotsAt(document, sentence, phrase, 'place/opening', 0.7);
};

/** “the Karsian capital” → “Ostrov” */
const capitalIn = (document: Document, phrase: NounPhrase): string | null => {
  const { tokens } = document;
  if (tokens[phrase.head]?.lower !== 'capital') return null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = tokens[i]?.text ?? '';
    const country = countryOfDemonym(word) ?? findPlace(word)?.countries[0];
    const capital = country ? capitalOf(country) : null;
    if (capital) return capital;
  }
  return null;
};

interface PlaceReading {
  name: string;
  within: string[];
  first: number;
  last: number;
}

/** Reads name and wider places: “the Basra district of eastern Ostrov, Karsia”. */
const readPlace = (document: Document, sentence: Sentence, phrase: NounPhrase): PlaceReading => {
  const { tokens } = document;
  const range = bareRange(document, sentence, phrase);
  let name = wordsOf(document, range);
  let { last } = range;
  const within: string[] = [];
  const capital = capitalIn(document, phrase);
  if (capital) within.push(capital);
  let own = entityOf(document, phrase);
  let generic = !own;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[last]?.lower ?? '';
    const next = phraseFrom(sentence, last + 1);
    if (!next || next.pronoun || !/^(?:of|in|,)$/u.test(link) || !isPlacePhrase(document, next))
      break;
    const wider = wordsOf(document, bareRange(document, sentence, next));
    // Ostrov, a town in the north; a list
    if (link === ',' && !entityOf(document, next)) break;
    const head = tokens[phrase.head]?.lower ?? '';
    const deeper = capitalIn(document, next);
    if (deeper) within.push(deeper);
    // the port of Ostrov: the name itself
    if (steps === 0 && generic && link === 'of' && naming.test(head) && entityOf(document, next)) {
      const part =
        /^(?:part|parts|outskirts|north|south|east|west|northeast|northwest|southeast|southwest|center|centre|edge|heart|suburb)$/u.test(
          head,
        );
      if (part) {
        name = `${name} of ${wider}`;
        within.push(wider);
      } else name = wider;
      own = entityOf(document, next);
      generic = false;
    } else if (steps === 0 && generic && link === 'of') {
      name = `${name} of ${wider}`;
      if (entityOf(document, next)) within.push(wider);
    } else within.push(wider);
    last = next.last;
  }
  // Iraq’s Anbar province, the Karsian town of Ostrov: the country before it
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = tokens[i]?.text ?? '';
    const country = tokens[i + 1]?.lower === "'s" ? findPlace(word)?.name : countryOfDemonym(word);
    if (country && country !== name && !within.includes(country)) within.push(country);
  }
  // eastern Ostrov lies in Ostrov
  if (
    own &&
    own.kind === 'place' &&
    name !== own.name &&
    name.endsWith(own.name) &&
    !within.includes(own.name)
  )
    within.unshift(own.name);
  return {
    name: name.replace(/\s+/gu, ' ').replace(/^.*['’]s (?=\p{Lu})/u, ''),
    within: [...new Set(within)],
    first: range.first,
    last,
  };
};

/** Nouns too vague to be a place claim by themselves. */
const nowhere =
  /^(?:area|areas|place|places|region|scene|site|sites|country|countries|world|city|town|village|street|streets|road|home|homes|house|room|part|parts|side|north|south|east|west|position|positions|location|locations|hospital|hospitals|ground|base|country|state|border|line|front|face|end|hand|office|court|church|jail|prison|territory|land|point|zone|center|centre|district|neighborhood|capital|province|water|sea|air|community|property|residence|building|buildings|block|corner|front|back|floor|door|window|bathroom|bedroom|kitchen|yard|driveway|porch|spot|distance|headquarters|custody|top|bottom|middle|heart|path|way|market)s?$/u;

/** Finds the places that an article puts happenings in. */
export const findPlaces = (document: Document): Draft<'place'>[] => {
  const drafts: Draft<'place'>[] = [];
  for (const sentence of document.sentences) {
    const spots = [
      ...sentence.clauses.flatMap((clause) => fromClause(document, sentence, clause)),
      ...sentence.phrases
        .filter((phrase) => tellsOfHappening(document, phrase))
        .flatMap((phrase) => fromNoun(document, sentence, phrase)),
      ...fromOpening(document, sentence),
    ];
    const seen = new Set<string>();
    const covered = new Set<number>();
    for (const { phrase, rule, confidence } of spots.sort(
      (a, b) => a.phrase.first - b.phrase.first,
    )) {
      if (covered.has(phrase.first)) continue;
      const place = readPlace(document, sentence, phrase);
      const key = place.name.toLowerCase();
      const named = /\p{Lu}/u.test(place.name) || place.within.length > 0;
      const bare = !named && nowhere.test(document.tokens[phrase.head]?.lower ?? '');
      if (seen.has(key) || bare) continue;
      seen.add(key);
      for (let i = phrase.first; i < place.last; i++) covered.add(i);
      drafts.push({
        fields: { type: 'place', name: place.name, within: place.within },
        sentence,
        range: { first: place.first, last: place.last },
        rules: [rule],
        confidence: named ? confidence : confidence - 0.25,
      });
    }
  }
  return drafts;
};
