/**
 * The claim types, in the order in which pages show them. One more: a file in types/, its fields in
 * model/claim.ts, and a line here.
 */
import type { ClaimTypeId } from '../model/claim.ts';
import type { ClaimType } from './claim-type.ts';
import { casualties } from './types/casualties.ts';
import { count } from './types/count.ts';
import { date } from './types/date.ts';
import { means } from './types/means.ts';
import { place } from './types/place.ts';
import { responsibility } from './types/responsibility.ts';
import { statement } from './types/statement.ts';
import { target } from './types/target.ts';

/** Every claim type by its id. */
export const claimTypes: { [T in ClaimTypeId]: ClaimType<T> } = {
  casualties,
  count,
  target,
  date,
  place,
  means,
  responsibility,
  statement,
};
