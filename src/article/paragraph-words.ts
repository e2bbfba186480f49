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
    'link-list-headings': list,
    'picture-services': list,
    'archive-start': list,
    'caption-start': list,
    'dateline-agencies': list,
    'writer-words': list,
    'outlet-words': list,
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

/** White space other than a single space. */
const gaps = /(?! (?![\s\u200b\u2060\ufeff]))[\s\u200b\u2060\ufeff]+/gu;

/** Lower case, one kind of quotation mark, single spaces. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(gaps, ' ')
    .trim();

/** Of the signs of ASCII and “’”: 2 what a word may begin with, 1 what only goes on in it. */
const partOfWord = new Uint8Array(0x2020);
for (const sign of "'’.-") partOfWord[sign.charCodeAt(0)] = 1;
for (let code = 0; code < 0x80; code++)
  if (/[A-Za-z0-9]/u.test(String.fromCharCode(code))) partOfWord[code] = 2;

/** Signs beyond ASCII that are in no word and stand in most texts. */
const plainSigns: ReadonlySet<number> = new Set(
  [...'“”‘–—…\u00a0'].map((sign) => sign.charCodeAt(0)),
);

/** How many words: “5:30” is two, “half-open” one. */
export const wordCount = (words: string): number => {
  let count = 0;
  let within = false;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    // é, № and what else letters and numbers there are
    if (code >= 0x80 && code !== 0x2019 && !plainSigns.has(code)) return countAny(words);
    const part = partOfWord[code] ?? 0;
    if (part === 2 && !within) count++;
    within = part === 2 || (part === 1 && within);
  }
  return count;
};

const countable = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** The same of words with letters of any script. */
const countAny = (words: string): number => {
  let count = 0;
  countable.lastIndex = 0;
  while (countable.test(words)) count++;
  return count;
};

const start = new RegExp(
  `^(?:${oneOf(lexicon['furniture-start'].map((w) => w.trimStart()))})`,
  'u',
);
const within = new RegExp(oneOf(lexicon['furniture-within']), 'u');
const end = new RegExp(`(?:^|[\\s.,!?)])(?:${oneOf(lexicon['furniture-end'])})$`, 'u');
const archiveStart = new RegExp(`^(?:${oneOf(lexicon['archive-start'])})`, 'u');
const captionStart = new RegExp(`^(?:${oneOf(lexicon['caption-start'])})`, 'u');
const writer = new RegExp(String.raw`\b(?:${oneOf(lexicon['writer-words'])})s?\b`, 'iu');

const controls = new RegExp(
  String.raw`^(?:(?:${oneOf(lexicon['furniture-whole'].map(fold))}|\d{1,2}:\d{2}|\d+ of \d+)(?![\p{L}\p{N}])|[^\p{L}\p{N}]|\d+(?![\p{L}\p{N}]))+`,
  'u',
);
const outlet = new RegExp(
  String.raw`\b(?:${oneOf(lexicon['outlet-words'])})(?:\s?\d+)?\b|\.(?:com|org|net|co\.\w+)\b|\b[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?\b`,
  'u',
);

const linkListHeadings: ReadonlySet<string> = new Set(lexicon['link-list-headings']);

/**
 * True of “Most read”, “Related stories”: other articles follow.
 *
 * @param folded - The paragraph, folded.
 */
export const headsLinks = (folded: string): boolean =>
  linkListHeadings.has(folded.replace(/[^\p{L}]+$/u, ''));

const services = lexicon['picture-services'];
export const pictureServices = oneOf([...services, ...services.map((name) => name.toUpperCase())]);
const serviceEnd = new RegExp(String.raw`(?:${pictureServices})[)\]]?$`, 'u');
const longestService = Math.max(...services.map(({ length }) => length)) + 1;

/** “Getty Images”, “(Reuters)”: asked of a line without white space at its end. */
export const endsInService = (line: string): boolean =>
  serviceEnd.test(line.slice(-longestService));
export const datelineAgencies = oneOf(lexicon['dateline-agencies']);

const longestNotice = 45;
const longestLink = 30;

/** A line without the names of buttons that stand before anything else in it. */
export const withoutControls = (line: string): string => fold(line).replace(controls, '');

/**
 * A title as an outlet’s page gives it, without the outlet’s name behind it: “Fire in Port Alder - Port
 * Gazette” → “Fire in Port Alder”.
 */
export const withoutOutlet = (title: string): string => {
  const [first = '', ...rest] = title.split(/\s(?:[-–—|]|::)\s/u);
  const names = rest.findIndex((part) => outlet.test(part) && wordCount(part) <= 12);
  if (names < 0 || wordCount(first) < 3) return title;
  const end = title.indexOf(rest[names] ?? '', first.length);
  return title.slice(0, end).replace(/\s*(?:[-–—|]|::)\s*$/u, '');
};

/**
 * A notice somewhere in a paragraph makes all of it one only where no other sentence stands before it;
 * names of writers and towns may.
 */
const isNotice = (paragraph: string, folded: string): boolean => {
  const at = folded.search(within);
  if (at < 0) return false;
  const before = paragraph.slice(0, at + 1).split(/(?<=[.!?]["”’)]*)\s+(?=["“(]?\p{Lu})/u);
  const told =
    before
      .slice(0, -1)
      .join(' ')
      .match(/(?<![\p{L}’'])\p{Ll}{4,}/gu) ?? [];
  return (
    told.filter((word) => !/^(?:from|with|reported|wrote|writers?|reporters?)$/u.test(word))
      .length < 2
  );
};

/** “Advertisement”, “Sign up for our newsletter”, “A. Writer contributed to this report.” */
export const isFurnitureByWords = (paragraph: string, folded: string): boolean => {
  if (folded.replace(controls, '') === '') return true;
  // — With assistance by A. Writer
  const bare = folded.replace(/^[—–•·*|-]+\s*/u, '');
  if ((start.test(bare) || end.test(bare)) && wordCount(folded) <= longestLink) return true;
  return isNotice(paragraph, folded) && wordCount(folded) <= longestNotice;
};

/** “FILE PHOTO: …”: a picture of another day, which tells nothing of this event. Asked of folded words. */
export const isArchivePicture = (folded: string): boolean => archiveStart.test(folded);

/** “In this photo provided by …”, “Divers at a lake in Ostrov in this picture taken by …” Asked of folded words. */
export const isCaptionByWords = (folded: string): boolean =>
  captionStart.test(folded) || thisPicture.test(folded);

const thisPicture =
  /^[^.;]{10,300}\bin this (?:\w+ )?(?:photo|photograph|picture|image|handout|grab|screengrab)s? (?:taken|provided|released|obtained|made|shot|supplied)\b/u;

/** “Port Gazette”: nothing but a name in which a word for an outlet stands. */
export const namesOutlet = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}’'.]*(?:\s|$)|(?:of|the|and)\s){1,6}$/u.test(words) && outlet.test(words);

/** “… is a reporter who covers courts” */
export const namesWriter = (paragraph: string): boolean => writer.test(paragraph);
