import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Bench, benchSchema } from '../../src/evaluate/bench-run.ts';
import { quoteBench } from './quote-bench.ts';

test('the README quotes what the bench measured', async () => {
  const bench = benchSchema.parse(JSON.parse(readFileSync('src/evaluate/bench.json', 'utf8')));
  const readme = readFileSync('README.md', 'utf8');
  expect(await quoteBench(readme, bench)).toBe(readme);
});

test('each figure stands beside its peer and its bound', async () => {
  const row = {
    part: 'pages',
    date: '2031-04-07',
    unit: 'ms',
    value: 1200,
    peer: null,
    ratio: null,
  };
  const bench: Bench = {
    schema: 'parallax-bench/1',
    machine: '2 × a processor',
    rows: [
      { ...row, measure: 'Painting', bound: 'at most 50', holds: false },
      { ...row, measure: 'Typing', peer: 'a peer', ratio: 1.25, bound: 'at most 1.3', holds: true },
      { ...row, measure: 'Waiting', bound: null, holds: null },
    ],
  };
  const readme = 'before\n\n<!-- measured -->\n\nold\n\n<!-- /measured -->\n\nafter\n';
  const quoted = await quoteBench(readme, bench);
  expect(quoted.replace(/ {2,}/gu, ' ').replace(/^\|[ |-]*-[ |-]*\|$/mu, '|')).toBe(
    [
      'before\n\n<!-- measured -->\n\nOn 2 × a processor:\n',
      '| what | Parallax | beside, in the same run | aimed at |',
      '|',
      '| **Story pages**, 7 April 2031 | | | |',
      '| Painting | 1,200 ms | | at most 50 ms: not yet |',
      '| Typing | 1,200 ms | 1.25 × a peer | at most 1.3 ×: yes |',
      '| Waiting | 1,200 ms | | |',
      '\n<!-- /measured -->\n\nafter\n',
    ].join('\n'),
  );
  await expect(quoteBench('no marks', bench)).rejects.toThrow('README.md');
});
