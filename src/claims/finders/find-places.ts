/**
 * Document → where its happenings were: “in”, “at” or “near” a place beside the verb or noun of a
 * happening, and what a blast or a quake shook. Datelines and places of speech are no claims.
 */
import { isWhereDead } from '../../language/clauses/where-dead.ts';
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { isOfSpeaker } from '../../language/phrases/of-speaker.ts';
import { findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { Draft } from '../claim-type.ts';
import {
  aimVerbs,
  burstVerbs,
  isAttacker,
  isDone,
  isNowhere,
  isStreet,
  isUndone,
  naming,
  shakeVerbs,
  tellsOfHappening,
} from '../../language/acts/acts.ts';
import { isStormComing, isTelling } from '../../language/acts/telling-clauses.ts';
import {
  entityOf,
  isMeantFor,
  isPlacePhrase,
  kindOfPhrase,
  locality,
  phraseFrom,
} from './phrase-names.ts';
import { looseSpots } from './loose-spots.ts';
import { isPlacedAside } from './placed-aside.ts';
import { firmly, isClinic, isTownOf, ownerSpot, type Spot, spotsAt } from './place-spot.ts';
import type { TokenRange } from '../../language/words/tokenize.ts';
import { wordClass } from '../../language/words/word-class.ts';
import { readPlace } from './read-place.ts';
import { siteSpot } from './site-spot.ts';

const placing =
  /^(?:in|at|near|outside|inside|around|across|throughout|off|over|along|by|beside|between|behind|on|from|within|north|south|east|west|of|to)$/u;
/** shot outside of a club */
const isOutsideOf = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'of' && /^(?:out|in)side$/u.test(tokens[first - 2]?.lower ?? '');

/** gunmen entered Alder College, six gunmen entering the mill */
const enteredIn = (document: Document, { lemma, voice, subjects, objects }: Clause) =>
  lemma === 'enter' &&
  voice === 'active' &&
  subjects.some(({ head }) => isAttacker(document.tokens[head]?.lower ?? ''))
    ? objects.filter((phrase) => isPlacePhrase(document, phrase))
    : [];

/** fell into a gorge 2 km beyond the bridge, on the shore of Lake Alder, in Upper Karsia: behind the comma */
const pastComma = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  known: readonly Spot[],
): Spot[] => {
  const { tokens } = document;
  const end = Math.max(
    clause.last,
    ...[...clause.objects, ...clause.prepositions.map(({ phrase }) => phrase)].map(
      ({ last }) => last,
    ),
  );
  const [comma, link] = tokens.slice(end, end + 2);
  const phrase = phraseFrom(sentence, end + 2);
  // in Belmar, in the province of Ostrov: read with the place before
  if (comma?.text !== ',' || !phrase || known.some(({ phrase: { last } }) => last === end))
    return [];
  const leads =
    firmly.test(link?.lower ?? '') ||
    (link?.lower === 'on' && isStreet(tokens[phrase.head]?.lower ?? ''));
  if (!leads || !isPlacePhrase(document, phrase)) return [];
  const { name, within, last } = readPlace(document, sentence, phrase);
  // killed a guard, in Ostrov police said
  const next = tokens[last];
  const closes = !next || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/u.test(next.pos);
  const named = /\p{Lu}/u.test([name, ...within].join(' '));
  return named && closes ? spotsAt(document, sentence, phrase, 'place/after-comma', 0.65) : [];
};

