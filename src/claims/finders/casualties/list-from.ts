/**
 * A place in a sentence → the noun phrases of the list that begins there.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';

/** 31, in “Ann Orlov, 31, and John Marten, 44” */
const isAge = ({ tokens }: Document, at: number): boolean =>
  /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';

/** The noun phrases of a list that begins at a place: a clerk, two guards and John Marten, 44. */
export const listFrom = (document: Document, sentence: Sentence, at: number): NounPhrase[] => {
  const { tokens } = document;
  const list: NounPhrase[] = [];
  let next = sentence.phrases.find(({ first }) => first === at);
  while (next) {
    list.push(next);
    let i: number = next.last;
    if (tokens[i]?.lower === ',') i++;
    if (isAge(document, i)) i += 2;
    if (tokens[i]?.lower === 'and') i++;
    if (i === next.last) break;
    next = sentence.phrases.find(({ first }) => first === i);
  }
  return list;
};
