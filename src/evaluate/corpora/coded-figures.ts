/**
 * Figures as coders of incidents write them, “4” or “4 - 6”, and the figure that a text is read to stand
 * by: do they agree?
 */
import type { Quantity } from '../../model/quantity.ts';
import type { Scored } from '../run.ts';

export interface CodedFigure {
  min: number;
  max: number;
}

/** Reads “4”, “4 - 6” and “4–6”; null where it is no figure (“Possibly”). */
export const readFigure = (notation: string): CodedFigure | null => {
  const [, low, high] = /^\s*(\d+)(?:\s*[–-]\s*(\d+))?\s*$/u.exec(notation) ?? [];
  return low === undefined ? null : { min: Number(low), max: Number(high ?? low) };
};

/**
 * Bounded figures agree where they overlap. One without an upper end has to begin within what is coded,
 * and a vague few (“several”, “civilians”) agrees with the two or three that it is coded as.
 */
export const agrees = ({ min, max, words }: Quantity, coded: CodedFigure): boolean => {
  if (max !== null) return min <= coded.max && coded.min <= max;
  const isVague = min <= 3 && !/\d/u.test(words);
  return (coded.min <= min && min <= coded.max) || (isVague && 2 <= coded.min && coded.min <= 3);
};

/**
 * Holds one figure of a text against the coded ones, of which any will do.
 *
 * @param isWanted - False where the text need not give the figure; it may still be wrong.
 */
export const scoreFigure = (
  text: string,
  measure: string,
  count: Quantity | null,
  coded: readonly CodedFigure[],
  isWanted: boolean,
): Scored => {
  const isRight = count !== null && coded.some((figure) => agrees(count, figure));
  const missed = !isRight && (isWanted || count !== null);
  return {
    counts: {
      [measure]: {
        labelled: Number(isWanted),
        found: Number(isWanted && isRight),
        predicted: Number(count !== null),
        right: Number(isRight),
      },
    },
    mistakes: missed
      ? [
          {
            text,
            measure,
            expected: coded.map(({ min, max }) => `${min}–${max}`).join(' or '),
            found: count ? `${count.words} (${count.min}–${count.max ?? '∞'})` : 'nothing',
          },
        ]
      : [],
  };
};
