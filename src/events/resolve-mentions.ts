/**
 * Mentions of happenings → the happenings of one article. Mentions are resolved in reading order, as
 * a reader does: by kind, time, place and the words that set one apart (“the earlier strikes”); a
 * bare “the attack” is the one last spoken of.
 */
import { isCauseAlone } from './cause-alone.ts';
import { dateUndated } from './date-undated.ts';
import { isSummedUp, isTakenUp, pointedAt } from './taken-up.ts';
import type { Document, Sentence } from '../language/document.ts';
import { formerPart, hasCome, isWithin, startsWithin } from '../language/phrases/former-part.ts';
import { wordClass } from '../language/words/word-class.ts';
import { type EventMention, findEventMentions } from './event-mentions.ts';
import { areAlike, isLasting } from './happening-kinds.ts';
import { enough, fitMention, isOld, isSequel, type Reading } from './fit-mention.ts';
import { overlap } from './interval.ts';
import { joinMention, type LocalEvent, openEvent } from './local-event.ts';
import { daysBefore } from './mention-background.ts';
import { isAmong } from './mention-parties.ts';
import { seedMainEvent } from './seed-main-event.ts';

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
    const value = fitMention(mention, event, reading);
    // of equals the one last spoken of
    if (value < score || (value === score && event !== reading.focus)) continue;
    if (value <= enough) continue;
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
  const firstBody = document.sentences.findIndex(
    (sentence) => sentence.role === 'body' && !isDateline(document, sentence),
  );
  for (const mention of mentions)
    if (mention.sentence.index <= firstBody && isCauseAlone(document, mention, mentions))
      mention.backgrounded = mention.vague = false;
  const main = seedMainEvent(document, mentions, firstBody);
  const reading: Reading = {
    main,
    today: document.article.published?.slice(0, 10) ?? null,
    events: [main],
    focus: main,
    before: main,
    opening: true,
    lead: true,
    former: false,
  };
  const eventOf = new Map<EventMention, LocalEvent>();
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  let last: Sentence | null = null;
  // nouns of a sentence before its verbs, then what those answered, last the verbs of an outcome
  const rank = ({ verbal, kind, head, sentence }: EventMention): number => {
    if (verbal) return kind === 'any' ? 3 : 1;
    return bySentence.get(sentence)?.some((one) => one.answered && one.head <= head) ? 2 : 0;
  };
  const ordered = [...mentions].sort(
    (a, b) => a.sentence.index - b.sentence.index || rank(a) - rank(b) || a.head - b.head,
  );
  for (const mention of ordered) {
    // a town that got hit again, where an earthquake is told of: no air strike
    if (mention.verbal && mention.kind === 'strike' && /^(?:quake|storm)$/u.test(main.kind))
      mention.kind = 'any';
    reading.opening = mention.sentence.index <= firstBody + 1;
    reading.lead = mention.sentence.index <= firstBody;
    // a paragraph that begins anew speaks of the main happening until it says otherwise
    if (last && isAnew(document, last, mention.sentence)) reading.focus = main;
    if (last !== mention.sentence) reading.before = reading.focus;
    // threatened an attack; but “a plot to bomb the station is foiled” is what a text may be about
    if (mention.unreal && !reading.opening) continue;
    // what came “two years after” is told apart from what it came after
    const former = formerPart(document, mention.sentence);
    const isFormer = isWithin(former, mention.head);
    const [outside, inside] = [false, true].map((within) =>
      (bySentence.get(mention.sentence) ?? []).filter(
        ({ head }) => isWithin(former, head) === within,
      ),
    ) as [EventMention[], EventMention[]];
    const neighbours = isFormer ? inside : outside;
    reading.former =
      isFormer &&
      (outside.some(
        (one) =>
          eventOf.get(one) === main ||
          (reading.lead && one.verbal && !mention.verbal && !one.unreal),
      ) ||
        // The news comes a day after jets struck a mill
        (main.mentions.length > 0 && former !== null && hasCome(document, former.first)));
    // the raid came two days after a blast: the blast was two days before the raid; Saturday’s raid came
    // weeks after a blast: not on Saturday
    const isDated = mention.sentence.times.some(({ start }) =>
      startsWithin(document, former, start),
    );
    if (former && isFormer && !(isDated && mention.when) && main.when)
      mention.when = daysBefore(main.when, document, former.first);
    const event = resolve(mention, neighbours, reading, eventOf, last);
    if (!event) continue;
    eventOf.set(mention, event);
    // “fearing a second explosion”: what is only spoken of draws nothing to itself
    const solid =
      event === main ||
      event.when !== null ||
      event.places.length > 0 ||
      (mention.plural && !isTrend(document, mention));
    // the deadliest attack since 2019, when …: back to the attack
    const looksBack =
      event !== main &&
      isOld(event.when, reading.today) &&
      neighbours.some((one) => eventOf.get(one) === main);
    // Karsia’s war in Norden: what a text has in the background
    if (solid && !looksBack && (event === main || !isLasting(event.kind))) reading.focus = event;
    last = mention.sentence;
  }
  const resolved = dateUndated(reading, eventOf);
  for (const event of resolved) if (event !== main) settleKind(event);
  return { events: resolved, eventOf, bySentence };
};

