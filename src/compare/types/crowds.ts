/**
 * Figures of one crowd, told apart by who gives them: the police’s of one account stands beside the
 * police’s of the other, the organisers’ beside the organisers’.
 */
import { foldName } from '../../language/names/fold-name.ts';
import type { CountClaim } from '../../model/claim.ts';
import { canBothHold } from '../relate-quantities.ts';

/** people, protesters and marchers are one crowd where so many are said to have come */
export const isOfCrowd = ({ what, rules }: CountClaim): boolean =>
  rules.some((rule) => /^count\/(?:gathering|crowd|estimate)$/u.test(rule)) ||
  /\b(?:protest[eo]r|demonstrator|marcher)s$/u.test(what);

const organisers = /\b(?:organi[sz]ers?|(?:trade )?unions?|union leaders?|leaders of the march)$/u;
const police = /\b(?:police|officers|gendarmes|prefecture)$/u;

/** Whose figure it is: “the police” and “police officers” are one side, “unions” and “organisers” another. */
const sideOf = ({ attribution }: CountClaim): string => {
  const who = foldName(attribution?.who ?? '');
  if (organisers.test(who)) return 'organisers';
  return police.test(who) ? 'police' : who;
};

const disputes = (a: CountClaim, b: CountClaim): boolean =>
  a.article === b.article && sideOf(a) !== sideOf(b) && !canBothHold(a.count, b.count);

/** The figures of a crowd side by side by who gives them, where an account tells of two. */
export const splitCrowd = (claims: CountClaim[]): CountClaim[][] =>
  claims.every(isOfCrowd) && claims.some((a) => claims.some((b) => disputes(a, b)))
    ? [...Map.groupBy(claims, sideOf).values()]
    : [claims];

/** Who gives every figure of a row, where they are a crowd’s: “police”. */
export const giverOf = (claims: readonly CountClaim[]): string | null => {
  const [first] = claims;
  const side = first && sideOf(first);
  return side && claims.every((claim) => isOfCrowd(claim) && sideOf(claim) === side) ? side : null;
};
