/**
 * The words by which news sites mark what is not the account itself, out of the lexicon, as questions
 * about one paragraph.
 */
import { z } from 'zod';
import { readLexicon } from '../lexicon/read-lexicon.ts';

const list = z.array(z.string().min(1));

const lexicon = readLexicon(
  'paragraph-roles',
  z.strictObject({
    'furniture-whole': list,
    'furniture-start': list,
    'furniture-within': list,
    'furniture-end': list,
    'picture-services': list,
    'caption-start': list,
    'dateline-agencies': list,
    'writer-words': list,
  }),
);

const escape = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** A word list as the inside of a regular expression, longest first. */
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((entry) =>
      entry
        .split(' … ')
        .map(escape)
        .join(String.raw`\b.*\b`),
    )
    .join('|');

/** Lower case, one kind of quotation mark, single spaces. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[\s\u200b\u2060\ufeff]+/gu, ' ')
    .trim();

export const wordCount = (words: string): number =>
  words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;

const whole = new Set(lexicon['furniture-whole'].map(fold));
const start = new RegExp(
  `^(?:${oneOf(lexicon['furniture-start'].map((w) => w.trimStart()))})`,
  'u',
);
const within = new RegExp(oneOf(lexicon['furniture-within']), 'u');
const end = new RegExp(`(?:^|[\\s.,!?)])(?:${oneOf(lexicon['furniture-end'])})$`, 'u');
const captionStart = new RegExp(`^(?:${oneOf(lexicon['caption-start'])})`, 'u');
const writer = new RegExp(String.raw`\b(?:${oneOf(lexicon['writer-words'])})s?\b`, 'iu');

export const pictureServices = oneOf(lexicon['picture-services']);
export const datelineAgencies = oneOf(lexicon['dateline-agencies']);

const longestNotice = 45;
const longestLink = 30;

/** “Advertisement”, “Sign up for our newsletter”, “A. Writer contributed to this report.” */
export const isFurnitureByWords = (paragraph: string): boolean => {
  const folded = fold(paragraph);
  const words = wordCount(folded);
  if (whole.has(folded.replace(/^[[(<»•·|\s]+|[\])>»•·|:.…\s]+$/gu, ''))) return true;
  if (words <= longestLink && (start.test(folded) || end.test(folded))) return true;
  return words <= longestNotice && within.test(folded);
};

/** “FILE PHOTO: …”, “In this photo provided by …” */
export const isCaptionByWords = (paragraph: string): boolean => captionStart.test(fold(paragraph));

/** “… is a reporter who covers courts” */
export const namesWriter = (paragraph: string): boolean => writer.test(paragraph);
