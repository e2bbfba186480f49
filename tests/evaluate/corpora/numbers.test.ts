import { expect, test } from 'vitest';
import { numbers } from '../../../src/evaluate/corpora/numbers.ts';
import { scoreFiles } from './score-corpus.ts';

const cases = (...list: [input: string, words: string, value: string][]) => ({
  'model.json': JSON.stringify(
    list.map(([Input, Text, value]) => ({
      Input,
      Results: [
        {
          Text,
          TypeName: 'numberrange',
          Resolution: { value },
          Start: Input.indexOf(Text),
          End: Input.indexOf(Text) + Text.length - 1,
        },
      ],
    })),
  ),
});

test.for([
  ['More than 30 people fled.', 'More than 30', '(30,)', 1],
  ['More than 30 people fled.', 'More than 30', '[30,)', 0],
  ['No more than 30 people fled.', 'No more than 30', '(,30]', 1],
  ['Fewer than 30 people fled.', 'Fewer than 30', '(,30)', 1],
  ['Between 20 and 30 people fled.', 'Between 20 and 30', '[20,30)', 1],
  ['Between 20 and 30 people fled.', 'Between 20 and 30', '(20,30)', 0],
] as const)('%s %s %s', ([input, words, value, found]) => {
  const [scored] = scoreFiles(numbers, cases([input, words, value])) ?? [];
  expect(scored?.counts).toEqual({ bounds: { labelled: 1, found } });
  expect(scored?.mistakes).toHaveLength(1 - found);
});

test.for([
  ['It is >10.', '>10', '(10,)'],
  ['It is greater than 10.', 'greater than 10', '(10,)'],
  ['More than 1/2 fled.', 'More than 1/2', '(0.5,)'],
  ['It is equal to 20.', 'equal to 20', '[20,20]'],
] as const)('%s is left out', ([input, words, value]) => {
  expect(scoreFiles(numbers, cases([input, words, value]))).toBeNull();
});

test('labels of groups are none of it', () => {
  expect(scoreFiles(numbers, { 'a.json': '{"group":"x"}', 'b.json': '{' })).toBeNull();
});
