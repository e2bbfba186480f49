/**
 * Noun phrases → findings by an act and its object: “the killing of three guards”, “the guard’s
 * death”; not acts that are only attempted, ordered, promised or feared.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import { type Finding, rangeOf } from './finding.ts';
import { listFrom } from './list-from.ts';
import { actOutcomes } from './outcome-words.ts';
import { readPeople } from './people.ts';
import { singularOf } from './singular-of.ts';

/** the killing of three guards, the deaths of two students */
export const findByActs = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): Finding[] => {
  const { tokens } = document;
  const head = tokens[phrase.head] as Token;
  const outcome = actOutcomes.get(singularOf(head));
  if (!outcome || isUndone(document, sentence, phrase, outcome)) return [];
  if (tokens[phrase.last]?.lower !== 'of') return possessed(document, phrase, outcome);
  const first = sentence.phrases.find((one) => one.first === phrase.last + 1);
  if (!first) return [];
  // the fatal shooting of a clerk
  const fatal = tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => lower === 'fatal' || lower === 'deadly');
  const died = fatal || (outcome === 'casualties' && isMurder(document, sentence, phrase));
  const list = victimsFrom(document, sentence, first);
  return list.flatMap((one) => {
    const named = nameAt(document, one.head)?.kind === 'person' && head.lower !== 'loss';
    const people = readPeople(document, one, named ? 'any' : 'people');
    if (!people || people.kind === 'none') return [];
    // the loss of a friend: he may have lost the vote
    if (head.lower === 'loss' && people.kind !== 'counted') return [];
    // a mill’s loss of five million: not “the loss of five in a fire”
    if (head.lower === 'loss' && one.elliptical && (one.quantity?.quantity.min ?? 0) >= 1000)
      return [];
    return [
      {
        outcome: died ? 'killed' : outcome,
        people,
        range: rangeOf(phrase, people),
        rule: 'act',
        confidence: 0.75,
      },
    ];
  });
};

/**
 * the murder of a judge and of two clerks; the deaths of Ann Orlov, 31, and John Marten; not: the death
 * of Ann Orlov, the mother of two
 */
const victimsFrom = (document: Document, sentence: Sentence, first: NounPhrase): NounPhrase[] => {
  const all = listFrom(document, sentence, first.first);
  const { tokens } = document;
  const closes = tokens[(all.at(-1)?.first ?? 0) - 1]?.lower === 'and';
  // Ann Orlov, daughter of a clerk and a cook: who she is
  const isItem = (one: NounPhrase): boolean =>
    tokens[one.first - 1]?.lower === 'and' ||
    one.quantity !== null ||
    /^(?:an?|his|her|their)$/u.test(tokens[one.first]?.lower ?? '') ||
    nameAt(document, one.head)?.kind === 'person';
  const list = closes && all.slice(1).every(isItem) ? all : [first];
  const last = list.at(-1) as NounPhrase;
  const [and, of] = tokens.slice(last.last, last.last + 2);
  const next =
    and?.lower === 'and' &&
    of?.lower === 'of' &&
    sentence.phrases.find((one) => one.first === last.last + 2);
  return next ? [...list, ...victimsFrom(document, sentence, next)] : list;
};

/** charged with two counts of murder in the shooting of two brothers; not: with attempted murder */
const isMurder = ({ tokens }: Document, { first }: Sentence, phrase: NounPhrase): boolean => {
  const before = tokens
    .slice(first, phrase.first)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?<!attempted )\b(?:murder|manslaughter|homicide)(?: charges?)?,? (?:in|for|over)$/u.test(
    before,
  );
};

/** True of an act that is told of and not told to have been done. */
const isUndone = (
  { tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
  outcome: Outcome,
): boolean => {
  const { first, head } = phrase;
  // the attempted murder of two candidates
  if (tokens.slice(first, head).some(({ lower }) => /^(?:attempted|would-be)$/u.test(lower)))
    return true;
  // is suspected of planning the killing of a clerk
  if (/^(?:planning|plotting|attempting|threatening)$/u.test(tokens[first - 1]?.lower ?? ''))
    return true;
  const [lead, to] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  // a reward for what leads to the arrest of the suspect
  if (to === 'to' && /^lead(?:s|ing)?$/u.test(lead)) return true;
  // a warrant for the arrest of two guards
  if (to === 'for' && /^warrants?$/u.test(lead)) return true;
  return clauses.some(({ lemma, modal, objects, prepositions }) => {
    const governs = objects.includes(phrase) || prepositions.some((one) => one.phrase === phrase);
    // ordered the arrest of five men; ordered the killing of five men: most likely done
    const ordered = outcome === 'captured' && orderVerbs.test(lemma);
    // an act that may result in the death of many people
    return governs && (ordered || (modal !== null && resultVerbs.test(lemma)));
  });
};

const orderVerbs = /^(?:order|demand|seek|urge|request|authori[sz]e|call)$/u;
const resultVerbs = /^(?:result|lead|cause|bring|mean|involve|prevent|avoid|risk|require)$/u;

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
