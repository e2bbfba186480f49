/**
 * The happenings of several articles → the happenings of a story. Two articles’ events are one where
 * kind, time and place agree; an article’s main event is another’s where nothing speaks against it.
 */
import { peopleOf } from '../language/names/people.ts';
import { personName } from '../language/names/person-name.ts';
import { relatePlaces } from '../language/names/relate-places.ts';
import { foldName } from '../language/names/fold-name.ts';
import type { Claim } from '../model/claim.ts';
import type { Extraction, StoryEvent } from '../model/comparison.ts';
import { areAlike, isLasting } from './happening-kinds.ts';
import { breadthOf } from './label-event.ts';
import { areSurelyOne, day, gap, signsOf, type SureSigns } from './sure-signs.ts';

interface Member extends SureSigns {
  article: string;
  /** False: its time is only guessed from the day of publication. */
  dated: boolean;
  claims: number;
  casualties: number;
  /** The words of its label, but for the short ones. */
  words: ReadonlySet<string>;
  /** “killed 1 Karsia contractors”: small figures of people of one nation. */
  hurt: ReadonlySet<string>;
  /** Full names of those who were shot at, hurt or killed. */
  victims: ReadonlySet<string>;
  /** How many it says were killed, where it gives a number. */
  tolls: readonly number[];
  /** The sentences that tell of it, word for word. */
  sentences: ReadonlySet<string>;
}

interface Pool {
  members: Member[];
}

const span = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / day;

/** As within one article, a town and its country fit; here unknown names weigh nothing. */
const placeScore = { same: 2, within: 1, unknown: -0.5, apart: -3 } as const;

/** Attacks in Karsia, told without a day: that country is the place of much else. */
const scoreOfPlaces = (a: StoryEvent, b: StoryEvent, certain: boolean): number => {
  const relation = relatePlaces(a.places, b.places);
  const wide =
    !certain && [a, b].some(({ places }) => places.every((name) => breadthOf(name) > 2.5));
  return wide ? Math.min(placeScore[relation], 0.5) : placeScore[relation];
};

const wordsOf = (label: string): ReadonlySet<string> =>
  new Set(
    foldName(label)
      .split(' ')
      .filter((word) => word.length > 3),
  );

/** How many words a label has that say something. */
const saying = (label: string): number =>
  label.split(' ').filter((word) => !/^(?:the|in|on|of|and)$/u.test(word)).length;

const tollsOf = (claims: readonly Claim[]): number[] =>
  claims.flatMap((claim) =>
    claim.type === 'casualties' && claim.outcome === 'killed' && claim.count.min === claim.count.max
      ? [claim.count.min]
      : [],
  );

/** killed a Karsian contractor: few happenings of those days tell of one */
const hurtOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      if (claim.type !== 'casualties' || claim.hedged === 'denied') return [];
      const { kind, nation } = peopleOf(claim.who);
      const { min, max } = claim.count;
      return kind && nation && max === min && min > 0
        ? [`${claim.outcome} ${min} ${nation} ${kind}`]
        : [];
    }),
  );

/** shot Prem Jalan, the attack on Prem Jalan */
const victimsOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) => {
      const isPerson = claim.type === 'target' && claim.kind === 'person';
      const isOne = claim.type === 'casualties' && claim.count.max === 1;
      if ((!isPerson && !isOne) || claim.hedged === 'denied') return [];
      const name = personName(isPerson ? claim.name : isOne ? claim.who : '');
      return name?.includes(' ') ? [foldName(name)] : [];
    }),
  );

/** News of a main event comes out within days. */
const daysBefore = (published: string): { from: string; to: string } => ({
  from: new Date(Date.parse(published) - 10 * day).toISOString().slice(0, 10),
  to: published,
});

/** True: the article of the one came out before the day of the other. */
const comesAfter = ({ dated, days }: Member, { published }: Member): boolean =>
  dated && days !== null && published !== null && days[0] > published + day;

/** A riot in one account, the shooting that put it down in the other: of one town, on one day */
const isPutDown = (one: Member, other: Member): boolean =>
  one.event.main &&
  other.event.main &&
  new Set([one.event.kind, other.event.kind]).difference(riots).size === 0 &&
  one.dated &&
  other.dated &&
  one.days?.[0] === other.days?.[0] &&
  relatePlaces(one.event.places, other.event.places) === 'same';

const riots: ReadonlySet<string> = new Set(['unrest', 'shooting']);

