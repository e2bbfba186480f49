/**
 * Sentences that leave nobody alive → as many dead as were aboard by the words before: “a plane carrying
 * 15 passengers and three crew crashed, killing everyone on board”, “There were no survivors.”
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { TokenRange } from '../../../language/words/tokenize.ts';
import { type Finding } from './finding.ts';
import { listFrom } from './list-from.ts';
import { type People, readPeople } from './people.ts';
import { nobodyNamed } from './people-by-number.ts';

/** Finds all who were aboard as the dead of a sentence that tells that nobody lived. */
export const findAboard = (document: Document, sentence: Sentence): Finding[] => {
  const range = nobodyLived(document, sentence);
  if (!range) return [];
  const before = document.sentences[sentence.index - 1];
  const list =
    aboardBefore(document, sentence, range.first) ??
    (before?.role === sentence.role ? aboardBefore(document, before, before.last) : null);
  if (!list) return isOfThem(document, range) ? [ofThem(range)] : [];
  const min = list.reduce((sum, { count }) => sum + count.min, 0);
  const words = list.map(({ count }) => count.words).join(' + ');
  const who = list.length === 1 ? (list[0]?.who ?? '') : '';
  const people = { ...nobodyNamed(range, { min, max: min, approximate: false, words }), who };
  return [{ outcome: 'killed', people, range, rule: 'aboard', confidence: 0.75 }];
};

/** Neither survived, none of them survived: those told right before */
const isOfThem = ({ tokens }: Document, { first }: TokenRange): boolean =>
  /^(?:neither|none)$/u.test(tokens[first]?.lower ?? '');

const ofThem = (range: TokenRange): Finding => {
  const count = { min: 2, max: null, approximate: false, words: 'they' };
  const people = { ...nobodyNamed(range, count), kind: 'some' as const, pronoun: true };
  return { outcome: 'killed', people, range, rule: 'survival', confidence: 0.7 };
};

const hint = wordClass(/^(?:all|everyone|everybody|survivors|survived|neither|none)$/u);
const those = '(?:all|everyone|everybody)(?: of (?:them|those))?(?: on board| aboard| inside)?';
const allDied = new RegExp(
  [
    // killing everyone on board, killing all aboard
    `\\bkill(?:ing|ed) ${those}(?= ?(?:[.,;]|$|and\\b|when\\b|but\\b))`,
    // all were killed, all of them died, everyone aboard was killed
    `(?:^|[,;] |and |said )${those} (?:(?:were|was|had been|have been) killed|died|perished|drowned)\\b`,
    // all 132 people aboard a jet that hit a hillside on Monday died
    String.raw`(?<=\ball (?:of the |the )?[\d,]+ (?:[a-z]+ )?(?:on board|aboard) [^,;.]+ (?:that|which|when|as) [^,;.]+ )(?:(?:were|was|have been) killed|died|perished|drowned|(?:are|were) dead)(?= ?(?:[.,;]|$))`,
    // there were no survivors, nobody survived
    String.raw`\bthere (?:were|are) no (?:known )?survivors\b`,
    String.raw`\b(?:nobody|no one|none|neither)(?: of (?:them|the (?:two|three|four|men|women|victims)))?(?: on board| aboard| inside)? (?:survived|lived|made it)(?= ?[.,;])`,
  ].join('|'),
  'u',
);

/** The words of a sentence that tell that all died, or that none lived. */
const nobodyLived = ({ tokens }: Document, { first, last }: Sentence): TokenRange | null => {
  const words = tokens.slice(first, last);
  if (!words.some((word) => hint.has(word))) return null;
  const told = allDied.exec(words.map(({ lower }) => lower).join(' '));
  if (!told) return null;
  const skipped = /^(?:[,;] |and |said )/u.exec(told[0])?.[0].length ?? 0;
  const at = told.index + skipped;
  const opens = words.findIndex((_, i) => lengthOf(words.slice(0, i)) >= at);
  const length = told[0].slice(skipped).split(' ').length;
  return { first: first + opens, last: first + opens + length };
};

/** How long words are, each with the space behind it. */
const lengthOf = (words: readonly { lower: string }[]): number =>
  words.reduce((sum, { lower }) => sum + lower.length + 1, 0);

/** 18 people aboard; carrying 15 passengers and three crew: those aboard, where all numbers are exact. */
const aboardBefore = (
  document: Document,
  sentence: Sentence,
  end: number,
): readonly People[] | null => {
  for (const phrase of sentence.phrases) {
    if (!phrase.quantity || phrase.last > end || !isAboard(document, sentence, phrase)) continue;
    const all = carried(sentence, phrase) ? listFrom(document, sentence, phrase.first) : [phrase];
    const people = all.map((one) => readPeople(document, one, 'people'));
    const known = people.filter(
      (one) => one?.kind === 'counted' && one.count.max === one.count.min && !one.part,
    );
    if (known.length === people.length) return known as People[];
  }
  return null;
};

const isAboard = ({ tokens }: Document, sentence: Sentence, phrase: NounPhrase): boolean => {
  const [on, board] = tokens.slice(phrase.last, phrase.last + 2).map(({ lower }) => lower);
  return on === 'aboard' || (on === 'on' && board === 'board') || carried(sentence, phrase);
};

/** a bus carrying 18 pilgrims */
const carried = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, voice, objects }) =>
      /^(?:carry|transport|ferry)$/u.test(lemma) && voice === 'active' && objects.includes(phrase),
  );
