/**
 * Groups of casualties → the same groups, with the one person of whom every account says that he or
 * she alone was killed in one of them, whatever each calls the person: “a leading candidate”, “the
 * 59-year-old”, “Ricardo Valdes”.
 */
import { isAttacker } from '../../language/acts/acts.ts';
import { personName } from '../../language/names/person-name.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { isSameName } from '../../language/names/same-name.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { areApart } from '../../events/tell-apart.ts';
import type { ComparisonContext, Group } from '../comparer.ts';
import { peopleOf } from '../../language/names/people.ts';

/** Words for people that say nothing of who they are; the last one of “the 59-year-old”. */
const plain = /^(?:old|man|woman|person|people|victim|adult|individual|civilian|resident)$/u;

const headOf = ({ who }: CasualtiesClaim): string => foldName(who).split(' ').at(-1) ?? '';

const isNamed = ({ who }: CasualtiesClaim): boolean => personName(who) !== null;

const areOneName = (claims: readonly CasualtiesClaim[]): boolean => {
  const names = claims.map(({ who }) => personName(who) ?? who);
  return names.every((name) => isSameName(name, names[0]!));
};

const isOne = ({ count, hedged }: CasualtiesClaim): boolean =>
  count.min === 1 && count.max === 1 && hedged !== 'denied';

/** the gunman; whoever shot himself, died of a self-inflicted wound */
const isAttacking = (claim: CasualtiesClaim): boolean =>
  isAttacker(headOf(claim)) ||
  claim.rules[0] === 'casualties/self' ||
  /\bself-inflicted\b|\b(?:killed|shot) (?:him|her)self\b/iu.test(
    claim.sentence.exact.slice(claim.quote.start - claim.sentence.start),
  );

/** True: somebody beside those told of before: “another commander”, “one other member of the band”. */
export const isAnother = ({ who, quote }: CasualtiesClaim): boolean =>
  /^(?:another|a second|a third|(?:one )?other)\b/iu.test(who) ||
  /^(?:another|a second|one other)\b/iu.test(quote.exact);

/** “An aide was also killed” as well. */
const isBeside = (claim: CasualtiesClaim): boolean =>
  isAnother(claim) || (!isNamed(claim) && /\balso\b/iu.test(claim.quote.exact));

/** Joins them where at least two accounts stand by one death at the main event. */
export const joinSoleVictim = (
  groups: Group<'casualties'>[],
  context: ComparisonContext,
): Group<'casualties'>[] => {
  return joinByName(context.event?.main ? joinMainVictim(groups, context) : joinLoneVictim(groups));
};

/** “Omar Sabri” of one account beside “Gen. Omar Sabri”, whom the other calls a commander as well. */
const joinByName = (groups: Group<'casualties'>[]): Group<'casualties'>[] =>
  joinBySurname(joinByFullName(groups));

/** “Sabri” of one account beside “Gen. Omar Sabri”, where no other of that name is told of. */
const joinBySurname = (groups: Group<'casualties'>[]): Group<'casualties'>[] => {
  const joined = [...groups];
  for (const group of groups) {
    const names = group.claims.every(isOne)
      ? group.claims.flatMap(({ who }) => personName(who) ?? [])
      : [];
    const [surname] = names;
    if (!surname || names.some((name) => name !== surname) || surname.includes(' ')) continue;
    const fitting = joined.filter(
      (one) =>
        one.claims[0]?.outcome === group.claims[0]?.outcome &&
        namesIn(one).some((name) => isSameName(name.split(' ').at(-1) ?? '', surname)),
    );
    const [into] = fitting;
    if (!into || fitting.length > 1) continue;
    into.claims = [...into.claims, ...group.claims];
    joined.splice(joined.indexOf(group), 1);
  }
  return joined;
};

const joinByFullName = (groups: Group<'casualties'>[]): Group<'casualties'>[] => {
  const joined: Group<'casualties'>[] = [];
  for (const group of groups) {
    const names = namesIn(group);
    const into =
      names.length > 0 &&
      joined.find(
        (one) =>
          one.claims[0]?.outcome === group.claims[0]?.outcome &&
          namesIn(one).some((name) => names.some((other) => isSameName(name, other))),
      );
    if (into) into.claims = [...into.claims, ...group.claims];
    else joined.push({ ...group });
  }
  return joined;
};

/** The full names that a row of one person has; none where it has others too. */
const namesIn = ({ claims }: Group<'casualties'>): string[] =>
  claims.every(isOne)
    ? claims.flatMap(({ who }) => personName(who) ?? []).filter((name) => name.includes(' '))
    : [];

/** Joins what the accounts call the only one whom they all tell of. */
const joinMainVictim = (
  groups: Group<'casualties'>[],
  context: ComparisonContext,
): Group<'casualties'>[] => {
  const all = groups.flatMap(({ claims }) => claims).filter(isOne);
  const [attackers, others] = [true, false].map((attacking) =>
    all.filter((claim) => claim.outcome === 'killed' && isAttacking(claim) === attacking),
  ) as [CasualtiesClaim[], CasualtiesClaim[]];
  const victims = byAccount(others).map((claims) => victimOf(claims, context));
  // “Ricardo Valdes was shot” says less than that he died of it
  const shot = all.filter(
    (claim) =>
      claim.outcome === 'casualties' &&
      isNamed(claim) &&
      victims.flat().some((other) => isNamed(other) && areOneName([other, claim])),
  );
  const dead = joinOne(joinOne(groups, victims, shot), byAccount(attackers), []);
  return joinOne(dead, onlyHurt(dead, context), []);
};

