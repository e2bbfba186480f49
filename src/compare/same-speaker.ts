/**
 * Two accounts’ words for a speaker → whether they credit one and the same.
 */
import { foldName, isSameName } from '../language/same-name.ts';

/** “a U.S. official”, “witnesses”: a sort of speaker, not one. */
const anonymous =
  /\b(?:officials?|sources?|witness(?:es)?|police|authorities|residents?|analysts?|experts?|spokes(?:man|woman|person|people)|media|reports?|investigators|statement|members|group)\b/iu;

/** True: the words name a sort of speaker, whom another account’s like words need not mean. */
export const isAnonymous = (speaker: string): boolean => anonymous.test(speaker);

/** True: both name one person or institution, under any of its spellings. */
export const isSameSpeaker = (a: string, b: string): boolean => {
  if (a === '' || b === '') return false;
  const [left, right] = [foldName(a), foldName(b)];
  if (left === right) return true;
  return !anonymous.test(a) && !anonymous.test(b) && isSameName(a, b);
};
