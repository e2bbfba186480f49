/**
 * Quantities of several accounts → how they relate, with the reason. Intervals are compared, never
 * single numbers; a rough figure reaches a tenth to both sides.
 */
import { describeQuantity, type Quantity } from '../model/quantity.ts';
import type { Verdict } from './comparer.ts';
import { capitalised, everyAccount, listOf } from '../model/prose.ts';

export interface QuantityEntry {
  name: string;
  /** Day of the figure: that as of which it is given, or else that of publication. */
  published: string | null;
  count: Quantity;
}

const low = ({ min, approximate }: Quantity): number => (approximate ? Math.floor(min * 0.9) : min);

const high = ({ max, approximate }: Quantity): number =>
  max === null ? Infinity : approximate ? Math.ceil(max * 1.1) : max;

/** True: one number can satisfy both. */
export const canBothHold = (a: Quantity, b: Quantity): boolean =>
  low(a) <= high(b) && low(b) <= high(a);

/** True: both give the same interval. */
export const isSameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.min === b.min && a.max === b.max;

const isInside = (inner: Quantity, outer: Quantity): boolean =>
  inner.min >= outer.min && (outer.max ?? Infinity) >= (inner.max ?? Infinity);

/** False of “civilians” and “several”. */
export const hasFigure = ({ words, max }: Quantity): boolean =>
  max !== null || /\d|\b(?:at least|more than|over|dozens?|hundreds?|thousands?)\b/iu.test(words);

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** “at least 12” of “At least 12 people …”, “17 (10 + 7)” of a total told by its parts. */
export const figureIn = (count: Quantity): string => {
  const words = hasFigure(count)
    ? count.words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : count.words;
  return words.includes(' + ') ? `${describeQuantity(count)} (${inSmall(words)})` : words;
};

/** “A, of 3 May, says 12”: the day of publication, where the days tell accounts apart. */
const told = (entry: QuantityEntry, dated: boolean): string =>
  `${entry.name}${dated && entry.published ? `, of ${day.format(new Date(entry.published))},` : ''} says ${figureIn(entry.count)}`;

/** True: the figure of the later day is the higher one, as of a toll that rises. */
const isRise = (a: QuantityEntry, b: QuantityEntry): boolean =>
  (a.published ?? '') < (b.published ?? '') === low(a.count) < low(b.count);

/** What accounts do that give one quantity: “give the figure 9”, “say that there were none”. */
const givingOf = (count: Quantity): string => {
  if (count.max === 0) return 'say that there were none';
  if (!hasFigure(count)) return 'tell of several and give no number';
  if (count.min === 1 && count.max === 1) return 'tell of one';
  return `give the figure ${describeQuantity(count)}`;
};

const inSmall = (words: string): string =>
  words.replace(/\b(?:An?|The)\s/gu, (article) => article.toLowerCase());

/** “, A as a man + a woman”: who tells the figure by its parts. */
const sumsOf = (entries: readonly QuantityEntry[]): string =>
  entries
    .filter(({ count }) => count.words.includes(' + '))
    .map(({ name, count }) => `, ${name} as ${inSmall(count.words)}`)
    .join('');

/** Compares the figures of two or more accounts. */
export const relateQuantities = (entries: readonly QuantityEntry[]): Verdict => {
  const [first, ...others] = entries;
  if (!first) throw new Error('No figures to compare');
  if (others.every(({ count }) => isSameQuantity(count, first.count)))
    return {
      relation: 'agree',
      reason: `${capitalised(everyAccount(entries.length))} ${givingOf(first.count)}${sumsOf(entries)}.`,
    };
  const conflicts = entries.flatMap((a, i) =>
    entries.slice(i + 1).flatMap((b) => (canBothHold(a.count, b.count) ? [] : [[a, b] as const])),
  );
  const worst = conflicts[0];
  if (worst) {
    const [a, b] = worst;
    const dated =
      a.published !== null &&
      b.published !== null &&
      a.published.slice(0, 10) !== b.published.slice(0, 10);
    return {
      relation: 'differ',
      reason: `${told(a, dated)}, ${told(b, dated)}: ${dated && isRise(a, b) ? 'the later count is higher' : 'they can’t both be right'}.`,
    };
  }
  const distinct = entries.filter(
    (entry, i) => entries.findIndex(({ count }) => isSameQuantity(count, entry.count)) === i,
  );
  const [a, b] = [...distinct].sort((x, y) =>
    isInside(x.count, y.count) ? -1 : isInside(y.count, x.count) ? 1 : 0,
  );
  if (a && b && distinct.length === 2 && isInside(a.count, b.count) && !hasFigure(b.count))
    return {
      relation: 'compatible',
      reason: `“${b.count.words}” gives no number, and ${describeQuantity(a.count)} fits it.`,
    };
  if (a && b && distinct.length === 2 && isInside(a.count, b.count))
    return {
      relation: 'compatible',
      reason: `${capitalised(describeQuantity(a.count))} lies within “${figureIn(b.count)}”.`,
    };
  return {
    relation: 'compatible',
    reason: `${listOf(distinct.map(({ count }) => `“${figureIn(count)}”`))} can all be true.`,
  };
};

/** True of “four of the officers”, “two of those shot”: a figure of some of a group. */
export const isShareOf = (quote: string, words: string): boolean => {
  const after = quote.slice(quote.indexOf(words) + words.length);
  return /^\s+of\s+(?:the|those|these|them|us|whom|its|his|her|their)\b/iu.test(after);
};
