/**
 * Claims with their events → rows: what stands beside what, and how the accounts of a row relate.
 * Each claim stands in a row; a long statement of which another account tells two may stand in two.
 */
import { createHash } from 'node:crypto';
import { relatePlaces } from '../language/names/relate-places.ts';
import { type Claim, claimTypeIds, type ClaimTypeId } from '../model/claim.ts';
import type { Row, StoryEvent } from '../model/comparison.ts';
import type { Quantity } from '../model/quantity.ts';
import {
  byStanding,
  type Comparer,
  type ComparisonContext,
  type EventGroup,
  type Group,
  type RowRulings,
} from './comparer.ts';
import { peopleOf } from '../language/names/people.ts';
import { canBothHold, isSameQuantity } from './relate-quantities.ts';
import { isSameSpeaker, isUnnamed } from './same-speaker.ts';
import { casualties } from './types/casualties.ts';
import { count } from './types/count.ts';
import { date } from './types/date.ts';
import { means } from './types/means.ts';
import { place } from './types/place.ts';
import { responsibility } from './types/responsibility.ts';
import { statement } from './types/statement.ts';
import { target } from './types/target.ts';
import { named, readReason } from './reason.ts';

const comparers: { [T in ClaimTypeId]: Comparer<T> } = {
  casualties,
  count,
  target,
  date,
  place,
  means,
  responsibility,
  statement,
};

const rowIdOf = (claims: readonly Claim[]): string =>
  createHash('sha256')
    .update(
      claims
        .map(({ article, id }) => `${article} ${id}`)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 8);

const articlesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ article }) => article)),
];

const groupsOf = <T extends ClaimTypeId>(
  type: T,
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  contextOf: (event: StoryEvent | null) => ComparisonContext,
): EventGroup<T>[] => {
  // of what fits equally well the same is chosen, whatever order the accounts come in
  const own = claims
    .filter((claim): claim is Extract<Claim, { type: T }> => claim.type === type)
    .sort((a, b) => Number(a.article > b.article) - Number(a.article < b.article));
  const comparer = comparers[type] as unknown as Comparer<T>;
  // statements are found again by their words, whatever they are about
  if (type === 'statement')
    return comparer
      .group(own as never, contextOf(null))
      .map((group) => ({ group, event: eventOfMost(group.claims as Claim[], events) }));
  const byEvent = Map.groupBy(own, ({ event }) => event);
  // claims that no happening was found for stand in rows of their own
  const rows = [...events, null].flatMap((event) => {
    const about = byEvent.get(event?.id ?? null) ?? [];
    return about.length === 0
      ? []
      : comparer.group(about as never, contextOf(event)).map((group) => ({ group, event }));
  });
  return joinAcross(joinTwins(rows), comparer, contextOf(null), type);
};

/** Rows about one event, put together where accounts tell a claim in the very same sentence, as an agency’s. */
const joinTwins = <T extends ClaimTypeId>(rows: readonly EventGroup<T>[]): EventGroup<T>[] => {
  const into = new Map<EventGroup<T>, EventGroup<T>>();
  const rootOf = (row: EventGroup<T>): EventGroup<T> => {
    const next = into.get(row);
    return next ? rootOf(next) : row;
  };
  // a claim’s id is made of its words
  const tellers = new Map<string, { row: EventGroup<T>; sentence: string }>();
  for (const row of rows)
    for (const { id, sentence } of row.group.claims as Claim[]) {
      const known = tellers.get(`${row.event?.id ?? ''} ${id}`);
      if (!known) tellers.set(`${row.event?.id ?? ''} ${id}`, { row, sentence: sentence.exact });
      else if (known.sentence === sentence.exact && rootOf(known.row) !== rootOf(row))
        into.set(rootOf(row), rootOf(known.row));
    }
  if (into.size === 0) return [...rows];
  return [...Map.groupBy(rows, rootOf)].map(([row, twins]) =>
    twins.length === 1
      ? row
      : {
          group: {
            claims: twins.flatMap(({ group }) => group.claims),
            loose: twins.every(({ group }) => group.loose),
          },
          event: row.event,
        },
  );
};

/** The event that most claims of a row are about; of two the one that stands first, such as the main one. */
const eventOfMost = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
): StoryEvent | null => {
  const votes = (id: string): number => claims.filter(({ event }) => event === id).length;
  return events.reduce<StoryEvent | null>(
    (best, one) => (votes(one.id) > (best ? votes(best.id) : 0) ? one : best),
    null,
  );
};

/** What is told of the main happening, or of none that two accounts would share. */
const besideMain: ReadonlySet<ClaimTypeId> = new Set(['target', 'means', 'place']);

/**
 * Rows about several events, put together where a figure can hardly stand twice by chance: two texts
 * seldom say enough of a side event to know it again, but “25 fighters” of the same people or one
 * Karsian contractor is a sign. Such a row may agree or be compatible, never differ.
 */
