/**
 * Questions that rules ask of nearly every word: is it “not” or “never”, does it end in “-ing”? The
 * answer is the same wherever the word stands, so each written form keeps what it was answered, one bit
 * a question.
 */
import { remember } from '../remember.ts';

/** A word as it is written, and what is known of it. */
export interface WordForm {
  text: string;
  /** Small letters, straight apostrophes, one spelling of “while” and “among”. */
  lower: string;
  /** By turns: bits of the classes that were asked for, bits of those among them that it belongs to. */
  bits: number[];
}

/** What has a form: a token, or nothing where a sentence ends. */
type Word = { form: WordForm } | undefined;

/** V8 keeps integers of up to 31 bits without an object of their own. */
const bitsPerNumber = 30;

let classes = 0;

/** A class of words that tokens are asked for. */
export class WordClass {
  readonly #isMember: (form: WordForm) => boolean;
  readonly #at: number;
  readonly #bit: number;

  constructor(isMember: (form: WordForm) => boolean) {
    this.#isMember = isMember;
    this.#at = 2 * Math.floor(classes / bitsPerNumber);
    this.#bit = 1 << (classes % bitsPerNumber);
    classes += 1;
  }

  /** True of a token whose word belongs to the class; false of none. */
  has(word: Word): boolean {
    if (word === undefined) return false;
    const { bits } = word.form;
    const at = this.#at;
    if (((bits[at] ?? 0) & this.#bit) === 0) this.#ask(word.form);
    return ((bits[at + 1] ?? 0) & this.#bit) !== 0;
  }

  #ask(form: WordForm): void {
    const { bits } = form;
    const at = this.#at;
    while (bits.length <= at) bits.push(0, 0);
    bits[at] = (bits[at] ?? 0) | this.#bit;
    if (this.#isMember(form)) bits[at + 1] = (bits[at + 1] ?? 0) | this.#bit;
  }
}

/** What tells the words of a class: a pattern or a list, which may be the keys of a map. */
type Words = RegExp | { has: (word: string) => boolean };

const isIn = (words: Words, word: string): boolean =>
  words instanceof RegExp ? words.test(word) : words.has(word);

/** The class of words that are found in small letters: not, never. */
export const wordClass = (words: Words): WordClass =>
  new WordClass(({ lower }) => isIn(words, lower));

/** The class of words that are found as they are written: Hale, IS. */
export const writtenClass = (words: Words): WordClass =>
  new WordClass(({ text }) => isIn(words, text));

const straighten = (text: string): string => text.replace(/[’‘ʼ`´]/gu, "'");

/** How Britons write words that rules name. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['whilst', 'while'],
  ['amongst', 'among'],
]);

/** The form of a word. A joined one, 19 year old, is read as 19-year-old. */
export const formOf = remember((text): WordForm => {
  // 10 000 is 10,000, and a 19 year old a 19-year-old
  const joint = /^[\d ]+$/u.test(text) ? ',' : '-';
  const lower = straighten(text).toLowerCase().replaceAll(' ', joint);
  return { text, lower: spellings.get(lower) ?? lower, bits: [] };
});
