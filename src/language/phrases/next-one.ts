/**
 * Words without a noun → whether they tell of one more by an ordinal: “killed two and wounded a third before
 * he fled”.
 */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const article = wordClass(/^an?$/u);
/** No “second”, which is a time as well. */
const lateOrdinal = wordClass(
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u,
);

/** True of “a third”, from its first token to the one behind it. */
export const isNextOne = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 2 && article.has(tokens[first]) && lateOrdinal.has(tokens[first + 1]);
