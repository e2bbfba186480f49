/**
 * A mention of a happening → the time that its words or its clause give: “Wednesday’s attack”, “the
 * attack on Monday”, “In August, a bomb went off”. Times of reporting (“said on Monday”) are not its.
 */
import type { Clause } from '../language/clauses/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import { headWord } from '../language/phrases/head-word.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { isDayOfEnd, isPrintedTime, sinceBegan } from '../language/clauses/time-clauses.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { kindOfClause, kindOfNoun, singular } from './happening-kinds.ts';
import { isHourAlone } from './hour-alone.ts';
import type { Interval } from './interval.ts';
import { isAnswered } from './mention-background.ts';

const reporting =
  /^(?:say|tell|announce|report|confirm|call|condemn|claim|warn|add|describe|declare|state|note|deny|blame|accuse|speak|write|tweet|ask|urge|vow|pledge|release)$/u;

/** As of Tuesday, since Monday, by Friday: when a count stands, not when something happened. */
const bounding = /\b(?:as of|since|until|till|by|before)\s*(?:\bthe\s*)?$/iu;

/** a Christmas market, an Easter parade: a thing named for a day, on whatever day it is */
const namedForDay =
  /^\s(?:markets?|trees?|part(?:y|ies)|parades?|shoppers?|shopping|fairs?|concerts?|lights|decorations|dinners?|gifts?|celebrations?)\b/iu;

const timesOf = ({ article, tokens }: Document, sentence: Sentence): TimeExpression[] =>
  sentence.times.filter(({ exact, start, end, from }) => {
    // buses will come tomorrow: nothing has happened on a day after the account
    if (from !== null && article.published !== null && from > article.published.slice(0, 10))
      return false;
    // born in 1988, the man responsible for the blast
    if (/\bborn (?:on |in )?(?:the )?$/iu.test(article.text.slice(sentence.start, start)))
      return false;
    if (/^(?:the )?(?:christmas|easter|thanksgiving|new year|halloween)$/iu.test(exact))
      return !namedForDay.test(article.text.slice(end, sentence.end));
    // after a midnight match: a thing named for an hour
    const named = /\b(?:midnight|noon)$/iu.test(exact);
    return (
      !named ||
      !tokens
        .slice(sentence.first, sentence.last)
        .some(({ start, pos }) => start === end + 1 && pos === 'NOUN')
    );
  });

/** The times of a sentence that can be those of a happening: not those of a dateline. */
const datesOf = (document: Document, sentence: Sentence): TimeExpression[] =>
  timesOf(document, sentence).filter(
    (time) =>
      time.from !== null &&
      !isHourAlone(document, time) &&
      !isDayOfEnd(document, sentence, time) &&
      !bounding.test(document.article.text.slice(sentence.start, time.start)) &&
      !sinceBegan.test(document.article.text.slice(sentence.start, time.start)) &&
      !isPrintedTime(document, sentence, time),
  );

const asInterval = (time: TimeExpression | undefined): Interval | null =>
  time?.from && time.to ? { from: time.from, to: time.to } : null;

