/**
 * Noun phrases followed by a state → findings: “three dead”, “two were pronounced dead”, “30 others
 * injured”, “one in critical condition”. Reads word by word, so that headlines and lists without
 * verbs are understood too.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { isLifeless } from '../../../language/names/name-words.ts';
import { isPost } from '../../../language/phrases/phrase-chains.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { phraseFrom } from '../phrase-names.ts';
import { afterInsertion } from './after-insertion.ts';
import { befallsNoPeople, isObjectBefore } from './befalls-no-people.ts';
import { type Finding, isConditional, rangeOf } from './finding.ts';
import { listBefore, place } from './list-before-state.ts';
import { listFrom } from './list-from.ts';
import { links, readState } from './outcome-words.ts';
import { type People, readPeople, wholeOf } from './people.ts';
import { afterHome, endOfPeople, isPronounced } from './behind-people.ts';
import { isDeadOrMissing } from './dead-or-missing.ts';
import { isBroughtOut, opensStay } from './still-missing.ts';
import { isOfWhole, onlyOne } from './who-is-befallen.ts';

/** Finds the people of a sentence who are said to be in a state. */
export const findByStates = (document: Document, sentence: Sentence): Finding[] => [
  ...fronted(document, sentence),
  ...sentence.phrases.flatMap((phrase) => {
    const told = stateAfter(document, sentence, phrase);
    if (!told || isConditional(document.tokens, sentence, phrase.first)) return [];
    // four guards including foreigners were hurt: told by the four
    const before = document.tokens[phrase.first - 1]?.lower ?? '';
    // believed to be fighters were killed: those who are believed to be
    if (before === 'be' && document.tokens[phrase.first - 2]?.lower === 'to') return [];
    if (told.verb === null && isObjectBefore(document, sentence, phrase)) return [];
    // 26 died at the market and another three in hospital: they died too
    if (told.verb === null && isJoinedToDead(document, sentence, phrase, told.at)) return [];
    // the man who shot him was killed: he was not
    if (told.verb !== null && isObject(document, phrase)) return [];
    if (told.verb !== null && told.verb !== 'being' && isOfDoer(sentence, phrase, told)) return [];
    // he was the only one hurt: from-verbs finds who
    if (told.verb === null && onlyOne(document, sentence, [phrase])) return [];
    // neither the mayor nor his wife was hurt
    if (before === 'nor') return [];
    // is under guard in hospital: no guard is hurt
    if (before === 'under') return [];
    // 12 hurt, including two dead: not the 12; but: left three people, including two children dead
    if (before === 'including' && told.verb === null && !isLeft(document, sentence, phrase))
      return [];
    if (told.verb === null && isOfWhole(sentence, phrase, told.at)) return [];
    // an adviser to the mayor shot dead: no mayor; police found dead animals: no police
    if (told.verb === null && isOfHolder(document, sentence, phrase)) return [];
    if (told.verb === null && opensNoun(document, sentence, told.last)) return [];
    // a girl in Norden was hurt: the town is not the one, from-verbs finds who is
    const isAt = place.test(document.tokens[phrase.first - 1]?.lower ?? '');
    // but: crews searched for 24 people who are missing
    if (told.verb && isAt && !opensStay(document.tokens, phrase.last)) return [];
    const list = listBefore(document, sentence, phrase, told.verb);
    const opening = list.at(-1) ?? phrase;
    return list.flatMap((one) => {
      const whole = told.verb === null ? wholeOf(document, sentence, one) : null;
      const people = readPeople(document, whole ?? one, 'any');
      // 14 drones were shot down, two men were captured on video
      const clause = sentence.clauses.find(({ verb }) => verb >= told.at && verb < told.last);
      if (clause && befallsNoPeople(document, clause, one, told.outcome)) return [];
      if (
        !people ||
        (people.kind === 'named' && told.verb === null && !isPronounced(document, opening))
      )
        return [];
      // found an injured child under the rubble: no longer missing
      const isWho = document.tokens[phrase.last]?.lower === 'who';
      if (
        told.outcome === 'missing' &&
        (told.verb === null || isWho) &&
        isBroughtOut(document, sentence, one)
      )
        return [];
      // innocent people are being killed: what goes on
      const being = document.tokens[told.at - 1]?.lower === 'being';
      if (being && told.verb === 'are' && people.kind === 'some' && told.outcome !== 'captured')
        return [];
      return [
        {
          outcome: told.outcome,
          people,
          range: rangeOf(people, { first: told.at, last: told.last }),
          rule: 'state',
          confidence: people.kind === 'counted' ? 0.85 : 0.7,
          // 14 are still on admission: of more who were
          part:
            people.part ||
            isOfWhom(document, phrase, told) ||
            (told.outcome === 'injured' && isStill(document, people.last, told.at)),
        },
      ];
    });
  }),
];