const joinAcross = <T extends ClaimTypeId>(
  rows: EventGroup<T>[],
  comparer: Comparer<T>,
  context: ComparisonContext,
  type: T,
): EventGroup<T>[] => {
  if (type === 'statement') return rows;
  const gone = new Set<(typeof rows)[number]>();
  const isJoinable = ({ group }: (typeof rows)[number]): boolean =>
    type === 'casualties' ||
    type === 'responsibility' ||
    articlesOf(group.claims as Claim[]).length === 1;
  const joinable = rows.filter(isJoinable);
  for (const [i, a] of joinable.entries()) {
    if (gone.has(a)) continue;
    for (const b of joinable.slice(i + 1)) {
      if (gone.has(b) || a.event === b.event) continue;
      const [first, second] = [a.group.claims[0] as Claim, b.group.claims[0] as Claim];
      if ('outcome' in first && 'outcome' in second && first.outcome !== second.outcome) continue;
      if (besideMain.has(type) && !a.event?.main && !b.event?.main) continue;
      const [left, right] = [a.group.claims as Claim[], b.group.claims as Claim[]];
      if (type === 'responsibility' && areHeldApart(left, right, a.event, b.event, context))
        continue;
      if (type === 'responsibility' && (blamesOther(rows, b, left) || blamesOther(rows, a, right)))
        continue;
      if (!left.some((one) => right.some((other) => isOneMatter(one, other, a.event, b.event))))
        continue;
      const together = comparer.group([...a.group.claims, ...b.group.claims], context);
      if (together.length !== 1 || together[0]?.loose) continue;
      a.group = {
        claims: [...a.group.claims, ...b.group.claims],
        loose: true,
        apart: [...(a.group.apart ?? []), ...(b.group.apart ?? [])],
      };
      gone.add(b);
      if (!isJoinable(a)) break;
    }
  }
  return rows.filter((row) => !gone.has(row));
};

/** Two large figures of one size: not “at least 33” and 56. */
const isTelling = (a: { count: Quantity }, b: { count: Quantity }): boolean => {
  const less = Math.min(a.count.min, b.count.min);
  return less > 20 && Math.max(a.count.min, b.count.min) / less < 1.5;
};

const isPassing = (event: StoryEvent | null, claim: Claim): boolean =>
  event !== null && (event.main || !event.mainIn.includes(claim.article));

/** True: the days or places of two events speak against their being one. */
const areApart = (a: StoryEvent | null, b: StoryEvent | null): boolean =>
  (a !== null && b !== null && relatePlaces(a.places, b.places) === 'apart') || haveOtherDays(a, b);

const haveOtherDays = (a: StoryEvent | null, b: StoryEvent | null): boolean =>
  a !== null &&
  a.when !== null &&
  b !== null &&
  b.when !== null &&
  (a.when.from > b.when.to || b.when.from > a.when.to);

/**
 * True: an account blames somebody for both happenings, each for itself, and not for raids in a land
 * and one of them in a town of it; or one account of either was written before the other happening.
 */
const areHeldApart = (
  a: readonly Claim[],
  b: readonly Claim[],
  eventOfA: StoryEvent | null,
  eventOfB: StoryEvent | null,
  { publishedOf }: ComparisonContext,
): boolean => {
  const isTooEarly = (teller: StoryEvent | null, other: StoryEvent | null): boolean =>
    teller !== null &&
    !!other?.when &&
    teller.articles.some((article) => {
      const day = publishedOf(article)?.slice(0, 10);
      return day !== undefined && day < (other.when?.from ?? day);
    });
  const inBoth = a.some(({ article }) => b.some((other) => other.article === article));
  const isPart = /^(?:same|within)$/u.test(
    relatePlaces(eventOfA?.places ?? [], eventOfB?.places ?? []),
  );
  return (inBoth && !isPart) || isTooEarly(eventOfA, eventOfB) || isTooEarly(eventOfB, eventOfA);
};

/**
 * Karsia stands behind raids at large, the Front behind the one on the mill: an account that blames
 * somebody else for the happening of a day does not blame Karsia for it.
 */
const blamesOther = <T extends ClaimTypeId>(
  rows: readonly EventGroup<T>[],
  own: EventGroup<T>,
  claims: readonly Claim[],
): boolean =>
  own.event !== null &&
  own.event.when !== null &&
  rows.some(
    ({ group, event }) =>
      event === own.event &&
      group !== own.group &&
      (group.claims as Claim[]).some(({ article }) =>
        claims.some((other) => other.article === article),
      ),
  );