/** exploded near the gate, were killed in Ostrov; a blast shook the square */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Spot[] => {
  if (!isDone(sentence, clause)) return [];
  const entered = enteredIn(document, clause);
  if (entered.length > 0)
    return entered.map((phrase) => ({ phrase, rule: 'place/entered', confidence: 0.7 }));
  const telling = isTelling(document, clause);
  const aside = isPlacedAside(document, sentence, clause);
  if (!telling && !aside) return [];
  const spots = clause.prepositions
    .filter(
      ({ preposition, phrase }) =>
        firmly.test(preposition) ||
        isOutsideOf(document, phrase) ||
        // crashed into a hotel
        (/^(?:into|onto)$/u.test(preposition) && burstVerbs.has(clause.lemma)) ||
        // seized pupils from a school in Ostrov
        (preposition === 'from' && /^(?:seize|kidnap|abduct|snatch)$/u.test(clause.lemma)) ||
        // drones were shot down over the town
        (preposition === 'over' && /^(?:shoot|down|intercept)$/u.test(clause.lemma)) ||
        // the quake was centred on the town
        (preposition === 'on' && /^cent(?:er|re)$/u.test(clause.lemma)) ||
        (/^(?:into|across|over)$/u.test(preposition) && isStormComing(document, clause)) ||
        // floods swept through the town
        (preposition === 'through' && /^(?:sweep|tear|rip|rage)$/u.test(clause.lemma)) ||
        (preposition === 'on' &&
          phrase.last - phrase.first > 1 &&
          isStreet(document.tokens[phrase.head]?.lower ?? '')),
    )
    .filter(({ phrase }) => !isWhereDead(document, clause, phrase))
    .filter(
      // died at a clinic in Ostrov: not where it happened
      () =>
        !/^(?:die|succumb)$/u.test(clause.lemma) ||
        clause.prepositions.every(({ phrase }) => !isClinic(document, phrase)),
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
  // killed two at Ostrov’s wine festival, in Ostrov’s busiest hour
  for (const { preposition, phrase } of telling && spots.length === 0 && sentence.role !== 'title'
    ? clause.prepositions
    : [])
    if (/^(?:at|in|near|outside)$/u.test(preposition)) spots.push(...ownerSpot(document, phrase));
  // attacked Ostrov’s main market
  for (const phrase of telling && spots.length === 0 && aimVerbs.has(clause.lemma)
    ? clause.objects
    : [])
    if (isPlacePhrase(document, phrase) || kindOfPhrase(document, phrase) === 'building')
      spots.push(
        ...ownerSpot(document, phrase).filter(
          (one) => findPlace(entityOf(document, one.phrase)?.name ?? '')?.kind !== 'country',
        ),
      );
  // the depot in Ostrov was hit, three people in the town were killed; a leader in Ostrov was killed
  // near Baruna: where he led
  for (const phrase of telling && spots.length === 0 ? clause.subjects : []) {
    // the mine, in the hills of Ostrov, caved in
    const at = document.tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
    const next = phraseFrom(sentence, at + 1);
    if (next && firmly.test(document.tokens[at]?.lower ?? ''))
      spots.push(...spotsAt(document, sentence, next, 'place/subject', 0.7));
  }
  // troops patrolling the town of Ostrov were killed
  if (!telling)
    for (const phrase of clause.objects)
      if (naming.has(document.tokens[phrase.head]?.lower ?? ''))
        spots.push({ phrase, rule: 'place/aside', confidence: 0.5 });
  // Mount Alder erupted
  if (clause.lemma === 'erupt' && telling)
    for (const phrase of clause.subjects)
      if (entityOf(document, phrase)?.kind === 'place')
        spots.push({ phrase, rule: 'place/erupted', confidence: 0.75 });
  if (telling) spots.push(...pastComma(document, sentence, clause, spots));
  const shaken = clause.voice === 'passive' ? clause.subjects : clause.objects;
  if (shakeVerbs.has(clause.lemma) || aimVerbs.has(clause.lemma))
    for (const phrase of shaken)
      if (
        isPlacePhrase(document, phrase) &&
        (entityOf(document, phrase)?.kind === 'place' ||
          // the Belmar community
          locality.test(document.tokens[phrase.head]?.lower ?? '') ||
          naming.has(document.tokens[phrase.head]?.lower ?? ''))
      )
        spots.push({ phrase, rule: 'place/shaken', confidence: 0.75 });
  return spots;
};

/** Behind the bracket that opens at a token, which nothing else closes. */
const pastBracket = ({ tokens }: Document, { last }: Sentence, at: number): number => {
  const closing = tokens.slice(at, last).findIndex(({ text }) => text === ')');
  return closing < 0 ? at : at + closing + 1;
};

/** blamed the attack on Ostrov: who did it, not where */
const isBlamed = ({ clauses }: Sentence, noun: NounPhrase): boolean =>
  clauses.some(({ lemma, objects }) => lemma === 'blame' && objects.includes(noun));

/** an explosion in the capital, the attack on a bus near Ostrov */
const fromNoun = (document: Document, sentence: Sentence, noun: NounPhrase): Spot[] => {
  const { tokens } = document;
  const spots: Spot[] = [];
  if (isUndone(document, sentence, noun)) return [];
  // the Ostrov bombing
  for (let i = noun.first; i < noun.head; i++) {
    const entity = nameAt(document, i);
    // a headline that gives its nouns no capitals names a place by one
    const isName = sentence.role !== 'title' || /^\p{Ll}/u.test(tokens[noun.head]?.text ?? '');
    const own =
      entity?.kind === 'place' && isName && tokens[i + 1]?.lower !== "'s"
        ? findPlace(entity.name)
        : null;
    const isLocal = own
      ? own.kind === 'city' || (own.kind === 'division' && sentence.role === 'title')
      : entity?.kind === 'place' && isName && sentence.role === 'title';
    if (isLocal)
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
    // a fire deep inside a mine, a crash just outside Ostrov
    if (
      (token.pos === 'ADV' || token.lower === 'deep') &&
      placing.test(tokens[at + 1]?.lower ?? '')
    ) {
      at++;
      continue;
    }
    // attacks like one on Friday on a depot near Ostrov
    if (token.lower === 'like' && tokens[at + 1]?.lower === 'one') {
      at += 2;
      continue;
    }
    // a strike on a ‘camp’ in Ostrov
    if (/^['’"”]$/u.test(token.text) && at > noun.last) {
      at++;
      continue;
    }
    // a strike (the third this year) in Ostrov
    const bracketed = token.text === '(' ? pastBracket(document, sentence, at) : at;
    if (bracketed > at) {
      at = bracketed;
      continue;
    }
    const next = phraseFrom(sentence, at + 1);
    if (!placing.test(token.lower) && !/^(?:on|against|of)$/u.test(token.lower)) break;
    if (!next) {
      at++;
      continue;
    }
    const aimed =
      /^(?:on|against)$/u.test(token.lower) &&
      (entityOf(document, next)?.kind === 'place' || isTownOf(document, sentence, next)) &&
      !isMeantFor(document, noun, token.lower, next) &&
      !isBlamed(sentence, noun);
    if (aimed) spots.push({ phrase: next, rule: 'place/struck', confidence: 0.6 });
    const street =
      token.lower === 'on' &&
      isStreet(document.tokens[next.head]?.lower ?? '') &&
      next.head > next.first;
    // the eruption of Mount Alder
    const erupted =
      token.lower === 'of' &&
      /^eruptions?$/u.test(tokens[noun.head]?.lower ?? '') &&
      at === noun.last;
    if (firmly.test(token.lower) || street || erupted)
      spots.push(...spotsAt(document, sentence, next, 'place/noun', 0.8));
    at = next.last;
    // on a house and a car in Ostrov
    const joined = tokens[at]?.lower === 'and' ? phraseFrom(sentence, at + 1) : null;
    if (joined && !entityOf(document, next)) at = joined.last;
  }
  return spots;
};

/** four dead in Ostrov */
const isToll = ({ tokens }: Document, { quantity, last, head }: NounPhrase): boolean =>
  quantity !== null &&
  [tokens[head], tokens[last]].some((token) =>
    /^(?:dead|injured|wounded|hurt)$/u.test(token?.lower ?? ''),
  );

const calamity = wordClass(/^(?:tragedy|disaster|catastrophe|calamity)$/u);

const fromClauses = (document: Document, sentence: Sentence): Spot[] =>
  sentence.clauses.flatMap((clause) => fromClause(document, sentence, clause));

const fromNouns = (document: Document, sentence: Sentence): Spot[] =>
  sentence.phrases
    .filter(
      (phrase) =>
        tellsOfHappening(document, phrase) ||
        isToll(document, phrase) ||
        // the ferry tragedy in Ostrov
        calamity.has(document.tokens[phrase.head]),
    )
    .flatMap((phrase) => fromNoun(document, sentence, phrase));

/** Finds the places that an article puts happenings in. */
export const findPlaces = (document: Document): Draft<'place'>[] => {
  // rule by rule over the whole text: code that ran a moment ago runs faster
  const byRule = [fromClauses, fromNouns, looseSpots].map((find) =>
    document.sentences.map((sentence) => find(document, sentence)),
  );
  const drafts = document.sentences.flatMap((sentence, index) =>
    readSpots(
      document,
      sentence,
      byRule.flatMap((spots) => spots[index] ?? []),
    ),
  );
  const isTown = (name: string): boolean => findPlace(name)?.kind === 'city';
  const named = drafts.some(({ fields }) => [fields.name, ...fields.within].some(isTown));
  const site = named ? null : siteSpot(document);
  return site ? [...readSpots(document, site.sentence, [site.spot]), ...drafts] : drafts;
};

/** in factories, at markets: no one place; but in three factories, in the factories */
const isPlural = ({ tokens }: Document, { first, head, quantity }: NounPhrase): boolean =>
  first === head && !quantity && /[^s]s$/u.test(tokens[head]?.lower ?? '');

/** in the village of Ostrov, some 20 miles east of Belmar: how far the place lies from one that is better known */
const isBehind = ({ tokens }: Document, { last }: TokenRange, { first }: NounPhrase): boolean =>
  /^[,(]$/u.test(tokens[last]?.text ?? '') &&
  first - last < 12 &&
  tokens.slice(last, first).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

/** The places of a sentence, each once. */
const readSpots = (document: Document, sentence: Sentence, spots: Spot[]): Draft<'place'>[] => {
  const drafts: Draft<'place'>[] = [];
  const seen = new Set<string>();
  const covered = new Set<number>();
  for (const { phrase, rule, confidence } of spots.sort(
    (a, b) => a.phrase.first - b.phrase.first,
  )) {
    if (covered.has(phrase.first) || isOfSpeaker(document, phrase)) continue;
    const place = readPlace(document, sentence, phrase);
    const former = drafts.at(-1);
    if (former && rule === 'place/distance' && isBehind(document, former.range, phrase)) {
      if (document.tokens[phrase.first - 1]?.lower === 'of' && entityOf(document, phrase))
        former.fields.within.push(...place.within);
      continue;
    }
    const key = place.name.toLowerCase();
    const head = document.tokens[phrase.head];
    const named = /\p{Lu}/u.test(place.name) || place.within.length > 0;
    const bare = !named && (isNowhere(head?.lower ?? '') || isPlural(document, phrase));
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
  return drafts;
};
