/**
 * A noun phrase → those that commas and “and” join to it.
 */
import type { Document, Sentence } from '../document.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Token } from '../words/tokenize.ts';

/** The phrases joined to one by commas and “and”: “in Karsia, Ostrov and the capital”. */
export const joinedAfter = (
  { tokens }: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): NounPhrase[] => {
  const joined: NounPhrase[] = [];
  let at = phrase.last;
  for (;;) {
    let link = tokens[at] as Token | undefined;
    if (link?.text === ',' && tokens[at + 1]?.pos === 'CCONJ') link = tokens[++at];
    const next = sentence.phrases.find(({ first }) => first === at + 1);
    if (!link || !next || (link.text !== ',' && link.lower !== 'and')) return [];
    joined.push(next);
    if (link.pos === 'CCONJ') return joined;
    at = next.last;
  }
};
