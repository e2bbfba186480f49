/**
 * Clauses → findings by who lived and whom a group lost: “none of the 62 people aboard survived”, “two
 * patients did not survive”, “could not be saved”, “61 people survived”, “found 11 survivors”, “the
 * regiment lost 14 of its men”, “lost her husband”, “have not been seen since”.
 */
import { isAct, isHappening, isHazard, tellsOfAttack } from '../../../language/acts/acts.ts';
import type { Clause } from '../../../language/clauses/clauses.ts';
import { type Document, type Sentence, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { QuantityMention } from '../../../language/quantities/quantities.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { type Finding, rangeOf } from './finding.ts';
import { type People, readPeople, readPersons } from './people.ts';
import { peopleByNumber } from './people-by-number.ts';
import type { VerbRule } from './verb-rules.ts';

/** none of the 62 people aboard survived, only three of the 40 passengers survived: the rest died */
const outlived = (document: Document, clause: Clause, sentence: Sentence): Finding[] => {
  if (clause.negated) return [];
  const { tokens } = document;
  const few = sentence.quantities.find(
    ({ first, last, quantity }) =>
      last <= clause.verb &&
      tokens[last]?.lower === 'of' &&
      (quantity.max === 0 || /^(?:only|just)$/u.test(tokens[first]?.lower ?? '')),
  );
  const all = few && wholeAfter(document, sentence, few, clause.verb);
  if (!few || !all) return [];
  // “three of the 83”: the words that the number is worked out from
  const end = sentence.quantities.find(({ first }) => first === all.first)?.last ?? all.last;
  const words = wordsOf(document, { first: few.first, last: end });
  const count = without(all.count, few.quantity, words);
  const people = { ...all, first: few.first, count };
  return count
    ? [toFinding('killed', { ...people, count }, rangeOf(people, clause), 'survival')]
    : [];
};

/** the 62 people aboard, the 62 on board; not: the 62 houses */
const wholeAfter = (
  document: Document,
  { quantities, phrases }: Sentence,
  few: QuantityMention,
  verb: number,
): People | null => {
  const { tokens } = document;
  const mention = quantities.find(({ first }) => first > few.last && first <= few.last + 2);
  if (!mention || mention.last > verb) return null;
  const phrase = phrases.find(({ first, last }) => first <= few.first && last >= mention.last);
  if (!phrase) return null;
  const rest = tokens.slice(mention.last, verb).map(({ lower }) => lower);
  const aboard = /^(?:people )?(?:aboard|on board|inside)\b/u.test(rest.join(' '));
  const whole: NounPhrase = { ...phrase, quantity: mention, partitive: false };
  const people = readPeople(document, { ...whole, first: mention.first }, 'people');
  return people ?? (aboard ? peopleByNumber(document, { ...whole, last: mention.last }, '') : null);
};

const without = (all: Quantity, few: Quantity, words: string): Quantity | null =>
  all.max === all.min && few.max === few.min && few.min < all.min
    ? { ...all, min: all.min - few.min, max: all.max - few.min, words }
    : null;

/** two patients did not survive, did not make it; not: did not make it to the final */
const succumbed = (document: Document, clause: Clause): Finding[] => {
  const { tokens } = document;
  if (!clause.negated || clause.modal !== null) return [];
  if (clause.lemma === 'make') {
    const [it, next] = tokens.slice(clause.last, clause.last + 2);
    if (it?.lower !== 'it' || !(next?.pos === 'PUNCT' || next?.lower === 'out')) return [];
  }
  return clause.subjects.flatMap((phrase): Finding[] => {
    const people = readPersons(document, phrase);
    return people && people.kind !== 'none' && people.kind !== 'some'
      ? [toFinding('killed', people, rangeOf(people, clause), 'survival')]
      : [];
  });
};

/** doctors could not save the boy, a girl could not be saved; not: could not save the bill */
const unsaved = (document: Document, clause: Clause): Finding[] => {
  if (!clause.negated || clause.modal !== 'could') return [];
  return (clause.voice === 'passive' ? clause.subjects : clause.objects).flatMap(
    (phrase): Finding[] => {
      const people = readPersons(document, phrase);
      return people && people.kind !== 'none' && people.kind !== 'some'
        ? [toFinding('killed', people, rangeOf(people, clause), 'survival')]
        : [];
    },
  );
};

/** found 11 survivors, 11 survivors were picked up */
const broughtOut = (document: Document, clause: Clause): Finding[] => {
  if (clause.negated) return [];
  // hopes of finding more survivors fade
  if (clause.form === 'ing' && document.tokens[clause.first - 1]?.lower === 'of') return [];
  return (clause.voice === 'passive' ? clause.subjects : clause.objects).flatMap(
    (phrase): Finding[] => {
      if (document.tokens[phrase.head]?.lower !== 'survivors') return [];
      const people = readPeople(document, phrase, 'people');
      return people?.kind === 'counted'
        ? [toFinding('rescued', people, rangeOf(people, clause), 'survival')]
        : [];
    },
  );
};

/** the regiment lost 14 of its men; the village lost 30 people in the flood; not: lost 40 workers to a rival */
const lost = (document: Document, clause: Clause): Finding[] => {
  const { voice, negated, objects, prepositions } = clause;
  if (voice !== 'active' || negated) return [];
  const { tokens } = document;
  const headOf = ({ head }: NounPhrase): string => tokens[head]?.lower ?? '';
  if (prepositions.some(({ preposition }) => preposition === 'to')) return [];
  const cause = prepositions.find(
    ({ preposition, phrase }) =>
      /^(?:in|during)$/u.test(preposition) &&
      [isHazard, isAct, isHappening].some((is) => is(headOf(phrase))),
  );
  if (areKin(document, objects)) return [];
  return objects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    if (people?.kind !== 'counted') return [];
    const own =
      phrase.partitive &&
      /^(?:its|their)$/u.test(tokens[(phrase.quantity?.last ?? 0) + 1]?.lower ?? '');
    if (!cause && !(own ? ranks : armed).test(headOf(phrase))) return [];
    const range = rangeOf(people, clause);
    return [toFinding('killed', { ...people, part: false }, range, 'lost')];
  });
};
const armed = /^(?:soldiers|troops|fighters|marines|sailors|policemen|firefighters)$/u;
const ranks = /^(?:men|soldiers|troops|fighters|guards|officers|firefighters|marines|sailors)$/u;

