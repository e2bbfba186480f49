import { expect, test } from 'vitest';
import { entities } from '../../../src/evaluate/corpora/entities.ts';
import { scoreFiles } from './score-corpus.ts';

const text =
  'On May 6, 2031, aircraft conducted 14 strikes in two days.\n\nNear Eastham, five strikes destroyed a depot.\n\nHale was quiet on Tuesday.';

const score = (spans: readonly (readonly [string, string, number?])[]) => {
  const lines = spans.map(([type, value, confidence = 1]) => {
    const begin = text.indexOf(value);
    return JSON.stringify({
      documentId: 'd1',
      begin,
      end: begin + value.length,
      type,
      value,
      confidence,
    });
  });
  const documents = JSON.stringify({ _id: 'd1', title: 'Strikes go on', text });
  const files = { 'x/documents.json': documents, 'x/entities.json': lines.join('\n') };
  return scoreFiles(entities, files)?.[0];
};

test('counts of strikes, places after “near”, times', () => {
  const scored = score([
    ['Quantity', '14'],
    ['Quantity', 'five'],
    ['Quantity', 'two'],
    ['Location', 'Eastham'],
    ['Location', 'Hale'],
    ['Temporal', 'May 6, 2031'],
    ['Temporal', 'two days'],
    ['Temporal', 'Tuesday', 0.2],
  ]);
  expect(scored?.counts).toMatchObject({
    'counts of strikes': { labelled: 2, found: 2 },
    'places after “near”': { labelled: 1, found: 1 },
    times: { labelled: 1, found: 1 },
  });
  expect(scored?.mistakes).toEqual([]);
});

test('what we take for a place and nobody marked', () => {
  const scored = score([['Location', 'Hale']]);
  expect(scored?.counts['places']).toMatchObject({ right: 0 });
  expect(scored?.mistakes).toContainEqual({
    text: 'Strikes go on',
    measure: 'places',
    expected: 'no place',
    found: 'Eastham',
  });
});

test('what is marked and not found', () => {
  const value = 'Hale Bay';
  const entity = { documentId: 'd1', begin: 13, end: 21, type: 'Location', value, confidence: 1 };
  const document = { _id: 'd1', title: 'x', text: 'Sitting near Hale Bay.' };
  const scored = scoreFiles(entities, {
    'documents.json': JSON.stringify(document),
    'entities.json': JSON.stringify(entity),
  });
  expect(scored?.[0]?.mistakes).toEqual([
    { text: 'x', measure: 'places after “near”', expected: value, found: 'nothing' },
  ]);
});

test('other folders are none of it', () => {
  expect(
    scoreFiles(entities, { 'documents.json': '{"_id":"d1","title":"x","text":"y"}' }),
  ).toBeNull();
});