/** “his wife was hurt” here, “the first lady was hurt” there, and nobody else in either */
const onlyHurt = (
  groups: readonly Group<'casualties'>[],
  { mainCountOf }: ComparisonContext,
): CasualtiesClaim[][] => {
  const hurt = groups
    .flatMap(({ claims }) => claims)
    .filter(({ outcome, count }) => outcome === 'injured' && count.max !== 0);
  const accounts = byAccount(hurt);
  const areAlone = accounts.every((claims) => {
    const figure = mainCountOf(claims[0]!.article, 'injured');
    return figure?.max === 1 && claims.every((claim) => isOne(claim) && !isAttacking(claim));
  });
  return areAlone ? accounts : [];
};

/** The raid of 2029, in which Omar Sabri was shot; in which a clerk was shot: nobody else is told of. */
const joinLoneVictim = (groups: Group<'casualties'>[]): Group<'casualties'>[] => {
  const all = groups.flatMap(({ claims }) => claims);
  const isLone = new Set(all.map(({ outcome }) => outcome)).size === 1 && all.every(isOne);
  return isLone && !all.some(isAttacking) ? joinOne(groups, byAccount(all), []) : groups;
};

const byAccount = (claims: readonly CasualtiesClaim[]): CasualtiesClaim[][] => [
  ...Map.groupBy(claims, ({ article }) => article).values(),
];

/** Puts what accounts call one person into one group, if nothing speaks against it. */
const joinOne = (
  groups: readonly Group<'casualties'>[],
  accounts: readonly CasualtiesClaim[][],
  more: readonly CasualtiesClaim[],
): Group<'casualties'>[] => {
  const told = accounts.filter((claims) => claims.length > 0);
  if (told.length < 2 || !areOne(told.flat())) return [...groups];
  const joined = new Set([...told.flat(), ...more]);
  // “Hale, a commander, was killed”, “a top commander” of an account that tells of others too: those who
  // stood in one row already stay together
  for (const { claims } of groups) {
    const others = claims.filter((claim) => !joined.has(claim));
    if (others.length === claims.length) continue;
    // an account that has another name for the person keeps a row of its own
    for (const left of byAccount(others)) {
      const isOfOne =
        left.every((claim) => isOne(claim) && !isAttacking(claim) && !isBeside(claim)) &&
        areOne([...joined, ...left]);
      if (isOfOne) for (const claim of left) joined.add(claim);
    }
  }
  const rest = groups.map((group) => ({
    ...group,
    claims: group.claims.filter((claim) => !joined.has(claim)),
  }));
  return [...rest.filter(({ claims }) => claims.length > 0), { claims: [...joined], loose: false }];
};

/** True: one is dead, or one and the attacker: “a candidate + gunman”. */
const isOnlyOne = ({ min, max, words }: Quantity): boolean => {
  if (min !== max) return false;
  const attackers = words
    .split(' + ')
    .filter((who) => isAttacker(foldName(who).split(' ').at(-1) ?? ''));
  return min - (min > 1 ? attackers.length : 0) === 1;
};

/** What one account calls the only person who it says was killed; nothing where it tells of more. */
const victimOf = (
  claims: readonly CasualtiesClaim[],
  { isMainFigure, isTitle, mainCountOf }: ComparisonContext,
): CasualtiesClaim[] => {
  const main = claims.find(isMainFigure);
  const figure = main && mainCountOf(main.article, 'killed');
  if (!main || !figure || !isOnlyOne(figure) || isBeside(main)) return [];
  const names = claims.filter(isNamed);
  const one = areOneName(names);
  const [lead] = isTitle(main) ? claims.filter((claim) => !isTitle(claim)) : [];
  // three were killed, including a civilian: not the one who was meant
  const told = claims.filter(
    (claim) => !claim.rules.includes('casualties/part') && !isBeside(claim),
  );
  return told.filter(
    (claim) =>
      claim === main ||
      // Opposition leader shot dead · A leading politician has been shot dead: title and lead
      claim === lead ||
      headOf(claim) === headOf(main) ||
      // one person is dead
      claim.who === '' ||
      plain.test(headOf(claim)) ||
      // the child, an eight-year-old girl
      (peopleOf(claim.who).kind !== null &&
        peopleOf(claim.who).kind === peopleOf(main.who).kind &&
        !areApart(claim.who, main.who, false)) ||
      (isNamed(claim) && one) ||
      // Ricardo Valdes, a candidate, was killed … the candidate
      (isNamed(main) && main.quote.exact.toLowerCase().includes(` ${headOf(claim)} `)),
  );
};

/** True: no two of the words for the person contradict each other. */
const areOne = (claims: readonly CasualtiesClaim[]): boolean => {
  const names = claims.filter(isNamed);
  const kinds = new Set(
    claims
      .filter((claim) => !isNamed(claim) && !isAttacking(claim) && !plain.test(headOf(claim)))
      .map(({ who }) => peopleOf(who).kind)
      // a politician who leads a party
      .map((kind) => (kind === 'officials' ? 'leaders' : kind))
      .filter((kind) => kind !== null),
  );
  const genders = new Set(
    claims.map(headOf).filter((head) => /^(?:man|woman|boy|girl)$/u.test(head)),
  );
  return kinds.size <= 1 && genders.size <= 1 && areOneName(names);
};
