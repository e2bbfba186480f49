import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findableWordsOf, wordsOf } from '../../src/search/fold-words.ts';
import { GapList, readGaps } from '../../src/search/gap-list.ts';
import { planParts, sizeOfPart } from '../../src/search/plan-parts.ts';
import { parseQuery } from '../../src/search/search-query.ts';
import { packWords, unpackWords } from '../../src/search/pack-words.ts';
import { inventRecord, openMany, writeClaimFiles } from '../support/invent-record.ts';

const readAll = (text: string): number[] => {
  const numbers: number[] = [];
  readGaps(text, 0, text.length, (number) => numbers.push(number));
  return numbers;
};

test('numbers come back from gaps as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(3_000_000)), (numbers) => {
      numbers.sort((a, b) => a - b);
      const list = new GapList();
      for (const number of numbers) list.add(number);
      expect(list.size).toBe(numbers.length);
      expect(readAll(`${list}`)).toEqual(numbers);
    }),
  );
});

test('the last number once more is passed over', () => {
  const list = new GapList();
  for (const number of [0, 4, 4, 40]) list.add(number);
  expect(readAll(`${list}`)).toEqual([0, 4, 40]);
});

test('words come back as they were packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,50}$/u)), (words) => {
      words.sort();
      expect(unpackWords(packWords(words))).toEqual(words);
    }),
  );
});

test('the same claims make the same bytes', () => {
  const records = Array.from({ length: 9 }, (_, i) => inventRecord(`c${i}`, `${i} men in boats`));
  const files = writeClaimFiles(records, { recordsPerFile: 4, postingsLength: 30 });
  expect([...files]).toEqual([
    ...writeClaimFiles(records, { recordsPerFile: 4, postingsLength: 30 }),
  ]);
  expect([...files.keys()].filter((path) => path.includes('records'))).toEqual([
    'claims/records/1.json',
    'claims/records/2.json',
    'claims/records/3.json',
  ]);
  expect([...files.keys()].filter((path) => path.includes('words-')).length).toBeGreaterThan(1);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{2,9}$/u),
  fc.stringMatching(/^[1-9][0-9]{0,4}$/u),
  fc.constantFrom('U.S.', 'Ta’ren', 'al-Mersi', 'Évora', '1,250', 'São', 'N’Diaye-Roux'),
);

test('every claim is found by each of its own words, and by all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
      async (texts) => {
        const records = texts.map((words, i) => inventRecord(`c${i}`, words.join(' ')));
        const engine = await openMany(records);
        for (const { id, quote } of records)
          for (const query of [quote, ...wordsOf(quote), ...findableWordsOf(quote)]) {
            // One letter may be the beginning of a word to come.
            if (/(?:^|\s)\p{L}$/u.test(query)) continue;
            const answer = await engine.answer(parseQuery(query));
            const found = await answer.take(0, answer.count);
            expect(found.map((record) => record.id)).toContain(id);
          }
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  { sizes: [3, 4, 2], most: 5, few: 5, parts: [[3], [4], [2]] },
  { sizes: [3, 2, 4], most: 5, few: 5, parts: [[3, 2], [4]] },
  { sizes: [12], most: 5, few: 5, parts: [[5], [5], [2]] },
  { sizes: [12, 3], most: 5, few: 5, parts: [[5], [5], [2, 3]] },
  { sizes: [3, 4, 2], most: 5, few: 9, parts: [[3, 4, 2]] },
  { sizes: [3, 0, 2], most: 5, few: 5, parts: [[3, 2]] },
  { sizes: [], most: 5, few: 5, parts: [] },
])('stories of $sizes claims make parts of $parts', ({ sizes, most, few, parts }) => {
  const planned = planParts(
    sizes.map((claims, i) => ({ story: `s${i}`, claims })),
    most,
    few,
  );
  expect(planned.map((part) => part.map(({ from, to }) => to - from))).toEqual(parts);
  expect(planned.map(sizeOfPart)).toEqual(
    parts.map((part: number[]) => part.reduce((sum, claims) => sum + claims, 0)),
  );
});
