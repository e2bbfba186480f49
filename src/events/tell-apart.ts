/**
 * The words for two people or groups → whether they must be others: a man and a woman, a child and a
 * soldier, people of different ages. What the words leave open is not told apart.
 */
import { wordValue } from '../language/quantities/figures.ts';
import { ordinalOf } from '../language/quantities/ordinals.ts';
import { kindOf } from '../language/words/kinds.ts';

const male =
  /\b(?:m[ae]n|boys?|fathers?|husbands?|brothers?|sons?|grandfathers?|uncles?|boyfriends?|males?)\b/iu;
const female =
  /\b(?:wom[ae]n|girls?|mothers?|wi(?:fe|ves)|sisters?|daughters?|grandmothers?|aunts?|girlfriends?|females?)\b/iu;
const minor =
  /\b(?:boys?|girls?|child(?:ren)?|kids?|bab(?:y|ies)|infants?|toddlers?|\d+-(?:month|week|day)s?-old|(?:[1-9]|1[0-3])-years?-old)\b/iu;
const adult =
  /\b(?:m[ae]n|wom[ae]n|adults?|mothers?|fathers?|husbands?|wi(?:fe|ves)|(?:girl|boy)friends?)\b/iu;
const young =
  /\b(?:toddlers?|bab(?:y|ies)|infants?|\d+-(?:month|week|day)s?-old|(?:[1-9]|1[0-2])-years?-old)\b/iu;
const teen = /\b(?:teen(?:ager)?s?|1[3-9]-years?-old)\b/iu;
const grown = /\b(?:[2-9]\d|1\d\d)-years?-old\b/iu;
const driver = /\b(?:drivers?|motorcyclists?|motorists?)\b/iu;
const passenger = /\b(?:passengers?|pedestrians?|bystanders?)\b/iu;
const age = /\b(\d{1,3}|\p{L}+)[- ]years?[- ]olds?\b/iu;

const senior = /\b(?:senior|top|high-ranking|house) \p{L}|\b(?:general|colonel|superintendent)\b/iu;
const low = /\b(?:constable|conscript|private|corporal|recruit)s?\b/iu;
const rank =
  /\b(constable|conscript|private|corporal|sergeant|lieutenant|captain|major|colonel|general|inspector|superintendent)s?\b/giu;

/** A captain is no sergeant; a lieutenant colonel is a colonel. */
const areOfTwoRanks = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((who) => [...who.matchAll(rank)].at(-1)?.[1]?.toLowerCase());
  return one !== undefined && other !== undefined && one !== other;
};

/** Those who are one of these are none of the others. */
const exclusive = /^(?:children|civilians|soldiers|police|guards|fighters|refugees)$/u;

/** True: the words of one side fit this, those of the other fit that. */
const part = (a: string, b: string, one: RegExp, other: RegExp): boolean =>
  (one.test(a) && !other.test(a) && other.test(b) && !one.test(b)) ||
  (other.test(a) && !one.test(a) && one.test(b) && !other.test(b));

/** A clerk, 31 · a police officer’s son: a son, no officer. */
const headOf = (who: string): string =>
  (who.split(',')[0] as string)
    .replace(/^.*['’]s\s+(?=\p{L})/u, '')
    // man holding girl
    .replace(/\b(man|woman|boy|girl)\s\p{L}+ing\s.*$/iu, '$1');

/** 3, of a 3-year-old boy, a three-year-old. */
export const ageIn = (who: string): number | null =>
  wordValue(age.exec(who)?.[1]?.toLowerCase() ?? '');

/** True of people whom nobody is left out of: 12 people, three, five victims. */
export const isAnybody = (who: string): boolean =>
  who === '' || kindOf('people', headOf(who)) === 'everyone';

/**
 * True: who is told of in the one words can’t be among those of the other.
 *
 * @param also - “a soldier was also hurt”: the other is told beside the one.
 */
export const areApart = (one: string, other: string, also: boolean): boolean => {
  // a clerk and her son: one of either
  if ([one, other].some((who) => isAnybody(who) || /\sand\s/u.test(who))) return false;
  const [a, b] = [headOf(one), headOf(other)];
  const ages = [ageIn(a), ageIn(b)];
  if (part(a, b, male, female)) return true;
  if (ages[0] !== null && ages[1] !== null) return ages[0] !== ages[1];
  if (part(a, b, minor, adult) || part(a, b, young, teen)) return true;
  // two teenagers, a 23-year-old man
  if (part(a, b, minor, grown) || part(a, b, teen, grown)) return true;
  if (part(a, b, driver, passenger)) return true;
  if (part(a, b, senior, low) || areOfTwoRanks(a, b)) return true;
  const kinds = [kindOf('people', a), kindOf('people', b)] as const;
  const known = kinds.map((kind) => kind !== null && exclusive.test(kind));
  return kinds[0] !== kinds[1] && (also ? known[1] === true : known.every(Boolean));
};

/** The boy, a 4-year-old boy; Orlov, Ann Orlov: perhaps the same; not: the boy, the boy’s father. */
export const shareWord = (one: string, other: string): boolean => {
  const words = wordsOf(one);
  return wordsOf(other).some((word) => words.includes(word));
};
const wordsOf = (who: string): string[] =>
  who
    .replace(/^.*['’]s\s+(?=\p{L})/u, '')
    .toLowerCase()
    .match(/[\p{L}\d-]{3,}/gu)
    ?.filter((word) => !/^(?:the|his|her|their)$/u.test(word)) ?? [];

/** 3, of “a third woman”: where two are told before, one more. */
export const ordinalIn = (words: string): number | null => numberOf(/^an? (\w+)/iu, words);

/** 3, of “a third woman”, “the third victim”, “third man”. */
export const nthIn = (words: string): number | null => numberOf(/^(?:an? |the )?(\w+)/iu, words);

const numberOf = (pattern: RegExp, words: string): number | null =>
  ordinalOf(pattern.exec(words)?.[1]?.toLowerCase() ?? '');
