/**
 * What a rule for tags is: the phrase it is for, the words and tags that it mends, what must stand beside
 * them, and what the word becomes.
 */
import { remember } from '../remember.ts';
import type { PartOfSpeech, RawToken } from '../tokenize.ts';
import { formOf, type WordClass } from '../word-class.ts';

/** A token between its neighbours. */
export interface Place {
  tokens: readonly RawToken[];
  index: number;
  token: RawToken;
  /** In small letters, as those of the neighbours. */
  word: string;
  previous: RawToken | undefined;
  next: RawToken | undefined;
  /** Empty where the paragraph begins or ends. */
  before: string;
  after: string;
}

export interface TagRule {
  /** Phrases that it is for; behind “not” what it leaves alone. */
  phrase: string;
  /** Words that it mends; any where left out. */
  words?: WordClass;
  /** Tags that it mends; any where left out. */
  tags?: readonly PartOfSpeech[];
  when: (place: Place) => boolean;
  to: PartOfSpeech;
  /** Left as it is where left out. */
  lemma?: string | ((word: string) => string);
  /** What the word before it becomes. */
  previousTo?: PartOfSpeech;
}

export const placeOf = (tokens: readonly RawToken[], index: number): Place => {
  const [previous, token, next] = [tokens[index - 1], tokens[index] as RawToken, tokens[index + 1]];
  const [before, after] = [previous?.lower ?? '', next?.lower ?? ''];
  return { tokens, index, token, word: token.lower, previous, next, before, after };
};

/** What mends a token by those rules of a list that are for its word, one after the other. */
export const mendBy = (rules: readonly TagRule[]): ((place: Place) => void) => {
  const rulesFor = remember((text) =>
    rules.filter(({ words }) => words?.has({ form: formOf(text) }) ?? true),
  );
  return (place) => {
    for (const rule of rulesFor(place.token.form.text)) {
      const { token, previous, word } = place;
      if (rule.tags && !rule.tags.includes(token.pos)) continue;
      if (!rule.when(place)) continue;
      token.pos = rule.to;
      if (rule.lemma !== undefined)
        token.lemma = typeof rule.lemma === 'string' ? rule.lemma : rule.lemma(word);
      if (rule.previousTo && previous) previous.pos = rule.previousTo;
    }
  };
};

export const isNoun = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');

/** Itself: the lemma of a noun that the model gave a verb’s. */
export const itself = (word: string): string => word;
