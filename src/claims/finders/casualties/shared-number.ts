/**
 * Victims of one verb → those whom one number counts together: “70 guards and young men were killed”, “shot
 * his friend and roommate”.
 */
import { type Document, wordsOf } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { wordClass } from '../../../language/words/word-class.ts';
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

/** his friend and roommate: one person by two words; not: his friend and a clerk, his wife and daughter */
export const isSameCompanion = (
  { tokens }: Document,
  victims: readonly NounPhrase[],
  { first, head, quantity }: NounPhrase,
): boolean =>
  quantity === null &&
  tokens[first - 1]?.lower === 'and' &&
  tokens[first]?.pos !== 'DET' &&
  tokens[first]?.pos !== 'PRON' &&
  companion.has(tokens[head]) &&
  victims.some(
    (one) =>
      one.last === first - 1 &&
      /^(?:his|her|their)$/u.test(tokens[one.first]?.lower ?? '') &&
      companion.has(tokens[one.head]),
  );

const companion = wordClass(
  /^(?:friend|neighbou?r|colleague|co-?worker|boss|mentor|coach|rival|\p{L}{3,}mate)$/u,
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
    (one) =>
      one.first === people.last + 1 &&
      (sharesNumber(document, victims, one) || isSameCompanion(document, victims, one)),
  );
  return sharer && people.who !== ''
    ? { ...people, who: `${people.who} and ${wordsOf(document, sharer)}`, last: sharer.last }
    : people;
};
