/**
 * Sentences with the intervals that their numbers stand for (Recognizers-Text, NumberRangeModel): are
 * the bounds read right? Cases that no news text holds are left out: signs (“<=20”), words of arithmetic
 * (“greater than or equal to”), fractions, negative and ordinal numbers. So are ages and shares (“more
 * than thirty years old”, “more than 2 in 5”), which are read but count no people or things.
 */
import { z } from 'zod';
import { readDocument } from '../../language/document.ts';
import type { Extraction } from '../../model/comparison.ts';
import type { Scored } from '../run.ts';
import { type Corpus, type CorpusFile, type CorpusText } from './corpus.ts';

const caseSchema = z.object({
  Input: z.string(),
  Results: z.array(
    z.object({
      Text: z.string(),
      TypeName: z.literal('numberrange'),
      Resolution: z.object({ value: z.string() }),
      Start: z.int(),
      End: z.int(),
    }),
  ),
});

type Result = z.infer<typeof caseSchema>['Results'][number];

interface Bounds {
  min: number;
  /** More than one where a text leaves open whether the end counts: “between 20 and 30”. */
  max: (number | null)[];
}

/** What follows an age or a share. */
const uncounted = /^\s*(?:years? old|in \d)/iu;

const unlike =
  /[<>=~/]|\dk\b|\bequals?\b|\b(?:greater|larger|bigger|smaller|higher)\b|\b(?:negative|quarter|half)\b|(?:th|st|rd)\b/iu;

/** Reads `[20,30)`, `(30,)`, `(,100]`; null where an end is no whole number from 0. */
const readBounds = (value: string): Bounds | null => {
  const parts = /^([[(])(\d*),(\d*)([\])])$/u.exec(value);
  if (!parts) return null;
  const [, open, low = '', high = '', close] = parts;
  const min = low === '' ? 0 : Number(low) + Number(open === '(');
  if (high === '') return { min, max: [null] };
  const below = Number(high) - 1;
  // The model closes “between 20 and 30” before 30, where it opens it with 20; news means both.
  if (close === ')') return { min, max: open === '[' ? [below, Number(high)] : [below] };
  return { min, max: [Number(high)] };
};

const score = (
  id: string,
  results: readonly (Result & { bounds: Bounds })[],
  extraction: Extraction,
): Scored => {
  const document = readDocument(extraction.article);
  const numbers = document.sentences.flatMap(({ quantities }) =>
    quantities.map(({ first, last, quantity }) => ({
      start: document.tokens[first]?.start ?? 0,
      end: document.tokens[last - 1]?.end ?? 0,
      quantity,
    })),
  );
  const mistakes: Scored['mistakes'] = [];
  for (const { Text, Start, End, bounds } of results) {
    const here = numbers.filter(({ start, end }) => start <= End && Start < end);
    if (here.some(({ quantity: { min, max } }) => min === bounds.min && bounds.max.includes(max))) {
      continue;
    }
    mistakes.push({
      text: id,
      measure: 'bounds',
      expected: `${Text} = ${bounds.min}–${bounds.max.map((max) => max ?? '∞').join(' or ')}`,
      found: here.map(({ quantity: q }) => `${q.min}–${q.max ?? '∞'}`).join(', ') || 'nothing',
    });
  }
  const found = results.length - mistakes.length;
  return { counts: { bounds: { labelled: results.length, found } }, mistakes };
};

const readCases = ({ text }: CorpusFile): CorpusText[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, group): CorpusText[] => {
    const read = caseSchema.safeParse(item);
    if (!read.success) return [];
    const { Input, Results } = read.data;
    const results = Results.flatMap((result) => {
      const left = unlike.test(result.Text) || uncounted.test(Input.slice(result.End + 1));
      const bounds = left ? null : readBounds(result.Resolution.value);
      return bounds ? [{ ...result, bounds }] : [];
    });
    if (results.length === 0) return [];
    const id = `case ${group + 1}`;
    return [{ id, text: Input, group, score: (extraction) => score(id, results, extraction) }];
  });
};

export const numbers: Corpus = {
  id: 'numbers',
  title: 'Bounds of numbers (Recognizers-Text)',
  about: 'Test cases for bounds; words that no news text has, ages and shares are left out.',
  format: 'the NumberRangeModel.json of Recognizers-Text',
  read: (files) => {
    const texts = files.filter(({ path }) => path.endsWith('.json')).flatMap(readCases);
    return texts.length > 0 ? texts : null;
  },
};
