/**
 * A claim → the happening that it is about: the one that its sentence names, else the one that the
 * sentence goes on with, else one of the claim’s own time, else the main one.
 */
import type { Document, Sentence } from '../language/document.ts';
import { formerPart, isWithin, startsWithin } from '../language/phrases/former-part.ts';
import type { Token } from '../language/words/tokenize.ts';
import type { Claim } from '../model/claim.ts';
import { cameAfter } from './came-after.ts';
import { byDate, isDayOf, tellsWhen } from './day-of-event.ts';
import type { EventMention } from './event-mentions.ts';
import { type Interval, isLong, overlap } from './interval.ts';
import { emptyEvent, type LocalEvent } from './local-event.ts';
import { longAgo, longBefore } from './long-before.ts';
import { isAhead, isLookBack, takesUp, timeBehind } from './matter-of-statement.ts';
import { mentionOfClaim } from './mention-of-claim.ts';
import { timeBeforeWhen, timeOfClause } from './mention-times.ts';
import { type Resolution, takesUpAims } from './resolve-mentions.ts';

/** The happenings of an article while its claims are sorted; those over a time of their own are added. */
export interface Sorting extends Resolution {
  document: Document;
  main: LocalEvent;
  /** What a sentence is about: what it names first, or what it was found to go on with. */
  focus: Map<Sentence, LocalEvent>;
  /** True of a claim that its sentence tells aside of the main happening. */
  isAside: (claim: Claim, sentence: Sentence) => boolean;
}

/** What stands around a claim. */
interface Setting {
  sentence: Sentence | null;
  /** All that its sentence mentions. */
  told: readonly EventMention[];
  /** Those of them that it may be about. */
  own: readonly EventMention[];
  /** The one that it hangs on. */
  mention: EventMention | null;
  /** A time long before the main happening, where the sentence looks back. */
  past: Interval | null;
  /** True where it stands in “weeks after 20 people died”, which mentions no happening. */
  isBefore: boolean;
}

/** Finds the happening of a claim; null: it is about none, and no claim. */
export const eventOfClaim = (claim: Claim, sorting: Sorting): LocalEvent | null => {
  const { main, events } = sorting;
  const setting = settingOf(claim, sorting);
  if (isOnlySpokenOf(claim, setting.told, sorting)) return null;
  const told = eventTold(claim, setting, sorting);
  const event = claim.type === 'date' ? eventOfDate(claim, told, setting, sorting) : told;
  const beside = event === main ? besideMain(claim, setting, sorting) : null;
  return beside ? eventOver(beside.when, events) : event;
};

const settingOf = (claim: Claim, { document, main, eventOf, bySentence }: Sorting): Setting => {
  const sentence = sentenceAt(document, claim.quote.start);
  if (!sentence) return { sentence, told: [], own: [], mention: null, past: null, isBefore: false };
  const told = bySentence.get(sentence) ?? [];
  const past = pastOf(claim, sentence, document, main);
  const ahead = isAhead(claim, document, told, eventOf);
  const real = told.filter(
    (one) =>
      (ahead ? !one.unreal && !one.echo : !one.unreal || eventOf.has(one)) &&
      !isFollowed(claim, one, document),
  );
  const former = formerPart(document, sentence) ?? cameAfter(document, sentence, told);
  const isFormer = startsWithin(document, former, claim.quote.start);
  // it comes weeks after 130 died in a disaster: what “disaster” takes up is told by those who died
  const side = real.filter(
    (one) =>
      isWithin(former, one.head) === isFormer && (!isFormer || !one.echo || eventOf.has(one)),
  );
  // in 2019, when 127 died in a crash: what is told after the “when”
  const ofPast = past && real.filter(({ when }) => when && overlap(when, past));
  const own = ofPast ?? (side.length > 0 ? side : real);
  const named = mentionOfClaim(claim, sentence, document, own);
  const mention = named && isLookBack(claim, named, eventOf.get(named), main) ? null : named;
  return { sentence, told, own, mention, past, isBefore: isFormer && side.length === 0 };
};

/** The happening that a claim is told of, before it is asked what its kind of claim needs. */
const eventTold = (claim: Claim, setting: Setting, sorting: Sorting): LocalEvent => {
  const { document, events, eventOf, main } = sorting;
  const { sentence, mention, own } = setting;
  let event = eventNamed(claim, setting, sorting) ?? eventGoneOn(claim, setting, sorting);
  // Last winter a rider died there: a time of its own
  const ownTime = !mention && event && sentence && timeOfDeed(claim, sentence, document);
  if (ownTime && event?.when && !overlap(ownTime, event.when) && !isStanding(claim, ownTime, event))
    event = eventOver(ownTime, events);
  event ??= (sentence && eventBefore(claim, sentence, document, events)) ?? main;
  const beside = own.map((one) => eventOf.get(one));
  return atItsTime(claim, event, beside, events);
};

/**
 * Two were killed on Monday. Six were still missing, the death toll rose to three on Wednesday: how things
 * stood days after
 */
