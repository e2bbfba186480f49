/**
 * A mention and a happening told before it → how well the one fits the other: by kind, time, place,
 * number, whom it befell, the words that set it apart, and what was spoken of last.
 */
import { relatePlaces } from '../language/names/relate-places.ts';
import type { EventMention } from './event-mentions.ts';
import { areAlike, isLasting } from './happening-kinds.ts';
import { daysBetween, type Interval, isLong, overlap } from './interval.ts';
import { compareDoers, isAmong } from './mention-parties.ts';
import { type LocalEvent, rootOf } from './local-event.ts';

/** What speaks for and against a mention being of a happening; 0.75 in all makes it one. */
const gains = {
  sameDay: 3,
  sameDays: 1.5,
  sameSeason: 0.5,
  nextDay: -1.5,
  newTime: -1,
  places: { same: 2, within: 0.5, unknown: -1, apart: -3 },
  word: 1,
  described: 1,
  echo: 1,
  focus: 1.5,
  focusIndefinite: 0.5,
  main: 1,
  opening: 3,
  elsewhere: -1.5,
  pointingElsewhere: -2,
  apart: 1,
  apartFromMain: -3,
  knownApart: -4.5,
  lasting: 0.5,
  number: -2,
  collective: -0.5,
  placedAlone: -1.5,
  series: -3,
  kind: 0.75,
  against: 2,
  otherAgainst: -2,
  ownSide: -4,
  doers: { same: 0, unlike: -1, other: -3 },
};

/** What a mention must fit a happening by to be one of its own. */
export const enough = 0.75;

/** How far the reading of an article has come. */
export interface Reading {
  main: LocalEvent;
  /** Day of publication. */
  today: string | null;
  events: LocalEvent[];
  /** The happening last spoken of. */
  focus: LocalEvent;
  /** The one spoken of before this sentence. */
  before: LocalEvent;
  /** True: in the title and the first sentences, which tell of the main happening. */
  opening: boolean;
  /** True: in the title or the very first sentence. */
  lead: boolean;
  /** True: behind “the raid comes weeks after”, where the raid is the main happening. */
  former: boolean;
}

/** A bus fell off a bridge. Ten were hurt after a crash: the noun for what only verbs have told */
const isCauseTold = ({ kind, when, places, apart }: EventMention, main: LocalEvent): boolean =>
  kind === main.kind &&
  kind === 'crash' &&
  !when &&
  !apart &&
  places.length === 0 &&
  main.mentions.every(({ verbal }) => verbal);

