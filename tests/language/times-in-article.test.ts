/** Time expressions by the article that they stand in: its date, its dateline, its paragraphs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/language/times.ts';
import { published, readTimes } from './read-times.ts';

describe('what a time was worked out from', () => {
  test.for([
    ['It began on Monday.', '2024-02-08'],
    ['It began on Oct. 7, 2013.', null],
    ['It began on Oct. 7.', '2024-02-08'],
  ] as const)('%s', ([text, relativeTo]) => {
    expect(findTimes(text, [], { published })[0]?.relativeTo).toBe(relativeTo);
  });
});

describe('a dateline of a day before that of the paper', () => {
  test.for([
    ['OSTROV, Feb. 7 –', '2024-02-07'],
    ['OSTROV, Wednesday –', '2024-02-07'],
    ['OSTROV, Feb. 8 –', '2024-02-08'],
    ['OSTROV –', '2024-02-08'],
    // no paper waits so long, and none prints what is yet to be written
    ['OSTROV, Jan. 4 –', '2024-02-08'],
    ['OSTROV, Feb. 9 –', '2024-02-08'],
  ] as const)('%s A bridge fell today: %s', ([dateline, day]) => {
    const times = findTimes(`${dateline} A bridge fell today.`, [], { published, dateline });
    expect(times.at(-1)).toMatchObject({ exact: 'today', from: day });
  });
});

describe('an article without a date', () => {
  test('takes a full date in its head for its own', () => {
    expect(readTimes('OSTROV, Karsia (Jan. 25, 2013) A bridge fell yesterday.', null)).toEqual([
      ['Jan. 25, 2013', '2013-01-25'],
      ['yesterday', '2013-01-24'],
    ]);
  });
  test('takes the year of its dates from its number', () => {
    expect(readTimes('2013-10-S-011\n\nA bridge fell on Sept. 30.', null)).toEqual([
      ['Sept. 30', '2013-09-30'],
    ]);
  });
  test('leaves what hangs on today without a place', () => {
    expect(readTimes('A bridge fell on Monday. It was built in 1998.', null)).toEqual([
      ['Monday', null],
      ['1998', '1998-01-01/1998-12-31'],
    ]);
  });
});

test('an expression never runs over the end of a paragraph', () => {
  const text = 'Nine were hurt on Oct.\n\n7 people died.';
  expect(readTimes(text)).toEqual([['Oct.', '2023-10-01/2023-10-31']]);
});

test('expressions stand in order, apart, with their own words, whatever the text', () => {
  const word = fc.constantFrom(
    ...['on', 'the', 'Monday', 'Oct.', '7', '2013', ',', '.', 'last', 'week', 'at', '9:30', 'p.m.'],
    ...[
      'two',
      'days',
      'ago',
      'earlier',
      'and',
      '-',
      '(',
      ')',
      '’s',
      'May',
      'quarter',
      '\n\n',
      'العربية',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, dated) => {
      const text = words.join(' ');
      let end = 0;
      for (const time of findTimes(text, [], { published: dated ? published : null })) {
        expect(text.slice(time.start, time.end)).toBe(time.exact);
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        if (time.from && time.to) expect(time.from <= time.to).toBe(true);
        end = time.end;
      }
    }),
  );
});

test.for([
  [
    'It fell on Sunday. It ended what the Sept. 11, 2001, attacks began. He died at 6:18 p.m.',
    '2024-02-04',
  ],
  [
    'It fell on Sunday. It ended what the attacks of Sept. 11, 2001, began. He died at 6:18 p.m.',
    '2024-02-04',
  ],
  ['It fell on Sunday. She had come on Sept. 11, 2001. He died at 6:18 p.m.', '2024-02-04'],
  ['It fell on Sunday. A bridge fell on Sept. 11, 2001. He died at 6:18 p.m.', '2001-09-11'],
] as const)('an hour is none of the day of attacks named in passing: %s', ([text, day]) => {
  expect(findTimes(text, [], { published }).at(-1)?.from).toBe(day);
});
