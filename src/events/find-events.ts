/**
 * Claims of one article → the same claims, each with the happening that it is about, and the
 * happenings.
 */
import type { Document, Sentence } from '../language/document.ts';
import { formerPart, isWithin, startsWithin } from '../language/phrases/former-part.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';
import { diedBefore, diedLater } from './died-later.ts';
import { byDate, isDayOf, tellsWhen } from './day-of-event.ts';
import type { EventMention } from './event-mentions.ts';
import { type Interval, isLong, overlap } from './interval.ts';
import { labelEvent, narrowestPlace, placeClaimed } from './label-event.ts';
import { emptyEvent, type LocalEvent } from './local-event.ts';
import { longAgo, longBefore } from './long-before.ts';
import { timeBeforeWhen, timeOfClause } from './mention-times.ts';
import {
  heldBefore,
  heldByWhich,
  isAhead,
  isLookBack,
  takesUp,
  timeBehind,
} from './matter-of-statement.ts';
import { toldAside } from './told-aside.ts';
import { resolveMentions, takesUpAims } from './resolve-mentions.ts';

/** The mention that a claim hangs on: within its words, its clause’s subject or complement, the nearest. */
const mentionFor = (
  claim: Claim,
  sentence: Sentence,
  document: Document,
  own: readonly EventMention[],
): EventMention | null => {
  if (own.length === 0) return null;
  // “claimed responsibility, blaming the drone strikes”: for what was told before
  if (claim.type === 'responsibility' && claim.stance === 'claimed') {
    const after = document.article.text.slice(claim.quote.end, sentence.end);
    if (/^ (?:responsibility|credit)[.,]/u.test(after)) return null;
  }
  const startOf = (index: number): number => document.tokens[index]?.start ?? 0;
  if (claim.type === 'means' || claim.type === 'target') {
    const holder = holderOf(claim, document, sentence, own);
    if (holder) return holder;
  }
  const held = heldBefore(claim, document, own) ?? heldByWhich(claim, document, sentence, own);
  if (held) return held;
  const inside = own.filter(
    ({ head }) => startOf(head) >= claim.quote.start && startOf(head) < claim.quote.end,
  );
  if (claim.type === 'count' && inside[0]) return inside[0];
  // “jets struck two posts in answer to a raid,” he said: what is told, not what it answers
  const told = inside.find(({ answered, backgrounded }) => !answered && !backgrounded);
  if (claim.type === 'statement' && told) return told;
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
    // carried out strikes in response to the raid: what is told before it is not of the raid
    const governing = own.find(
      ({ head, verbal, answered }) =>
        !verbal && heads.has(head) && !(answered && claim.quote.end <= startOf(head)),
    );
    if (governing) return governing;
  }
  if (inside[0]) return inside[0];
  const distance = ({ head }: EventMention): number => {
    const at = startOf(head);
    return at < claim.quote.start ? claim.quote.start - at : (at - claim.quote.end) * 1.5;
  };
  return [...own].sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** air strikes in answer to a rocket attack on a base: the noun that a means or a target is told with */
const holderOf = (
  { type, quote }: Claim,
  { article, tokens }: Document,
  { clauses }: Sentence,
  own: readonly EventMention[],
): EventMention | undefined => {
  const nouns = own.filter(({ verbal }) => !verbal);
  const startOf = (index: number): number => tokens[index]?.start ?? 0;
  if (type === 'means')
    return nouns.find(
      ({ first, head }) => quote.start <= startOf(head) && startOf(first) <= quote.end,
    );
  const held = nouns.findLast(({ head }) => {
    const end = tokens[head]?.end ?? 0;
    // protesting against strikes on Karsia, they hurled stones at the gate: another verb’s
    const told = clauses.some(({ verb, form }) => {
      const start = startOf(verb);
      return form === 'finite' && end < start && start < quote.start;
    });
    return end <= quote.start && !told && attached.test(article.text.slice(end, quote.start));
  });
  return held;
};

/** attacks this summer on oil tankers in the gulf and the depots of a neighbour */
const attached =
  /^[^.;:]{0,24}?\s(?:on|against|at|of)\s(?:(?!\b(?:that|which|who|to|after|for)\b)[^.;:])*$/u;

