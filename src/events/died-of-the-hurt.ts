/**
 * Those told to be hurt, and who is told after them to have died → whether they are of the hurt: “two men
 * were hurt. One of the men died”, “a mother and her son were hurt. The boy died”, “three men were hurt.
 * All three died”; not “two women were hurt. The driver died”.
 */
import type { CasualtiesClaim } from '../model/claim.ts';
import { isDoer } from './beside-the-dead.ts';
import { areApart, isAnybody, nthIn } from './tell-apart.ts';
import type { Told } from './told-figures.ts';

/**
 * True where those who died were told to be hurt before.
 *
 * @param claims - Everybody who is told to have been hit, hurt or killed in the happening.
 */
export const isOfTheHurt = (
  hurt: Told | null,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): boolean => {
  const died = killed?.count;
  if (!hurt || !died || hurt.vague || hurt.count.max !== hurt.count.min) return false;
  if (died.max !== died.min || died.max > hurt.count.min) return false;
  const dead = claims.filter(({ outcome }) => outcome === 'killed');
  if (dead.some((one) => isShareOf(one, hurt, claims) && one.count.min === died.min)) return true;
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

/** Two men were hurt, one of whom died; two were hurt, one fatally; one of the two men hurt on Monday has died */
const isShareOf = (
  { quote, sentence }: CasualtiesClaim,
  { claim, count }: Told,
  claims: readonly CasualtiesClaim[],
): boolean => {
  const told = claims.find(({ id }) => id === claim)?.quote;
  if (!told || told.start < sentence.start || told.end > sentence.end || count.min < 2)
    return false;
  const isBehind = told.end <= quote.start && /^\w+ of (?:whom|them)\b/iu.test(quote.exact);
  const isWithin = quote.start < told.start && told.end <= quote.end;
  return isBehind || (isWithin && /^\w+ of\b/iu.test(quote.exact));
};

/** One of them, one officer, the older brother, the 21-year-old, the husband: by words that may stand for those told. */
const isToldAgain = (claim: CasualtiesClaim, hurt: Told): boolean => {
  const { who, quote, count } = claim;
  if (count.max !== 1) return areToldAgain(claim);
  if (isDoer(who)) return false;
  if (/^one of (?:them|the)\b/iu.test(quote.exact)) return true;
  if (!/^(?:the(?! other\b)|this|one)\b/iu.test(quote.exact)) return false;
  // one died, one victim died, the first victim died; not: the other, the third victim of two
  if (isAnybody(who))
    return (
      /^one\b/iu.test(quote.exact) ||
      /^th(?:e|is) victim$/iu.test(who) ||
      /^the first victim$/iu.test(who) ||
      (nthIn(who) ?? Infinity) <= hurt.count.min
    );
  return hurt.who.some(
    (words) =>
      !areApart(words, who, false) &&
      (areOfOneNoun(words, who) || (anyone.test(nounOf(who)) && anyone.test(nounOf(words)))),
  );
};

/** Two of them died, all three died, both were pronounced dead, they died, two died; not: two were killed, two others died */
const areToldAgain = ({ who, quote, rules }: CasualtiesClaim): boolean =>
  /^(?:\w+ of (?:them|the|those)|all|both|they|neither|none|the \w+ (?:(?:later|had|have|both) )?(?:were|died))\b/iu.test(
    quote.exact,
  ) ||
  (who === '' &&
    /\/(?:fate|state|survival)$/u.test(rules[0] ?? '') &&
    !/\b(?:others?|more|another|additional)\b/iu.test(quote.exact));

/** Words for somebody that tell nothing but age, sex and kin. */
const anyone =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|teen(?:ager)?s?|child(?:ren)?|couple|husband|wife|sons?|daughters?|mother|father|brothers?|sisters?|\d+-year-olds?)$/u;

/** Officers, one officer; two men, the older man */
const areOfOneNoun = (many: string, one: string): boolean =>
  new Set([nounOf(many), nounOf(many).replace(/s$/u, '')]).has(nounOf(one)) ||
  nounOf(many) === nounOf(one).replace(/man$/u, 'men');

const nounOf = (who: string): string =>
  (who.split(',')[0] as string).toLowerCase().split(' ').at(-1) ?? '';
