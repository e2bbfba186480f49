/**
 * Sentence → the places that stand apart from the verb or noun of their happening: at its head, behind
 * an aside, as a distance, or where rescuers were called to.
 */
import { type Document, type Sentence, wordsOf } from '../../language/document.ts';
import type { Clause } from '../../language/clauses/clauses.ts';
import { nameAt } from '../../language/names/name-at.ts';
import { isWiderPlace } from '../../language/names/wider-place.ts';
import { isDone, isStreet, tellsOfHappening } from '../../language/acts/acts.ts';
import { isTelling, tellsOfAct } from '../../language/acts/telling-clauses.ts';
import type { Token } from '../../language/words/tokenize.ts';
import { wordClass } from '../../language/words/word-class.ts';
import { isPlacePhrase, phraseFrom } from './phrase-names.ts';
import { firmly, isClinic, type Spot, spotsAt } from './place-spot.ts';

const leadsToPlace = wordClass(firmly);
const measure = /^(?:yards|met(?:er|re)s|miles?|kilomet(?:er|re)s?|feet|blocks|\d*km|kms)$/u;
const direction = /^(?:(?:north|south)-?(?:east|west)?|east|west)$/u;

/** Three guards were killed. Dostra, South Karsia: a line of names that ends in a known place */
const fromLine = (document: Document, sentence: Sentence): Spot[] => {
  const { tokens, sentences } = document;
  const before = sentences[sentence.index - 1];
  const [phrase] = sentence.phrases;
  if (!before || before.paragraph !== sentence.paragraph || phrase?.first !== sentence.first)
    return [];
  const words = tokens.slice(sentence.first, sentence.last);
  if (!words.every(({ pos }) => pos === 'PROPN' || pos === 'PUNCT')) return [];
  const last = sentence.phrases.at(-1);
  return last && isWiderPlace(wordsOf(document, last)) && tellsOfAct(document, before)
    ? [{ phrase, rule: 'place/line', confidence: 0.6 }]
    : [];
};

/** How many of the long measures away from a place something is no longer there. */
const away = 40;
const isFromOrOf = wordClass(/^(?:from|of)$/u);
const long = /^(?:miles?|kilomet(?:er|re)s?|km|kms)$/u;

const livesAt = ({ tokens }: Document, at: number): boolean =>
  /^(?:lives?|lived|living|resides?|works?)$/u.test(tokens[at - 1]?.lower ?? '');

/** 15 kilometres (9.3 miles) east of: the words before a token, without what brackets hold */
const wordsOutsideBrackets = ({ tokens }: Document, end: number): string[] => {
  const words = tokens.slice(Math.max(0, end - 10), end).map(({ lower }) => lower);
  const [opening, closing] = [words.lastIndexOf('('), words.lastIndexOf(')')];
  if (opening >= 0 && closing > opening) words.splice(opening, closing - opening + 1);
  return words;
};

/** an explosion some 20 yards from the mosque, a camp 10km south of Ostrov; not 90 miles from it */
const fromDistance = (document: Document, sentence: Sentence): Spot[] => {
  const measured = sentence.phrases.filter((phrase) => {
    if (!isFromOrOf.has(document.tokens[phrase.first - 1])) return false;
    // said a man who lives 500 metres from the depot
    if ([0, 1, 2, 3].some((back) => livesAt(document, phrase.first - back - 1))) return false;
    const words = wordsOutsideBrackets(document, phrase.first).slice(-4);
    const [far, way, link] = words.slice(-3);
    const at = words.findLastIndex((word) => long.test(word));
    const number = at < 0 ? parseInt(far ?? '', 10) : Number(words[at - 1]?.replaceAll(',', ''));
    if (number > away && (at >= 0 || /km$/u.test(far ?? ''))) return false;
    const isFar =
      link === 'from'
        ? measure.test(way ?? '')
        : link === 'of' && direction.test(way ?? '') && measure.test(far ?? '');
    return isFar && isPlacePhrase(document, phrase);
  });
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
    if (!leadsToPlace.has(tokens[i])) continue;
    const end = asideEnd(document, sentence, i);
    if (!/^[,)]$/u.test(tokens[end]?.text ?? '')) continue;
    const phrase = phraseFrom(sentence, i + 1);
    const opening = phrase ? asideBefore(document, sentence, end) : null;
    if (!phrase || opening === null) continue;
    const clause = sentence.clauses.findLast(({ last }) => last <= opening);
    if (clause && isTelling(document, clause) && isDone(sentence, clause))
      spots.push(...spotsAt(document, sentence, phrase, 'place/after-aside', 0.7));
  }
  return spots;
};

const rescuers =
  /^(?:police|officers?|deput(?:y|ies)|troopers?|crews?|firefighters?|paramedics|medics|units?|authorities|rescuers|responders|services)$/u;

