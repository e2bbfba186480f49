/**
 * Assessments of strikes, one a line, each a narrative that weighs what many sources said (Airwars): are
 * the civilians killed and injured, and the day, what the researchers coded? Ranges are held to overlap.
 * Left out: figures of one victim, whom narratives name rather than count, which lower no recall; places,
 * which are coded in two spellings; who struck, which is the same in nearly all.
 */
import { z } from 'zod';
import type { MainEvent } from '../../model/comparison.ts';
import { addScored, type Scored } from '../run.ts';
import { type CodedFigure, readFigure, scoreFigure } from './coded-figures.ts';
import { type Corpus, type CorpusText, readLines } from './corpus.ts';

const assessmentSchema = z.object({
  code: z.string(),
  date: z.string().describe('“March 4, 2031” or “March 4–5, 2031”'),
  'Civilians reported killed': z.string(),
  'Civilians reported injured': z.string().nullish(),
  'Belligerents reported killed': z.string().nullish(),
  assessment: z.string(),
});

type Assessment = z.infer<typeof assessmentSchema>;

interface Days {
  from: string;
  to: string;
}

const isoDate = (date: string): string => new Date(`${date} UTC`).toISOString().slice(0, 10);

const readDays = (date: string): Days => {
  const [, month, first, last, year] = /^(\w+) (\d+)(?:–(\d+))?, (\d{4})$/u.exec(date) ?? [];
  const from = isoDate(`${month} ${first}, ${year}`);
  return { from, to: last === undefined ? from : isoDate(`${month} ${last}, ${year}`) };
};

/** The narrative may count the fighters among the dead. */
const killedOf = (assessment: Assessment): CodedFigure[] => {
  const civilians = readFigure(assessment['Civilians reported killed']);
  const fighters = readFigure(assessment['Belligerents reported killed'] ?? '');
  if (!civilians) return [];
  if (!fighters) return [civilians];
  const { min, max } = civilians;
  return [civilians, { min: min + fighters.min, max: max + fighters.max }];
};

const scoreDate = (text: string, { from, to }: Days, when: MainEvent['when']): Scored => {
  const right = Number(when !== null && when.from <= to && from <= when.to);
  const found = when ? `${when.from}–${when.to}` : 'nothing';
  const expected = `${from}–${to}`;
  return {
    counts: { date: { labelled: 1, found: right, predicted: Number(when !== null), right } },
    mistakes: right ? [] : [{ text, measure: 'date', expected, found }],
  };
};

const score = (assessment: Assessment, main: MainEvent): Scored => {
  const injured = readFigure(assessment['Civilians reported injured'] ?? '');
  const coded = { killed: killedOf(assessment), injured: injured ? [injured] : [] };
  const { code } = assessment;
  return addScored(
    ['killed', 'injured', 'date'],
    [
      ...(['killed', 'injured'] as const)
        .filter((outcome) => coded[outcome].length > 0)
        .map((outcome) => {
          const isWanted = coded[outcome].every(({ max }) => max > 1);
          const count = main[outcome]?.count ?? null;
          return scoreFigure(code, outcome, count, coded[outcome], isWanted);
        }),
      scoreDate(code, readDays(assessment.date), main.when),
    ],
  );
};

export const assessments: Corpus = {
  id: 'assessments',
  title: 'Assessments of strikes (Airwars)',
  about:
    'Narratives that weigh many sources, against the figures that researchers coded: ranges must overlap. Of one victim no figure is expected.',
  format: 'JSON lines {code, date, assessment} with the civilians killed and injured',
  read: (files) => {
    const texts = files
      .flatMap((file) => readLines(file, assessmentSchema) ?? [])
      .map((assessment, group): CorpusText => ({
        id: assessment.code,
        text: assessment.assessment,
        group,
        score: (extraction) => score(assessment, extraction.mainEvent),
      }));
    return texts.length > 0 ? texts : null;
  },
};
