/**
 * Participles of reporting verbs that the tagger takes for nouns or adjectives: “, warning that …”, “is
 * promising to rebuild”, “painting Hale as a liar”.
 */
import { writtenClass } from '../words/word-class.ts';
import { gerunds, lemmaIn, participles, tags } from './reporting-forms.ts';
import type { TagRule } from './tag-rule.ts';

export const participleRules: readonly TagRule[] = [
  {
    phrase: 'she stayed on, painting Hale as a liar; not “, painting and song”',
    words: writtenClass(participles),
    tags,
    when: ({ before, next }) => before === ',' && /^(?:PROPN|DET)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(participles),
  },
  {
    phrase: 'the two met, each saying the other was late',
    words: writtenClass(new Map([...participles, ['saying', 'say']])),
    tags: ['NOUN'],
    when: ({ tokens, index, before, next }) =>
      before === 'each' &&
      tokens[index - 2]?.text === ',' &&
      /^(?:DET|PRON|PROPN|SCONJ)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: (word) => participles.get(word) ?? 'say',
  },
  {
    phrase: 'has been warning about the dam, was warning that it may fall',
    words: writtenClass(/^warning$/u),
    tags,
    when: ({ before, after }) =>
      /^(?:been|is|are|was|were)$/u.test(before) && /^(?:about|against|that|of)$/u.test(after),
    to: 'VERB',
    lemma: 'warn',
  },
  {
    phrase: 'is promising to rebuild the bridge',
    words: writtenClass(/^promising$/u),
    tags,
    when: ({ previous, after }) =>
      after === 'to' && /^(?:AUX|PUNCT|NOUN|PROPN)$/u.test(previous?.pos ?? ''),
    to: 'VERB',
    lemma: 'promise',
  },
  {
    phrase: ', warning that the bridge may fall',
    words: writtenClass(gerunds),
    tags,
    when: ({ previous, after }) =>
      after === 'that' && /^(?:PUNCT|NOUN|PROPN)$/u.test(previous?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(gerunds),
  },
  {
    phrase: ', warning Orlov that the bridge may fall; , warning of more rain',
    words: writtenClass(/^warning$/u),
    tags,
    when: ({ before, next, after }) =>
      before === ',' &&
      (/^(?:of|against)$/u.test(after) || /^(?:PROPN|PRON)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: 'warn',
  },
];
