/**
 * A comparison and its labels → how much of what readers found the program finds too, and how much of
 * what it finds is right.
 */
import { type Claim, type ClaimTypeId, claimTypeIds } from '../model/claim.ts';
import type { Comparison, Relation, Row } from '../model/comparison.ts';
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

/** The found claims that each labelled one is, as their ids, by its key. */
type Matches = ReadonlyMap<string, readonly string[]>;

const isSame = (claim: Claim, label: LabelledClaim): boolean =>
  lastPart(claim.article) === label.article && claimMatches(claim, label);

/** Holds claims against labels, each by itself. */
const scoreClaims = (
  { claims }: Comparison,
  group: LabelledGroup,
): Pick<Score, 'types' | 'mistakes'> & { matches: Matches } => {
  const types = emptyTypes();
  const mistakes: Mistake[] = [];
  const matches = new Map<string, string[]>();
  for (const label of group.claims) {
    const hits = claims.filter((claim) => isSame(claim, label));
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
  const labelled = new Set(group.articles.map(({ id }) => id));
  for (const claim of claims) {
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
  return { types, mistakes, matches };
};

const foundCells = ({ cells }: Row): Cells =>
  new Map(cells.map((cell) => [lastPart(cell.article), new Set(cell.claims)]));

const labelledCells = ({ cells }: LabelledGroup['rows'][number], matches: Matches): Cells =>
  new Map(
    Object.entries(cells).map(([article, keys]) => [
      article,
      new Set(keys.flatMap((key) => matches.get(key) ?? [])),
    ]),
  );

/** Of the labelled rows, which are joined and given their relation. */
const scoreRelations = (
  comparison: Comparison,
  group: LabelledGroup,
  matches: Matches,
): Pick<Score, 'rows' | 'relations' | 'mistakes'> => {
  const found = comparison.rows.map((row) => ({ relation: row.relation, cells: foundCells(row) }));
  const rows = { labelled: group.rows.length, joined: 0, related: 0 };
  const relations: Score['relations'] = {};
  const mistakes: Mistake[] = [];
  for (const row of group.rows) {
    const { relation } = row;
    const wanted = labelledCells(row, matches);
    const needed = wanted.size === 1 ? 1 : 2;
    const predicted = found.find(({ cells }) => sharedCells(wanted, cells) >= needed)?.relation;
    const ofRelation = (relations[relation] ??= { labelled: 0, found: 0 });
    ofRelation.labelled += 1;
    if (predicted !== undefined) rows.joined += 1;
    if (predicted === relation) {
      rows.related += 1;
      ofRelation.found += 1;
    } else {
      const expected = `${relation}: ${Object.values(row.cells).flat().join(', ')}`;
      mistakes.push({
        text: group.group,
        measure: 'rows',
        expected,
        found: predicted ?? 'nothing',
      });
    }
  }
  return { rows, relations, mistakes };
};

/** Of the rows said to differ, which no reader holds to. */
const scoreDifferences = (
  comparison: Comparison,
  group: LabelledGroup,
  matches: Matches,
): Score['differ'] => {
  const known = group.rows
    .filter(({ relation }) => relation === 'differ')
    .map((row) => labelledCells(row, matches));
  const predicted = comparison.rows.filter(({ relation }) => relation === 'differ');
  const unlabelled = predicted.filter(
    (row) => !known.some((cells) => sharedCells(cells, foundCells(row)) >= 2),
  );
  return { predicted: predicted.length, unlabelled: unlabelled.length };
};

/** Scores one group. */
export const scoreComparison = (comparison: Comparison, group: LabelledGroup): Score => {
  const { types, matches, mistakes } = scoreClaims(comparison, group);
  const related = scoreRelations(comparison, group, matches);
  return {
    ...related,
    types,
    differ: scoreDifferences(comparison, group, matches),
    mistakes: [...mistakes, ...related.mistakes],
  };
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
