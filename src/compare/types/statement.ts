/**
 * Statements side by side: one speaker’s same words under several quotings, and what one speaker says
 * on the same matter.
 */
import { diffWords } from 'diff';
import { foldName } from '../../language/same-name.ts';
import type { StatementClaim } from '../../model/claim.ts';
import type { DiffPart } from '../../model/comparison.ts';
import { allOf, type Comparer, type Group, groupBy } from '../comparer.ts';
import { isAnonymous, isSameSpeaker } from '../same-speaker.ts';

const empty = new Set(
  'a an the and or but of to in on at by for with from as that this these those it its he she they we i you his her their our your my is are was were be been being has have had do does did will would can could may might should not no so than then there here who which what when where said says say also'.split(
    ' ',
  ),
);

const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ing|ed|es|s|ly|al|ity|ion|ions)$/u, '')
    : word.replace(/s$/u, '');

const contentOf = ({ words }: StatementClaim): string[] => [
  ...new Set(
    foldName(words)
      .split(' ')
      .filter((word) => !empty.has(word))
      .map(stem),
  ),
];

/** Part of the shorter statement’s content words that the other one has, 0 to 1. */
const similarity = (a: StatementClaim, b: StatementClaim): number => {
  const [left, right] = [contentOf(a), new Set(contentOf(b))];
  const shorter = Math.min(left.length, right.size);
  return shorter === 0 ? 0 : left.filter((word) => right.has(word)).length / shorter;
};

const size = (claim: StatementClaim): number => contentOf(claim).length;

const isSameStatement = (a: StatementClaim, b: StatementClaim): boolean => {
  if (a.article === b.article) return false;
  const shorter = Math.min(size(a), size(b));
  const alike = similarity(a, b);
  const shared = alike * shorter;
  const known = isSameSpeaker(a.speaker, b.speaker);
  if (known && isAnonymous(a.speaker)) return shared >= 5 && alike >= 0.6;
  if (known) return shared >= 3 && alike >= (shorter < 8 ? 0.5 : 0.35);
  // the same quotation under two names for its speaker
  return shared >= 5 && alike >= 0.8;
};

const diffOf = (a: StatementClaim, b: StatementClaim): DiffPart[] =>
  diffWords(a.words, b.words, { ignoreCase: true }).map(({ value, added, removed }) => ({
    text: value,
    articles: added ? [b.article] : removed ? [a.article] : [a.article, b.article],
  }));

/** The parts in quotation marks, four words and longer. */
const quotedIn = ({ words }: StatementClaim): string[] =>
  [...words.matchAll(/[“"]([^“”"]+)[”"]?/gu)]
    .map(([, part = '']) => foldName(part))
    .filter((part) => part.split(' ').length >= 4);

/** “set in motion a march” within “I fear that it set in motion a march” */
const quotesSame = (a: StatementClaim, b: StatementClaim): boolean => {
  const [left, right] = [quotedIn(a), quotedIn(b)];
  const inside = (parts: string[], { words }: StatementClaim): boolean =>
    parts.length > 0 && parts.every((part) => foldName(words).includes(part));
  return inside(left, b) || inside(right, a);
};

/** Keeps, of one article, the statement that is nearest to the other accounts’. */
const pair = (group: StatementClaim[]): Group<'statement'> => {
  const nearness = (claim: StatementClaim): number =>
    Math.max(
      0,
      ...group
        .filter(({ article }) => article !== claim.article)
        .map((other) => similarity(claim, other)),
    );
  return { claims: [...group].sort((a, b) => nearness(b) - nearness(a)), loose: false };
};

export const statement: Comparer<'statement'> = {
  group: (claims) => groupBy(claims, isSameStatement).map(pair),

  relate: (standing) => {
    const [first, second] = standing;
    if (!first || !second) throw new Error('No statements to compare');
    const folded = standing.map(({ words }) => foldName(words));
    const shortest = [...folded].sort((a, b) => a.length - b.length)[0] ?? '';
    if (folded.every((words) => words.includes(shortest)))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} give the same words of ${first.speaker}.`,
      };
    if (standing.slice(1).every((other) => quotesSame(first, other)))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} quote the same words of ${first.speaker}, at different length.`,
      };
    const diff = diffOf(first, second);
    if (similarity(first, second) >= 0.5)
      return {
        relation: 'wording',
        reason: `One statement of ${first.speaker}, in different words.`,
        diff,
      };
    return {
      relation: 'compatible',
      reason: `${first.speaker} on the same matter, quoted at different points.`,
    };
  },

  label: ({ claims }) => {
    const [first] = claims;
    return first ? `${first.speaker}: ${first.words.split(/\s+/u).slice(0, 8).join(' ')}…` : '';
  },
};
