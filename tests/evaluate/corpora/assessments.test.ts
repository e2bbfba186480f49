import { expect, test } from 'vitest';
import { assessments } from '../../../src/evaluate/corpora/assessments.ts';
import { scoreFiles } from './score-corpus.ts';

const line = (coded: object) =>
  JSON.stringify({
    code: 'x7',
    date: 'May 6, 2031',
    'Civilians reported killed': '4 – 5',
    'Civilians reported injured': '2',
    ...coded,
    assessment:
      'On May 6, 2031, an airstrike hit a house in Eastham, killing between four and five people and injuring several others.',
  });
const score = (coded: object) => scoreFiles(assessments, { 'a.jsonl': line(coded) })?.[0];

test('figures and day as coded', () => {
  expect(score({})).toEqual({
    id: 'x7',
    group: 0,
    counts: {
      killed: { labelled: 1, found: 1, predicted: 1, right: 1 },
      injured: { labelled: 1, found: 1, predicted: 1, right: 1 },
      date: { labelled: 1, found: 1, predicted: 1, right: 1 },
    },
    mistakes: [],
  });
});

test.for([
  [{ 'Civilians reported killed': '6 – 8' }, 'killed', '6–8'],
  [{ 'Civilians reported injured': '12–24' }, 'injured', '12–24'],
  [{ date: 'May 8, 2031' }, 'date', '2031-05-08–2031-05-08'],
] as const)('%o is not what it says', ([coded, measure, expected]) => {
  expect(score(coded)?.mistakes).toMatchObject([{ measure, expected }]);
});

test('fighters may be counted, days may be several', () => {
  const fighters = { 'Civilians reported killed': '2', 'Belligerents reported killed': '2–3' };
  expect(score(fighters)?.mistakes).toEqual([]);
  expect(score({ 'Civilians reported killed': '2' })?.mistakes).toHaveLength(1);
  expect(score({ date: 'May 5–6, 2031' })?.mistakes).toEqual([]);
});

test('one victim is not wanted, an uncoded figure is not held against the text', () => {
  expect(score({ 'Civilians reported killed': '1' })?.counts['killed']).toMatchObject({
    labelled: 0,
    predicted: 1,
  });
  expect(score({ 'Civilians reported injured': null })?.counts['injured']).toEqual({
    labelled: 0,
    found: 0,
    predicted: 0,
    right: 0,
  });
});

test('other lines are none of it', () => {
  expect(scoreFiles(assessments, { 'a.jsonl': '{"code":"x"}' })).toBeNull();
});
