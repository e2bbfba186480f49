/** A noun phrase → whether it tells where those are who speak: “police in Ostrov said”. */
import type { Document } from '../document.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** True of “Belmar” in “the consulate in Belmar said”; not in “in Belmar, police said”. */
export const isOfSpeaker = (
  { tokens }: Pick<Document, 'tokens'>,
  { first, last }: NounPhrase,
): boolean =>
  /^(?:in|at|near)$/u.test(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.pos === 'NOUN' &&
  /^(?:said|says)$/u.test(tokens[last]?.lower ?? '');
