/**
 * Figures of one row → whether one of them is of one place of several: an account that tells of 47
 * dead in Ostrov and ten in Norden does not contradict one that tells of 57 in both.
 */
import { foldName } from '../../language/names/fold-name.ts';
import { relatePlaces } from '../../language/names/relate-places.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { describeQuantity, type Quantity } from '../../model/quantity.ts';
import { type ComparisonContext, isFigure, type Verdict } from '../comparer.ts';
import { listOf } from '../../model/prose.ts';
import { canBothHold, isSameQuantity } from '../relate-quantities.ts';
import { named } from '../reason.ts';

const name = String.raw`\p{Lu}[\p{L}’'-]+(?:\s(?:(?:al|d[aei]|del|el|es|l[ao]s?)\s)?\p{Lu}[\p{L}’'-]+)*`;
/** in Ostrov and Norden, outside Norden, in the Karsian capital of Port es Sarn */
const located = new RegExp(
  String.raw`\b(?:in|at|near|outside|inside|across|around)\s(?:the\s(?:\p{Lu}\p{L}+\s)?(?:capital|city|port|town|village)\s(?:of\s)?)?(${name}(?:(?:,\s|,?\sand\s)${name})*)`,
  'gu',
);
const weekday = /\s?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*/u;

const placesIn = (text: string): string[] =>
  [...text.matchAll(located)]
    .flatMap(([, places = '']) => places.split(/,\s(?:and\s)?|\sand\s/u))
    .map((place) => place.replace(weekday, ''))
    .filter((place) => place !== '');

/** The places of a figure: those right behind it, before any other figure, or else those told before. */
const sitesOf = ({ quote, sentence }: CasualtiesClaim): string[] => {
  const behind = sentence.exact.slice(quote.end - sentence.start);
  const own = placesIn(/^[^\d;]*?(?=\d|;|\sand\s\p{Ll}|$)/u.exec(behind)?.[0] ?? '');
  return own.length > 0 ? own : placesIn(sentence.exact.slice(0, quote.start - sentence.start));
};

/** Alder Valley, Alder Valley County: one name within the other */
const isWithin = (site: string, other: string): boolean => {
  const [less, more] = [site, other].map(foldName).sort((a, b) => a.length - b.length);
  return ` ${more} `.includes(` ${less} `);
};

/** True of places that are known to be two, or are told by two names that nothing is known of. */
const areApart = (sites: readonly string[], others: readonly string[]): boolean =>
  sites.length > 0 &&
  others.length > 0 &&
  sites.every((site) =>
    others.every((other) => {
      const relation = relatePlaces([site], [other]);
      return relation === 'apart' || (relation === 'unknown' && !isWithin(site, other));
    }),
  );

/** The figures that the account of a claim gives for other places, the greatest of each. */
const figuresElsewhere = (
  claim: CasualtiesClaim,
  { casualtiesBeside }: ComparisonContext,
): CasualtiesClaim[] => {
  const sites = sitesOf(claim);
  const elsewhere: CasualtiesClaim[] = [];
  const told = casualtiesBeside(claim)
    .filter(
      (other) =>
        other.outcome === claim.outcome &&
        other.hedged === null &&
        isFigure(other) &&
        !other.rules.includes('casualties/part') &&
        areApart(sites, sitesOf(other)),
    )
    .sort((a, b) => b.count.min - a.count.min);
  for (const one of told)
    if (elsewhere.every((known) => areApart(sitesOf(known), sitesOf(one)))) elsewhere.push(one);
  return elsewhere;
};

/** A figure of one place, and with it those of the others. */
const overSites = (
  claim: CasualtiesClaim,
  context: ComparisonContext,
): { parts: CasualtiesClaim[]; sum: Quantity } | null => {
  // eight Americans of the 74 who died there; all 72 on board, who died at no second place
  if (claim.rules.includes('casualties/part') || /\ball\b/iu.test(claim.quote.exact)) return null;
  const others = figuresElsewhere(claim, context);
  const parts = [claim, ...others];
  const min = parts.reduce((sum, { count }) => sum + count.min, 0);
  const max = parts.reduce<number | null>(
    (sum, { count }) => (sum === null || count.max === null ? null : sum + count.max),
    0,
  );
  // 81 in both towns, 74 in the one and seven in the other: the total of what follows
  const isTotal = others.reduce((sum, { count }) => sum + count.min, 0) >= claim.count.min;
  if (others.length === 0 || isTotal) return null;
  const approximate = parts.some(({ count }) => count.approximate);
  const words = parts.map(({ count }) => count.words).join(' + ');
  return { parts, sum: { min, max, approximate, words } };
};

/** True: a figure is of one place, and another of other places or of all. */
export const areOfOtherSites = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): boolean =>
  standing.some(
    (a) =>
      overSites(a, context) !== null &&
      standing.some((b) => a !== b && (areApart(sitesOf(a), sitesOf(b)) || !overSites(b, context))),
  );

/** 47 in Ostrov and ten in Norden are the 57 of the other account; null where the sums don’t fit. */
export const relateSums = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): Verdict | null => {
  const accounts = standing.map((claim) => ({ claim, over: overSites(claim, context) }));
  const counts = accounts.map(({ claim, over }) => over?.sum ?? claim.count);
  const isSummed = accounts.some(({ over }) => over !== null);
  if (!isSummed || !counts.every((a) => counts.every((b) => canBothHold(a, b)))) return null;
  const told = accounts.map(({ claim, over }) => {
    const parts = (over?.parts ?? []).map(
      (part) => `${part.count.words.toLowerCase()} in ${listOf(sitesOf(part))}`,
    );
    const figure = describeQuantity(over?.sum ?? claim.count);
    return `${named(claim.article)} ${over ? `counts ${listOf(parts)}, together` : 'says'} ${figure}`;
  });
  const isOne = counts.every((count) => counts[0] && isSameQuantity(count, counts[0]));
  return { relation: isOne ? 'agree' : 'compatible', reason: `${told.join('; ')}.` };
};
