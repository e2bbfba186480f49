/**
 * Mentions of happenings → the happenings of one article. Mentions are resolved in reading order, as
 * a reader does: by kind, time, place and the words that set one apart (“the earlier strikes”); a
 * bare “the attack” is the one last spoken of.
 */
import type { Document, Sentence } from '../language/document.ts';
import { relatePlaces } from '../language/relate-places.ts';
import { remember } from '../language/remember.ts';
import {
  areAlike,
  type EventMention,
  findEventMentions,
  isLasting,
  leadPlaces,
} from './event-mentions.ts';
import { mainDate } from './main-date.ts';
import type { Interval } from './mention-times.ts';

/** A happening of one article, while its mentions are gathered. */
export interface LocalEvent {
  id: string;
  kind: string;
  when: Interval | null;
  places: string[];
  plural: boolean;
  /** Kinds or lemmas of whom or what it was done to. */
  against: string[];
  /** Nouns and verbs that it was told by. */
  words: Set<string>;
  mentions: EventMention[];
}

/** What speaks for and against a mention being of a happening; 0.75 in all makes it one. */
const gains = {
  sameDay: 3,
  sameDays: 1.5,
  sameSeason: 0.5,
  newTime: -1,
  places: { same: 2, within: 0.5, unknown: -1, apart: -3 },
  word: 1,
  focus: 1.5,
  focusIndefinite: 0.5,
  main: 1,
  opening: 3,
  pointingElsewhere: -2,
  apart: 1,
  apartFromMain: -3,
  number: -2,
  collective: -0.5,
  series: -3,
  kind: 0.75,
  against: 2,
  otherAgainst: -2,
};
const enough = 0.75;

const dayOf = remember((date) => Date.parse(date) / 86_400_000);

const days = (a: string, b: string): number => dayOf(b) - dayOf(a);

/** True: two intervals share a day, give or take some. */
export const overlap = (a: Interval, b: Interval, slack = 0): boolean =>
  days(a.from, b.to) >= -slack && days(b.from, a.to) >= -slack;

/** True: longer than a week, too long to tell happenings apart. */
export const isLong = ({ from, to }: Interval): boolean => days(from, to) > 8;

interface Reading {
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
}

/** How well a mention fits a happening; −∞ where it can’t be the same. */
const fit = (
  mention: EventMention,
  event: LocalEvent,
  { main, today, focus, opening, lead }: Reading,
): number => {
  if (!areAlike(mention.kind, event.kind)) return -Infinity;
  // Saturday’s raid follows a bombing this week: told beside the main happening, so another one
  if (mention.backgrounded && !mention.definite && event === main && !lead) return -Infinity;
  // In March 2016 an aircraft crashed: no news of today, though the text gives today’s no day
  if (event === main && !main.when && !opening && isOld(mention.when, today, main.kind))
    return -Infinity;
  // an aftershock brought down a hotel: not the earthquake, where that is not called one too
  if (isSequel(mention, event)) return -Infinity;
  // blamed for attacks on bases: not the air strikes of Sunday
  if (mention.vague && !mention.when && event.when) return -Infinity;
  let score = 0;
  if (mention.when && event.when) {
    if (!overlap(mention.when, event.when, isLasting(event.kind) ? 120 : 1)) return -Infinity;
    if (isLong(mention.when) || isLong(event.when)) score += gains.sameSeason;
    else if (overlap(mention.when, event.when))
      score += days(mention.when.from, mention.when.to) <= 1 ? gains.sameDay : gains.sameDays;
  }
  // an attack in June: its time is what tells it from one whose time is not told
  if (mention.when && !event.when && !mention.definite) score += gains.newTime;
  if (mention.places.length > 0 && event.places.length > 0) {
    const relation = relatePlaces(mention.places, event.places);
    const tolerated = opening && event === main && !mention.backgrounded && relation !== 'apart';
    score += tolerated ? Math.max(0, gains.places[relation]) : gains.places[relation];
  }
  if (mention.apart) score += event === main ? gains.apartFromMain : gains.apart;
  if (!mention.verbal) score += ofNumber(mention, event);
  if (mention.kind === event.kind && mention.kind !== 'any') score += gains.kind;
  if (mention.against && event.against.length > 0) {
    const one = event.against.includes(mention.against);
    const known = mention.definite && !mention.backgrounded && event.plural >= mention.plural;
    score += one ? gains.against : known || mention.verbal ? 0 : gains.otherAgainst;
  }
  if (mention.perfect && !opening) return event === focus ? score + gains.focusIndefinite : score;
  if (event.words.has(mention.word)) score += gains.word;
  const anchored = mention.definite || mention.verbal;
  if (event === focus) score += anchored ? gains.focus : gains.focusIndefinite;
  else if (mention.pointing) score += gains.pointingElsewhere;
  // 200 prisoners escaped after an attack: all that the first sentence tells of
  const sole = lead && main.mentions.length === 0;
  if (event === main)
    score += sole || (opening && !mention.backgrounded) ? gains.opening : anchored ? gains.main : 0;
  return score;
};

