/**
 * Claims and events of one article → what the article as a whole says of its main event: the figures
 * that it stands by rather than the first it mentions.
 */
import type { Document } from '../language/document.ts';
import type { Claim, Outcome } from '../model/claim.ts';
import type { MainEvent, StoryEvent } from '../model/comparison.ts';

/** Sums up the article’s main event. */
export const summarizeMainEvent = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  _document: Document,
): MainEvent => {
  const event = events.find(({ main }) => main);
  const figure = (outcome: Outcome): MainEvent['killed'] => {
    const claim = claims.find(
      (one) => one.main && one.type === 'casualties' && one.outcome === outcome,
    );
    return claim?.type === 'casualties' ? { count: claim.count, claim: claim.id } : null;
  };
  return {
    label: event?.label ?? null,
    when: event?.when ?? null,
    place: event?.place ?? null,
    killed: figure('killed'),
    injured: figure('injured'),
    missing: figure('missing'),
    captured: figure('captured'),
  };
};