/**
 * A van that ran people over: a crash to one account, an attack to the other; of one day, with as many
 * dead. A bus that crashed on the day of a raid has a toll of its own.
 */
const isRamming = (one: Member, other: Member): boolean =>
  one.event.main &&
  other.event.main &&
  new Set([one.event.kind, other.event.kind]).difference(rammings).size === 0 &&
  one.dated &&
  other.dated &&
  one.days?.[0] === other.days?.[0] &&
  one.tolls.some((toll) => toll > 1 && other.tolls.includes(toll));

const rammings: ReadonlySet<string> = new Set(['crash', 'attack']);

/** More than a year long: told by its year alone. */
const isOfYear = ({ when }: StoryEvent): boolean => when !== null && span(when) > 300;

/** In May 2019 a fire killed 22 students; in 2019 a fire killed 43 people: of one year, and two. */
const tellsOtherToll = (one: Member, other: Member): boolean =>
  (isOfYear(one.event) || isOfYear(other.event)) &&
  one.tolls.length > 0 &&
  other.tolls.length > 0 &&
  one.tolls.every((a) => other.tolls.every((b) => Math.max(a, b) > 1.25 * Math.min(a, b)));

/** How well two events of two articles fit; −∞ where they can’t be one. */
const fit = (one: Member, other: Member): number => {
  const [a, b] = [one.event, other.event];
  if (areSurelyOne(one, other)) return certain;
  const isOtherwiseTold = isPutDown(one, other) || isRamming(one, other);
  if (!areAlike(a.kind, b.kind) && !isOtherwiseTold) return -Infinity;
  // agencies’ words in two papers: told of one happening in both
  const repeated = one.sentences.intersection(other.sentences).size;
  if (repeated === 0 && (comesAfter(one, other) || comesAfter(other, one))) return -Infinity;
  const dated = one.dated && other.dated;
  if (!a.main && !b.main && tellsOtherToll(one, other)) return -Infinity;
  let score = a.main && b.main ? (dated ? 3 : 2) : 0;
  if (a.when && b.when && one.days && other.days) {
    const apart = gap(one.days, other.days);
    const slack = isLasting(a.kind) ? 120 : a.main && b.main ? 2 : 1;
    if (apart > slack) return -Infinity;
    const short = span(a.when) <= 8 && span(b.when) <= 8;
    // each day’s difference counts against it
    if (apart === 0) score += !dated ? 0 : short ? 2.5 : 1.25;
    else if (!isLasting(a.kind)) score -= 0.9 * apart;
  }
  if (a.places.length > 0 && b.places.length > 0)
    score += scoreOfPlaces(a, b, dated || (a.main && b.main));
  if (a.kind === b.kind) score += 0.5;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared++;
  if ([...one.hurt].some((people) => other.hurt.has(people))) score += 1;
  if (!one.victims.isDisjointFrom(other.victims)) score += 1;
  score += Math.min(3, repeated) * 2;
  return score + Math.min(1.5, shared * 0.5);
};

/** The name that most accounts give; of equals the narrowest. */
const commonest = (names: readonly (string | null)[]): string | null => {
  const given = names.filter((name) => name !== null);
  const times = (name: string): number =>
    given.filter((other) => foldName(other) === foldName(name)).length;
  return [...given].sort((a, b) => times(b) - times(a) || breadthOf(a) - breadthOf(b))[0] ?? null;
};

/** What most accounts take it for; of equals what the first does. */
const commonestKind = (members: readonly Member[]): string | undefined => {
  const times = (kind: string): number => members.filter(({ event }) => event.kind === kind).length;
  return members.map(({ event }) => event.kind).toSorted((a, b) => times(b) - times(a))[0];
};

/**
 * Weight of an event for the question which one a story is about: told as the main one, told with
 * its casualties, told at all.
 */
const prominence = ({ event, claims, casualties }: Member): number =>
  (event.main ? 2 : 0) + (casualties > 0 ? 2 : 0) + 1 + Math.min(claims, 6) / 12;

const enough = 1.5;
const certain = 9;

const keyOf = ({ article, event }: Member): string => `${article} ${event.id}`;

