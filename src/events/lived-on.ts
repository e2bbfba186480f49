/**
 * Somebody told to be hurt → whether the text leaves him alive: not who is told elsewhere, by name, age
 * or “the man”, to have died of it.
 */
import type { CasualtiesClaim } from '../model/claim.ts';
import { ageIn, areApart, isAnybody } from './tell-apart.ts';

/** Makes the question for the casualties of one happening: is nobody told of in a claim among the dead? */
export const livedOn = (
  claims: readonly CasualtiesClaim[],
): ((claim: CasualtiesClaim) => boolean) => {
  const dead = claims.filter(({ outcome, count }) => outcome === 'killed' && count.max === 1);
  const hit = claims.filter(({ outcome }) => outcome === 'injured' || outcome === 'casualties');
  return (claim) => {
    if (claim.outcome !== 'injured') return true;
    if (areTheDead(claim, claims) || haveDied(claim, claims)) return false;
    if (claim.count.max !== 1) return true;
    const isOnly = hit.every(({ count }) => count.max === 1 || count.max === 0);
    if (isOnly && isFoundDead(claim, claims, dead)) return false;
    return !dead.some(
      (one) =>
        areNamedAlike(claim, one, dead) ||
        isListedDead(claim, one, toldWith(claim, hit)) ||
        (isOnly &&
          !isAnother(claim) &&
          (!isAnother(one) || areVictim(claim, one)) &&
          !isToldDead(claim, one, dead) &&
          isSame(claim, one, hit)),
    );
  };
};

/** A man and a boy were stabbed to death. The two were found with wounds: those who died */
const areTheDead = (
  { quote, count, sentence, rules }: CasualtiesClaim,
  claims: readonly CasualtiesClaim[],
): boolean =>
  rules[0] === 'casualties/suffered' &&
  count.min > 1 &&
  /^(?:the|both) (?!other)/iu.test(quote.exact) &&
  Map.groupBy(
    claims.filter((one) => one.outcome === 'killed' && one.sentence.start < sentence.start),
    (one) => one.sentence.start,
  )
    .values()
    .some((told) => told.reduce((sum, one) => sum + one.count.min, 0) === count.min);

/** Munoz was found with a wound … Travis Munoz died; not where two Munozes died. */
const areNamedAlike = (
  { who }: CasualtiesClaim,
  dead: CasualtiesClaim,
  all: readonly CasualtiesClaim[],
): boolean => {
  const [names, others] = [namesOf(who), namesOf(dead.who)];
  const [few, many] = others.length < names.length ? [others, names] : [names, others];
  if (few.length === 0 || !few.every((name) => many.includes(name))) return false;
  const bearers = all.map((one) => namesOf(one.who)).filter((one) => one.length > 1);
  const known = bearers.filter((one) => few.every((name) => one.includes(name)));
  return few.length > 1 || new Set(known.map((one) => one.join(' '))).size < 2;
};