/** NORDEN, June 20. /ACME/. Jets hit …: a place, a date or an agency that stands for a sentence */
const isDateline = ({ article }: Document, { start, end }: Sentence): boolean =>
  article.dateline !== null && article.dateline.includes(article.text.slice(start, end));

/** Kills Chief Linked to Karsia Strike … an attack in Karsia, the attack: what most of its nouns say. */
const settleKind = (event: LocalEvent): void => {
  const nouns = event.mentions.filter(({ verbal, echo }) => !verbal && !echo);
  const times = Map.groupBy(nouns, ({ kind }) => kind);
  const own = times.get(event.kind)?.length ?? 0;
  for (const [kind, { length }] of times)
    if (kind !== 'any' && own > 0 && length > 2 * own) event.kind = kind;
};

const aims = wordClass(/^(?:targets|sites|positions)$/u);
const definite = wordClass(/^(?:the|these|those)$/u);

/** The targets were legitimate; these sites were chosen with care: of the strikes told before. */
export const takesUpAims = ({ tokens }: Document, { first, last }: Sentence): boolean =>
  tokens
    .slice(first, last)
    .some((token, at) => aims.has(token) && definite.has(tokens[first + at - 1]));

/** It marks a resurgence in abductions, comes amid a wave of raids: those at large, which no text goes on about */
const isTrend = ({ tokens }: Document, { first }: EventMention): boolean =>
  /^(?:in|of)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:resurgence|rise|surge|increase|spike|spate|wave|uptick|upsurge)$/u.test(
    tokens[first - 2]?.lower ?? '',
  );

