import { expect, test } from 'vitest';
import { quotes } from '../../../src/evaluate/corpora/quotes.ts';
import { scoreFiles } from './score-corpus.ts';

const text =
  'Mayor Ann Marlow said the bridge was closed for the night.\n\n“We will open it again soon,” Mayor Ann Marlow said.\n';
const at = (words: string, from = 0): string => {
  const start = text.indexOf(words, from);
  return `${start} ${start + words.length}`;
};
const second = text.indexOf('“');
const annotation = (speaker: string) =>
  [
    `T1\tContent ${at('the bridge was closed for the night')}\twords`,
    `T2\tSource ${at(speaker)}\twords`,
    `T3\tContent ${at('“We will open it again soon,”')}\twords`,
    `T4\tSource ${at('Ann Marlow', second)}\twords`,
    'T5\tCue 17 21\tsaid',
    'E1\tAttribution:T5 Content:T1 Source:T2',
    'E2\tAttribution:T5 Content:T3 Source:T4',
    'E3\tAttribution:T5',
  ].join('\n');

test('direct and reported statements with their speakers', () => {
  const files = { 'text/a.txt': text, 'attributions/a_1.ann': annotation('Ann Marlow') };
  expect(scoreFiles(quotes, files)?.[0]?.counts).toEqual({
    'direct statements': { labelled: 1, found: 1 },
    'direct speakers': { labelled: 1, found: 1 },
    'reported statements': { labelled: 1, found: 1 },
    'reported speakers': { labelled: 1, found: 1 },
    statements: { labelled: 2, found: 2, predicted: 2, right: 2 },
  });
});

test('another speaker, and a statement that nobody labelled', () => {
  const all = annotation('the bridge');
  const files = { 'text/a.txt': text, 'attributions/a.ann': all.replace(/^E2.*$/mu, '') };
  const [scored] = scoreFiles(quotes, files) ?? [];
  expect(scored?.counts).toMatchObject({
    'direct statements': { labelled: 0, found: 0 },
    'reported speakers': { labelled: 1, found: 0 },
    statements: { labelled: 1, predicted: 2, right: 1 },
  });
  expect(scored?.mistakes.map(({ measure, expected }) => [measure, expected])).toEqual([
    ['reported speakers', 'the bridge'],
    ['statements', 'nothing'],
  ]);
});

test('texts without labels are left out; folders without labels are none of it', () => {
  const files = { 'text/a.txt': text, 'text/b.txt': text, 'attributions/a.ann': annotation('Ann') };
  expect(scoreFiles(quotes, files)).toHaveLength(1);
  expect(scoreFiles(quotes, { 'text/a.txt': text })).toBeNull();
});