/** In the most recent, in January, …; In the worst of the attacks, on Sunday, … */
const ofOneOfThem = /^In (?:the|an) [^,;.“"]{1,60}, (?:(?:in|on|early|late) )*$/u;

/** On Friday, …; Last month …: a time that opens a sentence belongs to its first deed. */
const openingTime = (document: Document, sentence: Sentence): Interval | null => {
  // Earlier, in July, …
  const adverb = document.tokens[sentence.first + 1]?.lower === ',' ? 2 : 0;
  const third = document.tokens[Math.min(sentence.first + 2 + adverb, sentence.last - 1)];
  const { text } = document.article;
  const time = datesOf(document, sentence).find(
    ({ start }) =>
      (third && start <= third.start) || ofOneOfThem.test(text.slice(sentence.start, start)),
  );
  const main = sentence.clauses.find(({ relative }) => !relative);
  return main && reporting.test(main.lemma) ? null : asInterval(time);
};

const withinClause = (document: Document, sentence: Sentence, clause: Clause): Interval | null => {
  if (reporting.test(clause.lemma)) return null;
  const begin = (document.tokens[clause.first] as Token).start;
  const following = sentence.clauses.find(
    (other) => other.first > clause.verb && !isOfWhomItHit(document, clause, other),
  );
  // the raids are over, but a truce in May saw …: what comes before the next verb is its subject
  let last = Math.min(
    following?.first ?? sentence.last,
    ...(following?.form === 'ing' ? [] : (following?.subjects ?? []))
      .map(({ first }) => first)
      .filter((first) => first > clause.verb),
  );
  // planned attacks on rebels who last month fired a rocket
  for (let i = clause.verb + 1; i < last; i++)
    if (/^(?:who|which|that|whose|where|when)$/u.test(document.tokens[i]?.lower ?? '')) last = i;
  const end = document.tokens[last]?.start ?? sentence.end;
  // In May drones hit a depot, and in June rockets hit another: June is the later verb’s
  const later = following && timeBeforeClause(document, sentence, following)?.start;
  const own = datesOf(document, sentence).filter(
    ({ start }) =>
      start >= begin &&
      start < end &&
      start !== later &&
      !isPastSince(document, clause.verb + 1, start) &&
      !(clause.lemma === 'come' && isPastAfter(document, clause.verb + 1, start)) &&
      !isOfAnswered(document, sentence, clause, start),
  );
  return asInterval(dayBehind(document, own) ?? timeBeforeClause(document, sentence, clause));
};

/** hit pilgrims marking a feast last week: what those hit were doing, when they were hit */
const isOfWhomItHit = (
  document: Document,
  { objects, prepositions }: Clause,
  other: Clause,
): boolean =>
  other.form === 'ing' &&
  document.tokens[other.first - 1]?.text !== ',' &&
  !kindOfClause(document, other) &&
  [...objects, ...prepositions.map(({ phrase }) => phrase)].some(
    ({ head, last }) => head === other.subjects[0]?.head && last === other.first,
  );

/** a week earlier, on July 29: the day that is told behind the week, else the first */
const dayBehind = (
  { article }: Document,
  [first, second]: readonly TimeExpression[],
): TimeExpression | undefined =>
  first?.precision === 'week' &&
  second?.precision === 'day' &&
  /^,? (?:on )?$/u.test(article.text.slice(first.end, second.start))
    ? second
    : first;

/** the worst attack since massacres in the 1990s, killed ten in the worst fire since 87 died in 1990: not its time */
const isPastSince = ({ article: { text }, tokens }: Document, from: number, at: number): boolean =>
  /\bsince\b[^,;]*$/iu.test(text.slice(tokens[from]?.start ?? at, at));

/** the strike came after the arrest of a rebel on Monday: when he was arrested */
const isPastAfter = ({ article: { text }, tokens }: Document, from: number, at: number): boolean =>
  /^(?:(?:just|shortly|soon|only|barely|hours|days|weeks|months) ){0,2}(?:after|following)\b/iu.test(
    text.slice(tokens[from]?.start ?? at, at),
  );

/** strikes hit a depot in retaliation for a raid on Friday: the day of the raid */
const isOfAnswered = (
  document: Document,
  { phrases }: Sentence,
  { verb }: Clause,
  at: number,
): boolean =>
  phrases.some(
    (phrase) =>
      phrase.first > verb &&
      // revenge for the June 2019 killing of a guard
      (document.tokens[phrase.first - 4]?.start ?? 0) < at &&
      kindOfNoun.has(singular(headWord(document, phrase))) &&
      isAnswered(document, phrase),
  );

/**
 * It was the second loss; in January five men died in a crash · rebels who last month fired a rocket:
 * a time that opens a later clause.
 */
const timeBeforeClause = (
  document: Document,
  sentence: Sentence,
  { first, subjects }: Clause,
): TimeExpression | undefined => {
  const { text } = document.article;
  const begin = document.tokens[subjects[0]?.first ?? first]?.start ?? 0;
  const verb = document.tokens[first]?.start ?? 0;
  return datesOf(document, sentence).find(({ start, end }) => {
    const before = text.slice(sentence.start, start);
    if (end < verb && /^\s$/u.test(text.slice(end, verb)))
      // the bandits had on Sunday stormed the mill
      return /\b(?:who|which|that|had|was|were)\s(?:(?:on|in)\s)?$/u.test(before);
    return (
      end <= begin &&
      /^,?\s$/u.test(text.slice(end, begin)) &&
      /(?:;|\b(?:and|but|while))\s(?:(?:in|on|early|late|during|at)\s){0,2}$/u.test(before)
    );
  });
};

/**
 * The deadliest day since March 2012, when 127 people were killed and dozens hurt in a crash: the time
 * that everything after its “when” is told of.
 *
 * @param at - Offset of what is told.
 */
export const timeBeforeWhen = (
  document: Document,
  { times, clauses }: Sentence,
  at: number,
): Interval | null => {
  const { article, tokens } = document;
  const time = times.findLast(
    ({ from, end }) => from !== null && end < at && /^,?\s+when\s/u.test(article.text.slice(end)),
  );
  // the raid, the worst since May when ten died, killed two: the raid’s verb again
  const goesBack = clauses.some(
    ({ first, verb, subjects: [subject] }) =>
      time !== undefined &&
      tokens[first - 1]?.text === ',' &&
      (tokens[first]?.start ?? 0) > time.end &&
      (tokens[first]?.start ?? 0) <= at + (tokens[verb]?.text.length ?? 0) &&
      (tokens[subject?.first ?? -1]?.start ?? Infinity) < time.start,
  );
  return goesBack ? null : asInterval(time);
};

/** The strikes sparked protests on Tuesday: the time is that of what they led to. */
const causing = /^(?:spark|trigger|prompt|provoke|follow|precede|ignite|cause)$/u;

const isCause = ({ lemma, subjects }: Clause, { head }: NounPhrase): boolean =>
  causing.test(lemma) && subjects.some((subject) => subject.head === head);

/** the series of strikes it carried out last week, an aggression that targeted the army */
export const relativeClause = (
  { clauses }: Sentence,
  { head }: NounPhrase,
  last: number,
): Clause | undefined =>
  clauses.find(
    ({ relative, subjects, objects, first }) =>
      (relative && subjects[0]?.head === head && first <= last + 2) ||
      (subjects[0]?.pronoun === true && subjects[0].first === last && objects.length === 0),
  );

/** was hit a week earlier, on July 29, by a quake: the verb that it is the doer of, over its times */
const passiveBefore = (
  { article, tokens }: Document,
  { clauses }: Sentence,
  { first }: NounPhrase,
): Clause | undefined => {
  if (tokens[first - 1]?.lower !== 'by') return undefined;
  const clause = clauses.findLast(({ verb }) => verb < first);
  const between = article.text.slice(tokens[clause?.verb ?? first]?.end, tokens[first]?.start);
  return clause?.voice === 'passive' && /^[^,;.]*(?:,[^,;.]*,)? by $/u.test(between)
    ? clause
    : undefined;
};

/** The time of a noun’s happening. */
export const timeOfPhrase = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  last: number,
): Interval | null => {
  const from = (document.tokens[phrase.first] as Token).start;
  const to = (document.tokens[last - 1] as Token).end;
  const dated = datesOf(document, sentence).filter(
    ({ start }) => start < to || !isPastSince(document, last, start),
  );
  const own =
    // before Wednesday’s attack
    timesOf(document, sentence).find(
      (one) => one.from !== null && one.start >= from && one.end <= to,
    ) ??
    // the Oct. 7 attack
    dated.find((one) => one.end <= from && from - one.end <= 1) ??
    dated.find(
      (one) =>
        one.start >= to &&
        /^[\s,]*(?:on|in|at|late|early|of|during|since)?\s*$/u.test(
          document.article.text.slice(to, one.start),
        ),
    );
  if (own) return asInterval(own);
  const told = relativeClause(sentence, phrase, last);
  const time = told && withinClause(document, sentence, told);
  if (time) return time;
  // A bomb hit the same street on July 9; In June, ten died in a raid
  const clause =
    passiveBefore(document, sentence, phrase) ??
    sentence.clauses.find(({ subjects, objects, prepositions }) =>
      [
        ...subjects,
        ...objects,
        ...prepositions
          .filter(({ preposition }) => /^(?:in|during|by)$/u.test(preposition))
          .map((one) => one.phrase),
      ].some(({ head }) => head === phrase.head),
    );
  return clause
    ? (timeBeforeWhen(document, sentence, from) ??
        (isCause(clause, phrase) ? null : withinClause(document, sentence, clause)) ??
        openingTime(document, sentence))
    : (timeBeforeWhen(document, sentence, from) ?? timeThatLeads(document, sentence, phrase));
};

