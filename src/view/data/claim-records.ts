/**
 * Every claim of a story as one flat record: a line of the list that search runs over, and of the
 * tables for spreadsheets.
 */
import type { Claim } from '../../model/claim.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ClaimRecord } from '../../model/published.ts';
import { type Account, accountOf } from '../accounts.ts';
import { figureOf, labelOf, valueOf } from '../describe-claim.ts';
import { capitalised } from '../../model/prose.ts';
import { numberRows, orderRows } from '../order-rows.ts';
import { accountPath, claimAnchor, rowAnchor, storyPath } from '../paths.ts';

const speakerOf = (claim: Claim): string | null =>
  claim.type === 'statement' ? claim.speaker : (claim.attribution?.who ?? null);

/** Lists the claims of one story in the order of its table. */
export const listClaims = (
  story: { id: string; title: string },
  comparison: Comparison,
  accounts: readonly Account[],
): ClaimRecord[] => {
  const numbers = numberRows(comparison);
  const claims = new Map(comparison.claims.map((claim) => [claimAnchor(claim), claim]));
  const events = new Map(comparison.events.map(({ id, label }) => [id, label]));
  return orderRows(comparison).flatMap((row) =>
    row.cells.flatMap(({ article, claims: ids }) =>
      ids.flatMap((id): ClaimRecord[] => {
        const claim = claims.get(claimAnchor({ article, id }));
        if (!claim) return [];
        const account = accountOf(accounts, article);
        return [
          {
            id: `${story.id}-${row.id}-${claimAnchor(claim)}`,
            claim: claim.id,
            story: story.id,
            storyTitle: story.title,
            article,
            source: account.source,
            sourceName: account.name,
            type: claim.type,
            relation: row.relation,
            row: numbers.get(row.id)!,
            label: labelOf(row, claim),
            value: capitalised(valueOf(claim)),
            figure: figureOf(claim),
            quote: claim.quote.exact,
            sentence: claim.sentence.exact,
            speaker: speakerOf(claim),
            event: claim.event === null ? null : (events.get(claim.event) ?? null),
            anchor: claimAnchor(claim),
            start: claim.quote.start,
            path: `${accountPath(story.id, article)}#${claimAnchor(claim)}`,
            rowPath: `${storyPath(story.id)}#${rowAnchor(row)}`,
          },
        ];
      }),
    ),
  );
};
