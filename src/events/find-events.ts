/**
 * Claims of one article → the same claims, each with the happening that it is about, and the
 * happenings.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';
import type { EventMention } from './event-mentions.ts';
import { labelEvent, narrowestPlace } from './label-event.ts';
import { isLong, type LocalEvent, overlap, resolveMentions } from './resolve-mentions.ts';

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
      label: labelEvent(event, document),
      kind: event.kind,
      main: event === main,
      when: event.when,
      place: narrowestPlace(event),
      places: [...new Set(event.places)],
      articles: [document.article.id],
      mainIn: event === main ? [document.article.id] : [],
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
