/** One person by a word that the tagger takes for an adjective, and what is told of them right behind it. */
import { nounKind } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { itself, type TagRule } from './tag-rule.ts';

const wounds = wordClass(/^(?:wounds?|injur(?:y|ies)|burns|trauma|lacerations?)$/u);

export const personRules: readonly TagRule[] = [
  {
    phrase: 'suffered non-life-threatening burns',
    words: wordClass(/-threatening$/u),
    tags: ['VERB', 'NOUN'],
    when: () => true,
    to: 'ADJ',
    lemma: itself,
  },
  {
    phrase: 'found a pedestrian suffering from a wound; not: a teen driver',
    words: wordClass({ has: (word) => nounKind(word) === 'person' }),
    tags: ['ADJ'],
    when: ({ previous, after }) => previous?.pos === 'DET' && after === 'suffering',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase:
      'was found nearby suffering from a wound, found a teen suffering from two stab wounds; not: found great suffering from the flood',
    words: wordClass(/^suffering$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, after }) =>
      /^(?:from|with)$/u.test(after) &&
      tokens.slice(index + 2, index + 8).some((token) => wounds.has(token)) &&
      tokens
        .slice(Math.max(0, index - 8), index)
        .some(({ lemma }) => /^(?:find|discover|locate)$/u.test(lemma)),
    to: 'VERB',
    lemma: 'suffer',
  },
  {
    phrase: 'a teen fell from a roof; not: the fell walls of the camp',
    words: writtenClass(/^fell$/u),
    tags: ['NOUN'],
    when: ({ previous, after }) =>
      previous?.pos === 'ADJ' && /^(?:from|to|into|off|through|down|in|on)$/u.test(after),
    to: 'VERB',
    lemma: 'fall',
    previousTo: 'NOUN',
  },
];
