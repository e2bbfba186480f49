/**
 * A comparison and its labels → how much of what readers found the program finds too, and how much of
 * what it finds is right.
 */
import type { Claim, ClaimTypeId } from '../model/claim.ts';
import { claimTypeIds } from '../model/claim.ts';
import type { Comparison, Relation } from '../model/comparison.ts';
import { type Counts, noCounts } from './counts.ts';
import type { LabelledClaim, LabelledGroup } from './labels.ts';
import { claimMatches } from './match-claim.ts';
import type { Mistake, Scored } from './run.ts';

export interface Score {
  types: Record<ClaimTypeId, Counts>;
  rows: { labelled: number; joined: number; related: number };
  /** Rows that the program calls different, and those among them that no reader does. */
  differ: { predicted: number; unlabelled: number };
  /** Of the labelled rows of each relation, how many are joined and given it. */
  relations: Partial<Record<Relation, { labelled: number; found: number }>>;
  mistakes: Mistake[];
}

/** An article’s id may carry folders before its name; labels have the name alone. */
const lastPart = (id: string): string => id.split('/').at(-1) ?? id;

const emptyTypes = (): Score['types'] =>
  Object.fromEntries(claimTypeIds.map((type) => [type, noCounts()])) as Score['types'];

type Cells = Map<string, Set<string>>;

/** How many articles have a claim in both. */
const sharedCells = (one: Cells, other: Cells): number =>
  [...one].filter(([article, claims]) => {
    const theirs = other.get(article);
    return theirs !== undefined && [...claims].some((id) => theirs.has(id));
  }).length;

/** Scores one group. */
export const scoreComparison = (comparison: Comparison, group: LabelledGroup): Score => {
  const labelled = new Set(group.articles.map(({ id }) => id));
  const isSame = (claim: Claim, label: LabelledClaim): boolean =>
    lastPart(claim.article) === label.article && claimMatches(claim, label);
  const types = emptyTypes();
  const mistakes: Mistake[] = [];
  const matches = new Map<string, string[]>();
  for (const label of group.claims) {
    const hits = comparison.claims.filter((claim) => isSame(claim, label));
    matches.set(
      label.key,
      hits.map(({ id }) => id),
    );
    types[label.type].labelled += 1;
    if (hits.length > 0) types[label.type].found += 1;
    else {
      const expected = `${label.key}: ${label.evidence ?? ''}`;
      mistakes.push({ text: label.article, measure: label.type, expected, found: 'nothing' });
    }
  }
  for (const claim of comparison.claims) {
    if (!labelled.has(lastPart(claim.article))) continue;
    types[claim.type].predicted += 1;
    if (group.claims.some((label) => isSame(claim, label))) types[claim.type].right += 1;
    else if (claim.type === 'casualties') {
      // Of other types, only the main claims are labelled.
      const found = `${claim.outcome} ${claim.count.words}: ${claim.quote.exact}`;
      const text = lastPart(claim.article);
      mistakes.push({ text, measure: claim.type, expected: 'nothing', found });
    }
  }

  const predictedCells = comparison.rows.map(
    ({ cells }): Cells =>
      new Map(cells.map((cell) => [lastPart(cell.article), new Set(cell.claims)])),
  );
  const wanted = group.rows.map(
    ({ cells }): Cells =>
      new Map(
        Object.entries(cells).map(([article, keys]) => [
          article,
          new Set(keys.flatMap((key) => matches.get(key) ?? [])),
        ]),
      ),
  );
  const score: Score = {
    types,
    rows: { labelled: group.rows.length, joined: 0, related: 0 },
    differ: { predicted: 0, unlabelled: 0 },
    relations: {},
    mistakes,
  };
  group.rows.forEach(({ relation, cells: labels }, i) => {
    const want = wanted[i] ?? new Map();
    const needed = want.size === 1 ? 1 : 2;
    const found = predictedCells.findIndex((cells) => sharedCells(want, cells) >= needed);
    const predicted: Relation | undefined = comparison.rows[found]?.relation;
    const ofRelation = (score.relations[relation] ??= { labelled: 0, found: 0 });
    ofRelation.labelled += 1;
    if (predicted === relation) ofRelation.found += 1;
    else {
      const expected = `${relation}: ${Object.values(labels).flat().join(', ')}`;
      const text = group.group;
      mistakes.push({ text, measure: 'rows', expected, found: predicted ?? 'nothing' });
    }
    if (predicted === undefined) return;
    score.rows.joined += 1;
    if (predicted === relation) score.rows.related += 1;
  });
  comparison.rows.forEach(({ relation }, i) => {
    if (relation !== 'differ') return;
    score.differ.predicted += 1;
    const known = group.rows.some(
      (row, j) =>
        row.relation === 'differ' &&
        sharedCells(wanted[j] ?? new Map(), predictedCells[i] ?? new Map()) >= 2,
    );
    if (!known) score.differ.unlabelled += 1;
  });
  return score;
};

/** The score in the terms of every other corpus. */
export const toScored = ({ types, rows, relations, differ, mistakes }: Score): Scored => ({
  counts: {
    ...types,
    'rows joined': { labelled: rows.labelled, found: rows.joined },
    'relation right': { labelled: rows.labelled, found: rows.related },
    'rows that differ': {
      predicted: differ.predicted,
      right: differ.predicted - differ.unlabelled,
    },
    ...Object.fromEntries(
      Object.entries(relations).map(([relation, counts]) => [`${relation} rows`, counts]),
    ),
  },
  mistakes,
});
