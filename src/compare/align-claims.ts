/**
 * Claims with their events → rows: what stands beside what, and how the accounts of a row relate.
 * Each claim stands in exactly one row.
 */
import { createHash } from 'node:crypto';
import { type Claim, claimTypeIds, type ClaimTypeId } from '../model/claim.ts';
import type { Row, StoryEvent } from '../model/comparison.ts';
import { byStanding, type Comparer, type ComparisonContext, type Group } from './comparer.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { casualties } from './types/casualties.ts';
import { count } from './types/count.ts';
import { date } from './types/date.ts';
import { means } from './types/means.ts';
import { place } from './types/place.ts';
import { responsibility } from './types/responsibility.ts';
import { statement } from './types/statement.ts';
import { target } from './types/target.ts';

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
): { group: Group<T>; event: StoryEvent | null }[] => {
  const own = claims.filter((claim): claim is Extract<Claim, { type: T }> => claim.type === type);
  const comparer = comparers[type] as unknown as Comparer<T>;
  // statements are found again by their words, whatever they are about
  if (type === 'statement') {
    const context = contextOf(null);
    return comparer.group(own as never, context).map((group) => ({
      group,
      event: events.find(({ id }) => id === group.claims[0]?.event) ?? null,
    }));
  }
  const rows = events.flatMap((event) => {
    const about = own.filter((claim) => claim.event === event.id);
    return about.length === 0
      ? []
      : comparer.group(about as never, contextOf(event)).map((group) => ({ group, event }));
  });
  return joinAcross(rows, comparer, contextOf(null), type);
};

/**
 * Rows of one account alone about side events, put together over events: two texts seldom say enough
 * of a side event to know it again, but the same figure of the same people is a sign. Such a row may
 * agree or be compatible, never differ.
 */
const joinAcross = <T extends ClaimTypeId>(
  rows: { group: Group<T>; event: StoryEvent | null }[],
  comparer: Comparer<T>,
  context: ComparisonContext,
  type: T,
): { group: Group<T>; event: StoryEvent | null }[] => {
  if (type !== 'casualties' && type !== 'count' && type !== 'date') return rows;
  const alone = rows.filter(({ group }) => articlesOf(group.claims as Claim[]).length === 1);
  const gone = new Set<(typeof rows)[number]>();
  for (const [i, a] of alone.entries()) {
    if (gone.has(a)) continue;
    for (const b of alone.slice(i + 1)) {
      const [left, right] = [a.group.claims[0] as Claim, b.group.claims[0] as Claim];
      if (
        gone.has(b) ||
        a.event === b.event ||
        articlesOf(a.group.claims as Claim[]).includes(right.article)
      )
        continue;
      if (
        a.event?.when &&
        b.event?.when &&
        (a.event.when.from > b.event.when.to || b.event.when.from > a.event.when.to)
      )
        continue;
      if (type === 'date' && !sameTime(left, right)) continue;
      const together = comparer.group([...a.group.claims, ...b.group.claims], context);
      if (together.length !== 1) continue;
      const verdict = comparer.relate(
        [left, right] as never,
        { ...(together[0] as Group<T>), loose: true },
        context,
      );
      if (
        verdict.relation !== 'agree' &&
        !(verdict.relation === 'compatible' && isTelling(left) && isTelling(right))
      )
        continue;
      a.group = { claims: [...a.group.claims, ...b.group.claims], loose: true };
      gone.add(b);
    }
  }
  return rows.filter((row) => !gone.has(row));
};

const sameTime = (a: Claim, b: Claim): boolean =>
  a.type === 'date' && b.type === 'date' && a.from === b.from && a.to === b.to;

/** A figure that hardly stands twice by chance: not one, two, “several”. */
const isTelling = (claim: Claim): boolean =>
  (claim.type === 'casualties' || claim.type === 'count') && claim.count.min > 20;

/** The speaker whom every account credits, where it is one. */
const originOf = (standing: readonly Claim[]): string | null => {
  const [first] = standing;
  const who = first?.attribution?.who;
  if (!who || standing.length < 2 || first.type === 'statement') return null;
  return standing.every(({ attribution }) => isSameSpeaker(attribution?.who ?? '', who))
    ? who
    : null;
};

/** Lines claims up in rows. */
export const alignClaims = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  articles: readonly string[],
  contextOf: (event: StoryEvent | null) => ComparisonContext,
): Row[] =>
  claimTypeIds
    .flatMap((type) =>
      groupsOf(type, claims, events, contextOf).map(({ group, event }) =>
        toRow(type, group as Group, event, articles, contextOf(event)),
      ),
    )
    .sort(
      (a, b) =>
        events.findIndex(({ id }) => id === a.event) -
          events.findIndex(({ id }) => id === b.event) ||
        claimTypeIds.indexOf(a.type) - claimTypeIds.indexOf(b.type),
    );

const toRow = (
  type: ClaimTypeId,
  group: Group,
  event: StoryEvent | null,
  articles: readonly string[],
  context: ComparisonContext,
): Row => {
  const claims = group.claims as Claim[];
  const present = articles.filter((article) => claims.some((claim) => claim.article === article));
  const ordered = present.map((article) => {
    const own = claims.filter((claim) => claim.article === article);
    return type === 'statement' ? own : [...own].sort(byStanding(context));
  });
  const standing = ordered.map((own) => own[0] as Claim);
  const comparer = comparers[type] as unknown as Comparer<ClaimTypeId>;
  const verdict =
    present.length < 2
      ? {
          relation: 'only' as const,
          reason: `Only ${context.nameOf(present[0] as string)} says this.`,
        }
      : comparer.relate(standing as never, group, context);
  return {
    id: `${type}-${rowIdOf(claims)}`,
    event: event?.id ?? null,
    type,
    label: comparer.label(group),
    relation: verdict.relation,
    reason: verdict.reason,
    cells: ordered.map((own) => ({
      article: own[0]?.article ?? '',
      claims: own.map(({ id }) => id),
    })),
    oneOrigin: originOf(standing),
    diff: 'diff' in verdict && verdict.diff ? verdict.diff : null,
  };
};
