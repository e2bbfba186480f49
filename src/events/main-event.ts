/**
 * Claims and events of one article → what the article as a whole says of its main event: the figures
 * that it stands by rather than the first it mentions.
 */
import type { Document } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { MainEvent, StoryEvent } from '../model/comparison.ts';
import { mainFigures } from './main-figures.ts';

/** Sums up the article’s main event. */
export const summarizeMainEvent = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  _document: Document,
): MainEvent => {
  const event = events.find(({ main }) => main);
  return {
    label: event?.label ?? null,
    when: event?.when ?? null,
    place: event?.place ?? null,
    ...mainFigures(claims.filter(({ main }) => main)),
  };
};
