import { expect, test } from 'vitest';
import { contradictions } from '../../../src/evaluate/corpora/contradictions.ts';
import { scoreFiles } from './score-corpus.ts';

const head = 'id\tlabel3\tlabel2\ttask\ttext\thypothesis';
const score = (label: string, hypothesis: string) => {
  const text = 'Five people were killed in a bomb attack in Eastham on May 6, 2031.';
  const line = ['1', label, 'NONENTAILMENT', 'IE', text, hypothesis].join('\t');
  return scoreFiles(contradictions, { 'dev.tsv': `${head}\n${line}\n` })?.[0];
};
const other = 'Nine people were killed in a bomb attack in Eastham on May 6, 2031.';
const same = 'Five people were killed in a bomb attack in Eastham.';

test.for([
  ['contradiction', other, { labelled: 1, found: 1, predicted: 1, right: 1 }],
  ['neutral', other, { labelled: 0, found: 0, predicted: 1, right: 0 }],
  ['contradiction', same, { labelled: 1, found: 0, predicted: 0, right: 0 }],
  ['entailment', same, { labelled: 0, found: 0, predicted: 0, right: 0 }],
] as const)('%s: %s', ([label, hypothesis, counts]) => {
  const scored = score(label, hypothesis);
  expect(scored?.counts).toEqual({ contradictions: counts });
  expect(scored?.mistakes).toHaveLength(Number(counts.labelled + counts.predicted === 1));
});

test('other tables are none of it', () => {
  expect(scoreFiles(contradictions, { 'dev.tsv': 'id\ttext\n1\tx' })).toBeNull();
});
