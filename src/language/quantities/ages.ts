/** Numbers of a sentence that are ages of people and count nobody. */
import type { Token } from '../words/tokenize.ts';
import { type Figure, wordValue } from './figures.ts';

const joints = /^(?:,|and|or|to|-|–|&)$/u;

/** ages 19, aged between 20 and 30, children under 6 */
export const isAge = (sentence: readonly Token[], at: number): boolean => {
  if (isAgeLimit(sentence, at)) return true;
  let i = at - 1;
  while (/^(?:of|between|from)$/u.test(sentence[i]?.lower ?? '')) i--;
  return /^(?:age|ages|aged)$/u.test(sentence[i]?.lower ?? '');
};

/** children under 6, people over 60; not: people under 30 blankets */
const isAgeLimit = (sentence: readonly Token[], at: number): boolean => {
  const [who, limit, age, next] = [-2, -1, 0, 1].map((by) => sentence[at + by]);
  return (
    /^(?:under|over)$/u.test(limit?.lower ?? '') &&
    /^(?:children|kids|people|persons|adults|boys|girls|(?:wo)?men|teens|those)$/u.test(
      who?.lower ?? '',
    ) &&
    /^\d{1,2}$/u.test(age?.text ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? '')
  );
};

/** John Marten, 34, was hurt */
export const isApposedAge = (sentence: readonly Token[], at: number, figure: Figure): boolean => {
  const noun = sentence[at - 2];
  const [of, whole] = sentence.slice(figure.last, figure.last + 2);
  // with injuries, 2 of them grave
  if (of?.lower === 'of' && /^(?:PRON|DET)$/u.test(whole?.pos ?? '')) return false;
  // Of the 74 people on board, 46 were rescued: some of the number before
  const share = sentence.slice(0, at - 1).map(({ lower, pos }) => (pos === 'NUM' ? '#' : lower));
  if (share[0] === 'of' && share.includes('#') && !share.includes(',')) return false;
  return (
    sentence[at - 1]?.lower === ',' &&
    noun !== undefined &&
    /^(?:PROPN|NOUN)$/u.test(noun.pos) &&
    /^\d{1,2}$/u.test(sentence[at]?.text ?? '') &&
    figure.last === at + 1 &&
    /^(?:[,.;)–—-]|of|from|and|was|were|is|who|remains?|faces?|died)?$/u.test(
      sentence[figure.last]?.lower ?? '',
    )
  );
};

/** one was 29 years old, another 52; two eighteen years old, one nineteen; a 16 and 17-year-old boy */
export const isListedAge = (sentence: readonly Token[], at: number, { last }: Figure): boolean => {
  const age = wordValue(sentence[at]?.lower ?? '');
  if (age === null || age < 10 || age > 99) return false;
  const [joint, next] = sentence.slice(last, last + 2);
  if (/^(?:and|or|to)$/u.test(joint?.lower ?? '') && /^\d\d?-year-olds?$/u.test(next?.lower ?? ''))
    return true;
  return (
    /^(?:another|others?|one|two|three)$/u.test(sentence[at - 1]?.lower ?? '') &&
    !/^(?:NOUN|ADJ|VERB|AUX)$/u.test(joint?.pos ?? '') &&
    sentence.some(({ lower }, i) => i < at && (lower === 'old' || lower === 'aged'))
  );
};

/** two women, 34 and 36, and a man: an age after an age is followed by no noun */
export const lastOfApposedAges = (sentence: readonly Token[], at: number): number => {
  const second = sentence[at]?.lower === 'and' && /^\d\d$/u.test(sentence[at + 1]?.text ?? '');
  return second && /^[,.;)]$/u.test(sentence[at + 2]?.text ?? '') ? at + 2 : at;
};

/** ages 19, 20 and 25: the place behind the last of the numbers listed from a place on */
export const lastOfNumbers = (sentence: readonly Token[], at: number): number => {
  let i = at;
  for (;;) {
    let j = i;
    while (joints.test(sentence[j]?.lower ?? '')) j++;
    if (j === i || !/^\d{1,2}$/u.test(sentence[j]?.text ?? '')) return i;
    i = j + 1;
  }
};
