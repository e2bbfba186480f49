/** Which happening what somebody says, suffers or is blamed for is led back to. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';
import { about, extractAfterLead } from './after-lead.ts';

describe('what befell somebody named before', () => {
  test.each([
    [
      'It recalled the attack two years ago on Mia Tarr, a girl shot by a rebel near her school.',
      ['the attack: a girl shot'],
    ],
    ['Near the market, a girl shot by a rebel was found.', ['main: a girl shot']],
  ])('%s', (text, claims) => {
    expect(about(text, 'casualties')).toEqual(claims);
  });
});

test('what is often done is no one attack', () => {
  expect(about('The rebels have often struck checkpoints.', 'target')).toEqual([
    'other attacks: checkpoints',
  ]);
});

test('who condemns “attacks on drivers” speaks of the one told', () => {
  expect(about('“We condemn cowardly attacks on drivers,” the mayor said.', 'target')).toEqual([
    'main: drivers',
  ]);
});

test('what is said to be it, is the one told', () => {
  const text = 'The strike appeared to be another attack on rebels in a long war.';
  expect(about(text, 'target')).toEqual(['main: rebels']);
});

test('what somebody is blamed for is what is told', () => {
  const text =
    'Two explosions near the embassy in Ostrov killed nine people on Wednesday.\n\nTensions have repeatedly flared into clashes in the north.\n\nThe minister blamed Karsia for the attacks.';
  const { claims } = extractClaims(articleOf(text, '2031-03-06'));
  expect(claims.find(({ type }) => type === 'responsibility')?.main).toBe(true);
});

test.each([
  [
    'It was the third raid of the army since 2028. In the most recent, in January, a Reed Band guard killed a clerk.',
    'killed a clerk',
    false,
  ],
  ['In the car, on Wednesday, a missile killed a clerk.', 'killed a clerk', true],
  ['The bandits had on 5 January stormed a mill and killed two men.', 'killed two men', false],
])('a day between the parts of a sentence: %s', (text, quote, main) => {
  const told = extractAfterLead(text).claims.filter((claim) => claim.quote.exact.includes(quote));
  expect(told.map((claim) => claim.main)).toEqual([main]);
});

test('who did what a look back tells of is told of that happening', () => {
  const text =
    'In the most recent, in January, a Reed Band guard killed a clerk in a raid on a mill.';
  const actors = extractAfterLead(text).claims.filter(({ type }) => type === 'responsibility');
  expect(actors.map(({ main }) => main)).toEqual([false]);
});

test('what a first sentence looks back to is told, where the headline tells of the dead alone', () => {
  const text =
    'Mayor Ann Orlov spoke hours after the Front claimed credit for a suicide bombing that killed nine guards. Later a blast in Ostrov killed two clerks on Wednesday.';
  const title = 'Mayor Speaks Hours After Band Brags of Killing Guards';
  const { claims } = extractClaims(articleOf(text, '2031-03-06', title));
  expect(claims.find(({ type }) => type === 'means')?.main).toBe(true);
});

test.each([
  ['Drone operations by the army in the north have long spurred deadly revenge.', false],
  ['Drone operations by the army in the north spurred deadly revenge.', true],
])('what has long been done is no raid of June: %s', (text, joined) => {
  const { events } = extractAfterLead(`${text} The army carried out an offensive in June 2030.`);
  const june = events.find(({ when }) => when?.from === '2030-06-01');
  expect(june?.label).toMatch(joined ? /drone operations/u : /^the strike/u);
});

test.each([
  ['At least 17 people were killed in Slovakia.', true],
  ['At least 17 people were killed in Slovakia in July.', false],
])('a quake kills in the next land too: %s', (text, isMain) => {
  const { claims } = extractClaims(
    articleOf(
      `An earthquake in Hungary on Wednesday killed 60 people, two weeks after a massive quake killed 800.\n\n${text}`,
      '2031-03-06',
    ),
  );
  expect(claims.find(({ quote }) => quote.exact.startsWith('At least 17'))?.main).toBe(isMain);
});

test.each([
  ['It was the deadliest attack in Karsia. The attack was carried out by the Marsh Front.', false],
  [
    'It was the deadliest attack in Karsia.\n\nThe attack was carried out by the Marsh Front.',
    true,
  ],
])('“the attack” is the one of the sentence before: %s', (text, isMain) => {
  const { claims } = extractClaims(
    articleOf(
      `A suicide bomber killed ten in Ostrov on Wednesday. The attack shook the town.\n\nTwo bombs in October in Belmar killed more than 90 people. ${text}`,
      '2031-03-06',
    ),
  );
  const told = claims.findLast(({ type }) => type === 'responsibility');
  expect(told?.main).toBe(isMain);
});

test.each([
  ['The unrest in Belmar follows a series of raids on the band.', ['the unrest in Belmar: Belmar']],
  ['The unrest follows a series of raids on the band in Belmar.', ['the raids in Belmar: Belmar']],
])('where it is that follows raids, and where those were: %s', (text, places) => {
  expect(about(text, 'place')).toEqual(places);
});

test('a month of what has no name is not that of what was told before it', () => {
  const text =
    'In August 2030 drones hit a mill in Belmar, and in September 2030 fire damaged a mill.';
  expect(about(text, 'date').join()).not.toContain('September');
});
