import { expect, test } from 'vitest';
import type { Run } from '../../src/evaluate/run.ts';
import { tellReliability } from '../../src/view/reliability.ts';

const corpus = (id: string, texts: number, title: string, numbers: number[]) => {
  const [labelled, found, predicted, right] = numbers as [number, number, number, number];
  const all = { labelled, found, predicted, right };
  return {
    id,
    title: id,
    about: '',
    texts,
    half: null,
    measures: [{ title, all, halves: [all, all] }],
  };
};

const run = (...corpora: ReturnType<typeof corpus>[]) =>
  ({ schema: 'parallax-run/1', date: null, corpora }) as unknown as Run;

test('what is said right is a share of what the program says, what is missed of what there is', () => {
  const { saysRight, misses } = tellReliability(
    run(
      corpus('shootings', 1200, 'killed', [40, 30, 2000, 1500]),
      corpus('quotes', 80, 'direct statements', [50, 45, 0, 0]),
    ),
  );
  expect(saysRight).toMatchObject([{ share: '75 %', basis: '1,500 of 2,000, in 1,200 texts' }]);
  expect(misses).toMatchObject([{ share: '90 %', basis: '45 of 50, in 80 texts' }]);
});

test('few are counted, not made a share of; of two sets the larger answers', () => {
  const { misses } = tellReliability(
    run(
      corpus('labels', 2, 'differ rows', [1, 1, 0, 0]),
      corpus('labels', 15, 'differ rows', [6, 4, 0, 0]),
    ),
  );
  expect(misses).toMatchObject([{ share: '4 of 6', basis: 'in 15 texts' }]);
});

test('what was not measured is not told', () => {
  expect(tellReliability(run(corpus('shootings', 10, 'killed', [5, 4, 0, 0])))).toEqual({
    saysRight: [],
    misses: [],
  });
});
