/**
 * Press releases on raids, one a line with the values that a researcher coded: is the day on which it
 * happened found, where the text says “yesterday” and gives its own date in a dateline?
 */
import { z } from 'zod';
import type { MainEvent } from '../../model/comparison.ts';
import type { Scored } from '../run.ts';
import { type Corpus, type CorpusText, readLines } from './corpus.ts';

const releaseSchema = z.object({
  conversations: z.tuple([
    z.unknown(),
    z.object({ value: z.string() }),
    z.object({ value: z.string() }),
  ]),
});
const codedSchema = z.object({ start_date: z.iso.date() });

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** One day or two, and not only because they begin in the month before. */
const isDate = ({ from, to }: { from: string; to: string }, date: string): boolean =>
  from <= date &&
  date <= to &&
  from >= `${date.slice(0, 8)}01` &&
  dayNumber(to) - dayNumber(from) <= 1;

const score = (text: string, date: string, main: MainEvent): Scored => {
  const when = main.when;
  const right = Number(when !== null && isDate(when, date));
  const found = when ? `${when.from}–${when.to}` : 'nothing';
  return {
    counts: {
      'start date': { labelled: 1, found: right, predicted: Number(when !== null), right },
    },
    mistakes: right ? [] : [{ text, measure: 'start date', expected: date, found }],
  };
};

export const raids: Corpus = {
  id: 'raids',
  title: 'Press releases on raids (ISAF)',
  about: 'The day of the raid, where the text says “yesterday” and is dated in its dateline.',
  format: 'JSON lines {conversations}, the text second and its values third',
  read: (files) => {
    const texts = files.flatMap((file): CorpusText[] =>
      (readLines(file, releaseSchema) ?? []).map(({ conversations: [, text, coded] }, group) => {
        const id = `r${group}`;
        const { start_date } = codedSchema.parse(JSON.parse(coded.value));
        return {
          id,
          text: text.value,
          group,
          score: (extraction) => score(id, start_date, extraction.mainEvent),
        };
      }),
    );
    return texts.length > 0 ? texts : null;
  },
};
