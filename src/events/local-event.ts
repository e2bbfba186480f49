/**
 * A happening of one article while its mentions are gathered: opened by one, joined by others, each
 * of which may add its time, its places and whom it befell.
 */
import type { EventMention } from './event-mentions.ts';
import { daysBetween, type Interval } from './interval.ts';
import { type Doer, isAmong, type Party } from './mention-parties.ts';

/** A happening of one article, while its mentions are gathered. */
export interface LocalEvent {
  id: string;
  kind: string;
  when: Interval | null;
  places: string[];
  /** The last day it can have been on: what the strikes of Sunday answered went before them. */
  until: string | null;
  plural: boolean;
  /** True: a noun has told whether it was one or several. */
  counted: boolean;
  /** Whom or what it was done to. */
  against: Party[];
  /** Who did it, where somebody is told to. */
  by: Doer | null;
  /** Nouns and verbs that it was told by. */
  words: Set<string>;
  mentions: EventMention[];
}

/** air-strike, airstrike → strike; shooting → shoot: one word for a happening, told more closely */
export const rootOf = (word: string): string =>
  word
    .replace(/^(?:air|drone|missile|rocket|suicide|car)-?(?=(?:strike|attack|raid|bombing)$)/u, '')
    .replace(/(?<=[aeiou].*?)([bgmnpt]?)\1ing$/u, '$1');

/** A happening of which no mention is known yet. */
export const emptyEvent = (
  id: string,
  known: Pick<LocalEvent, 'kind' | 'when' | 'places' | 'plural'>,
): LocalEvent => ({
  id,
  ...known,
  until: null,
  counted: true,
  against: [],
  by: null,
  words: new Set(),
  mentions: [],
});

/** The happening that a mention tells of first. */
export const openEvent = (id: string, mention: EventMention): LocalEvent => {
  const event = emptyEvent(id, {
    kind: mention.kind,
    when: mention.when,
    places: [...mention.places],
    plural: mention.plural,
  });
  event.against.push(...(mention.against ? [mention.against] : []));
  event.by = mention.by;
  event.counted = tellsNumber(mention);
  addWords(event, mention);
  event.mentions.push(mention);
  return event;
};

/** True of nouns that say whether it was one or several: not of verbs, nor of “its retaliation”. */
const tellsNumber = ({ verbal, echo }: EventMention): boolean => !verbal && !echo;

const addWords = ({ words }: LocalEvent, { word }: EventMention): void => {
  words.add(word).add(rootOf(word));
};

/** Adds a mention to a happening, with what it tells of it. */
export const joinMention = (event: LocalEvent, mention: EventMention): void => {
  event.mentions.push(mention);
  addWords(event, mention);
  // in April; on 7 April: the closer time holds
  if (
    mention.when &&
    (!event.when ||
      daysBetween(mention.when.from, mention.when.to) < daysBetween(event.when.from, event.when.to))
  )
    event.when = mention.when;
  if (event.places.length === 0) event.places.push(...mention.places);
  if (event.kind === 'any') event.kind = mention.kind;
  // its retaliation, the strikes: the first noun after it tells whether it was one or several
  if (!event.counted && tellsNumber(mention) && (mention.definite || event.mentions[0]?.echo)) {
    event.plural = mention.plural;
    event.counted = true;
  }
  event.by ??= mention.by;
  if (mention.against && !mention.perfect && !isAmong(event.against, mention.against))
    event.against.push(mention.against);
};
