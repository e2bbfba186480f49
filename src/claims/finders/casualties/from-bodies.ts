/**
 * Noun phrases → findings by the dead who were found: “12 bodies were recovered”, “the remains of two
 * hikers”, “the body of a fifth victim”.
 */
import { tellsOfAttack } from '../../../language/acts/acts.ts';
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { type Finding, rangeOf } from './finding.ts';
import { listFrom } from './list-from.ts';
import { readOrdinal } from './outcome-words.ts';
import { type People, readPeople, readPersons } from './people.ts';
import { nobodyNamed, peopleByNumber } from './people-by-number.ts';

const body = wordClass(/^(?:bod(?:y|ies)|corpses?)$/u);

/** bodies; body bags; the remains of two hikers */
const isBody = ({ tokens }: Document, { head, last }: NounPhrase): boolean =>
  body.has(tokens[head]) ||
  (tokens[head]?.lower === 'remains' && tokens[last]?.lower === 'of') ||
  (body.has(tokens[head - 1]) && /^bags?$/u.test(tokens[head]?.lower ?? ''));

/** 12 bodies were recovered; the body of a woman was found; the bodies of three men */
export const findBodies = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): Finding[] => {
  const { tokens } = document;
  const nth = nthFound(document, sentence, phrase);
  if (nth) return [nth];
  if (!isBody(document, phrase)) return [];
  const own = ownedBody(document, sentence, phrase);
  if (own) return [own];
  const owner =
    tokens[phrase.last]?.lower === 'of' &&
    sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const all = owner ? listFrom(document, sentence, owner.first) : [];
  // the bodies of a man and a woman were found: the verb’s subject is the last of them
  const end = all.at(-1)?.last ?? phrase.last;
  if (
    ![phrase, ...all.slice(1)].some((one) => isFound(sentence, one)) &&
    !isMissed(document, sentence, end) &&
    !isCastUp(document, sentence, [phrase, ...all])
  )
    return [];
  const owners = owner ? (kinNamed(document, owner) ?? readPersons(document, owner)) : null;
  // the bodies of a couple and their daughter
  const list = owners?.kind === 'some' ? [] : all;
  const several = list.map((one) => readPersons(document, one));
  if (several.length > 1 && several.every((one) => one && one.kind !== 'none'))
    return several.flatMap((one): Finding[] =>
      one
        ? [
            {
              outcome: 'killed',
              people: one,
              range: rangeOf(phrase, one),
              rule: 'bodies',
              confidence: 0.75,
            },
          ]
        : [],
    );
  // 29 bodies of children, 107 bodies of the victims
  const counted =
    peopleByNumber(document, phrase, owners?.who ?? '') ?? unknownBody(document, sentence, phrase);
  const people = owners && owners.kind !== 'some' ? owners : (counted ?? owners);
  if (!people || people.kind === 'none') return [];
  // carried the body of a victim: one of those told of already
  if (people.kind === 'one' && /^(?:an?|the|one|another) victim$/iu.test(people.who)) return [];
  const range = rangeOf(phrase, people);
  // 146 of the 158 bodies
  const part = phrase.partitive;
  return [{ outcome: 'killed', people, range, rule: 'bodies', confidence: 0.75, part }];
};

