/**
 * Article → Extraction: every claim of one article, by the registry’s finders and the refiners.
 * Knows nothing of other articles; what stands beside what is for compare/.
 */
import { findEvents } from '../events/find-events.ts';
import { summarizeMainEvent } from '../events/main-event.ts';
import { documentSteps } from '../language/document.ts';
import { atOnce, type Steps } from '../language/in-step.ts';
import { findLabels } from '../language/names/labels.ts';
import type { Article } from '../model/article.ts';
import { type Extraction, schemaVersion } from '../model/comparison.ts';
import type { Draft } from './claim-type.ts';
import { attribute } from './refiners/attribute.ts';
import { complete } from './refiners/complete.ts';
import { dropDoubles } from './refiners/drop-doubles.ts';
import { hedge } from './refiners/hedge.ts';
import { claimTypes } from './registry.ts';

/** Reads all claims, times and the main event out of one article, step by step. */
export const extractionSteps = function* (article: Article): Steps<Extraction> {
  const document = yield* documentSteps(article);
  const found: Draft[] = [];
  for (const type of Object.values(claimTypes)) {
    yield;
    found.push(...type.find(document));
  }
  yield;
  // in this order: one claim a fact, then who said it, then how surely, then ids and spans
  const drafts = hedge(attribute(dropDoubles(found), document), document);
  const completed = complete(drafts, document);
  yield;
  const { claims, events } = findEvents(completed, document);
  yield;
  const labels = findLabels(document);
  const mainEvent = summarizeMainEvent(claims, events, document);
  const { times } = document;
  return { schema: schemaVersion, article, times, claims, events, labels, mainEvent, messages: [] };
};

/** Reads all claims, times and the main event out of one article. */
export const extractClaims = (article: Article): Extraction => atOnce(extractionSteps(article));
