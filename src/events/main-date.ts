/**
 * Document → the day of its main happening. Every mention of a day is weighed by the words beside it
 * (“was shot on Sunday” over “police said Monday”), by its place in the text and its distance from
 * the day of publication; a day’s mentions add up.
 */
import { z } from 'zod';
import { isAccident } from '../language/acts/telling-clauses.ts';
import type { Clause } from '../language/clauses/clauses.ts';
import { deedBefore } from '../language/clauses/deed-before.ts';
import type { Document, Sentence } from '../language/document.ts';
import type { NounPhrase } from '../language/phrases/noun-phrases.ts';
import { clauseOfTime } from '../language/clauses/clause-of-time.ts';
import { isDayOfEnd, isPrintedTime, isTally } from '../language/clauses/time-clauses.ts';
import type { Token } from '../language/words/tokenize.ts';
import { reportsAt } from '../language/reports/reports-at.ts';
import { isHourAlone } from './hour-alone.ts';
import { isRecalled } from './mention-background.ts';
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
      court: wordsSchema,
    }),
    sequels: wordsSchema,
    proceedings: wordsSchema,
    nouns: wordsSchema,
  }),
);

/** What a mention gains or loses; e to the power of the sum is its weight. */
const gains = {
  happening: 1,
  scene: 0.25,
  sequel: -0.5,
  after: -0.75,
  court: -0.75,
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
  /** The raid comes after a strike on Monday: the day of what went before. */
  former: -1.5,
  /** The siege ended on Sunday: perhaps days after it began. */
  ended: -1.5,
  /** Officers took power after Saturday’s election. */
  vote: -2.5,
  /** Out of the month or year in which the account says that it happened: “an arrest in the April shooting”. */
  otherPeriod: -1.5,
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

type VerbKind = keyof typeof lexicon.verbs;

const kindOfVerb = (
  document: Document,
  clause: Clause | undefined,
  time: TimeExpression,
): VerbKind | null => {
  if (!clause) return null;
  const { article, tokens } = document;
  const heads = (phrases: readonly NounPhrase[]): Token[] =>
    phrases.map(({ head }) => tokens[head] as Token);
  const told = [...heads(clause.subjects), ...heads(clause.objects)];
  // took place on Sunday
  if (heads(clause.objects)[0]?.lemma === 'place') return 'happening';
  // it was about nine on Saturday; had been in intensive care since Friday
  if (clause.lemma === 'be' && (isHour(document, clause, time) || isCareSince(document, time)))
    return 'happening';
  // it went down on Monday, a bus fell into a gorge
  if (isAccident(document, clause)) return 'happening';
  if (isTally(document, clause)) return 'after';
  // leading to the arrest of a man on Tuesday
  if (clause.lemma === 'lead' && led(document, clause)) return 'after';
  // an autopsy conducted on Tuesday
  if (told.some(({ lemma }) => lexicon.sequels.has(lemma))) return 'after';
  const kinds = ['happening', 'scene', 'sequel', 'after', 'court'] as const;
  const kind = kinds.find((one) => lexicon.verbs[one].has(clause.lemma)) ?? null;
  if (kind !== 'happening' && told.some(({ lemma }) => lexicon.proceedings.has(lemma)))
    return 'court';
  // was taken off life support on Monday: as one who died
  if (kind === 'scene' && isLastOfCare(document, clause)) return 'sequel';
  // the shooting was reported at 2 a.m. on Sunday; not one of the raids that began in May
  if (
    kind === 'scene' &&
    heads(clause.subjects).some((one) => isHappening(one) && isItself(tokens, clause, one))
  )
    return 'happening';
  // was cleaning his gun on Sunday when it went off
  const isWhen = kind === null && /^,?\s(?:when|as)\s/u.test(article.text.slice(time.end));
  return isWhen ? 'happening' : kind;
};

/** the fire broke out, the fire that broke out; not: one of the raids that began in May, a fire that did */
const isItself = (
  tokens: readonly Token[],
  { relative }: Clause,
  { index, lower }: Token,
): boolean =>
  !relative ||
  (!lower.endsWith('s') &&
    tokens[index - 1]?.lower === 'the' &&
    !/^(?:of|since|after|before)$/u.test(tokens[index - 2]?.lower ?? ''));

const led = ({ tokens }: Document, { prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrase }) =>
      preposition === 'to' &&
      /^(?:arrests?|charges?|captures?)$/u.test(tokens[phrase.head]?.lower ?? ''),
  );

/** taken off life support */
const isLastOfCare = ({ tokens }: Document, { objects, prepositions }: Clause): boolean =>
  [...objects, ...prepositions.map(({ phrase }) => phrase)].some(
    ({ head }) => tokens[head]?.lower === 'support' && tokens[head - 1]?.lower === 'life',
  );