/** 38 were burnt, of whom 14 are critical: how badly some of them were; not: of whom 14 were hurt */
const isOfWhom = (
  { tokens }: Document,
  { first }: NounPhrase,
  { outcome, at, last }: Pick<Finding, 'outcome'> & { at: number; last: number },
): boolean =>
  outcome === 'injured' &&
  tokens[first - 2]?.lower === 'of' &&
  /^wh(?:om|ich)$/u.test(tokens[first - 1]?.lower ?? '') &&
  tokens
    .slice(at, last)
    .some(({ lower }) => /^(?:critical|critically|serious|seriously|condition|care)$/u.test(lower));

/** the man who shot the clerk was killed, is dead: the man, not the clerk */
const isOfDoer = (
  { clauses }: Sentence,
  phrase: NounPhrase,
  told: { at: number; last: number },
): boolean => {
  const deed = clauses.find(
    ({ form, objects, last }) => form !== 'ing' && objects.includes(phrase) && last <= told.at,
  );
  const end = clauses.find(({ verb, last }) => verb >= phrase.last && last <= told.last);
  return (
    deed !== undefined &&
    end !== undefined &&
    !end.subjects.includes(phrase) &&
    end.subjects.some((one) => deed.subjects.includes(one))
  );
};

const isStill = ({ tokens }: Document, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'still');

const isJoinedToDead = (
  { tokens }: Document,
  { clauses }: Sentence,
  { first, quantity }: NounPhrase,
  at: number,
): boolean =>
  tokens[at]?.lower === 'in' &&
  ((quantity?.additional ?? false) || tokens[at - 1]?.lower === 'later') &&
  tokens[first - 1]?.lower === 'and' &&
  (clauses.findLast(({ verb }) => verb < first)?.lemma === 'die' ||
    // with 13 dying there and five later in hospital
    tokens.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'dying'));

/** left three people, including two children dead: said of what the verb has for its object */
const isLeft = (document: Document, { phrases }: Sentence, { first }: NounPhrase): boolean =>
  phrases.some((whole) => whole.last === first - 2 && isPronounced(document, whole));

/** Killed were John Marten, a clerk and two guards; dead: two guards; also hurt in the raid was Ann Orlov */
const fronted = (document: Document, sentence: Sentence): Finding[] => {
  const { tokens } = document;
  const opening = tokens[sentence.first]?.lower ?? '';
  const first = sentence.first + Number(/^(?:also|found|left)$/u.test(opening));
  const state = readState(tokens, first);
  const verb =
    state &&
    (tokens[state.last]?.text === ':' ? state.last : copulaAfter(document, sentence, state.last));
  if (!state || !verb) return [];
  let before: People | null = null;
  return listFrom(document, sentence, verb + 1).flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'any');
    // Ann Orlov, 34, a clerk; was Ann Orlov, a clerk: who she was
    const isApposed =
      before?.kind === 'named' &&
      people?.kind === 'one' &&
      !people.definite &&
      tokens[phrase.first - 1]?.text === ',' &&
      (/^\d{1,2}$/u.test(tokens[phrase.first - 2]?.text ?? '') || tokens[verb]?.lower === 'was');
    before = people;
    if (isApposed) return [];
    // police said
    const speaks = sentence.clauses.some(
      ({ subjects, relative }) => !relative && subjects.includes(phrase),
    );
    if (!people || people.kind === 'none' || people.pronoun || speaks) return [];
    const range = rangeOf({ first, last: state.last }, people);
    return [{ outcome: state.outcome, people, range, rule: 'fronted', confidence: 0.75 }];
  });
};

