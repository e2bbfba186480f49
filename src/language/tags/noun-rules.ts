/** Nouns that the tagger takes for verbs or adjectives. */
import { nounKind } from '../names/name-words.ts';
import type { RawToken } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { isNoun, itself, type TagRule } from './tag-rule.ts';
import { nounLike } from './tagging-words.ts';

/** attacks, calls; not “press” */
const endsInS = wordClass(/[^s]s$/u);
const withoutS = (word: string): string => word.slice(0, -1);

/** Adjectives that stand for no people: not “the dead includes”. */
const ordered: ReadonlySet<string> = new Set(
  'earlier previous recent past later latest first last other separate similar deadly'.split(' '),
);

/** Those that always describe: nobody says “the previous left”. */
const setApart = /^(?:earlier|previous|recent|past|later|separate|similar|deadly)$/u;
const opensPhrase = /^(?:an?|the|this|these|those|his|her|its|their|another|['’]s)$/u;

const isSeveral = (token: RawToken | undefined): boolean =>
  token?.pos === 'NUM' && !/^(?:one|1)$/u.test(token.lower);

/** Karsian, and each token of Norden-based */
const isDescribing = (tokens: readonly RawToken[], at: number): boolean =>
  /^(?:ADJ|PROPN)$/u.test(tokens[at]?.pos ?? '') ||
  tokens[at]?.text === '-' ||
  tokens[at - 1]?.text === '-';

export const nounRules: readonly TagRule[] = [
  {
    phrase: 'admitted under questioning that, came under shelling; not “under opening rules”',
    words: wordClass(/ing$/u),
    tags: ['VERB'],
    when: ({ before, next }) =>
      before === 'under' && !/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/u.test(next?.pos ?? ''),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'before his address, amid their search for Hale: no bare verb stands behind an owner',
    tags: ['VERB'],
    when: ({ token, word, before }) =>
      token.lemma === word && /^(?:his|its|their|my|our|your)$/u.test(before),
    to: 'NOUN',
  },
  {
    phrase: 'the consulate-general said, whose secretary-general left, killed the mayor-elect',
    words: wordClass(/^(?:general|elect|designate)$/u),
    tags: ['ADJ', 'VERB'],
    when: ({ before, next }) => before === '-' && !isNoun(next),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'acting managing director Ann Orlov',
    words: wordClass(/^managing$/u),
    tags: ['VERB'],
    when: ({ after }) => /^(?:directors?|editors?|partners?)$/u.test(after),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'to act without fail, police deny torture, a video clip that shows it',
    words: wordClass(/^(?:fail|torture|clips?)$/u),
    tags: ['VERB'],
    when: ({ before }) => /^(?:without|den(?:y|ies|ied)|video)$/u.test(before),
    to: 'NOUN',
  },
  {
    phrase:
      'murder accused “heard voices”, rape accused denies it: in a headline; not “mayor accused of lying”',
    words: wordClass(/^accused$/u),
    tags: ['VERB', 'ADJ'],
    when: ({ before, after }) =>
      /^(?:murder|rape|assault|stabbing|shooting|fraud|terror|arson|kidnap)$/u.test(before) &&
      !/^(?:of|by|the|an?)$/u.test(after),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'the attorney general said',
    words: wordClass(/^general$/u),
    tags: ['ADJ'],
    when: ({ before }) => /^(?:attorney|surgeon|secretary)$/u.test(before),
    to: 'NOUN',
  },
  {
    phrase: '“Jury clears officer who shot teen”; not “teen clerk”',
    words: wordClass(/^teen$/u),
    tags: ['ADJ'],
    when: ({ next }) => next === undefined || /^(?:PUNCT|ADP)$/u.test(next.pos),
    to: 'NOUN',
  },
  {
    phrase: 'found guilty in killing of clerk, pleads guilty in shooting of two: in a headline',
    words: wordClass(/^(?:killing|shooting|stabbing|slaying|wounding|beating|maiming)$/u),
    tags: ['VERB'],
    when: ({ previous, after }) =>
      after === 'of' && previous?.pos === 'ADP' && previous.lower !== 'by',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'nine were staff members',
    words: wordClass(/^(?:staff|crew|family)$/u),
    tags: ['VERB'],
    when: ({ after }) => /^members?$/u.test(after),
    to: 'NOUN',
  },
  {
    phrase: 'OSTROV, Karsia -- Hopes of finding anyone alive; not: who hopes for peace',
    words: wordClass(/^(?:hopes|fears|calls|claims)$/u),
    tags: ['VERB'],
    when: ({ previous, after }) =>
      (previous === undefined || /^(?:[-–—]+|[.:])$/u.test(previous.text)) &&
      /^(?:of|that)$/u.test(after),
    to: 'NOUN',
    lemma: withoutS,
  },
  {
    phrase: 'the group has links to Karsia: no participle ends so',
    words: wordClass(/^(?:links|ties|plans|claims|attacks|strikes)$/u),
    tags: ['VERB'],
    when: ({ before }) => /^(?:has|have|had|having|with|without|no)$/u.test(before),
    to: 'NOUN',
    lemma: withoutS,
  },
  {
    phrase: 'urged calm, appealed for calm; not “to stay calm”',
    words: wordClass(/^calm$/u),
    tags: ['ADJ'],
    when: ({ before, next }) =>
      /^(?:urg(?:e[ds]?|ing)|for|restored?)$/u.test(before) &&
      !/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? ''),
    to: 'NOUN',
  },
  {
    phrase: 'there are concerns among guards, there were calls for a vote; not “there goes”',
    words: endsInS,
    tags: ['VERB'],
    when: ({ tokens, index, before }) =>
      /^(?:are|were)$/u.test(before) && tokens[index - 2]?.lower === 'there',
    to: 'NOUN',
    lemma: withoutS,
  },
  {
    phrase: 'rejected calls for a vote, faced demands from drivers',
    words: wordClass(/^(?:calls|demands|claims|fears|requests)$/u),
    tags: ['VERB'],
    when: ({ before, after }) =>
      /^(?:reject|ignor|resist|renew|fac|heed|repeat|echo|dismiss|issu|prompt|spark|rais|den|drop)(?:y|e?s|i?ed|e)$/u.test(
        before,
      ) && /^(?:for|from|by|of|that|to)$/u.test(after),
    to: 'NOUN',
    lemma: withoutS,
  },
  {
    phrase: 'the military said, a foreign national, the forward told reporters',
    words: nounLike,
    tags: ['ADJ', 'ADV'],
    when: ({ token, previous, next }) =>
      (token.pos === 'ADJ' || previous?.pos === 'DET') &&
      !isNoun(next) &&
      next?.pos !== 'ADJ' &&
      /^(?:DET|ADJ|PROPN|PART|NUM|NOUN)$/u.test(previous?.pos ?? ''),
    to: 'NOUN',
  },
  {
    phrase: 'a fourth is critical, a third, who ran; not: a third man',
    words: wordClass(/^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u),
    when: ({ before, after, next }) =>
      before === 'a' && (/^(?:AUX|PUNCT|VERB)$/u.test(next?.pos ?? '') || after === 'who'),
    to: 'NOUN',
  },
  {
    phrase: 'hit in the top of the head, at the top of the hill, the total of those who fled',
    words: wordClass(/^(?:top|total)$/u),
    tags: ['ADJ'],
    when: ({ before, after }) => before === 'the' && after === 'of',
    to: 'NOUN',
  },
  {
    phrase: 'Gardaí said: the police, and no name',
    words: wordClass(/^garda[ií]$/u),
    when: ({ token }) => token.pos !== 'NOUN',
    to: 'NOUN',
    lemma: 'garda',
  },
  {
    phrase: 'breathing problems',
    words: wordClass(/^breathing$/u),
    when: ({ after }) => /^(?:problem|difficult|issue)/u.test(after),
    to: 'NOUN',
  },
  {
    phrase: 'after the earlier strikes, Karsia called …',
    words: endsInS,
    tags: ['VERB'],
    when: ({ before, tokens, index }) => ordered.has(before) && tokens[index - 2]?.pos === 'DET',
    to: 'NOUN',
    previousTo: 'ADJ',
  },
  {
    phrase:
      'an earlier avalanche that …, their previous raid, a later shooting; not “the latest killed …”',
    tags: ['VERB'],
    when: ({ token, word, before, tokens, index }) =>
      setApart.test(before) &&
      opensPhrase.test(tokens[index - 2]?.lower ?? '') &&
      (token.lemma === word || word.endsWith('ing')),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'destroyed three supply caches: no verb, several would take none in -s',
    words: endsInS,
    tags: ['VERB'],
    when: ({ tokens, index, previous, next }) =>
      previous?.pos === 'NOUN' &&
      isSeveral(tokens[index - 2]) &&
      !isNoun(tokens[index - 3]) &&
      /^(?:PUNCT|CCONJ)$/u.test(next?.pos ?? 'PUNCT'),
    to: 'NOUN',
  },
  {
    phrase: 'fired tear gas, merchant shipping, acts of sabotage: no verb before those words',
    words: wordClass(/^(?:tear|shipping|acts)$/u),
    tags: ['VERB'],
    when: ({ word, before, previous, after }) =>
      word === 'tear'
        ? /^(?:gas|-?gassed)$/u.test(after)
        : word === 'acts'
          ? after === 'of' && !/^(?:who|which|that|he|she|it|and)$/u.test(before)
          : /^(?:merchant|commercial|international|on|against|to|of|in)$/u.test(before) ||
            previous?.pos === 'ADJ',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'when rebels attacked a patrol; not “she rebels against it”',
    words: wordClass(/^rebels$/u),
    tags: ['VERB'],
    when: ({ next }) => next?.pos === 'VERB' || next?.pos === 'AUX',
    to: 'NOUN',
    lemma: 'rebel',
  },
  {
    phrase: 'when police in Ostrov said so; admitted to police that he left; were police officers',
    words: wordClass(/^police$/u),
    tags: ['VERB'],
    when: ({ previous, after }) =>
      !/^(?:PART|AUX|PRON)$/u.test(previous?.pos ?? '') || /^(?:that|officers?)$/u.test(after),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'put the plan on hold, died on board: no verb stands behind “on” but one in -ing',
    words: wordClass(/^(?:hold|board|trial|strike|duty|call|leave|pay|fire|record)$/u),
    tags: ['VERB'],
    when: ({ before }) => before === 'on',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'was flooded with calls',
    words: wordClass(/s$/u),
    tags: ['VERB'],
    when: ({ before }) => before === 'with',
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'several calls came in',
    words: endsInS,
    tags: ['VERB'],
    when: ({ before }) => /^(?:several|many|multiple|numerous|various|few)$/u.test(before),
    to: 'NOUN',
    lemma: withoutS,
    previousTo: 'ADJ',
  },
  {
    phrase: 'the bombing suspect Omar Sabri, “Officer, suspect dead”',
    words: wordClass(/^suspect$/u),
    tags: ['VERB'],
    when: ({ previous, next, before, after }) =>
      (next?.pos === 'PROPN' &&
        (previous?.pos === 'NOUN' || previous?.pos === 'ADJ') &&
        previous.lemma === previous.lower) ||
      (/^(?:and|,)$/u.test(before) &&
        /^(?:dead|dies|died|killed|shot|hurt|injured|wounded|found|hospitali[sz]ed|arrested)$/u.test(
          after,
        )),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase:
      '“Norden shooting victim dies”, “Victim of Mill Street shooting dies”; not: accused of shooting victims',
    words: wordClass(/^(?:shoot|stabb|bomb)ing$/u),
    tags: ['VERB'],
    when: ({ previous, before, after }) =>
      (/^(?:victims?|suspects?|deaths?|scene)$/u.test(after) ||
        before === 'gang' ||
        (previous?.pos === 'PROPN' && /^(?:dies|died|is|was|has|have|are|were)$/u.test(after))) &&
      previous?.pos !== 'AUX' &&
      !/^(?:of|for|with|by|after|before|without)$/u.test(before),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'jets hit weapons caches',
    words: wordClass(/^caches$/u),
    tags: ['VERB'],
    when: ({ previous }) => isNoun(previous),
    to: 'NOUN',
    lemma: withoutS,
  },
  {
    phrase: 'a gunshot wound to the leg',
    words: wordClass(/^wound$/u),
    when: ({ before }) =>
      /^(?:gunshot|stab|bullet|graze|slash|knife|shrapnel|puncture|head|chest|leg)$/u.test(before),
    to: 'NOUN',
    lemma: itself,
  },
  {
    phrase: 'according to radio hosts',
    tags: ['VERB'],
    when: ({ before, tokens, index }) =>
      before === 'to' && tokens[index - 2]?.lower === 'according',
    to: 'NOUN',
    previousTo: 'ADP',
  },
  {
    phrase: 'added $18 million to reserves: an infinitive would be “reserve”',
    words: endsInS,
    tags: ['VERB'],
    when: ({ token, word, before }) => before === 'to' && token.lemma !== word,
    to: 'NOUN',
    previousTo: 'ADP',
  },
  {
    phrase: 'fighting positions, a training camp, the staging area: what it is for',
    words: wordClass(/^(?:fight|fir|train|stag|land|launch|hold|hid|meet)ing$/u),
    tags: ['VERB'],
    when: ({ previous, after }) =>
      /^(?:positions?|camps?|areas?|pads?|zones?|cells?|places?)$/u.test(after) &&
      previous?.pos !== 'AUX',
    to: 'NOUN',
  },
  {
    phrase: 'a war monitor said: the verb of one would end in -s; not: the police monitor the road',
    words: wordClass({ has: (word) => nounKind(word) === 'person' }),
    tags: ['VERB'],
    when: ({ tokens, index, word, token, previous, next }) => {
      if (token.lemma !== word || previous?.pos !== 'NOUN') return false;
      // the Norden-based war monitor, the Karsian war monitor: what stands between describes it
      let opens = index - 2;
      while (opens > index - 6 && isDescribing(tokens, opens)) opens--;
      return (
        (/^an?$/u.test(tokens[opens]?.lower ?? '') ||
          (tokens[opens]?.pos === 'DET' && previous.lemma === previous.lower)) &&
        /^(?:PUNCT|VERB|AUX|ADP)$/u.test(next?.pos ?? 'PUNCT')
      );
    },
    to: 'NOUN',
  },
  {
    phrase: 'an apartment complex near the market',
    words: wordClass(/^complex$/u),
    tags: ['ADJ'],
    when: ({ previous, next }) => isNoun(previous) && !isNoun(next),
    to: 'NOUN',
  },
];
