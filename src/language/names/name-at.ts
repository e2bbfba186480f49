/**
 * Document → which of its named things stands at a token.
 */
import type { Token } from '../tokenize.ts';
import type { NamedEntity } from './find-names.ts';

interface Named {
  tokens: readonly Token[];
  names: readonly NamedEntity[];
}

const maps = new WeakMap<Named['names'], Map<number, NamedEntity>>();

/** The named thing that a token is part of, or null. */
export const nameAt = ({ names }: Named, index: number): NamedEntity | null => {
  let map = maps.get(names);
  if (!map) {
    map = new Map();
    for (const entity of names)
      for (const { first, last } of entity.mentions)
        for (let i = first; i < last; i++) map.set(i, entity);
    maps.set(names, map);
  }
  return map.get(index) ?? null;
};
