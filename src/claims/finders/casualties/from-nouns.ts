/**
 * Noun phrases → findings: “the deaths of three soldiers”, “the guard’s killing”, “146 casualties”,
 * “a death toll of 41”, “claimed 30 lives”, “no injuries”.
 */
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokenize.ts';
import { wordClass } from '../../../language/word-class.ts';
import type { Outcome } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { type Finding, rangeOf } from './finding.ts';
import { actOutcomes, countedOutcomes, fateOutcomes, verbOutcomes } from './outcome-words.ts';
import { type People, readPeople } from './people.ts';

const singularOf = ({ lower }: Token): string => {
  if (!lower.endsWith('s')) return lower;
  return lower === 'lives' ? 'life' : lower.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
};

const peopleOf = (document: Document, phrase: NounPhrase, who: string): People | null => {
  const mention = phrase.quantity;
  const first = document.tokens[phrase.first] as Token;
  const none = first.lower === 'no';
  if (!mention && !none) return null;
  return {
    first: phrase.first,
    last: phrase.last,
    who,
    count: mention?.quantity ?? { min: 0, max: 0, approximate: false, words: 'no' },
    kind: none || mention?.quantity.max === 0 ? 'none' : 'counted',
    definite: mention?.definite ?? false,
    additional: mention?.additional ?? false,
    pronoun: false,
    part: false,
  };
};

/** three deaths, no injuries, 146 casualties, the 15 wounded; claimed 30 lives */
const counted = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = tokens[phrase.head] as Token;
  const noun = singularOf(head);
  const outcome = countedOutcomes.get(head.lower) ?? countedOutcomes.get(noun);
  if (!outcome) return wounded(document, phrase);
  // no further injuries, no other deaths: some were told before
  if (
    /\b(?:other|further|additional|more|final|official)\b/u.test(
      wordsOf(document, phrase).toLowerCase(),
    ) &&
    tokens[phrase.first]?.lower === 'no'
  )
    return [];
  if (noun === 'life') {
    const lost =
      sentence.clauses.some(
        ({ lemma, objects, subjects, voice }) =>
          (/^(?:claim|cost|take|lose)$/u.test(lemma) && objects.includes(phrase)) ||
          (lemma === 'lose' && voice === 'passive' && subjects.includes(phrase)),
      ) || /^(?:loss|cost)$/u.test(tokens[phrase.first - 2]?.lower ?? '');
    if (!lost) return [];
  }
  // 132 of the dead were children: the part is read with who they were
  const follows = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  if (
    phrase.partitive &&
    tokens[phrase.last]?.lemma === 'be' &&
    follows &&
    readPeople(document, follows, 'people')?.kind === 'some'
  )
    return [];
  // two of the injured died
  const died = sentence.clauses.some(
    ({ lemma, subjects }) => fateOutcomes.get(lemma) === 'killed' && subjects.includes(phrase),
  );
  if (died) return [];
  // took 12 prisoners; but 30 prisoners had been there before
  if (/^(?:prisoner|captive)$/u.test(noun)) {
    const taken = sentence.clauses.some(
      ({ lemma, objects }) => /^(?:take|hold|seize)$/u.test(lemma) && objects.includes(phrase),
    );
    if (!taken) return [];
  }
  // none of the injuries was serious: how bad they were, not how many people
  if (noun === 'injury' && phrase.partitive) return [];
  // died of multiple injuries: harms of one person
  if (noun === 'injury' && /^(?:of|from|with|for)$/u.test(tokens[phrase.first - 1]?.lower ?? ''))
    return [];
  // a toll of 12 deaths; murder charges stand elsewhere
  if (/^(?:murder|killing|homicide|arrest)$/u.test(noun) && !phrase.quantity) return [];
  const people = peopleOf(document, phrase, '');
  // no indication of civilian casualties
  if (!people) return unseen(document, sentence, phrase, outcome);
  return [{ outcome, people, range: people, rule: 'noun', confidence: 0.8 }];
};

