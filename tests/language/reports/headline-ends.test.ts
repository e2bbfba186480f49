/** Who says what a headline tells, where its last words name him. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/language/document.ts';
import { articleOf } from '../../support/article-of.ts';

const reportsOfTitle = (title: string, text = 'A boat left.'): string[] =>
  readDocument(articleOf(text, '2031-03-06', `'${title}'`)).reports.map(
    ({ who, said }) => `${who}: ${said}`,
  );

test.for([
  ['Two hurt as bus sinks in Delos: police', 'police: Two hurt as bus sinks in Delos'],
  ['Two Killed in Delos: Norden Police', 'Norden Police: Two Killed in Delos'],
  ['Dam was unsafe for years – report', 'report: Dam was unsafe for years'],
  [
    'Truce is near after long talks -Karsian official',
    'Karsian official: Truce is near after long talks',
  ],
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

test('an army is no leader whom the next line opens with', () => {
  const text = 'Rebel leader Omar Sabri was killed.';
  expect(reportsOfTitle('Chief killed in Delos - army', text)).toEqual([
    'army: Chief killed in Delos',
  ]);
  expect(reportsOfTitle('Chief killed, says army', text)).toEqual(['army: Chief killed']);
});

test('a surname alone, which the text gives in full', () => {
  const text = 'Omar Sabri took a boat.';
  expect(reportsOfTitle('Mill is shut for good: Sabri', text)).toEqual([
    'Omar Sabri: Mill is shut for good',
  ]);
  expect(reportsOfTitle('Mill is shut for good — Sabri', text)).toEqual([
    'Omar Sabri: Mill is shut for good',
  ]);
});

test('a headline leaves out who does what it says', () => {
  expect(reportsOfTitle('Karsia denies loss of mill, says will open it soon')).toEqual([
    'Karsia: loss of mill',
    'Karsia: will open it soon',
  ]);
});

test('a body of two letters, which a town is called too', () => {
  const text = 'The UN said it was late.';
  expect(reportsOfTitle('UN: Guards keep food from north', text)).toEqual([
    'UN: Guards keep food from north',
    'UN: it was late',
  ]);
});
