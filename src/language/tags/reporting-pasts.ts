/**
 * Past forms of reporting verbs that the tagger takes for adjectives: “prosecutors alleged that …”, “…,
 * her son informed”, “fumed visiting coach Tom Hale”.
 */
import { nounKind } from '../names/name-words.ts';
import { writtenClass } from '../words/word-class.ts';
import { has, lemmaIn, pasts, plurals } from './reporting-forms.ts';
import type { TagRule } from './tag-rule.ts';

/** Past forms that the model takes for no verbs, or for those of others. */
const unknown: ReadonlyMap<string, string> = new Map(
  Object.entries({
    preferred: 'prefer',
    disliked: 'dislike',
    detested: 'detest',
    despised: 'despise',
    loathed: 'loathe',
    glorified: 'glorify',
    griped: 'gripe',
    agonized: 'agonize',
    besought: 'beseech',
    forecast: 'forecast',
    certified: 'certify',
  }),
);

export const pastRules: readonly TagRule[] = [
  {
    phrase:
      'Orlov disliked the plan, griped about it, forecast a rise; not “the forecast that it rains”',
    words: writtenClass(unknown),
    when: ({ token, previous, before, next, after }) =>
      token.pos === 'VERB' ||
      ((/^(?:PROPN|PRON|AUX)$/u.test(previous?.pos ?? '') || nounKind(before) === 'person') &&
        (/^(?:DET|PRON)$/u.test(next?.pos ?? '') || /^(?:that|about)$/u.test(after))),
    to: 'VERB',
    lemma: lemmaIn(unknown),
  },
  {
    phrase: 'the letter cast doubt on it',
    words: writtenClass(/^casts?$/u),
    tags: ['NOUN'],
    when: ({ after }) => after === 'doubt',
    to: 'VERB',
    lemma: 'cast',
  },
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
    phrase: 'Hale referenced his friend, the letter also referenced him, Hale detailed how it fell',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ previous, before, next, after }) =>
      (previous?.pos === 'PROPN' ||
        /^(?:also|then|later|he|she|they)$/u.test(before) ||
        (plurals.has(previous) && nounKind(before) === 'person')) &&
      (/^(?:DET|PRON|PROPN|NUM)$/u.test(next?.pos ?? '') ||
        after === 'how' ||
        // Hale informed residents of it
        (plurals.has(next) && nounKind(after) === 'person')),
    to: 'VERB',
    lemma: lemmaIn(pasts),
  },
  {
    phrase:
      'prosecutors alleged that two men had fled, a guard, who left, alleged that it fell, had alleged it, has also detailed losses; not “it is alleged that”, “has detailed plans”',
    words: writtenClass(pasts),
    tags: ['ADJ'],
    when: ({ tokens, index, previous, before, next, after }) =>
      ((/^(?:NOUN|PROPN|PRON)$/u.test(previous?.pos ?? '') || /^(?:,|also|later)$/u.test(before)) &&
        after === 'that') ||
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
