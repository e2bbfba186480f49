/**
 * What a rule for tags is: the phrase it is for, the words and tags that it mends, what must stand beside
 * them, and what the word becomes.
 */
import { remember } from '../remember.ts';
import type { PartOfSpeech, RawToken } from '../words/tokenize.ts';
import { formOf, type WordClass, writtenClass } from '../words/word-class.ts';

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

const placeOf = (tokens: readonly RawToken[], index: number): Place => {
  const [previous, token, next] = [tokens[index - 1], tokens[index] as RawToken, tokens[index + 1]];
  const [before, after] = [previous?.lower ?? '', next?.lower ?? ''];
  return { tokens, index, token, word: token.lower, previous, next, before, after };
};

const partsOfSpeech =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(
    ' ',
  ) as PartOfSpeech[];

/** What mends the token at an index by the rules of a list, one after the other. */
export const mendBy = (
  rules: readonly TagRule[],
): ((tokens: readonly RawToken[], index: number) => void) => {
  const rulesFor = remember((text) =>
    rules.filter(({ words }) => words?.has({ form: formOf(text) }) ?? true),
  );
  // most words with most tags are mended by no rule: one bit tells
  const mended = Object.fromEntries(
    partsOfSpeech.map((tag) => [
      tag,
      writtenClass({
        has: (text) => rulesFor(text).some(({ tags }) => tags?.includes(tag) ?? true),
      }),
    ]),
  ) as Record<PartOfSpeech, WordClass>;
  return (tokens, index) => {
    const token = tokens[index] as RawToken;
    if (!mended[token.pos].has(token)) return;
    const place = placeOf(tokens, index);
    for (const { tags, when, to, lemma, previousTo } of rulesFor(token.text)) {
      if (tags?.includes(token.pos) === false || !when(place)) continue;
      token.pos = to;
      if (lemma !== undefined) token.lemma = typeof lemma === 'string' ? lemma : lemma(place.word);
      if (previousTo && place.previous) place.previous.pos = previousTo;
    }
  };
};

/** As the model tags it, a name too */
export const isNoun = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');

/** Itself: the lemma of a noun that the model gave a verb’s. */
export const itself = (word: string): string => word;
