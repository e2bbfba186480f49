/**
 * Noun phrases → findings: “146 casualties”, “claimed 30 lives”, “no injuries”, “12 bodies were
 * found”, and what from-acts.ts and from-tolls.ts find.
 */
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Outcome } from '../../../model/claim.ts';
import { isDeadOrMissing } from './dead-or-missing.ts';
import { type Finding, isConditional, rangeOf } from './finding.ts';
import { findByActs } from './from-acts.ts';
import { findBodies, isFound } from './from-bodies.ts';
import { findBearers } from './from-harms.ts';
import { findTolls } from './from-tolls.ts';
import { actOutcomes, adjectiveOutcomes, countedOutcomes, fateOutcomes } from './outcome-words.ts';
import { type People, readPeople } from './people.ts';
import { noneSeenOf } from './none-seen.ts';
import { peopleByNumber } from './people-by-number.ts';
import { isRate } from './is-told.ts';
import { singularOf } from './singular-of.ts';
import { isBroughtOut } from './still-missing.ts';

/** three deaths, no injuries, 146 casualties, the 15 wounded; claimed 30 lives */
const counted = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = tokens[phrase.head] as Token;
  const noun = singularOf(head);
  const outcome = countedOutcomes.get(head.lower) ?? countedOutcomes.get(noun);
  if (!outcome) return wounded(document, sentence, phrase);
  if (outcome === 'killed' && isDeadOrMissing(tokens, phrase.last)) return [];
  if (isConditional(tokens, sentence, phrase.first)) return [];
  // they were both pronounced dead: told of them
  if (
    /^they (?:were|are)$/u.test(
      `${tokens[phrase.first - 2]?.lower} ${tokens[phrase.first - 1]?.lower}`,
    )
  )
    return [];
  // no further injuries, no other deaths: some were told before
  if (
    /\b(?:other|further|additional|more(?! than)|final|official)\b/u.test(
      wordsOf(document, phrase).toLowerCase(),
    ) &&
    tokens[phrase.first]?.lower === 'no'
  )
    return [];
  const seen = unseen(document, sentence, phrase, outcome);
  if (seen.length > 0) return seen;
  // no exact number of injuries was given
  const lead = tokens.slice(phrase.first, phrase.head);
  if (
    lead.some(({ lower }) => /^(?:number|count|figure|word|details)$/u.test(lower)) &&
    !phrase.quantity
  )
    return [];
  // 300 deaths and 2,000 injuries a year
  if (isRate(tokens, sentence, phrase)) return [];
  // one death for every three arrivals
  if (
    /^(?:for|in) (?:every|each)$/u.test(
      `${tokens[phrase.last]?.lower} ${tokens[phrase.last + 1]?.lower}`,
    )
  )
    return [];
  if (/^(?:life|soul)$/u.test(noun) && !isLost(document, sentence, phrase)) return [];
  // 132 of the dead were children: the part is read with who they were; most of the 126 dead
  const follows = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  if (
    phrase.partitive &&
    tokens[phrase.quantity?.last ?? 0]?.lower === 'of' &&
    tokens[phrase.last]?.lemma === 'be' &&
    follows &&
    readPeople(document, follows, 'people')?.kind === 'some'
  )
    return [];
  // many of the dead were young: nothing of how many they are
  if (
    phrase.partitive &&
    phrase.quantity?.quantity.max === null &&
    vague.test(phrase.quantity.quantity.words)
  )
    return [];
  // two of the injured died
  const died = sentence.clauses.some(
    ({ lemma, subjects }) => fateOutcomes.get(lemma) === 'killed' && subjects.includes(phrase),
  );
  if (died) return [];
  // none of the injured was a target: nothing of how many they are; seven of the missing were found
  const found = sentence.clauses.some(
    ({ lemma, voice, subjects }) =>
      voice === 'passive' &&
      /^(?:find|locate|rescue|trace)$/u.test(lemma) &&
      subjects.includes(phrase),
  );
  if (phrase.partitive && (phrase.quantity?.quantity.max === 0 || (outcome === 'missing' && found)))
    return [];
  // took 12 prisoners; but 30 prisoners had been there before
  if (/^(?:prisoner|captive)$/u.test(noun)) {
    const taken = sentence.clauses.some(
      ({ lemma, objects }) => /^(?:take|hold|seize)$/u.test(lemma) && objects.includes(phrase),
    );
    if (!taken) return [];
  }
  // none of the injuries was serious: how bad they were, not how many people
  if (noun === 'injury' && phrase.partitive) return [];
  // both serious and slight injuries: of two kinds
  if (noun === 'injury' && tokens[phrase.first]?.lower === 'both') return [];
  // died of multiple injuries: harms of one person
  if (noun === 'injury' && /^(?:of|from|with|for)$/u.test(tokens[phrase.first - 1]?.lower ?? ''))
    return [];
  // died after two cardiac arrests
  if (noun === 'arrest' && tokens[phrase.head - 1]?.lower === 'cardiac') return [];
  // a toll of 12 deaths; murder charges stand elsewhere
  // charged with multiple homicide: a name of the law
  if (/^(?:murder|killing|homicide|arrest)$/u.test(noun))
    if (!phrase.quantity || wordsOf(document, phrase).toLowerCase() === `multiple ${noun}`)
      return [];
  // twelve counts of murder and 21 of attempted murder
  if (tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === 'attempted')) return [];
  const people = peopleByNumber(document, phrase, sufferersOf(document, sentence, phrase));
  if (!people) return [];
  // twelve of the wounded were sent home; not: most of the 126 dead
  const part = phrase.partitive && tokens[phrase.quantity?.last ?? 0]?.lower === 'of';
  return [{ outcome, people, range: people, rule: 'noun', confidence: 0.8, part }];
};

