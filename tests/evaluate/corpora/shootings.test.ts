import { expect, test } from 'vitest';
import { CorpusError } from '../../../src/evaluate/corpora/corpus.ts';
import { shootings } from '../../../src/evaluate/corpora/shootings.ts';
import { scoreFiles } from './score-corpus.ts';

const incident = (gold: object, content: string) =>
  JSON.stringify({
    incident: 7,
    gold: { date: 'May 5, 2031', num_killed: 0, num_injured: 0, participants: [], ...gold },
    articles: [{ dct: '2031-05-06T08:00', title: 'Shooting in Eastham', content }],
  });

const told = 'Three people were killed and two were injured in a shooting in Eastham on Monday.';

test('the figures and the date of the main event', () => {
  const file = incident({ num_killed: 3, num_injured: 4 }, told);
  const [scored] = scoreFiles(shootings, { 'a.jsonl': file }) ?? [];
  expect(scored?.id).toBe('7-0');
  expect(scored?.counts).toEqual({
    killed: { labelled: 1, found: 1, predicted: 1, right: 1 },
    injured: { labelled: 1, found: 0, predicted: 1, right: 0 },
    date: { labelled: 1, found: 1, predicted: 1, right: 1 },
  });
  expect(scored?.mistakes).toEqual([
    { text: '7-0', measure: 'injured', expected: '4', found: 'two (2–2)' },
  ]);
});

test('dead suspects may be left out', () => {
  const participants = [
    { Status: ' Killed', Type: ' Subject-Suspect' },
    { Status: ' Killed', Type: ' Victim' },
    { Status: null },
  ];
  const file = incident({ num_killed: 4, participants }, told);
  expect(scoreFiles(shootings, { 'a.jsonl': file })?.[0]?.counts['killed']).toMatchObject({
    right: 1,
  });
  const without = incident({ num_killed: 4 }, told);
  expect(scoreFiles(shootings, { 'a.jsonl': without })?.[0]?.counts['killed']).toMatchObject({
    right: 0,
  });
});

test('one victim is not wanted, but may be told', () => {
  const [one] =
    scoreFiles(shootings, { 'a.jsonl': incident({ num_killed: 1 }, 'The town slept.') }) ?? [];
  expect(one?.counts['killed']).toEqual({ labelled: 0, found: 0, predicted: 0, right: 0 });
  expect(one?.mistakes.map(({ measure }) => measure)).not.toContain('killed');
});

test('articles of one incident belong together', () => {
  const line = JSON.parse(incident({}, told)) as { articles: object[] };
  const two = JSON.stringify({ ...line, articles: [...line.articles, ...line.articles] });
  const scored = scoreFiles(shootings, { 'a.jsonl': `${two}\n${incident({}, told)}\n` });
  expect(scored?.map(({ group }) => group)).toEqual([0, 0, 1]);
});

test('other files, and a broken line', () => {
  expect(scoreFiles(shootings, { 'a.jsonl': '{"text":"x"}' })).toBeNull();
  const broken = () =>
    scoreFiles(shootings, { 'a.jsonl': `${incident({}, told)}\n{"incident":1}` });
  expect(broken).toThrow(CorpusError);
  expect(broken).toThrow('Unexpected gold, expected it as in line 1');
});
