/** Two invented accounts of a fire, claims of theirs, and the sentences that a finding opens with. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Row } from '../../../src/model/comparison.ts';
import { writeFinding } from '../../../src/view/finding/write-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  quantity,
} from '../../support/invent-story.ts';

export const gazette = inventArticle(
  'gazette',
  'A fire in Lowmere killed 12 people on 4 March. Mara Vell was named as the target. Ten cars burned.',
);
export const courier = inventArticle(
  'courier',
  'At least 15 people were killed in Lowmere on Tuesday. “It spread fast,” the mayor said.',
);
export const accounts = inventAccounts([gazette, courier]);

export const killed = (count: ReturnType<typeof quantity>) => ({
  type: 'casualties' as const,
  outcome: 'killed',
  who: 'people',
  count,
});
export const twelve = inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12)));
export const fifteen = inventClaim(
  courier,
  'k',
  'At least 15 people were killed',
  killed(quantity('At least 15', 15, null)),
);
export const sameTwelve = { ...fifteen, count: quantity('twelve', 12) } as Claim;
export const place = { type: 'place' as const, name: 'Lowmere', within: [] };
export const day = {
  type: 'date' as const,
  from: '2031-03-04',
  to: '2031-03-04',
  precision: 'day',
  time: null,
  words: '4 March',
  relativeTo: null,
};
export const shared = [
  [inventClaim(gazette, 'p', 'in Lowmere', place), inventClaim(courier, 'p', 'in Lowmere', place)],
  [inventClaim(gazette, 'd', 'on 4 March', day), inventClaim(courier, 'd', 'on Tuesday', day)],
] as const;
export const named = inventClaim(gazette, 't', 'Mara Vell', {
  type: 'target',
  name: 'Mara Vell',
  kind: 'person',
  role: null,
});
export const cars = inventClaim(gazette, 'c', 'Ten cars', {
  type: 'count',
  what: 'cars',
  count: quantity('Ten', 10),
});

/** The lead of the finding made of some rows. */
export const find = (claims: readonly Claim[], rows: readonly Row[]) =>
  writeFinding(inventComparison([gazette, courier], claims, rows), accounts).lead.map(
    ({ text }) => text,
  );