/** Where the place, the time or the happening ends that is told at a token: in the raid in Ostrov on Monday */
export const pastPlaces = (document: Document, sentence: Sentence, at: number): number => {
  let end = at;
  while (document.tokens[end]?.pos === 'ADP') {
    const held = phraseFrom(sentence, end + 1)?.last ?? afterTime(document, sentence, end + 1);
    if (held === undefined) break;
    end = held;
  }
  return end;
};

/** Where “was” stands after a state, or after the place, the time or the happening that is told with it. */
export const copulaAfter = (
  document: Document,
  sentence: Sentence,
  at: number,
): number | undefined => {
  const verb = pastPlaces(document, sentence, at);
  return /^(?:was|were|is|are)$/u.test(document.tokens[verb]?.lower ?? '') ? verb : undefined;
};

/** the mayor of “an adviser to the mayor” */
const isOfHolder = ({ tokens }: Document, { phrases }: Sentence, phrase: NounPhrase): boolean => {
  const holder = phrases.find(({ last }) => last === phrase.first - 1);
  return holder !== undefined && isPost(tokens, [phrase, holder]);
};

/** “dead animals”, where “found dead” ends behind its first word */
const opensNoun = ({ tokens }: Document, { phrases }: Sentence, end: number): boolean =>
  tokens[end - 1]?.lower === 'dead' &&
  phrases.some(({ first, head }) => first === end - 1 && head >= end);

