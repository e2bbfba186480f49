/**
 * Characters that word processors, PDF readers and web pages leave in a text without being part of its
 * words → plain text, with what was changed. Words, punctuation and line ends are left as they are.
 */

interface Cleaning {
  /** As a message names it. */
  what: string;
  pattern: RegExp;
  plain: string | ((found: string) => string);
  /** True: only where most gaps between words are so. */
  throughout?: true;
}

/** As messages name characters that a text with the right encoding has none of. */
export const controls = 'control characters';

const windows1252 = new TextDecoder('windows-1252');

const cleanings: readonly Cleaning[] = [
  // the mayor\u0092s, and then\u0085 nothing: the byte of a Windows-1252 letter, taken for a character
  {
    what: 'letters of Windows-1252',
    pattern: /[\u0080-\u0084\u0086-\u009f]|(?<=\p{L})\u0085(?=[ "'\u0092\u0094])/gu,
    plain: (found) => windows1252.decode(Uint8Array.of(found.charCodeAt(0))),
  },
  // the line end of old terminals, which no pattern takes for white space
  {
    what: 'line ends of a character of their own',
    pattern: /\u0085/gu,
    plain: '\n',
  },
  // what no text and no XML may hold; tabs and line ends are not among them
  {
    what: controls,
    pattern: /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu,
    plain: '',
  },
  // ex·plo·sion: where a word may be broken, with the break itself where it was
  {
    what: 'soft hyphens',
    pattern: /\u00AD(?:[ \t]*\n[ \t]*(?=\p{L}))?/gu,
    plain: '',
  },
  // fi, fl, ffi as one letter
  {
    what: 'ligatures',
    pattern: /[\uFB00-\uFB06]/gu,
    plain: (found) => found.normalize('NFKC'),
  },
  // 12 people: a space at which no line ends, or a narrower one
  {
    what: 'no-break or narrow spaces',
    pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu,
    plain: ' ',
  },
  // joiners are kept where a script needs them (Persian, emoji)
  {
    what: 'invisible characters',
    pattern:
      /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D]/gu,
    plain: '',
  },
  // at least\t12 people: a tab between two words
  {
    what: 'tabs',
    pattern: /(?<=\S)\t(?=\S)/gu,
    plain: ' ',
  },
  // at  least  12  people: a text that is set so throughout; a doubled space here and there is kept
  {
    what: 'doubled spaces',
    pattern: /(?<=\S) {2,}(?=\S)/gu,
    plain: ' ',
    throughout: true,
  },
  // drone‑launched: a hyphen at which no line ends, or one with a code of its own
  {
    what: 'typographic hyphens',
    pattern: /[\u2010\u2011]/gu,
    plain: '-',
  },
  // „It is over,“ she said: marks as they are set in other languages
  {
    what: 'low quotation marks',
    pattern: /„[^„“”\n]*“?/gu,
    plain: (found) => `“${found.slice(1).replace(/“$/u, '”')}`,
  },
  // the mayor´s office, Kaʼim: an accent or a letter of its own in place of an apostrophe
  {
    what: 'accents for apostrophes',
    pattern: /(?<=\p{L})[`´ʹʼ′](?=\p{L})/gu,
    plain: '’',
  },
];

/** How many of each were changed. */
export type TextChanges = Readonly<Record<string, number>>;

export interface CleanText {
  text: string;
  changes: TextChanges;
}

/** True: a pattern of gaps fits more than half of a text’s gaps between words. */
const areMost = (text: string, pattern: RegExp): boolean => {
  const found = text.match(pattern)?.length ?? 0;
  return found > 0 && found * 2 > (text.match(/(?<=\S)\s+(?=\S)/gu)?.length ?? 0);
};

/** Writes a text plainly. */
export const cleanText = (text: string): CleanText => {
  const changes: Record<string, number> = {};
  let clean = text;
  for (const { what, pattern, plain, throughout } of cleanings) {
    if (throughout && !areMost(clean, pattern)) continue;
    clean = clean.replace(pattern, (found) => {
      changes[what] = (changes[what] ?? 0) + 1;
      return typeof plain === 'string' ? plain : plain(found);
    });
  }
  return { text: clean, changes };
};

/** Adds up what was changed in the parts of a text. */
export const addChanges = (parts: readonly TextChanges[]): TextChanges => {
  const sum: Record<string, number> = {};
  for (const changes of parts)
    for (const [what, count] of Object.entries(changes)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
};

/** “soft hyphens (2), ligatures (1)”, or null where nothing was changed. */
export const tellChanges = (changes: TextChanges): string | null =>
  Object.entries(changes)
    .map(([what, count]) => `${what} (${count})`)
    .join(', ') || null;
