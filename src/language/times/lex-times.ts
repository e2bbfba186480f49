/**
 * Text → tokens, each with the class of words that it has in the grammar of time. The end of a
 * sentence and of a paragraph are tokens too; white space and single line breaks are none.
 */
import type { ParagraphRole } from '../../model/article.ts';
import { remember } from '../remember.ts';
import { codeOf, timePhrases, timeWords, type WordEntry, type WordValue } from './time-lexicon.ts';

export interface LexedText {
  text: string;
  /** One character a token: its class. */
  codes: string;
  starts: number[];
  ends: number[];
  values: WordValue[];
  /** Index after each paragraph’s last token, in order, with the paragraph’s role. */
  paragraphs: { last: number; role: ParagraphRole }[];
}

interface Piece {
  code: string;
  end: number;
  value: WordValue;
}

// word, U.S
const wordForm = /[A-Za-z\u00AA-\u024F][A-Za-z0-9\u00AA-\u024F]*(?:\.[A-Za-z](?![A-Za-z]))*/uy;
// word · ’s · number · blank line · other sign
const pieces =
  /([A-Za-z\u00AA-\u024F][A-Za-z0-9\u00AA-\u024F]*(?:\.[A-Za-z](?![A-Za-z]))*)|(['’‘](?:s|S|ll|re|ve|d|m|t)(?![A-Za-z]))|(['’‘]?\d)|([\u2028\u2029]|\n[ \t\r]*\n)|([^\s])/gu;

// 1,200 · 3.5 · 25
const plainNumber = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/uy;
// 7th
const ordinalEnd = /(?:st|nd|rd|th)(?![A-Za-z])/iuy;
// p.m. after a number
const meridiem = /\s?([ap])(?:\.\s?m(?![A-Za-z])\.?|\s?m(?![A-Za-z]))/iuy;

