/**
 * Words without a noun → whether they tell of one more by an ordinal: “killed two and wounded a third before
 * he fled”, “left a third badly hurt”.
 */
import { isLateOrdinal } from '../quantities/ordinals.ts';
import type { Token } from '../words/tokenize.ts';
import { WordClass, wordClass } from '../words/word-class.ts';

const article = wordClass(/^an?$/u);
const lateOrdinal = new WordClass(({ lower }) => isLateOrdinal(lower));

/** Where a share is told: a third less, a fifth of it */
const share = wordClass(/^(?:of|more|less|fewer|larger|smaller|higher|lower|bigger|up|down)$/u);

/** True of “a third”, which begins at a token. */
export const isNextOne = (tokens: readonly Token[], first: number): boolean =>
  article.has(tokens[first]) && lateOrdinal.has(tokens[first + 1]) && !share.has(tokens[first + 2]);
