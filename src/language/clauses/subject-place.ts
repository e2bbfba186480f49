/**
 * A verb group between the others of its sentence, and the place to its left where its subject may stand.
 */
import type { PhrasesByToken } from '../phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../words/tokenize.ts';
import type { Clause } from './verb-groups.ts';

/** A verb group and where its subject may stand. */
export interface Place {
  tokens: readonly Token[];
  range: TokenRange;
  phraseAt: PhrasesByToken;
  group: Clause;
  /** All of the sentence, left to right. */
  groups: readonly Clause[];
  /** Those before the group. */
  earlier: readonly Clause[];
  previous: Clause | undefined;
  /** Index of the first token to the left that is no time and no adverb. */
  at: number;
  before: Token;
}
