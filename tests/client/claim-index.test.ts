import { expect, test } from 'vitest';
import { createClaimIndex } from '../../src/client/claim-index.ts';
import { normalise } from '../../src/client/normalise.ts';
import { parseQuery } from '../../src/client/search-query.ts';
import type { ClaimRecord } from '../../src/model/published.ts';

const record = (id: string, quote: string, more: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id,
  claim: id,
  story: 'lowmere',
  storyTitle: 'A fire in Lowmere',
  article: 'gazette',
  source: 'gazette',
  sourceName: 'The Gazette',
  type: 'casualties',
  relation: 'agree',
  row: 1,
  label: 'People killed',
  value: 'A value',
  figure: null,
  quote,
  sentence: quote,
  speaker: null,
  event: null,
  anchor: id,
  start: 0,
  path: '/',
  rowPath: '/',
  ...more,
});

const index = createClaimIndex([
  record('plain', 'a strike on Harakat Vell killed al-Mersi'),
  record('apostrophe', 'Hara’kat Vell denied it', {
    speaker: 'Foreign Ministry',
    type: 'statement',
  }),
  record('sixteen', 'at least 16 people'),
  record('hundreds', 'more than 160 attacks on U.S. forces', {
    relation: 'not-comparable',
    source: 'courier',
    sourceName: 'The Courier',
  }),
  record('thousand', '1,250 homes in Évora burned'),
]);
const search = (query: string) => index.search(parseQuery(query)).sort();

test.each([
  ['harakat', ['apostrophe', 'plain']],
  ['hara’kat', ['apostrophe', 'plain']],
  ["Hara'kat vel", ['apostrophe', 'plain']],
  ['harrakat vell', ['apostrophe', 'plain']],
  ['al mersi', ['plain']],
  ['almersi', ['plain']],
  ['16', ['sixteen']],
  ['160', ['hundreds']],
  ['1250', ['thousand']],
  ['250', []],
  ['US forces', ['hundreds']],
  ['u.s. forces', ['hundreds']],
  ['evora', ['thousand']],
  ['harakat 16', []],
  ['type:statement', ['apostrophe']],
  ['speaker:"foreign ministry"', ['apostrophe']],
  ['speaker:ministry harakat', ['apostrophe']],
  ['speaker:ministry attacks', []],
  ['relation:not-comparable', ['hundreds']],
  ['source:courier', ['hundreds']],
  ['source:gazette attacks', []],
  ['zebra', []],
])('“%s” finds %j', (query, ids) => {
  expect(search(query)).toEqual(ids);
});

test('an empty query finds all, in their order', () => {
  expect(index.search(parseQuery('  '))).toEqual([
    'plain',
    'apostrophe',
    'sixteen',
    'hundreds',
    'thousand',
  ]);
});

test.each([
  ['harakat', 'harrakat', true],
  ['strike', 'harrakat', false],
  ['160', '16', false],
  ['16', '16', true],
])('the word %s is marked for “%s”: %s', (word, query, is) => {
  expect(index.matches(normalise(word), parseQuery(query))).toBe(is);
});
