/**
 * Extractions + an editor’s corrections of claims → the extractions as corrected: accept, reject,
 * change, add. What stands beside what is for correct-rows.
 */
import { createHash } from 'node:crypto';
import { readDocument } from '../language/document.ts';
import { type Article, claimingRoles } from '../model/article.ts';
import { type Claim, claimSchema, type ClaimTypeId } from '../model/claim.ts';
import { describeQuantity } from '../model/quantity.ts';
import type { CorrectionMade, Extraction, MainEvent, Message } from '../model/comparison.ts';
import type { Corrected } from '../model/corrected.ts';
import type { Correction } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import { findClaim, findWords } from './find-anchor.ts';
import { type PlacedCorrection, problemOf } from './placed-correction.ts';

type ClaimCorrection = Extract<Correction, { do: 'accept' | 'reject' | 'change' | 'add' }>;

/** True: a correction of a claim, not of rows. */
export const isOfClaim = (placed: PlacedCorrection): placed is PlacedCorrection<ClaimCorrection> =>
  ['accept', 'reject', 'change', 'add'].includes(placed.correction.do);

/** Who corrected it, when and why, without what was corrected. */
export const correctedOf = ({ by, on, why }: Corrected): Corrected => ({ by, on, why });

/** What follows from the words alone. */
const fixedFields = [
  'id',
  'type',
  'article',
  'event',
  'main',
  'quote',
  'sentence',
  'rules',
  'confidence',
  'corrected',
];

const fieldsOf = (type: ClaimTypeId): string[] => {
  const schema = claimSchema.options.find(({ shape }) => shape.type.value === type);
  return Object.keys(schema?.shape ?? {}).filter((name) => !fixedFields.includes(name));
};

/** A claim with some fields set; or the path of the field that can’t be so, and what was expected. */
const withFields = (
  claim: Record<string, unknown> & { type: ClaimTypeId },
  set: Record<string, unknown>,
): { claim: Claim } | { path: string[]; problem: string } => {
  const known = fieldsOf(claim.type);
  const unknown = Object.keys(set).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return {
      path: [unknown],
      problem: `Unexpected field “${unknown}”, expected one of ${known.join(', ')}. Correct its name or take it out.`,
    };
  const figure = figureOf(set['count']);
  if (figure === null)
    return {
      path: ['count'],
      problem: 'Unexpected count, expected { min: 9, max: 9 }, or 9 alone. Correct “set”.',
    };
  const count = figure ? { count: { ...(claim['count'] as object), ...figure } } : {};
  const credit =
    'speaker' in set && claim['attribution'] && !('attribution' in set)
      ? { attribution: { ...(claim['attribution'] as object), who: set['speaker'] } }
      : {};
  const result = claimSchema.safeParse({ ...claim, ...set, ...count, ...credit });
  if (result.success) return withFigure(result.data, figure);
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map(String);
  return {
    path,
    problem: `Unexpected ${path.join('.')}: ${issue?.message}. Correct “set”.`,
  };
};

/** A figure as an editor sets it: its bounds, or 9 for 9 to 9; null where it is neither. */
const figureOf = (set: unknown): object | undefined | null => {
  if (typeof set === 'number') return { min: set, max: set };
  return set === undefined || (typeof set === 'object' && set !== null) ? set : null;
};

/** Words of a figure that was set without any: “9” for 9 to 9, not those that the text has for another. */
const withFigure = (claim: Claim, figure: object | undefined): ReturnType<typeof withFields> => {
  if (!('count' in claim) || figure === undefined) return { claim };
  const { min, max } = claim.count;
  if (max !== null && min > max)
    return {
      path: ['count'],
      problem: `Unexpected count from ${min} to ${max}, expected min not above max. Set both.`,
    };
  return 'words' in figure
    ? { claim }
    : { claim: { ...claim, count: { ...claim.count, words: describeQuantity(claim.count) } } };
};

const addedId = (type: ClaimTypeId, { exact, start }: Span): string =>
  `${type}-${createHash('sha256').update(`${type}\n${exact}\n${start}\nadded`).digest('hex').slice(0, 8)}`;

/** A new claim before its own fields are known: about what the rest of its sentence is about. */
const blankClaim = (type: ClaimTypeId, quote: Span, { article, claims, events }: Extraction) => {
  const sentence = readDocument(article).sentences.find(
    ({ start, end }) => quote.start >= start && quote.start < end,
  );
  const range = { start: sentence?.start ?? quote.start, end: sentence?.end ?? quote.end };
  const end = Math.max(range.end, quote.end);
  const beside = claims.find((claim) => claim.sentence.start === range.start);
  const main = events.find((event) => event.main)?.id ?? null;
  const defaults = Object.fromEntries(fieldsOf(type).map((name) => [name, null]));
  return {
    ...defaults,
    ...(type === 'statement' || type === 'date' ? { words: quote.exact } : {}),
    ...('count' in defaults ? { count: { approximate: false, words: quote.exact } } : {}),
    id: addedId(type, quote),
    type,
    article: article.id,
    event: beside?.event ?? main,
    main: (beside?.event ?? main) === main,
    quote,
    sentence: { start: range.start, end, exact: article.text.slice(range.start, end) },
  };
};

