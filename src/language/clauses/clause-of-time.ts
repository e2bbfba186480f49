/**
 * A time expression → the clause that it stands in, which tells what happened then or who said it then.
 */
import type { Document, Sentence } from '../document.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { reportsAt } from '../reports/reports-at.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import type { Clause } from './clauses.ts';

const verbOf = (document: Document, { verb }: Clause): Token => document.tokens[verb] as Token;

/**
 * The clause that a time stands in: of the nearest verb before it, else of the first one after it.
 * She survived and, last week, became …: what commas set off after an “and” is told of the next verb.
 * In May nine died, and in June a quake killed two: so is what stands before its subject, as in
 * He said, “Over the weekend, we conducted a raid”; said that on Monday men shot a clerk.
 * Denied murdering a clerk at Norden Crown Court on Friday: what was said there, not the deed.
 */
export const clauseOfTime = (
  document: Document,
  { first, clauses, phrases, start: begin, end: close }: Sentence,
  { start, end }: TimeExpression,
): Clause | undefined => {
  const { text } = document.article;
  const told = text.slice(begin, start);
  const inCourt = atCourt.test(told);
  const before = clauses.findLast(
    (clause) =>
      verbOf(document, clause).end <= start &&
      !(inCourt && /ing$/u.test(verbOf(document, clause).lower)),
  );
  const after = clauses.find((clause) => verbOf(document, clause).start >= end);
  const opens =
    /\band,\s(?:(?:on|in|at|early|late)\s){0,2}$/u.test(told) &&
    /^,\s/u.test(text.slice(end, close));
  const subject = document.tokens[after?.subjects[0]?.first ?? -1]?.start;
  const leads =
    /(?:[,;]\s(?:and|but|while)\s|\bthat\s|[“"])(?:(?:on|in|over|during|early|late)\s){0,2}$/iu.test(
      told,
    ) &&
    subject !== undefined &&
    /^,?\s$/u.test(text.slice(end, subject));
  const isSubjects =
    before !== undefined &&
    after !== undefined &&
    after.form !== 'ing' &&
    (isCue(document, before) ||
      beginsAnew(document, after, first) ||
      standsBehindAs(document, after, { start })) &&
    standsInSubject(document, phrases, after, before.verb, { start, end });
  return (opens || leads || isSubjects ? after : before) ?? after;
};

/**
 * Nobody claimed it, but the rebels last Monday vowed to go on; while nobody claimed the attack, the
 * prime minister on Sunday blamed Delos: a clause of its own.
 */
const beginsAnew = ({ tokens }: Document, { subjects }: Clause, opens: number): boolean => {
  const joins = tokens[(subjects[0]?.first ?? 0) - 1]?.lower ?? '';
  return /^(?:and|but)$/u.test(joins) || (joins === ',' && isSubordinate.has(tokens[opens]));
};

const isSubordinate = wordClass(/^(?:while|although|though|as|when|after|before|because|since)$/u);

/** the Front claimed a raid as officials on Friday raised its toll: the time stands between “as” and its verb */
export const standsBehindAs = (
  { tokens }: Document,
  { subjects: [subject], verb }: Clause,
  { start }: Pick<TimeExpression, 'start'>,
): boolean =>
  subject !== undefined &&
  tokens[subject.first - 1]?.lower === 'as' &&
  (tokens[subject.last - 1]?.end ?? 0) <= start &&
  start < (tokens[verb]?.start ?? 0);

/** True: what is told hangs on the verb: said, told reporters; not: a review of a raid that killed ten says. */
export const isCue = (document: Document, clause: Clause): boolean => {
  const { start, end } = verbOf(document, clause);
  const ofThing =
    clause.relative && /^(?:that|which)$/u.test(document.tokens[clause.first - 1]?.lower ?? '');
  return reportsAt(document, start).some(
    ({ words, cue }) =>
      words.start <= start && words.end >= end && !(ofThing && clause.verb < cue.first),
  );
};

/** said the raid on Friday killed two, said a raid on Friday in the town of Ostrov began with a blast: of the raid */
const standsInSubject = (
  { article: { text }, tokens }: Document,
  phrases: readonly NounPhrase[],
  { subjects }: Clause,
  told: number,
  { start, end }: Pick<TimeExpression, 'start' | 'end'>,
): boolean => {
  const endOf = ({ last }: NounPhrase): number => tokens[last - 1]?.end ?? 0;
  const isBefore = (one: NounPhrase): boolean =>
    one.first > told &&
    endOf(one) <= start &&
    /^[ ](?:(?:on|in|at|early|late) )*$/u.test(text.slice(endOf(one), start));
  if (subjects.some(isBefore)) return true;
  // in the town of Ostrov: up to the time
  let place = subjects[0];
  while (place && tokens[place.first - 1]?.pos === 'ADP') {
    const { first } = place;
    if (tokens[first - 2]?.end === end) return phrases.some(isBefore);
    place = phrases.find(({ last }) => last === first - 1);
  }
  return false;
};

/** In the words before a time: pleaded at Norden Crown Court on. */
export const atCourt = /\b(?:at|in|before) (?:\p{Lu}[\p{L}'’]* ){1,5}Court,?(?: on)? $/u;
