/**
 * “the North Karsia town of Ostrov” → “North Karsia”: the wider place that stands before the noun of a
 * town whose own name follows.
 */
import { type Document, wordsOf } from '../../language/document.ts';
import { countryOfDemonym, findPlace } from '../../language/names/gazetteer.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';

const settlement = /^(?:town|city|village|hamlet|port|camp)$/u;

/** Parts of a land are told by small words: northern, central. */
const side =
  /^(?:(?:north|south)?-?(?:east|west|north|south|central)(?:ern|east|west|eastern|western)?)$/u;

/** Finds the words for the wider place; null where the noun has its own name before it: “Marsh village of Ostrov district”. */
export const regionBefore = (document: Document, phrase: NounPhrase): string | null => {
  const { tokens } = document;
  const noun = tokens[phrase.head];
  if (!settlement.test(noun?.text ?? '') || tokens[phrase.last]?.lower !== 'of') return null;
  const isLarge = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  // the Ostrov province city, the Ostrov refugee camp
  let last = phrase.head;
  while (last > phrase.first && !isLarge(last - 1) && phrase.head - last < 2) last--;
  let first = last;
  while (first > phrase.first && isLarge(first - 1)) first--;
  const name = wordsOf(document, { first, last });
  if (first === last || countryOfDemonym(tokens[last - 1]?.text ?? '') !== null) return null;
  const known = findPlace(name);
  // the Karsian town of Ostrov
  if (!known && /(?:ian|ish|ese)$/u.test(name)) return null;
  // Marsh village of Ostrov: without “the”, a name of its own; nor does a camp lie in its town
  const isOwn = known
    ? known.kind === 'city'
    : noun?.lower === 'camp' || tokens[phrase.first]?.lower !== 'the';
  if (isOwn) return null;
  while (first > phrase.first && side.test(tokens[first - 1]?.lower ?? '')) first--;
  const next = tokens[last]?.lower ?? '';
  return wordsOf(document, {
    first,
    last: /^(?:province|state|region)$/u.test(next) ? last + 1 : last,
  });
};
