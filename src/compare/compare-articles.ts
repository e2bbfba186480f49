/**
 * Extraction[] → Comparison: lines the claims of several articles up and says how they relate.
 */
import { mergeEvents } from '../events/merge-events.ts';
import { findPlace } from '../language/names/gazetteer.ts';
import { peopleOf } from '../language/names/people.ts';
import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import {
  type Comparison,
  type Extraction,
  type MainEvent,
  type Row,
  schemaVersion,
  type StoryEvent,
  type Summary,
} from '../model/comparison.ts';
import { alignClaims } from './align-claims.ts';
import { checkWithin } from './check-within.ts';
import type { ComparisonContext, RowRulings } from './comparer.ts';
import { identifySpeakers } from './identify-speakers.ts';
import { gatherWording } from './gather-wording.ts';
import { gatherSpeakers } from './gather-speakers.ts';

/**
 * Compares two to twenty articles on one event.
 *
 * @param story - Id of the story, a name only.
 * @param extractions - One per article; their order is the order of cells.
 * @param rulings - What a person decided about rows.
 */
export const compareArticles = (
  story: string,
  extractions: readonly Extraction[],
  rulings?: RowRulings,
): Comparison => {
  const { events, idOf } = mergeEvents(extractions);
  const main = events.find((event) => event.main);
  const claims = extractions.flatMap(({ article, claims: own }) =>
    own.map((claim): Claim => {
      const event = claim.event === null ? null : idOf(article.id, claim.event);
      return { ...claim, event, main: event !== null && event === main?.id };
    }),
  );
  const articles = extractions.map(({ article }) => article.id);
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  // the main happening of one account may be told in passing by the others
  const accounts = extractions.map((extraction) => ({
    ...extraction,
    claims: byArticle.get(extraction.article.id) ?? [],
  }));
  const identified = identifySpeakers(claims);
  const aligned = alignClaims(
    identified,
    events,
    articles,
    contextFor(extractions),
    rulings?.regroup,
  );
  const rows = rulings?.revise(aligned) ?? aligned;
  return {
    schema: schemaVersion,
    story,
    articles: extractions.map(({ article: { text: _, ...rest } }) => rest),
    events,
    rows,
    // each by its own main happening, which others may tell in passing
    within: extractions.flatMap(checkWithin),
    wording: gatherWording(accounts),
    speakers: gatherSpeakers(identified, articles),
    summary: summarize(rows, articles),
    claims,
    corrections: [],
  };
};

const contextFor = (
  extractions: readonly Extraction[],
): ((event: StoryEvent | null) => ComparisonContext) => {
  const byArticle = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  const figureOf = (claim: Claim): MainFigure | null => {
    const main = byArticle.get(claim.article)?.mainEvent;
    return main && claim.type === 'casualties' && claim.outcome in main
      ? main[claim.outcome as 'killed']
      : null;
  };
  const roleOf = (claim: Claim): string | undefined =>
    byArticle
      .get(claim.article)
      ?.article.paragraphs.find(
        ({ start, end }) => claim.quote.start >= start && claim.quote.end <= end,
      )?.role;
  return (event) => ({
    event,
    isTitle: (claim) => roleOf(claim) === 'title',
    isAside: (claim) => /^(?:title|caption)$/u.test(roleOf(claim) ?? ''),
    isMainFigure: (claim) => {
      const figure = figureOf(claim);
      // “23 dead” in the title, “at least 23” in the text: the text says it more closely
      return (
        figure !== null &&
        (figure.claim === claim.id || (claim.main && 'count' in claim && isTwin(claim, figure)))
      );
    },
    mainCountOf: (article, outcome) => {
      const main = byArticle.get(article)?.mainEvent;
      return main && outcome in main ? (main[outcome as 'killed']?.count ?? null) : null;
    },
    casualtiesBeside: ({ article, id }) => {
      const { claims = [], events = [] } = byArticle.get(article) ?? {};
      // the events of a story have names of their own
      const own = claims.find((claim) => claim.id === id)?.event;
      const told = events.find((event) => event.id === own);
      const beside = events.filter((event) => told && mayBeCounted(event, told));
      return claims
        .filter((claim) => claim.type === 'casualties')
        .filter(({ event }) => beside.some(({ id }) => id === event))
        .filter((claim) => roleOf(claim) === 'body');
    },
    attackersIn: (article) =>
      new Set(
        (byArticle.get(article)?.claims ?? []).flatMap((claim) =>
          claim.type === 'responsibility' && claim.main && claim.stance !== 'denied'
            ? (nationOf(claim.actor) ?? [])
            : [],
        ),
      ),
    publishedOf: (article) => byArticle.get(article)?.article.published ?? null,
  });
};

/** The nation of Karsian troops, of Karsia, of its capital that stands for it. */
const nationOf = (actor: string): string | null => {
  const place = findPlace(actor);
  return peopleOf(actor).nation ?? (place?.countries.length === 1 ? place.countries[0]! : null);
};

/** A bomb here and another there, on the same day or on none that is told: some count both together. */
const mayBeCounted = (beside: StoryEvent, { id, kind, when }: StoryEvent): boolean =>
  beside.id === id ||
  (beside.kind === kind &&
    (beside.when === null || (beside.when.from === when?.from && beside.when.to === when.to)));

type MainFigure = NonNullable<MainEvent['killed']>;

const isTwin = ({ count }: { count: Quantity }, { count: main }: MainFigure): boolean =>
  count.min === main.min && count.min > 1;

const summarize = (rows: readonly Row[], articles: readonly string[]): Summary => {
  const number = (relation: Row['relation']): number =>
    rows.filter((row) => row.relation === relation).length;
  return {
    agree: number('agree'),
    compatible: number('compatible'),
    differ: number('differ'),
    wording: number('wording'),
    notComparable: number('not-comparable'),
    only: Object.fromEntries(
      articles.map((article) => [
        article,
        rows.filter(({ relation, cells }) => relation === 'only' && cells[0]?.article === article)
          .length,
      ]),
    ),
  };
};
