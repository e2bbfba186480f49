/**
 * The tense around an expression, by the nearest telling word of its sentence: before it, else
 * after it. “will meet on Friday” looks forward, “was shot on Friday” back.
 */
import type { LexedText } from './lex-times.ts';
import { compilePattern, setOf } from './time-pattern.ts';

/** “begun”: told as gone by, however far the day lies back. */
export type Tense = 'past' | 'begun' | 'future' | null;

// will meet · planned to meet · set for · is to meet · is due · not a would-be robber
// … and their participle: will be buried, is due to be released
const ahead = '(FUTURE (?!DASH)|INTENT (to|for)|BE to|BE due) ((WORD|to){0,2} BE WORD? PASTVERB)?';
const telling = compilePattern(`(${ahead}|PASTVERB)`);
const future = compilePattern(`^${ahead}`);
const isAhead = compilePattern(ahead);
// will cut a combined 32 jobs starting Thursday
const startsOn = /\b(?:starting|beginning|effective)\s+(?:on\s+)?$/iu;
// as early as Friday, due Friday
const aheadAt = setOf('as due');
// The funeral is on Saturday
const isSet = compilePattern('BE on?$');
const isPast = compilePattern('PASTVERB');
const endsPast = compilePattern('PASTVERB (in|on)$');
/** True of codes that hold a pattern, whose flag “g” lets no test begin anew. */
const has = (codes: string, pattern: RegExp): boolean => codes.search(pattern) >= 0;
const edge = setOf('STOP BREAK');
const clauseEdge = setOf('STOP BREAK COMMA');
const reach = 30;

/** Index of the nearest edge, going one way. */
const edgeFrom = (
  codes: string,
  from: number,
  step: -1 | 1,
  edges: ReadonlySet<string>,
): number => {
  let i = from;
  for (
    let left = reach;
    left > 0 && i >= 0 && i < codes.length && !edges.has(codes[i] ?? '');
    left--
  )
    i += step;
  return i;
};

const tenseOf = (found: string | undefined): Tense => {
  if (found === undefined) return null;
  return found.match(future) ? 'future' : 'past';
};

// since October, since the war in Norden began early in October
const befell =
  /\b(?:killed|died|injured|wounded|attacked|exploded|crashed|struck|collapsed|sank)\b[^,;:.]{0,60}\b(?:in|on)\s(?:early\s|late\s|mid-)?$/iu;
const leading =
  /^(?:(?:back|earlier|early|late|later),?\s)?(?:(?:in|on)\s)?(?:early\s|late\s|mid-)?$/iu;
const sinceThen = /\bsince\b(?:(?!\b(?:to|will|would)\b)[^.,;:!?]){0,60}$/iu;

/** Tense of the clause around the tokens from `first` up to `last`. */
export const tenseAt = ({ codes, starts, text }: LexedText, first: number, last: number): Tense => {
  if (aheadAt.has(codes[first] ?? '') || aheadAt.has(codes[first - 1] ?? '')) return 'future';
  if (codes.slice(Math.max(0, first - 2), first).match(isSet)) return 'future';
  const start = starts[first] ?? 0;
  if (sinceThen.test(text.slice(Math.max(0, start - 70), start))) return 'begun';
  const opening = edgeFrom(codes, first - 1, -1, edge) + 1;
  const told = codes.slice(opening, first);
  // In January, a bomb killed two: not the January to come
  const rest = codes.slice(last, edgeFrom(codes, last, 1, edge));
  const before = text.slice(starts[opening], start);
  const leads = leading.test(before);
  if (leads && has(rest, isPast) && !has(rest, isAhead)) return 'begun';
  // was held in January, killed two in the north in January, in a text of November
  const isDone = has(told, endsPast) || befell.test(before);
  if (isDone && !has(told, isAhead)) return 'begun';
  if (startsOn.test(text.slice(Math.max(0, start - 16), start)) && has(told, isAhead))
    return 'future';
  // its own clause first, then the rest of the sentence
  for (const edges of [clauseEdge, edge]) {
    const left = codes.slice(edgeFrom(codes, first - 1, -1, edges) + 1, first);
    const earlier = tenseOf([...left.matchAll(telling)].at(-1)?.[0]);
    if (earlier) return earlier;
    const right = codes.slice(last, edgeFrom(codes, last, 1, edges));
    const after = tenseOf(right.match(telling)?.[0]);
    if (after) return after;
  }
  return null;
};
