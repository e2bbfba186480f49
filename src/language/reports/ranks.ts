/**
 * A document → the ranks and offices that it writes short before names, in full: “Sen. Ann Orlov” is whom
 * “the senator” stands for further down.
 */
import { ranks } from '../names/name-words.ts';
import type { Reading } from './reading.ts';

/** The offices of each name that the text shortens before it: Ann Orlov → senator. */
export const findRanks = ({ tokens, names }: Reading): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { name, kind, mentions } of names) {
    if (kind !== 'person') continue;
    for (const { first } of mentions) {
      const before = tokens[first - 1]?.lower.replace(/\.$/u, '') ?? '';
      const offices = ranks[before]?.split(' ') ?? [];
      if (offices.length > 0) found.set(name, [...(found.get(name) ?? []), ...offices]);
    }
  }
  return found;
};
