import { expect, test } from 'vitest';
import { raids } from '../../../src/evaluate/corpora/raids.ts';
import { scoreFiles } from './score-corpus.ts';

const release = (date: string) =>
  JSON.stringify({
    conversations: [
      { value: 'Find events.' },
      { value: 'EASTHAM (May 6, 2031)\nTroops detained two men in a raid in Westham yesterday.' },
      { value: JSON.stringify({ start_date: date }) },
    ],
  });

test.for([
  ['2031-05-05', 1],
  ['2031-05-02', 0],
] as const)('coded as %s', ([date, right]) => {
  const [scored] = scoreFiles(raids, { 'a.jsonl': release(date) }) ?? [];
  expect(scored?.counts['start date']).toEqual({ labelled: 1, found: right, predicted: 1, right });
  expect(scored?.mistakes).toHaveLength(1 - right);
});

test('other lines are none of it', () => {
  expect(scoreFiles(raids, { 'a.jsonl': '{"conversations":[]}' })).toBeNull();
});
