/**
 * An editor’s corrections of rows → rulings for the comparison: join, split, relate. They hold over
 * the rules that line claims up and relate accounts.
 */
import type { EventGroup, RowRulings } from '../compare/comparer.ts';
import type { Claim } from '../model/claim.ts';
import type { CorrectionMade, Extraction, Message, Row } from '../model/comparison.ts';
import type { Anchor, Correction } from '../model/correction.ts';
import { isOfClaim, correctedOf, unknownArticle } from './correct-claims.ts';
import { findClaim } from './find-anchor.ts';
import { type PlacedCorrection, problemOf } from './placed-correction.ts';

type RowCorrection = Extract<Correction, { do: 'join' | 'split' | 'relate' }>;

interface Ruling {
  placed: PlacedCorrection<RowCorrection>;
  correction: RowCorrection;
  claims: Claim[];
}

const keyOf = ({ article, id }: Pick<Claim, 'article' | 'id'>): string => `${article} ${id}`;

/** Finds the claims that a correction names. */
const resolve = (
  placed: PlacedCorrection<RowCorrection>,
  extractions: readonly Extraction[],
): { claims: Claim[]; messages: Message[] } => {
  const { correction } = placed;
  const anchors: { anchor: Anchor; path: PropertyKey[] }[] =
    'claims' in correction
      ? correction.claims.map((anchor, i) => ({ anchor, path: ['claims', i] }))
      : [{ anchor: correction.claim, path: ['claim'] }];
  const claims: Claim[] = [];
  const messages: Message[] = [];
  for (const { anchor, path } of anchors) {
    const extraction = extractions.find(({ article }) => article.id === anchor.article);
    if (!extraction) {
      messages.push(unknownArticle(placed, [...path, 'article'], anchor.article, extractions));
      continue;
    }
    const sought = findClaim(anchor, extraction.article, extraction.claims);
    if ('problem' in sought)
      messages.push(problemOf(placed, [...path, 'exact'], sought.rule, sought.problem));
    else claims.push(sought.found);
  }
  const [first] = claims;
  const other = claims.find(({ type }) => type !== first?.type);
  if (messages.length === 0 && first && other) {
    const text = `Unexpected claims of two types, ${first.type} and ${other.type}, expected one: a row holds one matter. Give the “type” of each, or take one out.`;
    messages.push(problemOf(placed, ['do'], 'correction-types', text));
  }
  return { claims, messages };
};

const holds = (group: EventGroup, claim: Claim): boolean =>
  group.group.claims.some((own) => keyOf(own) === keyOf(claim));

const join = (groups: readonly EventGroup[], claims: readonly Claim[]): EventGroup[] => {
  const [first, ...others] = groups.filter((group) => claims.some((claim) => holds(group, claim)));
  if (!first || others.length === 0) return [...groups];
  const joined: EventGroup = {
    ...first,
    group: {
      claims: [first, ...others].flatMap(({ group }) => group.claims),
      loose: false,
    },
  };
  return groups.flatMap((group) =>
    group === first ? [joined] : others.includes(group) ? [] : [group],
  );
};

const split = (groups: readonly EventGroup[], claim: Claim): EventGroup[] =>
  groups.flatMap((row) => {
    const rest = row.group.claims.filter((own) => keyOf(own) !== keyOf(claim));
    const own = row.group.claims.filter((other) => keyOf(other) === keyOf(claim));
    if (own.length === 0 || rest.length === 0) return [row];
    return [rest, own].map((claims) => ({ ...row, group: { ...row.group, claims } }));
  });

const rowOf = (rows: readonly Row[], { article, id }: Claim): Row | undefined =>
  rows.find(({ cells }) =>
    cells.some((cell) => cell.article === article && cell.claims.includes(id)),
  );

/**
 * Makes rulings out of the corrections of rows.
 *
 * @param extractions - The articles with their claims as corrected.
 * @returns The rulings, what was carried out, and messages; those about relations come with
 *   `rulings.revise`.
 */
export const correctRows = (
  extractions: readonly Extraction[],
  corrections: readonly PlacedCorrection[],
): { rulings: RowRulings; made: CorrectionMade[]; messages: Message[] } => {
  const messages: Message[] = [];
  const rulings: Ruling[] = [];
  for (const placed of corrections) {
    if (isOfClaim(placed)) continue;
    const own = placed as PlacedCorrection<RowCorrection>;
    const resolved = resolve(own, extractions);
    messages.push(...resolved.messages);
    if (resolved.messages.length === 0)
      rulings.push({ placed: own, correction: own.correction, claims: resolved.claims });
  }

  const regroup = (groups: readonly EventGroup[]): EventGroup[] =>
    rulings.reduce<EventGroup[]>(
      (rows, { correction, claims }) =>
        correction.do === 'join'
          ? join(rows, claims)
          : correction.do === 'split'
            ? split(rows, claims[0] as Claim)
            : rows,
      [...groups],
    );

  const revise = (rows: readonly Row[]): Row[] =>
    rulings.reduce<Row[]>(
      (revised, { placed, correction, claims }) => {
        const touched = rowOf(revised, claims[0] as Claim);
        const corrected = correctedOf(correction);
        if (correction.do !== 'relate')
          return revised.map((row) => (row === touched ? { ...row, corrected } : row));
        if (claims.some((claim) => rowOf(revised, claim) !== touched)) {
          const text =
            'The claims stand in several rows, expected one: only accounts of one row relate. Join them first, with “do: join”.';
          messages.push(problemOf(placed, ['claims', 0, 'exact'], 'correction-rows', text));
          return revised;
        }
        if (!touched || touched.cells.length < 2) {
          const text =
            'The claims are of one account alone, expected two: only accounts relate. Name a claim of another article.';
          messages.push(problemOf(placed, ['claims', 0, 'exact'], 'correction-rows', text));
          return revised;
        }
        const { relation, reason } = correction;
        return revised.map((row) =>
          row === touched ? { ...row, relation, reason, reasonNames: [], corrected } : row,
        );
      },
      [...rows],
    );

  return {
    rulings: { regroup, revise },
    made: rulings.map(({ correction, claims }) => ({
      do: correction.do,
      ...correctedOf(correction),
      quotes: claims.map(({ article, id, quote }) => ({ article, claim: id, quote })),
    })),
    messages,
  };
};