const multiples = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
]);

const isMultiple = wordClass(multiples);

/** a triple shooting, a double homicide */
const multiple = ({ tokens }: Document, sentence: Sentence): Finding[] => {
  const found: Finding[] = [];
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    const word = tokens[i] as Token;
    if (!isMultiple.has(word)) continue;
    const number = multiples.get(word.lower);
    const outcome = number && actOutcomes.get(tokens[i + 1]?.lower ?? '');
    if (!number || !outcome) continue;
    const people: People = {
      first: i,
      last: i + 2,
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

const adjectives: ReadonlyMap<string, Outcome> = new Map([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['slain', 'killed'],
  ['killed', 'killed'],
  ['murdered', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['kidnapped', 'captured'],
  ['abducted', 'captured'],
]);

/** six wounded soldiers, two dead men */
const wounded = (document: Document, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  if (!phrase.quantity || phrase.elliptical) return [];
  for (let i = phrase.quantity.last; i < phrase.head; i++) {
    const word = tokens[i]?.lower ?? '';
    const outcome = adjectives.get(word);
    const strictness = outcome === 'killed' || outcome === 'injured' ? 'any' : 'people';
    const people = outcome && readPeople(document, phrase, strictness);
    if (outcome && people)
      return [
        { outcome, people, range: people, rule: 'adjective', confidence: 0.7, part: people.part },
      ];
  }
  return [];
};

/** no indication of damage or civilian casualties */
const unseen = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  outcome: Outcome,
): Finding[] => {
  let at = phrase.first - 1;
  if (/^(?:or|and)$/u.test(tokens[at]?.lower ?? ''))
    at = (sentence.phrases.find(({ last }) => last === at)?.first ?? at) - 1;
  const governor = sentence.phrases.find(({ last }) => last === at);
  if (!governor || !/^(?:of|about)$/u.test(tokens[at]?.lower ?? '')) return [];
  const no = tokens[governor.first]?.lower === 'no';
  if (
    !no ||
    !/^(?:indication|report|sign|evidence|word)s?$/u.test(tokens[governor.head]?.lower ?? '')
  )
    return [];
  const people: People = {
    first: governor.first,
    last: phrase.last,
    who: phrase.head > phrase.first ? (tokens[phrase.first] as Token).text : '',
    count: { min: 0, max: 0, approximate: false, words: 'no' },
    kind: 'none',
    definite: false,
    additional: false,
    pronoun: false,
    part: false,
  };
  return [{ outcome, people, range: people, rule: 'none-seen', confidence: 0.7 }];
};

/** the killing of three guards, the deaths of two students */
const acted = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  const head = tokens[phrase.head] as Token;
  const outcome = actOutcomes.get(singularOf(head));
  if (!outcome) return [];
  if (tokens[phrase.last]?.lower !== 'of') return possessed(document, phrase, outcome);
  const first = sentence.phrases.find((one) => one.first === phrase.last + 1);
  if (!first || isPromised(document, phrase)) return [];
  // the fatal shooting of a clerk
  const fatal = tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => lower === 'fatal' || lower === 'deadly');
  const list = [first];
  let current = first;
  for (;;) {
    const separator = tokens[current.last]?.lower;
    // the murder of a judge and of two clerks
    const at = current.last + (tokens[current.last + 1]?.lower === 'of' ? 2 : 1);
    const next = sentence.phrases.find((one) => one.first === at);
    if (separator !== 'and' || !next) break;
    list.push(next);
    current = next;
  }
  return list.flatMap((one) => {
    const named = nameAt(document, one.head)?.kind === 'person' && head.lower !== 'loss';
    const people = readPeople(document, one, named ? 'any' : 'people');
    if (!people || people.kind === 'none') return [];
    // the loss of a friend: he may have lost the vote
    if (head.lower === 'loss' && people.kind !== 'counted') return [];
    return [
      {
        outcome: fatal ? 'killed' : outcome,
        people,
        range: rangeOf(phrase, people),
        rule: 'act',
        confidence: 0.75,
      },
    ];
  });
};

