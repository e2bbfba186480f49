/** A figure and what a writer adds to it between commas: 12, possibly more, (people). */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { boundsAt, type Figure, readFigure } from './figures.ts';

const perhaps = wordClass(/^(?:possibly|perhaps|maybe|probably|potentially|likely)$/u);

/**
 * The interval of a figure with what is added to it, else null: “12, possibly more,”, “at least 12, and
 * possibly as many as 15,”; not: “12, possibly soldiers,”.
 */
export const withAfterthought = (tokens: readonly Token[], figure: Figure): Figure | null => {
  if (tokens[figure.last]?.lower !== ',') return null;
  const at =
    figure.last + 1 + Number(/^(?:and|or|but)$/u.test(tokens[figure.last + 1]?.lower ?? ''));
  if (!perhaps.has(tokens[at])) return null;
  const more = tokens[at + 1]?.lower === 'more' && tokens[at + 2]?.lower !== 'than';
  const bound = boundsAt(tokens, at + 1).find(({ last }) => readFigure(tokens, last));
  const second = more ? null : readFigure(tokens, bound?.last ?? at + 1);
  if (!more && (!second || second.min <= figure.min)) return null;
  const end = second?.last ?? at + 2;
  const max = bound && /^(?:at least|more than)$/u.test(bound.bound) ? null : (second?.max ?? null);
  // the comma belongs to it where the noun is still to come
  const isInside = tokens[end]?.lower === ',' && /^(?:NOUN|ADJ)$/u.test(tokens[end + 1]?.pos ?? '');
  return { ...figure, last: end + Number(isInside), max };
};
