/**
 * How relations are told to readers: by word and glyph before any colour.
 */
import type { Relation } from '../model/comparison.ts';

export interface RelationTerm {
  /** The word that stands beside a row. */
  word: string;
  glyph: string;
  /** What it means, in one sentence. */
  meaning: string;
}

export const relationTerms: Readonly<Record<Relation, RelationTerm>> = {
  differ: {
    word: 'Differ',
    glyph: '≠',
    meaning: 'Both cannot be true of the same thing.',
  },
  wording: {
    word: 'Worded differently',
    glyph: '“”',
    meaning: 'One statement by one speaker, given in different words.',
  },
  compatible: {
    word: 'Compatible',
    glyph: '≈',
    meaning: 'Both can be true, and one says more than the other.',
  },
  agree: { word: 'Agree', glyph: '=', meaning: 'The same value in each account.' },
  'not-comparable': {
    word: 'Not comparable',
    glyph: '∥',
    meaning: 'They look alike, but count different things or tell of different happenings.',
  },
  only: { word: 'Only one', glyph: '◐', meaning: 'One account alone says it.' },
};

/** The order in which tables and filters show relations: what a reader must not miss comes first. */
export const relationOrder = Object.keys(relationTerms) as Relation[];