/** True of an aftershock beside an earthquake that is not called one. */
const isSequel = ({ word, definite }: EventMention, { words }: LocalEvent): boolean =>
  word === 'aftershock' &&
  !definite &&
  !words.has('aftershock') &&
  (words.has('earthquake') || words.has('quake'));

/** The attack, of several air strikes; attacks on bases, which are never the one told. */
const ofNumber = (mention: EventMention, event: LocalEvent): number => {
  if (mention.plural === event.plural) return 0;
  if (mention.definite) return event.plural ? gains.collective : gains.number;
  return event.plural ? gains.number : gains.series;
};

const isOld = (when: Interval | null, today: string | null, kind = ''): boolean =>
  when !== null && today !== null && days(when.to, today) > (isLasting(kind) ? 300 : 31);

const open = (id: string, mention: EventMention): LocalEvent => ({
  id,
  kind: mention.kind,
  when: mention.when,
  places: [...mention.places],
  plural: mention.plural,
  against: mention.against ? [mention.against] : [],
  words: new Set([mention.word]),
  mentions: [mention],
});

const join = (event: LocalEvent, mention: EventMention): void => {
  event.mentions.push(mention);
  event.words.add(mention.word);
  // in April; on 7 April: the closer time holds
  if (
    mention.when &&
    (!event.when || days(mention.when.from, mention.when.to) < days(event.when.from, event.when.to))
  )
    event.when = mention.when;
  if (event.places.length === 0) event.places.push(...mention.places);
  if (event.kind === 'any') event.kind = mention.kind;
  if (mention.against && !mention.perfect && !event.against.includes(mention.against))
    event.against.push(mention.against);
};

/** Kinds that a story is seldom about when its first sentences also tell of another kind. */
const setting = /^(?:any|war|unrest|fire)$/u;

/** The happening that the title and the first sentences tell of. */
const seed = (
  document: Document,
  mentions: readonly EventMention[],
  firstBody: number,
): LocalEvent => {
  const leading = mentions.filter(
    ({ sentence, backgrounded }) => sentence.index <= firstBody + 1 && !backgrounded,
  );
  const lead =
    leading.find(({ kind, verbal }) => !setting.test(kind) && !verbal) ??
    leading.find(({ kind }) => !setting.test(kind)) ??
    leading[0] ??
    mentions[0];
  const kind = lead?.kind ?? 'any';
  // air strikes, a move that …: what takes them up says nothing of their number
  const nouns = leading.filter(
    (mention) => !mention.verbal && !mention.echo && areAlike(mention.kind, kind),
  );
  return {
    id: 'e1',
    kind,
    when: kind === 'outbreak' ? null : dayOfLead(lead, mentions, document, firstBody),
    places: placesOfLead(document, firstBody),
    plural: nouns.length > 0 && nouns.every(({ plural }) => plural),
    against: [],
    words: new Set(),
    mentions: [],
  };
};

/** The day that the first sentence gives what it tells of, or else the main day of the text. */
const dayOfLead = (
  lead: EventMention | undefined,
  mentions: readonly EventMention[],
  document: Document,
  firstBody: number,
): Interval | null => {
  const published = document.article.published?.slice(0, 10);
  const isFresh = (when: Interval): boolean => {
    const age = published ? days(when.to, published) : -1;
    return days(when.from, when.to) <= 1 && age >= 0 && age <= 7;
  };
  // a siege of the station on Tuesday
  if (lead?.when && lead.sentence.index <= firstBody && isFresh(lead.when)) return lead.when;
  const date = freshDate(document, firstBody);
  // “Crowds storm a fort” above, further down “crowds stormed a fort on Tuesday”
  const told = mentions
    .filter(({ verbal, word }) => lead?.verbal && verbal && word === lead.word)
    .map(({ when }) => when)
    .filter((when) => when !== null);
  const isMain = told.some((when) => date && overlap(when, date));
  return isMain ? date : (told.find(isFresh) ?? date);
};