/** It was about 9 p.m. Saturday: what an account begins its story with. */
const isHour = (
  { tokens }: Document,
  { subjects }: Clause,
  { precision }: TimeExpression,
): boolean =>
  precision === 'part-of-day' && subjects.every(({ head }) => tokens[head]?.lower === 'it');

/** on life support since Friday, in hospital since Friday’s attack: the day on which it began */
const isCareSince = ({ article }: Document, { start }: TimeExpression): boolean =>
  /\b(?:care|support|hospital|hospitali[sz]ed|condition|coma) since $/u.test(
    article.text.slice(Math.max(0, start - 40), start),
  );

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

/** The raid comes after a strike on Monday, follows Monday’s strike */
const isOfFormer = ({ article }: Document, { start }: Sentence, time: TimeExpression): boolean =>
  /\b(?:comes?|came|coming)\s(?:[\w-]+\s){0,4}after\b|\b(?:attack|raid|strike|shooting|bombing|blast|explosion|crash)\sfollow(?:s|ed)\b/u.test(
    article.text.slice(start, time.start),
  );

/** Saturday’s general election, the vote on Sunday: what many a text begins with, and seldom tells of */
const isDayOfVote = ({ article: { text } }: Document, { start, end }: TimeExpression): boolean =>
  /^(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:elections?|vote|polls?|referendum|run-?off)\b/u.test(
    text.slice(end),
  ) ||
  /\b(?:elections?|vote|polls|referendum|run-?off) on $/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** Friday’s attack · the shooting on Sunday · an operation in a valley of the north on Monday */
const hasNoun = (tokens: readonly Token[], { start, end }: TimeExpression): boolean => {
  const after = tokens.filter((token) => token.start >= end);
  const noun = after.findIndex(isHappening);
  const stop = after.findIndex((token) => isVerb(token) || /^(?:PUNCT|ADP)$/u.test(token.pos));
  if (noun >= 0 && noun < 4 && (stop < 0 || noun < stop)) return true;
  const before = tokens.filter((token) => token.end <= start);
  const isElse = (token: Token): boolean => isVerb(token) || lexicon.sequels.has(token.lemma);
  return before.findLastIndex(isHappening) > before.findLastIndex(isElse);
};

interface DayMention {
  sentence: Sentence;
  time: TimeExpression;
  kind: VerbKind | null;
  /** about 9 p.m., that night: its day worked out from another one’s */
  derived: boolean;
}

const readMention = (document: Document, sentence: Sentence, time: TimeExpression): DayMention => {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const kind = kindOfVerb(document, clauseOfTime(document, sentence, time), time);
  // faces charges in the shooting on Sunday
  const isOfNoun = kind !== null && gains[kind] < 0 && hasNoun(tokens, time);
  const derived = time.time !== null && time.relativeTo === time.from;
  return { sentence, time, kind: isOfNoun ? null : kind, derived };
};

const earliness = ({ sentence: { index } }: Pick<DayMention, 'sentence'>): number =>
  gains.early * Math.max(0, 1 - index / opening);

const weigh = (
  document: Document,
  { sentence, time, kind, derived }: DayMention,
  today: string | null,
): number => {
  const tokens = document.tokens.slice(sentence.first, sentence.last);
  const age = today === null || time.to === null ? 0 : Math.max(0, daysBetween(time.to, today));
  const later = time.relativeTo !== null && time.from !== null && time.from > time.relativeTo;
  const clause = clauseOfTime(document, sentence, time);
  return Math.exp(
    (kind ? gains[kind] : 0) +
      (isPluperfect(document, clause) ? gains.pluperfect : 0) +
      (later ? gains.later : 0) +
      (isOfFormer(document, sentence, time) ? gains.former : 0) +
      (isDayOfEnd(document, sentence, time) ? gains.ended : 0) +
      (isDayOfVote(document, time) ? gains.vote : 0) +
      (hasNoun(tokens, time) ? gains.noun : 0) +
      (tokens.some(isHappening) ? gains.sentence : 0) +
      (time.precision === 'part-of-day' && !derived ? gains.hour : 0) +
      earliness({ sentence }) +
      (time.from === today && time.to === today ? gains.today : 0) +
      gains.age * Math.log2(1 + age),
  );
};

/** Longer ones (“last week”) don’t tell a day; a weekend may. */
const longest = 2;

const feast = /^(?:\p{Lu}\S+\s)+(?:Day|Eve)$|^(?:Christmas|Easter|Thanksgiving|Halloween)$/u;

