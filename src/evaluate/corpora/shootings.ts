/**
 * Shootings with two or more articles each (SemEval-2018 Task 5, from the Gun Violence Archive), one
 * incident a line: is what the article as a whole says of its main event what the archive says?
 */
import { z } from 'zod';
import type { MainEvent } from '../../model/comparison.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Mistake, Scored } from '../run.ts';
import { type Corpus, type CorpusText, readLines } from './corpus.ts';

const incidentSchema = z.object({
  incident: z.union([z.string(), z.number()]).transform(String),
  gold: z.object({
    date: z.string().describe('“March 4, 2031” or an ISO date'),
    num_killed: z.int(),
    num_injured: z.int(),
    participants: z.array(z.object({ Status: z.string().nullish(), Type: z.string().nullish() })),
  }),
  articles: z.array(
    z.object({ dct: z.string(), title: z.string().nullish(), content: z.string() }),
  ),
});

type Gold = z.infer<typeof incidentSchema>['gold'];

/** An interval that holds the figure, and says more than “some” of a figure above three. */
const holds = ({ min, max }: Quantity, figures: readonly number[]): boolean =>
  figures.some((figure) => min <= figure && (max === null || figure <= max)) &&
  !(max === null && min < 2 && Math.max(...figures) > 3);

const isoDate = (date: string): string =>
  date.includes(',') ? new Date(`${date} UTC`).toISOString().slice(0, 10) : date.slice(0, 10);

/** The archive counts dead suspects; an article may leave them out. */
const figuresOf = (gold: Gold, what: 'killed' | 'injured'): number[] => {
  if (what === 'injured') return [gold.num_injured];
  const suspects = gold.participants.filter(
    ({ Status, Type }) => Status?.includes('Killed') && Type?.includes('Suspect'),
  );
  return [...new Set([gold.num_killed, gold.num_killed - suspects.length])];
};

const score = (text: string, gold: Gold, main: MainEvent): Scored => {
  const counts: Scored['counts'] = {};
  const mistakes: Mistake[] = [];
  for (const what of ['killed', 'injured'] as const) {
    const figures = figuresOf(gold, what);
    const count = main[what]?.count ?? null;
    const isRight = count !== null && holds(count, figures);
    // of one victim, texts often say a name and no figure
    const isWanted = (figures[0] ?? 0) >= 2;
    counts[what] = {
      labelled: Number(isWanted),
      found: Number(isWanted && isRight),
      predicted: Number(count !== null),
      right: Number(isRight),
    };
    if (!isRight && (isWanted || count !== null)) {
      const found = count ? `${count.words} (${count.min}–${count.max ?? '∞'})` : 'nothing';
      mistakes.push({ text, measure: what, expected: figures.join(' or '), found });
    }
  }
  const when = main.when;
  const date = isoDate(gold.date);
  const isRight = when !== null && when.from <= date && date <= when.to;
  counts['date'] = {
    labelled: 1,
    found: Number(isRight),
    predicted: Number(when !== null),
    right: Number(isRight),
  };
  if (!isRight) {
    const found = when ? `${when.from}–${when.to}` : 'nothing';
    mistakes.push({ text, measure: 'date', expected: date, found });
  }
  return { counts, mistakes };
};

export const shootings: Corpus = {
  id: 'shootings',
  title: 'Shootings (SemEval-2018 Task 5)',
  about:
    'Is what the article stands by, and the day, what the archive of incidents has? Of one victim no figure is expected.',
  format: 'JSON lines {incident, gold, articles}',
  read: (files) => {
    const texts = files.flatMap((file): CorpusText[] => {
      const incidents = readLines(file, incidentSchema) ?? [];
      return incidents.flatMap(({ incident, gold, articles }, group) =>
        articles.map(({ dct, title, content }, i) => {
          const id = `${incident}-${i}`;
          return {
            id,
            title: title ?? null,
            published: dct.slice(0, 10),
            text: content,
            group,
            score: (extraction) => score(id, gold, extraction.mainEvent),
          };
        }),
      );
    });
    return texts.length > 0 ? texts : null;
  },
};
