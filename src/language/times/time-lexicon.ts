/**
 * The word list of the grammar of time, as the lexer and the patterns need it: every class of words
 * is one character, so that a text becomes a string of classes and a rule a regular expression.
 */
import { z } from 'zod';
import { readLexicon } from '../../lexicon/read-lexicon.ts';

/** What a word of time stands for: a month’s number, a unit’s name, a clock time, nothing. */
export type WordValue = number | string | null;

const wordsSchema = z.string().transform((words) => words.split(/\s+/u));

const lexicon = readLexicon(
  'times',
  z.object({
    // class → words, or class → value → words
    words: z.record(z.string(), z.union([wordsSchema, z.record(z.string(), wordsSchema)])),
    phrases: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
    literals: wordsSchema,
    makes: wordsSchema,
    names: z.array(z.string()),
  }),
);

/** Classes of tokens that no list holds: numbers by their size, punctuation, other words. */
const shapes = [
  // 1–12, 13–24, 25–31, other whole numbers below 100, larger ones, 1500–2199, 0830, 1,200 and 3.5
  ...['TWELVE', 'DAYHOUR', 'DATE', 'SMALL', 'LARGE', 'YEAR', 'FOURDIGITS', 'OTHERNUMBER'],
  // 7th, 102nd, 2013-10-07, 2013-10, 10/07/2013, 7.2.2024, 1990s, ’98, 9:30, p.m.
  ...[
    'NTH',
    'HIGHNTH',
    'ISODATE',
    'ISOMONTH',
    'SLASHDATE',
    'DOTDATE',
    'DECADE',
    'SHORTYEAR',
    'CLOCK',
    'MERIDIEM',
  ],
  // , ( ) - / end of a sentence, end of a paragraph, ’s, other signs
  ...['COMMA', 'OPEN', 'CLOSE', 'DASH', 'SLASH', 'STOP', 'BREAK', 'POSSESSIVE', 'CURRENCY', 'SIGN'],
  // Words that are none of time: Nairobi, market
  ...['CAPITAL', 'WORD'],
];

const codes = new Map<string, string>();

/** The character that stands for a class (`MONTH`) or for a literal word (`of`). */
export const codeOf = (name: string): string => {
  const code = codes.get(name);
  if (code === undefined) throw new Error(`Unexpected word “${name}” in a pattern of time`);
  return code;
};

const addCode = (name: string): string => {
  const code = codes.get(name) ?? String.fromCharCode(0x100 + codes.size);
  codes.set(name, code);
  return code;
};

for (const shape of shapes) addCode(shape);

/** A value as the list writes it: “-1” is a number, “12:00” is not. */
const readValue = (value: string): WordValue => (/^-?\d+$/u.test(value) ? Number(value) : value);

export interface WordEntry {
  code: string;
  value: WordValue;
}

/** Small-letter word → its class and value. */
export const timeWords: ReadonlyMap<string, WordEntry> = (() => {
  const words = new Map<string, WordEntry>();
  const add = (word: string, entry: WordEntry): void => {
    if (words.has(word)) throw new Error(`Unexpected second entry of “${word}” in times.yaml`);
    words.set(word, entry);
  };
  for (const [name, entries] of Object.entries(lexicon.words)) {
    const code = addCode(name);
    if (Array.isArray(entries)) for (const word of entries) add(word, { code, value: null });
    else {
      for (const [value, listed] of Object.entries(entries)) {
        for (const word of listed) add(word, { code, value: readValue(value) });
      }
    }
  }
  for (const word of lexicon.literals) add(word, { code: addCode(word), value: null });
  return words;
})();

export interface PhraseEntry extends WordEntry {
  /** Matches the phrase from its first letter on. */
  pattern: RegExp;
}

/** First word of a phrase → the phrases that begin with it, longest first. */
export const timePhrases: ReadonlyMap<string, readonly PhraseEntry[]> = (() => {
  const phrases = new Map<string, { text: string; entry: PhraseEntry }[]>();
  for (const [name, entries] of Object.entries(lexicon.phrases)) {
    const code = addCode(name);
    for (const [value, texts] of Object.entries(entries))
      for (const text of texts) {
        const first = /^\w+/u.exec(text)?.[0] ?? text;
        const source = text
          .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
          .replace(/'/gu, "['’]?")
          .replace(/\\\. /gu, String.raw`\.? `)
          .replace(/ /gu, String.raw`\s+`);
        const pattern = new RegExp(String.raw`${source}(?![\w/])`, 'iuy');
        phrases.set(first, [
          ...(phrases.get(first) ?? []),
          { text, entry: { code, value: readValue(value), pattern } },
        ]);
      }
  }
  return new Map(
    [...phrases].map(([first, list]) => [
      first,
      list.sort((a, b) => b.text.length - a.text.length).map(({ entry }) => entry),
    ]),
  );
})();

/** “Times” in “the Sunday Times”: words that make a name of the weekday before them. */
export const nameAfterDay = new RegExp(String.raw`^\s+(?:${lexicon.names.join('|')})\b`, 'iu');

/** Makes of cars, in small letters: after a year they make it a model’s. */
export const carMakes: ReadonlySet<string> = new Set(lexicon.makes);