/** True: a day of the account, not one printed over or under it. */
const isTold = (document: Document, sentence: Sentence, time: TimeExpression): boolean => {
  const { from, to, precision } = time;
  const published = document.article.published?.slice(0, 10) ?? null;
  if (from === null || to === null || daysBetween(from, to) > longest) return false;
  if (precision !== 'day' && precision !== 'part-of-day') return false;
  // by daybreak on Tuesday
  if (/^by\s/iu.test(time.exact)) return false;
  // as of Tuesday afternoon, nine were missing
  const before = document.article.text.slice(Math.max(0, time.start - 8), time.start);
  if (/\bas of $/iu.test(before)) return false;
  if (published !== null && from > published) return false;
  if (isRecalled(document, sentence)) return false;
  // at 5 p.m., where no day was told yet
  if (isHourAlone(document, time)) return false;
  // had been unaccounted for since Monday, the worst since a May 5 raid
  if (/\bsince (?:an? |the )?$/iu.test(before) && !isCareSince(document, time)) return false;
  // spent the past two days at the house
  if (
    from !== to &&
    /^(?:(?:the|these|those)\s)?(?:past|last|previous)\s.*days$/iu.test(time.exact)
  )
    return false;
  // a guide to New Year’s Day, months off: a feast by its name
  if (published !== null && feast.test(time.exact) && daysBetween(to, published) > 7) return false;
  return !isPrintedTime(document, sentence, time);
};

/** The video was released on Wednesday. The man had fired at about 9 p.m.: not Wednesday’s hour. */
const isOfSequel = ({ derived, time }: DayMention, mentions: readonly DayMention[]): boolean => {
  if (!derived || ownDay.test(time.exact)) return false;
  const bases = mentions.filter((one) => !one.derived && one.time.from === time.from);
  return bases.length > 0 && bases.every(({ kind }) => kind !== null && gains[kind] < 0);
};

/** He died on Sept. 3, according to an autopsy released on Thursday, the day of the report itself. */
const isOfReport = (
  { kind, time }: DayMention,
  mentions: readonly DayMention[],
  today: string | null,
): boolean =>
  kind === 'after' &&
  time.from === today &&
  mentions.some((one) => one.kind !== null && one.kind !== 'court' && one.kind !== 'after');

/** The bridge was reopened on May 3: a day of its past, and of no happening */
const isOfOpening = (document: Document, { sentence, time }: DayMention): boolean =>
  /^(?:re-?open|inaugurate|renovate|refurbish|commission|unveil)$/u.test(
    clauseOfTime(document, sentence, time)?.lemma ?? '',
  );

/** 2 a.m. Sunday, Noon on May 3, tonight; not 11 p.m. that night */
const ownDay = /\b(?:\p{Lu}\p{Ll}+day|[Tt]o(?:day|night))\b|\s\p{Lu}\p{Ll}{2}/u;

/** The first week, month or year that the opening tells the happening of: last week’s quakes, the April shooting, was shot last year. */
const periodOf = (document: Document): DayRange | null => {
  for (const sentence of document.sentences.slice(0, 4)) {
    const tokens = document.tokens.slice(sentence.first, sentence.last);
    for (const time of sentence.times) {
      const { from, to, precision } = time;
      if (!/^(?:week|month|year)$/u.test(precision ?? '') || from === null || to === null) continue;
      if (daysBetween(from, to) > 366) continue;
      const kind = kindOfVerb(document, clauseOfTime(document, sentence, time), time);
      if (kind === 'happening' || hasNoun(tokens, time)) return { from, to };
    }
  }
  return null;
};

/**
 * The day on which the main happening took place, as far as the text tells. Where it tells none but
 * is itself dated, its day and the one before.
 */
export const mainDate = (document: Document): DayRange | null => {
  const { published, publishedFrom } = document.article;
  const today = published?.slice(0, 10) ?? null;
  const mentions = document.sentences.flatMap((sentence) =>
    sentence.times
      .filter((time) => isTold(document, sentence, time))
      .map((time) => readMention(document, sentence, time)),
  );
  const period = periodOf(document);
  const days = new Map<string, { range: DayRange; weight: number }>();
  for (const mention of mentions) {
    const deed = deedBefore(document, mention.sentence, mention.time);
    if (!deed && (mention.kind === 'court' || isOfSequel(mention, mentions))) continue;
    if (!deed && isOfReport(mention, mentions, today)) continue;
    if (!deed && isOfOpening(document, mention)) continue;
    const { from, to } = mention.time;
    const range = deed
      ? { from: deed.day, to: deed.day }
      : { from: from as string, to: to as string };
    const weight = deed
      ? Math.exp(gains.happening + gains.sentence + earliness(mention))
      : weigh(document, mention, today);
    const isOut = period !== null && (range.to < period.from || range.from > period.to);
    const key = `${range.from} ${range.to}`;
    const sum =
      (isOut ? weight * Math.exp(gains.otherPeriod) : weight) + (days.get(key)?.weight ?? 0);
    days.set(key, { range, weight: sum });
  }
  const heaviest = [...days.values()].sort((a, b) => b.weight - a.weight)[0];
  if (heaviest) return heaviest.range;
  // KABUL (Oct. 6, 2011) Two guards were hurt …
  if (today === null || publishedFrom === 'front matter') return null;
  return { from: isoDay(Date.parse(today) - dayLength), to: today };
};