/** How well a mention fits a happening; −∞ where it can’t be the same. */
export const fitMention = (
  mention: EventMention,
  event: LocalEvent,
  { main, today, focus, opening, lead, former }: Reading,
): number => {
  if (!areAlike(mention.kind, event.kind)) return -Infinity;
  // the raid comes three weeks after gunmen raided a mill
  if (former && event === main) return -Infinity;
  // Saturday’s raid follows a bombing this week: told beside the main happening, so another one
  if (
    mention.backgrounded &&
    !mention.definite &&
    event === main &&
    !lead &&
    !isThere(mention, main) &&
    !(opening && isCauseTold(mention, main))
  )
    return -Infinity;
  // In March 2016 an aircraft crashed: no news of today, though the text gives today’s no day
  if (event === main && !main.when && !lead && isOld(mention.when, today, main.kind))
    return -Infinity;
  // Last month five were killed in a blast: nor is that
  if (event === main && !main.when && !lead && !mention.definite && isPastSpan(mention.when, today))
    return -Infinity;
  // an aftershock brought down a hotel: not the earthquake, where that is not called one too
  if (isSequel(mention, event)) return -Infinity;
  // was often shelled: no single attack is that
  if (!mention.habitual && !mention.plural && event.mentions.every(({ habitual }) => habitual))
    if (event.mentions.length > 0) return -Infinity;
  // blamed for attacks on bases: not the air strikes of Sunday
  if (mention.vague && !mention.when && event.when) return -Infinity;
  let score = 0;
  if (mention.when && event.when) {
    const slack = slackOf(mention, event);
    if (!overlap(mention.when, event.when, slack)) return -Infinity;
    // last week ten died in a raid; another raid on Tuesday: not the one of this Monday
    const lasts = daysBetween(mention.when.from, mention.when.to) >= 4;
    // an avalanche on Tuesday, beside that of Wednesday; not: shots early on Monday, of one night
    const isOfDay = !mention.verbal && !mention.plural && !event.plural && !lead;
    const isOther = mention.apart || (isOfDay && !isOfNight(mention));
    const strict = lasts || (isOther && !mention.definite);
    if (strict && slack <= 1 && !overlap(mention.when, event.when)) return -Infinity;
    // that month tankers were damaged; on its last day, a bombing in Norden: one more
    const another = !mention.definite && !mention.verbal && isLong(event.when);
    if (another && !isLong(mention.when) && event !== main) score += gains.newTime;
    else if (isLong(mention.when) || isLong(event.when)) score += gains.sameSeason;
    else if (overlap(mention.when, event.when))
      score +=
        daysBetween(mention.when.from, mention.when.to) <= 1 ? gains.sameDay : gains.sameDays;
    // missiles hit a town on Friday; on Saturday jets bombed a camp
    else if (!opening && mention.verbal) score += gains.nextDay;
  }
  // an attack in June: its time is what tells it from one whose time is not told
  if (mention.when && !event.when && !mention.definite) score += gains.newTime;
  // on Monday an air strike hit a mill in Norden: neither the day nor the town of the lead
  let elsewhere = false;
  if (mention.places.length > 0 && event.places.length > 0) {
    const near = relatePlaces(mention.places, event.places);
    // a quake in one land; 17 were killed in the next: it reaches far
    const relation = near === 'apart' && mention.verbal && reachesFar(event) ? 'within' : near;
    const otherDay = mention.when && event.when && !overlap(mention.when, event.when);
    elsewhere =
      otherDay === true && !mention.definite && relation !== 'same' && relation !== 'within';
    const tolerated =
      opening && event === main && !mention.backgrounded && relation !== 'apart' && !elsewhere;
    score += tolerated ? Math.max(0, gains.places[relation]) : gains.places[relation];
    if (elsewhere && mention.verbal) score += gains.elsewhere;
  }
  // the conflict: a text seldom tells of two wars
  if (isLasting(event.kind) && mention.definite && mention.places.length === 0)
    score += gains.lasting;
  if (mention.apart) score += event === main ? ofOther(mention, main) : gains.apart;
  if (!mention.verbal) score += ofNumber(mention, event);
  if (mention.kind === event.kind && mention.kind !== 'any') score += gains.kind;
  if (mention.against && event.against.length > 0) {
    const one = isAmong(event.against, mention.against);
    const known = mention.definite && !mention.backgrounded && event.plural >= mention.plural;
    score += one ? gains.against : known || mention.verbal ? 0 : gains.otherAgainst;
  }
  score += ofDoers(mention, event);
  if (mention.perfect && !opening) return event === focus ? score + gains.focusIndefinite : score;
  if (event.words.has(rootOf(mention.word))) score += gains.word;
  if (mention.described.some((word) => event.words.has(word))) score += gains.described;
  // the response, the action: what takes up the happening just told
  if (mention.echo && mention.definite && event === focus) score += gains.echo;
  // it began its retaliation, with air strikes
  if (event === focus && event.mentions.every(({ echo }) => echo)) score += gains.echo;
  const anchored = mention.definite || mention.verbal;
  if (event === focus) score += anchored ? gains.focus : gains.focusIndefinite;
  else if (mention.pointing) score += gains.pointingElsewhere;
  // 200 prisoners escaped after an attack: all that the first sentence tells of
  const sole = lead && main.mentions.length === 0;
  // a raid on a base in May … Karsia blamed the raid on rebels: the one just told
  const takenUp = focus !== main && !focus.plural && focus.words.has(rootOf(mention.word));
  if (event === main && mention.judged && !takenUp) score += gains.main;
  if (event === main)
    score +=
      sole ||
      (opening && !mention.backgrounded && !elsewhere && (lead || mention.verbal || !mention.apart))
        ? gains.opening
        : anchored
          ? gains.main
          : 0;
  return score;
};

