/**
 * A place in a sentence → the noun phrases of the list that begins there.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';

/** The noun phrases of a list that begins at a place: a clerk, two guards and a driver. */
export const listFrom = ({ tokens }: Document, sentence: Sentence, at: number): NounPhrase[] => {
  const list: NounPhrase[] = [];
  let next = sentence.phrases.find(({ first }) => first === at);
  while (next) {
    list.push(next);
    let i: number = next.last;
    if (tokens[i]?.lower === ',') i++;
    if (tokens[i]?.lower === 'and') i++;
    if (i === next.last) break;
    next = sentence.phrases.find(({ first }) => first === i);
  }
  return list;
};