/** lost her husband and two sons; not: lost his wife to an illness, lost my children in a shop */
const bereaved = (
  document: Document,
  { voice, negated, objects, prepositions }: Clause,
): Finding[] => {
  const { tokens } = document;
  if (voice !== 'active' || negated || !areKin(document, objects)) return [];
  if (tellsOfAttack(document)) return [];
  if (prepositions.some(({ preposition }) => preposition === 'to')) return [];
  return objects.flatMap((phrase): Finding[] => {
    const people =
      isKin(tokens[phrase.head]?.lower ?? '') || isFamily(document, phrase)
        ? readPeople(document, phrase, 'people')
        : null;
    if (!people || people.kind === 'none' || people.kind === 'some') return [];
    const range = { first: people.first, last: people.last };
    return [toFinding('killed', { ...people, part: true }, range, 'bereaved')];
  });
};

/** her husband and two sons */
const areKin = (document: Document, [one]: readonly NounPhrase[]): boolean => {
  if (!one) return false;
  // both of his parents, three of her children
  const [first, of, own] = document.tokens
    .slice(one.first, one.first + 3)
    .map(({ lower }) => lower);
  const theirs = whose.test(first ?? '') || (of === 'of' && whose.test(own ?? ''));
  const head = document.tokens[one.head]?.lower ?? '';
  return (theirs && isKin(head)) || isFamily(document, one);
};

/** four members of his family */
const isFamily = ({ tokens }: Document, { head, last }: NounPhrase): boolean => {
  const [of, own, family] = tokens.slice(last, last + 3).map(({ lower }) => lower);
  return (
    tokens[head]?.lower === 'members' && of === 'of' && whose.test(own ?? '') && family === 'family'
  );
};
const whose = /^(?:my|his|her|their|our)$/u;
const isKin = (noun: string): boolean =>
  /^(?:husband|wife|spouse|sons?|daughters?|child|children|babies|baby|brothers?|sisters?|siblings|fathers?|mothers?|parents|grand\p{L}+|uncles?|aunts?|cousins?|nephews?|nieces?|relatives)$/u.test(
    noun,
  );

/** 61 people survived, two climbers survived the avalanche; not: two survived an attack last year */
const lived = (document: Document, clause: Clause): Finding[] => {
  const { negated, modal, form, subjects } = clause;
  if (negated || modal !== null || form === 'infinitive' || tellsOfAttack(document)) return [];
  return subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    // of the 62 people aboard only three: told as a number of dead
    if (people?.kind !== 'counted' || people.part || people.count.max === 0) return [];
    return [toFinding('rescued', people, rangeOf(people, clause), 'survival')];
  });
};

/** eleven hikers have not been seen since the avalanche */
const unseen = (document: Document, clause: Clause): Finding[] => {
  const { voice, negated, last, subjects } = clause;
  const since = document.tokens.slice(last, last + 2).some(({ lower }) => lower === 'since');
  if (voice !== 'passive' || !negated || !since) return [];
  return subjects.flatMap((phrase): Finding[] => {
    const people = readPeople(document, phrase, 'people');
    return people?.kind === 'counted'
      ? [toFinding('missing', people, rangeOf(people, clause), 'unseen')]
      : [];
  });
};

const toFinding = (
  outcome: Finding['outcome'],
  people: People,
  range: Finding['range'],
  rule: string,
): Finding => ({ outcome, people, range, rule, confidence: 0.75, part: people.part });

/** Of whom a clause tells that they lived, did not live, or were lost. */
export const survivalRules: readonly VerbRule[] = [
  { verbs: /^survive$/u, find: outlived },
  { verbs: /^(?:survive|make)$/u, find: succumbed },
  { verbs: /^save$/u, find: unsaved },
  { verbs: /^(?:find|locate|pull|dig|pick|bring|discover|reach)$/u, find: broughtOut },
  { verbs: /^survive$/u, find: lived },
  { verbs: /^lose$/u, find: lost },
  { verbs: /^lose$/u, find: bereaved },
  { verbs: /^(?:see|hear)$/u, find: unseen },
];
