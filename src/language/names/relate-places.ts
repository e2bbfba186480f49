/**
 * Names of places of two happenings → whether they can be one spot, by the gazetteer.
 */
import { foldName } from './fold-name.ts';
import { findPlace, type KnownPlace } from './gazetteer.ts';

export type PlaceRelation = 'same' | 'within' | 'unknown' | 'apart';

const relatePair = (a: string, b: string): PlaceRelation => {
  if (foldName(a) === foldName(b)) return 'same';
  const [left, right] = [findPlace(a), findPlace(b)];
  if (!left || !right || isWide(left) || isWide(right)) return 'unknown';
  const shared = left.countries.some((country) => right.countries.includes(country));
  // a war in Gaza, of which militias speak in Iraq: a land may be named for all that goes on about it
  const isNamedAtLarge =
    (left.kind === 'region' && right.kind === 'country') ||
    (left.kind === 'country' && right.kind === 'region');
  if (!shared) return isNamedAtLarge ? 'unknown' : 'apart';
  // a town in its country; two towns of one country are two places, a town and a province may be one
  if (left.kind === 'country' || right.kind === 'country') return 'within';
  // Gaza, the Gaza Strip
  const isOne =
    left.kind === 'region' && (left.name.includes(right.name) || right.name.includes(left.name));
  return left.kind === right.kind && !isOne ? 'apart' : 'unknown';
};

/** Europe, the Red Sea: over countries, or between them */
const isWide = ({ kind, countries }: KnownPlace): boolean =>
  kind === 'region' && countries.length === 0;

const order: PlaceRelation[] = ['same', 'within', 'unknown', 'apart'];

/** The closest relation of any place of the one to any of the other. */
export const relatePlaces = (a: readonly string[], b: readonly string[]): PlaceRelation => {
  const found = new Set(a.flatMap((left) => b.map((right) => relatePair(left, right))));
  return order.find((relation) => found.has(relation)) ?? 'unknown';
};
