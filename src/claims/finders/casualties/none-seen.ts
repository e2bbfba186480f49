/**
 * People of whom an account knows no harm: “no indication of civilian casualties”, “no sign that anyone
 * was hurt”. They count as none, by words that say how little is known (language/words/no-sign.ts).
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { quotationMark } from '../../../language/phrases/quoted-noun.ts';
import { isSign } from '../../../language/words/no-sign.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Finding } from './finding.ts';
import type { People } from './people.ts';

const signs = wordClass({ has: isSign });

const nobody = (first: number, last: number, who: string): People => ({
  first,
  last,
  who,
  count: { min: 0, max: 0, approximate: false, words: 'no' },
  kind: 'none',
  definite: false,
  additional: false,
  pronoun: false,
  part: false,
});

/** no indication of damage or civilian casualties: those whom the noun of harm tells of */
export const noneSeenOf = (
  tokens: readonly Token[],
  { phrases }: Sentence,
  phrase: NounPhrase,
): People | null => {
  let at = phrase.first - 1;
  if (/^(?:or|and)$/u.test(tokens[at]?.lower ?? ''))
    at = (phrases.find(({ last }) => last === at)?.first ?? at) - 1;
  const governor = phrases.find(({ last }) => last === at);
  if (!governor || !/^(?:of|about)$/u.test(tokens[at]?.lower ?? '')) return null;
  const head = tokens[governor.head];
  if (
    tokens[governor.first]?.lower !== 'no' ||
    !(signs.has(head) || /^loss(?:es)?$/u.test(head?.lower ?? ''))
  )
    return null;
  const who = phrase.head > phrase.first ? (tokens[phrase.first] as Token).text : '';
  return nobody(governor.first, phrase.last, who);
};

/**
 * no “indications” that (any) civilians were hurt, no sign that anyone was: where “no” stands.
 *
 * @returns Its index; -1 where the phrase does not follow such words.
 */
export const noSignBefore = (tokens: readonly Token[], { first }: NounPhrase): number => {
  if (tokens[first - 1]?.lower !== 'that') return -1;
  let at = first - 2;
  if (quotationMark.has(tokens[at])) at--;
  if (!signs.has(tokens[at])) return -1;
  at--;
  if (quotationMark.has(tokens[at])) at--;
  // no immediate reports
  return tokens[at]?.lower === 'no' ? at : tokens[at - 1]?.lower === 'no' ? at - 1 : -1;
};

const anybody = /^(?:anyone|anybody)$/u;

/**
 * no sign that civilians, any guards, anyone were hurt: nobody; null of “no sign that the guard was hurt”
 *
 * @param no - Index of the “no”.
 */
export const noneSeen = (
  tokens: readonly Token[],
  { first, head, last }: NounPhrase,
  no: number,
  isPlural: boolean,
): People | null => {
  const any = tokens[first]?.lower === 'any';
  if (anybody.test(tokens[head]?.lower ?? '')) return nobody(no, last, '');
  if (!any && !isPlural) return null;
  const words = tokens.slice(any ? first + 1 : first, last).map(({ text }) => text);
  return nobody(no, last, words.join(' '));
};

/** none were seriously hurt, no serious injuries: how badly, as others may have been hurt a little */
export const tellsDegree = ({ tokens }: Document, { outcome, people, range }: Finding): boolean => {
  if (outcome !== 'injured' || people.kind !== 'none') return false;
  const first = Math.min(people.first, range.first);
  return tokens.slice(first, Math.max(people.last, range.last)).some((token) => degrees.has(token));
};
const degrees = wordClass(
  /^(?:serious|severe|critical|grave|major|significant|life-threatening)(?:ly)?$|^badly$/u,
);
