/**
 * Is a claim that the program found the one that a reader labelled? Article and type agree, its
 * sentence holds the evidence, and its value is the same.
 */
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { LabelledClaim } from './labels.ts';

/** Folds letters’ marks, quotation marks, case and white space. */
const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'ʼ`“”"]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Letters and digits of a name alone, in small letters, without “the”. */
export const plainName = (words: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/gu, ' ')
    .replaceAll('the ', '')
    .trim();

/** True of two spellings of one name, and of a name and a part of it. */
export const namesMatch = (one: string, other: string): boolean => {
  const a = plainName(one);
  const b = plainName(other);
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  const shared = new Set(left.filter((word) => right.includes(word))).size;
  return shared >= Math.max(1, Math.min(left.length, right.length) * 0.6);
};

/** Vague words with the lowest figure that coders of conflict data give them and the literal one. */
const vague: Record<string, readonly [number, number]> = {
  dozen: [12, 24],
  scores: [20, 40],
  hundred: [100, 200],
  several: [2, 3],
  many: [2, 10],
  numerous: [2, 10],
  thousand: [1000, 2000],
  some: [2, 3],
  few: [2, 3],
  couple: [2, 2],
  tens: [10, 20],
};

const countsMatch = (
  { min, max }: Quantity,
  [low, high]: readonly [number, number | null],
  evidence: string,
): boolean => {
  if (min === low && max === high) return true;
  if (max !== null || high !== null) return false;
  const words = evidence.toLowerCase();
  return (
    Object.entries(vague).some(
      ([word, [from, to]]) => words.includes(word) && from <= min && min <= to * 1.01,
    ) ||
    (low === 2 && min >= 1 && min <= 3)
  );
};

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** The same days; of a week or a month, an overlap of at least half of both. */
const datesMatch = (
  from: string,
  to: string,
  [labelFrom, labelTo]: readonly [string, string],
): boolean => {
  if (from === labelFrom && to === labelTo) return true;
  const [a, b, c, d] = [from, to, labelFrom, labelTo].map(dayNumber) as [
    number,
    number,
    number,
    number,
  ];
  if (d - c < 3) return false;
  const overlap = Math.min(b, d) - Math.max(a, c) + 1;
  return overlap >= 0.5 * (d - c + 1) && overlap >= 0.5 * (b - a + 1);
};

const valuesMatch = (claim: Claim, label: LabelledClaim): boolean => {
  switch (claim.type) {
    case 'casualties':
    case 'count':
      return (
        label.count !== undefined &&
        (claim.type === 'count' || claim.outcome === label.outcome) &&
        countsMatch(claim.count, label.count, label.evidence ?? '')
      );
    case 'target':
      return namesMatch(claim.name, label.name || label.target || '');
    case 'place':
      return [claim.name, ...claim.within].some((place) =>
        namesMatch(place, label.name || label.place || ''),
      );
    case 'means':
      return namesMatch(claim.name, label.name || label.means || '');
    case 'responsibility':
      return namesMatch(claim.actor, label.actor ?? '');
    case 'date':
      return label.date !== undefined && datesMatch(claim.from, claim.to, label.date);
    case 'statement':
      return (
        !label.speaker ||
        namesMatch(claim.speaker, label.speaker) ||
        namesMatch(claim.speakerRole ?? '', label.speaker)
      );
  }
};

/** True where a found claim of the same article is the labelled one. */
export const claimMatches = (claim: Claim, label: LabelledClaim): boolean =>
  claim.type === label.type &&
  fold(claim.sentence.exact).includes(fold(label.evidence ?? '')) &&
  valuesMatch(claim, label);
