/**
 * A place in a sentence → the noun phrases of the list that begins there.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isReportingVerb } from '../../../language/reports/cues.ts';

/** How many tokens an age takes up: 31, in “Ann Orlov, 31, and John Marten, 44”; (31) */
const lengthOfAge = ({ tokens }: Document, at: number): number => {
  const [open, age, close] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (open === '(' && /^\d{1,2}$/u.test(age ?? '') && close === ')') return 3;
  return /^\d{1,2}$/u.test(open ?? '') && age === ',' ? 2 : 0;
};

/** a candidate for the council and two guards: behind what an item hangs on, where “and” goes on */
const pastPlace = ({ tokens }: Document, { phrases, clauses }: Sentence, at: number): number => {
  if (!/^(?:of|for|from|in|at)$/u.test(tokens[at]?.lower ?? '')) return at;
  const held = phrases.find(({ first }) => first === at + 1);
  if (!held || tokens[held.last]?.lower !== 'and') return at;
  const next = phrases.find(({ first }) => first === held.last + 1);
  // and 12 people were hurt: told anew
  const opens = clauses.some(({ subjects }) => next !== undefined && subjects.includes(next));
  return next && !opens ? held.last : at;
};

/** two clerks and a guard, the mayor said: who tells of them is none of them */
const tells = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, subjects, first }) =>
      subjects[0] === phrase && first === phrase.last && isReportingVerb(lemma),
  );

/** The noun phrases of a list that begins at a place: a clerk, two guards and John Marten, 44. */
export const listFrom = (document: Document, sentence: Sentence, at: number): NounPhrase[] => {
  const { tokens } = document;
  const list: NounPhrase[] = [];
  let next = sentence.phrases.find(({ first }) => first === at);
  while (next) {
    list.push(next);
    let i: number = next.last;
    if (tokens[i]?.text === '(') i += lengthOfAge(document, i);
    if (tokens[i]?.lower === ',') i++;
    i += lengthOfAge(document, i);
    i = pastPlace(document, sentence, i);
    const joined = tokens[i]?.lower === 'and';
    if (joined) i++;
    if (i === next.last) break;
    const item = sentence.phrases.find(({ first }) => first === i);
    next = item && (joined || !tells(sentence, item)) ? item : undefined;
  }
  return list;
};
