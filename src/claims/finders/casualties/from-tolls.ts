/**
 * Noun phrases → findings by a toll: “the death toll rose to 41”, “a toll of 14”, “the number of
 * people killed has risen to 23”.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { isDeadOrMissing, isTollOfBoth } from './dead-or-missing.ts';
import { type Finding, rangeOf } from './finding.ts';
import {
  adjectiveOutcomes,
  countedOutcomes,
  fateOutcomes,
  namesPeople,
  readState,
  verbOutcomes,
} from './outcome-words.ts';
import { peopleByNumber } from './people-by-number.ts';
import { singularOf } from './singular-of.ts';
import { wordClass } from '../../../language/words/word-class.ts';

/** Finds the tolls that hang on a noun phrase. */
export const findTolls = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): Finding[] => [...toll(document, sentence, phrase), ...risen(document, sentence, phrase)];

const isExpected = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:expected|likely|feared|could|may|might|will|would)$/u.test(lower));

/** the death toll rose to 41; a toll of 14; the number of wounded reached 30 */
const toll = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  if (phrase.quantity || isDeadOrMissing(tokens, phrase.last)) return [];
  if (isTollOfBoth(tokens, phrase)) return [];
  // Captain held as death toll rises to 41: a headline’s verb may pass for the head of the noun
  const passed = riseVerbs.has(tokens[phrase.head]);
  const head = tokens[passed ? phrase.head - 1 : phrase.head] as Token;
  const hasWord = (word: string): boolean => {
    for (let i = phrase.first; i < phrase.last; i++) if (tokens[i]?.lower === word) return true;
    return false;
  };
  let outcome: Outcome | null = null;
  // Cholera deaths pass 600
  const passes = passed || riseVerbs.has(tokens[phrase.last]);
  if (passes && /^(?:deaths|fatalities)$/u.test(head.lower)) outcome = 'killed';
  else if (head.lower === 'toll') outcome = hasWord('injury') ? 'injured' : 'killed';
  // with injuries standing at 87
  else if (isStanding(tokens, phrase.last)) outcome = countedOutcomes.get(singularOf(head)) ?? null;
  else if (hasWord('number') || hasWord('count'))
    outcome = countedOutcomes.get(singularOf(head)) ?? countedOutcomes.get(head.lower) ?? null;
  // the army put its losses at six
  if (head.lower === 'losses' && sentence.clauses.some((one) => isOwnLoss(tokens, one, phrase)))
    outcome = 'casualties';
  // put the number of abducted pupils at 38
  const described = outcome
    ? undefined
    : adjectiveOutcomes.get(tokens[head.index - 1]?.lower ?? '');
  if (described && hasWord('number') && hasWord('of') && namesPeople(head.lower))
    outcome = described;
  outcome ??= outcomeOfThem(document, sentence, phrase);
  if (!outcome) return [];
  // put the toll at 41, revised the toll down from 13 to 11
  const clauses = sentence.clauses.filter(
    ({ subjects, objects, lemma }) =>
      subjects.includes(phrase) || (objects.includes(phrase) && setVerbs.test(lemma)),
  );
  // the toll from a quake that hit at night has risen to 22: of its own verb
  // the toll, first put at 245, was lowered to 233: of the later one
  const clause =
    clauses.find(({ relative, form }) => !relative && form === 'finite') ??
    clauses.find(({ relative }) => !relative) ??
    clauses[0];
  const distant = clause
    ? null
    : sentence.clauses.find(
        ({ verb, lemma, relative, last }) =>
          verb >= phrase.last &&
          !relative &&
          // the toll from the floods is now 11, the toll as of Monday was 11
          (rises.test(lemma) ||
            (lemma === 'be' &&
              (tokens[last]?.lower === 'now' || isAsOf(document, sentence, phrase, last)))),
      );
  // brought the number of dead in a series of raids on the north of the land to 25
  const isSetTo = ({ first }: NounPhrase): boolean =>
    clause !== undefined &&
    setVerbs.test(clause.lemma) &&
    first < phrase.last + 16 &&
    /^(?:to|at)$/u.test(tokens[first - 1]?.lower ?? '');
  const figures = sentence.phrases.filter(
    (one) =>
      one.first >= phrase.last &&
      (one.first < Math.max(phrase.last, (clause ?? distant)?.verb ?? 0) + 9 || isSetTo(one)) &&
      one.quantity &&
      // the toll is 12 killed and 20 hurt: not those
      (readState(tokens, one.last)?.outcome ?? outcome) === outcome &&
      (one.elliptical ||
        /^(?:people|dead|deaths|killed)$/u.test(tokens[one.head]?.lower ?? '') ||
        // raised its toll to 16 civilians
        (tokens[one.first - 1]?.lower === 'to' && namesPeople(tokens[one.head]?.lower ?? ''))),
  );
  const tells = (one: NounPhrase): boolean =>
    !/^(?:from|by)$/u.test(tokens[one.first - 1]?.lower ?? '') || isRisenBy(tokens, one);
  // the toll, which officials had put at nine, rose to 14: the later one
  const told = clause ?? distant;
  const verb = told && (rises.test(told.lemma) || lowers.test(told.lemma)) ? told.verb : 0;
  const before = broughtTo(document, sentence, phrase);
  const later = figures.find((one) => one.first > verb && tells(one)) ?? figures.find(tells);
  // the toll has risen from 36: at least that
  const former =
    told && /^(?:rise|climb|grow|jump|increase)$/u.test(told.lemma)
      ? figures.find(({ first }) => tokens[first - 1]?.lower === 'from')
      : undefined;
  const figure = later ?? before ?? former;
  if (!figure?.quantity) return [];
  const of = tokens[phrase.last]?.lower === 'of' && figure.first === phrase.last + 1;
  // Death toll from floods rises to 61: a headline’s verb may pass for a noun
  const rise = tokens.slice(head.index + 1, figure.first + 1).some((token) => riseVerbs.has(token));
  // the toll had risen to 11 and the number of wounded to 39
  const elided = tokens[phrase.last]?.lower === 'to' && tokens[phrase.first - 1]?.lower === 'and';
  // Ostrov stampede: death toll now 21
  const now = /^(?:now|standing|stood|at|:)+$/u.test(
    tokens
      .slice(phrase.last, figure.first)
      .map(({ lower }) => lower)
      .join(''),
  );
  if (!of && !told && !rise && !elided && !now && !before) return [];
  // the toll could rise to 200, is expected to reach 60
  if (told?.modal || isExpected(tokens, phrase.last, figure.first)) return [];
  if (clause && /^(?:include|comprise)$/u.test(clause.lemma)) return [];
  const people = peopleByNumber(document, figure, described ? head.lower : '');
  if (!people) return [];
  const changed = clause !== undefined && changes.test(clause.lemma);
  const count = passing(tokens, figure, lateFigure(tokens, figure, people.count, changed));
  const range = rangeOf(phrase, people);
  const all = figure === former ? { ...count, max: null } : count;
  return [{ outcome, people: { ...people, count: all }, range, rule: 'toll', confidence: 0.85 }];
};

