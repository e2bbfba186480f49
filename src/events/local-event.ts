/**
 * A happening of one article while its mentions are gathered: opened by one, joined by others, each
 * of which may add its time, its places and whom it befell.
 */
import type { EventMention } from './event-mentions.ts';
import { daysBetween, type Interval } from './interval.ts';

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

/** A happening of which no mention is known yet. */
export const emptyEvent = (
  id: string,
  known: Pick<LocalEvent, 'kind' | 'when' | 'places' | 'plural'>,
): LocalEvent => ({ id, ...known, against: [], words: new Set(), mentions: [] });

/** The happening that a mention tells of first. */
export const openEvent = (id: string, mention: EventMention): LocalEvent => {
  const event = emptyEvent(id, {
    kind: mention.kind,
    when: mention.when,
    places: [...mention.places],
    plural: mention.plural,
  });
  event.against.push(...(mention.against ? [mention.against] : []));
  event.words.add(mention.word);
  event.mentions.push(mention);
  return event;
};

/** Adds a mention to a happening, with what it tells of it. */
export const joinMention = (event: LocalEvent, mention: EventMention): void => {
  event.mentions.push(mention);
  event.words.add(mention.word);
  // in April; on 7 April: the closer time holds
  if (
    mention.when &&
    (!event.when ||
      daysBetween(mention.when.from, mention.when.to) < daysBetween(event.when.from, event.when.to))
  )
    event.when = mention.when;
  if (event.places.length === 0) event.places.push(...mention.places);
  if (event.kind === 'any') event.kind = mention.kind;
  if (mention.against && !mention.perfect && !event.against.includes(mention.against))
    event.against.push(mention.against);
};
