import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { areCrowded, nameAccounts, nameAll, sayReason } from '../../src/view/accounts.ts';
import { inventAccounts, inventArticle } from '../support/invent-story.ts';

const accounts = inventAccounts([inventArticle('gazette', 'A.'), inventArticle('v1.2', 'C.')]);

test('accounts have letters in their order, and patterns in turn', () => {
  const many = nameAccounts(
    Array.from({ length: 7 }, (_, index) => ({ id: `a${index}`, source: 'none' })),
    new Map(),
  );
  expect(many.map(({ letter, pattern }) => letter + pattern)).toEqual([
    'A1',
    'B2',
    'C3',
    'D4',
    'E5',
    'F1',
    'G2',
  ]);
  expect(many[0]!.name).toBe('a0');
});

test('a reason names accounts by their outlets, and no word of its own', () => {
  const reason = 'gazette says “gazette”, v1.2 gazette twelve.';
  const reasonNames = [
    { article: 'gazette', start: 0, end: 7 },
    { article: 'v1.2', start: 24, end: 28 },
  ];
  expect(sayReason({ reason, reasonNames }, accounts)).toBe(
    'The Gazette says “gazette”, The V1.2 gazette twelve.',
  );
});

test('a name from right to left turns no figure beside it; others stay as they are', () => {
  const record = (name: string) => ({ name }) as Source;
  const [turned, plain] = nameAccounts(
    [
      { id: 'a', source: 'a' },
      { id: 'b', source: 'b' },
    ],
    new Map([
      ['a', record('البحر')],
      ['b', record('Le Méridien')],
    ]),
  );
  expect(turned!.name).toBe('\u2068البحر\u2069');
  expect(turned!.shortName).toBe(turned!.name);
  expect(plain!.name).toBe('Le Méridien');
});

test('a few outlets are named, many are counted', () => {
  expect(nameAll(['A', 'B', 'C'])).toBe('A, B and C');
  expect(nameAll(['A', 'B', 'C', 'D'])).toBe('four accounts');
});

test('six accounts have a column each, seven have no room for it', () => {
  expect(areCrowded(Array(6))).toBe(false);
  expect(areCrowded(Array(7))).toBe(true);
});
