/**
 * A place in a sentence → whether a noun stands there between quotation marks: five “rebels”.
 */
import type { Token } from '../words/tokenize.ts';
import { writtenClass } from '../words/word-class.ts';

/** True of what a noun phrase may end in. */
export const isHead = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN';

export const quotationMark = writtenClass(/^["'‘’“”]$/u);

/** True of an opening mark that closes after one noun, or one with an adjective or noun before it. */
export const isQuotedNoun = (tokens: readonly Token[], at: number): boolean => {
  if (!quotationMark.has(tokens[at])) return false;
  const last = isHead(tokens[at + 1]) && quotationMark.has(tokens[at + 2]) ? at + 1 : at + 2;
  return (
    isHead(tokens[last]) &&
    quotationMark.has(tokens[last + 1]) &&
    (last === at + 1 || /^(?:ADJ|NOUN)$/u.test(tokens[at + 1]?.pos ?? ''))
  );
};

/** True behind a noun that says of what sort: a rebel “leader”, five Karsian “advisers”; not: called the raid “madness”. */
export const isQuotedSort = (tokens: readonly Token[], at: number, first: number): boolean =>
  isQuotedNoun(tokens, at) &&
  isHead(tokens[at - 1]) &&
  (/^an?$/u.test(tokens[first]?.lower ?? '') || tokens[first]?.pos === 'NUM') &&
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