const isStanding = (claim: Claim, { from }: Interval, { when }: LocalEvent): boolean =>
  claim.type === 'casualties' &&
  (/^(?:missing|rescued|displaced)$/u.test(claim.outcome) ||
    /\b(?:toll|(?:number|count) of (?:the )?(?:dead|deaths|fatalities|victims|casualties|injured|wounded))\b/iu.test(
      claim.sentence.exact.slice(0, claim.quote.end - claim.sentence.start),
    )) &&
  when !== null &&
  from > when.to &&
  overlap(when, { from, to: from }, longAgo.sum);

/** The happening that its sentence names by a mention, or by a time long before. */
const eventNamed = (
  claim: Claim,
  { mention, past }: Setting,
  { document, events, eventOf }: Sorting,
): LocalEvent | undefined => {
  if (!mention) return past ? eventOver(past, events) : undefined;
  const event = eventOf.get(mention);
  const season = event && timeBehind(claim, mention, document);
  return season && event.when && !overlap(season, event.when) ? eventOver(season, events) : event;
};

/** A sentence that names no happening goes on with the one before it in its paragraph. */
const eventGoneOn = (
  claim: Claim,
  { sentence, told }: Setting,
  { document, eventOf, bySentence, focus }: Sorting,
): LocalEvent | undefined => {
  const before = sentence && document.sentences[sentence.index - 1];
  if (!before) return undefined;
  const isTakenUp = takesUp(claim, document, told);
  if (before.paragraph !== sentence.paragraph && !goesOn(claim, document, sentence) && !isTakenUp)
    return undefined;
  const event =
    thenTold.test(claim.sentence.exact) || isTakenUp
      ? lastOf(bySentence.get(before) ?? [], eventOf)
      : focus.get(before);
  if (event && !focus.has(sentence)) focus.set(sentence, event);
  return event;
};

const lastOf = (
  mentions: readonly EventMention[],
  eventOf: Resolution['eventOf'],
): LocalEvent | undefined =>
  mentions.map((mention) => eventOf.get(mention)).findLast((one) => one !== undefined);

/** The happening that a date is of; null where nothing is told of that time. */
const eventOfDate = (
  claim: Claim & { type: 'date' },
  told: LocalEvent,
  { sentence }: Setting,
  { document, events, main, bySentence }: Sorting,
): LocalEvent | null => {
  const event = byDate(claim, told, events);
  // in August drones hit a mill, and in September fire damaged another
  const { when } = event;
  if (event !== main && isLong(claim) && when && isLong(when) && !overlap(when, claim)) return null;
  const isTold = !sentence || bySentence.has(sentence) || tellsWhen(claim, document, sentence);
  return isTold || isDayOf(claim, event) ? event : null;
};

/** The time over which a claim is told that is none of the main happening though its sentence is; null: it is of it. */
const besideMain = (
  claim: Claim,
  { sentence, own, isBefore }: Setting,
  { document, main, eventOf, isAside }: Sorting,
): { when: Interval | null } | null => {
  // the raid comes weeks after 20 people died: not of the raid; nor is the worst since the death of Ann Orlov
  const isBeforeMain =
    claim.type !== 'statement' &&
    isBefore &&
    (own.length === 0 || own.some((one) => eventOf.get(one) === main));
  if (isBeforeMain || isOfRefugees(claim, main)) return { when: null };
  if (!sentence) return null;
  return (
    longBefore(claim, sentence, document, main) ??
    (isAside(claim, sentence) ? { when: null } : null)
  );
};

/** threatened drone strikes on Karsia: neither a means, nor an aim, nor a place of what happened */
const isOnlySpokenOf = (
  { type, quote }: Claim,
  mentions: readonly EventMention[],
  { document: { tokens }, eventOf }: Sorting,
): boolean =>
  /^(?:means|target|place|count)$/u.test(type) &&
  mentions.some(
    (mention) =>
      mention.unreal &&
      !eventOf.has(mention) &&
      (tokens[mention.first]?.start ?? 0) <= quote.start &&
      quote.end <= (tokens[mention.last - 1]?.end ?? 0),
  );

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
  { type, rules, quote: { start, end } }: Claim,
  sentence: Sentence,
  document: Document,
): Interval | null => {
  if (type !== 'casualties') return null;
  const isIn = (token: Token | undefined): boolean =>
    token !== undefined && token.start >= start && token.start < end;
  const clause =
    sentence.clauses.find(({ verb }) => isIn(document.tokens[verb])) ??
    // last winter there were six deaths, in March a slide brought three deaths
    sentence.clauses.find(({ objects }) => objects.some(({ head }) => isIn(document.tokens[head])));
  if (clause) return timeOfClause(document, sentence, clause);
  // ten died in Ostrov on Monday and four in Belmar on Tuesday: the time behind the four
  if (rules[0] === 'casualties/place') {
    const own = sentence.times.find((time) => time.start >= end);
    const between = document.article.text.slice(end, own?.start);
    return own?.from && own.to && !/[,;]| and /u.test(between)
      ? { from: own.from, to: own.to }
      : null;
  }
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
  if (type === 'date') return null;
  const time = timeBeforeWhen(document, sentence, quote.start);
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
