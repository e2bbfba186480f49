/**
 * A place in a sentence → the noun phrases of the list that begins there.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { namesPerson } from './outcome-words.ts';
import { isReportingVerb } from '../../../language/reports/cues.ts';

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

/** two clerks and a guard, the mayor said; a boy, the mayor, Ann Orlov, said: who tells of them is none of them */
const tells = (
  { tokens }: Document,
  { clauses, phrases }: Sentence,
  phrase: NounPhrase,
): boolean => {
  const name =
    tokens[phrase.last]?.text === ',' &&
    phrases.find(({ first }) => first === phrase.last + 1 && tokens[first]?.pos === 'PROPN');
  const end = name && tokens[name.last]?.text === ',' ? name.last + 1 : phrase.last;
  return clauses.some(
    ({ lemma, subjects, first }) =>
      subjects[0] === phrase && first === end && isReportingVerb(lemma),
  );
};

/** The noun phrases of a list that begins at a place: a clerk, two guards and John Marten, 44. */
export const listFrom = (document: Document, sentence: Sentence, at: number): NounPhrase[] => {
  const { tokens } = document;
  const list: NounPhrase[] = [];
  let next = sentence.phrases.find(({ first }) => first === at);
  while (next) {
    list.push(next);
    const end = endOfMember(document, sentence, next);
    let i = pastPlace(document, sentence, end);
    if (/^[,;]$/u.test(tokens[i]?.lower ?? '')) i++;
    const joined = tokens[i]?.lower === 'and';
    if (joined) i++;
    if (i === end) break;
    const item = sentence.phrases.find(({ first }) => first === i);
    next = item && (joined || !tells(document, sentence, item)) ? item : undefined;
  }
  return list;
};

/** Where what describes a member ends: Ann Orlov (31) of Norden, John Marten, 44, who lived in Alder; */
const endOfMember = (
  document: Document,
  sentence: Sentence,
  { last, head }: NounPhrase,
): number => {
  const { tokens } = document;
  let end = last;
  for (;;) {
    const at = end + Number(tokens[end]?.lower === ',');
    const age = lengthOfAge(document, end) || lengthOfTitle(document, sentence, end, head);
    const more = age || lengthOfHome(document, sentence, at, head);
    if (more === 0) break;
    end = age > 0 ? end + more : at + more;
  }
  if (tokens[end]?.lower !== ',' || !/^wh(?:o|ose)$/u.test(tokens[end + 1]?.lower ?? ''))
    return end;
  const semicolon = tokens.findIndex(({ text }, i) => i > end && text === ';');
  return semicolon > end && semicolon < sentence.last ? semicolon : end;
};

/** How many tokens an age takes up: (31) · , 31 before a mark, “and” or a home */
const lengthOfAge = ({ tokens }: Document, at: number): number => {
  const [open, age, close] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (!/^\d{1,2}$/u.test(age ?? '')) return 0;
  if (open === '(' && close === ')') return 3;
  return open === ',' && /^(?:[,;.()]|and|of|from)$/u.test(close ?? '.') ? 2 : 0;
};

/** How many tokens take up who somebody is: Ann Orlov, a clerk; not: Ann Orlov, a clerk and two guards */
const lengthOfTitle = (
  { tokens }: Document,
  { phrases }: Sentence,
  at: number,
  head: number,
): number => {
  if (tokens[at]?.text !== ',' || tokens[head]?.pos !== 'PROPN') return 0;
  if (!/^(?:an?|the)$/u.test(tokens[at + 1]?.lower ?? '')) return 0;
  const title = phrases.find(({ first }) => first === at + 1);
  const isTitle = title && namesPerson(tokens[title.head]?.lower ?? '');
  return isTitle && /^[,;.]$/u.test(tokens[title.last]?.text ?? '') ? title.last - at : 0;
};

/** How many tokens a home takes up: of Norden, from Norden; not: a man of the law */
const lengthOfHome = (
  { tokens }: Document,
  { phrases }: Sentence,
  at: number,
  head: number,
): number => {
  if (!/^(?:of|from)$/u.test(tokens[at]?.lower ?? '') || tokens[head]?.pos !== 'PROPN') return 0;
  const home = phrases.find(({ first }) => first === at + 1);
  return home && tokens[home.head]?.pos === 'PROPN' ? home.last - at : 0;
};
