/** What both engines must find, and must not. */
import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/model/published.ts';
import { isMarked } from '../../src/search/claim-engine.ts';
import { normalise } from '../../src/search/fold-words.ts';
import { searchFew } from '../../src/search/search-few.ts';
import { isEmpty, parseQuery, type SearchQuery } from '../../src/search/search-query.ts';
import { inventRecord, openMany } from '../support/invent-record.ts';

const records = [
  inventRecord('plain', 'a strike on Harakat Vell killed al-Mersi'),
  inventRecord('apostrophe', 'Hara’kat Vell denied it', {
    speaker: 'Foreign Ministry',
    type: 'statement',
  }),
  inventRecord('sixteen', 'at least 16 people'),
  inventRecord('hundreds', 'more than 160 attacks on U.S. forces', {
    relation: 'not-comparable',
    source: 'courier',
    sourceName: 'The Courier',
  }),
  inventRecord('words', 'five barges and forty-four boats sank on 7 April 2031'),
  inventRecord('figures', '5 barges and 44 boats sank on 8 April 2031'),
  inventRecord('apart', 'the quay was a furnace', { sentence: 'The mayor spoke.' }),
  inventRecord('thousand', '1,250 homes in Évora burned', { source: 'courier-post' }),
];

describe.each([
  ['few', searchFew],
  ['many', (claims: ClaimRecord[]) => openMany(claims)],
])('the engine for %s claims', (_, open) => {
  const search = async (query: string, chosen?: SearchQuery['chosen']) => {
    const answer = await (await open(records)).answer(parseQuery(query, chosen));
    const found = await answer.take(0, answer.count);
    expect(found).toHaveLength(answer.count);
    return { answer, ids: found.map(({ id }) => id) };
  };

  test.each([
    ['harakat', ['apostrophe', 'plain']],
    ['furnace', ['apart']],
    ['hara’kat', ['apostrophe', 'plain']],
    ["Hara'kat vel", ['apostrophe', 'plain']],
    ['harrakat vell', ['apostrophe', 'plain']],
    ['harakt', ['apostrophe', 'plain']],
    ['harrak', ['apostrophe', 'plain']],
    ['hra', []],
    ['al mersi', ['plain']],
    ['almersi', ['plain']],
    ['16', ['sixteen']],
    ['160', ['hundreds']],
    ['1250', ['thousand']],
    ['250', []],
    ['US forces', ['hundreds']],
    ['u.s. forces', ['hundreds']],
    ['forc', ['hundreds']],
    ['evora', ['thousand']],
    ['harakat 16', []],
    ['a fire in lowmere', ['plain']],
    ['fires lowmeer', ['plain']],
    ['"fire in lowmere"', ['plain']],
    ['"lowmere fire"', []],
    ['lowmere 16', []],
    ['type:statement', ['apostrophe']],
    ['speaker:"foreign ministry"', ['apostrophe']],
    ['speaker:ministry harakat', ['apostrophe']],
    ['speaker:ministry attacks', []],
    ['relation:not-comparable', ['hundreds']],
    ['source:courier', ['hundreds', 'thousand']],
    ['source:gazette attacks', []],
    ['source:courier relation:not-comparable', ['hundreds']],
    ['source:courier type:statement', []],
    ['zebra', []],
    ['5 barges', ['figures', 'words']],
    ['five barges', ['figures', 'words']],
    ['44', ['figures', 'words']],
    ['forty-four boats', ['figures', 'words']],
    ['six barges', []],
    ['2031-04-07', ['words']],
    ['“five barges”', ['words']],
    ['"barges five"', []],
    ['"barge" sank', []],
    ['barge sank', ['figures', 'words']],
    ['“Hara’kat Vell” denied', ['apostrophe']],
    ['"harakat vell', ['apostrophe', 'plain']],
    ['<b>Harakat</b> K. Vell', ['apostrophe', 'plain']],
    ['barges speaker:', ['figures', 'words']],
  ])('finds for “%s” %j', async (query, ids) => {
    expect((await search(query)).ids.sort()).toEqual(ids);
  });

  test('where no claim has all of many words, those with most of them are found', async () => {
    const closest = await search('how did some harakat vell strike');
    expect(closest.ids).toEqual([]);
    const { answer, ids } = await search('some strike on harakat vell');
    expect([answer.hasAll, ids]).toEqual([false, ['plain']]);
    expect((await search('strike harakat')).answer.hasAll).toBe(true);
    expect((await search('strike zebra')).ids).toEqual([]);
    expect((await search('strike on harakat 99')).ids).toEqual([]);
    expect((await search('strike on harakat “zebra”')).ids).toEqual([]);
    expect((await search('strike on harakat zebra', { type: 'date' })).ids).toEqual([]);
  });

  test('where no claim has all words, those with the number are found, and no other', async () => {
    const { answer, ids } = await search('five zebra barges');
    expect([answer.hasAll, ids.sort()]).toEqual([false, ['figures', 'words']]);
    expect((await search('five zebra barges', { type: 'date' })).ids).toEqual([]);
    expect((await search('99 barges')).ids).toEqual([]);
    expect((await search('five zebra “barges”')).ids).toEqual([]);
    // half of the words are enough, the number alone or fewer are not
    expect((await search('five zebra yak barges')).ids.sort()).toEqual(['figures', 'words']);
    expect((await search('five zebra yak ibex barges')).ids).toEqual([]);
    expect((await search('five zebra')).ids).toEqual([]);
  });

  test('of a pasted text words are taken as they stand', async () => {
    const pasted = 'a strike on Harakat Vell killed al-Mersi '.repeat(400);
    expect((await search(pasted)).ids).toEqual(['plain']);
    expect((await search('x'.repeat(5000))).ids).toEqual([]);
  });

  test('of more than eight words none stands for one that begins with it', async () => {
    const claims = [
      inventRecord('quay', 'nine boats sank near the quay at first light today'),
      inventRecord('quayside', 'nine boats sank near the quayside at first light today'),
    ];
    const idsOf = async (query: string) => {
      const answer = await (await open(claims)).answer(parseQuery(query));
      return (await answer.take(0, answer.count)).map(({ id }) => id).sort();
    };
    expect(await idsOf('boats sank near the quay at first light')).toEqual(['quay', 'quayside']);
    expect(await idsOf('nine boats sank near the quay at first light')).toEqual(['quay']);
    // but for a word that stands nowhere
    const answer = await (
      await open(claims)
    ).answer(parseQuery('nine boats sanc near the quay at first light'));
    expect([answer.hasAll, answer.count]).toEqual([true, 1]);
  });

  test('what is chosen from a list is taken as it is', async () => {
    expect((await search('', { source: 'courier' })).ids).toEqual(['hundreds']);
    expect((await search('burned', { source: 'courier' })).ids).toEqual([]);
    expect((await search('vell', { type: 'casualties' })).ids).toEqual(['plain']);
  });

  test('the word itself stands before what is like it', async () => {
    expect((await search('people')).ids[0]).toBe('sixteen');
  });

  test.each([
    ['harakat', 'harrakat', true],
    ['Harakat', 'har', true],
    ['Harakat', 'ha', true],
    ['Harakat', 'h', false],
    ['strike', 'harrakat', false],
    ['160', '16', false],
    ['16', '16', true],
  ])('marks the word %s for “%s”: %s', async (word, query, is) => {
    const { answer } = await search(query);
    expect(isMarked(normalise(word), answer.marks)).toBe(is);
  });
});

test.each([
  ['  ', {}, true],
  ['a', {}, false],
  ['type:date', {}, false],
  ['', { source: 'gazette' }, false],
  ['type:', {}, true],
  ['“”', {}, true],
  ['“at dawn”', {}, false],
])('the query “%s” with %j asks for everything: %s', (query, chosen, is) => {
  expect(isEmpty(parseQuery(query, chosen))).toBe(is);
});
