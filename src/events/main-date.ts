/**
 * Document → the day of its main happening. Every mention of a day is weighed by the words beside it
 * (“was shot on Sunday” over “police said Monday”), by its place in the text and its distance from
 * the day of publication; a day’s mentions add up.
 */
import { z } from 'zod';
import type { Clause } from '../language/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NounPhrase } from '../language/noun-phrases.ts';
import { clauseOfTime, isPrintedTime } from '../language/time-clauses.ts';
import type { Token } from '../language/tokenize.ts';
import { reportsAt } from '../language/reports/reports-at.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { TimeExpression } from '../model/time-expression.ts';

const wordsSchema = z.string().transform((words) => new Set(words.split(/\s+/u)));

const lexicon = readLexicon(
  'main-date',
  z.object({
    verbs: z.object({
      happening: wordsSchema,
      scene: wordsSchema,
      sequel: wordsSchema,
      after: wordsSchema,
    }),
    sequels: wordsSchema,
    nouns: wordsSchema,
  }),
);

/** What a mention gains or loses; e to the power of the sum is its weight. */
const gains = {
  happening: 1,
  scene: 0.25,
  sequel: -0.5,
  after: -0.75,
  /** Friday’s attack, the shooting on Sunday */
  noun: 0.4,
  /** A word of happening anywhere in the sentence. */
  sentence: 0.6,
  /** Saturday night, 9 p.m. Saturday: happenings are told by the hour, reports of them are not. */
  hour: 0.5,
  /** At the very beginning; it fades over the first sentences. */
  early: 0.75,
  /** “today”, in news a day of reports. */
  today: -0.6,
  /** The next day, four days later: told from a day that the account told before. */
  later: -0.75,
  /** Guards had found knives on Monday: what was before the happening. */
  pluperfect: -0.5,
  /** For each doubling of its distance in days. */
  age: -0.2,
};
/** Sentences over which the gain of an early place fades. */
const opening = 12;

export interface DayRange {
  from: string;
  to: string;
}

const dayLength = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const isHappening = ({ lemma, lower }: Token): boolean =>
  lexicon.nouns.has(lemma) || lexicon.nouns.has(lower) || lexicon.verbs.happening.has(lemma);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const gainOfVerb = (document: Document, clause: Clause | undefined): number => {
  if (!clause) return 0;
  const object = clause.objects[0];
  // took place on Sunday
  if (object && document.tokens[object.head]?.lemma === 'place') return gains.happening;
  // an autopsy conducted on Tuesday
  const isSequel = ({ head }: NounPhrase): boolean =>
    lexicon.sequels.has(document.tokens[head]?.lemma ?? '');
  if ([...clause.subjects, ...clause.objects].some(isSequel)) return gains.after;
  for (const kind of ['happening', 'scene', 'sequel', 'after'] as const) {
    if (lexicon.verbs[kind].has(clause.lemma)) return gains[kind];
  }
  return 0;
};

/** True: “had warned on Monday”, where no report moves its tense back (“said it had begun on Monday”). */
const isPluperfect = (document: Document, clause: Clause | undefined): boolean => {
  if (!clause) return false;
  const { tokens } = document;
  const verb = tokens[clause.verb] as Token;
  return (
    clause.form === 'finite' &&
    tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'had') &&
    reportsAt(document, verb.start).length === 0
  );
};

/** Friday’s attack · the shooting on Sunday · an operation in a valley of the north on Monday */
const hasNoun = (tokens: readonly Token[], { start, end }: TimeExpression): boolean => {
  const after = tokens.filter((token) => token.start >= end);
  const noun = after.findIndex(isHappening);
  const stop = after.findIndex((token) => isVerb(token) || /^(?:PUNCT|ADP)$/u.test(token.pos));
  if (noun >= 0 && noun < 4 && (stop < 0 || noun < stop)) return true;
  const before = tokens.filter((token) => token.end <= start);
  return before.findLastIndex(isHappening) > before.findLastIndex(isVerb);
};

const weigh = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
  today: string | null,
): number => {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const age = today === null || time.to === null ? 0 : Math.max(0, daysBetween(time.to, today));
  // about 9 p.m., its day worked out from another one’s
  const derived = time.time !== null && time.relativeTo === time.from;
  const later = time.relativeTo !== null && time.from !== null && time.from > time.relativeTo;
  const clause = clauseOfTime(document, sentence, time);
  return Math.exp(
    gainOfVerb(document, clause) +
      (isPluperfect(document, clause) ? gains.pluperfect : 0) +
      (later ? gains.later : 0) +
      (hasNoun(tokens, time) ? gains.noun : 0) +
      (tokens.some(isHappening) ? gains.sentence : 0) +
      (time.precision === 'part-of-day' && !derived ? gains.hour : 0) +
      gains.early * Math.max(0, 1 - sentence.index / opening) +
      (time.from === today && time.to === today ? gains.today : 0) +
      gains.age * Math.log2(1 + age),
  );
};

/** Longer ones (“last week”) don’t tell a day; a weekend may. */
const longest = 2;

/** True: a day of the account, not one printed over or under it. */
const isTold = (document: Document, sentence: Sentence, time: TimeExpression): boolean => {
  const { from, to, precision } = time;
  const published = document.article.published?.slice(0, 10) ?? null;
  if (from === null || to === null || daysBetween(from, to) > longest) return false;
  if (precision !== 'day' && precision !== 'part-of-day') return false;
  if (published !== null && from > published) return false;
  return !isPrintedTime(document, sentence, time);
};

/**
 * The day on which the main happening took place, as far as the text tells. Where it tells none but
 * is itself dated, its day and the one before.
 */
export const mainDate = (document: Document): DayRange | null => {
  const { published, publishedFrom } = document.article;
  const today = published?.slice(0, 10) ?? null;
  const days = new Map<string, { range: DayRange; weight: number }>();
  for (const sentence of document.sentences) {
    for (const time of sentence.times) {
      if (!isTold(document, sentence, time)) continue;
      const range = { from: time.from as string, to: time.to as string };
      const key = `${range.from} ${range.to}`;
      const day = days.get(key) ?? { range, weight: 0 };
      days.set(key, { range, weight: day.weight + weigh(document, sentence, time, today) });
    }
  }
  const heaviest = [...days.values()].sort((a, b) => b.weight - a.weight)[0];
  if (heaviest) return heaviest.range;
  // KABUL (Oct. 6, 2011) Two guards were hurt …
  if (today === null || publishedFrom === 'front matter') return null;
  return { from: isoDay(Date.parse(today) - dayLength), to: today };
};