/** a reward for what leads to the arrest of the suspect */
const isPromised = ({ tokens }: Document, { first }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'to' && /^lead(?:s|ing)?$/u.test(tokens[first - 2]?.lower ?? '');

/** the six clerks’ killing, John Marten’s death */
const possessed = (document: Document, phrase: NounPhrase, outcome: Outcome): Finding[] => {
  const { tokens } = document;
  let at = phrase.head - 1;
  while (at > phrase.first && !/^'s?$/u.test(tokens[at]?.lower ?? '')) at--;
  if (at <= phrase.first) return [];
  const owner = { ...phrase, last: at, head: at - 1 };
  const people = readPeople(document, owner, 'any');
  if (!people || people.kind === 'none') return [];
  return [{ outcome, people, range: phrase, rule: 'possessive', confidence: 0.65 }];
};

const isExpected = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:expected|likely|feared|could|may|might|will|would)$/u.test(lower));

/** 12 bodies were recovered; the body of a woman was found; the bodies of three men */
const bodies = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  if (!/^(?:bod(?:y|ies)|corpses?)$/u.test((tokens[phrase.head] as Token).lower)) return [];
  const found = sentence.clauses.some(
    ({ lemma, voice, subjects, objects, negated }) =>
      !negated &&
      findVerbs.test(lemma) &&
      (voice === 'passive' ? subjects : objects).includes(phrase),
  );
  if (!found) return [];
  const owner =
    tokens[phrase.last]?.lower === 'of' &&
    sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const owners = owner ? readPeople(document, owner, 'people') : null;
  // 29 bodies of children
  const counted = peopleOf(document, phrase, owners?.who ?? '');
  const people = owner && owners?.kind !== 'some' ? owners : (counted ?? owners);
  if (!people || people.kind === 'none') return [];
  const range = rangeOf(phrase, people);
  return [{ outcome: 'killed', people, range, rule: 'bodies', confidence: 0.75 }];
};
const findVerbs =
  /^(?:find|recover|pull|receive|discover|see|count|retrieve|bring|uncover|identify|locate)$/u;

/** the death toll rose to 41; a toll of 14; the number of wounded reached 30 */
const toll = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  if (phrase.quantity) return [];
  const { tokens } = document;
  // Captain held as death toll rises to 41: a headline’s verb may pass for the head of the noun
  const passed = riseVerbs.test(tokens[phrase.head]?.lower ?? '');
  const head = tokens[passed ? phrase.head - 1 : phrase.head] as Token;
  const hasWord = (word: string): boolean => {
    for (let i = phrase.first; i < phrase.last; i++) if (tokens[i]?.lower === word) return true;
    return false;
  };
  let outcome: Outcome | null = null;
  if (head.lower === 'toll') outcome = hasWord('injury') ? 'injured' : 'killed';
  else if (hasWord('number') || hasWord('count'))
    outcome = countedOutcomes.get(singularOf(head)) ?? countedOutcomes.get(head.lower) ?? null;
  if (!outcome) return [];
  // put the toll at 41, revised the toll down from 13 to 11
  const clause = sentence.clauses.find(
    ({ subjects, objects, lemma }) =>
      subjects.includes(phrase) || (objects.includes(phrase) && setVerbs.test(lemma)),
  );
  const figures = sentence.phrases.filter(
    (one) =>
      one.first >= phrase.last &&
      one.first < Math.max(phrase.last, clause?.verb ?? 0) + 9 &&
      one.quantity &&
      (one.elliptical || /^(?:people|dead|deaths|killed)$/u.test(tokens[one.head]?.lower ?? '')),
  );
  const figure = figures.find(
    ({ first }) => !/^(?:from|by)$/u.test(tokens[first - 1]?.lower ?? ''),
  );
  if (!figure?.quantity) return [];
  const of = tokens[phrase.last]?.lower === 'of' && figure.first === phrase.last + 1;
  // Death toll from floods rises to 61: a headline’s verb may pass for a noun
  const rise = tokens
    .slice(head.index + 1, figure.first + 1)
    .some(({ lower }) => riseVerbs.test(lower));
  // the toll had risen to 11 and the number of wounded to 39
  const elided = tokens[phrase.last]?.lower === 'to' && tokens[phrase.first - 1]?.lower === 'and';
  if (!of && !clause && !rise && !elided) return [];
  // the toll could rise to 200, is expected to reach 60
  if (clause?.modal || isExpected(tokens, phrase.last, figure.first)) return [];
  if (clause && /^(?:include|comprise)$/u.test(clause.lemma)) return [];
  const people = peopleOf(document, figure, '');
  if (!people) return [];
  const count = passing(tokens, figure, people.count);
  const range = rangeOf(phrase, people);
  return [{ outcome, people: { ...people, count }, range, rule: 'toll', confidence: 0.85 }];
};

