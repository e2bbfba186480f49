import { describe, expect, test } from 'vitest';
import type { LabelledClaim } from '../../src/evaluate/labels.ts';
import { claimMatches, namesMatch } from '../../src/evaluate/match-claim.ts';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import { makeClaim } from './make-claim.ts';

const label = (type: ClaimTypeId, more: Partial<LabelledClaim>): LabelledClaim => ({
  key: 'k',
  article: 'gazette',
  type,
  evidence: 'at least FOUR people',
  ...more,
});

describe('the labelled claim', () => {
  test.each<[ClaimTypeId, Partial<LabelledClaim>]>([
    ['casualties', { outcome: 'killed', count: [4, null] }],
    ['count', { count: [4, 4] }],
    ['target', { name: 'ferry' }],
    ['date', { date: ['2031-05-05', '2031-05-05'] }],
    ['place', { name: 'Ruritania' }],
    ['means', { name: 'car bomb' }],
    ['responsibility', { actor: 'the Harbour Front' }],
    ['statement', { speaker: 'Mayor Otto Helm' }],
    ['statement', { speaker: 'mayor' }],
    ['statement', {}],
  ])('%s %j', (type, more) => {
    expect(claimMatches(makeClaim(type), label(type, more))).toBe(true);
  });

  test.each<[ClaimTypeId, Partial<LabelledClaim>]>([
    ['casualties', { outcome: 'injured', count: [4, null] }],
    ['casualties', { outcome: 'killed', count: [4, 4] }],
    ['casualties', { outcome: 'killed', count: [4, null], evidence: 'five people' }],
    ['casualties', { outcome: 'killed' }],
    ['count', { count: [5, 5] }],
    ['target', { name: 'the harbour' }],
    ['target', {}],
    ['date', { date: ['2031-05-06', '2031-05-06'] }],
    ['place', { name: 'Lima' }],
    ['responsibility', { actor: 'police' }],
    ['statement', { speaker: 'Ada Quill' }],
  ])('not %s %j', (type, more) => {
    expect(claimMatches(makeClaim(type), label(type, more))).toBe(false);
  });

  test('another type, however alike', () => {
    expect(claimMatches(makeClaim('count'), label('casualties', { count: [4, 4] }))).toBe(false);
  });
});

describe('vague words: any lower bound from the coders’ to the literal one', () => {
  const claim = (min: number): ReturnType<typeof makeClaim> =>
    makeClaim('casualties', {
      count: { min, max: null, approximate: false, words: 'dozens' },
      sentence: { start: 0, end: 26, exact: 'Dozens of people were hurt' },
      outcome: 'injured',
    });
  const dozens = label('casualties', {
    outcome: 'injured',
    count: [24, null],
    evidence: 'Dozens of people',
  });

  test.each([
    [12, true],
    [24, true],
    [11, false],
    [100, false],
  ])('%i', (min, matches) => {
    expect(claimMatches(claim(min), dozens)).toBe(matches);
  });
});

test.each([
  ['2031-05-01', '2031-05-07', true],
  ['2031-05-04', '2031-05-10', true],
  ['2031-05-06', '2031-05-12', false],
  ['2031-05-03', '2031-05-03', false],
  ['2031-05-01', '2031-05-31', false],
])('a week overlaps by half: %s to %s', (from, to, matches) => {
  const week = label('date', { date: ['2031-05-01', '2031-05-07'] });
  expect(claimMatches(makeClaim('date', { from, to }), week)).toBe(matches);
});

test('half of eight days is enough, of two days none is', () => {
  const days = (from: string, to: string) => label('date', { date: [from, to] });
  const claim = makeClaim('date', { from: '2031-05-05', to: '2031-05-12' });
  expect(claimMatches(claim, days('2031-05-01', '2031-05-08'))).toBe(true);
  expect(claimMatches(claim, days('2031-05-01', '2031-05-07'))).toBe(false);
  const two = makeClaim('date', { from: '2031-05-02', to: '2031-05-03' });
  expect(claimMatches(two, days('2031-05-01', '2031-05-02'))).toBe(false);
});

test.each([
  ['Kata’ib al-Bahr', 'kataib al bahr', true],
  ['the Harbour Front', 'Harbour Front', true],
  ['José Peña', 'Jose Pena', true],
  ['Otto Helm', 'Helm', true],
  ['Otto Helm', 'Ada Quill', false],
  ['', 'Ada Quill', false],
  ['قائد', 'Ada Quill', false],
])('%s and %s', (one, other, matches) => {
  expect(namesMatch(one, other)).toBe(matches);
  expect(namesMatch(other, one)).toBe(matches);
});
