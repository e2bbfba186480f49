/**
 * How relations are told to readers: by word and glyph before any colour.
 */
import type { Relation } from '../model/comparison.ts';

export interface RelationTerm {
  /** The word that stands beside a row. */
  word: string;
  /** The sign in plain text; pages draw it, since fonts disagree about it. */
  glyph: string;
  /** The sign as strokes in a square of 16, and what of it is filled. */
  strokes: string;
  filled?: string;
  /** What it means, in one sentence. */
  meaning: string;
}

export const relationTerms: Readonly<Record<Relation, RelationTerm>> = {
  differ: {
    word: 'Differ',
    glyph: '≠',
    strokes: 'M2.5 6h11M2.5 10h11M11 2.5 5 13.5',
    meaning: 'Both cannot be true of the same thing.',
  },
  wording: {
    word: 'Worded differently',
    glyph: '“”',
    strokes: '',
    filled:
      'M2 12V8.6C2 6 3.4 4.2 6 3.6v1.9C5 5.9 4.4 6.6 4.4 7.6H6.6V12ZM9 12V8.6c0-2.6 1.4-4.4 4-5v1.9c-1 .4-1.6 1.1-1.6 2.1h2.2V12Z',
    meaning: 'One statement by one speaker, given in different words.',
  },
  compatible: {
    word: 'Compatible',
    glyph: '≈',
    strokes:
      'M2.5 7c1.8-2.4 3.7-2.4 5.5-1s3.7 1.4 5.5-1M2.5 11.5c1.8-2.4 3.7-2.4 5.5-1s3.7 1.4 5.5-1',
    meaning: 'Both can be true, and one says more than the other.',
  },
  agree: {
    word: 'Agree',
    glyph: '=',
    strokes: 'M2.5 5.75h11M2.5 10.25h11',
    meaning: 'The same value in each account.',
  },
  'not-comparable': {
    word: 'Not comparable',
    glyph: '∥',
    strokes: 'M5.5 2.5v11M10.5 2.5v11',
    meaning: 'They look alike, but count different things or tell of different happenings.',
  },
  only: {
    word: 'Only one',
    glyph: '◐',
    strokes: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z',
    filled: 'M8 2.5a5.5 5.5 0 0 0 0 11Z',
    meaning: 'One account alone says it.',
  },
};

/** The order in which tables and filters show relations: what a reader must not miss comes first. */
export const relationOrder = Object.keys(relationTerms) as Relation[];