/** True: a paragraph between two sentences goes on about nothing told before. */
const isAnew = (document: Document, before: Sentence, { index, paragraph }: Sentence): boolean => {
  const between = document.sentences
    .slice(before.index + 1, index)
    .filter((one) => one.paragraph > before.paragraph && one.paragraph < paragraph);
  return Map.groupBy(between, (one) => one.paragraph)
    .values()
    .some((own) => !own.some((sentence) => takesUpAims(document, sentence)));
};

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
  // jets struck on Sunday, killing four at a camp: what the same doers did before
  const deed = neighbours.findLast(
    ({ verbal, kind, head, subjects }) =>
      mention.kind === 'any' &&
      verbal &&
      kind !== 'any' &&
      head < mention.head &&
      subjects.some((subject) => mention.subjects.includes(subject)),
  );
  found ??= (deed && eventOf.get(deed)) ?? null;
  if (!found && mention.verbal) {
    // a series of rocket attacks has hit bases in Karsia: what its subject names; a response to an attack
    // that killed ten: the attack, which is nearer
    const [subject] = mention.subjects.flatMap(
      (at) =>
        neighbours.find(
          ({ head, verbal, kind, when }) =>
            !verbal &&
            head === at &&
            areAlike(kind, mention.kind) &&
            (!mention.when || !when || overlap(when, mention.when)),
        ) ?? [],
    );
    found = (subject && eventOf.get(subject)) ?? null;
  }
  found ??= befallenBefore(mention, neighbours, eventOf);
  found ??= pointedAt(mention, last, events) ?? null;
  const isSame = mention.plural && main.plural;
  if (!found && mention.habitual && (!reading.opening || mention.apart) && !isSame) {
    // troops continue to be attacked: with the attacks on troops told before
    const known = events.find(
      ({ plural, kind, against }) =>
        plural &&
        areAlike(kind, mention.kind) &&
        mention.against !== null &&
        isAmong(against, mention.against),
    );
    if (!known) return openFor(mention, events);
    joinMention(known, mention);
    return known;
  }
  if (!found && mention.verbal && bare) {
    // a verb without time and place of its own tells of what its sentence tells of
    const nearby = neighbour(mention, neighbours);
    const known = events.find(
      ({ against }) => mention.against && isAmong(against, mention.against),
    );
    found =
      (nearby && eventOf.get(nearby)) ??
      known ??
      (last?.paragraph === mention.sentence.paragraph ? before : main);
    // it came weeks after 20 were killed: not those of the one that came
    if (reading.former && found === main) found = null;
    else if (!areAlike(found.kind, mention.kind)) return null;
  }
  found ??= judgedByWord(mention, reading);
  const again = isSummedUp(mention, last) || (bare && isTakenUp(mention, last, before));
  if (!found && again && areAlike(before.kind, mention.kind)) found = before;
  const answer = mention.answered ? answerIn(neighbours, eventOf) : null;
  const barred = answer
    ? notBefore(answer, reading)
    : mention.elsewhen && !reading.lead
      ? new Set([main])
      : nothing;
  // revenge for the killing of villagers: a text need not have told of it before
  const isOfOthers = (event: LocalEvent | null): boolean =>
    mention.answered &&
    mention.against !== null &&
    event !== null &&
    event.when !== null &&
    // a raid last Friday that killed a clerk … in retaliation for a raid on a post on Friday
    !(mention.when && overlap(mention.when, event.when)) &&
    !isAmong(event.against, mention.against);
  const fitting = found ?? best(mention, reading, barred);
  found = isOfOthers(fitting) ? null : fitting;
  const known = mention.definite && !mention.against && !mention.answered;
  if (!found && bare && known && areAlike(focus.kind, mention.kind)) found = focus;
  // a suicide bombing, an explosion: nothing sets it apart from what is told
  // “hours after the Front claimed a bombing that killed ten”: all that a headline about the dead tells
  const untold = reading.lead && main.mentions.every(({ kind }) => kind === 'any');
  // troops came by night, and clashes lasted two hours: those of the raid that is told
  const single = !mention.plural || (fray.has(mention.word) && !mention.habitual);
  const free = single && (untold || !mention.backgrounded) && !isSequel(mention, main);
  if (!found && bare && free && !reading.former) {
    if (last === mention.sentence && areAlike(focus.kind, mention.kind)) found = focus;
    else if (areAlike(main.kind, mention.kind)) found = main;
  }
  if (found) {
    joinMention(found, mention);
    return found;
  }
  if (mention.echo && !mention.when) return null;
  // the shooting comes as the next town mourns those of a shooting: never that one
  mention.apart ||= reading.former;
  const opened = openFor(mention, events);
  opened.until = answer?.until ?? null;
  return opened;
};

/** stormed the gate … condemned air strikes: the strikes told of before, though the storming is the main one */
const judgedByWord = (
  { judged, definite, kind, word, when }: EventMention,
  { main, events }: Reading,
): LocalEvent | null => {
  if (!judged || !definite || when || kind === main.kind || main.words.has(word)) return null;
  return events.find((event) => event.kind === kind && event.words.has(word)) ?? null;
};

/** the attack two years ago on Mia Tarr, a girl shot near her school: what befell her is that attack */
const befallenBefore = (
  { apposedAt, when }: EventMention,
  neighbours: readonly EventMention[],
  eventOf: ReadonlyMap<EventMention, LocalEvent>,
): LocalEvent | null => {
  const attack = when ? undefined : neighbours.find((one) => !one.verbal && one.last === apposedAt);
  return (attack && eventOf.get(attack)) ?? null;
};

const fray: ReadonlySet<string> = new Set(['clash', 'gunfight', 'firefight', 'shootout']);
const nothing: ReadonlySet<LocalEvent> = new Set();

/** strikes in retaliation for the raid: what answered it, and the last day it can have been on */
const answerIn = (
  neighbours: readonly EventMention[],
  eventOf: ReadonlyMap<EventMention, LocalEvent>,
): { events: LocalEvent[]; until: string | null } => {
  const events = neighbours
    .map((other) => eventOf.get(other))
    .filter((event) => event !== undefined);
  const days = events.flatMap(({ when }) => (when ? [when.to] : []));
  return { events, until: days.sort()[0] ?? null };
};

/** The answers, and all that came after them. */
const notBefore = (
  { events: answers, until }: ReturnType<typeof answerIn>,
  { events }: Reading,
): ReadonlySet<LocalEvent> =>
  new Set([
    ...answers,
    ...events.filter(({ when }) => when !== null && until !== null && until < when.from),
  ]);

const openFor = (mention: EventMention, events: LocalEvent[]): LocalEvent => {
  const opened = openEvent(`e${events.length + 1}`, mention);
  events.push(opened);
  return opened;
};
