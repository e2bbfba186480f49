import { expect, test } from 'vitest';
import { intervalOf, times } from '../../../src/evaluate/corpora/times.ts';
import { scoreFiles } from './score-corpus.ts';

test.for([
  ['2031-05-06', '2031-05-06', '2031-05-06'],
  ['2031-05-06T08:00', '2031-05-06', '2031-05-06'],
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-02', '2031-02-01', '2031-02-28'],
  ['2032-12', '2032-12-01', '2032-12-31'],
  ['2031-Q2', '2031-04-01', '2031-06-30'],
  ['2031-Q4', '2031-10-01', '2031-12-31'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2027-W01', '2027-01-04', '2027-01-10'],
] as const)('%s', ([value, from, to]) => {
  expect(intervalOf(value)).toEqual({ from, to });
});

test.for(['P3D', 'PAST_REF', '203', '2031-SU', '2031-05-06-07', 'XXXX-05'])('%s', (value) => {
  expect(intervalOf(value)).toBeNull();
});

const marked = (value: string) => `<TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-06">May 6, 2031</TIMEX3></DCT>
<TEXT>

A ferry <EVENT eid="e1">sank</EVENT> <TIMEX3 tid="t1" type="DATE" value="${value}">on Monday</TIMEX3> off Eastham.

It was <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3> late.
</TEXT></TimeML>`;

test('times are told apart by their words and their values', () => {
  const [right] = scoreFiles(times, { 'wire/a.tml': marked('2031-05-05') }) ?? [];
  expect(right?.id).toBe('a.tml');
  expect(right?.counts['times, values']).toMatchObject({ labelled: 1, found: 1 });
  const [wrong] = scoreFiles(times, { 'a.tml': marked('2031-05-12') }) ?? [];
  expect(wrong?.counts['times, words']).toMatchObject({ labelled: 1, found: 1 });
  expect(wrong?.counts['times, values']).toMatchObject({ labelled: 1, found: 0 });
  expect(wrong?.mistakes[0]?.expected).toBe('on Monday = 2031-05-12–2031-05-12');
});

test('a text in two folders counts once; other files not at all', () => {
  const file = marked('2031-05-05');
  expect(scoreFiles(times, { 'a/x.tml': file, 'b/x.tml': file })).toHaveLength(1);
  expect(scoreFiles(times, { 'a.xml': file })).toBeNull();
});
