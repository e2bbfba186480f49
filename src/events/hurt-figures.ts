/**
 * What a text tells of the hurt, of those hit and of the dead → the figure of the hurt. “Shot” without a
 * fate is read as hurt, less those who died; where the text says that some died and not how many, no
 * figure is given; where those told of are but a part of the hurt, it is held open.
 */
import type { CasualtiesClaim, Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { isDoer, isNextDead } from './beside-the-dead.ts';
import { isOfTheHurt } from './died-of-the-hurt.ts';
import { livedOn } from './lived-on.ts';
import { areApart, isAnybody, ordinalIn, shareWord } from './tell-apart.ts';
import { between, bothFates, sumOf, type Told, toldBy } from './told-figures.ts';

/**
 * Works out how many were hurt.
 *
 * @param injured - What is told of those hurt.
 * @param hit - What is told of those shot or stabbed, whose fate may be told elsewhere.
 * @param killed - What is told of the dead.
 * @param claims - The claims about the happening.
 * @param casualties - Those of them that count people and are not in doubt.
 * @param isBeside - True of people who are none of the dead.
 */
export const hurtFigure = (
  injured: Told | null,
  hit: Told | null,
  killed: Told | null,
  claims: readonly Claim[],
  casualties: readonly CasualtiesClaim[],
  isBeside: (told: Told | null, killed: Told | null) => boolean,
): Told | null => {
  if (injured && isOfTheHurt(injured, killed, casualties)) return less(injured, dead(killed));
  const told = besidesDead(survivors(injured, killed, casualties), killed, casualties);
  // several were hurt; the Front said it killed and wounded 20: of those it hit, nobody says how many live
  const sum = casualties.find(({ id }) => id === hit?.claim);
  if (told && sum && bothFates.test(sum.quote.exact)) return told;
  const alive =
    hurt(told, hit, killed, isBeside, isToldBeside(told, killed, casualties)) ??
    secondHurt(killed, casualties);
  if (!alive || (!killed && isOne(alive) && isFatal(claims))) return null;
  return (
    partial(alive, killed, casualties) ??
    withFirst(alive, casualties) ??
    withDead(alive, killed, casualties) ??
    withNext(alive, killed, casualties)
  );
};

/** A man was found shot and died in hospital. A second man had a wound: the second */
const secondHurt = (killed: Told | null, claims: readonly CasualtiesClaim[]): Told | null => {
  const next = claims
    .filter(({ outcome }) => outcome === 'injured')
    .filter(livedOn(claims))
    .find(({ who }) => killed !== null && ordinalIn(who) === (killed.count.max ?? 0) + 1);
  return next ? toldBy([next], undefined) : null;
};

/** A girl was hurt … the shooting left two other people dead and three others hurt: beside the girl. */
const withFirst = (alive: Told, claims: readonly CasualtiesClaim[]): Told | null => {
  const { min, max } = alive.count;
  const told = claims.filter(({ outcome }) => /^(?:killed|injured|casualties)$/u.test(outcome));
  const beside = told.filter(({ sentence }) => sentence.start === alive.sentence);
  const areOthers = beside.every((claim) => toldBy([claim], undefined).additional);
  if (!alive.additional || !areOthers || alive.vague || min !== max) return null;
  const before = told.filter(({ sentence }) => sentence.start < alive.sentence);
  const [first] = before.filter(({ outcome }) => outcome === 'injured').filter(livedOn(claims));
  const isOne = before.every(
    ({ count, who }) => first && count.max === 1 && !areApart(who, first.who, false),
  );
  if (!first || !isOne || isAnybody(first.who)) return null;
  const count = sumOf([first.count, alive.count]);
  return { ...alive, count, who: [first.who, ...alive.who], additional: false };
};

/** Six people were shot … a seventh person was hurt: one more than told before. */
const withNext = (alive: Told, killed: Told | null, claims: readonly CasualtiesClaim[]): Told => {
  const { min, max } = alive.count;
  const next = claims.find(
    ({ outcome, who, sentence }) =>
      /^(?:injured|casualties)$/u.test(outcome) &&
      sentence.start > alive.sentence &&
      ordinalIn(who) === min + 1,
  );
  const isOne = next && !killed && min === max && !alive.additional;
  return isOne ? { ...alive, count: sumOf([alive.count, next.count]), single: false } : alive;
};

/**
 * A girl was wounded … five were shot, one of them dead: where more were hit than the one described,
 * how many of the others live is open.
 */
const partial = (
  alive: Told,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): Told | null => {
  if (!alive.single) return null;
  const most = claims
    .filter(({ outcome, count }) => /^(?:injured|casualties)$/u.test(outcome) && count.max !== null)
    .filter((claim) => !toldBy([claim], claim).summed)
    // one killed, one hurt … two were found with wounds: those two
    .filter(({ count }) => !killed || count.max !== alive.count.min + killed.count.min)
    .map((claim) => less(toldBy([claim], claim), claim.outcome === 'injured' ? none : dead(killed)))
    .reduce<Told | null>(
      (top, one) => (one && (!top || one.count.min > top.count.min) ? one : top),
      null,
    );
  return most && most.count.min > 1 ? { ...alive, count: between(alive, most) } : null;
};

/**
 * Four people were hurt. Ann Orlov died in hospital: where the dead are told one by one and after the
 * number of the hurt, they may be among them; so in “hurting four people -- killing one”.
 */
const withDead = (
  alive: Told,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): Told | null => {
  const { min, max } = alive.count;
  // a second man has died … in all, five men were wounded: those two among them
  const last = claims.find(({ id }) => id === killed?.claim);
  if (killed && alive.toll && last?.rules[0] === 'casualties/ordinal')
    return less(alive, killed.count);
  if (killed?.who.length !== killed?.count.max || alive.additional || alive.vague) return null;
  if (killed && isNextDead(alive, killed)) return null;
  const told = claims.find(({ id }) => id === alive.claim);
  // wounding four -- hitting and killing one
  const isDashed = ({ outcome, sentence, quote }: CasualtiesClaim): boolean =>
    outcome === 'killed' &&
    told?.sentence.start === sentence.start &&
    /^\s*(?:--|[–—])\s*(?:\w+ and )?$/u.test(
      sentence.exact.slice(told.quote.end - sentence.start, quote.start - sentence.start),
    );
  const isBehind = ({ outcome, sentence }: CasualtiesClaim): boolean =>
    outcome !== 'killed' || sentence.start > alive.sentence;
  const mayHold = claims.some(isDashed) || claims.every(isBehind);
  if (min !== max || told?.outcome !== 'injured' || !mayHold) return null;
  // two men were hurt; one died: one of the two
  if (
    killed &&
    min > killed.count.min &&
    killed.who.every((who) => who === '') &&
    !alive.who.every(isAnybody)
  )
    return killed.sentence > alive.sentence ? less(alive, killed.count) : null;
  // found two men with wounds. Otto Brandt died. A clerk was flown to a hospital: the two, one by one
  const others = claims.filter(
    ({ outcome, count, sentence, who }) =>
      /^(?:injured|casualties)$/u.test(outcome) &&
      count.max === 1 &&
      sentence.start > alive.sentence &&
      // one man died; the other man lives
      (/^the other\b/iu.test(who) || !killed?.who.some((dead) => shareWord(dead, who))),
  );
  if (killed && alive.known && others.length > 0 && killed.count.min + others.length === min)
    return less(alive, killed.count);
  // two men were hurt, a woman died: not one of them; nor is the suspect
  if (!killed || killed.who.every(isDoer) || min <= killed.count.min || !alive.who.every(isAnybody))
    return null;
  return { ...alive, count: { ...alive.count, min: min - killed.count.min } };
};

/**
 * Both were taken to a hospital, where one of them died; a father and his son were taken there, the
 * boy died; both were treated at the scene, but the driver died: those who died are not among the hurt.
 */
const survivors = (
  cared: Told | null,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): Told | null => {
  if (!cared?.cared) return cared;
  const brought = claims.find(({ id }) => id === cared.claim);
  const died = claims.find(
    ({ outcome, sentence, quote }) =>
      outcome === 'killed' &&
      sentence.start === cared.sentence &&
      brought !== undefined &&
      /\bwhere\b|, but\b/u.test(
        sentence.exact.slice(brought.quote.end - sentence.start, quote.start - sentence.start),
      ),
  );
  if (died) return less(cared, died.count);
  // the two boys were taken to a hospital. One lives; the other died there
  const later = claims.find(
    ({ outcome, who, quote, sentence }) =>
      outcome === 'killed' &&
      sentence.start > cared.sentence &&
      (/^the other\b/iu.test(who) || /^one of (?:them|the)\b/iu.test(quote.exact)),
  );
  const isOfThem = brought && /^(?:the|both)\b/iu.test(brought.quote.exact);
  if (later && isOfThem && cared.count.min > 1) return less(cared, later.count);
  const [dead = ''] = killed?.count.max === 1 ? killed.who : [];
  const isDead = (who: string): boolean => !isAnybody(dead) && !areApart(dead, who, false);
  const one = cared.who.length === cared.count.min && cared.who.filter(isDead).length === 1;
  return killed && one && cared.count.min > 1 ? less(cared, killed.count) : cared;
};

/** One dead, eight hurt in a raid … nine people were taken to a hospital: the eight, told beside the dead. */
const besidesDead = (
  told: Told | null,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): Told | null => {
  if (!told || !killed || told.count.min !== told.count.max || !told.who.every(isAnybody))
    return told;
  const dead = claims.filter(({ outcome, count }) => outcome === 'killed' && isAs(count, killed));
  // two dead, two critically hurt and 18 others hurt
  const areSummed = told.who.length > 1;
  if (areSummed && dead.some(({ sentence }) => sentence.start === told.sentence)) return told;
  const beside = claims.filter(
    ({ outcome, count, sentence }) =>
      outcome === 'injured' &&
      count.max === count.min &&
      dead.some((one) => one.sentence.start === sentence.start),
  );
  const all = told.count.min;
  const rest = beside.find(({ count }) => count.min + killed.count.min === all);
  return rest && beside.every(({ count }) => count.min !== all) ? toldBy([rest], rest) : told;
};

/** Man dies … one man is dead and two are hurt: the hurt are told beside the dead. */
const isToldBeside = (
  told: Told | null,
  killed: Told | null,
  claims: readonly CasualtiesClaim[],
): boolean =>
  killed !== null &&
  claims.some(
    ({ outcome, count, sentence }) =>
      outcome === 'killed' && sentence.start === told?.sentence && isAs(count, killed),
  );

const isAs = ({ min, max }: Quantity, { count }: Told): boolean =>
  min === count.min && max === count.max;

/**
 * A boy was arrested in a fatal shooting; a man was found with a wound: where the text tells of a
 * death and not whose, the only one who was hit is as likely the one who died.
 */
const isFatal = (claims: readonly Claim[]): boolean =>
  claims.some(({ sentence }) => fatal.test(sentence.exact));

const fatal =
  /\b(?:fatal|deadly) (?:\S+ ){0,2}(?:shootings?|stabbings?|attacks?|crash|blast|fire)\b|\bhomicide\b|(?<!attempted |(?:attempt|intent) to |(?:attempt|intent) to commit |attempt )\b(?:murder|manslaughter)\b/iu;

const none: Quantity = { min: 0, max: 0, approximate: false, words: '' };
const dead = (killed: Told | null): Quantity => killed?.count ?? none;

const isOne = (told: Told | null): boolean => told?.count.max === 1;

/** The hurt, from those told to be hurt, those told to be shot, and the dead among the shot. */
const hurt = (
  injured: Told | null,
  hit: Told | null,
  killed: Told | null,
  isBeside: (told: Told | null, killed: Told | null) => boolean,
  areTold: boolean,
): Told | null => {
  // a man wounded a deputy, who shot him dead: nobody of those hit
  const dead = isBeside(hit, killed) ? null : (killed?.count ?? null);
  const lives = isBeside(injured, killed);
  const shot = hit?.fateless && !killed ? null : hit;
  const isOwn = killed?.who.every((who) => isDoer(who)) ?? false;
  const left =
    shot && dead && !shot.additional ? less(isOwn ? shot : withoutSelf(shot), dead) : shot;
  if (!injured) return left ?? (hit?.count.max === 0 ? hit : null);
  if (injured.count.max === 0 && (shot || dead)) return left;
  // taken to a hospital, where she died: one person
  const died = dead !== null && dead.min >= 1 && injured.cared && injured.known && !lives;
  if (injured.count.min < 2 && died && !injured.additional) return shot ? left : null;
  // a second victim dies … Ann Orlov had been wounded: before she died
  if (injured.count.max === 1 && injured.past && dead && !lives) return left;
  if (!shot || shot.count.max === 0) return injured;
  // shot a clerk and wounded two others; a boy was shot, his mother was also wounded: each is told once
  if (!dead && (areDeeds(shot, injured) || areBeside(shot, injured))) {
    const count = sumOf([shot.count, injured.count]);
    return { ...injured, count, who: [...shot.who, ...injured.who], single: false };
  }
  // killing three and wounding another; three others had been shot
  if (injured.sentence === killed?.sentence && !injured.vague && !injured.cared) {
    const told = killed.count.min + injured.count.min;
    if (shot.additional ? told >= shot.count.min : told === shot.count.min) return injured;
  }
  // Four Shot, Two Dead … three people were found with wounds: some of whom may have died
  const isWhole = hit?.sentence === killed?.sentence && hit?.count.min === hit?.count.max;
  if (left && isWhole && injured.known && left.count.min < injured.count.min) return left;
  // five others shot; two remain in hospital
  if (left && injured.cared && left.count.min > injured.count.min && !left.vague) return left;
  // five shot; one is in hospital
  if (injured.count.min < 2 || injured.vague) {
    if (!dead && areAllApart(shot, injured)) {
      const { min, max } = shot.count;
      return { ...shot, count: { ...shot.count, min, max: (max ?? 0) + (injured.count.max ?? 0) } };
    }
    if (shot.count.min >= 2) return left ?? injured;
    // a man shot his wife; their baby was hurt: what came of her is open
    const [[one = ''], [other = '']] = [injured.who, shot.who];
    const before = shot.sentence > 0 && shot.sentence < injured.sentence;
    if (!dead && before && areApart(one, other, false))
      return { ...injured, count: { ...injured.count, max: 2 } };
    // shot, taken to hospital, died there: one person
    // a clerk was killed and his wife wounded: one of whom the same sentence tells beside the dead
    const isHis = injured.who.every((who) => /^(?:his|her) /iu.test(who));
    const isOther =
      injured.sentence === killed?.sentence && !injured.cared && (isHis || !injured.known);
    return dead && dead.min >= 1 && !injured.additional && !lives && !isOther ? null : injured;
  }
  // one killed, two wounded … a man was shot and so was a clerk: the two, told one by one
  const areListed = shot.who.length === shot.count.max;
  // one is dead and two others are hurt … two men were found shot: the two others
  const areOthers = injured.additional && !injured.vague;
  if (areTold && shot.sentence > injured.sentence && (areListed || areOthers)) return injured;
  // seven shot, one dead; seven others hurt: who counted the dead among them is not told
  if (
    left &&
    dead &&
    dead.min > 0 &&
    !isOwn &&
    shot.count.max === shot.count.min &&
    !shot.additional
  )
    if (injured.count.max === injured.count.min && injured.count.min === shot.count.min)
      return left.count.min < injured.count.min
        ? { ...injured, count: between(left, injured) }
        : injured;
  // seven shot, four of them badly hurt
  if (!dead && shot.count.min > injured.count.min && !shot.vague) return shot;
  return injured;
};

/** A man shot his wife and then himself; their baby was wounded: three, if the two live */
const areAllApart = (shot: Told, injured: Told): boolean =>
  shot.count.min > 1 &&
  injured.single &&
  shot.who.length === shot.count.max &&
  shot.who.every((who) => areApart(who, injured.who[0] ?? '', false));

/**
 * A boy was shot. His mother was also wounded; one man was shot and another was grazed; not: the boy was
 * also wounded
 */
const areBeside = (one: Told, other: Told): boolean => {
  if (one.sentence === other.sentence && one.count.max === 1 && other.single)
    return (
      (other.additional && !one.additional) ||
      // a boy was shot and a 22-year-old clerk was grazed
      one.who.every((who) => other.who.every((words) => areApart(who, words, false)))
    );
  const [first, later] = one.sentence < other.sentence ? [one, other] : [other, one];
  const isNew = later.who.every((who) => /^(?:an?|another|his|her|their) /iu.test(who));
  // a man was shot. Another man was also hurt
  const isKnown =
    !later.who.every((words) => /^another /iu.test(words)) &&
    first.who.some((who) => later.who.some((words) => shareWord(who, words)));
  const isListed =
    first.who.length === first.count.max ||
    first.who.every((who) => later.who.every((words) => areApart(who, words, true)));
  return first.sentence < later.sentence && later.also && isNew && !isKnown && isListed;
};

/** Shot a clerk and wounded two others, shot his wife, then wounded a guard; not: shot five, wounding two */
const areDeeds = (shot: Told, injured: Told): boolean =>
  shot.deed &&
  injured.deed &&
  shot.sentence === injured.sentence &&
  !shot.who.some(isAnybody) &&
  (injured.additional || !injured.who.some(isAnybody));

/** Shot four clerks and then himself; three have died: most likely clerks. */
const withoutSelf = (shot: Told): Told =>
  shot.self && shot.count.min > 1
    ? { ...shot, count: { ...shot.count, min: shot.count.min - 1, max: (shot.count.max ?? 1) - 1 } }
    : shot;

/** Five shot, one of them dead: four hurt; null where none is left. */
const less = (shot: Told, dead: Quantity): Told | null => {
  const min = shot.count.min - (dead.max ?? dead.min);
  const max = shot.count.max === null ? null : shot.count.max - dead.min;
  if (max !== null && max <= 0) return null;
  if (min <= 0) return null;
  return { ...shot, count: { ...shot.count, min, max } };
};
