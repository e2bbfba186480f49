/**
 * Figures of the dead → whether one of them may count those who attacked, and the other not: an account
 * that counts the gunman among fifty dead says nothing else than one that tells of 49 victims.
 */
import { isAttacker } from '../../language/acts/acts.ts';
import { foldName } from '../../language/names/fold-name.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { describeQuantity } from '../../model/quantity.ts';
import type { ComparisonContext } from '../comparer.ts';
import { listOf } from '../../model/prose.ts';
import { canBothHold } from '../relate-quantities.ts';
import { greatestFirst } from './one-whole.ts';
import { named } from '../reason.ts';

const attackers =
  '(?:attackers?|assailants?|bombers?|gunm[ae]n|shooters?|hijackers?|hostage-takers?|perpetrators?|suspects?|assassins?|invaders?|intruders?|robbers?|burglars?)';

/** 33 dead, two attackers among them; three people, including the gunman, are dead */
const withAttackers = new RegExp(
  `\\b(?:includ\\w+|among (?:them|whom|the dead)|along with|as well as|counting)\\b[^.;]{0,30}\\b${attackers}\\b|\\b${attackers}\\b[^.;]{0,12}\\bamong (?:them|the dead)\\b`,
  'iu',
);

/** More attackers than these seldom die. */
const mostAttackers = 12;

/** killed four people before he was shot by police; killed three, then himself */
const killerDies =
  /\bbefore (?:he|she|they|police|officers)\b[^.;]*\b(?:shot|killed|died)\b|\b(?:before (?:killing|shooting|turning)|then (?:killed|shot)|and then)\b[^.;]*\b(?:him|her|them)sel(?:f|ves)\b/iu;

const isAttacking = new RegExp(`^${attackers}$`, 'u');

/** the gunman, a home invader: no victim of what was done */
const mayBeLeftOut = (who: string): boolean => {
  const head = foldName(who).split(' ').at(-1) ?? '';
  return isAttacker(head) || isAttacking.test(head);
};

/** As many attackers as an account tells to have died: “the suspect”, “two gunmen”. */
const deadAttackers = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): number[] =>
  standing
    .flatMap((claim) => context.casualtiesBeside(claim))
    .filter(
      ({ outcome, who, hedged }) => outcome === 'killed' && hedged === null && mayBeLeftOut(who),
    )
    .map(({ count }) => count.min);

/** True: the greater figure counts attackers who died, or may, and the other is not much less. */
export const countsAttackers = (
  standing: readonly CasualtiesClaim[],
  context: ComparisonContext,
): boolean => {
  const [more, ...others] = greatestFirst(standing);
  // six attackers here, four there: both count them
  if (standing.every(({ who }) => mayBeLeftOut(who))) return false;
  return (
    more?.outcome === 'killed' &&
    ((withAttackers.test(more.sentence.exact) &&
      others.every(({ count }) => more.count.min - count.min <= mostAttackers)) ||
      others.some(
        ({ count, sentence }) =>
          killerDies.test(sentence.exact) && more.count.min - count.min === 1,
      ) ||
      // 50 dead, and police killed the gunman; 49 dead
      others.some(({ count }) =>
        deadAttackers(standing, context).includes(more.count.min - count.min),
      ))
  );
};

/** four people, including the gunman, are dead; three were killed: one of the four shot the others */
export const differByAttackers = (standing: readonly CasualtiesClaim[]): boolean => {
  const [most, ...others] = greatestFirst(standing);
  const words = most && withAttackers.exec(most.sentence.exact)?.[0];
  // of several attackers the words give no number
  if (!most || !words || most.outcome !== 'killed' || severalAttackers.test(words)) return false;
  const without = { ...most.count, min: most.count.min - 1, max: most.count.min - 1 };
  return (
    most.count.max === most.count.min && others.every(({ count }) => canBothHold(count, without))
  );
};
const severalAttackers =
  /\b(?:attackers|assailants|bombers|gunmen|shooters|hijackers|hostage-takers|perpetrators|suspects|assassins|invaders|intruders|robbers|burglars)\b/iu;

/**
 * All three attackers were shot dead by guards · the four attackers died: guards shot none that blew
 * himself up, so that the lesser figure need not count all.
 */
export const areShotOnly = (standing: readonly CasualtiesClaim[]): boolean => {
  const shot = standing.map(({ quote }) => /\b(?:shot|gunned)\b/iu.test(quote.exact));
  const least = Math.min(...standing.map(({ count }) => count.min));
  return (
    standing.every(({ who }) => isAttacker(foldName(who).split(' ').at(-1) ?? '')) &&
    standing.some(({ count }, at) => shot[at] && count.min === least) &&
    shot.some((one) => !one)
  );
};

/** Why dead that seem to conflict do not: one account counts the attacker among them. */
export const whyByAttackers = (standing: readonly CasualtiesClaim[]): string => {
  const [most, ...others] = greatestFirst(standing);
  const rest = others.map(({ article, count }) => `${named(article)} ${describeQuantity(count)}`);
  return most
    ? `${named(most.article)} says ${describeQuantity(most.count)} and counts the attacker among them; ${listOf(rest)}.`
    : '';
};
