/**
 * The claims of stories as a table for spreadsheets (RFC 4180). Cells that a spreadsheet would run
 * as a formula are defused: the texts are not ours.
 */
import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../model/claim.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ClaimRecord } from '../../model/published.ts';
import { claimAnchor } from '../paths.ts';

const quantityOf = (claim: Claim) =>
  claim.type === 'casualties' || claim.type === 'count' ? claim.count : null;

const linesOf = (records: readonly ClaimRecord[], comparison: Comparison) => {
  const claims = new Map(comparison.claims.map((claim) => [claimAnchor(claim), claim]));
  return records.flatMap((record) => {
    const claim = claims.get(claimAnchor({ article: record.article, id: record.claim }));
    if (!claim) return [];
    const count = quantityOf(claim);
    return [
      {
        story: record.story,
        article: record.article,
        source: record.sourceName,
        id: claim.id,
        type: claim.type,
        row: record.row,
        label: record.label,
        relation: record.relation,
        event: record.event,
        value: record.value,
        min: count?.min,
        max: count?.max,
        approximate: count ? Number(count.approximate) : null,
        from: claim.type === 'date' ? claim.from : null,
        to: claim.type === 'date' ? claim.to : null,
        speaker: record.speaker,
        hedged: claim.hedged,
        as_of: claim.asOf?.date,
        quote: claim.quote.exact,
        start: claim.quote.start,
        end: claim.quote.end,
        sentence: claim.sentence.exact,
        confidence: claim.confidence,
      },
    ];
  });
};

/** Writes the claims of stories, one a line under a line of names. */
export const writeClaimsCsv = (
  stories: readonly { claims: readonly ClaimRecord[]; comparison: Comparison }[],
): string =>
  stringify(
    stories.flatMap(({ claims, comparison }) => linesOf(claims, comparison)),
    { header: true, escape_formulas: true, record_delimiter: 'windows' },
  );
