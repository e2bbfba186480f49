/** Who says what a headline tells, where its last words name him. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { articleOf } from '../../support/article-of.ts';

const reportsOfTitle = (title: string): string[] =>
  readDocument(articleOf('A boat left.', '2031-03-06', `'${title}'`)).reports.map(
    ({ who, said }) => `${who}: ${said}`,
  );

test.for([
  ['Two hurt as bus sinks in Delos: police', 'police: Two hurt as bus sinks in Delos'],
  ['Two Killed in Delos: Norden Police', 'Norden Police: Two Killed in Delos'],
  ['Dam was unsafe for years – report', 'report: Dam was unsafe for years'],
] as const)('%s', ([title, expected]) => {
  expect(reportsOfTitle(title)).toEqual([expected]);
});

test.for([
  'Dam was unsafe for years – Norden Star',
  'Dam was unsafe for years: what we know',
  'Floods in the north: police',
  'Dam breaks in Delos: Norway',
])('nobody in “%s”', (title) => {
  expect(reportsOfTitle(title)).toEqual([]);
});
