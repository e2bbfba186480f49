/**
 * A death or a stay in hospital told of another day than the main happening → whether it is that of
 * somebody who was hit in it: “a man was shot on Sunday. He died on Monday”, where a later day alone
 * makes another happening of it; or of who was told to have died before, in another happening.
 */
import { relatePlaces } from '../language/names/relate-places.ts';
import type { CasualtiesClaim, Claim, Outcome } from '../model/claim.ts';
import { daysBetween, isLong } from './interval.ts';
import type { LocalEvent } from './local-event.ts';
import { shareWord } from './tell-apart.ts';

/** Of wounds told of long ago nobody knows whether they are those of the main happening. */
const longest = 90;

/**
 * Makes the question for one article: did those of a claim die, or lie in hospital, of the main happening?
 *
 * @param claims - All claims of the article, each with its happening.
 * @param events - The happenings of the article, the main one first.
 */
export const diedLater = (
  claims: readonly Claim[],
  events: readonly LocalEvent[],
): ((claim: Claim) => boolean) => {
  const [main] = events;
  const hit = claims.filter(
    (claim): claim is CasualtiesClaim =>
      claim.type === 'casualties' && claim.main && /^(?:casualties|injured)$/u.test(claim.outcome),
  );
  // nothing else is told in which somebody may have been hit
  const isOnly = events.slice(1).every(isNoDeed);
  return (claim) => {
    const ends = claim.type === 'casualties' && !claim.main ? stages[claim.outcome] : undefined;
    if (claim.type !== 'casualties' || !ends) return false;
    const event = events.find(({ id }) => id === claim.event);
    if (!main || !event) return false;
    const isNext = isAfter(event, main) && isNextDeath(claim, claims);
    if (isNext) return true;
    const isTold = ends.test(claim.rules[0] ?? '') && isNoDeed(event) && isAfter(event, main);
    // a car overturned on Monday. The driver died on Tuesday
    if (hit.length === 0) return isTold && isOnly && /^(?:the|s?he)\b/iu.test(claim.quote.exact);
    return (
      isTold && hit.some((one) => one.quote.start !== claim.quote.start && isOf(claim, one, isOnly))
    );
  };
};

/** A blast killed four people on Sunday. A fifth died on Monday: of those whom it hit */
const isNextDeath = (
  { rules, count, sentence }: CasualtiesClaim,
  claims: readonly Claim[],
): boolean =>
  rules[0] === 'casualties/ordinal' &&
  claims.some(
    (claim) =>
      claim.type === 'casualties' &&
      claim.outcome === 'killed' &&
      claim.main &&
      claim.sentence.start < sentence.start &&
      claim.count.max === count.min - 1,
  );

/** What comes after the deed: a death, a stay in hospital. */
const stages: Partial<Record<Outcome, RegExp>> = {
  killed: /^casualties\/(?:fate|state|hospital)$/u,
  injured: /^casualties\/(?:state|hospital|treated|survives)$/u,
};

/** Told by no attack of its own: nothing but “died” and “was pronounced dead”. */
const isNoDeed = ({ mentions }: LocalEvent): boolean =>
  mentions.every(({ verbal, word }) => verbal && dying.test(word));

const dying = /^(?:die|succumb|pronounce|declare|be)$/u;

const isAfter = (event: LocalEvent, main: LocalEvent): boolean => {
  if (!event.when || !main.when || isLong(event.when) || isLong(main.when)) return false;
  const days = daysBetween(main.when.to, event.when.from);
  const isThere =
    event.places.length === 0 ||
    main.places.length === 0 ||
    relatePlaces(event.places, main.places) !== 'apart';
  return days > 0 && days < longest && isThere;
};

/** The man, Orlov, he, one of them; Ann Orlov, of wounds told of one or of nobody else; not: a man */
const isOf = (
  { who, quote, sentence }: CasualtiesClaim,
  hit: CasualtiesClaim,
  isOnly: boolean,
): boolean => {
  const before = sentence.exact.slice(0, quote.start - sentence.start);
  const after = sentence.exact.slice(quote.start - sentence.start);
  if (/^(?:an?|another|two|three|four|five|\d+) (?!of\b)/iu.test(quote.exact)) return false;
  if (/^(?:\w+ of (?:them|the)|the victims?)\b/iu.test(quote.exact)) return true;
  if (/\bvictims?,? $/iu.test(before) || shareWord(who, hit.who)) return true;
  // two clerks were shot. The older clerk died, one officer died: where nobody else may be meant
  if (isOnly && /^(?:the|one)\b/iu.test(quote.exact)) return true;
  const isNamed = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(who);
  return isNamed && (isOnly || hit.count.max === 1) && ofWounds.test(after);
};

const ofWounds = /\b(?:hospital|medical center|(?:his|her|the|of) (?:injuries|wounds?))\b/iu;

/**
 * He is wanted in the May 14 death of Ann Orlov. Orlov died in a hospital: nobody dies twice.
 *
 * @returns The happening that the text told somebody’s death of first, where the claim’s is another.
 */
export const diedBefore = (
  claim: Claim,
  claims: readonly Claim[],
  events: readonly LocalEvent[],
): Pick<Claim, 'event' | 'main'> | null => {
  if (!isDeathOfOne(claim) || claim.when) return null;
  const first = claims.filter(isDeathOfOne).find(({ who }) => areOne(who, claim.who));
  if (!first || first.main === claim.main || first.quote.start > claim.quote.start) return null;
  const { event, main } = first;
  const [mainEvent] = events;
  const when = events.find(({ id }) => id === event)?.when;
  if (main) return { event, main };
  const isBefore = when && mainEvent?.when && daysBetween(when.to, mainEvent.when.from) > 1;
  return isBefore ? { event, main } : null;
};

const isDeathOfOne = (claim: Claim): claim is CasualtiesClaim =>
  claim.type === 'casualties' && claim.outcome === 'killed' && claim.count.max === 1;

/** Ann Orlov, 21-year-old Ann Orlov, Orlov */
const areOne = (one: string, other: string): boolean => {
  const [a, b] = [namesIn(one), namesIn(other)];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((name) => many.includes(name));
};

const namesIn = (who: string): string[] => who.match(/\b\p{Lu}\p{Ll}+/gu) ?? [];
