/**
 * A correction with the place where it is written, so that whatever is wrong with it can be told as
 * file, line and column.
 */
import type { Message } from '../model/comparison.ts';
import type { Correction } from '../model/correction.ts';
import { errorIn, type Place } from '../model/message.ts';

export interface PlacedCorrection<T extends Correction = Correction> {
  correction: T;
  /** Path of the file, as messages name it. */
  file: string;
  /** Where one of the correction’s fields stands. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** An error about a correction, at one of its fields. */
export const problemOf = (
  { file, placeOf }: PlacedCorrection,
  path: readonly PropertyKey[],
  rule: string,
  text: string,
): Message => errorIn(file, rule, text, placeOf(path));
