/**
 * Numbers that count none of those befallen: “all but two”, “8 of 8”, “Ann Orlov, 29 dead”, “the Marten Queen 97”.
 */
import type { Document } from '../../../language/document.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';

/** True: the number of a phrase is how many were spared, a picture’s, a ship’s, or an age. */
export const countsNobody = (document: Document, phrase: NounPhrase): boolean => {
  const { tokens } = document;
  return (
    isAllBut(tokens, phrase.quantity?.first ?? phrase.first) ||
    isCounter(tokens, phrase) ||
    isInName(tokens, phrase) ||
    isAge(document, phrase)
  );
};

/** True: the figure at a token tells who is left out: all but two. */
export const isAllBut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'but' && tokens[at - 2]?.lower === 'all';

/** “8 of 8”: a picture’s number in a row, no part of a whole */
const isCounter = (tokens: readonly Token[], { first }: NounPhrase): boolean =>
  tokens[first + 1]?.lower === 'of' &&
  /^\d+$/u.test(tokens[first]?.text ?? '') &&
  tokens[first]?.text === tokens[first + 2]?.text;

/** The old Marten Queen 97 vanished: the end of a ship’s name; not “in Port Ostrov 97 died” */
const isInName = (tokens: readonly Token[], { first, elliptical }: NounPhrase): boolean => {
  if (!elliptical || !/^\d+$/u.test(tokens[first]?.text ?? '')) return false;
  let at = first - 1;
  while (tokens[at]?.pos === 'PROPN') at--;
  return at < first - 1 && /^(?:DET|ADJ)$/u.test(tokens[at]?.pos ?? '');
};

/** Ann Orlov, 29 dead: an age */
const isAge = (document: Document, { first, head, quantity }: NounPhrase): boolean => {
  const { tokens } = document;
  return (
    quantity !== null &&
    /^\d{1,2}$/u.test(tokens[first]?.text ?? '') &&
    /^(?:dead|injured|wounded|hurt|missing|critical)$/u.test(tokens[head]?.lower ?? '') &&
    tokens[first - 1]?.text === ',' &&
    nameAt(document, first - 2)?.kind === 'person'
  );
};
