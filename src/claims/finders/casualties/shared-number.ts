/**
 * Victims of one verb → those whom one number counts together: “70 guards and young men were killed”.
 */
import { type Document, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { wordClass } from '../../../language/word-class.ts';
import type { People } from './people.ts';

/** up to 70 guards and young men were killed: the number before the guards counts the men, too */
export const sharesNumber = (
  { tokens }: Document,
  victims: readonly NounPhrase[],
  { first, head, quantity }: NounPhrase,
): boolean =>
  tokens[first - 1]?.lower === 'and' &&
  quantity === null &&
  (crew.has(tokens[first]) ||
    (tokens[first]?.pos === 'ADJ' &&
      tokens[head]?.pos === 'NOUN' &&
      /(?:[^s]s|men)$/u.test(tokens[head].lower))) &&
  victims.some(
    (one) => one.last === first - 1 && one.quantity !== null && one.quantity.quantity.max !== 1,
  );

/** 61 passengers and crew: nobody counts “crew” by itself */
const crew = wordClass(/^(?:crew|crewmembers|staff)$/u);

/** 70 guards and young men: both, by the one number */
export const withSharer = (
  document: Document,
  victims: readonly NounPhrase[],
  people: People,
): People => {
  const sharer = victims.find(
    (one) => one.first === people.last + 1 && sharesNumber(document, victims, one),
  );
  return sharer && people.who !== ''
    ? { ...people, who: `${people.who} and ${wordsOf(document, sharer)}`, last: sharer.last }
    : people;
};
