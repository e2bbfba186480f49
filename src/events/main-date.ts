/**
 * Document → the day of its main happening: every day that the account tells is weighed by the words
 * beside it (“was shot on Sunday” over “police said Monday”), by its place in the text and by how
 * often it is told.
 */
import { z } from 'zod';
import type { Clause } from '../language/clauses.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { Token } from '../language/tokenize.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import type { TimeExpression } from '../model/time-expression.ts';

const wordsSchema = z.string().transform((words) => words.split(/\s+/u));

const lexicon = readLexicon(
  'main-date',
  z.object({
    verbs: z.object({ happening: wordsSchema, scene: wordsSchema, after: wordsSchema }),
    nouns: wordsSchema,
  }),
);

const weightOfVerb = new Map<string, number>([
  ...lexicon.verbs.happening.map((verb): [string, number] => [verb, 3]),
  ...lexicon.verbs.scene.map((verb): [string, number] => [verb, 1.5]),
  ...lexicon.verbs.after.map((verb): [string, number] => [verb, -2]),
]);
const nouns = new Set(lexicon.nouns);

/** Weights of a noun beside the day, and of one in the same clause. */
const near = 2.5;
const far = 1;

export interface DayRange {
  from: string;
  to: string;
}

const dayLength = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Posted: Sunday · Last updated on Feb. 3 · (@reporter) August 25, 2015 */
const printed =
  /(?:posted|updated|published|modified|created|filed|copyright|photo taken|\(@\w+\)|©)[^.]{0,24}$/iu;

/** The verb that an expression hangs on: the nearest before it, else the first after it. */
const clauseOf = (
  document: Document,
  { clauses }: Sentence,
  { start, end }: TimeExpression,
): Clause | undefined => {
  const at = ({ verb }: Clause): Token => document.tokens[verb] as Token;
  return (
    clauses.findLast((clause) => at(clause).end <= start) ??
    clauses.find((clause) => at(clause).start >= end)
  );
};

/**
 * How near a noun of happening stands: Friday’s attack, the shooting on Sunday; farther off, an
 * operation in a valley of the north on Monday.
 */
const weighNoun = (
  document: Document,
  sentence: Sentence,
  { start, end }: TimeExpression,
): number => {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const isNoun = ({ lemma, lower }: Token): boolean => nouns.has(lemma) || nouns.has(lower);
  const ends = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
  const after = tokens.filter((token) => token.start >= end);
  const noun = after.findIndex(isNoun);
  const stop = after.findIndex(
    (token) => ends(token) || token.pos === 'PUNCT' || token.pos === 'ADP',
  );
  if (noun >= 0 && noun < 4 && (stop < 0 || noun < stop)) return near;
  const before = tokens.filter((token) => token.end <= start).reverse();
  const last = before.findIndex(isNoun);
  if (last < 0 || before.slice(0, last).some(ends)) return 0;
  return last < 3 ? near : far;
};

const weigh = (document: Document, sentence: Sentence, time: TimeExpression): number => {
  const clause = clauseOf(document, sentence, time);
  const verb = clause ? (weightOfVerb.get(clause.lemma) ?? 0) : 0;
  const noun = weighNoun(document, sentence, time);
  const early = 1.5 * Math.max(0, 1 - sentence.index / 12);
  // about 9 p.m.: its day was worked out from another one’s
  const derived = time.time !== null && time.relativeTo === time.from ? -1.5 : 0;
  return Math.max(verb, noun) + (noun > 0 && verb > 0 ? 0.5 : 0) + early + derived;
};

const isDay = ({ from, to, precision }: TimeExpression): boolean =>
  from !== null &&
  to !== null &&
  (precision === 'day' || precision === 'part-of-day') &&
  daysBetween(from, to) <= 2;

/** The day that a report is printed under: the date of today in figures, without a time of day. */
const isPrintedToday = ({ exact, from, time }: TimeExpression, today: string | null): boolean =>
  from === today && time === null && /\d/u.test(exact);

/**
 * The day on which the main happening took place, as far as the text tells; where it tells none, the
 * day of publication with the one before.
 */
export const mainDate = (document: Document): DayRange | null => {
  const { text, published } = document.article;
  const today = published?.slice(0, 10) ?? null;
  const scores = new Map<string, { range: DayRange; best: number; rest: number }>();
  for (const sentence of document.sentences) {
    for (const time of sentence.times) {
      if (
        !isDay(time) ||
        printed.test(text.slice(Math.max(sentence.start, time.start - 40), time.start))
      )
        continue;
      const range = { from: time.from as string, to: time.to as string };
      if (isPrintedToday(time, today) || (today !== null && range.from > today)) continue;
      // (Jan. 25, 2013): the day of the report, or an aside
      if (text[time.start - 1] === '(' && text[time.end] === ')') continue;
      const age = today === null ? 0 : Math.max(0, daysBetween(range.to, today));
      const weight = weigh(document, sentence, time) - 0.3 * Math.log2(1 + age);
      const key = `${range.from} ${range.to}`;
      const known = scores.get(key) ?? { range, best: -Infinity, rest: 0 };
      scores.set(key, {
        range,
        best: Math.max(known.best, weight),
        rest: known.rest + Math.max(0, Math.min(known.best, weight)),
      });
    }
  }
  const ranked = [...scores.values()].sort(
    (a, b) => b.best + 0.25 * b.rest - (a.best + 0.25 * a.rest),
  );
  const best = ranked[0]?.range;
  if (best || today === null) return best ?? null;
  return { from: isoDay(Date.parse(today) - dayLength), to: today };
};
