/** Small words and numbers that the tagger takes for something else. */
import { titles } from '../names/name-words.ts';
import { wordClass, writtenClass } from '../words/word-class.ts';
import { isNoun, itself, type TagRule } from './tag-rule.ts';

export const smallWordRules: readonly TagRule[] = [
  {
    phrase: 'died whilst at work: the same as while',
    words: writtenClass(/^whilst$/iu),
    when: () => true,
    to: 'SCONJ',
  },
  {
    phrase: 'shot at 2 am in Belmar: no “I am”',
    words: wordClass(/^am$/u),
    tags: ['AUX'],
    when: ({ previous }) => previous?.pos === 'NUM',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: '“Drone Kills 3 US Troops”: no “us”',
    words: writtenClass(/^US$/u),
    tags: ['PRON'],
    when: ({ next }) => /^\p{Lu}\p{Ll}/u.test(next?.text ?? ''),
    to: 'PROPN',
    lemma: itself,
  },
  {
    phrase: 'it was wrong that chancellor Ann Orlov had left; not “about that president”',
    words: wordClass(/^that$/u),
    tags: ['DET', 'PRON'],
    when: ({ tokens, index, previous, after }) =>
      titles.has(after) && tokens[index + 2]?.pos === 'PROPN' && previous?.pos !== 'ADP',
    to: 'SCONJ',
  },
  {
    phrase: '40-plus people: a number',
    words: wordClass(/^\d+-plus$/u),
    when: () => true,
    to: 'NUM',
  },
  {
    phrase: 'has neither confirmed nor denied it; not “neither man”',
    words: wordClass(/^neither$/u),
    when: ({ previous, next }) => previous?.pos === 'AUX' && next?.pos === 'VERB',
    to: 'ADV',
  },
  {
    phrase:
      'Hale and Orlov both said so, the firms all failed, have each left: of those named before; not “hit Norden; both fled”',
    words: wordClass(/^(?:both|all|each)$/u),
    when: ({ tokens, index, previous, next }) =>
      /^(?:VERB|AUX)$/u.test(next?.pos ?? '') &&
      !/ing$/u.test(next?.lower ?? '') &&
      (previous?.pos === 'AUX' ||
        /^(?:they|we|who)$/u.test(previous?.lower ?? '') ||
        (isNoun(previous) &&
          (/s$/u.test(previous?.lower ?? '') ||
            tokens.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === 'and')))),
    to: 'ADV',
  },
  {
    phrase:
      'That raid killed ten, in that attack: which one; not “said that attack helicopters came”',
    words: wordClass(/^that$/u),
    tags: ['PRON', 'SCONJ'],
    when: ({ tokens, index, previous, after }) =>
      (previous === undefined || /^(?:PUNCT|ADP)$/u.test(previous.pos)) &&
      /^(?:attack|strike|airstrike|raid|bombing|shooting|killing|blast|explosion|assault|crash|incident|fire)$/u.test(
        after,
      ) &&
      /^(?:VERB|AUX|ADP|PUNCT)$/u.test(tokens[index + 2]?.pos ?? ''),
    to: 'DET',
  },
  {
    phrase: 'firms that had left: a “that” right before its verb is their subject',
    words: wordClass(/^that$/u),
    tags: ['SCONJ'],
    when: ({ previous, next }) => isNoun(previous) && next?.pos === 'AUX',
    to: 'PRON',
  },
  {
    phrase:
      'attributed that attack to rebels, rejected that charge; not: said that charges were false',
    words: wordClass(/^that$/u),
    tags: ['SCONJ'],
    when: ({ tokens, index, previous, after }) =>
      previous?.pos === 'VERB' &&
      /^(?:attack|strike|raid|bombing|killing|blast|charge|claim|accusation|allegation)$/u.test(
        after,
      ) &&
      /^(?:ADP|PUNCT)$/u.test(tokens[index + 2]?.pos ?? 'PUNCT'),
    to: 'DET',
  },
  {
    phrase: 'did claim that troops would stay: no “that” of several; not “in that series”',
    words: wordClass(/^that$/u),
    tags: ['DET'],
    when: ({ previous, next }) =>
      previous?.pos === 'VERB' && next?.pos === 'NOUN' && next.lemma !== next.lower,
    to: 'SCONJ',
  },
  {
    phrase: 'all 62 people aboard were killed, 40 miners trapped underground were freed',
    words: wordClass(/^(?:aboard|underground)$/u),
    when: ({ next }) => !next || /^(?:AUX|PUNCT|VERB|CCONJ)$/u.test(next.pos),
    to: 'ADV',
  },
  {
    phrase: 'with 72 people onboard crashes, four crew members onboard; not: an onboard camera',
    words: wordClass(/^onboard$/u),
    tags: ['NOUN', 'ADJ'],
    when: ({ previous, before, next }) =>
      previous?.pos === 'NUM' ||
      (previous?.pos === 'NOUN' &&
        /(?:[^s]s|people|men)$/u.test(before) &&
        !(next?.pos === 'NOUN' && next.lower !== 'crashes')),
    to: 'ADV',
  },
  {
    phrase: 'treated for breathing problems',
    words: wordClass(/^for$/u),
    when: ({ tokens, index, after }) =>
      after === 'breathing' && /^(?:problem|difficult|issue)/u.test(tokens[index + 2]?.lower ?? ''),
    to: 'ADP',
  },
  {
    phrase:
      'as many engineers have said, the dam is old, as other studies found; not “as many as ten”',
    words: wordClass(/^as$/u),
    tags: ['ADV', 'ADP'],
    when: ({ tokens, index, previous, after }) =>
      /^(?:many|other|some|several|most|previous|earlier|recent)$/u.test(after) &&
      (!previous || previous.pos === 'PUNCT') &&
      tokens[index + 2]?.pos === 'NOUN' &&
      /^(?:,|have|had|say|said|show|showed|found|suggest)$/u.test(tokens[index + 3]?.lower ?? ''),
    to: 'SCONJ',
  },
  {
    phrase: 'He further claimed that; not “to further their cause”',
    words: wordClass(/^further$/u),
    tags: ['VERB'],
    when: ({ next }) => next?.pos === 'VERB',
    to: 'ADV',
    lemma: itself,
  },
  {
    phrase: 'has since left',
    words: wordClass(/^since$/u),
    when: ({ previous, next }) => previous?.pos === 'AUX' && next?.pos === 'VERB',
    to: 'ADV',
  },
  {
    phrase: 'viewed the strike as further aggression; not: as many',
    words: wordClass(/^as$/u),
    tags: ['ADV'],
    when: ({ previous, next, after }) =>
      isNoun(previous) &&
      /^(?:ADJ|DET|NOUN)$/u.test(next?.pos ?? '') &&
      !/^(?:many|much|few|little|well|soon|far|long)$/u.test(after),
    to: 'ADP',
  },
  {
    phrase: '“Man Shot Dead Outside Bar”',
    words: wordClass(/^outside$/u),
    tags: ['ADJ'],
    when: ({ before, next }) => isNoun(next) && before === 'dead',
    to: 'ADP',
  },
];
