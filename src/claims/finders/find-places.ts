/**
 * Document → where its happenings were: “in”, “at” or “near” a place beside the verb or noun of a
 * happening, and what a blast or a quake shook. Datelines and places of speech are no claims.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { findPlace } from '../../language/names/gazetteer.ts';
import { nameAt } from '../../language/names/name-at.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/tokenize.ts';
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
  naming,
  reporting,
  shakeVerbs,
  tellsOfHappening,
} from '../../language/acts.ts';
import { entityOf, isMeantFor, isPlacePhrase, phraseFrom } from './phrase-names.ts';
import { joinedPlaces, readPlace } from './read-place.ts';

const placing =
  /^(?:in|at|near|outside|inside|around|across|throughout|off|over|along|by|beside|between|behind|on|from|within|north|south|east|west|of|to)$/u;
const firmly = /^(?:in|at|near|outside|inside|around|across|off|between|beside|along|within)$/u;

const measure = /^(?:yards|met(?:er|re)s|miles|kilomet(?:er|re)s|feet|blocks)$/u;

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
  [phrase, ...joinedPlaces(document, sentence, phrase)]
    .filter((one) => isPlacePhrase(document, one))
    .map((one) => ({ phrase: one, rule, confidence }));

/** attacked troops patrolling in the town, killed two clerks working in Ostrov */
const isAside = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    clause.lemma !== 'cite' &&
    (clause.form === 'ing' || clause.form === 'bare') &&
    clause.subjects.some(
      (phrase) => before.objects.includes(phrase) || before.subjects.includes(phrase),
    ) &&
    isTelling(document, before) &&
    isDone(sentence, before)
  );
};

/** killed in a strike on their home located in the north */
const isLocated = (document: Document, sentence: Sentence, clause: Clause): boolean =>
  /^(?:locate|situate)$/u.test(clause.lemma) &&
  clause.form === 'bare' &&
  sentence.phrases.some(
    (phrase) => phrase.last <= clause.first && tellsOfHappening(document, phrase),
  );

/** were hurt on Monday when fireworks fell into a crowd in Ostrov */
const tellsWhen = (document: Document, sentence: Sentence, clause: Clause): boolean => {
  const start = clause.subjects[0]?.first ?? clause.first;
  const when = document.tokens[start - 1]?.lower === 'when';
  if (!when || !/^(?:finite|bare)$/u.test(clause.form) || reporting.test(clause.lemma))
    return false;
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before !== undefined && isTelling(document, before) && isDone(sentence, before);
};

