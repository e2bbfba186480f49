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
    size: null,
    unit: 'ms',
    value: 1200,
    peer: null,
    ratio: null,
  };
  const engine = { engine: 'Seeker 2', p95: 1.5, typing: 3, recall: 0.9 };
  const bench: Bench = {
    schema: 'parallax-bench/1',
    machine: '2 × a processor',
    rows: [
      { ...row, measure: 'Painting', bound: 'at most 50', holds: false },
      { ...row, measure: 'Typing', peer: 'a peer', ratio: 1.25, bound: 'at most 1.3', holds: true },
      { ...row, measure: 'Waiting', bound: null, holds: null },
      { ...row, date: '2031-04-09', measure: 'Later', bound: null, holds: null },
    ],
    engines: [
      { ...engine, size: 1000, index: 20, date: '2031-04-07' },
      { ...engine, size: 2000, index: null, date: '2031-04-07' },
    ],
  };
  const readme = 'before\n\n<!-- measured -->\n\nold\n\n<!-- /measured -->\n\nafter\n';
  const quoted = await quoteBench(readme, bench);
  expect(quoted.replace(/ {2,}/gu, ' ').replace(/^\|[ |-]*-[ |-]*\|$/gmu, '|')).toBe(
    [
      'before\n\n<!-- measured -->\n\nOn 2 × a processor:\n',
      '| what | Parallax | beside, in the same run | aimed at |',
      '|',
      '| **Story pages**, 7 April 2031 | | | |',
      '| Painting | 1,200 ms | | at most 50 ms: not yet |',
      '| Typing | 1,200 ms | 1.25 × a peer | at most 1.3 ×: yes |',
      '| Waiting | 1,200 ms | | |',
      '| **Story pages**, 9 April 2031 | | | |',
      '| Later | 1,200 ms | | |',
      '\nSearch engines side by side in Chromium, at 1,000 / 2,000 claims, 7 April 2031:\n',
      '| engine | p95 of a query, ms | of a letter typed, ms | index compressed, kB | recall@5 |',
      '|',
      '| Seeker 2 | 1.5 / 1.5 | 3 / 3 | 20 / – | 0.9 / 0.9 |',
      '\n<!-- /measured -->\n\nafter\n',
    ].join('\n'),
  );
  await expect(quoteBench('no marks', bench)).rejects.toThrow('README.md');
});
