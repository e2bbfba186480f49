/**
 * The tense around an expression, by the nearest telling word of its sentence: before it, else
 * after it. “will meet on Friday” looks forward, “was shot on Friday” back.
 */
import type { LexedText } from './lex-times.ts';
import { setOf } from './time-pattern.ts';

export type Tense = 'past' | 'future' | null;

const future = setOf('FUTURE');
const past = setOf('PASTVERB');
const edge = setOf('STOP BREAK');
const reach = 30;

const look = (codes: string, from: number, step: -1 | 1): Tense => {
  for (let i = from, left = reach; left > 0; i += step, left--) {
    const code = codes[i];
    if (code === undefined || edge.has(code)) return null;
    if (future.has(code)) return 'future';
    if (past.has(code)) return 'past';
  }
  return null;
};

/** Tense of the clause around the tokens from `first` up to `last`. */
export const tenseAt = ({ codes }: LexedText, first: number, last: number): Tense =>
  look(codes, first - 1, -1) ?? look(codes, last, 1);