/** passed 300, topped 300, climbed past 300: more than that */
const passing = (
  tokens: readonly Token[],
  { first, head, quantity }: NounPhrase,
  count: Quantity,
): Quantity => {
  const beyond = tokens
    .slice(first - 2, quantity?.first ?? head)
    .some(({ lower }) => /^(?:past|beyond|(?:pass|top|exceed|surpass|cross)\w*)$/u.test(lower));
  return beyond && count.max === count.min ? { ...count, min: count.min + 1, max: null } : count;
};

const riseVerbs =
  /^(?:rises|climbs|jumps|reaches|hits|tops|stands|(?:pass|exceed|surpass|cross)(?:es|ed|s)?|topped)$/u;

const setVerbs =
  /^(?:put|place|set|raise|lower|revise|reduce|cut|increase|bring|update|estimate|push|take|correct)$/u;

const knownWords =
  /^(?:who|that|known|confirmed|believed|feared|reported|said|thought|to|have|has|had|been|be|were|are)$/u;

/** the number of people killed in the fire has risen to 23; who died, known to have died */
const risen = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  let at = phrase.last;
  while (knownWords.test(tokens[at]?.lower ?? '')) at++;
  const fate = tokens[at]?.lemma ?? '';
  const outcome = verbOutcomes.get(fate) ?? (at > phrase.last ? fateOutcomes.get(fate) : undefined);
  if (!outcome || phrase.quantity) return [];
  const words = tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  if (!words.includes('number') || !words.includes('of')) return [];
  const rise = sentence.clauses.find(
    ({ verb, form, modal, lemma }) =>
      verb > at &&
      (form === 'finite' || form === 'bare') &&
      !modal &&
      /^(?:rise|climb|grow|increase|reach|pass|top|exceed|surpass|stand|jump)$/u.test(lemma),
  );
  const figure = sentence.phrases.find(
    ({ first, quantity, elliptical }) =>
      rise && first >= rise.verb && first <= rise.verb + 3 && quantity && elliptical,
  );
  if (!figure || /^(?:from|by)$/u.test(tokens[figure.first - 1]?.lower ?? '')) return [];
  const people = peopleOf(document, figure, '');
  if (!people) return [];
  const count = passing(tokens, figure, people.count);
  const range = rangeOf(phrase, people);
  return [{ outcome, people: { ...people, count }, range, rule: 'toll', confidence: 0.8 }];
};

const rules = [counted, acted, toll, risen, bodies];

/** Finds the people whose fate a noun tells. */
export const findByNouns = (document: Document, sentence: Sentence): Finding[] => {
  const found = multiple(document, sentence);
  for (const phrase of sentence.phrases)
    for (const find of rules) found.push(...find(document, sentence, phrase));
  return found;
};