/** Sorts an article’s claims by the happenings they are about. Ids of events are local to the article. */
export const findEvents = (
  claims: Claim[],
  document: Document,
): { claims: Claim[]; events: StoryEvent[] } => {
  const { events, eventOf, bySentence } = resolveMentions(document);
  const main = events[0] as LocalEvent;
  const focusOf = new Map<Sentence, LocalEvent>();
  for (const [sentence, mentions] of bySentence) {
    const event = mentions.map((mention) => eventOf.get(mention)).find((one) => one !== undefined);
    if (event) focusOf.set(sentence, event);
  }
  const lastIn = (sentence: Sentence): LocalEvent | undefined =>
    (bySentence.get(sentence) ?? [])
      .map((mention) => eventOf.get(mention))
      .findLast((one) => one !== undefined);
  const isAside = toldAside(document, claims);
  const sorted = claims.flatMap((claim): Claim[] => {
    const sentence = sentenceAt(document, claim.quote.start);
    if (sentence && isOnlySpokenOf(claim, document, bySentence.get(sentence) ?? [], eventOf))
      return [];
    const past = sentence && pastOf(claim, sentence, document, main);
    const told = (sentence && bySentence.get(sentence)) ?? [];
    const ahead = isAhead(claim, document, told, eventOf);
    const real = told.filter(
      (one) =>
        (ahead ? !one.unreal && !one.echo : !one.unreal || eventOf.has(one)) &&
        !isFollowed(claim, one, document),
    );
    const former = sentence ? formerPart(document, sentence) : null;
    const isFormer = startsWithin(document, former, claim.quote.start);
    const side = real.filter(({ head }) => isWithin(former, head) === isFormer);
    // in 2019, when 127 died in a crash: what is told after the “when”
    const own = past
      ? real.filter(({ when }) => when && overlap(when, past))
      : side.length > 0
        ? side
        : real;
    const named = sentence ? mentionFor(claim, sentence, document, own) : null;
    const mention = named && isLookBack(claim, named, eventOf.get(named), main) ? null : named;
    let event = mention ? eventOf.get(mention) : past ? eventOver(past, events) : undefined;
    const season = mention && event ? timeBehind(claim, mention, document) : null;
    if (season && event?.when && !overlap(season, event.when)) event = eventOver(season, events);
    if (!event && sentence) {
      // a sentence that names no happening goes on with the one before it in its paragraph
      const before = document.sentences[sentence.index - 1];
      const isOneBreath =
        before?.paragraph === sentence.paragraph ||
        goesOn(claim, document, sentence) ||
        takesUp(claim, document, told);
      if (before && isOneBreath)
        event =
          thenTold.test(claim.sentence.exact) || takesUp(claim, document, told)
            ? lastIn(before)
            : focusOf.get(before);
      if (event && !focusOf.has(sentence)) focusOf.set(sentence, event);
    }
    // Last winter a rider died there: a time of its own
    const ownTime = !mention && event && sentence && timeOfDeed(claim, sentence, document);
    if (ownTime && event?.when && !overlap(ownTime, event.when)) event = eventOver(ownTime, events);
    event ??= (sentence && eventBefore(claim, sentence, document, events)) ?? main;
    event = atItsTime(
      claim,
      event,
      own.map((one) => eventOf.get(one)),
      events,
    );
    if (claim.type === 'date') {
      event = byDate(claim, event, events);
      // in August drones hit a mill, and in September fire damaged another
      const { when } = event;
      if (event !== main && isLong(claim) && when && isLong(when) && !overlap(when, claim))
        return [];
      const isTold = !sentence || bySentence.has(sentence) || tellsWhen(claim, document, sentence);
      if (!isTold && !isDayOf(claim, event)) return [];
    }
    if (event === main && isOfRefugees(claim, main)) event = eventOver(null, events);
    // the raid comes weeks after 20 people died: not of the raid
    const isBeforeMain =
      claim.type !== 'statement' &&
      isFormer &&
      side.length === 0 &&
      own.some((one) => eventOf.get(one) === main);
    if (event === main && isBeforeMain) event = eventOver(null, events);
    const over = event === main && sentence ? longBefore(claim, sentence, document, main) : null;
    if (over) event = eventOver(over.when, events);
    if (event === main && sentence && isAside(claim, sentence)) event = eventOver(null, events);
    return [Object.assign(claim, { event: event.id, main: event === main })];
  });
  const isLateDeath = diedLater(sorted, events);
  for (const claim of sorted)
    if (isLateDeath(claim)) Object.assign(claim, { event: main.id, main: true });
    else Object.assign(claim, diedBefore(claim, sorted, events));
  return {
    claims: sorted.map((claim) => titled(claim, sorted, document)),
    events: events.map((event) => ({
      id: event.id,
      label: labelEvent(event, document),
      kind: event.kind,
      main: event === main,
      when: event.when,
      place:
        narrowestPlace(event, document) ?? (event === main ? placeClaimed(sorted, document) : null),
      places: [...new Set(event.places)],
      articles: [document.article.id],
      mainIn: event === main ? [document.article.id] : [],
    })),
  };
};

/** The unrest at the mill follows raids on a band: the mill is no place of the raids. */
const isFollowed = (
  { type, quote }: Claim,
  { first, backgrounded }: EventMention,
  { tokens }: Document,
): boolean =>
  type === 'place' &&
  backgrounded &&
  tokens[first - 1]?.lemma === 'follow' &&
  quote.end <= (tokens[first]?.start ?? 0);

/** more than 800,000 refugees in the country: who fled long before, but from a war that is told */
const isOfRefugees = (claim: Claim, { kind }: LocalEvent): boolean =>
  claim.type === 'casualties' &&
  claim.outcome === 'displaced' &&
  kind !== 'war' &&
  /\brefugees?$/iu.test(claim.quote.exact);

