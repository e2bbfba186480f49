/**
 * Blocks of a text → paragraphs with roles. First what each paragraph’s own words say, then what its
 * place says: the title above, deks below it, notes on the writer at the end. When in doubt a paragraph
 * is body, so that no part of the account is lost.
 */
import type { Paragraph, ParagraphRole } from '../model/article.ts';
import { findDateline, isDateline } from './find-dateline.ts';
import {
  isByline,
  isFurniture,
  isNameLine,
  isSameLine,
  endsSentence,
  looksLikeHeading,
  isGallery,
  pictureRole,
  readTimestamp,
} from './paragraph-rules.ts';
import { fold, headsLinks, namesWriter, withoutControls, wordCount } from './paragraph-words.ts';
import type { Block, ParsedText } from './parsed-text.ts';

interface Part extends Block {
  value: string;
  /** The words, folded. */
  folded: string;
  role: ParagraphRole | null;
}

/** In characters; longer than any line that isn’t part of the account. */
const longestLine = 1500;
const headLength = 10;
/** 1. First matter · • another */
const listed = /^(?:\d{1,2}[.)]|[•·▪‣*–-])\s/u;
const longestTitle = 26;
const longestHeading = 12;
const longestDek = 45;

// date 2024-02-08 · Date: February 8, 2024
const metadataLine = /^(?:date|published|pubdate|dateline|source|url|link|author)\s*[:=\s]\s*\S/iu;

const isMetadata = (value: string): boolean =>
  metadataLine.test(value) &&
  wordCount(value) <= 10 &&
  (/^\w+\s*[:=]/u.test(value) || readTimestamp(value) !== null) &&
  !endsSentence(value);

const ownRole = (part: Part, index: number): ParagraphRole | null => {
  const { value, folded, kind } = part;
  if (isGallery(folded)) return 'caption';
  if (value.length > longestLine) return null;
  if (index < 4 && isMetadata(value)) return 'furniture';
  if (readTimestamp(value)) return 'furniture';
  if (kind === 'title') return 'title';
  if (isFurniture(value, folded)) return 'furniture';
  if (kind === 'caption') return 'caption';
  if (kind === 'heading') return 'heading';
  if (index < 12 && isDateline(value)) return 'dateline';
  if (isByline(value)) return 'byline';
  return pictureRole(value, folded);
};

/** “Headline Posted: Sunday, May 5 …” and “Story highlights First highlight” are two things each. */
const split = (block: Block, text: string, index: number): Block[] => {
  const value = text.slice(block.start, block.end);
  const stamp = index < 3 ? /\s(?=(?:Posted|Published|Updated):?\s)/u.exec(value) : null;
  const cut =
    stamp && stamp.index > 0 && readTimestamp(value.slice(stamp.index + 1))
      ? stamp.index
      : (/^Story highlights(?=\s)/u.exec(value)?.[0].length ?? 0);
  if (cut === 0) return [block];
  const after = value.slice(cut);
  const gap = after.length - after.trimStart().length;
  return [
    { ...block, end: block.start + value.slice(0, cut).trimEnd().length },
    { ...block, start: block.start + cut + gap },
  ];
};

const bareLine = (folded: string): string =>
  folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const titleMatches = (value: string, title: string): boolean => {
  const [whole, first] = [fold(value), bareLine(fold(title))];
  if (!whole.includes(first)) return false;
  const line = bareLine(whole);
  if (line === first) return true;
  // Pages cut long titles off.
  return wordCount(first) >= 5 && line.startsWith(first) && wordCount(value) <= longestTitle;
};

/** The look of a headline, where nothing but the text says which line is one. */
const isHeadline = (value: string): boolean =>
  looksLikeHeading(value, longestTitle) &&
  wordCount(value) >= (/\s\p{Ll}/u.test(value) ? 3 : 4) &&
  !value.includes(' | ') &&
  !findDateline(value);

