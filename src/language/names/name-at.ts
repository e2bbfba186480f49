/**
 * Named things of a document → which of them stands at a token.
 */
import type { NamedEntity } from './find-names.ts';

/** The named thing that each token is part of. */
export type NamesByToken = readonly (NamedEntity | undefined)[];

/** Writes down for each token which named thing it is part of. */
export const namesByToken = (
  names: readonly NamedEntity[],
  { length }: readonly unknown[],
): NamesByToken => {
  const byToken: (NamedEntity | undefined)[] = new Array(length);
  for (const entity of names)
    for (const { first, last } of entity.mentions) byToken.fill(entity, first, last);
  return byToken;
};

/** The named thing that a token is part of, or null. */
export const nameAt = (
  { nameByToken }: { nameByToken: NamesByToken },
  index: number,
): NamedEntity | null => nameByToken[index] ?? null;