/** threatened drone strikes on Karsia: neither a means, nor an aim, nor a place of what happened */
const isOnlySpokenOf = (
  { type, quote }: Claim,
  { tokens }: Document,
  mentions: readonly EventMention[],
  eventOf: ReadonlyMap<EventMention, LocalEvent>,
): boolean =>
  /^(?:means|target|place|count)$/u.test(type) &&
  mentions.some(
    (mention) =>
      mention.unreal &&
      !eventOf.has(mention) &&
      (tokens[mention.first]?.start ?? 0) <= quote.start &&
      quote.end <= (tokens[mention.last - 1]?.end ?? 0),
  );

/** Depot explodes; rockets kill three: a figure of the title is about what the text tells it of. */
const titled = (claim: Claim, claims: readonly Claim[], { article }: Document): Claim => {
  const isTitle = ({ quote }: Claim): boolean =>
    article.paragraphs.some(
      ({ role, start, end }) => role === 'title' && quote.start >= start && quote.end <= end,
    );
  if (claim.type !== 'casualties' || !claim.main || !isTitle(claim)) return claim;
  const same = claims.filter(
    (other) =>
      other.type === 'casualties' &&
      other.outcome === claim.outcome &&
      other.count.min === claim.count.min &&
      other.count.max === claim.count.max &&
      !isTitle(other),
  );
  const told = same[0];
  return told && !same.some(({ main }) => main)
    ? { ...claim, event: told.event, main: false }
    : claim;
};

/** The targets were legitimate; “…”, the statement added: about what was spoken of before */
const goesOn = ({ type, attribution }: Claim, document: Document, sentence: Sentence): boolean =>
  takesUpAims(document, sentence) ||
  // and behind the militia, they pointed to Karsia
  (type === 'responsibility' && document.tokens[sentence.first]?.lower === 'and') ||
  (type === 'statement' && /^(?:add|continue|conclude)/u.test(attribution?.verb ?? ''));

/** The worst since a ferry sank in 2019. Forty people died then: when that ferry sank. */
const thenTold = /\b(?:then|at the time|that (?:time|day|year))[.”"]?$/iu;

/**
 * Already on Thursday two skiers died in the next valley: what a sentence that names no happening
 * tells of a day before the main one is another.
 */
const eventBefore = (
  claim: Claim,
  sentence: Sentence,
  document: Document,
  events: LocalEvent[],
): LocalEvent | undefined => {
  const when = events[0]?.when;
  const time = timeOfDeed(claim, sentence, document);
  return when && time && time.to < when.from ? eventOver(time, events) : undefined;
};

/**
 * In 2001, 126 people died in one town, and in January eight people were killed in another: each at
 * its own time, which may be that of another happening of the sentence.
 */
const atItsTime = (
  { type, when }: Claim,
  event: LocalEvent,
  told: readonly (LocalEvent | undefined)[],
  events: LocalEvent[],
): LocalEvent => {
  const isApart = (other: Interval): boolean => !overlap(other, when!, longAgo.date);
  if (type !== 'casualties' || !when || !event.when || !isApart(event.when)) return event;
  return told.find((one) => one?.when && !isApart(one.when)) ?? eventOver(when, events);
};

/** The time of the verb that tells of what befell people; the July 7 death of a clerk. */
const timeOfDeed = (
  { type, quote: { start, end } }: Claim,
  sentence: Sentence,
  document: Document,
): Interval | null => {
  if (type !== 'casualties') return null;
  const clause = sentence.clauses.find(({ verb }) => {
    const at = document.tokens[verb]?.start ?? 0;
    return at >= start && at < end;
  });
  if (clause) return timeOfClause(document, sentence, clause);
  const before = sentence.times.find((time) => time.end <= start && start - time.end <= 1);
  return before?.from && before.to ? { from: before.from, to: before.to } : null;
};

/** The time long before the main happening that a look back (“since 2019, when …”) tells a claim of. */
const pastOf = (
  { quote, type }: Claim,
  sentence: Sentence,
  document: Document,
  { when }: LocalEvent,
): Interval | null => {
  const time = type === 'date' ? null : timeBeforeWhen(document, sentence, quote.start);
  return time && when && overlap(time, when, longAgo.sum) ? null : time;
};

/** The happening over a stretch of time that the text gives no name. */
const eventOver = (when: Interval | null, events: LocalEvent[]): LocalEvent => {
  const known = events.find(
    (event) =>
      event.mentions.length === 0 && event.when?.from === when?.from && event.when?.to === when?.to,
  );
  if (known) return known;
  // events put together leave gaps in the numbers
  const id = `e${Math.max(0, ...events.map((one) => Number(one.id.slice(1)))) + 1}`;
  const event = emptyEvent(id, { kind: 'any', when, places: [], plural: true });
  events.push(event);
  return event;
};

/** The sentence that holds an offset; by halves, as an article may have very many. */
const sentenceAt = ({ sentences }: Document, offset: number): Sentence | null => {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
};
