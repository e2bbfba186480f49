/**
 * The claims of a story as a table for spreadsheets (RFC 4180). Cells that a spreadsheet would run
 * as a formula are defused: the texts are not ours.
 */
import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../model/claim.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ClaimRecord } from './claim-records.ts';
import { claimAnchor } from './paths.ts';

const quantityOf = (claim: Claim) =>
  claim.type === 'casualties' || claim.type === 'count' ? claim.count : null;

/** Writes the table, one claim a line under a line of names. */
export const writeClaimsCsv = (records: readonly ClaimRecord[], comparison: Comparison): string => {
  const claims = new Map(comparison.claims.map((claim) => [claimAnchor(claim), claim]));
  const lines = records.flatMap((record) => {
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
  return stringify(lines, { header: true, escape_formulas: true, record_delimiter: 'windows' });
};
