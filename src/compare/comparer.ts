/**
 * What comparing one claim type means: the shape of the files in compare/types. A comparer gets the
 * claims of one type about one event and says which stand in one row, how they relate, and what the
 * row is called.
 */
import type { Claim, ClaimOf, ClaimTypeId, Outcome } from '../model/claim.ts';
import type { DiffPart, Relation, Row, StoryEvent } from '../model/comparison.ts';
import type { Quantity } from '../model/quantity.ts';

/** Claims of several articles on one matter; the articles’ order is the comparison’s. */
export interface Group<T extends ClaimTypeId = ClaimTypeId> {
  claims: ClaimOf<T>[];
  /** True: joined by a looser rule, which is never enough to say that accounts differ. */
  loose: boolean;
  /** Claims taken out of the row because they conflict with what their own account stands by. */
  apart?: readonly ClaimOf<T>[];
}

export interface Verdict {
  relation: Relation;
  /** A plain sentence; what accounts it names is marked, see reason.ts. */
  reason: string;
  diff?: DiffPart[];
}

/** A row before its accounts are related. */
export interface EventGroup<T extends ClaimTypeId = ClaimTypeId> {
  group: Group<T>;
  event: StoryEvent | null;
}

/** What a person decided about rows, in the place of the rules. */
export interface RowRulings {
  /** Puts claims of one type together or apart. */
  regroup: (groups: readonly EventGroup[]) => EventGroup[];
  /** Sets relations, and marks what a person touched. */
  revise: (rows: readonly Row[]) => Row[];
}

export interface ComparisonContext {
  /** The event that the claims are about; null where they were gathered over all events. */
  event: StoryEvent | null;
  /** Day on which the article was published. */
  publishedOf: (article: string) => string | null;
  /** True: the claim stands in its article’s title. */
  isTitle: (claim: Claim) => boolean;
  /** True: the claim stands in its article’s title or in a caption, often older than the text. */
  isAside: (claim: Claim) => boolean;
  /** True: the figure that its article stands by for everybody together. */
  isMainFigure: (claim: Claim) => boolean;
  /** The figure that an article stands by for everybody together at its main event. */
  mainCountOf: (article: string, outcome: Outcome) => Quantity | null;
  /** The nations whose forces or arms an article holds responsible at its main event. */
  attackersIn: (article: string) => ReadonlySet<string>;
  /**
   * Whom the text of a claim’s article, title and captions apart, tells of at the same happening, or at
   * others of that kind and day.
   */
  casualtiesBeside: (claim: ClaimOf<'casualties'>) => readonly ClaimOf<'casualties'>[];
}

export interface Comparer<T extends ClaimTypeId> {
  /** Which claims stand in one row. */
  group: (claims: ClaimOf<T>[], context: ComparisonContext) => Group<T>[];
  /** How the accounts of one row relate; the claims are one per article, the one it stands by. */
  relate: (standing: ClaimOf<T>[], group: Group<T>, context: ComparisonContext) => Verdict;
  /** What a row is about, in a few words. */
  label: (group: Group<T>) => string;
}

/**
 * Groups values so that each stands with every value that it is the same as.
 *
 * @param same - A symmetric relation; groups are its transitive closure.
 * @param keyOf - What the relation looks at: values of one key are the same, and only one of them is
 * asked about, so that accounts that repeat each other cost no more pairs.
 */
export const groupBy = <V>(
  values: readonly V[],
  same: (a: V, b: V) => boolean,
  keyOf: (value: V) => unknown = (value) => value,
): V[][] => {
  const groups = new Set<Gathered<V>>();
  const groupOf = new Map<unknown, Gathered<V>>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groupOf.get(key);
    const hits = known
      ? [known]
      : [...groups].filter(({ asked }) => [...asked.values()].some((other) => same(value, other)));
    const [into = { values: [], asked: new Map<unknown, V>() }, ...others] = hits;
    for (const other of others) {
      into.values.push(...other.values);
      for (const [otherKey, one] of other.asked) {
        into.asked.set(otherKey, one);
        groupOf.set(otherKey, into);
      }
    }
    into.values.push(value);
    if (!known) into.asked.set(key, value);
    groupOf.set(key, into);
    for (const hit of hits) groups.delete(hit);
    // the group that grew last stands last
    groups.add(into);
  }
  return [...groups].map((group) => group.values);
};

/** A group while it is gathered. */
interface Gathered<V> {
  values: V[];
  /** One value of each key. */
  asked: Map<unknown, V>;
}

/**
 * Puts pairs of groups together that no account stands in both of, where they fit: of groups that
 * several accounts make up, each claim has to.
 *
 * @param fits - True: the two stand in one row although they are not the same.
 */
export const joinLoose = <T extends ClaimTypeId>(
  groups: readonly Group<T>[],
  fits: (a: ClaimOf<T>, b: ClaimOf<T>) => boolean,
): Group<T>[] => {
  const accounts = ({ claims }: Group<T>): Set<string> =>
    new Set(claims.map(({ article }) => article));
  const fit = (a: Group<T>, b: Group<T>): boolean => {
    const one = (left: ClaimOf<T>): boolean => b.claims.some((right) => fits(left, right));
    const alone = accounts(a).size === 1 && accounts(b).size === 1;
    return alone ? a.claims.some(one) : a.claims.every(one);
  };
  const used = new Set<Group<T>>();
  const joined: Group<T>[] = [];
  for (const a of groups) {
    if (used.has(a)) continue;
    const partner = groups.find(
      (b) => !used.has(b) && accounts(a).isDisjointFrom(accounts(b)) && fit(a, b) && fit(b, a),
    );
    if (!partner) continue;
    used.add(a);
    used.add(partner);
    joined.push({ claims: [...a.claims, ...partner.claims], loose: true });
  }
  return [...groups.filter((group) => !used.has(group)), ...joined];
};

/** A figure in words of number, not a bare plural or “several”. */
export const isFigure = (claim: Claim): boolean =>
  !('count' in claim) ||
  claim.count.max !== null ||
  /\d|\b(?:at least|more than|over|dozen)\b/iu.test(claim.count.words);

/** Of one article’s claims in a row, the one that it stands by first. */
export const byStanding =
  ({ isTitle, isMainFigure }: ComparisonContext) =>
  (a: Claim, b: Claim): number =>
    Number(isFigure(b)) - Number(isFigure(a)) ||
    Number(isMainFigure(b)) - Number(isMainFigure(a)) ||
    Number(isTitle(a)) - Number(isTitle(b)) ||
    Number(a.hedged !== null) - Number(b.hedged !== null) ||
    a.quote.start - b.quote.start;
