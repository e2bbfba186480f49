/**
 * Names of places of two happenings → whether they can be one spot, by the gazetteer.
 */
import { foldName } from './fold-name.ts';
import { findPlace } from './gazetteer.ts';

export type PlaceRelation = 'same' | 'within' | 'unknown' | 'apart';

const relatePair = (a: string, b: string): PlaceRelation => {
  if (foldName(a) === foldName(b)) return 'same';
  const [left, right] = [findPlace(a), findPlace(b)];
  if (!left || !right || left.kind === 'region' || right.kind === 'region') return 'unknown';
  const shared = left.countries.some((country) => right.countries.includes(country));
  if (!shared) return 'apart';
  // a town in its country; two towns of one country are two places, a town and a province may be one
  if (left.kind === 'country' || right.kind === 'country') return 'within';
  return left.kind === right.kind ? 'apart' : 'unknown';
};

const order: PlaceRelation[] = ['same', 'within', 'unknown', 'apart'];

/** The closest relation of any place of the one to any of the other. */
export const relatePlaces = (a: readonly string[], b: readonly string[]): PlaceRelation => {
  const found = new Set(a.flatMap((left) => b.map((right) => relatePair(left, right))));
  return order.find((relation) => found.has(relation)) ?? 'unknown';
};
