import { expect, test } from 'vitest';
import type { LabelledClaim, LabelledGroup } from '../../src/evaluate/labels.ts';
import { ratesOf } from '../../src/evaluate/counts.ts';
import { sumMeasures } from '../../src/evaluate/run.ts';
import { scoreComparison, toScored } from '../../src/evaluate/score-comparison.ts';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Comparison, Relation, Row } from '../../src/model/comparison.ts';
import { makeClaim } from './make-claim.ts';

const row = (relation: Relation, cells: Record<string, string[]>): Row => ({
  id: relation,
  event: null,
  type: 'casualties',
  label: '',
  relation,
  reason: '',
  reasonNames: [],
  cells: Object.entries(cells).map(([article, claims]) => ({ article, claims })),
  oneOrigin: null,
  diff: null,
  loose: false,
  corrected: null,
});

const comparison: Comparison = {
  ...compareArticles('ferry', []),
  claims: [
    makeClaim('casualties', { id: 'a', article: 'x/gazette' }),
    makeClaim('casualties', { id: 'b', article: 'x/herald' }),
    makeClaim('casualties', { id: 'c', article: 'x/herald', outcome: 'injured' }),
    makeClaim('casualties', { id: 'd', article: 'x/unlabelled' }),
  ],
  rows: [
    row('agree', { 'x/gazette': ['a'], 'x/herald': ['b'] }),
    row('differ', { 'x/gazette': ['a'], 'x/herald': ['c'] }),
  ],
};

const killed: Omit<LabelledClaim, 'key' | 'article'> = {
  type: 'casualties',
  outcome: 'killed',
  count: [4, null],
  evidence: 'four people',
};
const group: LabelledGroup = {
  group: 'ferry',
  articles: [{ id: 'gazette' }, { id: 'herald' }],
  claims: [
    { ...killed, key: 'g', article: 'gazette' },
    { ...killed, key: 'h', article: 'herald' },
    { ...killed, key: 'm', article: 'herald', outcome: 'missing' },
  ],
  rows: [
    { cells: { gazette: ['g'], herald: ['h'] }, relation: 'compatible' },
    { cells: { herald: ['m'] }, relation: 'only' },
  ],
};

test('what is found, what is right, what is joined', () => {
  const score = scoreComparison(comparison, group);
  expect(score.types.casualties).toEqual({ labelled: 3, found: 2, predicted: 3, right: 2 });
  expect(score.types.date).toEqual({ labelled: 0, found: 0, predicted: 0, right: 0 });
  expect(score.rows).toEqual({ labelled: 2, joined: 1, related: 0 });
  expect(score.differ).toEqual({ predicted: 1, unlabelled: 1 });
  expect(score.relations).toEqual({
    compatible: { labelled: 1, found: 0 },
    only: { labelled: 1, found: 0 },
  });
  expect(score.mistakes).toEqual([
    { text: 'herald', measure: 'casualties', expected: 'm: four people', found: 'nothing' },
    expect.objectContaining({ text: 'herald', measure: 'casualties', expected: 'nothing' }),
    { text: 'ferry', measure: 'rows', expected: 'compatible: g, h', found: 'agree' },
    { text: 'ferry', measure: 'rows', expected: 'only: m', found: 'nothing' },
  ]);
});

test('a labelled difference is no false one', () => {
  const differ: LabelledGroup = {
    ...group,
    claims: [...group.claims, { ...killed, key: 'i', article: 'herald', outcome: 'injured' }],
    rows: [{ cells: { gazette: ['g'], herald: ['i'] }, relation: 'differ' }],
  };
  const score = scoreComparison(comparison, differ);
  expect(score.differ).toEqual({ predicted: 1, unlabelled: 0 });
  expect(score.rows).toEqual({ labelled: 1, joined: 1, related: 1 });
});

test('a difference that shares one account alone with a labelled one is another', () => {
  const score = scoreComparison(comparison, {
    ...group,
    rows: [{ cells: { gazette: ['g'], herald: ['m'] }, relation: 'differ' }],
  });
  expect(score.differ).toEqual({ predicted: 1, unlabelled: 1 });
  expect(score.rows).toEqual({ labelled: 1, joined: 0, related: 0 });
});

test('counts of groups are added, by half and together', () => {
  const { counts } = toScored(scoreComparison(comparison, group));
  const measures = sumMeasures([
    { half: 0, counts },
    { half: 1, counts },
    { half: 0, counts },
  ]);
  const one = { labelled: 3, found: 2, predicted: 3, right: 2 };
  const two = { labelled: 6, found: 4, predicted: 6, right: 4 };
  const all = { labelled: 9, found: 6, predicted: 9, right: 6 };
  expect(measures).toContainEqual({ title: 'casualties', all, halves: [two, one] });
  expect(measures.find(({ title }) => title === 'rows that differ')?.all).toEqual({
    labelled: 0,
    found: 0,
    predicted: 3,
    right: 0,
  });
});

test('rates', () => {
  expect(ratesOf({ labelled: 4, found: 2, predicted: 8, right: 2 })).toEqual({
    recall: 0.5,
    precision: 0.25,
    f1: 1 / 3,
  });
  expect(ratesOf({ labelled: 0, found: 0, predicted: 0, right: 0 })).toEqual({
    recall: 0,
    precision: 0,
    f1: 0,
  });
});
