import { expect, test } from 'vitest';
import { strikes } from '../../../src/evaluate/corpora/strikes.ts';
import { scoreFiles } from './score-corpus.ts';

const score = (coded: object, summary: string) => {
  const strike = {
    number: 7,
    town: '',
    location: '',
    deaths_min: '4',
    deaths_max: '6',
    injuries: '',
    children: '',
    target: '',
    ...coded,
    bij_summary_short: summary,
  };
  const file = JSON.stringify({ status: 'OK', strike: [strike] });
  return scoreFiles(strikes, { 'dump.json': file })?.[0];
};

test('the killed, and the injured where it tells of any', () => {
  const coded = { injuries: '3' };
  expect(score(coded, '4-5 people killed in a strike on a house.')?.counts).toEqual({
    killed: { labelled: 1, found: 1, predicted: 1, right: 1 },
    injured: { labelled: 0, found: 0, predicted: 0, right: 0 },
    children: { labelled: 0, found: 0, predicted: 0, right: 0 },
    targets: { labelled: 0, found: 0, predicted: 0, right: 0 },
    places: { labelled: 0, found: 0, predicted: 0, right: 0 },
  });
  const both = score(coded, 'A strike on a house killed eight people and wounded 10.');
  expect(both?.mistakes).toEqual([
    { text: 'strike 7', measure: 'killed', expected: '4–6', found: 'eight (8–8)' },
    { text: 'strike 7', measure: 'injured', expected: '3–3', found: '10 (10–10)' },
  ]);
});

test('children, targets and places that it names', () => {
  const coded = {
    children: '2',
    town: 'Eastham',
    location: 'Hale Province',
    target: 'Bo Marr; Ned Osk',
  };
  const scored = score(
    coded,
    'A drone strike in Eastham, Hale Province, targeted Bo Marr. It killed five people, two of them children.',
  );
  expect(scored?.counts).toMatchObject({
    children: { labelled: 1, found: 1 },
    targets: { labelled: 1, found: 1 },
    places: { labelled: 2, found: 2 },
  });
  const silent = score(coded, 'A drone strike killed four people.');
  expect(silent?.counts['places']).toMatchObject({ labelled: 0 });
  expect(silent?.counts['children']).toMatchObject({ labelled: 0 });
});

test('what it names and we do not find', () => {
  const coded = { children: '3', town: 'Eastham' };
  const text = 'Four people and two boys were killed. Eastham mourns.';
  expect(score(coded, text)?.mistakes).toMatchObject([
    { measure: 'children', expected: '3', found: 'two boys' },
    { measure: 'places', expected: 'Eastham', found: 'nothing' },
  ]);
});

test('other JSON is none of it', () => {
  expect(scoreFiles(strikes, { 'a.json': '{"status":"OK","strike":[{}]}' })).toBeNull();
  expect(scoreFiles(strikes, { 'a.json': '[]' })).toBeNull();
});