/** A man’s body was found in a car, the man whose body was found there; not: his body was sore */
const ownedBody = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding | null => {
  const { tokens } = document;
  const mark = phrase.head - 1;
  const isWhose = tokens[phrase.first]?.lower === 'whose' && phrase.first === mark;
  const owner = isWhose
    ? sentence.phrases.find(({ last }) => last === phrase.first)
    : /^['’]s?$/u.test(tokens[mark]?.text ?? '')
      ? { ...phrase, last: mark, head: mark - 1 }
      : undefined;
  const people = owner && readPersons(document, owner);
  // the clerk’s body of work
  const isWork = tokens[phrase.last]?.lower === 'of';
  const isSeen = isFound(sentence, phrase, comeUponVerbs) || isCastUp(document, sentence, [phrase]);
  if (!people || isWork || !isSeen) return null;
  const isOne = (people.kind === 'one' || people.kind === 'named') && !people.pronoun;
  const range = rangeOf(people, phrase);
  return isOne ? { outcome: 'killed', people, range, rule: 'bodies', confidence: 0.75 } : null;
};

/**
 * The body of a fifth victim was recovered, searchers found a 13th victim, a third body: as many as are
 * dead by then; not where an attack is told of, whose victims may live.
 */
const nthFound = (document: Document, sentence: Sentence, phrase: NounPhrase): Finding | null => {
  const { tokens } = document;
  const owner =
    isBody(document, phrase) &&
    tokens[phrase.last]?.lower === 'of' &&
    sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const one = owner || phrase;
  const noun = tokens[one.head] as Token;
  const count = readOrdinal(tokens, one);
  const isDead = owner || body.has(noun) || !tellsOfAttack(document);
  if (!count || !isDead || count.min < 3 || !(body.has(noun) || noun.lower === 'victim'))
    return null;
  if (!isFound(sentence, phrase)) return null;
  const range = { first: phrase.first, last: one.last };
  const people = nobodyNamed(one, count);
  return { outcome: 'killed', people, range, rule: 'ordinal', confidence: 0.75 };
};

/** a body was found: of one whom nobody names; not: carried a body, a body could be seen */
const unknownBody = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): People | null => {
  const { first, last, head } = phrase;
  const isOne = /^an?$/u.test(tokens[first]?.lower ?? '') && head === first + 1;
  return isOne && tokens[last]?.lower !== 'of' && isFound(sentence, phrase, comeUponVerbs)
    ? nobodyNamed(phrase, { min: 1, max: 1, approximate: false, words: 'a body' })
    : null;
};

/** six bodies washed ashore, a woman’s body washed up, floated to the surface */
const isCastUp = (
  { tokens }: Document,
  { clauses }: Sentence,
  bodies: readonly NounPhrase[],
): boolean =>
  clauses.some(
    ({ lemma, last, subjects, negated, modal }) =>
      !negated &&
      modal === null &&
      ((lemma === 'wash' && /^(?:ashore|up|onto|on)$/u.test(tokens[last]?.lower ?? '')) ||
        (lemma === 'float' && /^(?:ashore|up|to)$/u.test(tokens[last]?.lower ?? ''))) &&
      bodies.some((one) => subjects.includes(one)),
  );

/** the body of a woman reported missing last week, of a diver who was missing for a day, was found */
const isMissed = ({ tokens }: Document, { clauses }: Sentence, at: number): boolean => {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
  const missed =
    /^(?:(?:who )?(?:had |has |was |were )?(?:been )?(?:reported |gone |went )?missing)\b/u;
  return (
    missed.test(words.join(' ')) &&
    clauses.some(
      ({ lemma, voice, verb, negated }) =>
        verb > at && voice === 'passive' && !negated && findVerbs.test(lemma),
    )
  );
};

/** 12 bodies were found, rescuers pulled out two bodies */
export const isFound = ({ clauses }: Sentence, phrase: NounPhrase, verbs = findVerbs): boolean =>
  clauses.some(
    ({ lemma, voice, form, subjects, objects, negated }) =>
      !negated &&
      verbs.test(lemma) &&
      ((voice === 'passive' ? subjects : objects).includes(phrase) ||
        // seven bodies recovered, as a headline has it
        (form === 'bare' && objects.length === 0 && subjects.includes(phrase))),
  );

/** the body of his 14-year-old son Owen: told by the name, as “his” says nothing alone */
const kinNamed = (document: Document, phrase: NounPhrase): People | null => {
  const [, name] = ofKin.exec(wordsOf(document, phrase)) ?? [];
  const people = name ? readPeople(document, phrase, 'any') : null;
  return people && name ? { ...people, who: name } : null;
};
const ofKin =
  /^(?:his|her|their) .*\b(?:son|daughter|brother|sister|father|mother|wife|husband) (\p{Lu}\S*(?: \p{Lu}\S*)*)$/u;

const comeUponVerbs = /^(?:find|discover|recover|retrieve)$/u;
const findVerbs =
  /^(?:find|collect|claim|bury|carry|recover|pull|dig|hand|receive|discover|see|count|retrieve|bring|take|transport|uncover|identify|locate|pick)$/u;
