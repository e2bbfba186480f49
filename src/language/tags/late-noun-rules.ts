/** Nouns that the tagger takes for verbs, which only the tags around them tell once they are mended. */
import { nounKind } from '../names/name-words.ts';
import { wordClass } from '../words/word-class.ts';
import { itself, type Place, type TagRule } from './tag-rule.ts';

/** in a drive-by shooting: behind a preposition, an article and what sort it was */
const isNamedDeed = ({ tokens, index }: Place): boolean => {
  const sort = tokens[index - 2]?.text === '-' ? index - 3 : index - 1;
  const [before, article, word] = tokens.slice(Math.max(0, sort - 2), sort + 1);
  return (
    before?.pos === 'ADP' &&
    /^an?$/u.test(article?.lower ?? '') &&
    /^(?:NOUN|ADJ)$/u.test(word?.pos ?? '') &&
    nounKind(word?.lower ?? '') !== 'person'
  );
};

/** Rules for what only then is known to be a verb or none. */
export const lateNounRules: readonly TagRule[] = [
  {
    phrase:
      'in a tower block, during a traffic stop; not: saw a guard flee, a clerk and a guard flee',
    words: wordClass(
      /^(?!.*(?:ed|ing)$|(?:hit|cut|put|set|shut|hurt|cost|let|spread|read|burst|beat|split|quit|c[oa]me|r[ua]n|become)$)/u,
    ),
    tags: ['VERB'],
    when: ({ tokens, index, word, token, previous, next }) =>
      token.lemma === word &&
      previous?.pos === 'NOUN' &&
      previous.lemma === previous.lower &&
      /^(?:an?|another)$/u.test(tokens[index - 2]?.lower ?? '') &&
      !/^(?:see|watch|hear|feel|notice|witness|let|help|make|do|and|or)$/u.test(
        tokens[index - 3]?.lemma ?? '',
      ) &&
      /^(?:PUNCT|VERB|AUX|ADP|CCONJ|NOUN|PROPN)$/u.test(next?.pos ?? 'PUNCT'),
    to: 'NOUN',
  },
  {
    phrase: 'when fire swept through a hotel, where clashes broke out; not: when asked, where hit',
    words: wordClass(/^(?!.*(?:ed|ing)$|(?:hit|cut|put|set|shut|hurt|c[oa]me|r[ua]n|become)$)/u),
    tags: ['VERB'],
    when: ({ before, token, word, next }) =>
      /^(?:when|where)$/u.test(before) &&
      (token.lemma === word || word.endsWith('s')) &&
      (next?.pos === 'VERB' || next?.pos === 'AUX') &&
      !next.lower.endsWith('ing'),
    to: 'NOUN',
  },
  {
    phrase: '12 or so people were hurt, ten or more guards; not: one or more rang',
    words: wordClass({ has: (word) => word === 'people' || nounKind(word) === 'person' }),
    tags: ['VERB'],
    when: ({ tokens, index, before }) =>
      /^(?:so|more)$/u.test(before) &&
      tokens[index - 2]?.lower === 'or' &&
      tokens[index - 3]?.pos === 'NUM',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'in the east of the country, in the north; not: the east coast, the south-facing wall',
    words: wordClass(/^(?:north|south|east|west)(?:-?(?:east|west))?$/u),
    tags: ['ADJ', 'ADV'],
    when: ({ before, next }) =>
      before === 'the' &&
      !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? '') &&
      !/^[-–]/u.test(next?.text ?? ''),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'the flu shot hurts, a booster shot',
    words: wordClass(/^shots?$/u),
    tags: ['VERB'],
    when: ({ before }) => /^(?:flu|booster|vaccine|fever)$/u.test(before),
    to: 'NOUN',
    lemma: 'shot',
  },
  {
    phrase: 'have reason to believe it, no reason to leave',
    words: wordClass(/^reason$/u),
    tags: ['VERB'],
    when: ({ before, after }) =>
      after === 'to' && /^(?:have|has|had|having|no|any|every|little|good)$/u.test(before),
    to: 'NOUN',
  },
  {
    phrase: 'a Supreme Court ruling that says so; not: the court ruling that it is late',
    words: wordClass(/^ruling$/u),
    tags: ['VERB'],
    when: ({ before, after, tokens, index }) =>
      before === 'court' &&
      /^(?:that|which)$/u.test(after) &&
      /^(?:says|said|finds|found|is|was|has|had|would|will|could|may|struck|upheld|\p{Ll}+ed)$/u.test(
        tokens[index + 2]?.lower ?? '',
      ),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'who was part of the crowd',
    words: wordClass(/^part$/u),
    tags: ['VERB'],
    when: ({ before, after }) =>
      after === 'of' && /^(?:is|are|was|were|be|been|became)$/u.test(before),
    to: 'NOUN',
  },
  {
    phrase: 'the stabbing happened at noon, the shelling was heard; not: a man shooting at cars',
    words: wordClass(/^(?:shoot|stabb|bomb|shell|beat|robb|kidnapp)ing$/u),
    tags: ['VERB', 'ADJ'],
    when: ({ before, next }) =>
      /^(?:the|an?|this|that|another)$/u.test(before) &&
      /^(?:VERB|AUX|ADP|PUNCT)$/u.test(next?.pos ?? 'PUNCT'),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'hurt in a drive-by shooting Monday; not: of a man shooting at cars',
    words: wordClass(/^(?:shoot|stabb|bomb|shell)ing$/u),
    tags: ['VERB'],
    when: isNamedDeed,
    to: 'NOUN',
  },
];