/** the dead are estimated at 400 to 1,000, the injured were put at 40; loss of life is put at 300 */
const outcomeOfThem = (
  { tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
): Outcome | null => {
  const { first, head, last } = phrase;
  const isCounted = clauses.some(
    ({ lemma, subjects, objects, voice }) =>
      /^(?:estimate|put|place|reckon)$/u.test(lemma) &&
      (voice === 'passive' ? subjects : objects).includes(phrase),
  );
  if (!isCounted) return null;
  const isOfLife =
    tokens[head]?.lower === 'loss' &&
    tokens[last]?.lower === 'of' &&
    tokens[last + 1]?.lower === 'life';
  if (isOfLife) return 'killed';
  const isThem = last - first === 2 && tokens[first]?.lower === 'the';
  return (isThem && adjectiveOutcomes.get(tokens[head]?.lower ?? '')) || null;
};

const isOwnLoss = (
  tokens: readonly Token[],
  { lemma, subjects, objects }: Clause,
  losses: NounPhrase,
): boolean =>
  lemma === 'put' &&
  objects.includes(losses) &&
  /^(?:its|their|his)$/u.test(tokens[losses.first]?.lower ?? '') &&
  subjects.some(({ head }) =>
    /^(?:army|military|navy|police|forces?|troops|rebels|militants|militia|insurgents)$/u.test(
      tokens[head]?.lower ?? '',
    ),
  );

/** passed 300, topped 300, climbed past 300: more than that; nears 300: about that */
const passing = (
  tokens: readonly Token[],
  { first, head, quantity }: NounPhrase,
  count: Quantity,
): Quantity => {
  const beyond = tokens
    .slice(first - 2, quantity?.first ?? head)
    .some(({ lower }) => /^(?:past|beyond|(?:pass|top|exceed|surpass|cross)\w*)$/u.test(lower));
  const near = tokens[first - 1]?.lower ?? '';
  if (/^near(?:s|ed|ing)$/u.test(near)) return { ...count, approximate: true };
  return beyond && count.max === count.min ? { ...count, min: count.min + 1, max: null } : count;
};

/** rose by two to 11: a step and the figure after it, which look like two bounds */
const isRisenBy = (tokens: readonly Token[], { first, quantity }: NounPhrase): boolean =>
  tokens[first - 1]?.lower === 'by' && / to /u.test(quantity?.quantity.words ?? '');

/** rose from 17 to 20, raising it from 17 to 20, rose by two to 11: the later figure; not “estimated at 17 to 20” */
const lateFigure = (
  tokens: readonly Token[],
  figure: NounPhrase,
  count: Quantity,
  changed: boolean,
): Quantity => {
  const isLate = isRisenBy(tokens, figure) || (changed && /^from\b/iu.test(count.words));
  return isLate && count.max !== null ? { ...count, min: count.max } : count;
};

const changes = /^(?:rise|climb|grow|jump|go|increase|raise|revise|update|bring|take|push|drive)$/u;

const rises = /^(?:rise|climb|grow|jump|reach|hit|stand|fall|drop|increase)$/u;

const lowers = /^(?:lower|raise|revise|reduce|cut|correct|update)$/u;

/** the toll as of 7 p.m. on Monday */
const isAsOf = (
  { tokens }: Document,
  { phrases }: Sentence,
  { last }: NounPhrase,
  at: number,
): boolean =>
  tokens[last]?.lower === 'as' &&
  tokens[last + 1]?.lower === 'of' &&
  phrases.some(({ first, quantity }) => first === at && quantity);

const riseVerbs = wordClass(
  /^(?:rises|climbs|jumps|reaches|hits|tops|stands|(?:pass|exceed|surpass|cross)(?:es|ed|s)?|topped)$/u,
);

const isStanding = (tokens: readonly Token[], at: number): boolean =>
  /^(?:standing|stood)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'at';

const setVerbs =
  /^(?:put|place|set|raise|lower|revise|reduce|cut|increase|bring|update|estimate|push|take|correct)$/u;

const knownWords = wordClass(
  /^(?:who|that|known|confirmed|believed|feared|reported|said|thought|to|have|has|had|been|be|were|are)$/u,
);

/** brings to 76 the number of people killed: the figure before what it counts */
const broughtTo = (
  { tokens }: Document,
  { phrases }: Sentence,
  { first }: NounPhrase,
): NounPhrase | undefined => {
  const figure = phrases.find(
    ({ last, quantity, elliptical }) => last === first && quantity && elliptical,
  );
  const [verb, to] = tokens.slice((figure?.first ?? 0) - 2, figure?.first ?? 0);
  return to?.lower === 'to' && setVerbs.test(verb?.lemma ?? '') ? figure : undefined;
};

const risenVerbs = /^(?:rise|climb|grow|increase|reach|pass|top|exceed|surpass|stand|jump)$/u;

/** the number, the total of people killed in the fire has risen to 23; who died, known to have died */
const risen = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding[] => {
  const { tokens } = document;
  if (phrase.quantity || isDeadOrMissing(tokens, phrase.last)) return [];
  const words = tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  // the number of confirmed dead: what is counted stands behind the phrase
  const isCount = (word: string | undefined): boolean => /^(?:number|total)$/u.test(word ?? '');
  const behind = isCount(words.at(-1)) && tokens[phrase.last]?.lower === 'of';
  if (!words.some(isCount) || !(behind || words.includes('of'))) return [];
  let at = phrase.last + Number(behind);
  while (knownWords.has(tokens[at])) at++;
  const fate = tokens[at]?.lemma ?? '';
  // the number of known victims
  const areKnown = tokens[at]?.lower === 'victims' && at > phrase.last + 1;
  const outcome = behind
    ? areKnown
      ? 'killed'
      : countedOutcomes.get(tokens[at]?.lower ?? '')
    : (verbOutcomes.get(fate) ?? (at > phrase.last ? fateOutcomes.get(fate) : undefined));
  if (!outcome) return [];
  const rise = sentence.clauses.find(
    ({ verb, form, modal, lemma, objects }) =>
      verb > at &&
      (form === 'finite' || form === 'bare') &&
      !modal &&
      (risenVerbs.test(lemma) ||
        // the number of people hurt is now 43
        (lemma === 'be' && objects.some(({ quantity, elliptical }) => quantity && elliptical))),
  );
  // put the number of children hurt in the raid at four
  const put = sentence.clauses.some(
    ({ objects, lemma }) => setVerbs.test(lemma) && objects.includes(phrase),
  );
  const from = rise?.verb ?? (put ? at : sentence.last);
  const isPut = (first: number): boolean =>
    put && /^(?:at|to)$/u.test(tokens[first - 1]?.lower ?? '');
  // raised the number of people who died in the crush by 52, to 769: not the step
  const isStep = (first: number): boolean => put && tokens[first - 1]?.lower === 'by';
  const figure =
    sentence.phrases.find(
      ({ first, quantity, elliptical }) =>
        quantity &&
        elliptical &&
        first >= from &&
        !isStep(first) &&
        (first <= from + 3 || isPut(first)),
    ) ?? broughtTo(document, sentence, phrase);
  if (!figure || /^(?:from|by)$/u.test(tokens[figure.first - 1]?.lower ?? '')) return [];
  // the number of children hurt: who they are; of people hurt: anybody
  const who = behind ? '' : words.slice(words.indexOf('of') + 1).join(' ');
  const people = peopleByNumber(document, figure, who === 'people' ? '' : who);
  if (!people) return [];
  const changed = changes.test(rise?.lemma ?? '');
  const count = passing(tokens, figure, lateFigure(tokens, figure, people.count, changed));
  const range = rangeOf(phrase, people);
  return [{ outcome, people: { ...people, count }, range, rule: 'toll', confidence: 0.8 }];
};
