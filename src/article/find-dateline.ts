/**
 * The place that a report was filed from, as it stands before its first sentence: “LIMA, Peru (AP) —”.
 */
import { datelineAgencies } from './paragraph-words.ts';
import { findPrintedDates } from './printed-date.ts';

const dash = String.raw`\s*(?:—|–|--+|_|-(?=\s|$))\s*`;
const word = String.raw`\p{Lu}[\p{L}.'’]*(?:-\p{L}+)*`;
const place = String.raw`${word}(?:\s(?:of|de|el|al|the|${word})){0,4}`;
const places = String.raw`${place}(?:[,/]\s?${place}){0,3}`;
const loud = String.raw`\p{Lu}{2}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}(?:,\s?${place}){0,3}`;
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const month = String.raw`(?:(?:${months})[a-z]*\.?|(?:${months.toUpperCase()})[A-Z]*\.?)`;
const date = String.raw`(?:${month}\s\d{1,2}|\d{1,2}\s${month})(?:(?:,\s?|\s)(?:\d{4}|\d{2}))?`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
// (Reuters), (dpa)
const agency = String.raw`\(\s?(?:[\p{Lu}\p{N}][^()]{0,40}|\p{Ll}{2,5})\)`;
const knownAgency = String.raw`\(\s?(?:${datelineAgencies})\b[^()]{0,20}\)`;

// BREAKING: and the like name no place
const label = String.raw`(?:BREAKING|FLASH|ALERT|UPDATED?|WATCH|LIVE|LATEST|ISSUED|NOTE|CORRECTION|EXPLAINER|ANALYSIS|OPINION|EXCLUSIVE|VIDEO|PHOTOS?|READ|FACTBOX|WARNING|BACKGROUND|JUST IN|HEADLINE|SUBJECT|PRESS|STATEMENT|DATE|FROM|TO)\b`;
const signed = String.raw`/[\p{Lu}\p{N}][^/\s]{0,20}/\.?`;
const colon = String.raw`:(?=\s["“‘']?[\p{Lu}\d])`;

const forms = [
  // LIMA, Peru, May 5 (Reuters) - · LIMA, May 5 (EFE).-
  String.raw`${places}(?:,\s${date},?)?\s*${agency}\.?${dash}`,
  // LIMA, Peru (May 5, 2013), on a line of its own
  String.raw`${places},?\s\(${date}\)$`,
  // Lima city, Peru:, on a line of its own
  String.raw`${word}(?:\s(?:city|${word})){0,2},\s${place}:$`,
  // LIMA, Peru (May 5, 2013) – · LIMA, May 5.--
  String.raw`${places},?\s\(?${date}\)?\.?${dash}`,
  // LIMA, Tuesday –
  String.raw`${loud},\s${weekday}\.?${dash}`,
  // (CNN) — · Lima (CNN) A bomb …
  String.raw`(?:${places}\s*)?${knownAgency}(?:${dash})?`,
  // (KXYZ) —
  String.raw`\(\p{Lu}[\p{Lu}\p{N} .]{1,16}\)${dash}`,
  // Lima CNN —
  String.raw`${places}\s(?:${datelineAgencies})${dash}`,
  // Lima, May 5 (ACME): · MOSCOW, April 12. /ACME/.
  String.raw`${places},\s${date}\.?,?\s*(?:${agency}|${signed})\s*(?:${colon}|(?=\s\p{Lu}))`,
  // LIMA: A bomb … · LIMA (ACME): A bomb …
  String.raw`(?!${label})${loud}(?:\s*${agency})?${colon}`,
  // LIMA — · LIMA, Peru --
  String.raw`${loud}${dash}`,
  // Lima — A bomb …
  String.raw`${word}(?:\s${word}){0,2}(?:,\s${place})?\s(?:—|–|--|_)\s(?=["“‘']?\p{Lu})`,
].map((form) => new RegExp(String.raw`^${form}`, 'u'));

export interface Dateline {
  /** As printed, its dash included. */
  words: string;
  /** The date that it gives in full, or null. */
  date: string | null;
  /** Its month and day, “05-31”, where it gives them. */
  monthDay: string | null;
}

/** Any leap year will do: “Feb. 29” is a day too. */
const anyYear = '2000';
const unfinished = new RegExp(String.raw`(${date})(?!\d|,?\s\d{4})`, 'u');

const longest = 90;
/** No dateline lacks a dash, a bracket, a colon or a stroke. */
const sign = /[(—–_:/-]/u;

/** Reads the dateline that a paragraph begins with, or null. */
export const findDateline = (paragraph: string): Dateline | null => {
  const head = paragraph.slice(0, longest);
  if (!sign.test(head)) return null;
  for (const form of forms) {
    const words = form.exec(head)?.[0].trim();
    if (!words) continue;
    const full = findPrintedDates(words)[0]?.date ?? null;
    const day = full ?? findPrintedDates(`${unfinished.exec(words)?.[1]} ${anyYear}`)[0]?.date;
    return { words, date: full, monthDay: day?.slice(5) ?? null };
  }
  return null;
};

/** True: a paragraph is nothing but a dateline. */
export const isDateline = (paragraph: string): boolean =>
  paragraph.length <= longest && findDateline(paragraph)?.words === paragraph;
