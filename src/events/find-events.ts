/**
 * Claims of one article → the same claims, each with the happening that it is about, and the
 * happenings.
 */
import type { Document } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';
import { besideOthers } from './beside-others.ts';
import { diedBefore, diedLater } from './died-later.ts';
import type { EventMention } from './event-mentions.ts';
import { eventOfClaim, type Sorting } from './event-of-claim.ts';
import { onDayOfEvent } from './hour-alone.ts';
import { labelEvent, narrowestPlace, placeClaimed } from './label-event.ts';
import type { LocalEvent } from './local-event.ts';
import { type Resolution, resolveMentions } from './resolve-mentions.ts';
import { toldAside } from './told-aside.ts';

/** Sorts an article’s claims by the happenings they are about. Ids of events are local to the article. */
export const findEvents = (
  claims: Claim[],
  document: Document,
): { claims: Claim[]; events: StoryEvent[] } => {
  const resolution = resolveMentions(document);
  const { events } = resolution;
  const main = events[0] as LocalEvent;
  const focus = firstNamed(resolution, document);
  const sorting = { ...resolution, document, main, focus, isAside: toldAside(document, claims) };
  const sorted = claims.flatMap((claim): Claim[] => {
    const event = eventOfClaim(claim, sorting);
    if (!event) return [];
    return [{ ...onDayOfEvent(claim, event, document), event: event.id, main: event === main }];
  });
  const isLateDeath = diedLater(sorted, events);
  for (const claim of sorted)
    if (isLateDeath(claim)) Object.assign(claim, { event: main.id, main: true });
    else Object.assign(claim, diedBefore(claim, sorted, events));
  const named = [...resolution.bySentence.values()].flat();
  const otherOf = besideOthers(sorted, events, (start, end) =>
    named.some(({ head }) => {
      const at = document.tokens[head]?.start ?? 0;
      return start <= at && at < end;
    }),
  );
  for (const claim of sorted) {
    const event = otherOf(claim);
    if (event) Object.assign(claim, { event, main: false });
  }
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

/** The happening that each sentence names first. */
const firstNamed = (
  { bySentence, eventOf, events: [main] }: Resolution,
  { tokens }: Document,
): Sorting['focus'] => {
  const named: Sorting['focus'] = new Map();
  // a flight for those stranded by the pandemic: no sentence goes on about it
  const isSetting = ({ kind, first, last }: EventMention): boolean =>
    (kind === 'outbreak' && tokens[first - 1]?.pos === 'ADP') ||
    // the wall of snow hit it after quakes had shaken the land: nor about those
    (tokens[first - 1]?.lower === 'after' && tokens[last]?.lower === 'had');
  for (const [sentence, mentions] of bySentence) {
    const own = mentions.filter((mention) => !isSetting(mention) && eventOf.has(mention));
    // gunmen stormed a mill after a bombing: goes on about the storming, where that is the main happening
    const told = own[0]?.backgrounded
      ? own.find((one) => !one.backgrounded && eventOf.get(one) === main)
      : undefined;
    const event = eventOf.get(told ?? own[0]!);
    if (event) named.set(sentence, event);
  }
  return named;
};

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
