/**
 * Releases and reports on a war with spans of places, times and quantities (re3d), a folder with
 * documents.json and entities.json: are the counts of strikes, the places “near” which they fell and the
 * times found, and is what we take for a place one? Left out: what annotators were unsure of, times that
 * name no day, month or year (“the last 24 hours”), and all other spans, since annotators marked every
 * place and group, whatever the text says of them, and values of none.
 */
import { z } from 'zod';
import type { Extraction } from '../../model/comparison.ts';
import { addScored, type Scored } from '../run.ts';
import { baseName, type Corpus, type CorpusText, readLines } from './corpus.ts';
import { placeLabels } from './place-labels.ts';

const documentSchema = z.object({ _id: z.string(), title: z.string(), text: z.string() });
const entitySchema = z.object({
  documentId: z.string(),
  begin: z.int(),
  end: z.int(),
  type: z.string(),
  value: z.string(),
  confidence: z.number(),
});

type Document = z.infer<typeof documentSchema>;
type Entity = z.infer<typeof entitySchema>;

interface Range {
  start: number;
  end: number;
}

const dated =
  /\b(?:yesterday|today|\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.)/u;

const overlap = (one: Range, other: Range): boolean =>
  one.start < other.end && other.start < one.end;

/** How many of the labels are found, and which are not. */
const scoreRecall = (
  text: string,
  measure: string,
  labels: readonly (Range & { value: string })[],
  found: readonly Range[],
): Scored => {
  const missed = labels.filter((label) => !found.some((one) => overlap(one, label)));
  return {
    counts: { [measure]: { labelled: labels.length, found: labels.length - missed.length } },
    mistakes: missed.map(({ value }) => ({ text, measure, expected: value, found: 'nothing' })),
  };
};

/** How many of the place claims stand on words that somebody marked as a place. */
const scorePlaces = (
  text: string,
  claims: readonly (Range & { name: string })[],
  marked: readonly Range[],
): Scored => {
  const wrong = claims.filter((claim) => !marked.some((place) => overlap(claim, place)));
  const measure = 'places';
  return {
    counts: { [measure]: { predicted: claims.length, right: claims.length - wrong.length } },
    mistakes: wrong.map(({ name }) => ({ text, measure, expected: 'no place', found: name })),
  };
};

const score = (
  { title, text }: Document,
  entities: readonly Entity[],
  extraction: Extraction,
): Scored => {
  const placed = placeLabels(text, extraction.article.text);
  const ofType = (type: string, isWanted: (entity: Entity) => boolean): (Range & Entity)[] =>
    entities
      .filter((entity) => entity.type === type && isWanted(entity))
      .map((entity) => {
        const [start, end] = placed(entity.begin, entity.end);
        return { ...entity, start, end };
      });
  const isSure = ({ confidence }: Entity): boolean => confidence >= 0.5;
  // 34 strikes, four airstrikes
  const strikes = ofType(
    'Quantity',
    (entity) => isSure(entity) && /^\s*(?:air)?strikes?\b/u.test(text.slice(entity.end)),
  );
  // Near Eastham, five strikes destroyed …
  const near = ofType(
    'Location',
    (entity) =>
      isSure(entity) &&
      /^\p{Lu}/u.test(entity.value) &&
      /\bnear\s+$/iu.test(text.slice(0, entity.begin)),
  );
  const times = ofType('Temporal', (entity) => isSure(entity) && dated.test(entity.value));
  const marked = ofType('Location', () => true);
  const claims = extraction.claims;
  const quotes = (type: 'count' | 'place'): Range[] =>
    claims.filter((claim) => claim.type === type).map(({ quote }) => quote);
  const places = claims.flatMap((claim) =>
    claim.type === 'place' ? [{ ...claim.quote, name: claim.name }] : [],
  );
  return addScored(
    [],
    [
      scoreRecall(title, 'counts of strikes', strikes, quotes('count')),
      scoreRecall(title, 'places after “near”', near, quotes('place')),
      scoreRecall(title, 'times', times, extraction.times),
      scorePlaces(title, places, marked),
    ],
  );
};

export const entities: Corpus = {
  id: 'entities',
  title: 'Places, times and strikes (re3d)',
  about:
    'Counts of strikes, places after “near” and dates that annotators marked; and how many of our places are marked as places.',
  format: 'folders with documents.json and entities.json',
  read: (files) => {
    const linesOf = <T>(name: string, schema: z.ZodType<T>): T[] =>
      files
        .filter(({ path }) => baseName(path) === name)
        .flatMap((file) => readLines(file, schema) ?? []);
    const labels = Map.groupBy(
      linesOf('entities.json', entitySchema),
      ({ documentId }) => documentId,
    );
    if (labels.size === 0) return null;
    return linesOf('documents.json', documentSchema).map((document, group): CorpusText => {
      const own = labels.get(document._id) ?? [];
      const { title, text } = document;
      return {
        id: document._id,
        title,
        text,
        group,
        score: (extraction) => score(document, own, extraction),
      };
    });
  },
};
