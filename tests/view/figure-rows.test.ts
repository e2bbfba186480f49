import { expect, test } from 'vitest';
import { figureRows } from '../../src/view/figure-rows.ts';

const counts = (labelled: number, found: number, predicted: number, right: number) => ({
  labelled,
  found,
  predicted,
  right,
});
const none = counts(0, 0, 0, 0);

test('rates with their counts, by halves', () => {
  const rows = figureRows({
    id: 'times',
    measures: [
      {
        title: 'values',
        all: counts(4, 2, 2, 2),
        halves: [counts(2, 1, 1, 1), counts(2, 1, 1, 1)],
      },
      { title: 'recall alone', all: counts(4, 3, 0, 0), halves: [counts(4, 3, 0, 0), none] },
      { title: 'precision alone', all: counts(0, 0, 4, 1), halves: [none, counts(0, 0, 4, 1)] },
      { title: 'never met', all: none, halves: [none, none] },
    ],
  });
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['values', '0.50 (2 of 4)', '1.00 (2 of 2)', '0.67', '0.67 / 0.67'],
    ['recall alone', '0.75 (3 of 4)', '–', '–', '0.75 / –'],
    ['precision alone', '–', '0.25 (1 of 4)', '–', '– / 0.25'],
  ]);
});

test('our own labels tell the precision of casualties alone', () => {
  const half = counts(1, 1, 4, 1);
  const rows = figureRows({
    id: 'labels',
    measures: ['casualties', 'place'].map((title) => ({
      title,
      all: counts(1, 1, 4, 1),
      halves: [half, none] as const satisfies [typeof half, typeof none],
    })),
  });
  expect(rows.map(({ precision, f1 }) => [precision, f1])).toEqual([
    ['0.25 (1 of 4)', '0.40'],
    ['–', '–'],
  ]);
});
