/**
 * Document → where its happenings were: “in”, “at” or “near” a place beside the verb or noun of a
 * happening, and what a blast or a quake shook. Datelines and places of speech are no claims.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { wordsOf } from '../../language/document.ts';
import { capitalOf, countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { nounKind } from '../../language/names/name-words.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { TokenRange } from '../../language/tokenize.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  burstVerbs,
  isDone,
  isNowhere,
  isTelling,
  isStreet,
  isUndone,
  tellsOfAct,
  joinedAfter,
  naming,
  shakeVerbs,
  tellsOfHappening,
} from './acts.ts';
import { bareRange, entityOf, isPlacePhrase, phraseFrom } from './phrase-names.ts';

const placing =
  /^(?:in|at|near|outside|inside|around|across|throughout|off|over|along|by|beside|between|behind|on|from|within|north|south|east|west|of|to)$/u;
const firmly = /^(?:in|at|near|outside|inside|around|across|off|between|beside|along|within)$/u;

/** Nouns that are a part of the place they lead to. */
const partNoun =
  /^(?:parts?|outskirts|north|south|east|west|northeast|northwest|southeast|southwest|center|centre|edge|heart|suburb|area|areas)$/u;

const measure = /^(?:yards|met(?:er|re)s|miles|kilomet(?:er|re)s|feet|blocks)$/u;

interface Spot {
  phrase: NounPhrase;
  rule: string;
  confidence: number;
}

/** in Ostrov, Sabra and the capital: only places are joined. */
const joinedPlaces = (document: Document, sentence: Sentence, phrase: NounPhrase): NounPhrase[] => {
  const joined = joinedAfter(document, sentence, phrase);
  return joined.every((one) => isPlacePhrase(document, one)) ? joined : [];
};

/** Takes the place that a preposition at a token leads to, and those joined to it. */
const spotsAt = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  rule: string,
  confidence: number,
): Spot[] =>
  [phrase, ...joinedPlaces(document, sentence, phrase)]
    .filter((one) => isPlacePhrase(document, one))
    .map((one) => ({ phrase: one, rule, confidence }));

/** attacked troops patrolling in the town, killed two clerks working in Ostrov */
const isAside = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    (clause.form === 'ing' || clause.form === 'bare') &&
    clause.subjects.some(
      (phrase) => before.objects.includes(phrase) || before.subjects.includes(phrase),
    ) &&
    isTelling(document, before) &&
    isDone(sentence, before)
  );
};

/** exploded near the gate, were killed in Ostrov; a blast shook the square */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Spot[] => {
  if (!isDone(sentence, clause)) return [];
  const telling = isTelling(document, clause);
  if (!telling && !isAside(document, sentence, clause)) return [];
  const spots = clause.prepositions
    .filter(
      ({ preposition, phrase }) =>
        firmly.test(preposition) ||
        // crashed into a hotel
        (/^(?:into|onto)$/u.test(preposition) && burstVerbs.has(clause.lemma)) ||
        (preposition === 'on' &&
          phrase.head > phrase.first &&
          isStreet(document.tokens[phrase.head]?.lower ?? '')),
    )
    .filter(
      // died at a clinic: not where it happened
      ({ phrase }) =>
        clause.lemma !== 'die' ||
        !/^(?:hospital|clinic|center|centre|infirmary)$/u.test(
          document.tokens[phrase.head]?.lower ?? '',
        ),
    )
    .flatMap(({ phrase }) =>
      spotsAt(
        document,
        sentence,
        phrase,
        telling ? 'place/verb' : 'place/aside',
        telling ? 0.8 : 0.6,
      ),
    );
  // the depot in Ostrov was hit, three people in the town were killed
  for (const phrase of telling ? clause.subjects : []) {
    const next = phraseFrom(sentence, phrase.last + 1);
    if (next && firmly.test(document.tokens[phrase.last]?.lower ?? ''))
      spots.push(...spotsAt(document, sentence, next, 'place/subject', 0.7));
  }
  // troops patrolling the town of Ostrov were killed
  if (!telling)
    for (const phrase of clause.objects)
      if (naming.has(document.tokens[phrase.head]?.lower ?? ''))
        spots.push({ phrase, rule: 'place/aside', confidence: 0.5 });
  const shaken = clause.voice === 'passive' ? clause.subjects : clause.objects;
  if (shakeVerbs.has(clause.lemma) || aimVerbs.has(clause.lemma))
    for (const phrase of shaken)
      if (
        isPlacePhrase(document, phrase) &&
        (entityOf(document, phrase)?.kind === 'place' ||
          naming.has(document.tokens[phrase.head]?.lower ?? ''))
      )
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
    const own =
      entity?.kind === 'place' && sentence.role !== 'title' && tokens[i + 1]?.lower !== "'s"
        ? findPlace(entity.name)
        : null;
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
    const aimed =
      /^(?:on|against)$/u.test(token.lower) && entityOf(document, next)?.kind === 'place';
    if (aimed) spots.push({ phrase: next, rule: 'place/struck', confidence: 0.6 });
    const street =
      token.lower === 'on' &&
      isStreet(document.tokens[next.head]?.lower ?? '') &&
      next.head > next.first;
    if (firmly.test(token.lower) || street)
      spots.push(...spotsAt(document, sentence, next, 'place/noun', 0.8));
    at = next.last;
  }
  return spots;
};