/**
 * By how many days a happening may be told of with another day. The search went on on Thursday. The Marsh
 * Fire broke out a week ago: a fire burns on
 */
const slackOf = ({ kind, definite, verbal }: EventMention, event: LocalEvent): number => {
  if (isLasting(event.kind)) return 120;
  return kind === 'fire' && event.kind === 'fire' && definite && !verbal ? 21 : 1;
};

const reachesFar = ({ kind }: LocalEvent): boolean => /^(?:quake|storm)$/u.test(kind);

/** Two died after a shooting on Monday: the day of the event, and no other place. */
const isThere = ({ when, places }: EventMention, event: LocalEvent): boolean =>
  when !== null &&
  event.when !== null &&
  daysBetween(when.from, when.to) === 0 &&
  when.from === event.when.from &&
  when.to === event.when.to &&
  relatePlaces(places, event.places) !== 'apart';

/** The earlier raid is not the one told; but “a second avalanche”, and then “the second avalanche”, is */
const ofOther = ({ apartBy, definite }: EventMention, { mentions, plural }: LocalEvent): number => {
  if (!definite || plural || apartBy === '') return gains.apartFromMain;
  return mentions.some((one) => one.apartBy === apartBy) ? 0 : gains.knownApart;
};

/** late on Tuesday, overnight, at 1:05 a.m.: what lasted into the next day, or began the day before */
const isOfNight = ({ sentence }: EventMention): boolean =>
  sentence.times.some(({ exact }) =>
    /\b(?:early|late|night|overnight|evening|midnight|dawn|a\.?m|p\.?m)\b/iu.test(exact),
  );

/** True of an aftershock beside an earthquake that is not called one. */
export const isSequel = ({ word, definite }: EventMention, { words }: LocalEvent): boolean =>
  word === 'aftershock' &&
  !definite &&
  !words.has('aftershock') &&
  (words.has('earthquake') || words.has('quake'));

/** Karsian strikes, the Front’s strikes; strikes on Karsian troops are not Karsia’s */
export const ofDoers = ({ by, against }: EventMention, event: LocalEvent): number => {
  const between = by && event.by ? gains.doers[compareDoers(by, event.by)] : 0;
  const own = against?.nation && event.by?.country && against.nation === event.by.name;
  return between + (own ? gains.ownSide : 0);
};

/** the raid, where “raids” were told of: another than those */
const isOneOf = ({ word }: EventMention, { mentions }: LocalEvent): boolean =>
  mentions.some((one) => one.plural && !one.verbal && rootOf(one.word) === rootOf(word));

/** The attack, of several air strikes; attacks on bases, which are never the one told. */
const ofNumber = (mention: EventMention, event: LocalEvent): number => {
  if (mention.plural === event.plural) return 0;
  // a flood alert; floods and landslides swept two provinces: one storm, in however many words
  if (mention.kind === 'storm' && event.kind === 'storm') return 0;
  // heard two explosions that night: they may be of one strike
  if (isSound(mention) && mention.when && event.when && overlap(mention.when, event.when)) return 0;
  // its retaliation; they struck the north: nothing yet told whether it was one or several
  if (!event.counted && (mention.definite || event.mentions[0]?.echo)) return 0;
  if (!mention.definite) return event.plural ? gains.number : gains.series;
  // “violent protests erupt”, an attack on the embassy, the protests
  if (mention.plural && mention.kind !== event.kind && isOneOf(mention, event)) return 0;
  if (!event.plural || isOneOf(mention, event)) return gains.number;
  return mention.places.length > 0 && !mention.echo ? gains.placedAlone : gains.collective;
};

const isSound = ({ word, apart }: EventMention): boolean =>
  /^(?:explosion|blast|detonation|gunshot)$/u.test(word) && !apart;

/** Last month, last year: a stretch that was over when the article came out. */
const isPastSpan = (when: Interval | null, today: string | null): boolean =>
  when !== null && today !== null && isLong(when) && when.to < today;

/** True: long before the article came out. */
export const isOld = (when: Interval | null, today: string | null, kind = ''): boolean =>
  when !== null && today !== null && daysBetween(when.to, today) > (isLasting(kind) ? 300 : 31);
