/**
 * The words for one person → whether “he” or “she” may stand for them.
 */
import type { Document } from '../../../language/document.ts';
import type { Gender } from '../../../language/reports/genders.ts';
import { genderOf } from '../../../language/reports/speaker-nouns.ts';
import type { TokenRange } from '../../../language/words/tokenize.ts';

export type { Gender };

/** his brother: he; a girl: she; undefined where the words leave it open. */
export const genderOfPeople = (
  { tokens }: Document,
  { first, last }: TokenRange,
): Gender | undefined =>
  tokens
    .slice(first, last)
    .map(genderOf)
    .findLast((one) => one !== undefined);

/** False of “he” and his wife, of “she” and her brother. */
export const fitsPronoun = (gender: Gender | undefined, pronoun: string): boolean =>
  gender === undefined || gender === (/^(?:he|him)$/u.test(pronoun) ? 'he' : 'she');
