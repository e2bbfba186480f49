/**
 * The words for a group of people → what tells one group from another: their kind and their nation.
 */
import { foldName } from '../language/same-name.ts';
import { kindsOf } from './kinds.ts';

export interface People {
  /** soldiers, children, fighters … */
  kind: string | null;
  /** A folded demonym or country: “german”. */
  nation: string | null;
}

/** American, Americans, U.S. and US are one nation to a reader. */
const united = /^(?:u s|us|american|americans|united states)$/u;

const asNation = (word: string): string | null => {
  const folded = foldName(word);
  if (united.test(folded)) return 'american';
  if (!/^\p{Lu}/u.test(word)) return null;
  return /(?:ian|ians|ean|eans|an|ans|ish|ese|i|is|ch|ek|eks|er|ers)$/u.test(folded)
    ? folded.replace(/s$/u, '')
    : null;
};

/** Reads “three American service members” as soldiers of one nation. */
export const peopleOf = (who: string): People => {
  const words = who.split(/\s+/u);
  const nation = words.map(asNation).find((one) => one !== null) ?? null;
  return { kind: kindsOf('people', who).find((kind) => kind !== 'everyone') ?? null, nation };
};
