import { describe, expect, test } from 'vitest';
import { readCountries } from '../../../src/loaders/countries-loader.ts';
import { nameAccounts } from '../../../src/view/accounts.ts';
import { findNamedPlaces } from '../../../src/view/named-places.ts';
import { distanceBetween, drawPlaceMap, mapSize } from '../../../src/view/pictures/place-map.ts';
import { inventArticle, inventClaim, inventComparison } from '../../support/invent-story.ts';

const countries = readCountries();
const gazette = inventArticle(
  'gazette',
  'A fire broke out in Reykjavik, in Iceland. Australia sent help.',
);
const courier = inventArticle('courier', 'A fire broke out in eastern Reykjavik, near Lowmere.');
const accounts = nameAccounts([gazette, courier], new Map());

const place = (article: typeof gazette, quote: string, within: string[] = []) =>
  inventClaim(article, quote, quote, { type: 'place', name: quote, within });

const claims = [
  place(gazette, 'Reykjavik', ['Iceland']),
  place(gazette, 'Iceland'),
  place(courier, 'eastern Reykjavik'),
  place(courier, 'Lowmere'),
];

const find = (chosen: typeof claims, setting: string) =>
  findNamedPlaces(inventComparison([gazette, courier], chosen, []), accounts, setting, countries);

describe('places that a map can show', () => {
  test('a town and its country are known, with the accounts that name them; the rest is listed', () => {
    const { known, unknown } = find(claims, 'Lowmere');
    expect(
      known.map(({ name, kind, anchors }) => [name, kind, ...anchors.map((one) => one.length)]),
    ).toEqual([
      ['Reykjavík', 'capital', 1, 1],
      ['Iceland', 'country', 2, 0],
    ]);
    expect(unknown).toEqual(['Lowmere']);
  });

  test('a town alone is nowhere: towns of other countries have its name', () => {
    expect(find([claims[2]!], 'Lowmere').known).toEqual([]);
    expect(find([claims[2]!], 'Lowmere, Iceland').known.map(({ name }) => name)).toEqual([
      'Reykjavík',
    ]);
  });

  test('an invented place is never taken for one of the atlas', () => {
    expect(find([claims[3]!], 'Lowmere, Ostrov')).toEqual({ known: [], unknown: ['Lowmere'] });
    expect(drawPlaceMap([], accounts)).toBeNull();
  });

  test('a described spot is no name', () => {
    const yard = place(inventArticle('courier', 'It began in a yard.'), 'a yard');
    expect(find([yard], 'Lowmere, Ostrov')).toEqual({ known: [], unknown: [] });
  });
});

test('the map shows its places inside its frame, and no other country of the world', () => {
  const map = drawPlaceMap(find(claims, 'Iceland').known, accounts)!;
  expect(map.marks.map(({ name, letters }) => [name, letters])).toEqual([
    ['Reykjavík', 'AB'],
    ['Iceland', 'A'],
  ]);
  for (const { x, y, label } of map.marks) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(mapSize.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(mapSize.height);
    expect(label).not.toBeNull();
  }
  const [town, country] = map.marks;
  expect(town!.x).toBeLessThan(country!.x);
  expect(town!.y).toBeGreaterThan(country!.y);
  expect(map.named).toMatch(/^M/u);
  expect([map.land, map.borders]).toEqual(['', '']);
});

test('distances are told to ten kilometres', () => {
  // A degree of latitude is about 111 km.
  expect(distanceBetween([20, 10], [20, 11])).toBe(110);
  expect(distanceBetween([20, 10], [20, 10])).toBe(0);
});

test('a country on the other side of the world does not make the map one of the world', () => {
  const far = [...claims, place(gazette, 'Australia')];
  const { known } = find(far, 'Iceland');
  const map = drawPlaceMap(known, accounts)!;
  expect(map.outside).toEqual(['Australia']);
  expect(map.marks.map(({ name }) => name)).toEqual(['Reykjavík', 'Iceland']);
  // where no town is named, the world is the map
  const countriesAlone = known.filter(({ kind }) => kind === 'country');
  expect(drawPlaceMap(countriesAlone, accounts)!.outside).toEqual([]);
});
