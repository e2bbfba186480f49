/**
 * A noun of harm or of its count → its singular: lives → life, injuries → injury.
 */
import type { Token } from '../../../language/words/tokenize.ts';

/** The singular of a noun. */
export const singularOf = ({ lower }: Token): string => {
  if (!lower.endsWith('s')) return lower;
  return lower === 'lives' ? 'life' : lower.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');
};