/** Puts the events that fit best together first; a pool has one event of each article. */
const poolByFit = (members: readonly Member[]): Pool[] => {
  const poolOf = new Map<Member, Pool>(members.map((member) => [member, { members: [member] }]));
  const pairs: { a: Member; b: Member; score: number }[] = [];
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) {
      const score = scoreOf(a, b);
      if (score > enough) pairs.push({ a, b, score });
    }
  // of equals, those come first whose members do
  pairs.sort(
    (x, y) =>
      y.score - x.score || prominence(y.a) + prominence(y.b) - prominence(x.a) - prominence(x.b),
  );
  for (const { a, b } of pairs) {
    const [left, right] = [poolOf.get(a) as Pool, poolOf.get(b) as Pool];
    if (left === right) continue;
    const fits = left.members.every((one) =>
      right.members.every((other) => scoreOf(one, other) > -Infinity),
    );
    if (!fits) continue;
    left.members.push(...right.members);
    for (const member of right.members) poolOf.set(member, left);
  }
  return [...new Set(poolOf.values())];
};

const scoreOf = (a: Member, b: Member): number => (a.article === b.article ? -Infinity : fit(a, b));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Merges the articles’ events.
 *
 * @returns The story’s events, the main one first, and for each article the story’s id of each of its own.
 */
export const mergeEvents = (
  extractions: readonly Extraction[],
): { events: StoryEvent[]; idOf: (article: string, local: string) => string | null } => {
  const members = extractions
    .flatMap(({ article, events, claims }) => {
      const byEvent = Map.groupBy(claims, ({ event }) => event);
      return events.map((event): Member => {
        const own = byEvent.get(event.id) ?? [];
        const published = event.main ? (article.published?.slice(0, 10) ?? null) : null;
        const when = event.when ?? (published === null ? null : daysBefore(published));
        return {
          article: article.id,
          published: article.published ? Date.parse(article.published.slice(0, 10)) : null,
          event: { ...event, when },
          dated: event.when !== null,
          claims: own.length,
          casualties: own.filter(({ type }) => type === 'casualties').length,
          days: when && [Date.parse(when.from), Date.parse(when.to)],
          words: wordsOf(event.label),
          hurt: hurtOf(own),
          victims: victimsOf(own),
          ...signsOf(own, event, article.text),
          tolls: tollsOf(own),
          sentences: new Set(own.map(({ sentence }) => sentence.exact)),
        };
      });
    })
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => prominence(b) - prominence(a) || compareText(keyOf(a), keyOf(b)));
  const pools = poolByFit(members);
  const weight = ({ members: own }: Pool): number =>
    own.reduce((sum, member) => sum + prominence(member), 0);
  pools.sort((a, b) => weight(b) - weight(a));
  const ids = new Map<string, string>();
  const order = new Map(extractions.map(({ article }, index) => [article.id, index]));
  const byOrder = (a: string, b: string): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const events = pools.map((pool, index) => {
    const id = `e${index + 1}`;
    for (const { article, event } of pool.members) ids.set(`${article} ${event.id}`, id);
    const shown = [...pool.members].sort((a, b) => b.claims - a.claims);
    const place = commonest(shown.map(({ event }) => event.place));
    // “the attack in Ostrov” where most accounts say so, not one’s “the attack in Karsia”
    const placed = shown.filter(({ event }) => event.place === place);
    const told = (some: readonly Member[]) => some.filter(({ event }) => event.main);
    const names = [told(placed), told(shown), placed, shown].find((some) => some.length > 0)!;
    // beside the main happening, “the embassy siege in Ostrov” of one account rather than “the attack”
    // the collapse, as most call it, not the storm that one begins with
    const kind = commonestKind(names);
    const [named] =
      index === 0
        ? names.filter(({ event }) => event.kind === kind)
        : names.toSorted((a, b) => saying(b.event.label) - saying(a.event.label));
    const dated = shown
      .filter((member) => member.dated)
      .map(({ event }) => event.when)
      .filter((when) => when !== null);
    const agreeing = (when: { from: string; to: string }): number =>
      dated.filter(({ from, to }) => from <= when.from && to >= when.to).length;
    // the day that most accounts give or leave room for, of those the closest
    dated.sort((a, b) => agreeing(b) - agreeing(a) || span(a) - span(b));
    return {
      id,
      label: named?.event.label ?? '',
      kind: named?.event.kind ?? 'any',
      main: index === 0,
      when: dated[0] ?? null,
      place,
      places: [...new Set(shown.flatMap(({ event }) => event.places))],
      mainIn: shown
        .filter(({ event }) => event.main)
        .map(({ article }) => article)
        .sort(byOrder),
      articles: [...new Set(pool.members.map(({ article }) => article))].sort(byOrder),
    };
  });
  return { events, idOf: (article, local) => ids.get(`${article} ${local}`) ?? null };
};
