import { expect, test } from 'vitest';
import { inventClaims } from './invent-claims.ts';
import { makeQueries, queryKinds, recallAtFive } from './search/make-queries.ts';

const claims = [...inventClaims(7, 300)].flat();
const queries = makeQueries(claims, 4, 11);
const textOf = new Map(claims.map(({ record }) => [record.id, JSON.stringify(record)]));

test('the same seeds make the same claims and queries', () => {
  expect([...inventClaims(7, 300)].flat()).toEqual(claims);
  expect(makeQueries(claims, 4, 11)).toEqual(queries);
  expect(makeQueries(claims, 4, 12)).not.toEqual(queries);
});

test('there are as many queries of each kind', () => {
  for (const kind of queryKinds)
    expect(queries.filter((query) => query.kind === kind)).toHaveLength(4);
});

test('what is wanted has the words that were asked for, and a slip is no word of a claim', () => {
  for (const { kind, text, wanted } of queries) {
    const texts = wanted.map((id) => textOf.get(id)!.toLowerCase().replaceAll(/(\d),/gu, '$1'));
    if (kind === 'typo') expect(texts.filter((own) => own.includes(` ${text} `))).toEqual([]);
    else if (kind !== 'spelling variant')
      for (const word of text.split(' ')) for (const own of texts) expect(own).toContain(word);
  }
});

test.each([
  [['a'], ['b', 'a'], 1],
  [['a', 'b'], ['a', 'c'], 0.5],
  [['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e'], 1],
  [['a'], ['b', 'c', 'd', 'e', 'f', 'a'], 0],
])('of %j, %j finds %d', (wanted, found, share) => {
  expect(recallAtFive({ kind: 'exact', text: '', wanted }, found)).toBe(share);
});
