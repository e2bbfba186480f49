import { describe, expect, it } from 'vitest';
import {
  formOf,
  WordClass,
  wordClass,
  writtenClass,
} from '../../../src/language/words/word-class.ts';

const word = (text: string) => ({ form: formOf(text) });

describe('a class of words', () => {
  it('asks a pattern of the word in small letters', () => {
    const ing = wordClass(/ing$/u);
    expect(['Striking', 'strike'].map((text) => ing.has(word(text)))).toEqual([true, false]);
  });
  it('asks a list, and the keys of a map', () => {
    expect(wordClass(new Set(["n't"])).has(word('n’t'))).toBe(true);
    expect(wordClass(new Map([['ferry', 1]])).has(word('bridge'))).toBe(false);
  });
  it('asks the word as it is written', () => {
    const capital = writtenClass(/^\p{Lu}/u);
    expect(['Hale', 'hale'].map((text) => capital.has(word(text)))).toEqual([true, false]);
  });
  it('holds nothing where there is no word', () => {
    expect(wordClass(/^/u).has(undefined)).toBe(false);
  });
  it('asks once about a word, and keeps many classes apart', () => {
    let asked = 0;
    const classes = Array.from(
      { length: 70 },
      (_, i) =>
        new WordClass(({ lower }) => {
          asked += 1;
          return lower === `word-${i}`;
        }),
    );
    const held = (): number[] => classes.flatMap((one, i) => (one.has(word('word-64')) ? [i] : []));
    expect([held(), held(), asked]).toEqual([[64], [64], 70]);
  });
});

it('reads the words of a joined form with hyphens', () => {
  expect(formOf('19 Year old').lower).toBe('19-year-old');
});
