/**
 * Document → the times at which things happened. Lengths of time, dates of printing, plans, and the
 * days on which the news was told make no claim.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import { deedBefore } from '../../language/clauses/deed-before.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { clauseOfTime, standsBehindAs } from '../../language/clauses/clause-of-time.ts';
import {
  describesNoun,
  isBound,
  isPrintedTime,
  isReportTime,
  isStampTime,
  isTally,
} from '../../language/clauses/time-clauses.ts';
import { tellsOfHappening } from '../../language/acts/acts.ts';
import { isTelling } from '../../language/acts/telling-clauses.ts';
import type { Token, TokenRange } from '../../language/words/tokenize.ts';
import { wordClass } from '../../language/words/word-class.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Draft } from '../claim-type.ts';

type PlacedTime = TimeExpression & { from: string; to: string };

const dayLength = 86_400_000;
const lengthInDays = ({ from, to }: PlacedTime): number =>
  from === to ? 1 : (Date.parse(to) - Date.parse(from)) / dayLength + 1;
const longestMonth = 31;

/** in 1998: a year alone is told, not part of a name or a count */
const yearly = /\b(?:in|during)\s+$/iu;
/** Friday’s anniversary */
const celebrated = /^['’]?s?\s*(?:\w+\s)?(?:birthday|anniversary|deadline|election)/iu;

/** “Update at 3:53 p.m.”, a stamp of the page; as near as the one two weeks ago, which is another */
const isOfElse = /\bupdated?\s(?:at|on)\s$|\bthe ones?\s(?:of\s|from\s)?$/iu;

/** exploded three days before the vote on 5 March: the day of what came after */
const isOfLater = (before: string): boolean =>
  /\b(?:days?|weeks?|months?|years?)\s(?:before|ahead of)\s(?:the|an?|his|her|their|its)\s[^,.;:]{2,40}\son\s$/iu.test(
    before,
  );

const isPlaced = (time: TimeExpression): time is PlacedTime =>
  time.from !== null && time.to !== null;

/** The time as a claim’s rule names it; null where it tells no happening. */
const ruleOf = (document: Document, sentence: Sentence, time: PlacedTime): string | null => {
  const { text, published } = document.article;
  const before = text.slice(Math.max(sentence.start, time.start - 20), time.start);
  if (published !== null && time.from > published.slice(0, 10)) return null;
  if (isPrintedTime(document, sentence, time) || isStampTime(document, sentence, time)) return null;
  if (isBound(document, sentence, time)) return null;
  if (celebrated.test(text.slice(time.end, time.end + 30))) return null;
  if (isOfElse.test(before) || isOfLater(text.slice(sentence.start, time.start))) return null;
  if (isOfAnyDay(text, time) || isOfWords(text, time) || isOfSpeaker(document, time)) return null;
  if (isAhead(document, sentence, time) || isOfRank(text, sentence, time)) return null;
  if (lengthInDays(time) > longestMonth) {
    // not “in the past decade”
    const isYear =
      time.precision === 'year' && !/\b(?:past|last|recent|next|few)\b/iu.test(time.exact);
    return isYear && yearly.test(before) ? 'date/year' : null;
  }
  // clarified on Feb. 5: a day told by its date is worth telling, “said Monday” is routine
  const clause = clauseOfTime(document, sentence, time);
  // not in Sunday’s stampede, whose toll rose
  // not: the victim of a raid on Sunday was named
  const isOfDeed = describesNoun(document, sentence, time) || isOfNoun(document, sentence, time);
  const after = clause && !isOfDeed && isAftermath(document, clause);
  if (after || isReportTime(document, sentence, time))
    return /\d/u.test(time.exact) ? 'date/report' : null;
  if (clause && (isSequel(document, clause) || isTalk.test(clause.lemma))) return null;
  if (clause && time.time !== null && isOfCare(document, clause)) return null;
  if (clause && (isOfCondition(document, clause) || isInCourt(document, clause))) return null;
  if (isOfSort(text, time)) return null;
  if (clause && (isOfALife(document, clause) || isWarning(document, clause))) return null;
  if (clause && (isOfACareer(document, clause) || isOfAnOffice(document, clause))) return null;
  if (clause && isBeforehand(document, sentence, clause, time)) return null;
  if (clause && isFollowing(document, sentence, clause, time)) return null;
  return clause ? 'date/clause' : 'date/phrase';
};

/** the struggle looks set to go on in 2020, written in its January: what is still to come */
const isAhead = (document: Document, sentence: Sentence, time: PlacedTime): boolean => {
  const today = document.article.published?.slice(0, 10);
  const clause = clauseOfTime(document, sentence, time);
  // four men are expected to appear in court later today, the council is due to meet at 6 p.m.
  const [be, due] = document.tokens.slice((clause?.first ?? 3) - 3, (clause?.first ?? 3) - 1);
  const isDue =
    clause?.form === 'infinitive' && /^(?:expected|due|set|scheduled)$/u.test(due?.lower ?? '');
  if (isDue && (time.to === today || /^(?:is|are)$/u.test(be?.lower ?? ''))) return true;
  if (!today || time.to < today) return false;
  if (time.to === today || lengthInDays(time) <= 8) return false;
  return clause?.form === 'infinitive' || clause?.modal === 'will';
};

/** the fifth raid in the province this month, the deadliest flood this year: of what it is one */
const isOfRank = (text: string, sentence: Sentence, { start, exact }: PlacedTime): boolean =>
  /^this (?:week|month|year)$/iu.test(exact) && ranked.test(text.slice(sentence.start, start));
const ranked =
  /(?:\bthe|['’]s)\s(?:\p{L}{3,}est|worst|most\s\p{L}+|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s[^,;:]{3,60}$/iu;

/** pupils on an overnight trip: of what sort it was; not: an overnight raid */
const isOfSort = (text: string, { exact, end }: PlacedTime): boolean =>
  /^overnight$/iu.test(exact) &&
  /^\s(?:\p{L}+\s)?(?:trip|voyage|journey|crossing|flight|train|bus|ferry|stay|camp|shift)s?\b/iu.test(
    text.slice(end, end + 30),
  );

/** on a morning like this; home from the Saturday market: no day in particular */
const isOfAnyDay = (text: string, { start, end }: PlacedTime): boolean => {
  const told = text.slice(Math.max(0, start - 4), end + 20);
  return /\ban?\s(?:\p{L}+\s)?\p{L}+\slike\s|\bthe\s\p{L}+\s(?:market|newspaper|edition|supplement)\b/iu.test(
    told,
  );
};

/** “what we saw in Ostrov today,” she wrote: the day on which she did, which the text may not tell */
const isOfSpeaker = (
  { quotations }: Document,
  { start, end, exact, relativeTo }: PlacedTime,
): boolean =>
  relativeTo !== null &&
  /^(?:(?:early|earlier|late|later) )?(?:today|tonight|yesterday|this \p{L}+|last night)\b/iu.test(
    exact,
  ) &&
  quotations.some((quoted) => quoted.start < start && end < quoted.end);

/** his Dec. 19 announcement, in Friday’s statement, Sunday’s talks, came on Sunday to discuss it: when something was said or settled */
const isOfWords = (text: string, { start, end }: PlacedTime): boolean =>
  endsSettled.test(text.slice(Math.max(0, start - 24), start)) ||
  opensSettled.test(text.slice(end, end + 24)) ||
  /^[^.;“”"]{0,40}\bto (?:discuss|brief|consult)\b/u.test(text.slice(end, end + 60)) ||
  (/^['’]s (?:meeting|talks|summit)\b/u.test(text.slice(end, end + 24)) &&
    // a bomb went off at Sunday’s meeting
    !/\b(?:at|during|attack on|attacked)\s(?:the\s)?$/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ));
const settled =
  '(?:announcement|statement|decision|speech|phone call|letter|tweet|interview|ruling|briefing|(?:news|press) (?:conference|release|briefing)|remarks|communiqué|broadcast)';
const endsSettled = new RegExp(String.raw`\b${settled}\s$`, 'iu');
const opensSettled = new RegExp(String.raw`^(?:['’]s)?\s${settled}\b`, 'iu');

/**
 * The toll rose on Monday, families identified their dead on Tuesday, a flight recorder was recovered on
 * Wednesday: what is known or done after it.
 */
const isAftermath = (document: Document, clause: Clause): boolean =>
  isTally(document, clause) ||
  /^(?:identify|mourn|bury|cremate|grieve)$/u.test(clause.lemma) ||
  (/^(?:recover|retrieve)$/u.test(clause.lemma) &&
    [...clause.subjects, ...clause.objects].some(({ head }) =>
      /^(?:box(?:es)?|recorders?|wreckage|remains)$/u.test(document.tokens[head]?.lower ?? ''),
    ));

/** The minister briefed the president on Friday: of what was to come, or had been. */
const isTalk = /^(?:brief|debrief|consult|inform|notify|phone|telephone)$/u;

/** The consulate suspended all visits on Friday, a statement released on Sunday: what offices do about it. */
const isOfAnOffice = (
  { tokens }: Document,
  { lemma, particle, subjects, objects }: Clause,
): boolean =>
  /^(?:suspend|cancel|postpone|adjourn|reopen|sign|impose|summon|ratify|waive)$/u.test(lemma) ||
  (lemma === 'put' && particle === 'off') ||
  (/^(?:issue|release|publish|post)$/u.test(lemma) &&
    (objects.some(({ head }) => isPaper.has(tokens[head]) || isPicture.has(tokens[head])) ||
      subjects.some(({ head }) => isPaper.has(tokens[head]))));

const isPaper = wordClass(/^(?:statement|report|letter|communiqué|message|figures)$/u);
const isPicture = wordClass(/^(?:videos?|photos?|recordings?)$/u);

/** He was pronounced dead at 6:15 p.m., was listed in stable condition around 7 p.m.: hours of a clinic */
const isOfCare = ({ tokens }: Document, { lemma, voice, last }: Clause): boolean =>
  (lemma === 'be' && /^(?:pronounced|declared)$/u.test(tokens[last]?.lower ?? '')) ||
  (voice === 'passive' &&
    /^(?:list|report|describe)$/u.test(lemma) &&
    tokens.slice(last, last + 6).some(({ lower }) => lower === 'condition'));

/** He was in serious but stable condition Thursday, a day after the raid: how he was by then */
const isOfCondition = ({ tokens }: Document, { lemma, last }: Clause): boolean =>
  /^(?:be|remain)$/u.test(lemma) &&
  tokens[last]?.lower === 'in' &&
  tokens.slice(last, last + 7).some(({ lower }) => lower === 'condition');

/** The suspect appeared in court on Saturday: days after what he is charged with. */
const isInCourt = ({ tokens }: Document, { lemma, last }: Clause): boolean =>
  lemma === 'appear' &&
  tokens[last]?.lower === 'in' &&
  tokens.slice(last, last + 6).some(({ lower }) => lower === 'court');

/** She survived and, last week, became the youngest to receive the prize; not: police received a call at 9 p.m. */
const isOfALife = ({ tokens }: Document, { lemma, objects }: Clause): boolean =>
  /^(?:become|win|award|graduate|marry|elect|appoint|retire)$/u.test(lemma) ||
  (lemma === 'receive' && !objects.some(({ head }) => isReceived.has(tokens[head])));
const isReceived = wordClass(/^(?:calls?|reports?|alerts?|complaints?|wounds?|injur(?:y|ies))$/u);

/** He took his post a month ago, left office in May. */
const isOfACareer = ({ tokens }: Document, { lemma, objects }: Clause): boolean =>
  /^(?:take|assume|begin|start|leave|quit|hold)$/u.test(lemma) &&
  objects.some(({ head }) =>
    /^(?:post|office|job|oath|career|position)$/u.test(tokens[head]?.lower ?? ''),
  );

/**
 * A bomb killed two guards who had come on Monday, a bus that had left Ostrov on Monday fell into a gorge:
 * what was before that of which the sentence tells. Not: killed a guard who had been shot on Monday.
 */
const isBeforehand = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  time: PlacedTime,
): boolean => {
  const { tokens, article } = document;
  const [had, verb] = [tokens[clause.first], tokens[clause.verb]];
  if (!clause.relative || had?.lower !== 'had' || isTelling(document, clause)) return false;
  // killed ten guards, two of whom had come in May, on Monday: no longer of those who came
  const isOther = article.text.slice(verb?.end ?? 0, time.start).includes(',');
  // on Monday, two guards who had come there were killed: told of all
  const isBehind = verb !== undefined && verb.end <= time.start;
  return (
    isBehind &&
    !isOther &&
    !describesNoun(document, sentence, time) &&
    sentence.clauses.some((other) => other !== clause && isTelling(document, other))
  );
};

/**
 * The driver was held on Friday after a crash on Thursday killed ten, crews searched on Friday for those
 * missing in Thursday’s flood: what was done days after that of which the sentence tells. Not: at 9 p.m. a
 * crowd had gathered for a man who was shot on Thursday.
 */
const isFollowing = (
  document: Document,
  sentence: Sentence,
  clause: Clause,
  time: PlacedTime,
): boolean =>
  time.time === null &&
  !isTelling(document, clause) &&
  !describesNoun(document, sentence, time) &&
  !isOfNoun(document, sentence, time) &&
  sentence.times.filter(isPlaced).some((other) => {
    if (other.to >= time.from || isBound(document, sentence, other)) return false;
    const told = clauseOfTime(document, sentence, other);
    const isOther = told !== undefined && told !== clause && isTelling(document, told);
    return isOther || isOfNoun(document, sentence, other);
  });

/** Thursday’s crash, a crash in Ostrov on Thursday; not: the crash was looked into on Thursday */
const isOfNoun = (
  document: Document,
  { phrases, clauses }: Sentence,
  time: PlacedTime,
): boolean => {
  const startOf = (at: number): number => document.tokens[at]?.start ?? 0;
  return phrases.some((phrase) => {
    const end = document.tokens[phrase.last - 1]?.end ?? 0;
    const holds = startOf(phrase.first) <= time.start && time.end < end;
    const leads =
      end <= time.start &&
      !clauses.some(
        (clause) =>
          (startOf(clause.verb) > end && startOf(clause.verb) < time.start) ||
          // a raid in the capital as officials on Saturday put its toll at nine
          standsBehindAs(document, clause, time),
      );
    return (holds || leads) && tellsOfHappening(document, phrase);
  });
};

/** A vigil was held on Friday, the funeral took place on Monday: what follows a happening. */
const isSequel = ({ tokens }: Document, { lemma, subjects, objects }: Clause): boolean =>
  /^(?:hold|take|be|begin|start|attend|gather)$/u.test(lemma) &&
  [...subjects, ...objects].some(({ head }) =>
    /^(?:vigil|funeral|burial|memorial|hearing|trial|inquest|service|ceremony)s?$/u.test(
      tokens[head]?.lower ?? '',
    ),
  );

/** A gale warning was issued at 5 a.m., ran until noon: what was feared, not what happened. */
const isWarning = ({ tokens }: Document, { lemma, subjects, objects, voice }: Clause): boolean =>
  /^(?:issue|give|send|post|raise|lift|be|expire|run)$/u.test(lemma) &&
  (voice === 'passive' || objects.length === 0 ? subjects : objects).some(({ head }) =>
    /^(?:warning|alert|advisory|forecast|advice|watch)(?:e?s)?$/u.test(tokens[head]?.lower ?? ''),
  );

const confidences: Readonly<Record<string, number>> = {
  'date/clause': 0.9,
  'date/phrase': 0.8,
  'date/range': 0.9,
  'date/report': 0.6,
  'date/year': 0.6,
};

/** The tokens of a stretch of a sentence, with the preposition before it. */
const rangeOf = (
  { tokens }: Document,
  sentence: Sentence,
  start: number,
  end: number,
): TokenRange => {
  let first = sentence.first;
  while (first < sentence.last - 1 && (tokens[first] as Token).end <= start) first++;
  let last = first + 1;
  while (last < sentence.last && (tokens[last] as Token).start < end) last++;
  const before = tokens[first - 1];
  const led = first > sentence.first && before && /^(?:on|in|at|during|over)$/u.test(before.lower);
  return { first: led ? first - 1 : first, last };
};

const opens = /\b(?:from|between)\s+$/iu;
const links = /^\s*(?:to|and|through|until|till|-|–)\s*$/iu;

/** from Monday to Wednesday, between March 3 and March 6: one claim of the whole time */
const joinRanges = (
  text: string,
  times: readonly PlacedTime[],
): { time: PlacedTime; joined: boolean }[] => {
  const found: { time: PlacedTime; joined: boolean }[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as PlacedTime;
    const next = times[i + 1];
    const together =
      next !== undefined &&
      next.to >= time.from &&
      opens.test(text.slice(Math.max(0, time.start - 10), time.start)) &&
      links.test(text.slice(time.end, next.start));
    if (!together) {
      found.push({ time, joined: false });
      continue;
    }
    const exact = text.slice(time.start, next.end);
    found.push({ time: { ...time, to: next.to, end: next.end, exact, time: null }, joined: true });
    i++;
  }
  return found;
};

/** Finds the times at which an article says that things happened. */
export const findDates = (document: Document): Draft<'date'>[] =>
  document.sentences.flatMap((sentence) =>
    joinRanges(document.article.text, sentence.times.filter(isPlaced)).flatMap(
      ({ time, joined }): Draft<'date'>[] => {
        const rule = ruleOf(document, sentence, time);
        if (rule === null || time.precision === null) return [];
        const named = joined ? 'date/range' : rule;
        // searched on Saturday, a day after a quake struck: Friday
        const deed = joined ? null : deedBefore(document, sentence, time);
        return [
          {
            fields: {
              type: 'date',
              from: deed?.day ?? time.from,
              to: deed?.day ?? time.to,
              precision: deed ? 'day' : time.precision,
              time: deed ? null : time.time,
              words: document.article.text.slice(time.start, deed?.end ?? time.end),
              relativeTo: time.relativeTo,
            },
            sentence,
            range: rangeOf(document, sentence, time.start, deed?.end ?? time.end),
            rules: [named],
            confidence: confidences[named] ?? 0.5,
          },
        ];
      },
    ),
  );
