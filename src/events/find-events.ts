/**
 * Claims of one article → the same claims, each with the happening that it is about, and the
 * happenings. Mentions are resolved in reading order, as a reader does: by kind, time, place and the
 * words that set one apart (“the earlier strikes”); a bare “the attack” is the one last spoken of.
 */
import type { Document, Sentence } from '../language/document.ts';
import { relatePlaces } from '../language/relate-places.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';
import { areAlike, type EventMention, findEventMentions, placesIn } from './event-mentions.ts';
import { mainDate } from './main-date.ts';

/** A happening of one article, while its mentions are gathered. */
export interface LocalEvent {
  id: string;
  kind: string;
  when: { from: string; to: string } | null;
  places: string[];
  plural: boolean;
  /** Lemmas of whom or what it was done to. */
  against: string[];
  mentions: EventMention[];
}

const days = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** True: two intervals share a day, give or take one for time zones and late reports. */
const overlap = (
  a: { from: string; to: string },
  b: { from: string; to: string },
  slack = 0,
): boolean => days(a.from, b.to) >= -slack && days(b.from, a.to) >= -slack;

const isLong = ({ from, to }: { from: string; to: string }): boolean => days(from, to) > 8;

/** What places say for and against one happening: a town and its country fit, two towns don’t. */
const placeScore = { same: 2, within: 0.5, unknown: -1, apart: -3 } as const;

/** How well a mention fits a happening; −∞ where it can’t be the same. */
const fit = (
  mention: EventMention,
  event: LocalEvent,
  main: LocalEvent,
  focus: LocalEvent | null,
  early: boolean,
): number => {
  if (!areAlike(mention.kind, event.kind)) return -Infinity;
  // Saturday’s raid follows a bombing this week: told beside the main happening, so another one
  if (mention.backgrounded && !mention.definite && event === main && !early) return -Infinity;
  let score = 0;
  if (mention.when && event.when) {
    if (!overlap(mention.when, event.when, 1)) return -Infinity;
    const exact = days(mention.when.from, mention.when.to) <= 1;
    score += isLong(mention.when) ? 0.5 : overlap(mention.when, event.when) ? (exact ? 3 : 1.5) : 0;
  }
  if (mention.places.length > 0 && event.places.length > 0)
    score += placeScore[relatePlaces(mention.places, event.places)];
  if (mention.apart) score += event === main ? -3 : 1;
  if (mention.plural !== event.plural && !mention.verbal) score -= 2;
  if (mention.against && event.against.length > 0)
    score += event.against.includes(mention.against)
      ? 1
      : mention.verbal || mention.definite
        ? 0
        : -2;
  if (event.mentions.some(({ word }) => word === mention.word)) score += 1;
  if (event === focus) score += mention.definite || mention.verbal ? 1.5 : 0.5;
  if (event === main)
    score += early && !mention.backgrounded ? 3 : mention.definite || mention.verbal ? 1 : 0;
  return score;
};

const open = (id: string, mention: EventMention): LocalEvent => ({
  id,
  kind: mention.kind,
  when: mention.when && !isLong(mention.when) ? mention.when : null,
  places: [...mention.places],
  plural: mention.plural,
  against: mention.against ? [mention.against] : [],
  mentions: [mention],
});

const join = (event: LocalEvent, mention: EventMention): void => {
  event.mentions.push(mention);
  if (!event.when && mention.when) event.when = mention.when;
  if (event.places.length === 0) event.places.push(...mention.places);
  if (event.kind === 'any') event.kind = mention.kind;
  if (mention.against && (!mention.verbal || event.against.length === 0))
    event.against.push(mention.against);
};

/** The happening that the title and the first sentences tell of. */
const seed = (document: Document, mentions: readonly EventMention[]): LocalEvent => {
  const lead = mentions.find(({ sentence }) => sentence.role === 'body') ?? mentions[0];
  const first = document.sentences.findIndex(({ role }) => role === 'body');
  const leading = mentions.filter(
    ({ sentence, verbal, backgrounded }) => sentence.index <= first + 1 && !verbal && !backgrounded,
  );
  const date = mainDate(document);
  const event: LocalEvent = {
    id: 'e1',
    kind: lead?.kind ?? 'any',
    when: date,
    places: leadPlaces(document, first),
    plural: leading.length > 0 && leading.every(({ plural }) => plural),
    against: [],
    mentions: [],
  };
  return event;
};

