import { expect, test } from 'vitest';
import { victims } from '../../../src/evaluate/corpora/victims.ts';
import { scoreFiles } from './score-corpus.ts';

const reports = `TST1-MUC3-0001

   EASTHAM, 5 MAY 31 (WIRE) -- [TEXT] AT LEAST 60 PEOPLE WERE KILLED AND
12 FARMERS WERE WOUNDED WHEN A BOMB WENT OFF.

TST1-MUC3-0002

   NOTHING HAPPENED.
`;
const slot = (number: number, name: string, entries: string[]): string =>
  `${number}. HUM TGT: ${name.padEnd(22)} ${entries.join(`\n${' '.repeat(36)}`)}`;
const template = (numbers: string[], effects: string[]): string =>
  [
    ';;; a note',
    '0.  MESSAGE: ID                     TST1-MUC3-0001',
    '1.  MESSAGE: TEMPLATE               1',
    slot(21, 'NUMBER', numbers),
    slot(22, 'FOREIGN NATION', ['-']),
    slot(23, 'EFFECT OF INCIDENT', effects),
    slot(24, 'TOTAL NUMBER', ['-']),
    '',
  ].join('\n');

const scoreKeys = (numbers: string[], effects: string[]) =>
  scoreFiles(victims, { 'key-tst1': template(numbers, effects), tst1: reports });

test('bounds of figures', () => {
  const scored = scoreKeys(
    ['60 -: "PEOPLE"', '12: "FARMERS" / "PEASANTS"'],
    ['DEATH: "PEOPLE"', 'INJURY: "FARMERS" / "PEASANTS"'],
  );
  expect(scored).toHaveLength(1);
  expect(scored?.[0]?.counts).toEqual({
    bounds: { labelled: 2, found: 2 },
    victims: { labelled: 2, found: 2 },
  });
});

test.for(['60: "PEOPLE"', '- 60: "PEOPLE"', '50 - 70: "PEOPLE"', '61 / 62: "PEOPLE"'])(
  '%s is not “at least 60”',
  (number) => {
    const [scored] = scoreKeys([number], ['DEATH: "PEOPLE"']) ?? [];
    expect(scored?.counts['bounds']).toEqual({ labelled: 1, found: 0 });
    expect(scored?.mistakes).toHaveLength(1);
  },
);

test.for([
  [['1: "PEOPLE"'], ['DEATH: "PEOPLE"']],
  [['? 60 -: "PEOPLE"'], ['DEATH: "PEOPLE"']],
  [['PLURAL: "PEOPLE"'], ['DEATH: "PEOPLE"']],
  [['60 -: "PEOPLE"'], ['NO INJURY: "PEOPLE"']],
  [['60 -: "PEOPLE"'], ['DEATH: "FARMERS"']],
] as const)('%s, %s is no figure to find', ([numbers, effects]) => {
  expect(scoreKeys([...numbers], [...effects])).toEqual([]);
});

test('texts without keys are none of it', () => {
  expect(scoreFiles(victims, { tst1: reports })).toBeNull();
});