/** Forms of numbers that are tokens of their own, tried in this order. */
const numberForms: {
  name: string;
  pattern: RegExp;
  value: (match: RegExpExecArray) => WordValue;
}[] = [
  // 2013-10-07, 2013-10-07T21:30:00Z
  {
    name: 'ISODATE',
    pattern: /(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/uy,
    value: (match) => match[1] ?? null,
  },
  // 2013-10 in a document’s number: 2013-10-S-011
  {
    name: 'ISOMONTH',
    pattern: /((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?!\d)/uy,
    value: (match) => match[1] ?? null,
  },
  // 10/07/2013
  {
    name: 'SLASHDATE',
    pattern: /(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?![\d/])/uy,
    value: (match) => match[1] ?? null,
  },
  // 7.2.2024
  {
    name: 'DOTDATE',
    pattern: /(\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})(?!\.?\d)/uy,
    value: (match) => match[1] ?? null,
  },
  // 1990s, ’90s
  { name: 'DECADE', pattern: /(\d{3}0)['’]?s(?![A-Za-z])/uy, value: (match) => Number(match[1]) },
  {
    name: 'DECADE',
    pattern: /['’‘](\d0)s(?![A-Za-z])/uy,
    value: (match) => 1900 + Number(match[1]),
  },
  // ’98
  { name: 'SHORTYEAR', pattern: /['’‘](\d\d)(?![\dA-Za-z])/uy, value: (match) => Number(match[1]) },
  // 9:30
  {
    name: 'CLOCK',
    pattern: /((?:[01]?\d|2[0-4]):[0-5]\d)(?::[0-5]\d)?(?![\d:])/uy,
    value: (match) => match[1] ?? null,
  },
  // 9.30 p.m.
  {
    name: 'CLOCK',
    pattern: /((?:[01]?\d|2[0-3])\.[0-5]\d)(?=\s?[ap]\.?\s?m(?![A-Za-z]))/iuy,
    value: (match) => (match[1] ?? '').replace('.', ':'),
  },
];

/** Words that are another thing in small letters: the modal, the verb, the light. */
const needsCapital = new Set([
  ...['march', 'may', 'august', 'jan', 'mar', 'dec', 'sep', 'sun', 'sat', 'wed', 'mon', 'thu'],
  ...['fri', 'tue', 'z'],
]);
/** Zones that are another thing in any but capitals. */
const needsCapitals = new Set([
  'est',
  'et',
  'ct',
  'pt',
  'mt',
  'ist',
  'eat',
  'wat',
  'mst',
  'z',
  'bst',
  'cet',
]);

const signs: Readonly<Record<string, string>> = {
  ',': codeOf('COMMA'),
  '(': codeOf('OPEN'),
  '[': codeOf('OPEN'),
  ')': codeOf('CLOSE'),
  ']': codeOf('CLOSE'),
  '-': codeOf('DASH'),
  '‐': codeOf('DASH'),
  '‑': codeOf('DASH'),
  '–': codeOf('DASH'),
  '/': codeOf('SLASH'),
  '!': codeOf('STOP'),
  '?': codeOf('STOP'),
  ';': codeOf('STOP'),
  $: codeOf('CURRENCY'),
  '£': codeOf('CURRENCY'),
  '€': codeOf('CURRENCY'),
  '#': codeOf('CURRENCY'),
};

const codes = {
  abbreviation: codeOf('ABBREVIATION'),
  break: codeOf('BREAK'),
  capital: codeOf('CAPITAL'),
  dayAbbreviation: codeOf('DAYABBR'),
  future: codeOf('FUTURE'),
  highNth: codeOf('HIGHNTH'),
  meridiem: codeOf('MERIDIEM'),
  month: codeOf('MONTH'),
  nth: codeOf('NTH'),
  other: codeOf('OTHERNUMBER'),
  past: codeOf('PASTVERB'),
  possessive: codeOf('POSSESSIVE'),
  sign: codeOf('SIGN'),
  stop: codeOf('STOP'),
  word: codeOf('WORD'),
};
const takesFullStop = new Set([codes.month, codes.dayAbbreviation, codes.abbreviation]);
/** Names that are no abbreviations. */
const spelledOut = /^(?:may|june|july|[a-z]{5,})$/iu;
/** Classes that may go on after “p.m.” or “Jan.” within the same sentence, in a capital. */
const goesOn = new Set(['MONTH', 'WEEKDAY', 'DAYABBR', 'ZONE'].map(codeOf));

const classOfWhole = (digits: string): string => {
  const value = Number(digits);
  if (digits.length === 4) {
    if (value >= 1500 && value < 2200) return codeOf('YEAR');
    if (digits.startsWith('0')) return codeOf('FOURDIGITS');
  }
  if (value >= 1 && value <= 12) return codeOf('TWELVE');
  if (value >= 13 && value <= 24) return codeOf('DAYHOUR');
  if (value >= 25 && value <= 31) return codeOf('DATE');
  return value < 100 ? codeOf('SMALL') : codeOf('LARGE');
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readPhrase = (text: string, start: number, first: string): Piece | null => {
  for (const { pattern, code, value } of timePhrases.get(first) ?? []) {
    const match = matchAt(pattern, text, start);
    if (match) return { code, value, end: start + match[0].length };
  }
  return null;
};

const readNumber = (text: string, start: number): Piece => {
  // 9/11
  const phrase = readPhrase(text, start, text.charAt(start));
  if (phrase) return phrase;
  for (const { name, pattern, value } of numberForms) {
    const match = matchAt(pattern, text, start);
    if (match) return { code: codeOf(name), end: start + match[0].length, value: value(match) };
  }
  const digits = matchAt(plainNumber, text, start)?.[0];
  // an apostrophe before digits that make no year
  if (digits === undefined) return { code: codes.sign, end: start + 1, value: null };
  const end = start + digits.length;
  const whole = /^\d+$/u.test(digits);
  if (!whole) return { code: codes.other, end, value: Number(digits.replaceAll(',', '')) };
  const ordinal = matchAt(ordinalEnd, text, end);
  if (ordinal) {
    const code = Number(digits) >= 1 && Number(digits) <= 31 ? codes.nth : codes.highNth;
    return { code, end: end + ordinal[0].length, value: Number(digits) };
  }
  return { code: classOfWhole(digits), end, value: Number(digits) };
};

interface WordClass extends WordEntry {
  /** The word in small letters where a phrase may begin with it. */
  opens: string | null;
  /** The full stop behind it belongs to it. */
  takesStop: boolean;
}

/** What a word is by itself. */
const classOfWord = remember((word): WordClass => {
  const lower = word.toLowerCase();
  const opens = timePhrases.has(lower) ? lower : null;
  const capital = word.charAt(0) !== lower.charAt(0);
  const entry = timeWords.get(lower);
  const known =
    entry &&
    (capital || !needsCapital.has(lower)) &&
    (!needsCapitals.has(lower) || word === word.toUpperCase());
  if (known) {
    const takesStop = takesFullStop.has(entry.code) && !spelledOut.test(word);
    return { ...entry, opens, takesStop };
  }
  const plain = /ed$/u.test(word) ? codes.past : codes.word;
  return { code: capital ? codes.capital : plain, value: null, opens, takesStop: false };
});

const readWord = (text: string, start: number, end: number): Piece => {
  const { code, value, opens, takesStop } = classOfWord(text.slice(start, end));
  const phrase = opens === null ? null : readPhrase(text, start, opens);
  return phrase ?? { code, value, end: takesStop && text[end] === '.' ? end + 1 : end };
};

/** Reads one paragraph’s tokens into the arrays of `lexed`. Returns its classes. */
const lexParagraph = (lexed: LexedText, from: number, to: number): string => {
  const { text, starts, ends, values } = lexed;
  let classes = '';
  let previous: Piece | null = null;
  const push = (start: number, piece: Piece): void => {
    starts.push(start);
    ends.push(piece.end);
    values.push(piece.value);
    classes += piece.code;
    previous = piece;
  };
  const glued = (start: number): boolean => previous?.end === start;
  /** “… at 9 p.m. The police …”: the full stop of the abbreviation ends the sentence too. */
  const endSentence = (at: number): void => {
    const next = /^\s+["“‘'(]*(\p{Lu}\p{L}*)/u.exec(text.slice(at, at + 40))?.[1];
    const entry = next ? timeWords.get(next.toLowerCase()) : undefined;
    if (next && !(entry && goesOn.has(entry.code)))
      push(at, { code: codes.stop, end: at, value: null });
  };
  for (let at = from; at < to; at = ends.at(-1) ?? to) {
    // most pieces are a word behind a space
    wordForm.lastIndex = text[at] === ' ' ? at + 1 : at;
    const begin = wordForm.lastIndex;
    if (begin < to && wordForm.test(text)) {
      push(begin, readWord(text, begin, wordForm.lastIndex));
      continue;
    }
    pieces.lastIndex = at;
    const match = pieces.exec(text);
    if (!match || match.index >= to) break;
    const start = match.index;
    if (match[1] !== undefined) push(start, readWord(text, start, start + match[1].length));
    else if (match[2] !== undefined) {
      const will = /ll$/u.test(match[2]);
      push(start, {
        code: will ? codes.future : codes.possessive,
        end: start + match[2].length,
        value: null,
      });
    } else if (match[3] !== undefined) {
      const piece = readNumber(text, start);
      push(start, piece);
      const half = matchAt(meridiem, text, piece.end);
      if (half) {
        const end = piece.end + half[0].length;
        const space = half[0].length - half[0].trimStart().length;
        push(piece.end + space, {
          code: codes.meridiem,
          end,
          value: (half[1] ?? '').toLowerCase(),
        });
        if (half[0].endsWith('.')) endSentence(end);
      }
    } else if (match[4] !== undefined) {
      push(start, { code: codes.break, end: start + match[4].length, value: null });
    } else if (match[0] === '.') {
      const last = previous as Piece | null;
      const abbreviated = last && glued(start) && isAbbreviation(text, starts.at(-1) ?? 0, last);
      const closes = /^["”’')\]]*(?:\s|$)/u.test(text.slice(start + 1, start + 5));
      push(start, {
        code: !abbreviated && closes ? codes.stop : codes.sign,
        end: start + 1,
        value: null,
      });
    } else {
      push(start, {
        code: signs[match[0]] ?? codes.sign,
        end: start + match[0].length,
        value: null,
      });
    }
  }
  push(to, { code: codes.break, end: to, value: null });
  return classes;
};

/** “U.S.”, “J.”: the full stop belongs to the word. */
const isAbbreviation = (text: string, start: number, { end }: Piece): boolean => {
  const word = text.slice(start, end);
  return /^[A-Z]$/u.test(word) || /\.[A-Za-z]$/u.test(word);
};

/**
 * Reads a text’s tokens.
 *
 * @param paragraphs - What to read, in order; a text without any is one paragraph of body.
 */
export const lexTimes = (
  text: string,
  paragraphs: readonly { start: number; end: number; role: ParagraphRole }[],
): LexedText => {
  const lexed: LexedText = { text, codes: '', starts: [], ends: [], values: [], paragraphs: [] };
  const parts: string[] = [];
  for (const { start, end, role } of paragraphs) {
    parts.push(lexParagraph(lexed, start, end));
    lexed.paragraphs.push({ last: lexed.starts.length, role });
  }
  return { ...lexed, codes: parts.join('') };
};