/** The places that the first sentences of the text name: in the port city of Ostrov, Karsia */
const leadPlaces = (document: Document, first: number): string[] =>
  document.sentences
    .slice(Math.max(first, 0), first + 2)
    .flatMap((sentence) => placesIn(document, sentence));

/** The noun in a verb’s sentence that names what it tells of: before it, or else after it. */
const neighbour = (
  verb: EventMention,
  mentions: readonly EventMention[],
): EventMention | undefined => {
  const own = mentions.filter(
    ({ sentence, verbal, backgrounded }) => sentence === verb.sentence && !verbal && !backgrounded,
  );
  return own.findLast(({ head }) => head < verb.head) ?? own.find(({ head }) => head > verb.head);
};

/** Resolves the mentions of an article to happenings; the first one is the main one. */
export const resolveMentions = (
  document: Document,
): { events: LocalEvent[]; eventOf: Map<EventMention, LocalEvent>; mentions: EventMention[] } => {
  const mentions = findEventMentions(document);
  const main = seed(document, mentions);
  const events = [main];
  const eventOf = new Map<EventMention, LocalEvent>();
  const firstBody = document.sentences.findIndex(({ role }) => role === 'body');
  let focus: LocalEvent | null = main;
  let last: Sentence | null = null;
  // nouns of a sentence before its verbs
  const ordered = [...mentions].sort(
    (a, b) =>
      a.sentence.index - b.sentence.index || Number(a.verbal) - Number(b.verbal) || a.head - b.head,
  );
  for (const mention of ordered) {
    const early = mention.sentence.index <= firstBody + 1;
    // a paragraph that begins anew speaks of the main happening until it says otherwise
    if (last && mention.sentence.paragraph > last.paragraph + 1) focus = main;
    const bare = !mention.when && mention.places.length === 0 && !mention.apart;
    let best: LocalEvent | null = null;
    if (mention.verbal && bare) {
      // a verb without time and place of its own tells of what its sentence tells of
      const nearby = neighbour(mention, mentions);
      const known = events.find(
        ({ against }) => mention.against && against.includes(mention.against),
      );
      best =
        (nearby && eventOf.get(nearby)) ??
        known ??
        (last?.paragraph === mention.sentence.paragraph ? focus : main);
      if (best && !areAlike(best.kind, mention.kind)) best = null;
      if (!best) continue;
    }
    let score = 0.75;
    for (const event of best ? [] : events) {
      const value = fit(mention, event, main, focus, early);
      if (value > score) {
        best = event;
        score = value;
      }
    }
    if (!best && bare && mention.definite && !mention.against) {
      best = focus && areAlike(focus.kind, mention.kind) ? focus : null;
    }
    // a suicide bombing, an explosion: nothing sets it apart from the main happening
    if (
      !best &&
      bare &&
      !mention.plural &&
      !mention.backgrounded &&
      areAlike(main.kind, mention.kind)
    )
      best =
        last === mention.sentence && focus && areAlike(focus.kind, mention.kind) ? focus : main;
    if (!best && mention.echo && !mention.when) continue;
    if (best) join(best, mention);
    else {
      best = open(`e${events.length + 1}`, mention);
      events.push(best);
    }
    eventOf.set(mention, best);
    focus = best;
    last = mention.sentence;
  }
  return { events, eventOf, mentions };
};

