/**
 * The happenings of one article → the same, where one that was told without its day is put together with
 * one told of a day further down: “The protests followed Karsian air strikes … On Sunday Karsia carried out
 * five air strikes”.
 */
import { relatePlaces } from '../language/names/relate-places.ts';
import type { EventMention } from './event-mentions.ts';
import { isOld, ofDoers, type Reading } from './fit-mention.ts';
import { joinMention, type LocalEvent, openEvent } from './local-event.ts';
import { isAmong } from './mention-parties.ts';

/**
 * Puts each happening without a day into the one of a day that it fits, where only one does.
 *
 * @param eventOf - The happening of each mention, which is brought up to date.
 * @returns The happenings that are left.
 */
export const dateUndated = (
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
    // blamed for attacks on bases, beside strikes: at large, and on no day
    const { vague = [], own = [] } = Object.groupBy(event.mentions, (mention) =>
      mention.vague && !mention.when && mention.kind !== into.kind ? 'vague' : 'own',
    );
    if (own.length === 0) continue;
    for (const mention of own) {
      eventOf.set(mention, into);
      joinMention(into, mention);
    }
    const [first, ...others] = vague;
    if (!first) gone.add(event);
    else Object.assign(event, openEvent(event.id, first));
    for (const mention of others) joinMention(event, mention);
  }
  return events.filter((event) => !gone.has(event));
};

const isSameToldOfDay = (event: LocalEvent, dated: LocalEvent, today: string | null): boolean =>
  dated.when !== null &&
  !isOld(dated.when, today) &&
  !(event.until && event.until < dated.when.from) &&
  dated.kind === event.kind &&
  dated.plural === event.plural &&
  event.mentions.every((mention) => ofDoers(mention, dated) === 0) &&
  event.mentions.some(({ verbal, word }) => !verbal && dated.words.has(word)) &&
  relatePlaces(event.places, dated.places) !== 'apart' &&
  // of several strikes each account names what it likes
  (event.plural ||
    event.against.length === 0 ||
    dated.against.length === 0 ||
    event.against.some((one) => isAmong(dated.against, one)));