/** exploded near the gate, were killed in Ostrov; a blast shook the square */
const fromClause = (document: Document, sentence: Sentence, clause: Clause): Spot[] => {
  if (!isDone(sentence, clause)) return [];
  const telling = isTelling(document, clause);
  const aside =
    isAside(document, sentence, clause) ||
    isLocated(document, sentence, clause) ||
    tellsWhen(document, sentence, clause);
  if (!telling && !aside) return [];
  const spots = clause.prepositions
    .filter(
      ({ preposition, phrase }) =>
        firmly.test(preposition) ||
        // crashed into a hotel
        (/^(?:into|onto)$/u.test(preposition) && burstVerbs.has(clause.lemma)) ||
        // floods swept through the town
        (preposition === 'through' && shakeVerbs.has(clause.lemma)) ||
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
  // the depot in Ostrov was hit, three people in the town were killed; a leader in Ostrov was killed
  // near Baruna: where he led
  for (const phrase of telling && spots.length === 0 ? clause.subjects : []) {
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

/** Behind the bracket that opens at a token, which nothing else closes. */
const pastBracket = ({ tokens }: Document, { last }: Sentence, at: number): number => {
  const closing = tokens.slice(at, last).findIndex(({ text }) => text === ')');
  return closing < 0 ? at : at + closing + 1;
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
      entityOf(document, next)?.kind === 'place' &&
      !isMeantFor(document, noun, token.lower, next);
    if (aimed) spots.push({ phrase: next, rule: 'place/struck', confidence: 0.6 });
    const street =
      token.lower === 'on' &&
      isStreet(document.tokens[next.head]?.lower ?? '') &&
      next.head > next.first;
    if (firmly.test(token.lower) || street)
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

/**
 * Where the aside that a comma or a bracket ends began: “, including two clerks,”, “, a commander of
 * the guard,”, “(the third this year)”.
 */
const asideBefore = (document: Document, sentence: Sentence, comma: number): number | null => {
  const { tokens } = document;
  if (tokens[comma]?.text === ')') {
    const opening = tokens.slice(sentence.first, comma).findLastIndex(({ text }) => text === '(');
    return opening < 0 ? null : sentence.first + opening;
  }
  for (let i = comma - 1; i > sentence.first; i--) {
    if (tokens[i]?.lower === 'including') return i;
    if (tokens[i]?.text !== ',') continue;
    // killed, officials said, in Ostrov
    if (tokens[comma - 1]?.lemma === 'say') return comma - i < 8 ? i : null;
    const opens =
      /^(?:including|an?|the|among|some|most|mostly|many|all|one|two|three|possibly|perhaps|reportedly|at|both|half)$/u;
    if (opens.test(tokens[i + 1]?.lower ?? '')) return i;
  }
  return null;
};

/** The comma before “in Ostrov” and before “on Sunday night in Ostrov”. */
const asideEnd = ({ tokens }: Document, { first, times }: Sentence, at: number): number => {
  let i = at - 1;
  const timed = (token: Token | undefined): boolean =>
    token !== undefined && times.some(({ start, end }) => token.start >= start && token.end <= end);
  while (i > first && timed(tokens[i])) i--;
  return i < at - 1 && tokens[i]?.pos === 'ADP' ? i - 1 : i;
};

/** Six people were killed, including a clerk, in Ostrov. */
const fromAfterAside = (document: Document, sentence: Sentence): Spot[] => {
  const { tokens } = document;
  const spots: Spot[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const end = asideEnd(document, sentence, i);
    if (!/^[,)]$/u.test(tokens[end]?.text ?? '') || !firmly.test(tokens[i]?.lower ?? '')) continue;
    const phrase = phraseFrom(sentence, i + 1);
    const opening = phrase ? asideBefore(document, sentence, end) : null;
    if (!phrase || opening === null) continue;
    const clause = sentence.clauses.findLast(({ last }) => last <= opening);
    if (clause && isTelling(document, clause) && isDone(sentence, clause))
      spots.push(...spotsAt(document, sentence, phrase, 'place/after-aside', 0.7));
  }
  return spots;
};

/** In Ostrov, gunmen shot two guards; On Monday in Ostrov, gunmen … */
const fromOpening = (document: Document, sentence: Sentence): Spot[] => {
  let at = sentence.first;
  const { tokens } = document;
  const isTimed = ({ start, end }: Token): boolean =>
    sentence.times.some((time) => time.start <= start && end <= time.end);
  // On Monday in Ostrov, gunmen shot two guards
  const time = tokens[at]?.pos === 'ADP' ? at + 1 : at;
  if (tokens[time] && isTimed(tokens[time])) {
    at = time;
    while (
      at < sentence.last &&
      tokens[at] &&
      (isTimed(tokens[at] as Token) || tokens[at]?.text === ',')
    )
      at++;
  }
  const opening = tokens[at];
  const phrase = phraseFrom(sentence, at + 1);
  if (!opening || !phrase || !/^(?:in|at|near|outside)$/u.test(opening.lower)) return [];
  const clause = sentence.clauses.find(({ first }) => first > at);
  if (!clause || !isDone(sentence, clause)) return [];
  // Near Ostrov, two strikes engaged a unit
  const told =
    isTelling(document, clause) || clause.subjects.some((one) => tellsOfHappening(document, one));
  if (!told) return [];
  return spotsAt(document, sentence, phrase, 'place/opening', 0.7);
};

/** Finds the places that an article puts happenings in. */
export const findPlaces = (document: Document): Draft<'place'>[] => {
  const drafts: Draft<'place'>[] = [];
  for (const sentence of document.sentences) {
    const spots = [
      ...sentence.clauses.flatMap((clause) => fromClause(document, sentence, clause)),
      ...sentence.phrases
        .filter((phrase) => tellsOfHappening(document, phrase) || isToll(document, phrase))
        .flatMap((phrase) => fromNoun(document, sentence, phrase)),
      ...fromOpening(document, sentence),
      ...fromAfterAside(document, sentence),
      ...fromDistance(document, sentence),
    ];
    if (spots.length === 0) continue;
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
