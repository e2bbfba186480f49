/** Participles that describe the people before them, which the model takes for nouns. */
import { wordClass } from '../words/word-class.ts';
import type { TagRule } from './tag-rule.ts';

const gerundOf: Readonly<Record<string, string>> = {
  passing: 'pass',
  walking: 'walk',
  riding: 'ride',
  driving: 'drive',
  standing: 'stand',
  crossing: 'cross',
  working: 'work',
  hiding: 'hide',
  sitting: 'sit',
  living: 'live',
  staying: 'stay',
  waiting: 'wait',
};

/** Rules for participles behind people. */
export const gerundRules: readonly TagRule[] = [
  {
    phrase: 'rebels hiding in the hills; not “a house hiding place”',
    words: wordClass(/^(?:hiding|sitting|living|staying|waiting)$/u),
    tags: ['NOUN'],
    when: ({ previous, before, next }) =>
      previous?.pos === 'NOUN' && /[^s]s$|men$|people$/u.test(before) && next?.pos === 'ADP',
    to: 'VERB',
    lemma: (word) => gerundOf[word] ?? word,
  },
  {
    phrase:
      'a civilian passing by, a pedestrian walking a dog; not “a pedestrian crossing on the road”',
    words: wordClass(/^(?:passing|walking|riding|driving|standing|crossing|sitting|working)$/u),
    tags: ['NOUN'],
    when: ({ previous, before, word, after, next }) =>
      /^(?:civilian|pedestrian)$/u.test(before) &&
      previous?.pos === 'ADJ' &&
      (next?.pos === 'DET' ||
        (/^(?:ADP|ADV)$/u.test(next?.pos ?? '') && word !== 'crossing') ||
        /^(?:past|nearby)$/u.test(after)),
    to: 'VERB',
    lemma: (word) => gerundOf[word] ?? word,
    previousTo: 'NOUN',
  },
];
