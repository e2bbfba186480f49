/**
 * Words without a noun → whether they tell of one more by an ordinal: “killed two and wounded a third before
 * he fled”, “left a third badly hurt”.
 */
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';

const article = wordClass(/^an?$/u);
/** No “second”, which is a time as well. */
const lateOrdinal = wordClass(
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/u,
);

/** Where a share is told: a third less, a fifth of it */
const share = wordClass(/^(?:of|more|less|fewer|larger|smaller|higher|lower|bigger|up|down)$/u);

/** True of “a third”, which begins at a token. */
export const isNextOne = (tokens: readonly Token[], first: number): boolean =>
  article.has(tokens[first]) && lateOrdinal.has(tokens[first + 1]) && !share.has(tokens[first + 2]);
