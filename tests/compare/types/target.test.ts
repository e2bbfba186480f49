/** Targets side by side. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test('a country is a target of its own, not one with its bases', () => {
  const story = compareAccounts({
    herald: 'Air strikes on Norway on Wednesday killed two people.',
    tribune: 'Air strikes hit army bases of Norway on Wednesday, killing two people.',
  });
  expect(rowsOf(story, 'target')).toEqual([]);
});

test('forces that a country backs are not its own', () => {
  const story = compareAccounts({
    herald: 'An air strike on Wednesday targeted U.S.-backed forces in Ostrov.',
    tribune: 'An air strike on Wednesday targeted U.S. forces in Ostrov.',
    courier: 'An air strike on Wednesday targeted U.S. forces in Ostrov.',
  });
  expect(rowsOf(story, 'target').map(({ cells }) => cells.map(({ article }) => article))).toEqual([
    ['tribune', 'courier'],
  ]);
});

test('a commander by name, and by what he is; of two with names nobody knows which', () => {
  const lead = 'An air strike on Wednesday killed';
  const labels = (herald: string, tribune: string): string[] =>
    rowsOf(compareAccounts({ herald, tribune }), 'target').map(({ label }) => label);
  const named = `${lead} commander Omar Sabri in Ostrov.`;
  expect(labels(named, `${lead} a top commander in Ostrov.`)).toEqual(['Target: Omar Sabri']);
  expect(labels(named, `${lead} a deputy commander in Ostrov.`)).toEqual([]);
  const both = `${named} It also killed commander Ivo Tarr.`;
  expect(labels(both, `${lead} a top commander in Ostrov.`)).toEqual([]);
});

test.each([
  // one thing, in the plural and the singular, whole and with its owner
  ['stormed the gates', 'stormed the gate of the Danish embassy', 1],
  ['stormed the gates', 'stormed a second gate', 0],
  ['stormed the embassy of Denmark', 'stormed the barracks', 0],
  ['stormed a second gate', 'stormed a third gate', 0],
  ['stormed a second gate', 'stormed the second gate', 1],
  ['attacked a Peru-flagged tanker', 'attacked a Denmark-flagged tanker', 0],
  ['attacked a Peru-flagged tanker', 'attacked an oil tanker', 1],
  // troops and their base, and troops by other words
  ['attacked the Danish army', 'attacked a Danish army outpost', 0],
  ['attacked a Danish army outpost', 'attacked a Danish outpost', 1],
  ['killed Danish soldiers', 'killed Danish service members', 1],
  // one nation and one sort, under other words
  ['stormed the Danish embassy', 'stormed a Danish diplomatic mission', 1],
  ['stormed the Danish embassy', 'stormed the Swedish embassy', 0],
  ['killed a Danish contractor', 'killed a Danish civilian contractor', 1],
  ['killed a Danish contractor', 'killed a Swedish contractor', 0],
  // a bus, told as a vehicle, and one that no bus is
  ['attacked a bus', 'attacked a minibus', 1],
  ['attacked a bus', 'attacked a vehicle', 1],
  ['attacked a bus', 'attacked an armoured police vehicle', 0],
  // two words for one sort of place; two sorts
  ['attacked a market', 'attacked a crowded bazaar', 1],
  ['attacked a police station', 'attacked a police post', 1],
  ['attacked a mosque', 'attacked a church', 0],
  ['attacked a market', 'attacked market traders', 0],
  // some of them, by a mark
  ['attacked young students', 'attacked innocent students', 1],
  ['attacked older students', 'attacked innocent students', 0],
])('a crowd %s, a crowd %s', (here, there, rows) => {
  const story = compareAccounts({
    herald: `Militiamen attacked in Ostrov on Wednesday. They ${here} in Ostrov.`,
    tribune: `Militiamen attacked in Ostrov on Wednesday. They ${there} in Ostrov.`,
  });
  expect(rowsOf(story, 'target')).toHaveLength(rows);
});

test.each([
  // people of one nation and one sort agree; a mission may be another house than the embassy
  ['killed a Danish contractor', 'killed a Danish civilian contractor', 'agree'],
  ['stormed the Danish embassy', 'stormed a Danish diplomatic mission', 'compatible'],
])('a crowd %s, a crowd %s: %s', (here, there, relation) => {
  const story = compareAccounts({
    herald: `Militiamen attacked in Ostrov on Wednesday. They ${here} in Ostrov.`,
    tribune: `Militiamen attacked in Ostrov on Wednesday. They ${there} in Ostrov.`,
  });
  expect(rowsOf(story, 'target')).toMatchObject([{ relation }]);
});

test('a guard of a hotel is no hotel', () => {
  const story = compareAccounts({
    herald: 'Gunmen stormed a luxury hotel in Ostrov on Wednesday.',
    tribune: 'Gunmen stormed a building in Ostrov on Wednesday and killed a hotel security guard.',
    courier: 'Gunmen stormed the Alder Hotel in Ostrov on Wednesday and killed a guard.',
  });
  expect(rowsOf(story, 'target').map(({ label, cells }) => [label, cells.length])).toEqual([
    ['Target: Alder Hotel', 3],
    ['Target: hotel security guard', 2],
  ]);
});

test('a shopping centre is a mall', () => {
  const rows = (thing: string) =>
    rowsOf(
      compareAccounts({
        herald: 'A missile hit a crowded mall in Ostrov on Wednesday.',
        tribune: `A missile hit a ${thing} in Ostrov on Wednesday.`,
      }),
      'target',
    ).length;
  expect([rows('shopping center'), rows('school')]).toEqual([1, 0]);
});
