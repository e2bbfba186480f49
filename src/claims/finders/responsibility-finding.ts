/**
 * What a clause is found to say, gathered one by one: somebody did it, is blamed, claims or denies it.
 */
import type { Clause } from '../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import type { ResponsibilityClaim } from '../../model/claim.ts';
import { isActor } from './actors.ts';

type Stance = ResponsibilityClaim['stance'];

export interface Finding {
  actor: NounPhrase;
  stance: Stance;
  rule: string;
  confidence: number;
  /** The last token of the words that say it. */
  last?: number;
}

export interface Gathered {
  found: Finding[];
  /** Adds one, where the phrase names somebody who can act. */
  add: (actor: NounPhrase | undefined, stance: Stance, rule: string, confidence: number) => void;
  /** What stands after one of these prepositions. */
  after: (prepositions: RegExp) => NounPhrase | undefined;
}

/** A clause with what its verb’s rule looks at, and with what is found in it. */
export interface Telling extends Gathered {
  document: Document;
  sentence: Sentence;
  clause: Clause;
  subject: NounPhrase | undefined;
  object: NounPhrase | undefined;
  /** Whom an act befalls, in either voice: “blamed Karsia”, “Karsia was blamed”. */
  told: NounPhrase | undefined;
  /** The clause behind it. */
  next: Clause | undefined;
}

/** Begins to gather what one clause says. */
export const gatherFindings = (document: Document, { prepositions }: Clause): Gathered => {
  const found: Finding[] = [];
  return {
    found,
    add: (actor, stance, rule, confidence) => {
      if (isActor(document, actor)) found.push({ actor, stance, rule, confidence });
    },
    after: (words) => prepositions.find(({ preposition }) => words.test(preposition))?.phrase,
  };
};