/** The words of a name, where nothing but an age is told of the one who bears it. */
const namesOf = (who: string): string[] => {
  const name = who.replace(/^(?:the )?\d+[- ]years?[- ]old /iu, '');
  return /^(?:\p{Lu}[\p{L}.'’-]+ ?)+$/u.test(name) ? (name.match(/\b\p{Lu}\p{Ll}+/gu) ?? []) : [];
};

/** A man of 56 was killed, a man of 48 was hurt. The man died there: the one told to be dead before the other was hurt */
const isToldDead = (
  hurt: CasualtiesClaim,
  { who, quote }: CasualtiesClaim,
  dead: readonly CasualtiesClaim[],
): boolean =>
  ageIn(hurt.who) !== null &&
  ageIn(who) === null &&
  dead.some(
    (one) =>
      one.quote.start < hurt.quote.start &&
      one.quote.start < quote.start &&
      ageIn(one.who) !== null &&
      ageIn(one.who) !== ageIn(hurt.who) &&
      headOf(one.who) === headOf(who),
  );

/** A second man, another boy, one other, a girl who was also hurt */
const isAnother = ({ who, quote }: CasualtiesClaim): boolean =>
  /\b(?:another|others?|second|third|fourth|also)\b/iu.test(`${who} ${quote.exact}`);

/** Those told in the sentence of a claim, by their wounds. */
const toldWith = (
  { sentence }: CasualtiesClaim,
  claims: readonly CasualtiesClaim[],
): readonly CasualtiesClaim[] =>
  claims.filter(
    (one) => one.sentence.start === sentence.start && /^(?:injured|casualties)$/u.test(one.outcome),
  );

/** They found a man and a woman, two men with wounds. Both were pronounced dead: those told right before */
const haveDied = (claim: CasualtiesClaim, claims: readonly CasualtiesClaim[]): boolean => {
  const beside = toldWith(claim, claims);
  // three others were taken to a clinic, where they died
  const next =
    claims.find(({ outcome, quote, sentence }) => {
      const isHere = sentence.start === claim.sentence.start && quote.start > claim.quote.start;
      return isHere && outcome === 'killed';
    }) ?? claims.find(({ sentence }) => sentence.start > claim.sentence.start);
  return (
    next?.outcome === 'killed' &&
    /^(?:both|all|they)\b/iu.test(next.quote.exact) &&
    beside.every(({ count }) => count.max === count.min) &&
    next.count.min === beside.reduce((sum, { count }) => sum + count.min, 0)
  );
};

/** A man and a woman were killed … guards found a man and a woman with wounds: each of them */
const isFoundDead = (
  claim: CasualtiesClaim,
  claims: readonly CasualtiesClaim[],
  dead: readonly CasualtiesClaim[],
): boolean => {
  const beside = toldWith(claim, claims);
  const [one, other, more] = beside;
  if (!one || !other || more || !areApart(one.who, other.who, false)) return false;
  const isFound = /\b(?:found|discovered|located)\b/iu.test(claim.sentence.exact);
  return (
    isFound && !beside.some(isAnother) && dead.some(({ who }) => headOf(who) === headOf(claim.who))
  );
};

/** A man and two women were hurt. The man died, he died: the only one of the list whom that can be */
const isListedDead = (
  { who, sentence }: CasualtiesClaim,
  dead: CasualtiesClaim,
  list: readonly CasualtiesClaim[],
): boolean =>
  list.length > 1 &&
  dead.sentence.start > sentence.start &&
  (/^the (?!other\b)/iu.test(dead.who) || isPronoun(dead)) &&
  headOf(dead.who) === headOf(who) &&
  list.filter((one) => headOf(one.who) === headOf(who)).length === 1;

/** The suspect is dead … found a victim with a wound … the victim also died: beside the suspect */
const areVictim = ({ who }: CasualtiesClaim, dead: CasualtiesClaim): boolean =>
  /^an? victim$/iu.test(who) && /^the victim$/iu.test(dead.who);

/**
 * A 3-year-old was hurt … a three-year-old died · a man was hurt; the man, the victim died · Clerk Hurt
 * in Raid, of a clerk who died: where nobody else is told to be hit.
 */
const isSame = (
  claim: CasualtiesClaim,
  dead: CasualtiesClaim,
  hit: readonly CasualtiesClaim[],
): boolean => {
  if (areApart(claim.who, dead.who, false)) return false;
  if (areVictim(claim, dead)) return true;
  const age = ageIn(claim.who);
  if (age !== null && age === ageIn(dead.who)) return true;
  const others = hit.filter(({ who }) => areApart(who, claim.who, false));
  const isLater = dead.sentence.start > claim.sentence.start;
  if (others.length > 0 || !isLater) return false;
  if (isToldAgain(claim, dead) || isVictim(dead)) return true;
  return !isAnybody(dead.who) && isTitled(claim) && hit.every(isTitled);
};

/** A clerk was hurt. The clerk died · she died */
const isToldAgain = ({ who }: CasualtiesClaim, dead: CasualtiesClaim): boolean =>
  (/^the\b/iu.test(dead.quote.exact) && headOf(dead.who) === headOf(who)) ||
  (isPronoun(dead) && dead.who === who);

/** He died: told of by “he” alone, whoever that is. */
const isPronoun = ({ count }: CasualtiesClaim): boolean => /^(?:s?he|him|her)$/iu.test(count.words);

/** Clerk hurt: as a title tells it. */
const isTitled = ({ who, sentence }: CasualtiesClaim): boolean =>
  sentence.start === 0 && !/^(?:an?|the|one)\b/iu.test(who);

const headOf = (who: string): string =>
  (who.split(',')[0] as string).toLowerCase().split(' ').at(-1) ?? '';

/** The victim died; the victim, Ann Orlov, died */
const isVictim = ({ quote, sentence }: CasualtiesClaim): boolean =>
  /\bthe victim(?:,? ?$|\b)/iu.test(
    sentence.exact.slice(0, quote.start - sentence.start).concat(quote.exact.slice(0, 10)),
  );