const mayClaim = ({ paragraphs }: Article, { start, end }: Span): boolean =>
  paragraphs.some((own) => claimingRoles.has(own.role) && start >= own.start && end <= own.end);

/** The main figures after a claim was changed or taken out. */
const correctFigures = (main: MainEvent, id: string, claim: Claim | null): MainEvent => {
  const corrected = { ...main };
  for (const outcome of ['killed', 'injured', 'missing', 'captured'] as const)
    if (main[outcome]?.claim === id)
      corrected[outcome] =
        claim?.type === 'casualties' && claim.outcome === outcome
          ? { count: claim.count, claim: id }
          : null;
  return corrected;
};

const inOrder = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);

type Carried = { extraction: Extraction; quote: Span; claim: string | null } | Message;

/** Carries one correction out on the article that it is about. */
const carryOut = (placed: PlacedCorrection<ClaimCorrection>, extraction: Extraction): Carried => {
  const { correction } = placed;
  const { article, claims } = extraction;
  const corrected = correctedOf(correction);
  const settle = (old: Claim | null, claim: Claim | null): Carried => ({
    extraction: {
      ...extraction,
      claims: inOrder([
        ...claims.filter((other) => other !== old),
        ...(claim ? [{ ...claim, confidence: 1, corrected }] : []),
      ]),
      mainEvent: old ? correctFigures(extraction.mainEvent, old.id, claim) : extraction.mainEvent,
    },
    quote: (claim ?? old)?.quote as Span,
    claim: claim?.id ?? null,
  });

  if (correction.do === 'add') {
    const words = findWords(correction.claim, article);
    if ('problem' in words) return problemOf(placed, ['claim', 'exact'], words.rule, words.problem);
    if (!mayClaim(article, words.found)) {
      const text = `“${words.found.exact}” stands in no title, caption or paragraph of ${article.id}, so it is no claim of the article. Take the correction out.`;
      return problemOf(placed, ['claim', 'exact'], 'correction-no-claim', text);
    }
    const blank = {
      ...blankClaim(correction.claim.type, words.found, extraction),
      rules: ['correction/add'],
      confidence: 1,
      corrected,
    };
    const made = withFields(blank, correction.set);
    return 'problem' in made
      ? problemOf(placed, ['set', ...made.path], 'correction-fields', made.problem)
      : settle(null, made.claim);
  }

  const sought = findClaim(correction.claim, article, claims);
  if ('problem' in sought)
    return problemOf(placed, ['claim', 'exact'], sought.rule, sought.problem);
  const { found } = sought;
  if (correction.do === 'reject') return settle(found, null);
  if (correction.do === 'accept') return settle(found, found);
  const changed = withFields(found, correction.set);
  if ('problem' in changed)
    return problemOf(placed, ['set', ...changed.path], 'correction-fields', changed.problem);
  return settle(found, {
    ...changed.claim,
    rules: [...found.rules, 'correction/change'],
  });
};

/** Corrects the claims of a story’s articles, one correction after the other. */
export const correctClaims = (
  extractions: readonly Extraction[],
  corrections: readonly PlacedCorrection[],
): { extractions: Extraction[]; made: CorrectionMade[]; messages: Message[] } => {
  const corrected = [...extractions];
  const made: CorrectionMade[] = [];
  const messages: Message[] = [];
  for (const placed of corrections.filter(isOfClaim)) {
    const { correction } = placed;
    const { article: id } = correction.claim;
    const at = corrected.findIndex(({ article }) => article.id === id);
    const extraction = corrected[at];
    if (!extraction) {
      messages.push(unknownArticle(placed, ['claim', 'article'], id, extractions));
      continue;
    }
    const carried = carryOut(placed, extraction);
    if ('severity' in carried) {
      messages.push(carried);
      continue;
    }
    corrected[at] = carried.extraction;
    made.push({
      do: correction.do,
      ...correctedOf(correction),
      quotes: [{ article: id, claim: carried.claim, quote: carried.quote }],
    });
  }
  return { extractions: corrected, made, messages };
};

/** The message about an article that the story does not have. */
export const unknownArticle = (
  placed: PlacedCorrection,
  path: readonly PropertyKey[],
  id: string,
  extractions: readonly Extraction[],
): Message =>
  problemOf(
    placed,
    path,
    'correction-article',
    `Unexpected article “${id}”, expected one of ${extractions.map(({ article }) => article.id).join(', ')}. Correct the id.`,
  );
