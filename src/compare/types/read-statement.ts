/**
 * A statement → what it is compared by: its content words, the countries it names, its figures and
 * what they count.
 */
import { wordValue } from '../../language/quantities/figures.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import { foldName } from '../../language/names/fold-name.ts';
import type { StatementClaim } from '../../model/claim.ts';

/** Words without a matter of their own. */
export const empty = new Set(
  'a an the and or but of to in on at by for with from as that this these those it its he she they we i you his her their our your my is are was were be been being has have had do does did will would can could may might should not no so than then there here who which what when where said says say also other others another more most some any all only just even such own very'.split(
    ' ',
  ),
);

/** “raids”, “raiding” → “raid”. */
export const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(?:ing|ed|es|s|ly|al|ity|ion|ions)$/u, '')
    : word.replace(/s$/u, '');

/** A statement as it is compared. */
export interface Read {
  claim: StatementClaim;
  folded: string;
  /** The stems of its content words. */
  stems: ReadonlySet<string>;
  /** Those of them that name a country. */
  countries: ReadonlySet<string>;
  /** Its figures. */
  figures: ReadonlySet<number>;
  /** Its figures with what they count: “80 kilogram”. */
  measures: ReadonlySet<string>;
}

const known = new WeakMap<StatementClaim, Read>();

/** Reads a statement, once. */
export const read = (claim: StatementClaim): Read => {
  const before = known.get(claim);
  if (before) return before;
  const folded = foldName(claim.words);
  const words = folded.split(' ').filter((word) => !empty.has(word));
  const own = {
    claim,
    folded,
    stems: new Set(words.map(stem)),
    countries: new Set(countriesIn(claim.words).map((name) => stem(foldName(name)))),
    ...figuresIn(claim.words),
  };
  known.set(claim, own);
  return own;
};

const countriesIn = (words: string): string[] =>
  words
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}]+|['’]s?\p{P}*$|[^\p{L}.]+$/gu, ''))
    .filter((name) => findPlace(name)?.kind === 'country' || countryOfDemonym(name) !== null);

/** The figures of a statement, from two on, and what they count. */
const figuresIn = (said: string): Pick<Read, 'figures' | 'measures'> => {
  const words = said.toLowerCase().match(/[\p{L}\p{N}]+(?:[-,.][\p{L}\p{N}]+)*/gu) ?? [];
  const figures = new Set<number>();
  const measures = new Set<string>();
  for (const [at, word] of words.entries()) {
    const value = wordValue(word);
    if (value === null || value < 2) continue;
    figures.add(value);
    if (words[at + 1]) measures.add(`${value} ${stem(words[at + 1] as string)}`);
  }
  return { figures, measures };
};

/** True: both give figures, and none in common: an update, or another matter of one speaker’s. */
export const countApart = (a: Read, b: Read): boolean =>
  a.figures.size > 0 && b.figures.size > 0 && a.figures.isDisjointFrom(b.figures);

/** “132 children and ten teachers”, “132 children and nine teachers”: each gives a figure of its own. */
export const countOtherwise = (a: Read, b: Read): boolean =>
  a.figures.difference(b.figures).size > 0 && b.figures.difference(a.figures).size > 0;

/** How many content words two statements have in common. */
const countShared = (a: Read, b: Read): number => {
  const [fewer, more] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of fewer.stems) if (more.stems.has(one)) shared++;
  return shared;
};

/** Part of the shorter statement’s content words that the other one has, 0 to 1. */
export const similarity = (a: Read, b: Read): number => {
  const shorter = Math.min(a.stems.size, b.stems.size);
  return shorter === 0 ? 0 : countShared(a, b) / shorter;
};
