/**
 * Past forms of reporting verbs that the tagger takes for adjectives: “prosecutors alleged that …”, “…,
 * her son informed”, “fumed visiting coach Tom Hale”.
 */
import { writtenClass } from '../words/word-class.ts';
import { has, lemmaIn, pasts } from './reporting-forms.ts';
import type { TagRule } from './tag-rule.ts';

export const pastRules: readonly TagRule[] = [
  {
    phrase: '“It was never late,” fumed visiting coach Tom Hale; not “the “alleged guards””',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ tokens, index, previous, next }) =>
      /^[”"]$|^''$/u.test(previous?.text ?? '') &&
      /^[,?!.]$/u.test(tokens[index - 2]?.text ?? '') &&
      /^(?:PROPN|ADJ|DET|NOUN)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase: 'Hale referenced his friend, the letter also referenced him',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ previous, before, next }) =>
      (previous?.pos === 'PROPN' || /^(?:also|then|later)$/u.test(before)) &&
      /^(?:DET|PRON|PROPN|NUM)$/u.test(next?.pos ?? ''),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase:
      'prosecutors alleged that two men had fled, a guard, who left, alleged that it fell, had alleged it, has also detailed losses; not “it is alleged that”, “has detailed plans”',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ tokens, index, previous, before, next, after }) =>
      ((/^(?:NOUN|PROPN)$/u.test(previous?.pos ?? '') || before === ',') && after === 'that') ||
      // a guard, who left, alleged before the court that it fell
      (before === ',' && /^(?:before|in|on|during)$/u.test(after)) ||
      (has.test(before) && (after === 'that' || /^(?:PRON|PROPN|DET)$/u.test(next?.pos ?? ''))) ||
      (previous?.pos === 'ADV' &&
        has.test(tokens[index - 2]?.lower ?? '') &&
        /^(?:PRON|PROPN|DET|NOUN)$/u.test(next?.pos ?? '')),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase: 'it was late, her son Ivo informed.',
    words: writtenClass(/^(?:informed|alleged|claimed|stated|disclosed)$/u),
    tags: ['ADJ'],
    when: ({ previous, before, next }) =>
      (previous?.pos === 'PROPN' || has.test(before)) && (!next || /^[.!?,]$/u.test(next.text)),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
];
