/**
 * A claim and its row → the words of its account as a cell or a list quotes them, in stretches: what
 * makes the claim, what stands around it, and what stands in this account alone.
 */
import type { Claim } from '../model/claim.ts';
import type { DiffPart, Row } from '../model/comparison.ts';

/** A stretch of quoted words. */
export interface QuotePart {
  text: string;
  /** claim: the words that make it; context: words around them; unshared: in this account alone. */
  kind: 'claim' | 'context' | 'unshared';
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True of “US” beside “U.S.”, which are one word under two spellings. */
const isRespelling = (part: DiffPart, neighbour: DiffPart | undefined): boolean =>
  neighbour !== undefined &&
  neighbour.articles.every((article) => !part.articles.includes(article)) &&
  lettersOf(neighbour.text) === lettersOf(part.text);

/** The words alone are marked, not the space around them. */
const markWords = (text: string): QuotePart[] => {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(text)!;
  return [
    { text: before!, kind: 'claim' as const },
    { text: words!, kind: 'unshared' as const },
    { text: after!, kind: 'claim' as const },
  ].filter((part) => part.text !== '');
};

/** The words of one account out of the word difference of a row; none where it has no part in it. */
export const ownWords = ({ diff }: Pick<Row, 'diff'>, article: string): QuotePart[] => {
  const parts = diff ?? [];
  const accounts = new Set(parts.flatMap(({ articles }) => articles)).size;
  return parts.flatMap((part, index): QuotePart[] => {
    if (!part.articles.includes(article)) return [];
    const isShared =
      part.articles.length === accounts ||
      lettersOf(part.text) === '' ||
      isRespelling(part, parts[index - 1]) ||
      isRespelling(part, parts[index + 1]);
    return isShared ? [{ text: part.text, kind: 'claim' }] : markWords(part.text);
  });
};

/** Words kept of what all share, on the side of the words that differ. */
const keptWords = 4;

/** “We will not … to hold”: what all share, with its middle or its far end left out. */
const shortenShared = (text: string, hasBefore: boolean, hasAfter: boolean): string => {
  // “It was a storm”, the same in two of three accounts, has no words beside it that differ.
  if (!hasBefore && !hasAfter) return text;
  const words = text.trim().split(/\s+/u);
  const kept = (hasBefore ? keptWords : 0) + (hasAfter ? keptWords : 0);
  if (words.length <= kept + 2) return text;
  const head = hasBefore ? words.slice(0, keptWords) : [];
  const tail = hasAfter ? words.slice(-keptWords) : [];
  const short = [...head, '…', ...tail].join(' ');
  return `${/^\s*/u.exec(text)![0]}${short}${/\s*$/u.exec(text)![0]}`;
};

/**
 * The words of one account around those that differ: of what all accounts share as much as tells where
 * they stand.
 *
 * @param longest - Letters after which the rest is left out, though not before the first difference.
 */
export const differingWords = (
  row: Pick<Row, 'diff'>,
  article: string,
  longest = 260,
): QuotePart[] => {
  // Shared stretches side by side are one.
  const parts = ownWords(row, article).reduce<QuotePart[]>((all, part) => {
    const last = all.at(-1);
    if (last?.kind === 'claim' && part.kind === 'claim') last.text += part.text;
    else all.push({ ...part });
    return all;
  }, []);
  const short = parts.map((part, index) =>
    part.kind === 'claim'
      ? { ...part, text: shortenShared(part.text, index > 0, index < parts.length - 1) }
      : part,
  );
  let room = longest;
  return short.flatMap((part): QuotePart[] => {
    if (room <= 0) return [];
    const text =
      part.text.length > room ? `${part.text.slice(0, room).replace(/\s\S*$/u, '')} …` : part.text;
    room -= part.text.length;
    return [{ ...part, text }];
  });
};

const room = { shared: 96, only: 70 };

/** The quoted words, with as much of their sentence around them as there is room for. */
const quoteInContext = ({ quote, sentence }: Claim, letters: number): QuotePart[] => {
  const spare = Math.max(0, letters - quote.exact.length) / 2;
  const at = quote.start - sentence.start;
  if (spare < 15 || at < 0 || quote.end > sentence.end)
    return [{ text: quote.exact, kind: 'claim' }];
  const before = sentence.exact.slice(0, at);
  const after = sentence.exact.slice(at + quote.exact.length);
  const head = before.length > spare ? `… ${before.slice(-spare).replace(/^\S*\s/, '')}` : before;
  const tail = after.length > spare ? `${after.slice(0, spare).replace(/\s\S*$/, '')} …` : after;
  return [
    { text: head, kind: 'context' as const },
    { text: quote.exact, kind: 'claim' as const },
    { text: tail, kind: 'context' as const },
  ].filter(({ text }) => text.trim());
};

/** What a cell quotes: the words compared one by one, else the claim in its sentence. */
export const quoteParts = (claim: Claim, row: Pick<Row, 'diff' | 'relation'>): QuotePart[] => {
  const words = ownWords(row, claim.article);
  return words.length > 0
    ? words
    : quoteInContext(claim, row.relation === 'only' ? room.only : room.shared);
};
