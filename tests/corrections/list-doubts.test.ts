import { expect, test } from 'vitest';
import { listDoubts } from '../../src/corrections/list-doubts.ts';
import type { Claim } from '../../src/model/claim.ts';
import {
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../support/invent-story.ts';

const herald = inventArticle('herald', 'Nine people died. The mill may have burnt. Two fled.');
const courier = inventArticle('courier', 'Seven people died. Two fled.');

const killed = (article: typeof herald, words: string, min: number, more = {}): Claim =>
  inventClaim(article, `k-${article.id}`, words, {
    type: 'casualties',
    outcome: 'killed',
    who: 'people',
    count: quantity(words, min),
    confidence: 0.9,
    ...more,
  });
const nine = killed(herald, 'Nine people died', 9);
const seven = killed(courier, 'Seven people died', 7);
const mill = inventClaim(herald, 'mill', 'The mill', {
  type: 'target',
  name: 'mill',
  kind: 'building',
  role: null,
  hedged: 'possible',
  confidence: 0.8,
});
const sure = inventClaim(herald, 'sure', 'Two fled', {
  type: 'count',
  what: 'people',
  count: quantity('Two', 2),
  confidence: 0.9,
});

test('what differs first, then what is hedged; what is sure is left out', () => {
  const comparison = inventComparison(
    [herald, courier],
    [sure, mill, nine, seven],
    [
      inventRow('1', 'only', [sure]),
      inventRow('2', 'only', [mill]),
      inventRow('3', 'differ', [nine, seven]),
    ],
  );
  expect(listDoubts(comparison).map(({ claim, reasons }) => [claim.id, reasons])).toEqual([
    ['k-courier', ['the accounts are said to differ']],
    ['k-herald', ['the accounts are said to differ']],
    ['mill', ['read as possible']],
  ]);
});

test('joined by a loose rule, or joined and not comparable', () => {
  const rows = [
    inventRow('3', 'agree', [nine, seven], { loose: true }),
    inventRow('4', 'not-comparable', [sure]),
  ];
  const doubts = listDoubts(inventComparison([herald, courier], [nine, seven, sure], rows));
  expect(doubts.map(({ reasons }) => reasons)).toEqual([
    ['joined by a loose rule'],
    ['joined by a loose rule'],
    ['joined, but held to be not comparable'],
  ]);
});

test.each([
  ['his lawyer', ['“his lawyer” taken for Ida Holt’s lawyer']],
  ['It', ['“It” taken for Ida Holt’s lawyer']],
  ['the lawyer', undefined],
  [null, undefined],
])('who speaks as %s', (speakerRole, reasons) => {
  const said = inventClaim(herald, 'said', 'Two fled', {
    type: 'statement',
    speaker: 'Ida Holt’s lawyer',
    speakerRole,
    words: 'Two fled',
    direct: false,
    mode: 'said',
    confidence: 0.9,
  });
  const doubts = listDoubts(inventComparison([herald], [said], [inventRow('1', 'only', [said])]));
  expect(doubts[0]?.reasons).toEqual(reasons);
});

test('what a person has seen is not asked again', () => {
  const corrected = { by: 'A. Editor', on: '2031-06-02', why: 'Read again.' };
  const rows = [inventRow('3', 'differ', [nine, seven], { corrected })];
  expect(listDoubts(inventComparison([herald, courier], [nine, seven], rows))).toEqual([]);
  const accepted = { ...mill, corrected };
  const own = [inventRow('2', 'only', [accepted])];
  expect(listDoubts(inventComparison([herald], [accepted], own))).toEqual([]);
});