/** True: two claims about two events tell of one matter all the same. */
const isOneMatter = (
  a: Claim,
  b: Claim,
  eventOfA: StoryEvent | null,
  eventOfB: StoryEvent | null,
): boolean => {
  if (a.type === 'date' && b.type === 'date')
    return a.article !== b.article && a.from === b.from && a.to === b.to;
  // one speaks of the main happening, the other of something that its account tells in passing
  const main = eventOfA?.main ? eventOfA : eventOfB?.main ? eventOfB : null;
  const isNear = (): boolean =>
    main !== null &&
    main.articles.includes(a.article) &&
    main.articles.includes(b.article) &&
    !areApart(eventOfA, eventOfB) &&
    isPassing(eventOfA, a) &&
    isPassing(eventOfB, b);
  if (a.type === 'count' && b.type === 'count')
    return (
      canBothHold(a.count, b.count) &&
      (isNear()
        ? isSameQuantity(a.count, b.count)
        : isTelling(a, b) && !areApart(eventOfA, eventOfB))
    );
  if (a.type === 'responsibility' && b.type === 'responsibility')
    return (
      a.article !== b.article &&
      a.stance === b.stance &&
      (isNear() || (eventOfA?.kind === eventOfB?.kind && !areApart(eventOfA, eventOfB)))
    );
  // a means, a target, a place, an actor: the main happening’s, told where another is spoken of
  if (a.type !== 'casualties') return a.article !== b.article && isNear();
  if (b.type !== 'casualties') return false;
  // four soldiers here in May, four there in June
  if (haveOtherDays(eventOfA, eventOfB) && a.article === b.article) return false;
  if (isSameQuantity(a.count, b.count) && a.count.max !== null) {
    const [left, right] = [peopleOf(a.who), peopleOf(b.who)];
    if (left.kind && left.kind === right.kind && left.nation && left.nation === right.nation)
      return true;
  }
  return isTelling(a, b) && canBothHold(a.count, b.count) && !areApart(eventOfA, eventOfB);
};

/** The speaker whom every account credits, where it is one, by the fullest of the names for it, “police” before “Police”. */
const originOf = (standing: readonly Claim[]): string | null => {
  const [first] = standing;
  const who = first?.attribution?.who;
  if (!who || isUnnamed(who) || standing.length < 2 || first.type === 'statement') return null;
  const names = standing.map(({ attribution }) => attribution?.who ?? '');
  return names.every((name) => isSameSpeaker(name, who))
    ? (names.toSorted((a, b) => b.length - a.length || (a < b ? 1 : -1))[0] as string)
    : null;
};

/** Lines claims up in rows. */
export const alignClaims = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  articles: readonly string[],
  contextOf: (event: StoryEvent | null) => ComparisonContext,
  regroup: RowRulings['regroup'] = (groups) => [...groups],
): Row[] => {
  const order = new Map<string | null, number>(events.map(({ id }, index) => [id, index]));
  const placeOf = ({ event }: Row): number => order.get(event) ?? -1;
  return claimTypeIds
    .flatMap((type) =>
      regroup(groupsOf(type, claims, events, contextOf) as EventGroup[]).map(({ group, event }) =>
        toRow(type, group, event, articles, contextOf(event)),
      ),
    )
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) || claimTypeIds.indexOf(a.type) - claimTypeIds.indexOf(b.type),
    );
};

/** “6 dead” above, “at least six” below: a title drops the bound, and the account stands by it. */
const boundFirst = (claims: readonly Claim[], { isTitle }: ComparisonContext): Claim[] => {
  const [first] = claims;
  if (!first || !('count' in first) || first.count.max === null || !isTitle(first))
    return [...claims];
  const { min } = first.count;
  const bound = claims.find(
    (claim) => 'count' in claim && claim.count.min === min && claim.count.max === null,
  );
  return bound ? [bound, ...claims.filter((claim) => claim !== bound)] : [...claims];
};

const toRow = (
  type: ClaimTypeId,
  unordered: Group,
  event: StoryEvent | null,
  articles: readonly string[],
  context: ComparisonContext,
): Row => {
  const byArticle = Map.groupBy(unordered.claims as Claim[], ({ article }) => article);
  const present = articles.filter((article) => byArticle.has(article));
  const claims = present.flatMap((article) => byArticle.get(article) ?? []);
  const group = { ...unordered, claims } as Group;
  const ordered = present.map((article) => {
    const own = byArticle.get(article) ?? [];
    // their comparers know best which one is told most closely
    return type === 'statement' || type === 'target'
      ? own
      : boundFirst([...own].sort(byStanding(context)), context);
  });
  const standing = ordered.map((own) => own[0] as Claim);
  const comparer = comparers[type] as unknown as Comparer<ClaimTypeId>;
  const verdict =
    present.length < 2
      ? {
          relation: 'only' as const,
          reason: `Only ${named(present[0] ?? '')} says this.`,
        }
      : comparer.relate(standing as never, group, context);
  return {
    id: `${type}-${rowIdOf(claims)}`,
    event: event?.id ?? null,
    type,
    label: comparer.label(group),
    relation: verdict.relation,
    ...readReason(verdict.reason),
    cells: ordered.map((own) => ({
      article: own[0]?.article ?? '',
      claims: own.map(({ id }) => id),
    })),
    oneOrigin: originOf(standing),
    diff: 'diff' in verdict && verdict.diff ? verdict.diff : null,
    loose: group.loose,
    corrected: null,
  };
};