/** an explosion some 20 yards from the mosque */
const fromDistance = (document: Document, sentence: Sentence): Spot[] => {
  const measured = sentence.phrases.filter(
    (phrase) =>
      document.tokens[phrase.first - 1]?.lower === 'from' &&
      measure.test(document.tokens[phrase.first - 2]?.lower ?? '') &&
      isPlacePhrase(document, phrase),
  );
  if (measured.length === 0 || !tellsOfAct(document, sentence)) return [];
  return measured.map((phrase) => ({ phrase, rule: 'place/distance', confidence: 0.6 }));
};

/** In Ostrov, gunmen shot two guards. */
const fromOpening = (document: Document, sentence: Sentence): Spot[] => {
  const opening = document.tokens[sentence.first];
  const phrase = phraseFrom(sentence, sentence.first + 1);
  if (!opening || !phrase || !/^(?:in|at|near|outside)$/u.test(opening.lower)) return [];
  const clause = sentence.clauses[0];
  if (!clause || !isDone(sentence, clause)) return [];
  // Near Ostrov, two strikes engaged a unit
  const told =
    isTelling(document, clause) || clause.subjects.some((one) => tellsOfHappening(document, one));
  if (!told) return [];
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

/** Words before a place’s name that say which part of it. */
const part =
  /^(?:(?:mid-|south-?|north-?)?(?:east|west|north|south|central)(?:ern|east|west|eastern|western)?|downtown|rural|upper|lower|greater|inner|outer|old)$/u;

/** The name of a place within its phrase, with “eastern” before and “district” after it. */
const nameWithin = (document: Document, sentence: Sentence, phrase: NounPhrase): TokenRange => {
  const { tokens } = document;
  const range = bareRange(document, sentence, phrase);
  let { first } = range;
  // Karsia’s historic Ostrov district
  for (let i = range.last - 2; i > first; i--)
    if (/^'s?$/u.test(tokens[i]?.lower ?? '')) first = i + 1;
  const mention = entityOf(document, phrase)?.mentions.find(
    (one) => one.first <= phrase.head && phrase.head < one.last,
  );
  let named = mention?.first ?? phrase.head + 1;
  for (let i = first; i < named; i++) if (nameAt(document, i)?.kind === 'place') named = i;
  if (named > phrase.head) return { first, last: range.last };
  named = Math.max(first, named);
  while (named > sentence.first && part.test(tokens[named - 1]?.lower ?? '')) named--;
  return { first: named, last: range.last };
};

/** Safa, a mostly poor neighbourhood in eastern Ostrov: what the place is a part of. */
const widerByApposition = (document: Document, sentence: Sentence, comma: number): string[] => {
  const { tokens } = document;
  if (tokens[comma]?.text !== ',') return [];
  const kind = sentence.phrases.find(({ first }) => first > comma && first <= comma + 3);
  const determined = tokens
    .slice(comma + 1, (kind?.first ?? comma) + 1)
    .some(({ pos }) => pos === 'DET');
  const head = tokens[kind?.head ?? -1];
  if (!kind || !determined || head?.pos !== 'NOUN' || nounKind(head.lower) !== 'place') return [];
  const next = phraseFrom(sentence, kind.last + 1);
  if (!next || !/^(?:in|of|on|outside|near)$/u.test(tokens[kind.last]?.lower ?? '')) return [];
  if (!entityOf(document, next)) return [];
  const { name, within } = readPlace(document, sentence, next);
  return [name, ...within];
};

/** a suburb of the city of Ostrov: the name behind the noun that leads to it */
const pastNaming = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase | null,
): NounPhrase | null => {
  const { tokens } = document;
  if (!phrase || tokens[phrase.last]?.lower !== 'of') return phrase;
  const named = phraseFrom(sentence, phrase.last + 1);
  const leads = naming.has(tokens[phrase.head]?.lower ?? '') && !entityOf(document, phrase);
  return leads && named && entityOf(document, named)?.kind === 'place' ? named : phrase;
};

/** Reads name and wider places: “the Belmar district of eastern Ostrov, Karsia”. */
const readPlace = (document: Document, sentence: Sentence, phrase: NounPhrase): PlaceReading => {
  const { tokens } = document;
  const range = nameWithin(document, sentence, phrase);
  const head = tokens[phrase.head]?.lower ?? '';
  const own = entityOf(document, phrase);
  const within: string[] = [];
  const capital = capitalIn(document, phrase);
  if (capital) within.push(capital);
  // eastern Ostrov, the Ostrov market
  const mention = own?.mentions.find((one) => one.first <= phrase.head && phrase.head < one.last);
  if (mention) range.last = Math.max(range.last, mention.last);
  const whole = own?.mentions.some(({ first, last }) => first <= range.first && phrase.head < last);
  for (let i = range.first; i <= phrase.head && !whole; i++) {
    const entity = nameAt(document, i);
    const inner =
      entity?.kind === 'place'
        ? entity.mentions.find(({ first, last }) => first <= i && i < last)
        : null;
    const pair = tokens.slice(range.first, phrase.head).some(({ pos }) => pos === 'CCONJ');
    if (inner && !pair && findPlace(inner.exact) && inner.exact !== wordsOf(document, range))
      within.push(inner.exact);
  }
  let name = wordsOf(document, range);
  let { last } = range;
  // between the mosque and the palace
  const other =
    tokens[phrase.first - 1]?.lower === 'between' && tokens[last]?.lower === 'and'
      ? phraseFrom(sentence, last + 1)
      : null;
  if (other)
    return {
      name: wordsOf(document, { first: phrase.first - 1, last: other.last }),
      within: [],
      first: phrase.first,
      last: other.last,
    };
  let open = !own;
  const listed = joinedPlaces(document, sentence, phrase).length > 0;
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[last]?.lower ?? '';
    const next = pastNaming(document, sentence, phraseFrom(sentence, last + 1));
    if (!next || next.pronoun || !isPlacePhrase(document, next)) break;
    if (link !== 'of' && link !== 'in' && (link !== ',' || listed || !entityOf(document, next)))
      break;
    // a complex in the 200 block of Second Street
    const street = isStreet(tokens[next.head]?.lower ?? '');
    const wider = street
      ? readPlace(document, sentence, next).name
      : wordsOf(document, nameWithin(document, sentence, next));
    const deeper = capitalIn(document, next);
    if (deeper) within.push(deeper);
    const known = street || entityOf(document, next) !== null;
    // the port of Ostrov: the name itself; the outskirts of Ostrov: a part of it
    if (open && link === 'of') {
      if (known && naming.has(head) && !partNoun.test(head)) name = wider;
      else {
        name = `${name} of ${wider}`;
        // the corner of First Street and Second Street
        const second =
          /^(?:intersection|corner|junction)$/u.test(head) && tokens[next.last]?.lower === 'and'
            ? phraseFrom(sentence, next.last + 1)
            : null;
        if (second) {
          name = `${name} and ${wordsOf(document, second)}`;
          last = second.last;
          continue;
        }
        if (known && head !== 'block') within.push(wider);
      }
      open = false;
    }
    // a home in Ostrov: the town says where
    else if (
      open &&
      known &&
      link === 'in' &&
      (isNowhere(head) || /^(?:apartment|complex)$/u.test(head))
    ) {
      name = wider;
      open = false;
    } else if (known) within.push(wider);
    last = next.last;
  }
  within.push(...widerByApposition(document, sentence, last));
  // Karsia’s Anbar province, the Karsian town of Ostrov; an embassy lies elsewhere
  if (own?.kind !== 'building' && nounKind(head) !== 'building')
    for (let i = phrase.first; i < phrase.head; i++) {
      const word = tokens[i]?.text ?? '';
      const country =
        tokens[i + 1]?.lower === "'s" && findPlace(word) ? word : countryOfDemonym(word);
      if (country) within.push(country);
    }
  return {
    name: name.replace(/\s+/gu, ' '),
    within: [...new Set(within)].filter((wider) => wider !== name),
    first: range.first,
    last,
  };
};

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
      ...fromDistance(document, sentence),
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
      const bare = !named && isNowhere(document.tokens[phrase.head]?.lower ?? '');
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
