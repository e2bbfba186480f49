/**
 * A time that tells when something was done about a happening, and by how many days that came after it:
 * the day of the happening.
 */
import { tellsOfHappening } from '../acts/acts.ts';
import { isTelling } from '../acts/telling-clauses.ts';
import type { Document, Sentence } from '../document.ts';
import { wordValue } from '../quantities/figures.ts';
import { dayOfIso, isoOf, spanAway } from '../times/calendar.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import { clauseOfTime } from './clause-of-time.ts';
import type { Clause } from './clauses.ts';

const dayAfter = /^[^.;]{0,60}?[,—–-]\s?(?:(?:only|just|about)\s)?(\S+)\s(day|week)s?\safter\b/iu;

/** The shipwreck occurred on Saturday, took place on Saturday: its own day */
const happens = ({ tokens }: Document, { lemma, last }: Clause): boolean =>
  /^(?:occur|happen)$/u.test(lemma) || (lemma === 'take' && tokens[last]?.lower === 'place');

/**
 * was arrested on Saturday, a day after the boy was shot: Friday, told up to the “after”. Not: a bomb went
 * off on Saturday, a day after the boy was shot.
 */
export const deedBefore = (
  document: Document,
  sentence: Sentence,
  time: TimeExpression,
): { day: string; end: number } | null => {
  const { article, tokens } = document;
  const { phrases, clauses, end } = sentence;
  const after = dayAfter.exec(article.text.slice(time.end, end));
  const [, words = '', unit] = after ?? [];
  const count = /^an?$/iu.test(words) ? 1 : wordValue(words.toLowerCase());
  const day = time.from === time.to ? dayOfIso(time.from) : null;
  if (!after || count === null || day === null) return null;
  const rest = time.end + after[0].length;
  const isBehind = (at: number): boolean => (tokens[at]?.start ?? 0) >= rest;
  const tellsDeed =
    phrases.some((phrase) => isBehind(phrase.first) && tellsOfHappening(document, phrase)) ||
    clauses.some((clause) => isBehind(clause.verb) && isTelling(document, clause));
  const clause = clauseOfTime(document, sentence, time);
  if (!tellsDeed || (clause && (isTelling(document, clause) || happens(document, clause))))
    return null;
  const before = spanAway(day, unit?.toLowerCase() as 'day' | 'week', -count);
  return before === null ? null : { day: isoOf(before), end: rest };
};