/** The places of the first sentence, or of the second where the first names none. */
const placesOfLead = (document: Document, firstBody: number): string[] =>
  document.sentences
    .slice(Math.max(firstBody, 0), firstBody + 2)
    .map((sentence) => leadPlaces(document, sentence))
    .find((places) => places.length > 0) ?? [];

/** The main day; not one that only the background tells, weeks before the article came out. */
const freshDate = (document: Document, firstBody: number): Interval | null => {
  const date = mainDate(document);
  const published = document.article.published?.slice(0, 10);
  if (!date || !published || days(date.to, published) <= 7) return date;
  const told = document.sentences
    .slice(0, Math.max(firstBody, 0) + 4)
    .some(({ times }) =>
      times.some(({ from, to }) => from !== null && to !== null && overlap({ from, to }, date)),
    );
  return told ? date : null;
};

/**
 * The noun in a verb’s sentence that names what it tells of: its subject, or else one before it, or
 * after it. “Three were
 * killed when a train derailed in June” has none, and tells of what the other verb tells.
 */
const neighbour = (
  verb: EventMention,
  neighbours: readonly EventMention[],
): EventMention | undefined => {
  const nouns = neighbours.filter(({ verbal }) => !verbal);
  const subject = nouns.findLast(({ head }) => verb.subjects.includes(head));
  const antecedent = nouns.findLast(({ head }) => verb.relative && head < verb.head);
  const own = nouns.filter(({ backgrounded }) => !backgrounded);
  return (
    subject ??
    antecedent ??
    own.findLast(({ head }) => head < verb.head) ??
    own.find(({ head, plural, definite }) => head > verb.head && (definite || !plural)) ??
    (verb.kind === 'any'
      ? neighbours.find(({ verbal, kind }) => verbal && kind !== 'any')
      : undefined)
  );
};

const best = (
  mention: EventMention,
  reading: Reading,
  barred: ReadonlySet<LocalEvent>,
): LocalEvent | null => {
  let found: LocalEvent | null = null;
  let score = enough;
  for (const event of reading.events) {
    if (barred.has(event)) continue;
    const value = fit(mention, event, reading);
    if (value <= score) continue;
    found = event;
    score = value;
  }
  return found;
};

export interface Resolution {
  /** The main happening first. */
  events: LocalEvent[];
  eventOf: Map<EventMention, LocalEvent>;
  /** The mentions by the sentence that they stand in. */
  bySentence: Map<Sentence, EventMention[]>;
}

/** Resolves the mentions of an article to happenings. */
export const resolveMentions = (document: Document): Resolution => {
  const mentions = findEventMentions(document);
  const firstBody = document.sentences.findIndex(({ role }) => role === 'body');
  const main = seed(document, mentions, firstBody);
  const reading: Reading = {
    main,
    today: document.article.published?.slice(0, 10) ?? null,
    events: [main],
    focus: main,
    before: main,
    opening: true,
    lead: true,
  };
  const eventOf = new Map<EventMention, LocalEvent>();
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  let last: Sentence | null = null;
  // nouns of a sentence before its verbs, and last the verbs that tell only of an outcome
  const rank = ({ verbal, kind }: EventMention): number => (verbal ? (kind === 'any' ? 2 : 1) : 0);
  const ordered = [...mentions].sort(
    (a, b) => a.sentence.index - b.sentence.index || rank(a) - rank(b) || a.head - b.head,
  );
  for (const mention of ordered) {
    reading.opening = mention.sentence.index <= firstBody + 1;
    reading.lead = mention.sentence.index <= firstBody;
    // a paragraph that begins anew speaks of the main happening until it says otherwise
    if (last && mention.sentence.paragraph > last.paragraph + 1) reading.focus = main;
    if (last !== mention.sentence) reading.before = reading.focus;
    const event = resolve(mention, bySentence.get(mention.sentence) ?? [], reading, eventOf, last);
    if (!event) continue;
    eventOf.set(mention, event);
    // “fearing a second explosion”: what is only spoken of draws nothing to itself
    const solid =
      event === main || event.when !== null || event.places.length > 0 || mention.plural;
    if (solid) reading.focus = event;
    last = mention.sentence;
  }
  return { events: dateUndated(reading, eventOf), eventOf, bySentence };
};

