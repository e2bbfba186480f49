/**
 * Claims and events of one article → what the article as a whole says of its main event: the figures
 * that it stands by rather than the first it mentions.
 */
import type { Document } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { MainEvent, StoryEvent } from '../model/comparison.ts';
import { isUnnamed } from './label-event.ts';
import { mainFigures } from './main-figures.ts';

/**
 * A vigil was shot at on Monday, where John Marten had been shot on Sunday: the claims about the main
 * happening without those of one person and of an earlier day, unless the text tells such a one first.
 */
const ofItsDays = (claims: readonly Claim[], event: StoryEvent | undefined): readonly Claim[] => {
  const own = claims.filter(({ main }) => main);
  const isEarlier = (claim: Claim): boolean =>
    claim.type === 'casualties' &&
    claim.count.max === 1 &&
    Boolean(claim.when?.to && event?.when?.from && claim.when.to < event.when.from);
  const first = own.find(({ type }) => type === 'casualties');
  return first && isEarlier(first) ? own : own.filter((claim) => !isEarlier(claim));
};

/** Sums up the article’s main event. */
export const summarizeMainEvent = (
  claims: readonly Claim[],
  events: readonly StoryEvent[],
  document: Document,
): MainEvent => {
  const event = events.find(({ main }) => main);
  return {
    label: event && !isUnnamed(event.label) ? event.label : null,
    when: event?.when ?? null,
    place: event?.place ?? null,
    ...mainFigures(ofItsDays(claims, event), document),
  };
};
