import { expect, test } from 'vitest';
import {
  atPlace,
  counted,
  cutWords,
  dateRange,
  isName,
  theInText,
  times,
  withArticle,
} from '../../src/view/english.ts';
import { everyAccount } from '../../src/model/prose.ts';

test.each([
  ['2031-03-04', '2031-03-04', '4 March 2031'],
  ['2031-03-01', '2031-03-31', 'March 2031'],
  ['2031-02-01', '2031-02-28', 'February 2031'],
  ['2031-03-01', '2031-03-30', '1 to 30 March 2031'],
  ['2031-03-30', '2031-04-02', '30 March to 2 April 2031'],
  ['2031-01-01', '2031-12-31', '2031'],
  ['2030-12-30', '2031-01-05', '30 December 2030 to 5 January 2031'],
])('%s to %s is “%s”', (from, to, words) => {
  expect(dateRange(from, to)).toBe(words);
});

test.each([
  ['bases belonging to the militia', 'bases belonging to the militia'],
  ['AR-15', 'an AR-15'],
  ['Harbour Front personnel', 'Harbour Front personnel'],
  ['B-52', 'a B-52'],
  ['drone', 'a drone'],
  ['airstrike', 'an airstrike'],
  ['upscale quarter', 'an upscale quarter'],
  ['university', 'a university'],
  ['Karsia’s embassy', 'Karsia’s embassy'],
  ['unit', 'a unit'],
  ['unknown car', 'an unknown car'],
  ['missiles', 'missiles'],
  ['gunmen', 'gunmen'],
  ['gunfire', 'gunfire'],
  ['heavy shelling', 'heavy shelling'],
  ['fireball', 'a fireball'],
  ['the mayor', 'the mayor'],
  ['Mara Vell', 'Mara Vell'],
  ['Harbour Front commander', 'a Harbour Front commander'],
  ['bus', 'a bus'],
  ['buses of the council', 'buses of the council'],
  ['bus of the councillors', 'a bus of the councillors'],
])('%s → %s', (noun, phrase) => {
  expect(withArticle(noun)).toBe(phrase);
});

test.each([
  ['Lowmere', 'in Lowmere'],
  ['upper Lowmere', 'in upper Lowmere'],
  ['downtown', 'in downtown'],
  ['old mill quarter', 'in the old mill quarter'],
  ['Lowmere embassy', 'in the Lowmere embassy'],
  ['The mill quarter', 'in The mill quarter'],
  ['Mill Road', 'on Mill Road'],
  ['200 block of Mill Road', 'in the 200 block of Mill Road'],
  ['Broad Street market', 'in the Broad Street market'],
])('where %s is: “%s”', (name, words) => {
  expect(atPlace(name)).toBe(words);
});

test.each([
  ['coast guard', 'the coast guard'],
  ['Police', 'police'],
  ['Witnesses', 'witnesses'],
  ['Police Federation', 'Police Federation'],
  ['Lowmere government', 'the Lowmere government'],
  ['Lowmere official', 'a Lowmere official'],
  ['army spokeswoman', 'an army spokeswoman'],
  ['Interior Ministry', 'the Interior Ministry'],
  ['Lowmere’s Interior Ministry', 'Lowmere’s Interior Ministry'],
  ['Ministry of Health', 'the Ministry of Health'],
  ['Harbour Front', 'the Harbour Front'],
  ['US', 'the US'],
  ['US Coast Command', 'US Coast Command'],
  ['officials', 'officials'],
  ['three officials', 'three officials'],
  ['Lowmere’s foreign ministry', 'Lowmere’s foreign ministry'],
  ['The captain', 'the captain'],
  ['doctor at Saint Anne’s Hospital', 'a doctor at Saint Anne’s Hospital'],
  ['relatives of a victim', 'relatives of a victim'],
  ['Mara Vell', 'Mara Vell'],
])('%s said it, in a sentence: “%s”', (name, words) => {
  expect(theInText(name)).toBe(words);
});

test.each([
  ['Mara Vell', true],
  ['Mara al-Vell', true],
  ['al-Vell', true],
  ['well-kept house', false],
  ['Harbour Front commander', false],
  ['commander', false],
])('“%s” is a name: %s', (words, is) => {
  expect(isName(words)).toBe(is);
});

test('how often', () => {
  expect([1, 2, 5].map(times)).toEqual(['once', 'twice', '5 times']);
});

test('accounts are counted in words', () => {
  expect([2, 3, 12].map(everyAccount)).toEqual([
    'both accounts',
    'all three accounts',
    'all 12 accounts',
  ]);
});

test('counts in the number of the thing, thousands apart', () => {
  expect(counted(1, 'claim')).toBe('1 claim');
  expect(counted(0, 'claim')).toBe('0 claims');
  expect(counted(12_500, 'story', 'stories')).toBe('12,500 stories');
});

test.each([
  ['Two guards died.', 16, 'Two guards died.'],
  ['Two guards died.', 15, 'Two guards …'],
  ['Two guards, three clerks', 14, 'Two guards …'],
])('“%s” in %i letters', (text, most, cut) => {
  expect(cutWords(text, most)).toBe(cut);
});
