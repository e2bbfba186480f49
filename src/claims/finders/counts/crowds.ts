/**
 * How many came: “about 400 people protested”, “a crowd of 6,500”, and the figures of those who
 * dispute it, “police put the number at 4,000, the unions claimed 12,000”.
 */
import { z } from 'zod';
import type { Clause } from '../../../language/clauses/clauses.ts';
import { type Document, type Sentence, spanOf, wordsOf } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { readLexicon } from '../../../lexicon/read-lexicon.ts';
import type { Draft } from '../../claim-type.ts';
import { draft, isOne } from './count-draft.ts';

const lexicon = readLexicon('counts', z.object({ gatherings: z.array(z.string()) }));
const gatherings: ReadonlySet<string> = new Set(lexicon.gatherings);

const people = wordClass(/^(?:people|men|women|residents)$/u);
const drawing = /^(?:draw|attract|mobili[sz]e)$/u;

/** about 400 people protested, 6,500 people took part, the march drew 4,000 people */
export const isGathered = (
  { tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
): boolean =>
  people.has(tokens[phrase.head]) &&
  clauses.some(({ lemma, subjects, objects, last }) => {
    const isTakingPart = lemma === 'take' && tokens[last]?.lower === 'part';
    if (gatherings.has(lemma) || isTakingPart) return subjects.includes(phrase);
    return drawing.test(lemma) && objects.includes(phrase);
  });

const crowd = wordClass(/^(?:crowd|turnout|attendance)$/u);

/** put the crowd at 6,500, a crowd of 6,500; estimated it at 500: of what is not told here */
export const ofCrowd = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): Draft<'count'>[] => {
  const link = tokens[phrase.last]?.lower ?? '';
  if (!crowd.has(tokens[phrase.head])) return [];
  const put = sentence.clauses.some(
    ({ lemma, objects }) => putting.test(lemma) && objects.includes(phrase),
  );
  const figure = sentence.phrases.find(({ first }) => first === phrase.last + 1);
  const count = figure?.elliptical ? figure.quantity?.quantity : undefined;
  if (!figure || !count || isOne(count) || !((link === 'at' && put) || link === 'of')) return [];
  return [draft(sentence, { first: phrase.first, last: figure.last }, 'people', count, 'crowd')];
};

const putting = /^(?:put|estimate|set|place)$/u;
const claiming = /^(?:claim|say|estimate|count|report|cite|announce|speak|give)$/u;
const whatIsPut = wordClass(/^(?:number|numbers|figure|total|it|them)$/u);
const demonstrators = /\b(?:protest[eo]r|demonstrator|marcher|striker|supporter)s$/u;

const isOfCrowd = ({ rules, fields }: Draft<'count'>): boolean =>
  /\/(?:gathering|crowd)$/u.test(rules[0] ?? '') || demonstrators.test(fields.what);

/** How far behind a crowd its other figures stand, in sentences. */
const reach = 2;
/** Fewer are no crowd. */
const least = 100;

/** Figures without a noun for a crowd that was told just before, each credited to who gives it. */
export const estimated = (
  document: Document,
  told: readonly Draft<'count'>[],
): Draft<'count'>[] => {
  const crowds = told.filter(isOfCrowd);
  if (crowds.length === 0) return [];
  const known = new Set(told.map(({ range }) => range.last));
  return document.sentences.flatMap((sentence, at) => {
    const isNear = crowds.some((one) => {
      const behind = at - document.sentences.indexOf(one.sentence);
      return behind >= 0 && behind <= reach;
    });
    if (!isNear) return [];
    return sentence.phrases.flatMap((phrase) => {
      const count = phrase.elliptical ? phrase.quantity?.quantity : undefined;
      if (!count || count.min < least || known.has(phrase.last)) return [];
      if (!isAlone(sentence, phrase)) return [];
      const clause = sentence.clauses.find((one) => isEstimate(document, one, phrase));
      if (!clause) return [];
      const estimate = draft(sentence, phrase, 'people', count, 'estimate');
      const attribution = creditOf(document, clause);
      return [attribution ? { ...estimate, attribution } : estimate];
    });
  });
};

/** the unions claimed 12,000; not: police said 200 were arrested */
const isAlone = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.every(
    ({ lemma, subjects }) =>
      !subjects.includes(phrase) || lemma === 'accord' || gatherings.has(lemma),
  );

/** put the number at 4,000; the unions claimed 12,000; 4,000 according to the police */
const isEstimate = (
  { tokens }: Document,
  { lemma, subjects, objects, prepositions }: Clause,
  phrase: NounPhrase,
): boolean => {
  const governs = (preposition: string): boolean =>
    prepositions.some((one) => one.preposition === preposition && one.phrase === phrase);
  if (putting.test(lemma) && objects.some(({ head }) => whatIsPut.has(tokens[head])))
    return governs('at');
  if (claiming.test(lemma)) return objects.includes(phrase) || governs('of');
  return lemma === 'accord' && subjects.includes(phrase);
};

/** the unions claimed, organisers said: who gives the figure; “according to” is read elsewhere */
const creditOf = (
  document: Document,
  { lemma, subjects: [source], voice, last }: Clause,
): Draft<'count'>['attribution'] => {
  if (!source || voice !== 'active' || lemma === 'accord') return undefined;
  const range = { first: source.first, last };
  return {
    who: wordsOf(document, source).replace(/^(?:the|an?)\s/iu, ''),
    words: spanOf(document, range),
    verb: lemma,
    direct: false,
    named: nameAt(document, source.head) !== null,
  };
};