/** In March, a crash on that road …: the time that opens a sentence right before what it tells of */
const timeThatLeads = (
  { article: { text }, tokens }: Document,
  { start, times }: Sentence,
  { first }: NounPhrase,
): Interval | null =>
  asInterval(
    times.find(
      (time) =>
        /^(?:(?:back )?in |on |late |early |earlier,? )*$/iu.test(text.slice(start, time.start)) &&
        /^, $/u.test(text.slice(time.end, tokens[first]?.start)),
    ),
  );

/** The time of a verb’s happening. */
export const timeOfClause = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
): Interval | null => {
  const own =
    withinClause(document, sentence, clause) ??
    timeBeforeWhen(document, sentence, (document.tokens[clause.verb] as Token).start);
  // In July 2016, a man drove into a crowd, killing 86: what the first deed led to
  // On Sunday rebels overran a post used by guards, killing three
  const led =
    clause.form === 'ing' &&
    (sentence.clauses[1] === clause ||
      (document.tokens[clause.first - 1]?.text === ',' && sentence.times.length === 1));
  // That month, two tankers were damaged by mines and drones hit a refinery: all the sentence tells
  // In 2016 six people were killed when a van and a lorry collided
  const told =
    clause.form === 'finite' ||
    (clause.form === 'bare' && clause.voice === 'active' && clause.subjects.length > 0);
  const coordinate = told && !clause.relative && sentence.times.length === 1;
  if (own) return own;
  if (sentence.clauses[0] === clause || led || coordinate) return openingTime(document, sentence);
  // In August ten died when gunmen attacked a mill, and in June …: when they died
  const start = Math.min(clause.first, ...clause.subjects.map(({ first }) => first));
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before && document.tokens[start - 1]?.lower === 'when'
    ? timeOfClause(document, sentence, before)
    : null;
};