/** him, them; not: one of them was pronounced dead */
const isObject = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  first === head && /^(?:him|them|me|us)$/u.test(tokens[head]?.lower ?? '');
/** dead set against it, dead wrong */
const deadAs = wordClass(/^(?:set|wrong|serious|certain|sure|tired)$/u);
const denying = wordClass(/^(?:not|n't|never|if|no|else)$/u);

const stateAfter = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): { outcome: Finding['outcome']; at: number; last: number; verb: string | null } | null => {
  const { tokens } = document;
  let verb: string | null = null;
  let linked = false;
  let been = false;
  const from = afterHome(
    document,
    sentence,
    phrase,
    afterInsertion(document, sentence, endOfPeople(document, sentence, phrase)),
  );
  let end = from + 7;
  for (let i = from; i < sentence.last && i < end; i++) {
    const token = tokens[i] as Token;
    if (denying.has(token) || (token.lower === 'dead' && deadAs.has(tokens[i + 1]))) return null;
    // rescuers search for 24 people who remain trapped
    if (i === phrase.last && opensStay(tokens, i)) continue;
    const state = readState(tokens, i);
    if (state) {
      // injured two people: a verb with its object; the wounded men: part of a phrase
      const bare = verb === null && !linked;
      const verbal = tokens[i]?.pos === 'VERB' && bare;
      const next = phraseFrom(sentence, state.last);
      if (verbal && next && tokens[state.last]?.lower !== 'in') return null;
      // shot dead two gunmen, fatally shot a clerk: so are those of the longer words
      if (bare && befallsObject(document, sentence, i, state.last)) return null;
      // gunmen shot up a bar, shot at a driver: said of those who do it
      if (verbal && isAimed(document, sentence, state.last)) return null;
      // her brother shot her
      if (bare && /^(?:me|him|her|us|them)$/u.test(tokens[state.last]?.lower ?? '')) return null;
      if (token.lower === 'missing' && next) return null;
      if (state.outcome === 'killed' && isDeadOrMissing(tokens, state.last)) return null;
      // jailed for six years: sentenced, not seized
      if (token.lower === 'jailed' && tokens[state.last]?.lower === 'for') return null;
      // an expert in custody law
      if (token.lower === 'in' && tokens[state.last]?.pos === 'NOUN') return null;
      // has been critical of the mayor: of what is said
      if (token.lower === 'critical' && isCriticism(tokens, i, state.last)) return null;
      // police have arrested: said of those who do it
      if (
        /^(?:have|has|had|'ve)$/u.test(verb ?? '') &&
        tokens[i]?.pos === 'VERB' &&
        !linked &&
        !been
      )
        return null;
      // fatally shoots: said of the one who does it; was critically hurt: one critically
      if (/ly$/u.test(token.lower) && /^(?:VERB|ADJ)$/u.test(tokens[state.last]?.pos ?? '')) {
        if (token.lower === 'fatally') return null;
        continue;
      }
      // injured dozens, none seriously, none in critical condition: how badly
      if (/ly$|^(?:in|on|critical)$/u.test(token.lower) && phrase.quantity?.quantity.max === 0)
        return null;
      return { outcome: state.outcome, at: i, last: state.last, verb };
    }
    if (token.pos === 'AUX' || token.lemma === 'be') {
      // the man who shot four people is dead: four are not “is”
      const isSeveral = (phrase.quantity?.quantity.min ?? 0) > 1;
      if (isSeveral && /^(?:is|was|has)$/u.test(token.lower)) return null;
      if (/^(?:may|might|could|would|will|should|can|must|'ll|'d)$/u.test(token.lower)) return null;
      verb ??= token.lower;
      been ||= token.lemma === 'be';
      continue;
    }
    // were on Monday night confirmed dead
    const time = verb !== null && token.pos === 'ADP' ? timeFrom(sentence, tokens[i + 1]) : null;
    if (time) {
      while ((tokens[i + 1]?.start ?? time.end) < time.end) i++;
      end = i + 7;
      continue;
    }
    // remains at Alder Memorial in critical condition
    const stay = (linked || verb !== null) && token.lower === 'at' && phraseFrom(sentence, i + 1);
    if (stay && tokens[stay.head]?.pos === 'PROPN' && tokens[stay.last]?.lower === 'in') {
      verb ??= tokens[i - 1]?.lower ?? null;
      i = stay.last - 1;
      end = i + 7;
      continue;
    }
    // were confirmed as injured
    if (token.lower === 'as' && been && links.has(tokens[i - 1]?.lower ?? '')) continue;
    // “300 people … under their custody”: words left out
    if (/^(?:\.\.\.|…)$/u.test(token.text)) continue;
    // are thought to be missing
    if (beliefs.has(token) && isToBe(tokens, i + 1)) {
      linked = been = true;
      i += 2;
      continue;
    }
    if (links.has(token.lower)) {
      linked ||= token.pos !== 'ADV';
      continue;
    }
    return null;
  }
  return null;
};

/** The token after a time expression that a token opens. */
const afterTime = ({ tokens }: Document, sentence: Sentence, at: number): number | undefined => {
  const time = timeFrom(sentence, tokens[at]);
  if (!time) return undefined;
  let next = at;
  while (next < sentence.last && (tokens[next]?.start ?? time.end) < time.end) next++;
  return next;
};

/** The time expression that a token opens. */
const timeFrom = ({ times }: Sentence, token: Token | undefined): { end: number } | null =>
  times.find(({ start, end }) => token && start <= token.start && token.start < end) ?? null;

const beliefs = wordClass(/^(?:believed|thought|feared|said|reported|known|presumed|understood)$/u);
const isToBe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'be';

/** critical of the mayor, has been critical since the debate; not: critical after the crash */
const isCriticism = (tokens: readonly Token[], at: number, last: number): boolean =>
  last === at + 1 &&
  (tokens[at - 1]?.lower === 'been' ||
    /^(?:of|to|about|toward|towards|for)$/u.test(tokens[last]?.lower ?? ''));

/** True: a verb within a range of tokens is said of those who do it. */
const befallsObject = (
  document: Document,
  { clauses }: Sentence,
  first: number,
  last: number,
): boolean =>
  clauses.some(
    ({ verb, voice, objects }) =>
      verb >= first &&
      verb < last &&
      voice === 'active' &&
      objects.some(
        (phrase) =>
          readPeople(document, phrase, 'any') ??
          // shot windows; not: shot over the weekend
          (phrase.first === last && isLifeless(document.tokens[phrase.head]?.lower ?? '')),
      ),
  );

const aims = wordClass(/^(?:up|out|into|back)$/u);

/** gunmen shot up a bar, shot at him, shot at a driver, shot at and wounded him; not: two guards shot at a bar */
const isAimed = (document: Document, sentence: Sentence, at: number): boolean => {
  const { tokens } = document;
  if (aims.has(tokens[at])) return true;
  if (tokens[at]?.lower !== 'at') return false;
  const aim = phraseFrom(sentence, at + 1);
  return (
    (tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.pos === 'VERB') ||
    /^(?:me|him|her|us|them)$/u.test(tokens[at + 1]?.lower ?? '') ||
    (aim !== null && readPeople(document, aim, 'people') !== null)
  );
};
