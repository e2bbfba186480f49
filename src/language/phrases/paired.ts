import type { Token } from '../words/tokenize.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** both the mayor (and the army): the first of two, without the “both”; null where a phrase begins otherwise. */
export const firstOfPair = (tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null =>
  tokens[phrase.first]?.lower === 'both' && phrase.first < phrase.head
    ? { ...phrase, first: phrase.first + 1 }
    : null;
