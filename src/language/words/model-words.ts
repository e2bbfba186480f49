/**
 * The numbers that the language model gives to words → what is known of each word: its written form,
 * the “’s” at its end, its lemmas. A word that was met before is found without comparing letters.
 */
import type { PartOfSpeech } from './tokenize.ts';
import { formOf, type WordForm } from './word-class.ts';

/** “Here’s”: what the model keeps whole. */
const possessive = /(?<=.)['’]s$/iu;

/** A word of the model. */
export interface ModelWord {
  /** Its form without the “’s” at its end. */
  owner: WordForm;
  /** That of the “’s”, if any. */
  mark: WordForm | null;
  length: number;
  /** The tag that it was met with first, and its lemma then. */
  firstTag: PartOfSpeech | null;
  firstLemma: string;
  /** Its lemma by the other tags that it has. */
  lemmas: Partial<Record<PartOfSpeech, string>>;
}

/** The lemma that a word has with a tag, where it was met with it. */
export const lemmaOf = (
  { firstTag, firstLemma, lemmas }: ModelWord,
  tag: PartOfSpeech,
): string | undefined => (firstTag === tag ? firstLemma : lemmas[tag]);

/** Notes the lemma that a word has with a tag. */
export const noteLemma = (word: ModelWord, tag: PartOfSpeech, lemma: string): void => {
  if (word.firstTag === null) Object.assign(word, { firstTag: tag, firstLemma: lemma });
  else word.lemmas[tag] = lemma;
};

const modelWord = (value: string): ModelWord => {
  const at = value.search(possessive);
  const [owner, mark] = at < 0 ? [value, null] : [value.slice(0, at), formOf(value.slice(at))];
  const length = value.length;
  return { owner: formOf(owner), mark, length, firstTag: null, firstLemma: '', lemmas: {} };
};

/** How many words are known at most, and what numbers they have in the model. */
const mostWords = 20_000;
const usualNumbers = 60_000;

/** The words met so far by their numbers in the model. */
export class ModelWords {
  #words = new Array<ModelWord | undefined>(usualNumbers);
  #count = 0;
  #highest = 0;

  /** The highest number that a word had: the model numbers its words as it meets them. */
  get highest(): number {
    return this.#highest;
  }

  /** The word of a number, if it was met. */
  get(number: number): ModelWord | undefined {
    return this.#words[number];
  }

  /** Takes in a word that is met for the first time. */
  add(number: number, value: string): ModelWord {
    if (this.#count >= mostWords) this.#forget();
    const word = modelWord(value);
    this.#words[number] = word;
    this.#count += 1;
    if (number > this.#highest) this.#highest = number;
    return word;
  }

  /** Forgets all words, whose numbers may come to mean others. */
  clear(): void {
    this.#forget();
    this.#highest = 0;
  }

  #forget(): void {
    this.#words = new Array<ModelWord | undefined>(usualNumbers);
    this.#count = 0;
  }
}
