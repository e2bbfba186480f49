/**
 * Reporting verbs of the present that the tagger takes for nouns: “Orlov hints that …”, “experts caution
 * that …”, “residents praise the plan”.
 */
import { nounKind } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { given, lemmaIn, opensClause, plurals, presents } from './reporting-forms.ts';
import { itself, type Place, type TagRule } from './tag-rule.ts';

/** that they left, they left, the plan; not “that killed ten”, “that bind the mill”, where a verb is taken for a noun */
const opensWords = ({ tokens, index, next, after }: Place): boolean =>
  after === 'that' || after === 'how'
    ? !/^(?:VERB|AUX|PUNCT)$/u.test(tokens[index + 2]?.pos ?? 'PUNCT') &&
      tokens[index + 3]?.pos !== 'DET'
    : opensClause(after) || next?.pos === 'DET';

/** caution, praise; favor: what several say or hold */
const held: ReadonlySet<string> = new Set([
  ...[...given].filter((verb) => verb !== 'back'),
  ...'favor favour respect distrust trust champion dread envy value veto love dislike despise wish'.split(
    ' ',
  ),
]);

const isLead = wordClass(/^(?:in|of|to|by|for|with|from|about|over|on|at|under|and|or|the|an?)$/u);

/** Orlov, the sentence’s or the clause’s first words; not “in Marsh reports” */
const behindLoneName = ({ tokens, index, previous }: Place): boolean => {
  if (previous?.pos !== 'PROPN') return false;
  let first = index - 1;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  return !isLead.has(tokens[first - 1]);
};

export const presentRules: readonly TagRule[] = [
  {
    phrase:
      'Orlov hints that the dam is old, Karsia rules it out; not “in Marsh remarks that”, “Marsh raids that killed ten”',
    words: writtenClass(presents),
    tags: ['NOUN'],
    when: (place) => behindLoneName(place) && opensWords(place),
    to: 'VERB',
    lemma: lemmaIn(presents),
  },
  {
    phrase:
      'experts caution that the dam is old, residents favor the plan; not “police report that”',
    words: writtenClass(held),
    tags: ['NOUN', 'ADJ'],
    when: (place) =>
      plurals.has(place.previous) &&
      place.before !== 'police' &&
      nounKind(place.before) === 'person' &&
      opensWords(place),
    to: 'VERB',
    lemma: itself,
  },
  {
    phrase: 'guards vote to strike, teachers aim to win; not “a guards vote to close it was held”',
    words: writtenClass(/^(?:vote|aim|promise|pledge)$/u),
    tags: ['NOUN'],
    when: ({ tokens, index, previous, before, after }) =>
      plurals.has(previous) &&
      nounKind(before) === 'person' &&
      !/^an?$/u.test(tokens[index - 2]?.lower ?? '') &&
      after === 'to' &&
      tokens[index + 2]?.pos === 'VERB',
    to: 'VERB',
    lemma: itself,
  },
];
