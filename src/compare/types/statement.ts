/**
 * Statements side by side: one speaker’s same words under several quotings, and what one speaker says
 * on the same matter.
 */
import { diffWords } from 'diff';
import { foldName } from '../../language/same-name.ts';
import type { StatementClaim } from '../../model/claim.ts';
import type { DiffPart } from '../../model/comparison.ts';
import { allOf, type Comparer, type Group } from '../comparer.ts';
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

const contents = new WeakMap<StatementClaim, ReadonlySet<string>>();

/** The stems of a statement’s content words. */
const contentOf = (claim: StatementClaim): ReadonlySet<string> => {
  const known = contents.get(claim);
  if (known) return known;
  const words = foldName(claim.words)
    .split(' ')
    .filter((word) => !empty.has(word));
  const content = new Set(words.map(stem));
  contents.set(claim, content);
  return content;
};

/** Part of the shorter statement’s content words that the other one has, 0 to 1. */
const similarity = (a: StatementClaim, b: StatementClaim): number => {
  const [one, other] = [contentOf(a), contentOf(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return 0;
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared / fewer.size;
};

const size = (claim: StatementClaim): number => contentOf(claim).size;

/** A statement of several sentences is compared sentence by sentence, under its own id. */
const sentencesOf = (claim: StatementClaim): StatementClaim[] => {
  const sentences = claim.words.split(/(?<=[.!?…]["”’']?)\s+(?=["“‘']?\p{Lu})/u);
  return sentences.length < 2 ? [claim] : sentences.map((words) => ({ ...claim, words }));
};

/**
 * How surely two accounts give one statement: 0 where they don’t, else its shared content words
 * weighed by how much of the shorter one they are.
 */
const likeness = (a: StatementClaim, b: StatementClaim): number => {
  if (a.article === b.article) return 0;
  const shorter = Math.min(size(a), size(b));
  const alike = similarity(a, b);
  const shared = Math.round(alike * shorter);
  const known = isSameSpeaker(a.speaker, b.speaker);
  // however short, the same words of one speaker are one statement
  if (known && foldName(a.words) === foldName(b.words)) return shorter + 1;
  const enough =
    known && isAnonymous(a.speaker)
      ? shared >= 5 && alike >= 0.6
      : known
        ? shared >= (shorter < 6 ? 2 : 3) && alike >= (shorter < 8 ? 0.5 : 0.35)
        : // the same quotation under two names for its speaker
          shared >= 5 && alike >= 0.8;
  // of two equally good pairs the one with fewer words left over
  const union = size(a) + size(b) - shared;
  return enough ? alike * shared + shared / union : 0;
};

/** Pairs the likest sentences of the accounts first; a row takes one sentence of each account. */
const matchSentences = (sentences: readonly StatementClaim[]): StatementClaim[][] => {
  const pairs: { a: StatementClaim; b: StatementClaim; score: number }[] = [];
  for (const [i, a] of sentences.entries())
    for (let j = i + 1; j < sentences.length; j++) {
      const b = sentences[j] as StatementClaim;
      const score = likeness(a, b);
      if (score > 0) pairs.push({ a, b, score });
    }
  pairs.sort((x, y) => y.score - x.score);
  const rowOf = new Map<StatementClaim, StatementClaim[]>();
  for (const { a, b } of pairs) {
    const [left, right] = [rowOf.get(a) ?? [a], rowOf.get(b) ?? [b]];
    if (left === right || left.some((one) => right.some(({ article }) => article === one.article)))
      continue;
    const row = [...left, ...right];
    for (const one of row) rowOf.set(one, row);
  }
  return [...new Set(rowOf.values())];
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
  const sorted = [...group].sort((a, b) => nearness(b) - nearness(a));
  // of two sentences of one statement the nearer stands for it
  const claims = sorted.filter(
    (claim, i) =>
      sorted.findIndex(({ id, article }) => id === claim.id && article === claim.article) === i,
  );
  return { claims, loose: false };
};

/** The longest of the names that the accounts give to a speaker. */
const fullestSpeaker = (claims: readonly StatementClaim[]): string =>
  [...claims].sort((a, b) => b.speaker.length - a.speaker.length)[0]?.speaker ?? '';

export const statement: Comparer<'statement'> = {
  group: (claims) => {
    const joined = matchSentences(claims.flatMap(sentencesOf)).map(pair);
    const placed = new Set(
      joined.flatMap((group) => group.claims.map(({ id, article }) => `${article} ${id}`)),
    );
    const alone = claims.filter(({ id, article }) => !placed.has(`${article} ${id}`));
    return [...joined, ...alone.map((claim) => ({ claims: [claim], loose: false }))];
  },

  relate: (standing) => {
    const [first, second] = standing;
    if (!first || !second) throw new Error('No statements to compare');
    const folded = standing.map(({ words }) => foldName(words));
    const shortest = [...folded].sort((a, b) => a.length - b.length)[0] ?? '';
    if (folded.every((words) => words.includes(shortest)))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} give the same words of ${fullestSpeaker(standing)}.`,
      };
    if (standing.slice(1).every((other) => quotesSame(first, other)))
      return {
        relation: 'agree',
        reason: `${allOf(standing.length)} quote the same words of ${fullestSpeaker(standing)}, at different length.`,
      };
    const diff = diffOf(first, second);
    if (similarity(first, second) >= 0.5)
      return {
        relation: 'wording',
        reason: `One statement of ${fullestSpeaker(standing)}, in different words.`,
        diff,
      };
    return {
      relation: 'compatible',
      reason: `${fullestSpeaker(standing)} on the same matter, quoted at different points.`,
    };
  },

  label: ({ claims }) => {
    const [first] = claims;
    if (!first) return '';
    const words = first.words.split(/\s+/u);
    return `${fullestSpeaker(claims)}: ${words.slice(0, 8).join(' ')}${words.length > 8 ? '…' : ''}`;
  },
};