/** The mention that a claim hangs on: within its words, its clause’s subject or complement, the nearest. */
const mentionFor = (
  claim: Claim,
  sentence: Sentence,
  document: Document,
  mentions: readonly EventMention[],
): EventMention | null => {
  const own = mentions.filter((mention) => mention.sentence === sentence);
  if (own.length === 0) return null;
  const startOf = (index: number): number => document.tokens[index]?.start ?? 0;
  const inside = own.filter(
    ({ head }) => startOf(head) >= claim.quote.start && startOf(head) < claim.quote.end,
  );
  if (claim.type === 'count' && inside[0]) return inside[0];
  const clause = sentence.clauses
    .filter(({ first }) => startOf(first) <= claim.quote.end)
    .filter(
      ({ verb, subjects, objects }) =>
        (startOf(verb) >= claim.quote.start && startOf(verb) < claim.quote.end) ||
        [...subjects, ...objects].some(
          ({ head }) => startOf(head) >= claim.quote.start && startOf(head) < claim.quote.end,
        ),
    )[0];
  if (clause) {
    const heads = new Set([
      ...clause.subjects.map(({ head }) => head),
      ...clause.prepositions.map(({ phrase }) => phrase.head),
    ]);
    const governing = own.find(({ head, verbal }) => !verbal && heads.has(head));
    if (governing) return governing;
  }
  if (inside[0]) return inside[0];
  const distance = ({ head }: EventMention): number => {
    const at = startOf(head);
    return at < claim.quote.start ? claim.quote.start - at : (at - claim.quote.end) * 1.5;
  };
  return [...own].sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

const labelOf = (event: LocalEvent, document: Document): string => {
  const named = event.mentions
    .filter(({ verbal }) => !verbal)
    .sort((a, b) => informative(b) - informative(a))[0];
  const mention = named ?? event.mentions[0];
  if (!mention) return 'the event';
  const from = document.tokens[mention.first]?.start ?? 0;
  const to = document.tokens[mention.head]?.end ?? 0;
  const place = mention.places[0];
  const words = document.article.text.slice(from, to);
  return `${words}${place && !words.includes(place) ? ` in ${place}` : ''}`
    .replace(/\s+/gu, ' ')
    .replace(/^(?:an?|this|that|its)\s/iu, 'the ')
    .replace(/^The\s/u, 'the ');
};

const informative = (mention: EventMention): number =>
  Math.min(mention.last - mention.first, 9) +
  3 * Math.min(mention.places.length, 1) -
  10 * Number(mention.last - mention.first > 12);

/** Sorts an article’s claims by the happenings they are about. Ids of events are local to the article. */
export const findEvents = (
  claims: Claim[],
  document: Document,
): { claims: Claim[]; events: StoryEvent[] } => {
  const { events, eventOf, mentions } = resolveMentions(document);
  const main = events[0] as LocalEvent;
  const focusOf = new Map<Sentence, LocalEvent>();
  for (const mention of mentions) {
    const event = eventOf.get(mention);
    if (event && !focusOf.has(mention.sentence)) focusOf.set(mention.sentence, event);
  }
  const sorted = claims.map((claim) => {
    const sentence = document.sentences.find(
      ({ start, end }) => claim.quote.start >= start && claim.quote.start < end,
    );
    const mention = sentence ? mentionFor(claim, sentence, document, mentions) : null;
    let event = mention ? eventOf.get(mention) : undefined;
    if (!event && sentence) {
      // a sentence that names no happening goes on with the one before it in its paragraph
      const before = document.sentences[sentence.index - 1];
      event = before?.paragraph === sentence.paragraph ? focusOf.get(before) : undefined;
      if (event && !focusOf.has(sentence)) focusOf.set(sentence, event);
    }
    event ??= main;
    if (claim.type === 'date') event = byDate(claim, event, events);
    return { ...claim, event: event.id, main: event === main };
  });
  return {
    claims: sorted,
    events: events.map((event) => ({
      id: event.id,
      label: labelOf(event, document),
      kind: event.kind,
      main: event === main,
      when: event.when,
      place: event.places[0] ?? null,
      places: [...new Set(event.places)],
      articles: [document.article.id],
    })),
  };
};

/** A date goes to the happening of that day where its sentence leaves it open. */
const byDate = (
  claim: Extract<Claim, { type: 'date' }>,
  event: LocalEvent,
  events: readonly LocalEvent[],
): LocalEvent => {
  if (!event.when || overlap(event.when, claim)) return event;
  return events.find(({ when }) => when && !isLong(when) && overlap(when, claim)) ?? event;
};
