/**
 * A comparison and its labels → how much of what readers found the program finds too, and how much of
 * what it finds is right. Counts are added over groups and only then divided.
 */
import type { Claim, ClaimTypeId } from '../model/claim.ts';
import { claimTypeIds } from '../model/claim.ts';
import type { Comparison, Relation } from '../model/comparison.ts';
import type { LabelledClaim, LabelledGroup } from './labels.ts';
import { claimMatches } from './match-claim.ts';

export interface TypeScore {
  labelled: number;
  found: number;
  predicted: number;
  right: number;
}

export interface Score {
  types: Record<ClaimTypeId, TypeScore>;
  rows: { labelled: number; joined: number; related: number };
  /** Rows that the program calls different, and those among them that no reader does. */
  differ: { predicted: number; unlabelled: number };
  /** “agree → compatible”: how often a labelled relation came out as which. */
  confusion: Record<string, number>;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide. */
export const ratesOf = ({
  labelled,
  found,
  predicted,
  right,
}: TypeScore): { precision: number; recall: number; f1: number } => {
  const recall = labelled === 0 ? 0 : found / labelled;
  const precision = predicted === 0 ? 0 : right / predicted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
};

/** An article’s id may carry folders before its name; labels have the name alone. */
const lastPart = (id: string): string => id.split('/').at(-1) ?? id;

const emptyTypes = (): Score['types'] =>
  Object.fromEntries(
    claimTypeIds.map((type) => [type, { labelled: 0, found: 0, predicted: 0, right: 0 }]),
  ) as Score['types'];

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
  const matches = new Map<string, string[]>();
  for (const label of group.claims) {
    const hits = comparison.claims.filter((claim) => isSame(claim, label));
    matches.set(
      label.key,
      hits.map(({ id }) => id),
    );
    types[label.type].labelled += 1;
    if (hits.length > 0) types[label.type].found += 1;
  }
  for (const claim of comparison.claims) {
    if (!labelled.has(lastPart(claim.article))) continue;
    types[claim.type].predicted += 1;
    if (group.claims.some((label) => isSame(claim, label))) types[claim.type].right += 1;
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
    confusion: {},
  };
  group.rows.forEach(({ relation }, i) => {
    const want = wanted[i] ?? new Map();
    const needed = want.size === 1 ? 1 : 2;
    const found = predictedCells.findIndex((cells) => sharedCells(want, cells) >= needed);
    const predicted: Relation | undefined = comparison.rows[found]?.relation;
    if (predicted === undefined) return;
    score.rows.joined += 1;
    if (predicted === relation) score.rows.related += 1;
    const pair = `${relation} → ${predicted}`;
    score.confusion[pair] = (score.confusion[pair] ?? 0) + 1;
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

/** Adds the counts of several groups. */
export const sumScores = (scores: readonly Score[]): Score => {
  const sum: Score = {
    types: emptyTypes(),
    rows: { labelled: 0, joined: 0, related: 0 },
    differ: { predicted: 0, unlabelled: 0 },
    confusion: {},
  };
  for (const score of scores) {
    for (const type of claimTypeIds) {
      for (const key of ['labelled', 'found', 'predicted', 'right'] as const) {
        sum.types[type][key] += score.types[type][key];
      }
    }
    for (const key of ['labelled', 'joined', 'related'] as const) sum.rows[key] += score.rows[key];
    for (const key of ['predicted', 'unlabelled'] as const) sum.differ[key] += score.differ[key];
    for (const [pair, count] of Object.entries(score.confusion)) {
      sum.confusion[pair] = (sum.confusion[pair] ?? 0) + count;
    }
  }
  return sum;
};
