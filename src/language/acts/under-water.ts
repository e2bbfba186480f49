/**
 * A clause of flooding → whether it is by water.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { Document } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';

const waters =
  /^(?:waters?|floods?|flooding|floodwaters?|rivers?|seas?|waves?|tsunamis?|surges?|rains?|rainfall|downpours?|storms?|mud|mudslides?|landslides?|dams?|lakes?|streams?|torrents?)$/u;

/** the river flooded the town, 40 homes were flooded; no callers, no calls that flood an office */
export const isUnderWater = (
  document: Document,
  { voice, subjects, prepositions }: Clause,
): boolean =>
  voice === 'active'
    ? subjects.some((phrase) => waters.test(headWord(document, phrase)))
    : prepositions.every(
        ({ preposition, phrase }) =>
          !/^(?:with|by)$/u.test(preposition) || waters.test(headWord(document, phrase)),
      );
