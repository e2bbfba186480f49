import { expect, test } from 'vitest';
import type { Bench, BenchRow } from '../../src/evaluate/bench-run.ts';
import { forgetSizes, keepResult } from './keep-result.ts';
import { toKept } from './table.ts';

const parts = ['building', 'searching'];
const machine = '2 × a processor';
const date = '2031-04-08';

const row = (part: string, size: number | null, measure: string): BenchRow => ({
  part,
  date: '2031-04-07',
  ...toKept({ measure, value: 1, unit: 's' }),
  size,
});

const engine = (size: number, p95: number) => ({
  engine: 'Seeker 2',
  size,
  p95,
  typing: 3,
  index: null,
  recall: 0.9,
});

const former: Bench = {
  schema: 'parallax-bench/1',
  machine,
  rows: [
    row('building', 40, 'small'),
    row('building', 80, 'large'),
    row('building', 80, 'no longer measured'),
    row('searching', 80, 'found'),
  ],
  engines: [{ ...engine(80, 5), date: '2031-04-07' }],
};

const keep = (part: string, size: number | null, on = machine) => {
  const rows = [{ ...toKept({ measure: 'anew', value: 2, unit: 's' }), size }];
  const engines = part === 'searching' ? [engine(80, 4)] : undefined;
  return keepResult(
    former,
    { part, date, machine: on, result: { tables: '', rows, engines } },
    parts,
  );
};

const measuresOf = ({ rows }: Bench): string[] => rows.map(({ measure }) => measure);

test('a size measured anew takes the place of its own figures alone', () => {
  const next = keep('building', 80);
  expect(measuresOf(next)).toEqual(['small', 'anew', 'found']);
  expect(next.rows[1]).toMatchObject({ part: 'building', date, size: 80 });
  expect(next.engines).toEqual(former.engines);
});

test('a size that was not measured before stands in its order', () => {
  expect(measuresOf(keep('building', 60))).toEqual([
    'small',
    'anew',
    'large',
    'no longer measured',
    'found',
  ]);
});

test('engines of a size take the place of those before', () => {
  expect(keep('searching', 80).engines).toEqual([{ ...engine(80, 4), date }]);
});

test('figures of another machine go', () => {
  const next = keep('building', 40, '64 × another processor');
  expect(measuresOf(next)).toEqual(['anew']);
  expect(next.engines).toEqual([]);
});

test('sizes that a part is no longer measured at go, and those of no other part', () => {
  expect(measuresOf(forgetSizes(former, 'building', [80]))).toEqual([
    'large',
    'no longer measured',
    'found',
  ]);
  expect(forgetSizes(former, 'building', [80]).engines).toEqual(former.engines);
});

test('engines go with the sizes that were searched', () => {
  expect(forgetSizes(former, 'searching', [40]).engines).toEqual([]);
  expect(forgetSizes(former, 'searching', [80]).engines).toEqual(former.engines);
});
