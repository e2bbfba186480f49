/**
 * Those whom a text tells of one after another → the figure of them all: a man died, a woman died later; a
 * guard was killed, and so was the one who shot her.
 */
import type { CasualtiesClaim } from '../model/claim.ts';
import { isDoer } from './beside-the-dead.ts';
import { areApart, isAnybody, ordinalIn, shareWord } from './tell-apart.ts';
import { sumOf, type Told } from './told-figures.ts';

/**
 * A man died at the scene. A woman died in hospital: two, where nobody is told to be one of a greater
 * number; two gunmen and a bystander, two boys and a soldier who was also hurt.
 */
export const besides = (
  chosen: Told,
  whole: readonly Told[],
  claims: readonly CasualtiesClaim[],
  amongDead: boolean,
): Told | null => {
  const { min, max } = chosen.count;
  const near = whole.slice(0, 6);
  // a title that tells of one
  const titled = chosen.single && near[0]?.sentence === 0;
  const open = chosen.vague || chosen.toll || max !== min;
  if (open || near.some(({ single, who }) => !single && who.some(isAnybody))) return null;
  const told = [chosen];
  for (const one of near) {
    const [words = ''] = one.who;
    const sum = sumOf(told.map(({ count }) => count)).min;
    const isListed = told.every(({ who, count }) => who.length === count.max);
    const isAmong = amongDead && ordinalIn(words) !== null;
    const isNext = !isAmong && ordinalIn(words) === sum + 1;
    // a man was hurt. Another man was also hurt
    const isKnown =
      !/^another /iu.test(words) &&
      told.some(({ who }) => who.some((known) => shareWord(known, words)));
    const isMember =
      isListed && !isAmong && !isKnown && /^(?:an?(?:other)?|his|her) /iu.test(words);
    const isNew = one.also && (isNext || isMember);
    const isOther =
      isNew ||
      told.every(({ who }) =>
        who.every(
          (known) => areApart(known, words, one.also) || (one.also && areNamed(known, words)),
        ),
      );
    const claim = claims.find(({ id }) => id === one.claim);
    // the officer and the suspect; not: “he”, who may be either
    const isFoe =
      !/^(?:s?he|they)\b/iu.test(claim?.quote.exact ?? '') &&
      told.every(({ who }) => who.every((known) => areOfTwoSides(known, words)));
    const isLater = one.single && !one.mentioned && one.sentence > chosen.sentence;
    const isMore =
      (one.also && (namesOf(words).length > 1 || /^(?:his|her) /iu.test(words))) ||
      (!titled && (oneMore.test(words) || isNext)) ||
      (claim?.outcome === 'killed' && /^the /iu.test(words) && wasHit(one, claims));
    if (isLater && (isFoe || (isOther && isMore))) told.push(one);
  }
  if (told.length === 1) return null;
  const who = told.flatMap((one) => one.who);
  return { ...chosen, count: sumOf(told.map(({ count }) => count)), who, single: false };
};

const namesOf = (who: string): string[] => who.match(/\b\p{Lu}\p{Ll}+/gu) ?? [];

/** A guard was wounded. The suspect was found with a wound: one who shot, and one whom he hit */
const areOfTwoSides = (one: string, other: string): boolean =>
  isDoer(one) ? guard.test(other) && !isDoer(other) : guard.test(one) && isDoer(other);
const guard = /\b(?:officer|deputy|trooper|constable|sergeant|marshal|guard)\b/iu;

/** A man shot his wife and himself. The wife died: one of those told to be hit before */
const wasHit = (
  { who: [words = ''], sentence }: Told,
  claims: readonly CasualtiesClaim[],
): boolean =>
  claims.some(
    (claim) =>
      /^(?:casualties|injured)$/u.test(claim.outcome) &&
      claim.count.max === 1 &&
      claim.sentence.start < sentence &&
      nounOf(claim.who) === nounOf(words),
  );

const nounOf = (who: string): string =>
  (who.split(',')[0] as string).toLowerCase().split(' ').at(-1) ?? '';

/** Ann Orlov was killed. Prem Jalan was also killed: two names that share no word. */
const areNamed = (one: string, other: string): boolean => {
  const [names, others] = [namesOf(one), namesOf(other)];
  return names.length > 1 && others.length > 1 && names.every((name) => !others.includes(name));
};

/** a woman, another guard; a third man comes after two that may be among those told */
const oneMore =
  /^an?(?:other)?\b(?!.*\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)/iu;
