/**
 * Paragraphs → the quotations in them: straight and curly marks, double and single, wire marks
 * (`` and ''), nested ones, and those that run on over paragraphs with an opening mark on each.
 * Apostrophes, feet and inches are no marks. Who is quoted is left to reports.ts.
 */
export interface Quotation {
  /** Offsets with the marks. */
  start: number;
  end: number;
  /** Offsets between the marks. */
  from: number;
  to: number;
  /** 0: not inside another quotation. */
  depth: number;
  /** False: the closing mark is missing. */
  closed: boolean;
  /** True: the next paragraph opens again without a close here: the same speech goes on. */
  runsOn: boolean;
  /** Position of its paragraph in the article. */
  paragraph: number;
}

type Kind = 'double' | 'single' | 'angle';

interface Mark {
  at: number;
  length: number;
  kind: Kind;
  side: 'open' | 'close' | 'either';
}

const marks = /``|''|’’|["“”„«»‘’']/gu;
const letter = /[\p{L}\p{N}]/u;

const isSpace = (text: string | undefined): boolean => text === undefined || /\s/u.test(text);

/** Words that begin with an apostrophe: ’em, ’90s, ’tis */
const clipped = /^(?:em|til|tis|twas|cause|bout|round|n|s|\d0s|\d\d)\b/iu;

/** A mark between a stop and a large letter, without a space on either side: it may open or close. */
const isGlued = (text: string, at: number): boolean =>
  /[.?!]/u.test(text[at - 1] ?? '') && /\p{Lu}/u.test(text[at + 1] ?? '');

const readMark = (text: string, at: number, found: string): Mark | null => {
  const before = text[at - 1];
  const after = text[at + found.length];
  const opens = (isSpace(before) || /[([{\-–—/:“"‘]/u.test(before ?? '')) && !isSpace(after);
  switch (found) {
    case '“':
    case '„':
      return { at, length: 1, kind: 'double', side: 'open' };
    case '”':
      // ”It is over,” he said
      return {
        at,
        length: 1,
        kind: 'double',
        side: isSpace(before) && letter.test(after ?? '') ? 'open' : 'close',
      };
    case '«':
    case '»':
      return { at, length: 1, kind: 'angle', side: found === '«' ? 'open' : 'close' };
    case '``':
      return { at, length: 2, kind: 'double', side: 'open' };
    case "''":
    case '’’':
      return { at, length: 2, kind: 'double', side: opens ? 'open' : 'close' };
    case '"':
      // 5'10", a 12" pipe
      if (/\d/u.test(before ?? '') && (isSpace(after) || letter.test(after ?? '')))
        return { at, length: 1, kind: 'double', side: 'close' };
      if (opens) return { at, length: 1, kind: 'double', side: 'open' };
      // left early."It was dark," said Hale
      return {
        at,
        length: 1,
        kind: 'double',
        side: isSpace(before) || isGlued(text, at) ? 'either' : 'close',
      };
    default: {
      const rest = text.slice(at + 1, at + 6);
      if (letter.test(before ?? '') && letter.test(after ?? '')) return null;
      if (opens && letter.test(after ?? '') && !clipped.test(rest) && found !== '’')
        return { at, length: 1, kind: 'single', side: 'open' };
      if (found === '‘') return null;
      if (isSpace(before) || /\d/u.test(before ?? '')) return null;
      return { at, length: 1, kind: 'single', side: 'close' };
    }
  }
};

/** The close of a single quotation: a mark after a stop before one that may be a possessive. */
const closeOfSingle = (text: string, all: readonly Mark[], index: number): number => {
  let first = -1;
  for (let i = index + 1; i < all.length; i++) {
    const { kind, side, at } = all[i] as Mark;
    if (kind !== 'single') continue;
    if (side === 'open') break;
    const before = text[at - 1] ?? '';
    if (first < 0) {
      if (before !== 's') return i;
      first = i;
    }
    // ‘We protect our guards’ safety,’ he said: not the possessive
    if (/[.,?!…;]/u.test(before)) return i;
  }
  return first;
};

const readParagraph = (
  article: string,
  start: number,
  end: number,
  paragraph: number,
  goesOn: boolean,
): Quotation[] => {
  const text = article.slice(start, end);
  const all: Mark[] = [];
  for (const match of text.matchAll(marks)) {
    const mark = readMark(text, match.index, match[0]);
    if (mark) all.push(mark);
  }
  const closing = new Set<number>();
  const open: { quotation: Quotation; kind: Kind }[] = [];
  const found: Quotation[] = [];
  const close = (kind: Kind, to: number, after: number): void => {
    const index = open.findLastIndex((one) => one.kind === kind);
    if (index < 0) return;
    for (const { quotation } of open.splice(index)) {
      Object.assign(quotation, { to: start + to, end: start + after, closed: true });
    }
  };
  for (const [index, mark] of all.entries()) {
    const { at, length, kind } = mark;
    if (kind === 'single') {
      if (closing.delete(index)) close(kind, at, at + length);
      if (mark.side !== 'open' || open.some((one) => one.kind === 'single')) continue;
      const closer = closeOfSingle(text, all, index);
      // ‘It was dark. ¶ ‘Nobody came,’: the same speech goes on
      if (closer < 0 && !(goesOn && /(?:^|[.:,”"])\s*$/u.test(text.slice(0, at)))) continue;
      if (closer >= 0) closing.add(closer);
    } else {
      const isOpen = open.some((one) => one.kind === kind);
      if (mark.side === 'close' || (mark.side === 'either' && isOpen)) {
        close(kind, at, at + length);
        continue;
      }
      // a second opening mark: the first was never closed, it ends where its sentence does
      if (isOpen) {
        const lost = open.find((one) => one.kind === kind)?.quotation;
        const before = text.slice(0, at).trimEnd().length;
        close(kind, before, before);
        if (lost) lost.closed = false;
      }
    }
    const quotation: Quotation = {
      start: start + at,
      end,
      from: start + at + length,
      to: end,
      depth: open.length,
      closed: false,
      runsOn: false,
      paragraph,
    };
    open.push({ quotation, kind });
    found.push(quotation);
  }
  return found.filter(({ from, to }) => to > from);
};

/** “It was dark. ¶ Nobody came.”: a paragraph that closes what the one before it left open, or null. */
const openedBefore = (
  before: Quotation,
  previous: { end: number } | undefined,
  { text, start, end, position }: { text: string; start: number; end: number; position: number },
): Quotation | null => {
  const own = text.slice(start, end).trimEnd();
  const lone = own.match(/["“”]/gu)?.length === 1 && /[.,?!]["”]$/u.test(own);
  if (!lone || before.closed || before.depth > 0 || before.end !== previous?.end) return null;
  const last = start + own.length;
  const place = { start, end: last, from: start, to: last - 1 };
  return { ...place, depth: 0, closed: true, runsOn: false, paragraph: position };
};

/**
 * Finds the quotations of a text, in order of their opening marks.
 *
 * @param text - The article’s text.
 * @param paragraphs - The paragraphs to read, with their positions in the article.
 */
export const findQuotations = (
  text: string,
  paragraphs: readonly { start: number; end: number; position: number }[],
): Quotation[] => {
  const found: Quotation[] = [];
  for (const [index, { start, end, position }] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const goesOn =
      next !== undefined && /^\s*[‘'](?=\p{Lu})/u.test(text.slice(next.start, next.end));
    const own = readParagraph(text, start, end, position, goesOn);
    const before = found.at(-1);
    const gap =
      before && openedBefore(before, paragraphs[index - 1], { text, start, end, position });
    if (gap && before) {
      before.runsOn = true;
      own.unshift(gap);
    }
    const last = own.findLast(({ depth, closed }) => depth === 0 && !closed);
    // an opening mark on each paragraph, a closing mark on the last alone
    if (last?.end === end && next && /^\s*(?:["“„‘']|``)/u.test(text.slice(next.start, next.end)))
      last.runsOn = true;
    found.push(...own);
  }
  return found;
};
