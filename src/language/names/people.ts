/**
 * The words for a group of people → what tells one group from another: their kind and their nation.
 */
import { countryOfDemonym, findPlace } from './gazetteer.ts';
import { kindsOf } from '../words/kinds.ts';
import { remember } from '../remember.ts';

export interface People {
  /** soldiers, children, fighters … */
  kind: string | null;
  /** The country that a demonym or a name stands for. */
  nation: string | null;
}

/** Germans, German, Germany’s, U.S. */
const countryOf = (word: string): string | null => {
  if (!/^\p{Lu}/u.test(word)) return null;
  const plain = word.replace(/['’]s?$/u, '');
  const place = findPlace(plain);
  return countryOfDemonym(plain) ?? (place?.kind === 'country' ? place.name : null);
};

/** Reads “three American service members” as soldiers of one nation. */
export const peopleOf = remember((who: string): People => {
  const words = who.split(/\s+/u);
  const nation = words.map(countryOf).find((one) => one !== null) ?? null;
  return { kind: kindsOf('people', who).find((kind) => kind !== 'everyone') ?? null, nation };
});
