/**
 * A verb group between the others of its sentence, and the place to its left where its subject may stand.
 */
import type { NounPhrase, PhrasesByToken } from '../phrases/noun-phrases.ts';
import { chainLeft, headOfChain, withJoined } from '../phrases/phrase-chains.ts';
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
  isTime: (token: Token) => boolean;
}

/** What is written into the group; what is left out stays as it was. */
export type Found = Partial<Pick<Clause, 'subjects' | 'relative' | 'voice'>>;

/** The phrases that end at a token and those they hang on, the nearest first. */
export const phrasesLeft = ({ tokens, range, phraseAt }: Place, at: number): NounPhrase[] =>
  chainLeft(tokens, range, phraseAt, at);

/** The subjects of the verb group before. */
export const ofPrevious = ({ previous }: Place): Found =>
  previous ? { subjects: previous.subjects } : {};

/** No subject. */
export const nothing: Found = {};

/** A phrase that a chain begins with, and what “and” joins to it. */
export const joinedTo = (
  { tokens, range, phraseAt, group }: Place,
  phrase: NounPhrase,
): NounPhrase[] => withJoined(tokens, range, phraseAt, phrase, group.first);

/** The phrase that a chain ending at a token begins with, and what “and” joins to it. */
export const chainEndingAt = (place: Place, at: number): NounPhrase[] =>
  joinedTo(place, headOfChain(place.tokens, place.range, place.phraseAt, at));