/**
 * The protests followed U.S. air strikes … On Sunday the U.S. carried out five air strikes: what was
 * told first without its day is what is told of a day further down, where only one such is.
 */
const dateUndated = (
  { events, main, today }: Reading,
  eventOf: Map<EventMention, LocalEvent>,
): LocalEvent[] => {
  const gone = new Set<LocalEvent>();
  for (const event of events) {
    if (event === main || event.when || event.mentions.some((one) => one.apart || one.habitual))
      continue;
    const dated = events.filter(
      (other) => !gone.has(other) && isSameToldOfDay(event, other, today),
    );
    const [into] = dated;
    if (!into || dated.length > 1) continue;
    gone.add(event);
    for (const mention of event.mentions) {
      eventOf.set(mention, into);
      join(into, mention);
    }
  }
  return events.filter((event) => !gone.has(event));
};

const isSameToldOfDay = (event: LocalEvent, dated: LocalEvent, today: string | null): boolean =>
  dated.when !== null &&
  !isOld(dated.when, today) &&
  dated.kind === event.kind &&
  dated.plural === event.plural &&
  event.mentions.some(({ verbal, word }) => !verbal && dated.words.has(word)) &&
  relatePlaces(event.places, dated.places) !== 'apart' &&
  // of several strikes each account names what it likes
  (event.plural ||
    event.against.length === 0 ||
    dated.against.length === 0 ||
    event.against.some((one) => dated.against.includes(one)));

const resolve = (
  mention: EventMention,
  neighbours: readonly EventMention[],
  reading: Reading,
  eventOf: ReadonlyMap<EventMention, LocalEvent>,
  last: Sentence | null,
): LocalEvent | null => {
  const { main, focus, before, events } = reading;
  const bare = !mention.when && mention.places.length === 0 && !mention.apart;
  let found: LocalEvent | null = (mention.of && eventOf.get(mention.of)) ?? null;
  if (mention.habitual && !reading.opening) return openFor(mention, events);
  if (!found && mention.verbal) {
    // a series of rocket attacks has hit bases in Karsia: what its subject names
    const subject = neighbours.find(
      ({ head, verbal, kind, when }) =>
        !verbal &&
        mention.subjects.includes(head) &&
        areAlike(kind, mention.kind) &&
        (!mention.when || !when || overlap(when, mention.when)),
    );
    found = (subject && eventOf.get(subject)) ?? null;
  }
  if (!found && mention.verbal && bare) {
    // a verb without time and place of its own tells of what its sentence tells of
    const nearby = neighbour(mention, neighbours);
    const known = events.find(
      ({ against }) => mention.against && against.includes(mention.against),
    );
    found =
      (nearby && eventOf.get(nearby)) ??
      known ??
      (last?.paragraph === mention.sentence.paragraph ? before : main);
    if (!areAlike(found.kind, mention.kind)) return null;
  }
  // strikes in retaliation for the raid: two happenings
  const barred = new Set(
    mention.answered
      ? neighbours.map((other) => eventOf.get(other)).filter((event) => event !== undefined)
      : [],
  );
  found ??= best(mention, reading, barred);
  const known = mention.definite && !mention.against && !mention.answered;
  if (!found && bare && known && areAlike(focus.kind, mention.kind)) found = focus;
  // a suicide bombing, an explosion: nothing sets it apart from what is told
  const free = !mention.plural && !mention.backgrounded && !isSequel(mention, main);
  if (!found && bare && free) {
    if (last === mention.sentence && areAlike(focus.kind, mention.kind)) found = focus;
    else if (areAlike(main.kind, mention.kind)) found = main;
  }
  if (found) {
    join(found, mention);
    return found;
  }
  if (mention.echo && !mention.when) return null;
  return openFor(mention, events);
};

const openFor = (mention: EventMention, events: LocalEvent[]): LocalEvent => {
  const opened = open(`e${events.length + 1}`, mention);
  events.push(opened);
  return opened;
};
