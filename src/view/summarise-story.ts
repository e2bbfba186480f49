/**
 * A built story → the story in brief, for pages about many stories.
 */
import type { Comparison, Message, Row } from '../model/comparison.ts';
import type { Source } from '../model/source.ts';
import type { Story } from '../model/story.ts';
import type { RelationCounts, StorySummary } from '../model/summary.ts';
import { nameAccounts } from './accounts.ts';
import { sharpestDifference, writeFinding } from './finding/write-finding.ts';
import { correctionAnchors } from './hand-corrections.ts';
import { honourRights } from './data/published-comparison.ts';

/** Counts rows by their relation. */
export const countRelations = (rows: readonly Row[]): RelationCounts => {
  const counts: RelationCounts = {};
  for (const { relation } of rows) counts[relation] = (counts[relation] ?? 0) + 1;
  return counts;
};

/** Adds up counts of several stories. */
export const addCounts = (parts: readonly RelationCounts[]): RelationCounts => {
  const sum: RelationCounts = {};
  for (const part of parts)
    for (const [relation, count] of Object.entries(part) as [keyof RelationCounts, number][])
      sum[relation] = (sum[relation] ?? 0) + count;
  return sum;
};

/**
 * Says in brief what a story holds.
 *
 * @param sources - Outlets by id: sentences name them.
 */
export const summariseStory = (
  story: Story,
  { comparison: whole, messages }: { comparison: Comparison; messages: readonly Message[] },
  sources: ReadonlyMap<string, Source>,
): StorySummary => {
  const comparison = honourRights(whole);
  const { articles, rows } = comparison;
  const accounts = nameAccounts(articles, sources);
  const claims = new Set(comparison.claims.map(({ article, id }) => `${article} ${id}`));
  const anchors = correctionAnchors(comparison.corrections);
  return {
    story,
    accounts: accounts.map(({ id, source }) => ({
      id,
      source,
      rows: countRelations(rows.filter(({ cells }) => cells.some(({ article }) => article === id))),
    })),
    rows: countRelations(rows),
    claims: rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => cell.claims.filter((id) => claims.has(`${cell.article} ${id}`))).length,
    sharpest: sharpestDifference(comparison, accounts),
    finding: writeFinding(comparison, accounts)
      .lead.map(({ text }) => text)
      .join(' '),
    corrections: comparison.corrections
      .map(({ do: deed, on, why }, index) => ({ deed, on, why, anchor: anchors[index]! }))
      // An accepted claim stands as it stood.
      .filter(({ deed }) => deed !== 'accept')
      .map(({ on, why, anchor }) => ({ on, why, anchor })),
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
  };
};
