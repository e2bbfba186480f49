/**
 * Those told to be hurt, and somebody told after them to have died → whether he is one of them: “two men
 * were hurt. One of the men died”, “a mother and her son were hurt. The boy died”; not “two women were
 * hurt. The driver died”.
 */
import type { CasualtiesClaim } from '../model/claim.ts';
import { isDoer } from './beside-the-dead.ts';
import { areApart, isAnybody } from './tell-apart.ts';
import type { Told } from './told-figures.ts';

/**
 * True where the one who died was told to be hurt before.
 *
 * @param claims - Everybody who is told to have been hit, hurt or killed in the happening.
 */
export const isOfTheHurt = (
  hurt: Told | null,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): boolean => {
  if (!hurt || killed?.count.max !== 1 || hurt.vague || hurt.count.max !== hurt.count.min)
    return false;
  const dead = claims.filter(({ outcome }) => outcome === 'killed');
  const others = claims.some(
    ({ outcome, count, sentence }) =>
      outcome === 'casualties' && sentence.start !== hurt.sentence && count.min > 1,
  );
  return (
    hurt.count.min > 1 &&
    // two other girls were hurt: beside the one who died
    !hurt.who.some((words) => /\bothers?\b/iu.test(words)) &&
    !others &&
    dead.every((one) => one.sentence.start > hurt.sentence && isToldAgain(one, hurt))
  );
};

/** One of them, one officer, the older brother, the 21-year-old, the husband: by words that may stand for those told. */
const isToldAgain = ({ who, quote, count }: CasualtiesClaim, hurt: Told): boolean => {
  if (count.max !== 1 || isDoer(who)) return false;
  if (/^one of (?:them|the)\b/iu.test(quote.exact)) return true;
  if (!/^(?:the(?! other\b)|one)\b/iu.test(quote.exact)) return false;
  // one died, one victim died; not: the other, the third victim
  if (isAnybody(who)) return /^one\b/iu.test(quote.exact) || /^the victim$/iu.test(who);
  return hurt.who.some(
    (words) =>
      !areApart(words, who, false) &&
      (areOfOneNoun(words, who) || (anyone.test(nounOf(who)) && anyone.test(nounOf(words)))),
  );
};

/** Words for somebody that tell nothing but age, sex and kin. */
const anyone =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|teen(?:ager)?s?|child(?:ren)?|couple|husband|wife|sons?|daughters?|mother|father|brothers?|sisters?|\d+-year-olds?)$/u;

/** Officers, one officer; two men, the older man */
const areOfOneNoun = (many: string, one: string): boolean =>
  new Set([nounOf(many), nounOf(many).replace(/s$/u, '')]).has(nounOf(one)) ||
  nounOf(many) === nounOf(one).replace(/man$/u, 'men');

const nounOf = (who: string): string =>
  (who.split(',')[0] as string).toLowerCase().split(' ').at(-1) ?? '';