/** claimed 30 lives, 30 lives were lost; in headlines: 30 souls lost; the loss of 30 lives */
const isLost = ({ tokens }: Document, { clauses }: Sentence, phrase: NounPhrase): boolean =>
  /^(?:loss|cost)$/u.test(tokens[phrase.first - 2]?.lower ?? '') ||
  clauses.some(
    ({ lemma, objects, subjects, voice, form }) =>
      (/^(?:claim|cost|take|lose)$/u.test(lemma) && objects.includes(phrase)) ||
      (lemma === 'lose' && (voice === 'passive' || form === 'bare') && subjects.includes(phrase)),
  );

const vague = /^(?:many|most|some|several|few)$/iu;

/** the army suffered no casualties: none of its own; of the 12 casualties that a town suffered nobody is named */
const sufferersOf = (document: Document, { clauses }: Sentence, phrase: NounPhrase): string => {
  if (phrase.quantity && phrase.quantity.quantity.max !== 0) return '';
  const clause = clauses.find(
    ({ lemma, objects }) =>
      /^(?:suffer|sustain|take|incur)$/u.test(lemma) && objects.includes(phrase),
  );
  const [side] = clause?.subjects ?? [];
  return side && !side.pronoun ? wordsOf(document, side).replace(/^the\s/iu, '') : '';
};

const multiples = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
]);

/** double-murder, written as one word */
const hyphened = wordClass(/^(?:double|triple|quadruple|quintuple)-/u);
const isMultiple = wordClass(multiples);

/** a triple shooting, a double homicide, a double-murder */
const multiple = ({ tokens }: Document, sentence: Sentence): Finding[] => {
  const found: Finding[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = tokens[i] as Token;
    const isOne = hyphened.has(word);
    if (!isOne && !isMultiple.has(word)) continue;
    const [times = '', act = ''] = isOne
      ? word.lower.split('-')
      : [word.lower, tokens[i + 1]?.lower];
    const number = multiples.get(times);
    const outcome = number && actOutcomes.get(act);
    if (!number || !outcome) continue;
    const people: People = {
      first: i,
      last: isOne ? i + 1 : i + 2,
      who: '',
      count: { min: number, max: number, approximate: false, words: word.text },
      kind: 'counted',
      definite: false,
      additional: false,
      pronoun: false,
      part: false,
    };
    found.push({ outcome, people, range: people, rule: 'multiple', confidence: 0.6 });
  }
  return found;
};

/** six wounded soldiers, two dead men; found an injured child */
const wounded = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  const isOne = /^an?$/u.test(tokens[phrase.first]?.lower ?? '') && isFound(sentence, phrase);
  const first = phrase.quantity?.last ?? (isOne ? phrase.first + 1 : null);
  if (first === null || phrase.elliptical || isProvidedFor(tokens, phrase)) return [];
  for (let i = first; i < phrase.head; i++) {
    const word = tokens[i]?.lower ?? '';
    const outcome = adjectiveOutcomes.get(word);
    const strictness = outcome === 'killed' || outcome === 'injured' ? 'any' : 'people';
    const people = outcome && readPeople(document, phrase, strictness);
    // freed 15 trapped miners
    if (outcome === 'missing' && isBroughtOut(document, sentence, phrase)) return [];
    if (outcome && people)
      return [
        { outcome, people, range: people, rule: 'adjective', confidence: 0.7, part: people.part },
      ];
  }
  return [];
};

/** supplies for 100 wounded people, beds for 40 injured children: as many as there may be */
const isProvidedFor = (tokens: readonly Token[], { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'for' &&
  /^(?:suppl(?:y|ies)|beds|tents|kits?|coffins|stretchers|bags|room|space|capacity|medicines?|equipment|blankets|food|enough)$/u.test(
    tokens[first - 2]?.lower ?? '',
  );

/** no indication of damage or civilian casualties */
const unseen = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  outcome: Outcome,
): Finding[] => {
  const people = noneSeenOf(tokens, sentence, phrase);
  return people ? [{ outcome, people, range: people, rule: 'none-seen', confidence: 0.7 }] : [];
};

/** Fatal shooting victim identified as Ann Orlov; the victim of a homicide; not: 14 homicide victims */
const victims = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = tokens[phrase.head]?.lower ?? '';
  if (head !== 'victim' || phrase.quantity) return [];
  const of =
    tokens[phrase.last]?.lower === 'of' &&
    sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const wordsIn = (range: TokenRange): string =>
    tokens
      .slice(range.first, range.last)
      .map(({ lower }) => lower)
      .join(' ');
  const before = { first: Math.max(sentence.first, phrase.head - 3), last: phrase.head };
  const deadly = deadlyAct.test(wordsIn(before)) || (of && deadlyAct.test(wordsIn(of)));
  const people = deadly ? readPeople(document, phrase, 'people') : null;
  if (!people || people.kind === 'none') return [];
  const range = of ? rangeOf(people, of) : people;
  return [{ outcome: 'killed', people, range, rule: 'victim', confidence: 0.7, part: people.part }];
};
const deadlyAct = /(?<!\b(?:attempted|domestic) )\b(?:(?:fatal|deadly) \p{L}+|homicide|murder)$/iu;

const rules = [counted, findByActs, findTolls, findBearers, findBodies, victims];

/** Finds the people whose fate a noun tells. */
export const findByNouns = (document: Document, sentence: Sentence): Finding[] => {
  const found = multiple(document, sentence);
  for (const phrase of sentence.phrases)
    for (const find of rules) for (const one of find(document, sentence, phrase)) found.push(one);
  return found;
};
