/**
 * Questions about one paragraph that its own words answer, wherever in the article it stands.
 */
import {
  endsInService,
  fold,
  isArchivePicture,
  isCaptionByWords,
  isFurnitureByWords,
  namesOutlet,
  pictureServices,
  withoutControls,
  wordCount,
} from './paragraph-words.ts';
import { findPrintedDates } from './printed-date.ts';

/** “… on Tuesday.”, also behind quotation marks and brackets. */
export const endsSentence = (paragraph: string): boolean =>
  /[.!?…]["”’'»)\]]*$/u.test(paragraph.trim());

const stamp =
  /^\W*(?:first\s+|last\s+|originally\s+)?(posted|published|updated?|modified|created|date)\b\s*(?:on|at)?\s*[:|—–-]?\s*/iu;

/** What stays of a line when its dates, clock times and time zones are taken out. */
const withoutTimes = (line: string): string => {
  let rest = line;
  for (const { start, end } of findPrintedDates(line).reverse()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/gu, '')
    .replace(/\b\d{1,2}(?:[:.]\d{2}){1,2}\b|\b\d{1,2}(?=\s?[ap]\.?m)/giu, '')
    .replace(
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?\b/giu,
      '',
    )
    .replace(/\b(?:a\.?m\.?|p\.?m\.?|[A-Z]{2,4}T|ET|CT|MT|PT|GMT|UTC|at|on|of)\b\.?/giu, '')
    .replace(/\b(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?/giu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/**
 * A line that only says when the article went up.
 *
 * @returns The date it gives, `date: null` where it gives none in full; null for any other paragraph.
 */
export const readTimestamp = (
  paragraph: string,
): { date: string | null; updated: boolean } | null => {
  if (paragraph.length > 300) return null;
  const label = stamp.exec(paragraph);
  const dates = findPrintedDates(paragraph);
  if ((!label && dates.length === 0) || wordCount(paragraph) > 24) return null;
  const rest = label ? paragraph.slice(label[0].length) : paragraph;
  // Posted: Sunday, May 5, 2013 1:50 PM EST Updated: Monday, May 6, 2013 2:31 PM EDT
  const left = withoutTimes(rest.replace(/\b(?:posted|published|updated|modified)\b/giu, ''));
  // Port Gazette, Sunday 5 May 2013
  const isMasthead = dates.length === 1 && namesOutlet(left) && !endsSentence(paragraph);
  // Posted May 5, 2013, by A. Writer
  const early = label !== null && (dates[0]?.start ?? Infinity) < 40 && !endsSentence(paragraph);
  if (left !== '' && !early && !isMasthead) return null;
  return {
    date: dates[0]?.date ?? null,
    updated: /^(?:updated?|modified)$/iu.test(label?.[1] ?? ''),
  };
};

// 0:00 · 01:23 / 04:56 · 12 comments
const counter =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?|[\d,.]+k?\s+(?:comments?|shares?|views?|likes?|retweets?)|\d{1,3})$/iu;
// 21.40 GMT · 9:20 p.m.: when an entry of a live page went up
const clock =
  /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|CES?T|[ECMP][SD]?T|local time)?$/iu;
// A short line that names a film and its length: Market in flames (1:30)
const film = /\(\d{1,2}:\d{2}\)$|^(?=.*\b(?:watch|watched|replay)\b).*\b\d{1,2}:\d{2}$/iu;
// 1:30 Market in flames
const filmFirst = /^\d{1,2}:\d{2}\s(?![ap]\.?m)[^.]*$/iu;
// Follow the Gazette: Facebook | Twitter
const network = /\b(?:Facebook|Twitter|Instagram|iPhone|Android|Desktop)\b/u;
const links =
  /^(?=.*\b(?:Facebook|Twitter|Instagram|iPhone|Android|Desktop)\b)(?:[^.!?]|\.(?=\p{L}))*$/u;
// Copyright Port Gazette · (© 2013 Port Gazette)
const copyright = /^\W*(?:copyright\b|©|\(c\))/iu;
// 3 min read · 4 minute read
const readingTime = /^\d{1,2}[\s-]min(?:ute)?s?\.?\s(?:to\s)?read$/iu;
// Home | News | World
const menu = /^\p{Lu}[\p{L} &]{1,20}(?:\s\|\s\p{Lu}[\p{L} &]{1,20}){2,}$/u;
// + Other news of the day · » Other news
const linkMark = /^[+»>↓→]\s*\p{L}[^.!?]*$/u;
// &lt;iframe&gt;
const markup = /^(?:&amp;|&lt;|<)\S*[>;]$/u;
// — A. Person (@person) May 5, 2013
const tweetSignature = /^[—–-]\s*\S.{0,80}\(@\w+\)/u;
// 2013-05-S-012
const reference = /^(?=\S*\d)[\p{Lu}\d]+(?:-[\p{Lu}\d]+){2,}$/u;
// www.example.org · a.writer@example.org · @writer
const address = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+|@\w+|pic\.twitter\.com\/\S+)$/iu;

/**
 * A line of the page rather than of the account.
 *
 * @param folded - The paragraph, folded.
 */
export const isFurniture = (paragraph: string, folded: string): boolean => {
  const line = paragraph.trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return (
    counter.test(line) ||
    clock.test(line) ||
    readingTime.test(line) ||
    (line.includes('|') && menu.test(line)) ||
    (line.includes(':') && (film.test(line) || filmFirst.test(line)) && wordCount(line) <= 25) ||
    (((network.test(line) && links.test(line)) || copyright.test(line)) && wordCount(line) <= 12) ||
    linkMark.test(line) ||
    markup.test(line) ||
    tweetSignature.test(line) ||
    address.test(line) ||
    reference.test(line) ||
    isFurnitureByWords(line, folded)
  );
};

const name = String.raw`\p{Lu}[\p{L}.'’]*(?:-[\p{L}'’]+)*`;
const person = String.raw`${name}(?:\s(?:${name}|de|la|al|bin|van|von)){0,4}`;

/** What may stand at a line’s end to credit a picture, each with a sign that none of its kind lacks. */
const credits = [
  // REUTERS/A. Person · AP Photo/A. Person · A. Person/Getty Images
  [
    '/',
    String.raw`[(\[]?(?:(?:AP|AFP)\s)?(?:${pictureServices})\s*\/\s*${person}(?:\/[^/]{1,30})?[)\]]?\.?`,
  ],
  [
    '/',
    String.raw`[(\[]?(?:${person}|Handout|Pool)\s*\/\s*(?:${pictureServices})(?:\s(?:via|for)\s[^)]{1,40})?[)\]]?\.?`,
  ],
  // (Photo by A. Person/Agency) · Photograph: A. Person/Agency · (Source: Station 5)
  [
    '(',
    String.raw`\((?:(?:File\s)?Photos?|Source|Credit|Image|Picture|Courtesy|Photo\s?credit|Screenshot)\b[^()]{0,120}\)`,
  ],
  [
    ':',
    String.raw`(?:Photograph|Photo(?:\sby|\scredit)?|Credit|Picture|Image(?:\ssource|\scredit)?)\s?:\s?[^.:]{2,60}`,
  ],
  // (A. Person/Station 5)
  ['(', String.raw`\(${person}\/[^()]{2,40}\)`],
  // A man smiles in court, May 5, 2013 (Alder County Sheriff’s Office)
  ['(', String.raw`\([^()]{0,60}(?:Office|Police|Department|Sheriff)[^()]{0,30}\)`],
  ['View Full Caption', String.raw`View Full Caption\b.{0,60}`],
  // … in the harbour. (KXYZ)
  [
    '(',
    String.raw`(?<=[.!?]["”’']?\s)\((?:Courtesy\b[^()]*|\p{Lu}[\p{Lu}\p{N}&. -]{1,24}|Facebook|Twitter)\)`,
  ],
  // … at their base in Norden [Getty]
  ['[', String.raw`\[(?:[^[\]]{0,40}\/)?(?:${pictureServices})\]`],
  // … in the harbour. Getty Images
  [' ', String.raw`(?<=[.!?]["”’']?\s)[(\[]?(?:${pictureServices})[)\]]?`],
].map(([sign, form]) => ({
  sign: sign as string,
  form: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${form})\s*$`, 'u'),
}));

// … in Springfield, Ruritania, May 5, 2013.
const datedEnd =
  /,\s(?:\p{L}+day,?\s)?(\p{Lu}\p{L}+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{Lu}\p{L}+\.?\s\d{4})\.?$/u;

// … happened about 2 a.m. Saturday, May 5, 2013.
const timed = /\b\d\s?[ap]\.?m\b|\b(?:happened|occurred|took place)\b/iu;

const readCredit = (line: string): RegExpExecArray | null => {
  for (const { sign, form } of credits) {
    const mayStand = sign === ' ' ? endsInService(line) : line.includes(sign);
    const match = mayStand ? form.exec(line) : null;
    if (match) return match;
  }
  return null;
};

/** Boats leave the harbour. Hide Caption 2 of 9 Boats come back. Hide Caption 3 of 9 */
const gallery = /\b(?:hide|show) caption\s+\d+\s+of\s+\d+\b/u;

/**
 * True of the words under the pictures of a gallery, however many stand in one paragraph.
 *
 * @param folded - The paragraph, folded.
 */
export const isGallery = (folded: string): boolean => gallery.test(folded);

const longestPictureWords = 110;

/**
 * Words under a picture: `caption`; a credit alone: `furniture`; null for any other paragraph.
 *
 * @param folded - The paragraph, folded.
 */
export const pictureRole = (paragraph: string, folded: string): 'caption' | 'furniture' | null => {
  const line = paragraph.trim();
  const credit = readCredit(line);
  const archive = isArchivePicture(folded);
  const caption = isCaptionByWords(folded);
  const dated = datedEnd.exec(line);
  if (!credit && !archive && !caption && !dated) return null;
  const words = wordCount(line);
  if (words > longestPictureWords) return null;
  if (archive) return 'furniture';
  if (credit) {
    const rest = withoutControls(line.slice(0, credit.index));
    return wordCount(rest) < 3 || credits.some(({ form }) => form.exec(rest)?.index === 0)
      ? 'furniture'
      : 'caption';
  }
  if (caption) return words < 4 ? 'furniture' : 'caption';
  return dated &&
    words <= 50 &&
    /(?:\s\p{Ll}{2,}.*){3}/u.test(line) &&
    !/[a-z\d)]{2}[.!?]\s+["“]?\p{Lu}/u.test(line) &&
    !timed.test(line) &&
    findPrintedDates(dated[1] ?? '').length > 0
    ? 'caption'
    : null;
};

const nameLine = new RegExp(
  String.raw`^(?!.*\p{Ll}\.$)${person}(?:(?:,|\sand|,\sand|\s&)\s${person}){0,4}$`,
  'u',
);

/** Nothing but one or more people’s names, by their look. */
export const isNameLine = (paragraph: string): boolean =>
  nameLine.test(paragraph) && /\s/u.test(paragraph) && wordCount(paragraph) <= 12;

/** “By A. Writer and B. Writer, The Gazette” */
export const isByline = (paragraph: string): boolean =>
  /^(?:(?:written|story|report)\s)?by:?\s+["“]?\p{Lu}/iu.test(paragraph) &&
  /^(?:\S+\s+){0,2}by:?\s+\p{Lu}/iu.test(paragraph) &&
  !endsSentence(paragraph.replace(/\b\p{Lu}\.$/u, '')) &&
  wordCount(paragraph) <= 16;

// A neighbour said she heard shots in the house nearby
const sentence =
  /^(?:An?|The|He|She|They|It|We|I|There)\s.*\b(?:said|was|were|had|is|are|has|have|\p{Ll}{2,}ed)\b/u;

/** The look of a headline or of a heading between paragraphs: short, and no sentence’s end. */
export const looksLikeHeading = (paragraph: string, longest: number): boolean => {
  const line = paragraph.trim();
  return (
    line.length < longest * 20 &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line) &&
    !/[.!;:,…–—-]["”’')]*$/u.test(line) &&
    !/^["“].*["”]$/u.test(line) &&
    !/\s@\w/u.test(line) &&
    wordCount(line) <= longest &&
    !(sentence.test(line) && wordCount(line) > 4)
  );
};

/** The same words, however they are written. */
export const isSameLine = (a: string, b: string): boolean => fold(a) === fold(b);