/** Officers responded to the 1800 block of Tarn Avenue for a shooting, were called to a club where … */
const fromCall = (document: Document, sentence: Sentence): Spot[] =>
  sentence.clauses.flatMap((clause) => {
    const { lemma, subjects, prepositions } = clause;
    const [sent] = subjects;
    const called = /^(?:respond|call|dispatch|summon|rush|race)$/u.test(lemma);
    if (!called || !sent || !isDone(sentence, clause)) return [];
    if (!rescuers.test(document.tokens[sent.head]?.lower ?? '')) return [];
    const to = prepositions.find(({ preposition }) => preposition === 'to')?.phrase;
    if (!to || !isPlacePhrase(document, to) || isClinic(document, to)) return [];
    // Nine died in a fire. Crews were called to a club in Ostrov.
    const before = document.sentences[sentence.index - 1];
    const told = [sentence, before].some((one) => one && tellsOfAct(document, one));
    return told ? spotsAt(document, sentence, to, 'place/called', 0.65) : [];
  });

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
  // At the president’s direction, jets struck the mill
  if (
    /^(?:direction|request|order|insistence|invitation)s?$/u.test(tokens[phrase.head]?.lower ?? '')
  )
    return [];
  // In Ostrov, where clashes broke out last year, gunmen shot two guards
  const isWhere = ({ first, subjects: [subject] }: Clause): boolean =>
    tokens[(subject?.first ?? first) - 1]?.lower === 'where' && tokens[phrase.last]?.text === ',';
  const clause = sentence.clauses.find((one) => one.first > at && !isWhere(one));
  if (!clause || !isDone(sentence, clause)) return [];
  // Near Ostrov, two strikes engaged a unit
  const told =
    isTelling(document, clause) || clause.subjects.some((one) => tellsOfHappening(document, one));
  if (!told) return [];
  return spotsAt(document, sentence, phrase, 'place/opening', 0.7);
};

/** the chief of Ostrov, where the bombing took place: where a clause that follows tells of it */
const fromWhere = (document: Document, sentence: Sentence): Spot[] =>
  sentence.clauses.flatMap((clause) => {
    const where = (clause.subjects[0]?.first ?? clause.first) - 1;
    if (document.tokens[where]?.lower !== 'where') return [];
    if (!isTelling(document, clause) || !isDone(sentence, clause)) return [];
    const end = document.tokens[where - 1]?.text === ',' ? where - 1 : where;
    const phrase = sentence.phrases.find(({ last }) => last === end);
    // whatever name it is: nobody is a place where
    const isPlace =
      phrase &&
      (document.tokens[phrase.head]?.pos === 'PROPN' || isPlacePhrase(document, phrase)) &&
      !isClinic(document, phrase);
    return isPlace ? [{ phrase, rule: 'place/where', confidence: 0.6 }] : [];
  });

/** pulled bodies from the rubble of a block on Tarn Street, dug 30 people out of the ruins of a mill in Ostrov */
const fromRubble = (document: Document, sentence: Sentence): Spot[] =>
  sentence.clauses.flatMap((clause) => {
    const { tokens } = document;
    if (!/^(?:pull|recover|retrieve|dig|find)$/u.test(clause.lemma)) return [];
    const ruins = clause.prepositions.find(({ phrase }) =>
      /^(?:rubble|debris|wreckage|ruins)$/u.test(tokens[phrase.head]?.lower ?? ''),
    )?.phrase;
    if (!ruins || !isDone(sentence, clause)) return [];
    const spots: Spot[] = [];
    let at = ruins.last;
    for (let steps = 0; steps < 3; steps++) {
      const link = tokens[at]?.lower ?? '';
      const next = phraseFrom(sentence, at + 1);
      if (!next || !/^(?:of|on|in|at|near|outside)$/u.test(link)) break;
      const street = link === 'on' && isStreet(tokens[next.head]?.lower ?? '');
      if (street || firmly.test(link))
        spots.push(...spotsAt(document, sentence, next, 'place/rubble', 0.65));
      at = next.last;
    }
    return spots;
  });

/** Ostrov: two guards killed in a blast; not: Marten: two guards were killed */
const fromLabel = (document: Document, sentence: Sentence): Spot[] => {
  const [phrase] = sentence.phrases;
  if (!phrase || phrase.first !== sentence.first || document.tokens[phrase.last]?.text !== ':')
    return [];
  // NORDEN: Two guards were killed: where the account was written
  const words = document.article.text.slice(
    sentence.start,
    document.tokens[phrase.last - 1]?.end ?? sentence.start,
  );
  if (sentence.role === 'body' && words === words.toUpperCase()) return [];
  // Norden: Two guards were killed, as the first words of a text: there as well
  const opens = document.sentences.find(({ role }) => role === 'body') === sentence;
  if (
    opens &&
    document.sentences.some(({ role, index }) => role === 'body' && index > sentence.index)
  )
    return [];
  const isPlace = nameAt(document, phrase.head)?.kind === 'place';
  return isPlace && tellsOfAct(document, sentence)
    ? [{ phrase, rule: 'place/label', confidence: 0.6 }]
    : [];
};

/** Finds the places of a sentence that no verb or noun of a happening leads to. */
export const looseSpots = (document: Document, sentence: Sentence): Spot[] => [
  ...fromOpening(document, sentence),
  ...fromAfterAside(document, sentence),
  ...fromCall(document, sentence),
  ...fromDistance(document, sentence),
  ...fromLine(document, sentence),
  ...fromLabel(document, sentence),
  ...fromWhere(document, sentence),
  ...fromRubble(document, sentence),
];
