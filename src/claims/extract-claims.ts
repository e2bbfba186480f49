/**
 * Article → Extraction: every claim of one article, by the registry’s finders and the refiners.
 * Knows nothing of other articles; what stands beside what is for compare/.
 */
import { findEvents } from '../events/find-events.ts';
import { summarizeMainEvent } from '../events/main-event.ts';
import { readDocument } from '../language/document.ts';
import { findLabels } from '../language/labels.ts';
import type { Article } from '../model/article.ts';
import { type Extraction, schemaVersion } from '../model/comparison.ts';
import type { Draft } from './claim-type.ts';
import { attribute } from './refiners/attribute.ts';
import { complete } from './refiners/complete.ts';
import { dropDoubles } from './refiners/drop-doubles.ts';
import { hedge } from './refiners/hedge.ts';
import { claimTypes } from './registry.ts';

/** Reads all claims, times and the main event out of one article. */
export const extractClaims = (article: Article): Extraction => {
  const document = readDocument(article);
  const found = Object.values(claimTypes).flatMap((type): Draft[] => type.find(document));
  // in this order: one claim a fact, then who said it, then how surely, then ids and spans
  const drafts = hedge(attribute(dropDoubles(found), document), document);
  const { claims, events } = findEvents(complete(drafts, document), document);
  return {
    schema: schemaVersion,
    article,
    times: document.times,
    claims,
    events,
    labels: findLabels(document),
    mainEvent: summarizeMainEvent(claims, events, document),
    messages: [],
  };
};