/** “The Alder Gazette”: a name above the headline, where the writer or the day stands below that. */
const markMasthead = (parts: readonly Part[]): void => {
  const [name, line, ...below] = parts.slice(0, 5);
  if (!name || !line || name.role !== null || line.role !== null || isHeadline(name.value)) return;
  const isName = /^(?:\p{Lu}\S*|of|the|and|&)(?: (?:\p{Lu}\S*|of|the|and|&)){1,4}$/u.test(
    name.value,
  );
  const isHead = below.some(
    ({ role, value }) => role === 'byline' || (role === 'furniture' && readTimestamp(value)),
  );
  if (isName && isHead && isHeadline(line.value)) name.role = 'furniture';
};

const markTitle = (parts: readonly Part[], title: string | null): void => {
  const head = parts.slice(0, headLength).filter(({ role }) => role === null || role === 'title');
  const found =
    head.find(({ role }) => role === 'title') ??
    (title !== null
      ? head.find(({ value }) => titleMatches(value, title))
      : head.slice(0, 1).find(({ value }) => head.length > 1 && isHeadline(value)));
  if (!found) return;
  found.role = 'title';
  // A title that is printed twice is read once.
  for (const part of parts) {
    if (
      part !== found &&
      (part.role === null || part.role === 'title' || part.role === 'heading')
    ) {
      if (isSameLine(part.value, found.value)) part.role = 'furniture';
    }
  }
};

/** The writer’s name on a line of its own, above a date or once more at the end. */
const markBylines = (parts: readonly Part[]): void => {
  parts.slice(0, headLength).forEach((part, i) => {
    if (part.role !== null || !isNameLine(part.value)) return;
    const next = parts[i + 1];
    const stamped = next && readTimestamp(next.value) !== null;
    const again = parts.slice(i + 2).some(({ value }) => isSameLine(value, part.value));
    if (stamped || again) part.role = 'byline';
  });
  // Staff Writer
  parts.slice(1, headLength).forEach((part, i) => {
    const above = parts[i];
    if (part.role !== null || above?.role !== 'byline') return;
    if (namesWriter(part.value) && looksLikeHeading(part.value, 8)) part.role = 'byline';
  });
};

/** “World”, “Local News”: the part of the paper, above everything else. */
const markSections = (parts: readonly Part[]): void => {
  for (const part of parts.slice(0, 3).filter(({ role }) => role === null)) {
    if (!/^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.test(part.value)) break;
    part.role = 'furniture';
  }
};

/** Short paragraphs between the title and the writer’s name, date or picture. */
const markDeks = (parts: readonly Part[], title: string | null): void => {
  const highlights = parts.findIndex(({ folded }) => folded === 'story highlights');
  if (highlights >= 0 && highlights < headLength) {
    for (const part of parts.slice(highlights + 1, highlights + 7)) {
      if (part.role !== null || (endsSentence(part.value) && !listed.test(part.value))) break;
      if (wordCount(part.value) <= longestDek) part.role = 'dek';
    }
  }
  const top = parts.findIndex(({ role }) => role === 'title');
  if (top < 0 && title === null) return;
  const head = parts.slice(0, headLength);
  const bottom = head.findLastIndex(
    ({ role, value }) => role === 'byline' || (role === 'furniture' && readTimestamp(value)),
  );
  const between = head.slice(top + 1, Math.max(bottom, 0)).filter(({ role }) => role === null);
  const isShort = ({ value }: Part): boolean =>
    wordCount(value) <= longestDek && !findDateline(value);
  if (between.length <= 3 && between.every(isShort)) {
    for (const part of between) part.role = 'dek';
  }
  const first = parts.slice(top + 1).find(({ role }) => role !== 'furniture' && role !== 'byline');
  if (first?.role === null && !endsSentence(first.value) && !findDateline(first.value)) {
    const words = wordCount(first.value);
    if (words > 5 && words <= longestDek && looksLikeHeading(first.value, longestDek))
      first.role = 'dek';
  }
};

/** Headings between paragraphs; where most lines look like one, none is. */
const markHeadings = (parts: readonly Part[]): void => {
  const looks = parts.map(
    ({ role, value }) =>
      role === null && !value.includes('\n') && looksLikeHeading(value, longestHeading),
  );
  const open = parts.filter(({ role }) => role === null).length;
  if (looks.filter(Boolean).length > open * 0.34) return;
  const seen = parts.map(({ role }, i) => (role === null ? i : -1)).filter((i) => i >= 0);
  seen.forEach((index, n) => {
    const part = parts[index];
    const next = seen[n + 1];
    const previous = seen[n - 1];
    if (!part || !looks[index] || next === undefined || looks[next]) return;
    if (previous !== undefined && looks[previous]) return;
    part.role = 'heading';
  });
};

/** “Most read: 1. A storm kills ten”: what other articles tell. */
const markLinkLists = (parts: readonly Part[]): void => {
  let isList = false;
  for (const part of parts) {
    isList =
      (part.role === 'furniture' && headsLinks(part.folded)) ||
      (isList && part.role === null && listed.test(part.value) && !endsSentence(part.value));
    if (isList) part.role = 'furniture';
  }
};

/**
 * A gallery repeats the words under its pictures; they are read once. So are those that a page gives
 * with “Image:” before them and without it.
 */
const markRepeatedCaptions = (parts: readonly Part[]): void => {
  const seen = new Set<string>();
  for (const part of parts.filter(({ role }) => role === 'caption' || role === null)) {
    const words = withoutControls(part.value).replace(captionLabel, '');
    if (seen.has(words)) part.role = 'furniture';
    if (part.role === 'caption') seen.add(words);
  }
};

const captionLabel = /^(?:image|photo|picture)\s?:\s/iu;

const tailLength = 12;

// A. Writer is a reporter … · A. Writer covers courts …
const introduction = /^[^.]{2,80}?\s(?:is|are)\s(?:an?|the|our|\S+'s)\s|^[^.]{2,40}?\scovers\s/u;
const contact = /@|\bfollow\b|\breached\b|\bbased in\b|\bcovers\b|\bcovering\b|\bstaff writer\b/u;

/** Notes on the writer: the name once more with what belongs to it, or “… is a reporter for …”. */
const markBios = (parts: readonly Part[]): void => {
  const names = parts
    .filter(({ role }) => role === 'byline')
    .flatMap(({ value }) =>
      fold(value)
        .replace(/^by:?\s+/u, '')
        .split(/,|\sand\s|\s&\s|\s\|\s/u),
    )
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const byline = parts
    .slice(0, headLength)
    .findLastIndex(
      ({ role }, i) =>
        role === 'byline' && parts.slice(0, i).filter((part) => part.role === null).length < 3,
    );
  const tail = Math.max(parts.length - tailLength, Math.ceil(parts.length / 3), byline + 1);
  let isNote = false;
  parts.forEach((part, i) => {
    if (i < tail || part.role === 'furniture' || part.role === 'caption') return;
    const line = part.folded;
    const isOwn = names.some((name) => line.startsWith(name));
    const isShort = (): boolean => !endsSentence(part.value) && wordCount(line) <= 8;
    isNote = names.includes(line) || (isNote && (isOwn || isShort()));
    const isLast = i >= parts.length - 4;
    const introduces =
      (isOwn || (isLast && contact.test(line))) &&
      introduction.test(line) &&
      namesWriter(part.value);
    if (isNote || (part.role === null && introduces)) part.role = 'bio';
  });
};

/**
 * Gives each block its role.
 *
 * @param title - The title that metadata gives, or null.
 */
export const findRoles = ({ text, blocks }: ParsedText, title: string | null): Paragraph[] => {
  const parts: Part[] = blocks
    .flatMap((block, i) => split(block, text, i))
    .map((block) => {
      const value = text.slice(block.start, block.end);
      return { ...block, value, folded: fold(value), role: null };
    });
  parts.forEach((part, i) => {
    part.role = ownRole(part, i);
  });
  markLinkLists(parts);
  markRepeatedCaptions(parts);
  markMasthead(parts);
  markTitle(parts, title);
  markBylines(parts);
  markSections(parts);
  markBios(parts);
  markDeks(parts, title);
  markHeadings(parts);
  return parts.map(({ start, end, role }) => ({ start, end, role: role ?? 'body' }));
};
